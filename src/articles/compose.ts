import type { Span } from '../text/span.ts';
import type { Edit } from '../text/edit.ts';
import { applyEdits, sourceSpan, type Note, type TracedText } from '../text/traced.ts';
import { singleBlanks, withoutBlanks } from './blanks.ts';
import type { Part, Where } from './article.ts';
import type { Tear } from './joins.ts';
import type { Line } from './lines.ts';

/** One line of an article's text, in the order of the page. */
export interface Piece {
  readonly line: Line;
  readonly where: 'title' | 'subtitle' | 'paragraph';
  readonly heading: boolean;
  readonly tears: readonly Tear[];
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
      const between = k > 0 ? seam(page.text, at, span.start) : i > 0 ? '\n' : '';
      edits.push({ start: at, end: span.start, text: between, rule: k > 0 ? 'rejoin' : 'between' });
      for (const e of (piece.where === 'paragraph' && !piece.heading && piece.line.kind !== 'row' ? withoutBlanks : singleBlanks)(page.text, span)) edits.push(e);
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
    const before = where === 'subtitle' ? parts.find((p) => p.where === 'subtitle') : undefined;
    parts.push({ start, end, where, heading: piece.heading, ...(before === undefined ? {} : { shift: before.end - before.start + 1 }) });
    start = end + 1;
  }
  return { text, parts };
}

/** Between two halves of a torn line nothing stands, unless two Latin words would run together. */
const seam = (text: string, from: number, to: number): string => (/[A-Za-z]/u.test(text.charAt(from - 1)) && /[A-Za-z]/u.test(text.charAt(to)) ? ' ' : '');

/**
 * Keeps the notes that concern an article's own characters, and adds one for each place at which it was torn.
 * @param stretches what the article claims of the page
 */
export function withOwnNotes(text: TracedText, page: TracedText, stretches: readonly Span[], pieces: readonly Piece[]): TracedText {
  const mended = pieces.filter((p) => p.tears.length > 0).flatMap((p) => p.tears.flatMap((t) => mending(page, t) ?? []));
  if (text.notes.length === 0) return mended.length === 0 ? text : { ...text, notes: mended };
  const own = stretches.map((s) => sourceSpan(page, s)).sort((a, b) => a.start - b.start);
  return { ...text, notes: [...text.notes.filter((n) => touches(own, n.source)), ...mended] };
}

/** Whether a place lies in one of the spans, which are in order. */
function touches(spans: readonly Span[], at: Span): boolean {
  let low = 0, high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at.start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start < Math.max(at.end, at.start + 1);
}

const BLANK = /\s/u;

/** The line feeds at a tear and the blanks around them; what else stood between the halves was taken out by a rule of its own. */
function mending(page: TracedText, { start, end, certain }: Tear): Note | null {
  const { text } = page;
  const feed = text.indexOf('\n', start);
  if (feed < 0 || feed >= end) return null;
  let from = feed, to = feed + 1;
  while (from > start && BLANK.test(text.charAt(from - 1))) from--;
  while (to < end && BLANK.test(text.charAt(to))) to++;
  return { rule: 'page-break', before: text.slice(from, to), after: seam(text, start, end), certain, source: sourceSpan(page, { start: from, end: to }) };
}
