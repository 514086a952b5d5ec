import { wordFrequencies, type WordFrequencies } from '../../lexicon/word-frequencies.ts';
import { simplifiedForm } from '../script.ts';
import { isPrivateUse } from '../gbk.ts';

/** Natural logarithms of how often marks stand in news text, by characters counted in a few pages. */
const MARKS: Readonly<Record<string, number>> = {
  '，': -2.9, '。': -3.6, '、': -3.5, '“': -4.4, '”': -4.4, '：': -5.5, '；': -6, '（': -5.5, '）': -5.5, '！': -6.5, '？': -6.8, '《': -6, '》': -6, '‘': -8, '’': -8,
  '·': -7.5, '—': -7, '…': -7.5, ' ': -6, '　': -10, '％': -7, '【': -9, '】': -9,
};
const HALF_WIDTH: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' };

/** Marks that do not follow one another, a lone small letter in Chinese: what that costs. Marks that like to: what they gain. */
const CLASHING = new RegExp([
  '[，、；：。！？,;:!?](?=[，、；：。,;:])', '[，、；：（“‘](?=\\n)', '[“‘（《(](?=[，、；：。！？”’）》,;:!?)])', '(?<![A-Za-z0-9 ])[a-z](?![A-Za-z0-9. ])',
].join('|'), 'gu');
const CLOSING = /[。！？](?=[”’])|：(?=“)/gu, OPENING_MARK = /[。，、](?=[“‘])/gu;
const REPEATED = /(?<=([！？!?]))\1|(?<=[？?])[！!]/gu;
const CLASH = -8, CLOSES = 2.5, OPENS = 1.5, REPEATS = 5;

/** How much the parts of speech count. */
const GRAMMAR = 0.5;

/** A character of Chinese that the list of words does not know; a letter or figure; any other sign; what no text in step has. */
const UNKNOWN = -18, LETTER = -4.5, SIGN = -14, IMPOSSIBLE = -26;

/** A place that a word ends at: the best division up to it whose last word is of this kind. */
interface State { readonly kind: number; readonly score: number }

/** What stands for the kind of a mark, and of a character that is no word: nothing is known of its neighbours. */
const MARK = -1, NO_KIND = -2;

/** Parts of speech that want a word behind them (prepositions, conjunctions, 的, 地, 得, adverbs, attributes), and that lean on one before them (的, 了, 着, 吗). */
const WANTS_MORE = /,(?:p|c|uj|uv|ud|d|b)$/u, LEANS = /,(?:uj|uv|ud|ul|uz|ug|y|k)$/u;
const CUT_SHORT = -2.5, WITHOUT_HOLD = -3;

/** How well a word or mark goes behind another, as a natural logarithm. */
function goes(before: number, kind: number, { affinity, kinds }: WordFrequencies): number {
  if (before === NO_KIND || kind === NO_KIND) return 0;
  if (kind === MARK) return before !== MARK && WANTS_MORE.test(kinds[before]!) ? CUT_SHORT : 0;
  if (before === MARK) return LEANS.test(kinds[kind]!) ? WITHOUT_HOLD : 0;
  return GRAMMAR * affinity[before * kinds.length + kind]!;
}

/**
 * How likely a text is, as the natural logarithm of its probability under the best division into words: each word by how often it is counted and by how well its part of speech
 * goes with the one before. Traditional characters count as their Simplified forms. Only differences between readings of one stretch mean anything.
 */
export function likelihood(text: string): number {
  const frequencies = wordFrequencies(), { word, longest } = frequencies;
  const s = Array.from(text, simplifiedForm).join(''), states: State[][] = [[{ kind: NO_KIND, score: 0 }]];
  for (let end = 1; end <= s.length; end++) {
    const here: State[] = [];
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const found = word(s.slice(start, end));
      if (found === undefined && start < end - 1) continue;
      const kind = found?.kind ?? (isMark(s.charAt(start)) ? MARK : NO_KIND), weight = found?.weight ?? single(s.charAt(start));
      let best = -Infinity;
      for (const before of states[start]!) best = Math.max(best, before.score + goes(before.kind, kind, frequencies));
      here.push({ kind, score: best + weight });
    }
    states.push(here);
  }
  return Math.max(...states[s.length]!.map((state) => state.score))
    + CLASH * count(s, CLASHING) + CLOSES * count(s, CLOSING) + OPENS * count(s, OPENING_MARK) + REPEATS * count(s, REPEATED);
}

const isMark = (char: string): boolean => /[，。；：！？,;:!?\n]/u.test(char);

/** How often a Simplified character is a word of its own, as a natural logarithm above that of an unknown one. */
export const commonness = (char: string): number => (wordFrequencies().word(char)?.weight ?? UNKNOWN) - UNKNOWN;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

function single(char: string): number {
  const mark = MARKS[HALF_WIDTH[char] ?? char];
  if (mark !== undefined) return mark;
  if (/[A-Za-z0-9.%+\n-]/u.test(char)) return LETTER;
  if (isPrivateUse(char)) return IMPOSSIBLE;
  return /\p{Script=Han}/u.test(char) ? UNKNOWN : SIGN;
}
