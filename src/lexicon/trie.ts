/**
 * A tree of words for finding, at a place of a text, the words that begin there. Made once, read often: nodes are numbers, the root is 0, and a
 * step is a look into one hashed table of integers.
 */
export interface Trie<T> {
  /** Rows of three: a node and one, a UTF-16 unit, the node behind it. 0 where a row is free. */
  readonly steps: Int32Array;
  /** By node; undefined where no word ends. */
  readonly values: readonly (T | undefined)[];
  /** One bit for each unit that a word begins with. Most places of a text begin none, and are passed over by it. */
  readonly firsts: Uint32Array;
}

const ROW = 3;

/** The row where a step from a node by a unit stands or would stand; there are twice as many rows as steps, and their number is a power of two. */
function rowOf(steps: Int32Array, rows: number, node: number, unit: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  for (let row = (hash ^ hash >>> 15) & (rows - 1);; row = (row + 1) & (rows - 1)) {
    const at = ROW * row, from = steps[at]!;
    if (from === 0 || (from === node + 1 && steps[at + 1] === unit)) return at;
  }
}

/** The node behind another by a unit; 0 where no word goes on so. */
export const step = <T>({ steps }: Trie<T>, node: number, unit: number): number => steps[rowOf(steps, steps.length / ROW, node, unit) + 2]!;

/** True where a word may begin with the unit at a place. */
const mayBegin = <T>({ firsts }: Trie<T>, text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (firsts[unit >> 5]! >> (unit & 31) & 1) === 1;
};

/** Builds a trie; of two entries with the same word the later one stays. Empty words are left out. */
export function trie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const words = [...entries], units = words.reduce((sum, [word]) => sum + word.length, 1), rows = 1 << Math.ceil(Math.log2(2 * units));
  const steps = new Int32Array(ROW * rows), firsts = new Uint32Array(2048), values: (T | undefined)[] = [undefined];
  for (const [word, value] of words) {
    if (word === '') continue;
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i), at = rowOf(steps, rows, node, unit);
      if (steps[at] === 0) {
        steps[at] = node + 1;
        steps[at + 1] = unit;
        steps[at + 2] = values.push(undefined) - 1;
      }
      node = steps[at + 2]!;
    }
    values[node] = value;
    firsts[word.charCodeAt(0) >> 5]! |= 1 << (word.charCodeAt(0) & 31);
  }
  return { steps, values, firsts };
}

export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** All words that begin at `at` (UTF-16), shortest first. */
export function wordsAt<T>(words: Trie<T>, text: string, at: number): Found<T>[] {
  const found: Found<T>[] = [];
  if (at >= text.length || !mayBegin(words, text, at)) return found;
  for (let i = at, node = 0; i < text.length; i++) {
    node = step(words, node, text.charCodeAt(i));
    if (node === 0) break;
    const value = words.values[node];
    if (value !== undefined) found.push({ start: at, end: i + 1, value });
  }
  return found;
}

/** The longest word that begins at `at`, or null. */
export function longestAt<T>(words: Trie<T>, text: string, at: number): Found<T> | null {
  if (at >= text.length || !mayBegin(words, text, at)) return null;
  let end = 0, last: T | undefined;
  for (let i = at, node = 0; i < text.length; i++) {
    node = step(words, node, text.charCodeAt(i));
    if (node === 0) break;
    const value = words.values[node];
    if (value !== undefined) { end = i + 1; last = value; }
  }
  return last === undefined ? null : { start: at, end, value: last };
}

/** The longest word that ends at `end` and does not begin before `from`, or null; `backwards` has the words from their last unit to their first (`reversed`). */
export function longestBefore<T>(backwards: Trie<T>, text: string, end: number, from = 0): Found<T> | null {
  if (end <= from || !mayBegin(backwards, text, end - 1)) return null;
  let start = 0, last: T | undefined;
  for (let i = end - 1, node = 0; i >= from; i--) {
    node = step(backwards, node, text.charCodeAt(i));
    if (node === 0) break;
    const value = backwards.values[node];
    if (value !== undefined) { start = i; last = value; }
  }
  return last === undefined ? null : { start, end, value: last };
}

/** A word from its last UTF-16 unit to its first. */
export const reversed = (word: string): string => word.split('').reverse().join('');

/** The first place in [from, to) where a word may begin, judged by its first unit; `to` where there is none. */
export function nextBeginning({ firsts }: Trie<unknown>, text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if ((firsts[unit >> 5]! >> (unit & 31) & 1) === 1) return at;
  }
  return to;
}

/** Left to right, the longest word at each place, none overlapping another. */
export function scan<T>(words: Trie<T>, text: string, from = 0, to = text.length): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = nextBeginning(words, text, from, to); at < to; at = nextBeginning(words, text, at, to)) {
    const word = longestAt(words, text, at);
    if (word !== null && word.end <= to) {
      found.push(word);
      at = word.end;
    } else at++;
  }
  return found;
}
