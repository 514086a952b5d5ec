import type { Span } from '../text/span.ts';

/** Searching in spans that stand in the order of the text, none overlapping another: by halves, so that long texts cost no more a character than short ones. */

/** The index of the first span that begins at or behind a place; the number of spans where none does. */
export function firstFrom(spans: readonly Span[], place: number): number {
  let low = 0, high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that begin within [from, to). */
export const beginningIn = <T extends Span>(spans: readonly T[], from: number, to: number): T[] => spans.slice(firstFrom(spans, from), firstFrom(spans, to));

/** The spans that lie wholly within another. */
export function within<T extends Span>(spans: readonly T[], at: Span): T[] {
  const first = firstFrom(spans, at.start);
  let last = firstFrom(spans, at.end);
  while (last > first && spans[last - 1]!.end > at.end) last--;
  return spans.slice(first, last);
}

/** The spans that share a character with [start, end). */
export function touching<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  const first = firstFrom(spans, start), last = firstFrom(spans, end);
  return spans.slice(first > 0 && spans[first - 1]!.end > start ? first - 1 : first, last);
}

/** The last span that begins at or before a place, or undefined. */
export function lastAt<T extends Span>(spans: readonly T[], place: number): T | undefined {
  return spans[firstFrom(spans, place + 1) - 1];
}
