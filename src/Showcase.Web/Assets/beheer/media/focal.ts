import type { Schema } from "../api/schema";
import { json, parseJson } from "../editors/stored";

/** The point that stays in view, as fractions from the upper left corner. */
export interface Focal {
  left: number;
  top: number;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Crop {
  alias: string;
  label: string;
  width: number;
  height: number;
}

export const centre: Focal = { left: 0.5, top: 0.5 };

/** The part that the site shows: the largest box of the wanted ratio, as near to having the point in its centre as the edges allow. */
export function cropBox(width: number, height: number, ratio: number, { left, top }: Focal): Box {
  const present = width / height;
  const box = { width: present > ratio ? ratio / present : 1, height: present > ratio ? 1 : present / ratio };
  return { left: clamp(left - box.width / 2, 1 - box.width), top: clamp(top - box.height / 2, 1 - box.height), ...box };
}

/** Where a pointer is on a picture. */
export function focalAt(x: number, y: number, picture: { left: number; top: number; width: number; height: number }): Focal {
  return { left: round(clamp((x - picture.left) / picture.width)), top: round(clamp((y - picture.top) / picture.height)) };
}

/** One hundredth a key, a tenth with Shift; nothing for another key. */
export function movedBy(key: string, isLarge: boolean, { left, top }: Focal): Focal | undefined {
  const step = isLarge ? 0.1 : 0.01;
  switch (key) {
    case "ArrowLeft": return { left: round(clamp(left - step)), top };
    case "ArrowRight": return { left: round(clamp(left + step)), top };
    case "ArrowUp": return { left, top: round(clamp(top - step)) };
    case "ArrowDown": return { left, top: round(clamp(top + step)) };
    case "Home": return centre;
    default: return undefined;
  }
}

export function focalOf(stored: string): Focal {
  const point = (parseJson(stored) as { focalPoint?: Partial<Focal> | null } | undefined)?.focalPoint;
  return typeof point?.left === "number" && typeof point.top === "number" ? { left: clamp(point.left), top: clamp(point.top) } : centre;
}

/** The stored file with another point; everything else in it stays as it is. */
export function withFocal(stored: string, point: Focal): string {
  const parsed = parseJson(stored);
  const file = typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : { src: stored };
  return json({ src: file["src"], ...file, focalPoint: { left: point.left, top: point.top }, crops: file["crops"] ?? [] });
}

/** The crops in which the site shows pictures: those of every data type that picks or holds one. */
export function cropsOf(schema: Schema): Crop[] {
  const crops = new Map<string, Crop>();
  for (const { editor, config } of schema.types.flatMap((type) => type.properties)) {
    if (editor !== "Umbraco.MediaPicker3" && editor !== "Umbraco.ImageCropper") continue;
    for (const crop of (config["crops"] as Crop[] | undefined) ?? []) if (crop.width > 0 && crop.height > 0) crops.set(crop.alias, crop);
  }
  return [...crops.values()];
}

const clamp = (value: number, most = 1): number => Math.max(0, Math.min(most, value));
const round = (value: number): number => Math.round(value * 1000) / 1000;
