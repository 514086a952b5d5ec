import { eachRow } from './files.ts';

/**
 * The words that text is cut into, as one tree of characters in a hashed table, eight bytes a node: what it hangs on, its character, its word's part of speech. Weights and rarities
 * stand in tables of their own, of which only words are asked. A node is the number of its row, so that a step costs one look into memory, and the table that all steps look into is small
 * enough to stay near the processor; no object is made for any of 350,000 words.
 */
export interface Dictionary {
  /** False where no word of two characters or more begins with these two; true may be wrong. Spares most places of a text a look into the tree. */
  readonly mayBegin: (first: number, second: number) => boolean;
  /** The node behind `node` (0: the beginning of words) by a character; 0 where no word goes on so. */
  readonly step: (node: number, character: number) => number;
  readonly isWord: (node: number) => boolean;
  /** The natural logarithm of a word's share of all words. */
  readonly weightAt: (node: number) => number;
  /** The weight of each character of the basic plane by itself: its word's, or `least` where it is none. */
  readonly alone: Float64Array;
  /** The weight of what is no word. */
  readonly least: number;
  /** A word's part of speech, as jieba writes it (n, v, ns …); empty where it gives none, and for what is no word. */
  readonly tagAt: (node: number) => string;
  /** How rare what ends at a node is among documents (inverse document frequency): 0 for stop words, the usual for what was never counted. */
  readonly rarityAt: (node: number) => number;
}

/** A word of ours and its part of speech. */
export type OwnWord = readonly [word: string, tag: string];

/** Rows of the table: twice as many as there are nodes, a power of two. */
const ROWS = 1 << 20, MASK = ROWS - 1;
/** A row as two integers: what it hangs on (0 where it is free); its character, whether words go on behind it, whether it was counted, and the number of its word's part of speech (0 for no word). */
const INTEGERS = 2, HANGS_ON = 0, SAYS = 1;
const CHARACTER = 0x1fffff, GOES_ON = 1 << 21, COUNTED = 1 << 22, TAG = 23, MOST_TAGS = 0x1ff;

/** Bits for the pairs of characters that words begin with: seven times as many as there are pairs. */
const PAIRS = 1 << 20;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12;

/**
 * Reads jieba's word lists and adds words of ours, which weigh as much as the middle one of the list; of two entries with the same word the later stays.
 * It takes a third of a second.
 * @throws RangeError where there are more words, or parts of speech, than the table has room for.
 */
export function readDictionary(own: Iterable<OwnWord>): Dictionary {
  const table = new Int32Array(INTEGERS * ROWS), weights = new Float64Array(ROWS), rarities = new Float64Array(ROWS), firsts = new Int32Array(0x10000), pairs = new Uint32Array(PAIRS >> 5);
  const tags = [''], tagNumbers = new Map([['', 0]]);
  let nodes = 0;

  const isWord = (node: number): boolean => table[INTEGERS * node + SAYS]! >>> TAG !== 0;
  /** The row where a node stands or would stand. Row 0 is the beginning's, so no other gets it. */
  const rowOf = (node: number, character: number): number => {
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b);
    for (let row = (hash ^ hash >>> 15) & MASK; ; row = (row + 1) & MASK) {
      const at = INTEGERS * row, on = table[at + HANGS_ON]!;
      if (row !== 0 && (on === 0 || (on === node + 1 && (table[at + SAYS]! & CHARACTER) === character))) return row;
    }
  };
  /** The node of list[from, to), made where there is none. */
  const grown = (list: string, from: number, to: number): number => {
    let node = 0, first = 0;
    for (let at = from; at < to; at++) {
      const character = list.codePointAt(at)!, row = rowOf(node, character), i = INTEGERS * row;
      if (character > 0xffff) at++;
      if (node === 0) first = character;
      else if (table[INTEGERS * node + HANGS_ON] === 1) pairs[pairOf(first, character) >> 5]! |= 1 << (pairOf(first, character) & 31);
      if (table[i + HANGS_ON] === 0) {
        if (++nodes > ROWS * 0.75) throw new RangeError('the dictionary has more words than its table has room for: double ROWS');
        table[i + HANGS_ON] = node + 1;
        table[i + SAYS] = character;
        table[INTEGERS * node + SAYS]! |= GOES_ON;
        if (node === 0 && character < firsts.length) firsts[character] = row;
      }
      node = row;
    }
    return node;
  };
  const add = (node: number, weight: number, tag: string): void => {
    let number = tagNumbers.get(tag);
    if (number === undefined) tagNumbers.set(tag, number = tags.push(tag) - 1);
    if (number >= MOST_TAGS) throw new RangeError('the dictionary has more parts of speech than its table has room for');
    table[INTEGERS * node + SAYS] = table[INTEGERS * node + SAYS]! & (1 << TAG) - 1 | (number + 1) << TAG;
    weights[node] = weight;
  };
  const count = (node: number, rarity: number): void => {
    // A blank alone is a stop word, too; here it is none.
    if (node === 0) return;
    table[INTEGERS * node + SAYS]! |= COUNTED;
    rarities[node] = rarity;
  };

  const counts: number[] = [];
  eachRow('jieba.dict.utf8', (list, from, blank, end) => {
    const second = list.indexOf(' ', blank + 1);
    add(grown(list, from, blank), counts[counts.push(Number(list.slice(blank + 1, second))) - 1]!, list.slice(second + 1, end));
  });
  const total = counts.reduce((sum, n) => sum + n, 0), sorted = Float64Array.from(counts).sort();
  const least = Math.log(sorted[0]! / total), middle = Math.log(sorted[sorted.length >> 1]! / total);
  for (let node = 1; node < ROWS; node++) if (isWord(node)) weights[node] = Math.log(weights[node]! / total);
  // A word, a word and its tag, or a word with its count and tag.
  eachRow('user.dict.utf8', (list, from, blank, end) => {
    const said = list.slice(blank, end).trim().split(' ');
    add(grown(list, from, blank), said.length === 2 ? Math.log(Number(said[0]) / total) : middle, said.at(-1) ?? '');
  });
  for (const [word, tag] of own) add(grown(word, 0, word.length), middle, tag);

  let sum = 0, counted = 0;
  eachRow('idf.utf8', (list, from, blank, end) => {
    const rarity = Number(list.slice(blank + 1, end));
    sum += rarity;
    counted++;
    count(grown(list, from, blank), rarity);
  });
  eachRow('stop_words.utf8', (list, from, blank) => { count(grown(list, from, blank), 0); });

  const weightAt = (node: number): number => weights[node]!;
  const usual = sum / counted;
  return {
    mayBegin: (first, second) => (pairs[pairOf(first, second) >> 5]! >> (pairOf(first, second) & 31) & 1) === 1,
    step: (node, character) => {
      if (node === 0 && character < firsts.length) return firsts[character]!;
      if ((table[INTEGERS * node + SAYS]! & GOES_ON) === 0) return 0;
      const row = rowOf(node, character);
      return table[INTEGERS * row + HANGS_ON] === 0 ? 0 : row;
    },
    isWord, weightAt,
    alone: Float64Array.from(firsts, (node) => (isWord(node) ? weightAt(node) : least)),
    least,
    tagAt: (node) => tags[Math.max(0, (table[INTEGERS * node + SAYS]! >>> TAG) - 1)]!,
    rarityAt: (node) => ((table[INTEGERS * node + SAYS]! & COUNTED) === 0 ? usual : rarities[node]!),
  };
}
