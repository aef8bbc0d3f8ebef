export interface ListMark {
  kind: "ol" | "ul";
  /** The number of the first item, for a list that begins elsewhere than at one. */
  number: number;
}

const roman: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** What stands before an item of a list in Word: `3.`, `2.4`, `b)`, `iv.`, or a bullet. */
export function listKind(mark: string): ListMark {
  const number = /^\(?(?:art(?:ikel)?\.?\s*)?(?:\d+\.)*(\d+)[.)°]?$/i.exec(mark)?.[1];
  if (number !== undefined) return { kind: "ol", number: Number(number) };
  const letters = /^\(?([a-z]+)[.)]$/i.exec(mark)?.[1]?.toLowerCase();
  if (letters === undefined || letters === "o") return { kind: "ul", number: 1 };
  if (letters.length === 1 && letters !== "i") return { kind: "ol", number: letters.charCodeAt(0) - 96 };
  return { kind: "ol", number: romanOf(letters) };
}

function romanOf(letters: string): number {
  const values = [...letters].map((letter) => roman[letter] ?? 0);
  return Math.max(1, values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
}
