import { html, nothing, type TemplateResult } from "lit";
import type { TreeItem } from "../api/types";
import { moment, reviewWords, stateWords } from "../frame/dutch";
import { icon } from "../frame/icons";

/** The state of a page as a sign beside its name and as words for who does not see it. */
export function stateMark(item: TreeItem): { mark: TemplateResult | typeof nothing; words: string } {
  const said = [
    item.state === "published" ? "" : stateWords[item.state],
    item.publishAt ? `gepland voor ${moment(item.publishAt)}` : "",
    item.unpublishAt ? `verdwijnt ${moment(item.unpublishAt)}` : "",
    reviewWords[item.review] ?? "",
  ].filter(Boolean);
  if (said.length === 0) return { mark: nothing, words: "" };
  const text = said.join(", ");
  const sign = item.publishAt || item.unpublishAt ? "calendar" : item.review === "submitted" ? "see" : item.review === "returned" ? "undo" : item.state === "changed" ? "edit" : undefined;
  return { mark: html`<span class="b-mark b-mark--${item.state}" title=${text} aria-hidden="true">${sign ? icon(sign) : nothing}</span>`, words: `, ${text.toLowerCase()}` };
}
