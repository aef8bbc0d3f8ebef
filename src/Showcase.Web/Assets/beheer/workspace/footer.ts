import { html, nothing, type TemplateResult } from "lit";
import { button } from "../frame/button";
import { time } from "../frame/dutch";
import { icon } from "../frame/icons";
import { openMenu, type MenuItem } from "../frame/menu";
import { attempt, unpublish } from "../tree/actions";
import { approve, preview, publish, publishAll, returnIt, schedule, submit } from "./publishing";
import type { DocumentSession } from "./session";
import type { WorkspaceElement } from "./workspace";

/** State of saving on the left, what to do next on the right, as in Umbraco. */
export function footer(workspace: WorkspaceElement, session: DocumentSession): TemplateResult {
  const { may, state } = session.document;
  const isWritable = may.write && state !== "trashed";
  return html`<footer class="b-footer">
    ${savingState(session)}
    ${isWritable ? html`<div class="b-footer__buttons">
      <span class="b-footer__preview">${button("Opslaan en voorbeeld bekijken", () => void attempt(() => preview(workspace)), { look: "secondary" })}</span>
      ${button("Opslaan", () => void attempt(() => workspace.save()), { look: "secondary" })}
      ${publishing(workspace, session)}
    </div>` : nothing}
  </footer>`;
}

/** How far saving is. */
export function savingState(session: DocumentSession): TemplateResult {
  return html`<p class="b-footer__status" role="status">${statusOf(session)}</p>`;
}

function statusOf({ saving, savedAt, isChanged }: DocumentSession): string {
  if (saving === "saving") return "Opslaan…";
  if (saving === "failed") return "Niet opgeslagen";
  if (saving === "collided") return "Wacht op uw keuze";
  if (isChanged) return "Nog niet opgeslagen";
  return savedAt ? `Opgeslagen om ${time(savedAt)}` : "";
}

function publishing(workspace: WorkspaceElement, session: DocumentSession): TemplateResult {
  const { document } = session;
  const isFourEyes = workspace.type?.fourEyes ?? false;
  const status = document.review.status;
  const isForColleague = isFourEyes && document.may.publish && status === "submitted" && !document.may.approve;
  const first: [string, () => Promise<unknown>] = !isFourEyes && document.may.publish || (isFourEyes && document.may.publish && status === "approved")
    ? ["Opslaan en publiceren", () => publish(workspace)]
    : isFourEyes && document.may.publish && status === "submitted" ? ["Goedkeuren", () => approve(workspace)] : ["Indienen ter beoordeling", () => submit(workspace)];
  const noPublish = document.may.publish ? undefined : "U mag niet publiceren";
  // Where its button has no room, the preview stands in the menu: see workspace.css.
  const menu: MenuItem[] = [
    ...(matchMedia("(width < 40rem)").matches ? [{ label: "Opslaan en voorbeeld bekijken", icon: "see", run: () => void attempt(() => preview(workspace)) }] : []),
    { label: "Planning…", icon: "calendar", reason: noPublish, run: () => void attempt(() => schedule(workspace)) },
    { label: "Publiceren met onderliggende…", icon: "check", reason: noPublish ?? (workspace.type?.allowedChildren.length ? undefined : "Hieronder kan niets staan"), run: () => void attempt(() => publishAll(workspace)) },
    { label: "Depubliceren…", icon: "unsee", reason: noPublish ?? (document.published === null ? "Staat niet op de site" : undefined), run: () => void attempt(() => session.act(() => unpublish(document), (changed) => changed ?? session.document)) },
    { label: "Indienen ter beoordeling…", icon: "see", reason: status === "submitted" ? "Is al ingediend" : undefined, run: () => void attempt(() => submit(workspace)) },
    ...(status === "submitted" && document.may.publish ? [
      ...(document.may.approve ? [{ label: "Goedkeuren…", icon: "check", run: () => void attempt(() => approve(workspace)) }] : []),
      { label: "Terugsturen…", icon: "undo", run: () => void attempt(() => returnIt(workspace)) },
    ] : []),
  ].filter((item) => item.label !== `${first[0]}…`);
  return html`<span class="b-split">${isForColleague ? html`<span class="b-split__waits">Een collega keurt dit goed</span>` : button(first[0], () => void attempt(first[1]), { look: "primary", color: "positive" })}
    <button class="b-split__more" type="button" aria-haspopup="menu" aria-label="Meer manieren om te publiceren" title="Meer manieren om te publiceren" @click=${(event: Event) => openMenu(event.currentTarget as HTMLElement, "Publiceren", menu)}>${icon("chevron")}</button></span>`;
}
