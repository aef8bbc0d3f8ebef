import { html, type TemplateResult } from "lit";
import "../captions/editor";
import "./block-list";
import "./film-duration";
import "../richtext/rich-text";
import { checkBoxes, dropDown, toggle } from "./choices";
import { elsewhereBox } from "./elsewhere";
import { contentPicker } from "./content-picker";
import { dateBox } from "./dates";
import type { Field } from "./field";
import { mediaPicker } from "./media-picker";
import { numberBox } from "./numbers";
import { readOnly } from "./read-only";
import { tags } from "./tags";
import { textArea, textBox } from "./text";
import { urlPicker } from "./url-picker";

const editors: Record<string, (field: Field) => TemplateResult> = {
  "Umbraco.TextBox": textBox,
  "Umbraco.TextArea": textArea,
  "Umbraco.RichText": (field) => html`<sc-rich-text .field=${field}></sc-rich-text>`,
  "Umbraco.DateTime": dateBox,
  "Umbraco.Decimal": numberBox,
  "Umbraco.Integer": numberBox,
  "Umbraco.TrueFalse": toggle,
  "Umbraco.DropDown.Flexible": dropDown,
  "Umbraco.CheckBoxList": checkBoxes,
  "Umbraco.Tags": tags,
  "Umbraco.ContentPicker": contentPicker,
  "Umbraco.MultiNodeTreePicker": contentPicker,
  "Umbraco.MediaPicker3": mediaPicker,
  "Umbraco.MultiUrlPicker": urlPicker,
  "Umbraco.BlockList": (field) => html`<sc-block-list .field=${field}></sc-block-list>`,
};

// Editors that are a group of controls or an editable area: their name is a heading of the group, not the label of one control.
const groups = new Set(["Umbraco.RichText", "Umbraco.CheckBoxList", "Umbraco.ContentPicker", "Umbraco.MultiNodeTreePicker", "Umbraco.MediaPicker3", "Umbraco.MultiUrlPicker", "Umbraco.BlockList"]);

/** The editor of a property; what has none is shown and stays as it is. */
export function editorOf(field: Field): TemplateResult {
  if (isCaptions(field)) return html`<sc-captions .field=${field}></sc-captions>`;
  if (field.property.editor === "Umbraco.TextBox" && field.property.alias === "elsewhere") return elsewhereBox(field);
  if (field.property.editor === "Umbraco.Integer" && field.property.alias === "durationSeconds") return html`<sc-film-duration .field=${field}></sc-film-duration>`;
  return (editors[field.property.editor] ?? readOnly)(field);
}

/** A text that is captions: the configuration of its data type says so. */
const isCaptions = ({ property }: Field): boolean => property.editor === "Umbraco.TextArea" && property.config["format"] === "webvtt";

export function isGroup(field: Field): boolean {
  if (isCaptions(field)) return true;
  const { editor, config } = field.property;
  return groups.has(editor) || editors[editor] === undefined || (editor === "Umbraco.DropDown.Flexible" && config["multiple"] === true);
}
