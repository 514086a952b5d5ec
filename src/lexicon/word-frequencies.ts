import { lazily } from '../text/remember.ts';
import { eachRow, linesOfModel } from './words/files.ts';

/** How often words occur in Simplified Chinese text, and which kinds of words follow which. */
export interface WordFrequencies {
  /** A word of one to `longest` characters; undefined where the list has none. */
  readonly word: (text: string) => Word | undefined;
  readonly longest: number;
  /** Characters (UTF-16 units) that stand side by side in words; of every thirty pairs that no word has, one or so is taken for one. */
  readonly pairs: Pairs;
  /** By kind and next kind, in rows as long as `kinds`: how much likelier the next is behind the first than anywhere, as a natural logarithm. */
  readonly affinity: Float32Array;
  /** The kinds: "S" for words of one character and "B" for longer ones, and their part of speech as jieba writes it ("B,n", "S,uj"). */
  readonly kinds: readonly string[];
}

export interface Word {
  /** The natural logarithm of its share of all words. */
  readonly weight: number;
  /** Its part of speech and whether it is a single character, as an index. */
  readonly kind: number;
}

/** Longer entries are mostly names and sayings; their parts are words too. */
const LONGEST = 4;
/** Below this lie Latin entries. */
const CHINESE_FROM = 0x2e80;
/** The natural logarithm of by how much a word's share of texts is larger than its share of words: tried out on reports. */
const WORDS_OF_A_TEXT = 3;
/** Rare kinds are counted too seldom for their affinities to mean much. */
const FARTHEST = 4;

/**
 * The word list of jieba (349,000 words with part of speech, counted in newspapers and novels) and its table of which part of speech follows which, as nodejieba
 * carries them (MIT); and its list of how rare words are among texts (idf.utf8), which is younger: where a word is oftener by that, that counts. Only the files are read: the native module is not loaded. Read with the first question, for it takes a third of a second.
 */
export const wordFrequencies = lazily((): WordFrequencies => {
  const kindOf = new Map<string, number>(), words = new Map<string, number>(), byKind: number[] = [], pairs = pairsOfWords();
  const kind = (name: string): number => {
    const known = kindOf.get(name);
    if (known !== undefined) return known;
    byKind.push(0);
    kindOf.set(name, kindOf.size);
    return kindOf.size - 1;
  };
  let total = 0;
  eachRow('jieba.dict.utf8', (list, at, afterWord, end) => {
    const afterCount = list.indexOf(' ', afterWord + 1), length = afterWord - at;
    if (length > LONGEST || list.charCodeAt(at) < CHINESE_FROM) return;
    const count = Number(list.slice(afterWord + 1, afterCount)), k = kind(`${length === 1 ? 'S' : 'B'},${list.slice(afterCount + 1, end).trim()}`);
    // One number for both, so that a third of a million words stay small.
    const text = list.slice(at, afterWord);
    words.set(text, count * KINDS + k);
    pairs.add(text);
    byKind[k]! += count;
    total += count;
  });
  const all = Math.log(total), noun = kind('B,n');
  eachRow('idf.utf8', (list, at, afterWord, end) => {
    if (afterWord - at < 2 || afterWord - at > LONGEST || list.charCodeAt(at) < CHINESE_FROM) return;
    const text = list.slice(at, afterWord), rarity = Number(list.slice(afterWord + 1, end));
    const packed = words.get(text) ?? noun, count = Math.floor(total * Math.exp(-rarity - WORDS_OF_A_TEXT));
    if (count <= Math.floor(packed / KINDS)) return;
    words.set(text, count * KINDS + packed % KINDS);
    pairs.add(text);
  });
  const kinds = byKind.length, share = byKind.map((n) => Math.log(n + 1) - all);
  const away = (log: number, k: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, log - share[k]!));
  const affinity = new Float32Array(kinds * kinds).fill(-FARTHEST);
  for (const [from = '', to = '', log = ''] of linesOfModel('pos_dict/prob_trans.utf8').map((line) => line.split(':'))) {
    // A word of several characters ends as E and begins as B; here both ends are its kind, B.
    const a = kindOf.get(from.replace('E,', 'B,')), b = kindOf.get(to);
    if (/^[ES],/u.test(from) && a !== undefined && b !== undefined) affinity[a * kinds + b] = away(Number(log), b);
  }
  const word = (text: string): Word | undefined => {
    const packed = words.get(text);
    return packed === undefined ? undefined : { weight: Math.log(Math.floor(packed / KINDS) + 1) - all, kind: packed % KINDS };
  };
  return { word, longest: LONGEST, pairs, affinity, kinds: [...kindOf.keys()] };
});

export interface Pairs {
  readonly add: (word: string) => void;
  readonly has: (a: number, b: number) => boolean;
  /** As many of its own, to which more can be added. */
  readonly copied: () => Pairs;
}

/** The pairs of characters within words, as bits of a table that two pairs may share. */
function pairsOfWords(bits = new Uint32Array(1 << 18)): Pairs {
  const placeOf = (a: number, b: number): number => {
    const mixed = Math.imul(a << 16 | b, 0x9e3779b1);
    return (mixed ^ mixed >>> 15) & 0x7fffff;
  };
  return {
    add: (word) => {
      for (let i = 1; i < word.length; i++) {
        const place = placeOf(word.charCodeAt(i - 1), word.charCodeAt(i));
        bits[place >> 5]! |= 1 << (place & 31);
      }
    },
    has: (a, b) => {
      const place = placeOf(a, b);
      return (bits[place >> 5]! >> (place & 31) & 1) === 1;
    },
    copied: () => pairsOfWords(bits.slice()),
  };
}

/** More than there are parts of speech, twice. */
const KINDS = 256;
