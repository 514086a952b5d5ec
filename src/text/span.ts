import { charactersOf } from './characters.ts';

/** A stretch of text: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of a span. */
export const slice = (text: string, s: Span): string => text.slice(s.start, s.end);

/** True where the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `inner` lies wholly within `outer` (equal spans included). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const BLANK = charactersOf(/\s/u);

/** `s` without the white space at its two ends; an all-blank span becomes empty at its start. */
export function trim(text: string, s: Span): Span {
  let { start, end } = s;
  while (start < end && BLANK(text.charCodeAt(start))) start++;
  while (end > start && BLANK(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The lines of a text, without their line feeds; an empty text has one empty line. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    lines.push({ start, end: at });
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}
