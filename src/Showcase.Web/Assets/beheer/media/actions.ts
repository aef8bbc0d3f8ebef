import { html, nothing, type TemplateResult } from "lit";
import { makeFolder, type MediaItem } from "../api/library";
import { forgetMedia } from "../api/media";
import { readDocument, readReferences } from "../api/reading";
import { Refusal } from "../api/refusal";
import type { BulkAnswer } from "../api/types";
import { bulk, deleteDocument, restoreDocument, saveDocument, unpublishDocument } from "../api/writing";
import { openDialog } from "../dialogs/dialog";
import { askText, confirm } from "../dialogs/questions";
import { referenceList } from "../dialogs/used-by";
import { button } from "../frame/button";
import { announce } from "../frame/changes";
import { toast } from "../frame/toasts";
import { attempt } from "../tree/actions";
import { chooseFolder } from "./choose-folder";
import { folders } from "./folders";
import { mediaAddress } from "./places";
import { many, named } from "./words";

export type Target = Pick<MediaItem, "key" | "name" | "parent" | "isFolder">;
type Go = (address: string) => void;

const mostAtOnce = 100;
const mostLookedUp = 25;

export async function newFolder(parent: string | null): Promise<MediaItem | undefined> {
  const key = crypto.randomUUID();
  let made: MediaItem | undefined;
  await askText("Nieuwe map", "Naam", "Maken", { work: async (name) => { made = await makeFolder(key, parent, name); } });
  if (made === undefined) return undefined;
  announce({ parents: [parent] });
  toast({ text: `De map “${made.name}” is gemaakt.` });
  return made;
}

export async function rename(item: Target): Promise<void> {
  const work = async (name: string) => {
    if (name === item.name) return;
    const document = await readDocument(item.key);
    const saved = await saveDocument(document, { name, values: document.values, note: null, autosave: false });
    if (document.state === "published" && saved.may.publish) await bulk("publish", [item.key]);
    announce({ keys: [item.key], parents: [item.parent] });
  };
  await askText(item.isFolder ? "Naam van de map" : "Naam van het bestand", "Naam", "Opslaan", { value: item.name, work });
}

/** Asks where to, and moves. */
export async function moveTo(items: Target[]): Promise<void> {
  const refuse = (folder: MediaItem | null) => {
    if (items.every((item) => item.parent === (folder?.key ?? null))) return "Staat hier al";
    return folder !== null && items.some(({ key }) => key === folder.key || folder.above.includes(key)) ? "Dit is de map zelf of een map erin" : undefined;
  };
  const chosen = await chooseFolder(`${named(items)} verplaatsen naar`, refuse);
  if (chosen !== undefined) await move(items, chosen.key);
}

/** Moves at once, and offers the way back. */
export async function move(items: Target[], parent: string | null): Promise<void> {
  const going = items.filter((item) => item.parent !== parent && !(item.isFolder && folders.tree.isWithin(parent, item.key)));
  if (going.length === 0) return;
  const done = await doMany("move", going, "verplaatst", parent);
  if (done.length === 0) return;
  const back = async () => {
    for (const former of new Set(done.map((item) => item.parent))) await doMany("move", done.filter((item) => item.parent === former).map((item) => ({ ...item, parent })), "teruggezet", former);
    toast({ text: `${many(done)} teruggezet.` });
  };
  toast({ text: `${many(done)} verplaatst.`, action: { label: "Ongedaan maken", run: () => void attempt(back) } });
}

/** Says who uses what goes, asks, and throws away. True when it went. */
export async function trash(items: Target[], go?: Go): Promise<boolean> {
  const one = items.length === 1 ? items[0]! : undefined;
  const text = html`<p>${one?.isFolder ? html`De map “${one.name}” gaat met alles wat erin staat naar de prullenbak.` : html`${named(items)} ${items.length === 1 ? "gaat" : "gaan"} naar de prullenbak.`} Het adres op de site werkt daarna niet meer.</p>${await usedBy(items)}`;
  if (!(await confirm({ title: "Verwijderen", text, action: "Naar de prullenbak", isDanger: true }))) return false;
  const done = await doMany("trash", items, "in de prullenbak gezet");
  if (done.length === 0) return false;
  if (go && done.some((item) => location.pathname.endsWith(item.key))) go(mediaAddress.folder(done[0]!.parent));
  toast({ text: `${many(done)} in de prullenbak gezet.`, action: { label: "Ongedaan maken", run: () => void attempt(() => restore(done)) } });
  return true;
}

