import { wordFrequencies, type WordFrequencies } from '../../lexicon/word-frequencies.ts';
import { lazily } from '../../text/remember.ts';
import { isPrivateUse } from '../gbk.ts';
import { mixed } from './mixed.ts';
import { moreWords } from './more-words.ts';

/** Natural logarithms of how often marks stand in news text, by characters counted in a few pages. */
const MARKS: Readonly<Record<string, number>> = {
  '，': -2.9, '。': -3.6, '、': -3.5, '“': -4.4, '”': -4.4, '：': -5.5, '；': -6, '（': -5.5, '）': -5.5, '！': -6.5, '？': -6.8, '《': -6, '》': -6, '‘': -8, '’': -8,
  '「': -5.5, '」': -5.5, '『': -8, '』': -8, '·': -7.5, '—': -7, '…': -7.5, ' ': -6, '　': -10, '％': -7, '【': -9, '】': -9,
};
const HALF_WIDTH: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' };

/** A character of Chinese that the list of words does not know; a letter or figure; any other sign; what no text in step has. */
const UNKNOWN = -18, LETTER = -4.5, SIGN = -14, IMPOSSIBLE = -26;

/** How much the parts of speech count. */
const GRAMMAR = 0.5;
/** Parts of speech that want a word behind them (prepositions, conjunctions, 的, 地, 得, adverbs, attributes), and that lean on one before them (的, 了, 着, 吗). */
const WANTS_MORE = /,(?:p|c|uj|uv|ud|d|b)$/u, LEANS = /,(?:uj|uv|ud|ul|uz|ug|y|k)$/u;
const CUT_SHORT = -4, WITHOUT_HOLD = -3;
/** Words of one character that want one behind them whatever their part of speech: 其, 该, 应 end no clause. */
const UNFINISHED = new Set('其该各每某本应可将让使令被把与且但而若如及或以于则虽因由从向往朝对给跟同和并即既乃皆均颇很最更太再又也都就才仅只不未没别勿莫所之请经自当至按据凭趁沿越较些较几第诸众毎比愿敢肯需须拟欲曾已正刚');

/** Words by their units, and how well each kind of them goes behind another. */
export interface Words {
  /**
   * Where a word of one to `LONGEST` units stands in `kinds` and `weights`; units that it does not have are 0. Good until the next question, unless it is a single unit.
   * A single unit is always a word, by itself.
   */
  readonly place: (a: number, b: number, c: number, d: number) => number;
  /** False where no word has the two units side by side. */
  readonly beside: (a: number, b: number) => boolean;
  /** By place: the kind, −1 for what is no word. */
  readonly kinds: Int16Array;
  /** By place: the natural logarithm of how often the word is counted. */
  readonly weights: Float32Array;
  /** By kind and next kind, in rows of `size`: how well they go together, as a natural logarithm. */
  readonly goes: Float64Array;
  readonly size: number;
  /** The kind of what is no word: nothing is known of its neighbours. Marks have the kind before it, words those below. */
  readonly noKind: number;
}

/** No word of the list is longer. */
export const LONGEST = 4;
/**
 * Each unit has a place of its own; longer words share those behind them, as a table with open addresses that is emptied when it is full. So the list is not asked
 * again for every reading that is weighed.
 */
const UNITS = 1 << 16, SHARED = 1 << 20, FULL = 0.75 * SHARED;
const UNASKED = -2, NO_WORD = -1;

/** Made with the first question, for the list takes a third of a second to read. */
export const words = lazily(() => make(wordFrequencies()));

function make(list: WordFrequencies): Words {
  if (list.longest !== LONGEST) throw new Error(`the list of words has entries of ${list.longest} characters, but place() takes ${LONGEST}: change LONGEST and place() with the list`);
  const { word: wordOf, beside } = moreWords(list);
  const keys = new Int32Array(2 * SHARED), kinds = new Int16Array(UNITS + SHARED).fill(UNASKED), weights = new Float32Array(UNITS + SHARED);
  const count = list.kinds.length, mark = 2 * count, noKind = mark + 1;
  let kept = 0;
  const placeOfUnit = (a: number): number => {
    if (kinds[a] !== UNASKED) return a;
    const char = String.fromCharCode(a), word = list.word(char);
    kinds[a] = word === undefined ? (isMark(char) ? mark : noKind) : UNFINISHED.has(char) ? count + word.kind : word.kind;
    weights[a] = word?.weight ?? single(char);
    return a;
  };
  const place = (a: number, b: number, c: number, d: number): number => {
    if (b === 0) return placeOfUnit(a);
    const ab = a | b << 16, cd = c | d << 16;
    let at = mixed(ab, cd) & SHARED - 1;
    for (; keys[2 * at] !== 0; at = at + 1 & SHARED - 1) if (keys[2 * at] === ab && keys[2 * at + 1] === cd) return UNITS + at;
    if (++kept > FULL) {
      keys.fill(0);
      kept = 1;
    }
    keys[2 * at] = ab;
    keys[2 * at + 1] = cd;
    const word = wordOf(d !== 0 ? String.fromCharCode(a, b, c, d) : c !== 0 ? String.fromCharCode(a, b, c) : String.fromCharCode(a, b));
    kinds[UNITS + at] = word?.kind ?? NO_WORD;
    weights[UNITS + at] = word?.weight ?? 0;
    return UNITS + at;
  };
  return { place, beside, kinds, weights, goes: together(list, mark), size: noKind + 1, noKind };
}

/** The list's affinities with those of marks beside them. The second half of the kinds is the first once more, of what ends no clause. */
function together({ kinds, affinity }: WordFrequencies, mark: number): Float64Array {
  const size = mark + 2, count = kinds.length, goes = new Float64Array(size * size);
  for (let k = 0; k < mark; k++) {
    const kind = kinds[k % count]!;
    for (let next = 0; next < mark; next++) goes[k * size + next] = GRAMMAR * affinity[k % count * count + next % count]!;
    if (WANTS_MORE.test(kind) || k >= count) goes[k * size + mark] = CUT_SHORT;
    if (LEANS.test(kind)) goes[mark * size + k] = WITHOUT_HOLD;
  }
  return goes;
}

const isMark = (char: string): boolean => /[，。；：！？,;:!?\n]/u.test(char);

function single(char: string): number {
  const mark = MARKS[HALF_WIDTH[char] ?? char];
  if (mark !== undefined) return mark;
  if (/[A-Za-z0-9.%+\n-]/u.test(char)) return LETTER;
  if (isPrivateUse(char)) return IMPOSSIBLE;
  return /\p{Script=Han}/u.test(char) ? UNKNOWN : SIGN;
}

/** How often a Simplified character is a word of its own: the natural logarithm of its share of all words. */
export function frequency(unit: number): number {
  const { place, kinds, weights, noKind } = words(), at = place(unit, 0, 0, 0);
  return kinds[at]! < noKind - 1 ? weights[at]! : UNKNOWN;
}

/** Its share itself. */
export const share = (unit: number): number => shares[unit]! || (shares[unit] = Math.exp(frequency(unit)));
const shares = new Float64Array(1 << 16);

/** Its logarithm above that of an unknown character. */
export const commonness = (unit: number): number => frequency(unit) - UNKNOWN;
