/** Pairs of positions that two lists have in common, as long a row as possible; equal begins and ends are taken first. */
export function common(left: readonly string[], right: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) pairs.push([start, start++]);
  let leftEnd = left.length;
  let rightEnd = right.length;
  const tail: [number, number][] = [];
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) tail.unshift([--leftEnd, --rightEnd]);
  return [...pairs, ...middle(left, right, start, leftEnd, rightEnd), ...tail];
}

// A table of all pairs; two texts that differ everywhere in more than this have no middle.
const mostCells = 4_000_000;

function middle(left: readonly string[], right: readonly string[], start: number, leftEnd: number, rightEnd: number): [number, number][] {
  const height = leftEnd - start;
  const width = rightEnd - start;
  if (height === 0 || width === 0 || height * width > mostCells) return [];
  const lengths = Array.from({ length: height + 1 }, () => new Uint32Array(width + 1));
  for (let at = height - 1; at >= 0; at--) {
    for (let over = width - 1; over >= 0; over--) {
      lengths[at]![over] = left[start + at] === right[start + over] ? lengths[at + 1]![over + 1]! + 1 : Math.max(lengths[at + 1]![over]!, lengths[at]![over + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let at = 0, over = 0; at < height && over < width;) {
    if (left[start + at] === right[start + over]) pairs.push([start + at++, start + over++]);
    else if (lengths[at + 1]![over]! >= lengths[at]![over + 1]!) at++;
    else over++;
  }
  return pairs;
}
