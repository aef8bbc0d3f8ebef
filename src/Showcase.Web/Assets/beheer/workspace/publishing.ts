import { html, nothing } from "lit";
import { readGates } from "../api/reading";
import { Refusal } from "../api/refusal";
import type { ContentDocument, Reason } from "../api/types";
import { approveDocument, publishDocument, returnDocument, scheduleDocument, submitDocument } from "../api/writing";
import { tellPublished } from "../dialogs/branch";
import { gatesDialog, reasonList } from "../dialogs/gates";
import { previewDialog } from "../dialogs/preview";
import { askText, type AskedText } from "../dialogs/questions";
import { askSchedule } from "../dialogs/schedule";
import { announce } from "../frame/changes";
import { moment } from "../frame/dutch";
import { addressOf } from "../frame/router";
import { toast } from "../frame/toasts";
import type { DocumentSession } from "./session";
import type { WorkspaceElement } from "./workspace";

/** The reason that asks for what submitting brings about. */
const reviewKind = "review";

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
    const isElsewhere = error.reasons.some((reason) => reason.key !== undefined && reason.key !== workspace.key);
    workspace.showProblems(isElsewhere ? undefined : error.reasons);
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

/** Does it while a dialog waits: that the text could not be saved first is a reason to stay there. */
async function acted(session: DocumentSession, change: (known: ContentDocument) => Promise<ContentDocument>): Promise<ContentDocument> {
  const answer = await session.act(change, itself);
  if (answer !== undefined) return answer;
  throw new Error(session.collision ? "Iemand anders wijzigde dit terwijl u schreef. Sluit dit venster en kies eerst wat blijft; wat u hier invulde, blijft bewaard." : `De tekst is nog niet opgeslagen. ${session.failure ?? ""}`.trim());
}

/** Asks for a few words and does something with them that the rules may refuse. */
async function withComment(workspace: WorkspaceElement, title: string, label: string, action: string, asked: AskedText, change: (known: ContentDocument, comment: string) => Promise<ContentDocument>): Promise<boolean> {
  const session = workspace.session!;
  const work = (comment: string) => acted(session, (known) => change(known, comment));
  return (await gated(workspace, () => askText(title, label, action, { isLong: true, keep: `${session.document.key} ${title}`, ...asked, work }))) !== undefined;
}

export async function schedule(workspace: WorkspaceElement): Promise<void> {
  const session = workspace.session!;
  const planned = await gated(workspace, () => askSchedule(session.document, (chosen) => acted(session, (known) => scheduleDocument(known, chosen.publishAt, chosen.unpublishAt))));
  if (planned) toast({ text: planned.publishAt ? `Gepland voor ${moment(planned.publishAt)}.` : planned.unpublishAt ? `Verdwijnt van de site op ${moment(planned.unpublishAt)}.` : "De planning is weggehaald." });
}

export async function submit(workspace: WorkspaceElement): Promise<void> {
  const session = workspace.session!;
  // The rules look at what is stored.
  if (session.isChanged && !(await session.save(true))) return session.collision ? workspace.resolveCollision() : undefined;
  const reasons = (await readGates(session.document.key)).reasons.filter(({ kind }) => kind !== reviewKind);
  let chosen: Reason | undefined;
  const about = (leave: () => void) => reasons.length === 0 ? nothing : html`
    <p>${reasons.length === 1 ? "Let op: er is nog 1 punt" : `Let op: er zijn nog ${reasons.length} punten`} voordat dit op de site kan. Indienen kan wel.</p>
    ${reasonList(reasons, (reason) => { chosen = reason; leave(); })}`;
  if (await withComment(workspace, "Indienen ter beoordeling", "Toelichting", "Indienen", { isRequired: false, about }, submitDocument)) toast({ text: "Ingediend. Een redacteur beoordeelt het." });
  else if (chosen?.property) await workspace.goTo(chosen.property, chosen.spot ?? undefined);
}

export async function approve(workspace: WorkspaceElement): Promise<void> {
  if (await withComment(workspace, "Goedkeuren", "Toelichting", "Goedkeuren", { isRequired: false }, approveDocument)) toast({ text: "Goedgekeurd." });
}

export async function returnIt(workspace: WorkspaceElement): Promise<void> {
  if (await withComment(workspace, "Terugsturen", "Wat moet er anders?", "Terugsturen", {}, returnDocument)) toast({ text: "Teruggestuurd naar de auteur." });
}

export async function preview(workspace: WorkspaceElement): Promise<void> {
  const session = workspace.session!;
  // A look at a page that nobody changed makes no version of it.
  if (session.isChanged && !(await session.save(false))) return session.collision ? workspace.resolveCollision() : undefined;
  await previewDialog(session.document.key);
}
