import { charactersOf } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/**
 * Characters and marks that only Chinese text has. Marks that have a half-width form are not among them, so that the work is the same before and after;
 * nor are curly quotation marks, dashes and dots, which English has too.
 */
const CHINESE = /[\p{Script=Han}\p{Script=Bopomofo}、《》〈〉「」『』【】〔〕〇％￥\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;

/** True for a character that only Chinese text has: of its script, its punctuation, its wide letters and digits. */
export const isChinese = (char: string): boolean => CHINESE.test(char);

/** How far from a mark its sentence's script is looked for: an acronym, a figure with its unit, a version number. */
const REACH = 24;

/** Quotation marks, brackets and the like, of either width: a mark's neighbour is what stands behind them. */
const WRAPPING = /[“”‘’"'()（）[\]…—!?！？]/u;

/** What stands next to a place, looking one way. */
export interface Side {
  /** Chinese stands right here, nothing but quotation marks and brackets between. */
  readonly near: boolean;
  /** Chinese stands behind an unbroken run of figures or Latin letters (30万吨, 6.1%, AI), or the line ends. */
  readonly far: boolean;
}

/**
 * The script on one side of a place (`step` −1: before it, +1: from it on), within its line.
 * A blank ends the look-out, except one right at the place ("6.1%, 规上"), which makes near Chinese far.
 */
export function side(text: string, from: number, step: 1 | -1): Side {
  let wrapped = true, at = from;
  const blank = text.charAt(at) === ' ' || text.charAt(at) === '\u3000';
  if (blank) at += step;
  for (let n = 0; n < REACH; n++, at += step) {
    const char = text.charAt(at);
    if (char === '' || char === '\n') return { near: false, far: step === 1 };
    if (isChinese(char)) return { near: wrapped && !blank, far: true };
    if (/\s/u.test(char)) break;
    wrapped &&= WRAPPING.test(char);
  }
  return { near: false, far: false };
}

const NOT_IN_ADDRESS = '\\s\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’<>"';

/** Addresses, e-mail addresses, paths and file names: their marks are part of them. Lengths are bounded to keep the scan linear. */
const ADDRESS = new RegExp([
  `(?:https?|ftp)://[^${NOT_IN_ADDRESS}]+`,
  `\\bwww\\.[^${NOT_IN_ADDRESS}]+`,
  '[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,5}',
  `\\b[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,5}\\.(?:com|cn|net|org|gov|edu|html?|php|aspx?|jsp|jpe?g|png|gif|pdf|docx?|xlsx?|pptx?|mp[34]|zip|rar)\\b(?:[/?:][^${NOT_IN_ADDRESS}]*)?`,
  '\\b[A-Za-z]:[\\\\/]',
].join('|'), 'giu');

/** In every address: only lines that have it are searched for one. */
const SIGN = /[A-Za-z][.:]|\.[A-Za-z]|@/gu;

const isLatin = charactersOf(/[A-Za-z]/u);

/** Whether there is such a sign in a text, by the places of its half-width marks. */
export const mayHaveAddresses = (text: string, places: readonly number[]): boolean => text.includes('@') || places.some((at) => {
  const mark = text.charAt(at), before = isLatin(text.charCodeAt(at - 1));
  return mark === '.' ? before || isLatin(text.charCodeAt(at + 1)) : mark === ':' && before;
});

/** The places of addresses and file names, in order; marks that close the sentence around them left out. */
export function addresses(text: string): Span[] {
  const found: Span[] = [];
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const start = text.lastIndexOf('\n', sign.index) + 1, feed = text.indexOf('\n', sign.index), end = feed < 0 ? text.length : feed;
    for (const m of text.slice(start, end).matchAll(ADDRESS)) {
      const from = start + m.index;
      found.push({ start: from, end: from + m[0].replace(/[,;:!?)\]'.]+$/u, '').length });
    }
    SIGN.lastIndex = end;
  }
  return found;
}

/** A test for places within spans that are in order; the places asked for must ascend. */
export function within(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < spans.length && spans[next]!.end <= at) next++;
    return next < spans.length && spans[next]!.start <= at;
  };
}
