import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { lazily } from '../text/remember.ts';

/**
 * How likely words are behind the one or two before them, in Simplified Chinese text: a trigram model with backoff, as natural logarithms.
 * Words are numbers; −1 is none, and what stands for a word that the model does not have. Pairs are numbers, too; −1 is one that is not listed.
 */
export interface Followers {
  /** The word of one to four UTF-16 units, 0 for those that it does not have. */
  readonly word: (a: number, b: number, c: number, d: number) => number;
  /** How likely a word is, whatever comes before it. */
  readonly weight: (word: number) => number;
  /** The pair of two words. */
  readonly pair: (first: number, second: number) => number;
  /** How likely the word `second` is behind `first`, with which it makes `pair`; `before`: the pair of the word before `first` with that. */
  readonly weightBehind: (before: number, first: number, pair: number, second: number) => number;
}

/** Weights are kept as bytes, in so many steps to a unit of their logarithm; backoffs may be of either sign. */
export const STEPS = 2, BACKOFF_ZERO = 128;

/** Read with the first question: it takes a fifth of a second, and nine megabytes. */
export const followers = lazily((): Followers => unpack(brotliDecompressSync(readFileSync(new URL('data/followers.br', import.meta.url)))));

/**
 * The table's layout: sections, each behind its length in four bytes (little-endian). Words, the most frequent first, in lines; by word: weight, backoff; the number of pairs that it begins;
 * pairs, by first and second word: how far the second is from the one before it, weight; those of them that begin triples: how many begin none since the last such, how many triples, then backoff;
 * triples: how far the third word is from the one before it, weight. Weights and backoffs are bytes; numbers have seven bits a byte, the lowest first, and the eighth says that more follow.
 */
export function unpack(table: Uint8Array): Followers {
  const [text = NOTHING, wordWeights = NOTHING, wordBackoffs = NOTHING, pairCounts = NOTHING, secondWords = NOTHING, pairWeights = NOTHING, contextCounts = NOTHING, pairBackoffs = NOTHING, thirds = NOTHING, tripleWeights = NOTHING] = sections(table);
  const words = new TextDecoder().decode(text).split('\n'), counts = numbers(pairCounts), seconds = numbers(secondWords), contextRows = numbers(contextCounts), thirdWords = numbers(thirds);
  // Copied, so that the rest of the table can go.
  const weights = wordWeights.slice(), backoffs = wordBackoffs.slice(), contextBackoffs = pairBackoffs.slice();

  const wordOf = places(words);
  const firstPair = new Uint32Array(words.length + 1), pairs = new Uint32Array(pairWeights.length);
  for (let w = 0, row = 0; w < words.length; w++) {
    let next = 0;
    for (let left = counts(); left > 0; left--, row++) {
      const second = next + seconds();
      pairs[row] = second << BYTE | pairWeights[row]!;
      next = second + 1;
    }
    firstPair[w + 1] = row;
  }
  const contexts = new Uint32Array(contextBackoffs.length), firstTriple = new Uint32Array(contexts.length + 1), triples = new Uint32Array(tripleWeights.length);
  for (let k = 0, pair = -1, row = 0; k < contexts.length; k++) {
    contexts[k] = pair += contextRows() + 1;
    let next = 0;
    for (let left = contextRows(); left > 0; left--, row++) {
      const third = next + thirdWords();
      triples[row] = third << BYTE | tripleWeights[row]!;
      next = third + 1;
    }
    firstTriple[k + 1] = row;
  }
  const weight = (word: number): number => -weights[word]! / STEPS, backoff = (byte: number): number => (byte - BACKOFF_ZERO) / STEPS;
  const ofPair = (first: number, pair: number, second: number): number => (pair < 0 ? backoff(backoffs[first]!) + weight(second) : -(pairs[pair]! & LAST) / STEPS);
  return {
    word: wordOf,
    weight,
    pair: (first, second) => listed(pairs, firstPair[first]!, firstPair[first + 1]!, second),
    weightBehind: (before, first, pair, second) => {
      const context = before < 0 ? -1 : placeIn(contexts, before);
      if (context < 0) return ofPair(first, pair, second);
      const triple = listed(triples, firstTriple[context]!, firstTriple[context + 1]!, second);
      return triple < 0 ? backoff(contextBackoffs[context]!) + ofPair(first, pair, second) : -(triples[triple]! & LAST) / STEPS;
    },
  };
}

const BYTE = 8, LAST = 0xff, NOTHING = new Uint8Array();

function sections(table: Uint8Array): Uint8Array[] {
  const view = new DataView(table.buffer, table.byteOffset), all: Uint8Array[] = [];
  for (let at = 0; at < table.length;) {
    const length = view.getUint32(at, true);
    all.push(new Uint8Array(table.buffer, table.byteOffset + at + 4, length));
    at += 4 + length;
  }
  return all;
}

/** The row that lists a word, between two rows of those in order; −1 for none. */
function listed(rows: Uint32Array, from: number, to: number, word: number): number {
  let low = from, high = to;
  while (low < high) {
    const middle = low + high >>> 1;
    if (rows[middle]! >>> BYTE < word) low = middle + 1;
    else high = middle;
  }
  return low < to && rows[low]! >>> BYTE === word ? low : -1;
}

function placeIn(ascending: Uint32Array, value: number): number {
  let low = 0, high = ascending.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === value ? low : -1;
}

function numbers(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
}

/**
 * Numbers of words by their units: a table with open addresses. A word is known by 48 bits of its units mixed: with 32, one in thirty thousand of all that is asked, and far more is asked than there are
 * words, would be taken for a word that it is not.
 */
function places(words: readonly string[]): (a: number, b: number, c: number, d: number) => number {
  let size = 64;
  while (size < 2 * words.length) size *= 2;
  const marks = new Int32Array(size), checks = new Uint16Array(size), numbers = new Int32Array(size).fill(-1);
  const placeOf = (mark: number, check: number): number => {
    let at = mark & size - 1;
    while (numbers[at] !== -1 && (marks[at] !== mark || checks[at] !== check)) at = at + 1 & size - 1;
    return at;
  };
  words.forEach((word, n) => {
    const units = [0, 1, 2, 3].map((i) => word.charCodeAt(i) || 0) as [number, number, number, number], mark = marked(...units), check = checked(...units), at = placeOf(mark, check);
    marks[at] = mark;
    checks[at] = check;
    numbers[at] = n;
  });
  return (a, b, c, d) => numbers[placeOf(marked(a, b, c, d), checked(a, b, c, d))]!;
}

/** Sixteen bits that do not hang together with those of `marked`. */
const checked = (a: number, b: number, c: number, d: number): number => a + Math.imul(b, 0x4f1b) + Math.imul(c, 0x9d2d) + Math.imul(d, 0xe6a9) & 0xffff;

/** After MurmurHash3's mixing of 32 bits (Austin Appleby, public domain). */
function marked(a: number, b: number, c: number, d: number): number {
  let mark = Math.imul(a | b << 16, 0xcc9e2d51);
  mark = Math.imul(mark << 15 | mark >>> 17, 0x1b873593);
  let other = Math.imul(c | d << 16, 0xcc9e2d51);
  other = Math.imul(other << 15 | other >>> 17, 0x1b873593);
  mark = Math.imul(mark << 13 | mark >>> 19, 5) + 0xe6546b64 ^ other;
  mark = Math.imul(mark ^ mark >>> 16, 0x85ebca6b);
  mark = Math.imul(mark ^ mark >>> 13, 0xc2b2ae35);
  return mark ^ mark >>> 16;
}
