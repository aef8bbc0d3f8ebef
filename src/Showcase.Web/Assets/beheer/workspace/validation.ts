import type { PropertyType, Values } from "../api/types";
import { BlockList } from "../editors/blocks";
import { parseList, parseMedia, parseRichText, parseUdis, parseUrls } from "../editors/stored";

export interface FieldProblem {
  /** Of the property; empty for what is about the whole. */
  alias: string;
  text: string;
  /** Where in the property, as its editor knows it. */
  spot?: string | null;
}

/** What the schema asks of a page before it may be published. A draft may break every rule. */
export function check(properties: PropertyType[], values: Values): FieldProblem[] {
  return properties.flatMap((property) => {
    const text = problemOf(property, values[property.alias] ?? "");
    return text === undefined ? [] : [{ alias: property.alias, text }];
  });
}

export function problemOf(property: PropertyType, value: string): string | undefined {
  if (isEmpty(property, value)) return property.mandatory ? property.mandatoryMessage || `Vul “${property.name}” in.` : undefined;
  if (property.pattern && !matches(property.pattern, value)) return property.patternMessage || `“${property.name}” heeft niet de juiste vorm.`;
  return limitProblem(property, value);
}

function isEmpty(property: PropertyType, value: string): boolean {
  switch (property.editor) {
    case "Umbraco.RichText": return !/[^\s]/.test(parseRichText(value).markup.replace(/<(?!data\b|img\b|hr\b)[^>]*>|&nbsp;/g, ""));
    case "Umbraco.MediaPicker3": return parseMedia(value).length === 0;
    case "Umbraco.MultiUrlPicker": return parseUrls(value).length === 0;
    case "Umbraco.BlockList": return BlockList.parse(value).blocks.length === 0;
    case "Umbraco.DropDown.Flexible": case "Umbraco.CheckBoxList": case "Umbraco.Tags": return parseList(value).length === 0;
    case "Umbraco.TrueFalse": return value === "";
    default: return value.trim() === "";
  }
}

// The pattern was written for .NET; one that the browser does not read is left to the server.
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return true;
  }
}

function limitProblem({ editor, config, name }: PropertyType, value: string): string | undefined {
  if (editor === "Umbraco.TextBox" || editor === "Umbraco.TextArea") {
    const most = config["maxChars"];
    return typeof most === "number" && most > 0 && value.length > most ? `“${name}” heeft hoogstens ${most} tekens; dit zijn er ${value.length}.` : undefined;
  }
  if (editor === "Umbraco.Integer" || editor === "Umbraco.Decimal") return numberProblem(editor === "Umbraco.Integer", config, name, value);
  const count = countOf(editor, value);
  const limit = config["validationLimit"] as { min?: number | null; max?: number | null } | undefined;
  const least = limit?.min ?? (config["minNumber"] as number | undefined) ?? 0;
  const most = limit?.max ?? (config["maxNumber"] as number | undefined) ?? 0;
  if (count === undefined) return undefined;
  if (least > 0 && count < least) return `Kies er bij “${name}” minstens ${least}.`;
  return most > 0 && count > most ? `Kies er bij “${name}” hoogstens ${most}.` : undefined;
}

function countOf(editor: string, value: string): number | undefined {
  switch (editor) {
    case "Umbraco.BlockList": return BlockList.parse(value).blocks.length;
    case "Umbraco.MediaPicker3": return parseMedia(value).length;
    case "Umbraco.MultiUrlPicker": return parseUrls(value).length;
    case "Umbraco.MultiNodeTreePicker": return parseUdis(value).length;
    default: return undefined;
  }
}

function numberProblem(isWhole: boolean, config: Record<string, unknown>, name: string, value: string): string | undefined {
  const number = Number(value);
  if (!Number.isFinite(number) || (isWhole && !Number.isInteger(number))) return isWhole ? `Vul bij “${name}” een geheel getal in.` : `Vul bij “${name}” een getal in, met een komma voor de decimalen.`;
  if (typeof config["min"] === "number" && number < config["min"]) return `“${name}” is ten minste ${config["min"]}.`;
  return typeof config["max"] === "number" && number > config["max"] ? `“${name}” is ten hoogste ${config["max"]}.` : undefined;
}
