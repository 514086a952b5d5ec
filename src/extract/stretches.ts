import type { Article } from '../articles/article.ts';
import { keptWith } from '../text/remember.ts';
import { sentencesOf } from '../text/sentences.ts';
import { slice, type Span } from '../text/span.ts';

/** A sentence with its words, cut out once for all extractors: what one of its readers notes of them (matches.ts) the next one finds. */
export interface Sentence extends Span {
  readonly said: string;
}

/** No sentence that anybody wrote is longer; a report's longest, which enumerate a year's work, have some five hundred characters. */
const LONGEST = 600;
/** Where what is longer is cut, the better places first. */
const CUTS = [/[；;]/u, /[，,：:]/u, /[、\s|]/u];

const ofLines = keptWith((_: Article) => new Map<Span, readonly Sentence[]>());

/** The sentences of a line of an article. */
export function sentencesIn(article: Article, line: Span): readonly Sentence[] {
  const known = ofLines(article);
  let found = known.get(line);
  if (found === undefined) known.set(line, found = stretchesOf(article.text.text, line));
  return found;
}

/**
 * The sentences within a span. What runs on without a full stop is cut at its last semicolon, comma or 、 within reach, else anywhere, so
 * that reading a sentence, where every word may be held against every other, never takes longer than its length allows.
 */
const stretchesOf = (text: string, within: Span): readonly Sentence[] =>
  sentencesOf(text, within).flatMap((s) => (s.end - s.start > LONGEST ? pieces(text, s) : s)).map((s) => ({ start: s.start, end: s.end, said: slice(text, s) }));

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
