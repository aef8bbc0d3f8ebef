import { downloadOf, type MediaItem } from "../api/library";
import type { MenuItem } from "../frame/menu";
import { attempt } from "../tree/actions";
import { moveTo, removeForGood, rename, restore, takeOffSite, trash } from "./actions";
import { mediaAddress } from "./places";

/** What can be done with a folder or a file, in the menu behind its “…”. */
export function menuOf(item: MediaItem, go: (address: string) => void): MenuItem[] {
  const noWrite = item.isFolder || item.editableFile || item.state === "trashed" ? undefined : "U mag dit bestand niet wijzigen";
  if (item.state === "trashed") {
    return [
      { label: "Openen", icon: "see", run: () => go(mediaAddress.item(item.key)) },
      { label: "Herstellen", icon: "undo", run: () => void attempt(() => restore([item])) },
      { label: "Definitief verwijderen…", icon: "delete", run: () => void attempt(() => removeForGood([item], go)) },
    ];
  }
  return [
    { label: "Openen", icon: item.isFolder ? "folder" : "edit", run: () => go(mediaAddress.item(item.key)) },
    { label: "Naam wijzigen…", icon: "edit", reason: noWrite, run: () => void attempt(() => rename(item)) },
    { label: "Verplaatsen…", icon: "icon-folder", reason: noWrite, run: () => void attempt(() => moveTo([item])) },
    ...(item.isFolder ? [] : [
      { label: "Downloaden", icon: "download", run: () => location.assign(downloadOf(item)) },
      { label: "Depubliceren…", icon: "unsee", reason: noWrite ?? (item.state === "draft" ? "Staat niet op de site" : undefined), run: () => void attempt(() => takeOffSite(item)) },
    ] as MenuItem[]),
    { label: "Verwijderen…", icon: "delete", reason: noWrite, run: () => void attempt(() => trash([item], go)) },
  ];
}
