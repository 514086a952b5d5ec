import xxhash from 'xxhash-wasm';
import { surnameAt } from '../../lexicon/surnames.ts';

/** Letters to a shingle: long enough to be no mere word, short enough to survive between two damaged places. */
const SHINGLE = 5;
/** The smallest hashes kept, of shingles and of particulars: at five characters each under 1 KB in all. */
const SHINGLES = 150, PARTICULARS = 44;
/** Hashes are cut to 30 bits: five characters of base 64. */
const BITS = 30, DIGITS = 5, LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const { h32 } = await xxhash();

/** The smallest hashes of a set, in ascending order, and how large the whole set is. */
export interface Bottom {
  readonly hashes: Uint32Array;
  readonly size: number;
}

/** What near-duplicates are found by. */
export interface Sketch {
  /** Runs of letters: how a text reads. */
  readonly shingles: Bottom;
  /** Figures, days and names of people appointed: what two reports of one formula differ in. */
  readonly particulars: Bottom;
}

/**
 * The sketch of a text (bottom-k MinHash of its shingles and of its particulars) as a string of less than 1 KB; the same
 * for the same letters, whatever stands between them. No MinHash package on npm was alive or took shingles of Chinese, and
 * none keeps the smallest hashes of one function, by which an excerpt is found inside a longer text; the hash is xxHash.
 */
export function sketch(paragraphs: readonly string[]): string {
  const text = paragraphs.join('\n').normalize('NFKC');
  return [bottom(shinglesOf(text), SHINGLES), bottom(particularsOf(text), PARTICULARS)]
    .map(({ hashes, size }) => [size, ...hashes].map(written).join(''))
    .join('.');
}

/** Reads a sketch back. @throws RangeError where the string is none. */
export function sketchOf(text: string): Sketch {
  const [shingles, particulars] = text.split('.').map(readBack);
  if (shingles === undefined || particulars === undefined) throw new RangeError(`"${text.slice(0, 20)}" is no sketch of a text. If it comes from a file that was named with --digested, digest that anew with this version.`);
  return { shingles, particulars };
}

/** Marks that repair leaves where a text could not be read: what stands on their two sides is not joined. */
const TORN = /[?\ufffd\ue000-\uf8ff€]+/u;
/** Pinyin that a copying machine put between the letters, with its brackets. */
const PINYIN = /\(?[a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3}\)?/gu;

function* shinglesOf(text: string): Generator<string> {
  for (const piece of text.replace(PINYIN, '').split(TORN)) {
    const letters = piece.replace(/[^\p{L}\p{N}]+/gu, '');
    for (let at = 0; at + SHINGLE <= letters.length; at++) yield letters.slice(at, at + SHINGLE);
  }
}

const DAY = /\d{1,2}月\d{1,2}日/gu;
const YEAR = /(?:19|20)\d\d年/gu;
/** A number with the sign or letter behind it. */
const FIGURE = /\d[\d,.]*\d?[%\p{Script=Han}]?/gu;
/** Whom a notice speaks of: 任命王立青为…, 李国强同志任…, 张永康，男，…. */
const NAMED = /(?<=任命|免去|提名|推荐|聘任|[\s:;,、。(]|^)(?!任命|免去|提名|推荐|聘任)\p{Script=Han}{2,4}?(?=同志|任|为|的|,[男女])/gu;

/** A daily bulletin may say nothing new but the day, a notice nothing but the name: they count as so many figures. */
const DAY_WEIGHS = 3, NAME_WEIGHS = 2;
const weighing = (weight: number, word: string): string[] => Array.from({ length: weight }, (_, i) => `${word} ${i}`);

function* particularsOf(text: string): Generator<string> {
  const plain = text.replace(/[^\S\n]+/gu, '');
  for (const [name] of plain.matchAll(NAMED)) if (surnameAt(name, 0) !== null) yield* weighing(NAME_WEIGHS, name);
  for (const day of plain.match(DAY) ?? []) yield* weighing(DAY_WEIGHS, day);
  yield* plain.replace(DAY, ' ').replace(YEAR, ' ').match(FIGURE) ?? [];
}

function bottom(items: Iterable<string>, most: number): Bottom {
  const seen = new Set<number>();
  for (const item of items) seen.add(h32(item) >>> (32 - BITS));
  return { hashes: Uint32Array.from(seen).sort().subarray(0, most), size: seen.size };
}

function written(number: number): string {
  let text = '';
  for (let shift = BITS - 6; shift >= 0; shift -= 6) text += LETTERS[(number >>> shift) & 63];
  return text;
}

/** By a letter's code its place among `LETTERS`. */
const PLACES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, LETTERS.indexOf(String.fromCharCode(code))));

function readBack(text: string): Bottom {
  const numbers = new Uint32Array(text.length / DIGITS);
  for (let i = 0, at = 0; i < numbers.length; i++) {
    let number = 0;
    for (const end = at + DIGITS; at < end; at++) number = number * 64 + PLACES[text.charCodeAt(at) & 127]!;
    numbers[i] = number;
  }
  return { hashes: numbers.subarray(1), size: numbers[0] ?? 0 };
}
