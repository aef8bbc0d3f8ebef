import type { ContentType, PropertyType } from "../api/types";
import { valueIn, type Block } from "./blocks";
import { parseDay, parseList, parseRichText } from "./stored";

/** The name of a block by the template of its data type, such as `${indicator} – ${area}`; empty while it says nothing. */
export function blockLabel(template: string, block: Block, type: ContentType, nameOf: (property: PropertyType, block: Block) => string | undefined): string {
  let said = false;
  const label = template.replace(/\$\{\s*(\w+)\s*\}/g, (_, alias: string) => {
    const property = type.properties.find((one) => one.alias.toLowerCase() === alias.toLowerCase());
    const words = property ? (nameOf(property, block) ?? inWords(property, valueIn(block, alias))) : "";
    said ||= words !== "";
    return words || "…";
  });
  return said ? label : "";
}

function inWords(property: PropertyType, value: string): string {
  switch (property.editor) {
    case "Umbraco.DropDown.Flexible": case "Umbraco.CheckBoxList": case "Umbraco.Tags": return parseList(value).join(", ");
    case "Umbraco.DateTime": return parseDay(value);
    case "Umbraco.Decimal": return value.replace(".", ",");
    case "Umbraco.RichText": return parseRichText(value).markup.replace(/<[^>]*>/g, " ").trim().slice(0, 60);
    case "Umbraco.TextBox": case "Umbraco.TextArea": case "Umbraco.Integer": return value.slice(0, 80);
    default: return "";
  }
}
