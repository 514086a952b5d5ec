import type { Line } from './lines.ts';
import type { Tree } from './tree.ts';

/** For each line the number of the last line in the innermost element around it that holds another line too. */
export function boxEnds({ elements }: Tree, lines: readonly Line[]): readonly number[] {
  const count = new Int32Array(elements.length), last = new Int32Array(elements.length).fill(-1), box = new Int32Array(elements.length);
  lines.forEach(({ element }, i) => {
    if (element < 0) return;
    count[element]!++;
    last[element] = i;
  });
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent } = elements[i]!;
    if (parent < 0) continue;
    count[parent]! += count[i]!;
    last[parent] = Math.max(last[parent]!, last[i]!);
  }
  elements.forEach(({ parent }, i) => { box[i] = count[i]! > 1 ? i : box[parent] ?? -1; });
  return lines.map(({ element }) => last[box[element] ?? -1] ?? lines.length - 1);
}
