import type { CueProblem } from "../api/captions";

export const countText = (count: number): string => `${count} ${count === 1 ? "ondertitel" : "ondertitels"}`;

/** How many there are and how many faults, in one sentence. */
export function summaryOf(count: number, problems: readonly CueProblem[]): string {
  const errors = problems.filter(({ isError }) => isError).length;
  const warnings = problems.length - errors;
  const words = [countText(count)];
  if (errors > 0) words.push(`${errors} ${errors === 1 ? "fout" : "fouten"}`);
  if (warnings > 0) words.push(`${warnings} ${warnings === 1 ? "punt" : "punten"} om op te letten`);
  if (problems.length === 0 && count > 0) words.push("geen fouten gevonden");
  return `${words.join(", ")}.`;
}
