import { html, nothing, type TemplateResult } from "lit";
import { button } from "../frame/button";
import { reviewOf } from "../frame/dutch";
import { attempt } from "../tree/actions";
import { approve, returnIt } from "./publishing";
import type { WorkspaceElement } from "./workspace";

/** What the one who wrote or the one who reviews has to know first: the last words of the other, with what can be done about it. */
export function reviewNotice(workspace: WorkspaceElement): TemplateResult | typeof nothing {
  const { review, may, state } = workspace.session!.document;
  const isForReviewer = review.status === "submitted" && may.publish;
  if (state === "trashed" || !(isForReviewer || (review.status === "returned" && may.write))) return nothing;
  const said = review.comments.at(-1)?.text ?? "";
  const waits = isForReviewer && !may.approve;
  return html`<div class="b-notice b-review" role="note" aria-label="Beoordeling"><div class="b-review__words"><p><strong>${reviewOf(review)}</strong></p>${said ? html`<p class="b-review__said">${said}</p>` : nothing}${waits ? html`<p>U schreef dit zelf. Een collega moet het goedkeuren voordat het op de site kan.</p>` : nothing}</div>
    ${isForReviewer && !waits ? html`<span class="b-row">${button("Terugsturen", () => void attempt(() => returnIt(workspace)), { look: "outline" })}${button("Goedkeuren", () => void attempt(() => approve(workspace)), { look: "primary", color: "positive" })}</span>` : nothing}</div>`;
}
