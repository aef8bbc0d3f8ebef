import { html } from "lit";
import { forget } from "../api/names";
import { readDocument, readReferences } from "../api/reading";
import { Refusal } from "../api/refusal";
import type { Schema } from "../api/schema";
import type { ContentDocument, Me, TreeItem } from "../api/types";
import { copyDocument, deleteDocument, moveDocument, restoreDocument, sortChildren, trashDocument, unpublishDocument } from "../api/writing";
import { gatesDialog } from "../dialogs/gates";
import { tellCopied } from "../dialogs/branch";
import { create } from "../dialogs/create";
import { openDialog } from "../dialogs/dialog";
import { publish } from "../dialogs/publish";
import { askRestore, tellRestored } from "../dialogs/restore";
import { askOrder } from "../dialogs/order";
import { pick } from "../dialogs/pick";
import { confirm } from "../dialogs/questions";
import { usedBy } from "../dialogs/used-by";
import { button } from "../frame/button";
import { announce } from "../frame/changes";
import type { MenuItem } from "../frame/menu";
import { addressOf } from "../frame/router";
import { problem, toast } from "../frame/toasts";

export interface Acting {
  schema: Schema;
  go: (address: string) => void;
}

type Target = Pick<TreeItem, "key" | "name" | "type" | "state" | "mayWrite" | "mayPublish" | "mayPlace" | "parent">;

/** The actions of a page, in the menu behind its “…” and in its workspace. */
export function actionsOf(item: Target, acting: Acting): MenuItem[] {
  const { schema } = acting;
  const noWrite = item.mayWrite ? undefined : "U mag deze pagina niet wijzigen";
  const noPublish = item.mayPublish ? undefined : "U mag deze pagina niet publiceren";
  const noPlace = item.mayPlace ? undefined : item.mayWrite && item.state !== "trashed" ? "Dit staat op de site: dat doet wie mag publiceren" : "U mag dit met deze pagina niet doen";
  const mayHoldAny = schema.allowedBelow(item.type).length > 0;
  const noBelow = mayHoldAny ? undefined : "Hieronder kan niets staan";
  if (item.state === "trashed") {
    return [
      { label: "Herstellen", icon: "undo", reason: noPlace, run: () => attempt(() => restore(item)) },
      { label: "Definitief verwijderen…", icon: "delete", reason: noPlace, run: () => attempt(() => removeForGood(item, acting)) },
    ];
  }
  return [
    { label: "Maken…", icon: "add", reason: noWrite ?? noBelow, run: () => attempt(() => create(item.key, item.type, item.name, acting)) },
    { label: "Dupliceren…", icon: "copy", reason: noWrite, run: () => attempt(() => duplicate(item, acting)) },
    { label: "Verplaatsen…", icon: "icon-folder", reason: noPlace, run: () => attempt(() => moveTo(item, acting)) },
    { label: "Sorteren…", icon: "down", reason: noWrite ?? noBelow, run: () => attempt(() => sort(item)) },
    { label: "Publiceren…", icon: "check", reason: noPublish, run: () => attempt(async () => { await publish(await readDocument(item.key), mayHoldAny); }) },
    { label: "Depubliceren…", icon: "unsee", reason: noPublish ?? (item.state === "draft" ? "Staat niet op de site" : undefined), run: () => attempt(() => unpublish(item)) },
    { label: "Verwijderen…", icon: "delete", reason: noPlace, run: () => attempt(() => trash(item, acting)) },
  ];
}

/** Does something and tells what went wrong; all reasons at once when there are several. */
export async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal && error.reasons.length > 0) void gatesDialog("Dit kan nog niet", error.reasons, (key) => addressOf.document(key));
    else problem(error);
  }
}

export async function unpublish(item: Pick<Target, "key" | "name">): Promise<ContentDocument | undefined> {
  const text = html`<p>“${item.name}” verdwijnt van de site, met alles wat eronder staat. De inhoud blijft hier bewaard.</p>${await usedBy(item.key)}`;
  if (!(await confirm({ title: "Depubliceren", text, action: "Depubliceren", isDanger: true }))) return undefined;
  const document = await unpublishDocument(await readDocument(item.key));
  tellChanged(document);
  toast({ text: `“${item.name}” staat niet meer op de site.` });
  return document;
}

export async function trash(item: Pick<Target, "key" | "name" | "parent">, acting: Acting): Promise<void> {
  const references = await readReferences(item.key);
  const text = html`<p>“${item.name}” gaat naar de prullenbak, met alles wat eronder staat, en verdwijnt van de site.</p>${await usedBy(item.key, references)}`;
  if (!(await confirm({ title: "Verwijderen", text, action: "Naar de prullenbak", isDanger: true }))) return;
  const trashed = await trashDocument(await readDocument(item.key));
  tellChanged(trashed, item.parent);
  if (location.pathname.endsWith(item.key)) acting.go(item.parent ? addressOf.document(item.parent) : "/beheer/inhoud");
  toast({ text: `“${item.name}” staat in de prullenbak.`, action: { label: "Ongedaan maken", run: () => void attempt(async () => {
    const restored = await restoreDocument(trashed, item.parent);
    tellChanged(restored, item.parent);
    tellRestored(restored);
    acting.go(addressOf.document(item.key));
  }) } });
}

