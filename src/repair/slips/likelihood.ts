import { wordFrequencies } from '../../lexicon/word-frequencies.ts';
import { simplifiedForm } from '../script.ts';
import { isPrivateUse } from '../gbk.ts';

/** Natural logarithms of how often marks stand in news text, by characters counted in a few pages. */
const MARKS: Readonly<Record<string, number>> = {
  '，': -2.9, '。': -3.6, '、': -3.5, '“': -4.4, '”': -4.4, '：': -5.5, '；': -6, '（': -5.5, '）': -5.5, '！': -6.5, '？': -6.8, '《': -6, '》': -6, '‘': -8, '’': -8,
  '·': -7.5, '—': -7, '…': -7.5, ' ': -6, '　': -10, '％': -7, '【': -9, '】': -9,
};
const HALF_WIDTH: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' };

/** Marks that do not follow one another, a lone small letter in Chinese: what that costs. Marks that like to: what they gain. */
const CLASHING = /[，、；：。！？,;:!?](?=[，、；：。,;:])|[，、；：（“‘](?=\n)|[“‘（《(](?=[，、；：。！？”’）》,;:!?)])|(?<![A-Za-z0-9 ])[a-z](?![A-Za-z0-9. ])/gu;
const CLOSING = /[。！？](?=[”’])|：(?=“)/gu, OPENING = /[。，、](?=[“‘])/gu;
const CLASH = -8, CLOSES = 2.5, OPENS = 1.5;

/** A character of Chinese that the list of words does not know; a letter or figure; any other sign; what no text in step has. */
const UNKNOWN = -18, LETTER = -4.5, SIGN = -14, IMPOSSIBLE = -26;

/**
 * How likely a text is, as the natural logarithm of its probability under the best division into words, each counted on its own.
 * Traditional characters count as their Simplified forms. Only differences between readings of one stretch mean anything.
 */
export function likelihood(text: string): number {
  const { counts, total, longest } = wordFrequencies(), all = Math.log(total);
  const s = Array.from(text, simplifiedForm).join('');
  const best = new Float64Array(s.length + 1).fill(-Infinity);
  best[0] = 0;
  for (let at = 0; at < s.length; at++) {
    const here = best[at]!;
    for (let end = at + 1; end <= Math.min(s.length, at + longest); end++) {
      const count = counts.get(s.slice(at, end));
      const score = count !== undefined ? here + Math.log(count + 1) - all : end === at + 1 ? here + single(s.charAt(at)) : -Infinity;
      if (score > best[end]!) best[end] = score;
    }
  }
  return best[s.length]! + CLASH * count(s, CLASHING) + CLOSES * count(s, CLOSING) + OPENS * count(s, OPENING);
}

/** The natural logarithm of how often a Simplified character is counted as a word of its own. */
export const commonness = (char: string): number => Math.log((wordFrequencies().counts.get(char) ?? 0) + 1);

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

function single(char: string): number {
  const mark = MARKS[HALF_WIDTH[char] ?? char];
  if (mark !== undefined) return mark;
  if (/[A-Za-z0-9.%+\n-]/u.test(char)) return LETTER;
  if (isPrivateUse(char)) return IMPOSSIBLE;
  return /\p{Script=Han}/u.test(char) ? UNKNOWN : SIGN;
}
