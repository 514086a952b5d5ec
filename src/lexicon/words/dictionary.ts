import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The words that text is cut into, as one tree of characters in four integers a node: what it hangs on, its character, its word and its rarity. A node is
 * the number of its place in a hashed table, so that a step costs one look and 350,000 words 20 MB; no object is made for any of them.
 */
export interface Dictionary {
  /** False where no word of two characters or more begins with these two; true may be wrong. Spares most places of a text a look into the tree. */
  readonly mayBegin: (first: number, second: number) => boolean;
  /** The weight of each character of the basic plane by itself: its word's, or `least` where it is none. */
  readonly alone: Float64Array;
  /** The node behind `node` (0: the beginning of words) by a character; 0 where no word goes on so. */
  readonly step: (node: number, character: number) => number;
  /** The word that ends at a node, as an index into `weights` and `tags`; -1 where none does. */
  readonly wordAt: (node: number) => number;
  /** How rare the word of a node is among documents (inverse document frequency); 0 for stop words, undefined for what was never counted. */
  readonly rarityAt: (node: number) => number | undefined;
  /** The natural logarithm of a word's share of all words. */
  readonly weights: Float64Array;
  /** Part of speech, as jieba writes it (n, v, ns …); empty where it gives none. */
  readonly tags: readonly string[];
  /** The weight of what is no word. */
  readonly least: number;
  /** The rarity of what was never counted. */
  readonly usual: number;
}

/** A word of ours and its part of speech. */
export type OwnWord = readonly [word: string, tag: string];

/** Where nodejieba keeps jieba's word list, its counts of documents and its model of unknown words (MIT); the native module is not loaded. */
export const HOME = join(dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')), 'submodules/cppjieba/dict');

/** Bits for the pairs of characters that words begin with: seven times as many as there are pairs. */
const PAIRS = 1 << 20;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12;

/** Places in the table: twice as many as there are nodes, a power of two. */
const PLACES = 1 << 20, MASK = PLACES - 1;
const HANGS_ON = 0, CHARACTER = 1, WORD = 2, RARITY = 3;

/**
 * Reads jieba's word lists and adds words of ours, which weigh as much as the middle one of the list; of two entries with the same word the later stays.
 * It takes a third of a second.
 * @throws RangeError where there are more words than the table has room for.
 */
export function readDictionary(own: Iterable<OwnWord>): Dictionary {
  const table = new Int32Array(4 * PLACES), firsts = new Int32Array(0x10000), pairs = new Uint32Array(PAIRS >> 5);
  let nodes = 0;

  /** The place where a node stands or would stand. Place 0 is the beginning's, so no other gets it. */
  const placeOf = (node: number, character: number): number => {
    let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b));
    place = (place ^ place >>> 15) & MASK;
    for (;; place = (place + 1) & MASK) {
      const at = 4 * place, on = table[at + HANGS_ON]!;
      if (place !== 0 && (on === 0 || (on === node + 1 && table[at + CHARACTER] === character))) return place;
    }
  };
  /** The node of list[from, to), made where there is none. */
  const grown = (list: string, from: number, to: number): number => {
    let node = 0, first = 0;
    for (let at = from; at < to; at++) {
      const character = list.codePointAt(at)!, place = placeOf(node, character);
      if (character > 0xffff) at++;
      if (node === 0) first = character;
      else if (table[4 * node + HANGS_ON] === 1) pairs[pairOf(first, character) >> 5]! |= 1 << (pairOf(first, character) & 31);
      if (table[4 * place] === 0) {
        if (++nodes > PLACES * 0.75) throw new RangeError('the dictionary has more words than its table has room for');
        table[4 * place + HANGS_ON] = node + 1;
        table[4 * place + CHARACTER] = character;
        if (node === 0 && character < firsts.length) firsts[character] = place;
      }
      node = place;
    }
    return node;
  };

  const weights: number[] = [], tags: string[] = [];
  const add = (node: number, weight: number, tag: string): void => {
    table[4 * node + WORD] = weights.push(weight);
    tags.push(tag);
  };
  let total = 0;
  // One string for each part of speech, not a third of a million.
  const tagNames = new Map<string, string>();
  rows('jieba.dict.utf8', (list, from, blank, end) => {
    const second = list.indexOf(' ', blank + 1), count = Number(list.slice(blank + 1, second)), tag = list.slice(second + 1, end);
    if (!tagNames.has(tag)) tagNames.set(tag, tag);
    add(grown(list, from, blank), count, tagNames.get(tag)!);
    total += count;
  });
  for (let i = 0; i < weights.length; i++) weights[i] = Math.log(weights[i]! / total);
  const sorted = Float64Array.from(weights).sort(), least = sorted[0]!, middle = sorted[sorted.length >> 1]!;
  // A word, a word and its tag, or a word with its count and tag.
  rows('user.dict.utf8', (list, from, blank, end) => {
    const said = list.slice(blank, end).trim().split(' ');
    add(grown(list, from, blank), said.length === 2 ? Math.log(Number(said[0]) / total) : middle, said.at(-1) ?? '');
  });
  for (const [word, tag] of own) add(grown(word, 0, word.length), middle, tag);

  const rarities: number[] = [];
  let sum = 0;
  rows('idf.utf8', (list, from, blank, end) => {
    const rarity = Number(list.slice(blank + 1, end));
    sum += rarity;
    table[4 * grown(list, from, blank) + RARITY] = rarities.push(rarity);
  });
  const usual = sum / rarities.length, stop = rarities.push(0);
  rows('stop_words.utf8', (list, from, blank) => { table[4 * grown(list, from, blank) + RARITY] = stop; });

  const alone = new Float64Array(firsts.length).fill(least);
  firsts.forEach((node, character) => {
    const word = table[4 * node + WORD]! - 1;
    if (node !== 0 && word >= 0) alone[character] = weights[word]!;
  });
  return {
    mayBegin: (first, second) => (pairs[pairOf(first, second) >> 5]! >> (pairOf(first, second) & 31) & 1) === 1,
    alone,
    step: (node, character) => {
      if (node === 0 && character < 0x10000) return firsts[character]!;
      const place = placeOf(node, character);
      return table[4 * place] === 0 ? 0 : place;
    },
    wordAt: (node) => table[4 * node + WORD]! - 1,
    rarityAt: (node) => (node === 0 ? undefined : rarities[table[4 * node + RARITY]! - 1]),
    weights: Float64Array.from(weights), tags, least, usual,
  };
}

/** Gives every row of a list with the place of its first blank (its end where it has none); empty rows are left out. */
function rows(file: string, give: (list: string, from: number, blank: number, end: number) => void): void {
  const list = readFileSync(join(HOME, file), 'utf8');
  for (let from = 0, end = 0; from < list.length; from = end + 1) {
    end = list.indexOf('\n', from);
    if (end < 0) end = list.length;
    const blank = list.indexOf(' ', from);
    if (end > from) give(list, from, blank < 0 || blank > end ? end : blank, end);
  }
}