export async function restore(item: Pick<Target, "key" | "name">): Promise<void> {
  const trashed = await readDocument(item.key);
  const choice = await askRestore(trashed);
  if (choice === undefined) return;
  const asDraft = choice === "draft";
  let restored: ContentDocument;
  try {
    restored = await restoreDocument(trashed, undefined, asDraft);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 422) throw error;
    const chosen = await pick({ title: "Waar moet dit terugkomen?", action: "Hier herstellen", offersTop: true });
    if (chosen?.[0] === undefined) return;
    restored = await restoreDocument(trashed, chosen[0].key || null, asDraft);
  }
  tellChanged(restored);
  tellRestored(restored);
}

async function removeForGood(item: Target, acting: Acting): Promise<void> {
  if (!(await confirm({ title: "Definitief verwijderen", text: `“${item.name}” wordt met alle versies verwijderd. Dit kan niet ongedaan worden gemaakt.`, action: "Definitief verwijderen", isDanger: true }))) return;
  await deleteDocument(await readDocument(item.key));
  announce({ keys: [item.key], parents: [] });
  if (location.pathname.endsWith(item.key)) acting.go(addressOf.bin);
  toast({ text: `“${item.name}” is definitief verwijderd.` });
}

/** Moves a page and offers the way back. */
export async function move(item: Pick<Target, "key" | "name" | "parent">, parent: string | null, before: string | null, formerBefore: string | null): Promise<void> {
  const moved = await moveDocument(await readDocument(item.key), parent, before);
  announce({ keys: [item.key], parents: [item.parent, parent] });
  toast({ text: `“${item.name}” is verplaatst.`, action: { label: "Ongedaan maken", run: () => void attempt(async () => {
    await moveDocument(moved, item.parent, formerBefore);
    announce({ keys: [item.key], parents: [item.parent, parent] });
  }) } });
}

async function moveTo(item: Target, { schema }: Acting): Promise<void> {
  const refuse = (target: TreeItem) => target.key === item.key ? "Dit is de pagina zelf" : target.key === item.parent ? "Staat hier al" : mayHold(schema, target.key === "" ? null : target.type, item.type) ? undefined : "Hier mag dit niet staan";
  const chosen = await pick({ title: `“${item.name}” verplaatsen naar`, action: "Verplaatsen", refuse, offersTop: mayHold(schema, null, item.type) });
  if (chosen?.[0] !== undefined) await move(item, chosen[0].key || null, null, null);
}

async function duplicate(item: Target, { schema, go }: Acting): Promise<void> {
  const refuse = (target: TreeItem) => (mayHold(schema, target.type, item.type) ? undefined : "Hier mag dit niet staan");
  const place = await openDialog<"near" | "elsewhere">("Dupliceren", "narrow", ({ close }) => ({
    body: html`<p>Er komt een kopie van “${item.name}” als concept, met alles wat eronder staat.</p>`,
    buttons: html`${button("Annuleren", () => close())}${button("Ergens anders…", () => close("elsewhere"), { look: "outline" })}${button("Naast het origineel", () => close("near"), { look: "primary" })}`,
  }));
  if (place === undefined) return;
  const parent = place === "near" ? item.parent : ((await pick({ title: "Waar komt de kopie?", action: "Dupliceren", refuse }))?.[0]?.key ?? undefined);
  if (parent === undefined) return;
  const answer = await copyDocument(await readDocument(item.key), parent, true);
  const copy = "job" in answer ? answer.document : answer;
  announce({ parents: [parent] });
  if ("job" in answer) return tellCopied(answer);
  toast({ text: `“${copy.name}” is gemaakt.` });
  go(addressOf.document(copy.key));
}

/** The actions of what has no page: the top of the tree, where the home page stands. */
export function actionsOfTop(me: Me, acting: Acting): MenuItem[] {
  const isKept = me.organisations.length > 0 ? "U schrijft voor uw eigen organisatie" : undefined;
  return [
    { label: "Maken…", icon: "add", reason: isKept ?? (acting.schema.allowedBelow(null).length === 0 ? "Hier kan niets staan" : undefined), run: () => attempt(() => create(null, null, top.name, acting)) },
    { label: "Sorteren…", icon: "down", reason: isKept ?? (me.can.publish ? undefined : "U mag hier niet sorteren: de eerste pagina is de startpagina van de site"), run: () => attempt(() => sort(top)) },
  ];
}

const top = { key: null, name: "Inhoud" };

async function sort(item: { key: string | null; name: string }): Promise<void> {
  const keys = await askOrder(item);
  if (keys === undefined) return;
  await sortChildren(item.key, keys);
  announce({ parents: [item.key] });
  toast({ text: "De volgorde is opgeslagen." });
}

export function mayHold(schema: Schema, parentType: string | null, type: string): boolean {
  return schema.allowedBelow(parentType).some((allowed) => allowed.alias === type);
}

export function tellChanged(document: ContentDocument, formerParent?: string | null): void {
  forget(document.key);
  announce({ keys: [document.key], parents: formerParent === undefined ? [document.parent] : [document.parent, formerParent] });
}
