import { count } from "../frame/dutch";

const units = ["bytes", "kB", "MB", "GB"];
const oneDecimal = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** `1,4 MB`. A kilobyte is a thousand bytes, as browsers and file managers of today say it. */
export function size(bytes: number | null): string {
  if (bytes === null) return "";
  let [value, unit] = [bytes, 0];
  while (value >= 999.5 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  if (bytes === 1) return "1 byte";
  return `${value < 10 && unit > 0 ? oneDecimal.format(value) : count(Math.round(value))} ${units[unit]}`;
}

/** `1.600 × 900 pixels`. */
export function dimensions(width: number | null, height: number | null): string {
  return width && height ? `${count(width)} × ${count(height)} pixels` : "";
}

/** Of a whole, 0–100; what is empty is done at once. */
export function percent(part: number, whole: number): number {
  return whole <= 0 ? 100 : Math.min(100, Math.floor((part / whole) * 100));
}
