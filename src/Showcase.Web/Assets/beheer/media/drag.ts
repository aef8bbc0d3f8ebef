import { toast } from "../frame/toasts";
import { pastedName } from "./kinds";

const kind = "application/x-media";

export function beginDrag(event: DragEvent, keys: string[]): void {
  event.dataTransfer!.setData(kind, JSON.stringify(keys));
  event.dataTransfer!.effectAllowed = "move";
}

export const hasItems = (event: DragEvent): boolean => event.dataTransfer?.types.includes(kind) === true;
export const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true && !hasItems(event);

export function draggedKeys(event: DragEvent): string[] {
  try {
    const keys: unknown = JSON.parse(event.dataTransfer!.getData(kind));
    return Array.isArray(keys) ? keys.filter((key): key is string => typeof key === "string") : [];
  } catch {
    return [];
  }
}

/** The files that were let go or pasted. A folder of a computer cannot be read file by file in every browser: it is left out, and that is said. */
export function filesOf(data: DataTransfer): File[] {
  const items = [...data.items].filter((item) => item.kind === "file");
  const isFolder = (item: DataTransferItem): boolean => item.webkitGetAsEntry?.()?.isDirectory === true;
  if (items.some(isFolder)) toast({ text: "Een map kunt u niet slepen. Maak hier een map en sleep de bestanden erin.", isProblem: true });
  return items.length > 0 ? items.filter((item) => !isFolder(item)).map((item) => item.getAsFile()).filter((file): file is File => file !== null) : [...data.files];
}

export function pastedFiles(data: DataTransfer): File[] {
  return filesOf(data).map((file) => new File([file], pastedName(file.name), { type: file.type }));
}

/** Makes an element a place to let things go: what is dragged over it lights it up. */
export interface Target {
  items?: ((keys: string[]) => void) | undefined;
  files?: ((files: File[]) => void) | undefined;
}

export function dragOver(event: DragEvent, target: Target): void {
  if (!((target.items && hasItems(event)) || (target.files && hasFiles(event)))) return;
  event.preventDefault();
  event.stopPropagation();
  event.dataTransfer!.dropEffect = hasItems(event) ? "move" : "copy";
  (event.currentTarget as HTMLElement).classList.add("b-drop");
}

export function dragLeave(event: DragEvent): void {
  const element = event.currentTarget as HTMLElement;
  if (!element.contains(event.relatedTarget as Node | null)) element.classList.remove("b-drop");
}

export function dropped(event: DragEvent, target: Target): void {
  (event.currentTarget as HTMLElement).classList.remove("b-drop");
  const [keys, files] = [hasItems(event) ? draggedKeys(event) : [], hasFiles(event) ? filesOf(event.dataTransfer!) : []];
  if (!(target.items && keys.length > 0) && !(target.files && files.length > 0)) return;
  event.preventDefault();
  event.stopPropagation();
  if (keys.length > 0) target.items?.(keys);
  else target.files?.(files);
}
