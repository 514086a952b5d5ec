import type { Span } from '../text/span.ts';
import type { Edit } from '../text/edit.ts';
import { applyEdits, sourceSpan, type TracedText } from '../text/traced.ts';
import { singleBlanks, withoutBlanks } from './blanks.ts';
import type { Part, Where } from './article.ts';
import type { Line } from './lines.ts';

/** One line of an article's text, in the order of the page. */
export interface Piece {
  readonly line: Line;
  readonly where: 'title' | 'subtitle' | 'paragraph';
  readonly heading: boolean;
}

/**
 * Makes an article's text out of a page's: the pieces stay, one a line, in the page's order; all else is deleted, so
 * that every character still leads back to the file.
 */
export function compose(page: TracedText, pieces: readonly Piece[]): { text: TracedText; parts: Part[] } {
  const ordered = [...pieces].sort((a, b) => a.line.spans[0]!.start - b.line.spans[0]!.start);
  const edits: Edit[] = [];
  let at = 0;
  ordered.forEach((piece, i) => {
    piece.line.spans.forEach((span, k) => {
      const between = k > 0 ? seam(page.text, piece.line.spans[k - 1]!, span) : i > 0 ? '\n' : '';
      edits.push({ start: at, end: span.start, text: between, rule: k > 0 ? 'rejoin' : 'between' });
      edits.push(...(piece.where === 'paragraph' && !piece.heading && piece.line.kind !== 'row' ? withoutBlanks : singleBlanks)(page.text, span));
      at = span.end;
    });
  });
  edits.push({ start: at, end: page.text.length, text: '', rule: 'between' });
  const text = applyEdits(page, edits);
  const parts: Part[] = [];
  let start = 0, paragraph = 0;
  for (const piece of ordered) {
    const feed = text.text.indexOf('\n', start), end = feed < 0 ? text.text.length : feed;
    const where: Where = piece.where === 'paragraph' ? paragraph++ : piece.where;
    parts.push({ start, end, where, heading: piece.heading });
    start = end + 1;
  }
  return { text, parts };
}

/** Between two halves of a torn line nothing stands, unless two Latin words would run together. */
const seam = (text: string, before: Span, after: Span): string =>
  (/[A-Za-z]/u.test(text.charAt(before.end - 1)) && /[A-Za-z]/u.test(text.charAt(after.start)) ? ' ' : '');

/** Keeps the notes that concern the given stretches of the page: what happened to an article's own characters. */
export function withOwnNotes(text: TracedText, page: TracedText, stretches: readonly Span[]): TracedText {
  if (text.notes.length === 0) return text;
  const own = stretches.map((s) => sourceSpan(page, s));
  const notes = text.notes.filter((n) => own.some((s) => n.source.start < s.end && s.start < Math.max(n.source.end, n.source.start + 1)));
  return { ...text, notes };
}
