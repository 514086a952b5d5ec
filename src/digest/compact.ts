import type { Compared } from './digest.ts';

/**
 * A comparison as it is stored: a Traditional report has more than a thousand stretches, and as objects they would be
 * the larger part of the store.
 */
export interface Compact {
  /** All `before`s, one behind the other. */
  readonly text: string;
  /** Words that stretches share: fates, parts, rules, kinds, articles. */
  readonly words: readonly (string | null)[];
  /** By stretch: length in the seed, numbers of its words, and whether it is hidden (1), changed (2), uncertain (4). */
  readonly rows: readonly number[];
  /** `after` of those that changed. */
  readonly after: readonly string[];
}

const ROW = 7;
const HIDDEN = 1, CHANGED = 2, UNCERTAIN = 4;

/** A comparison as it is stored; `unfolded` gives it back. */
export function compacted(comparison: readonly Compared[]): Compact {
  const numbers = new Map<string | null, number>(), rows: number[] = [], after: string[] = [];
  const number = (word: string | null): number => {
    let n = numbers.get(word);
    if (n === undefined) numbers.set(word, n = numbers.size);
    return n;
  };
  for (const c of comparison) {
    const hidden = c.before === '' && c.end > c.start, changed = c.after !== c.before;
    rows.push(c.end - c.start, number(c.fate), number(c.part), number(c.rule), number(c.kind), number(c.article), (hidden ? HIDDEN : 0) + (changed ? CHANGED : 0) + (c.certain ? 0 : UNCERTAIN));
    if (changed) after.push(c.after);
  }
  return { text: comparison.map((c) => c.before).join(''), words: [...numbers.keys()], rows, after };
}

/** The stretches again. */
export function unfolded({ text, words, rows, after }: Compact): Compared[] {
  const found: Compared[] = [];
  let start = 0, at = 0, changes = 0;
  for (let r = 0; r < rows.length; r += ROW) {
    const length = rows[r]!, flags = rows[r + 6]!;
    const before = (flags & HIDDEN) !== 0 ? '' : text.slice(at, at + length);
    at += before.length;
    found.push({
      start, end: start + length,
      fate: words[rows[r + 1]!] as Compared['fate'], part: words[rows[r + 2]!]!, rule: words[rows[r + 3]!]!, kind: words[rows[r + 4]!] as Compared['kind'],
      before, after: (flags & CHANGED) !== 0 ? after[changes++]! : before,
      article: words[rows[r + 5]!] ?? null, certain: (flags & UNCERTAIN) === 0,
    });
    start += length;
  }
  return found;
}
