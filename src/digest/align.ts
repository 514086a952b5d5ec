import type { Span } from '../text/span.ts';
import { sourceSpan, type TracedText } from '../text/traced.ts';

/** A stretch of a file and the stretch of a text that it became; one of the two may be empty, not both. */
export interface Aligned {
  readonly source: Span;
  readonly text: Span;
}

/**
 * Lays a text beside the file it came from: stretches in order that cover every character of the file once and every
 * character of the text once. Stretches that read as they came are as long as can be; a replaced one is whole.
 * Cost: one walk over the text, a binary search per character and pass that moved anything.
 */
export function align(traced: TracedText, source: string): Aligned[] {
  const { text } = traced;
  const found: Aligned[] = [];
  let at = 0;
  for (let i = 0; i < text.length;) {
    const from = origin(traced, i);
    // One replaced stretch may have become several characters: all that lead back to the same place belong together.
    let next = i + 1;
    if (from.end - from.start !== 1) while (next < text.length && same(origin(traced, next), from)) next++;
    if (from.start > at) found.push({ source: { start: at, end: from.start }, text: { start: i, end: i } });
    found.push({ source: { start: Math.max(at, from.start), end: Math.max(at, from.end) }, text: { start: i, end: next } });
    at = Math.max(at, from.end);
    i = next;
  }
  if (at < source.length) found.push({ source: { start: at, end: source.length }, text: { start: text.length, end: text.length } });
  return merged(found, text, source);
}

/** Where a character of the text came from. */
const origin = (traced: TracedText, place: number): Span => sourceSpan(traced, { start: place, end: place + 1 });

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Joins neighbours that read as they came. */
function merged(stretches: readonly Aligned[], text: string, source: string): Aligned[] {
  const unchanged = (a: Aligned): boolean => source.slice(a.source.start, a.source.end) === text.slice(a.text.start, a.text.end);
  const result: Aligned[] = [];
  let open = false;
  for (const next of stretches) {
    const plain = unchanged(next);
    const last = result.at(-1);
    if (plain && open && last !== undefined) {
      result[result.length - 1] = { source: { start: last.source.start, end: next.source.end }, text: { start: last.text.start, end: next.text.end } };
    } else result.push(next);
    open = plain;
  }
  return result;
}
