/**
 * A tree of words for finding, at a place of a text, the words that begin there. Made once, read often: nodes are numbers, the root is 0, and a
 * step is a look into one hashed table of integers.
 */
export interface Trie<T> {
  /** Rows of three: a node and one, a UTF-16 unit, the node behind it. 0 where a row is free. */
  readonly steps: Int32Array;
  /** By node; undefined where no word ends. */
  readonly values: readonly (T | undefined)[];
  /** One bit for each unit that a word begins with, for each that is a word, and for each two that a longer word begins with, by their hash. Most places of a text begin none, and are passed over by them. */
  readonly firsts: Uint32Array;
  readonly singles: Uint32Array;
  readonly pairs: Uint32Array;
}

const PAIRS = 1 << 16;
const isIn = (bits: Uint32Array, n: number): boolean => (bits[n >> 5]! >> (n & 31) & 1) === 1;
const add = (bits: Uint32Array, n: number): void => { bits[n >> 5]! |= 1 << (n & 31); };
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;

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

/** True where a word may begin with a unit and the next one. */
const mayBegin = ({ firsts, singles, pairs }: Trie<unknown>, unit: number, next: number): boolean => isIn(firsts, unit) && (isIn(pairs, pairOf(unit, next)) || isIn(singles, unit));

/** Builds a trie; of two entries with the same word the later one stays. Empty words are left out. */
export function trie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const words = [...entries], units = words.reduce((sum, [word]) => sum + word.length, 1), rows = 1 << Math.ceil(Math.log2(2 * units));
  const steps = new Int32Array(ROW * rows), firsts = new Uint32Array(2048), singles = new Uint32Array(2048), pairs = new Uint32Array(PAIRS >> 5), values: (T | undefined)[] = [undefined];
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
    add(firsts, word.charCodeAt(0));
    if (word.length === 1) add(singles, word.charCodeAt(0));
    else add(pairs, pairOf(word.charCodeAt(0), word.charCodeAt(1)));
  }
  return { steps, values, firsts, singles, pairs };
}

export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** All words that begin at `at` (UTF-16), shortest first. */
export function wordsAt<T>(words: Trie<T>, text: string, at: number): Found<T>[] {
  const found: Found<T>[] = [];
  if (at >= text.length || !mayBegin(words, text.charCodeAt(at), text.charCodeAt(at + 1))) return found;
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
  if (at >= text.length || !mayBegin(words, text.charCodeAt(at), text.charCodeAt(at + 1))) return null;
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
  if (end <= from || !mayBegin(backwards, text.charCodeAt(end - 1), text.charCodeAt(end - 2))) return null;
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

/** The first place in [from, to) where a word may begin, judged by its first two units; `to` where there is none. */
export function nextBeginning(words: Trie<unknown>, text: string, from: number, to: number): number {
  for (let at = from, unit = text.charCodeAt(at); at < to; at++) {
    const next = text.charCodeAt(at + 1);
    if (mayBegin(words, unit, next)) return at;
    unit = next;
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
