import type { Line } from './lines.ts';
import type { Element } from './tree.ts';
import type { Weights } from './weights.ts';

/** An element is entered while it holds this share of the weight of the one around it. */
const MOST = 0.75;
/** Weight from which a line beside the main element is a paragraph that a stray tag cut off. */
const PARAGRAPH = 15;

/** Whether a line is a paragraph, by its weight. */
export const isParagraph = (line: Line, weight: number): boolean => weight >= PARAGRAPH && line.stops > 0;

/** The elements from the outermost, or from below `root`, to the main one: down as long as one child holds most of the weight. */
export function pathToMain(elements: readonly Element[], { elements: sum, total, lineCount }: Weights, root = -1): readonly number[] {
  const heaviest = new Int32Array(elements.length + 1).fill(-1);
  elements.forEach((e, i) => {
    const best = heaviest[e.parent + 1]!;
    if (sum[i]! > 0 && (best < 0 || sum[i]! > sum[best]!)) heaviest[e.parent + 1] = i;
  });
  const path: number[] = [];
  for (let at = root; ;) {
    const next = heaviest[at + 1]!;
    // A single paragraph is not the main part: the others stand beside it.
    if (next < 0 || sum[next]! < MOST * (at < 0 ? total : sum[at]!) || lineCount[next]! < (elements[next]!.tag === 'p' ? 3 : 2)) return path;
    path.push(next);
    at = next;
  }
}

/** For each element the innermost element of the path around it (itself, if it is on the path); -1 outside all. */
export function branchesOf(elements: readonly Element[], path: readonly number[]): Int32Array {
  const onPath = new Set(path), branches = new Int32Array(elements.length);
  elements.forEach((e, i) => { branches[i] = onPath.has(i) ? i : branches[e.parent] ?? -1; });
  return branches;
}

