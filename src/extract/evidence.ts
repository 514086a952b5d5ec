import type { Article, Evidence, Part } from '../articles/article.ts';
import { slice, type Span } from '../text/span.ts';
import { sourceSpan } from '../text/traced.ts';
import { lastAt } from './among.ts';

/** What stands before a heading where paragraphs are written out as strings. */
export const HEADING_MARK = '## ';

/** The article's paragraphs as the data contract writes them. */
export const paragraphsOf = (article: Article): string[] =>
  article.parts.filter((p) => typeof p.where === 'number').map((p) => (p.heading ? HEADING_MARK : '') + slice(article.text.text, p));

/** The line that a place of the article's text lies in, or null between lines. */
export function partAt(article: Article, place: number): Part | null {
  const part = lastAt(article.parts, place);
  return part !== undefined && place < part.end ? part : null;
}

/** The way back: the span of the article's text that evidence in it quotes. */
export function quotedIn({ parts }: Article): (e: Evidence) => Span {
  const starts = new Map(parts.filter((p) => p.shift === undefined).map((p) => [p.where, startOf(p)])), second = parts.find((p) => p.shift !== undefined);
  return ({ paragraph, start, end }) => {
    const from = second !== undefined && paragraph === second.where && start >= second.shift! ? startOf(second) : starts.get(paragraph)!;
    return { start: from + start, end: from + end };
  };
}

/** Where a line begins from which evidence counts. */
const startOf = ({ start, heading, shift }: Part): number => (heading ? start - HEADING_MARK.length : start - (shift ?? 0));

/**
 * Evidence for a span of the article's text.
 * @throws RangeError where the span is empty or crosses a line: a fault of the extractor that asks.
 */
export function evidence(article: Article, at: Span): Evidence {
  const part = partAt(article, at.start);
  if (part === null || at.end > part.end || at.end <= at.start) {
    throw new RangeError(`${article.id}: [${at.start}, ${at.end}) is no stretch of one paragraph; evidence must lie within one line of the article's text`);
  }
  const from = startOf(part);
  return {
    paragraph: part.where,
    start: at.start - from,
    end: at.end - from,
    quote: slice(article.text.text, at),
    source: sourceSpan(article.text, at),
  };
}
