import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** No sentence that anybody wrote is longer; a report's longest, which enumerate a year's work, have some five hundred characters. */
const LONGEST = 600;
/** Where what is longer is cut, the better places first. */
const CUTS = [/[；;]/u, /[，,：:]/u, /[、\s|]/u];

/**
 * The sentences within a span. What runs on without a full stop is cut at its last semicolon, comma or 、 within reach, else anywhere, so
 * that reading a sentence, where every word may be held against every other, never takes longer than its length allows.
 */
export function stretchesOf(text: string, within?: Span): Span[] {
  const sentences = sentencesOf(text, within), isLong = (s: Span): boolean => s.end - s.start > LONGEST;
  return sentences.some(isLong) ? sentences.flatMap((s) => (isLong(s) ? pieces(text, s) : [s])) : sentences;
}

/** The words of a sentence. Its readers ask for them one after the other and are given the same string, in which what one has noted (see matches.ts) is found by the next. */
export function saidIn(text: string, { start, end }: Span): string {
  if (text !== last.text || start !== last.start || end !== last.end) last = { text, start, end, said: text.slice(start, end) };
  return last.said;
}

let last = { text: '', start: 0, end: 0, said: '' };

function pieces(text: string, sentence: Span): Span[] {
  const found: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const end = cut(text, start + (LONGEST >> 1), start + LONGEST);
    found.push({ start, end });
    start = end;
  }
  return [...found, { start, end: sentence.end }];
}

/** Behind the last mark of the best kind between two places; `to` where there is none. */
function cut(text: string, from: number, to: number): number {
  for (const mark of CUTS) {
    for (let at = to - 1; at >= from; at--) if (mark.test(text.charAt(at))) return at + 1;
  }
  return to;
}