export async function restore(items: Target[]): Promise<void> {
  let done = await doMany("restore", items, "hersteld", undefined, items.length > 1);
  if (done.length === 0 && items.length === 1) done = await restoreElsewhere(items[0]!);
  if (done.length > 0) toast({ text: `${many(done)} hersteld.` });
}

// The folder in which it stood is gone, or in the bin itself.
async function restoreElsewhere(item: Target): Promise<Target[]> {
  const trashed = await readDocument(item.key);
  try {
    await restoreDocument(trashed);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 422) throw error;
    const chosen = await chooseFolder("Waar moet dit terugkomen?", () => undefined);
    if (chosen === undefined) return [];
    await restoreDocument(trashed, chosen.key);
  }
  announce({ keys: [item.key], parents: [null] });
  return [item];
}

export async function removeForGood(items: Target[], go?: Go): Promise<void> {
  const text = html`<p>${named(items)} ${items.length === 1 ? "wordt" : "worden"} met alle versies en bestanden verwijderd. Dit kan niet ongedaan worden gemaakt.</p>${await usedBy(items)}`;
  if (!(await confirm({ title: "Definitief verwijderen", text, action: "Definitief verwijderen", isDanger: true }))) return;
  for (const item of items) await deleteDocument(await readDocument(item.key));
  announce({ keys: items.map((item) => item.key), parents: [] });
  if (go && items.some((item) => location.pathname.endsWith(item.key))) go(mediaAddress.bin);
  toast({ text: `${many(items)} definitief verwijderd.` });
}

export async function takeOffSite(item: Target): Promise<void> {
  const text = html`<p>“${item.name}” staat daarna niet meer op de site; het bestand blijft hier bewaard.</p>${await usedBy([item])}`;
  if (!(await confirm({ title: "Depubliceren", text, action: "Depubliceren", isDanger: true }))) return;
  await unpublishDocument(await readDocument(item.key));
  announce({ keys: [item.key], parents: [item.parent] });
  toast({ text: `“${item.name}” staat niet meer op de site.` });
}

/** Does something to many, tells what did not go and why, and answers what did. */
async function doMany(action: string, items: Target[], word: string, parent?: string | null, isTold = true): Promise<Target[]> {
  const answers: BulkAnswer[] = [];
  for (let at = 0; at < items.length; at += mostAtOnce) answers.push(...(await bulk(action, items.slice(at, at + mostAtOnce).map((item) => item.key), parent ?? undefined)));
  for (const { key } of items) forgetMedia(key);
  announce({ keys: items.map((item) => item.key), parents: [...new Set([...items.map((item) => item.parent), parent ?? null])] });
  const failed = answers.filter((answer) => !answer.done);
  const done = items.filter((item) => answers.some((answer) => answer.done && answer.key === item.key));
  if (failed.length > 0 && isTold) await report(done, word, failed);
  return done;
}

async function report(done: Target[], word: string, failed: BulkAnswer[]): Promise<void> {
  await openDialog("Niet alles is gelukt", "narrow", ({ close }) => ({
    body: html`<p>${done.length === 0 ? `Er is niets ${word}.` : `${many(done)} ${word}.`} Dit niet:</p>
      <ul class="b-reasons">${failed.map((answer) => html`<li><a href=${mediaAddress.item(answer.key)} @click=${() => close()}>${answer.name}</a><ul>${answer.reasons.map((reason) => html`<li>${reason.text}</li>`)}</ul></li>`)}</ul>`,
    buttons: button("Sluiten", () => close(), { look: "primary" }),
  }));
}

/** Who leans on these. Each costs the server a look through everything, so not for more than a screen of them. */
export async function usedBy(items: Target[]): Promise<TemplateResult | typeof nothing> {
  const looked = items.filter((item) => !item.isFolder).slice(0, mostLookedUp);
  const found = (await Promise.all(looked.map(async (item) => ({ item, used: await readReferences(item.key) })))).filter(({ used }) => used.total > 0);
  const rest = items.length > looked.length ? html`<p>Kijk ook na of iets anders hiervan nog wordt gebruikt: pagina’s tonen deze bestanden daarna niet meer.</p>` : nothing;
  if (found.length === 0) return looked.length === 0 ? rest : html`<p>${items.length === 1 ? "Geen pagina gebruikt dit bestand." : "Geen pagina gebruikt deze bestanden."}</p>${items.length > looked.length ? rest : nothing}`;
  return html`<p><strong>Let op: dit wordt nog gebruikt.</strong></p>${found.map(({ item, used }) => html`<p>${items.length > 1 ? html`“${item.name}” door:` : "Door:"}</p>${referenceList(used.items)}`)}${rest}`;
}
