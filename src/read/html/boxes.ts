import type { Line } from './lines.ts';
import type { Tree } from './tree.ts';

/** For each line the first and the last line in the innermost element around it that holds another line too. */
export function boxesOf({ elements }: Tree, lines: readonly Line[]): readonly (readonly [first: number, last: number])[] {
  const first = new Int32Array(elements.length).fill(lines.length), last = new Int32Array(elements.length).fill(-1), box = new Int32Array(elements.length);
  lines.forEach(({ element }, i) => {
    if (element < 0) return;
    first[element] = Math.min(first[element]!, i);
    last[element] = i;
  });
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent } = elements[i]!;
    if (parent < 0) continue;
    first[parent] = Math.min(first[parent]!, first[i]!);
    last[parent] = Math.max(last[parent]!, last[i]!);
  }
  elements.forEach(({ parent }, i) => { box[i] = last[i]! > first[i]! ? i : box[parent] ?? -1; });
  return lines.map(({ element }) => { const around = box[element] ?? -1; return around < 0 ? [0, lines.length - 1] : [first[around]!, last[around]!]; });
}
