import { previewDocument } from "../api/preview";
import { Refusal } from "../api/refusal";
import type { ContentDocument } from "../api/types";
import { approveDocument, publishDocument, returnDocument, scheduleDocument, submitDocument } from "../api/writing";
import { tellPublished } from "../dialogs/branch";
import { gatesDialog } from "../dialogs/gates";
import { previewDialog } from "../dialogs/preview";
import { askText } from "../dialogs/questions";
import { askSchedule } from "../dialogs/schedule";
import { announce } from "../frame/changes";
import { moment } from "../frame/dutch";
import { addressOf } from "../frame/router";
import { toast } from "../frame/toasts";
import { check } from "./validation";
import type { WorkspaceElement } from "./workspace";

const itself = (document: ContentDocument): ContentDocument => document;

export async function saveDraft(workspace: WorkspaceElement): Promise<void> {
  const { session } = workspace;
  if (session === undefined || !session.document.may.write) return;
  const isSaved = await session.save(false);
  if (session.collision) await workspace.resolveCollision();
  else if (isSaved) toast({ text: "Opgeslagen." });
}

/** Does something that the rules may refuse; the reasons come all at once, with the way to their fields. */
async function gated<T>(workspace: WorkspaceElement, work: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    const answer = await work();
    if (answer === undefined && workspace.session?.collision) await workspace.resolveCollision();
    return answer;
  } catch (error) {
    if (!(error instanceof Refusal) || error.reasons.length === 0) throw error;
    workspace.showProblems();
    const isElsewhere = error.reasons.some((reason) => reason.key !== undefined && reason.key !== workspace.key);
    const chosen = await gatesDialog("Dit kan nog niet op de site", error.reasons, isElsewhere ? addressOf.document : undefined);
    if (chosen?.property) await workspace.goTo(chosen.property, chosen.spot ?? undefined);
    return undefined;
  }
}

export async function publish(workspace: WorkspaceElement): Promise<void> {
  const session = workspace.session!;
  const answer = await gated(workspace, () => session.act((known) => publishDocument(known, false, null), ({ document }) => document));
  if (answer) toast({ text: `“${answer.document.name}” staat nu op de site.` });
}

export async function publishAll(workspace: WorkspaceElement): Promise<void> {
  const session = workspace.session!;
  const answer = await gated(workspace, () => session.act((known) => publishDocument(known, true, null), ({ document }) => document));
  if (answer === undefined) return;
  announce({ parents: [answer.document.key] });
  await tellPublished(answer);
}

export async function schedule(workspace: WorkspaceElement): Promise<void> {
  const session = workspace.session!;
  const chosen = await askSchedule(session.document);
  if (chosen === undefined) return;
  const planned = await gated(workspace, () => session.act((known) => scheduleDocument(known, chosen.publishAt, chosen.unpublishAt), itself));
  if (planned) toast({ text: planned.publishAt ? `Gepland voor ${moment(planned.publishAt)}.` : planned.unpublishAt ? `Verdwijnt van de site op ${moment(planned.unpublishAt)}.` : "De planning is weggehaald." });
}

export async function submit(workspace: WorkspaceElement): Promise<void> {
  const session = workspace.session!;
  const problems = check(workspace.type!.properties, session.mine.values);
  const hint = problems.length === 0 ? "" : `Let op: er ${problems.length === 1 ? "is nog 1 punt" : `zijn nog ${problems.length} punten`} voordat dit op de site kan.`;
  const comment = await askText("Indienen ter beoordeling", "Toelichting", "Indienen", { isRequired: false, isLong: true, hint });
  if (comment === undefined) return;
  if (await session.act((known) => submitDocument(known, comment), itself)) toast({ text: "Ingediend. Een redacteur beoordeelt het." });
}

export async function approve(workspace: WorkspaceElement): Promise<void> {
  const session = workspace.session!;
  const comment = await askText("Goedkeuren", "Toelichting", "Goedkeuren", { isRequired: false, isLong: true });
  if (comment === undefined) return;
  if (await gated(workspace, () => session.act((known) => approveDocument(known, comment), itself))) toast({ text: "Goedgekeurd." });
}

export async function returnIt(workspace: WorkspaceElement): Promise<void> {
  const session = workspace.session!;
  const comment = await askText("Terugsturen", "Wat moet er anders?", "Terugsturen", { isLong: true });
  if (comment === undefined) return;
  if (await session.act((known) => returnDocument(known, comment), itself)) toast({ text: "Teruggestuurd naar de auteur." });
}

export async function preview(workspace: WorkspaceElement): Promise<void> {
  const session = workspace.session!;
  // A look at a page that nobody changed makes no version of it.
  if (session.isChanged && !(await session.save(false))) return session.collision ? workspace.resolveCollision() : undefined;
  const { key } = session.document;
  await previewDialog(key, await previewDocument(key));
}
