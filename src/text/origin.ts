import type { Span } from './span.ts';
import { sourceSpan, type TracedText } from './traced.ts';

/**
 * The way back from a line, as the data contract writes it, to the seed: rows of four integers, [start, length, source
 * start, source length], in order. A row whose lengths are equal goes character by character, any other as a whole.
 */
export type Origin = readonly number[];

const ROW = 4;

/** The origin of a stretch of a text, as a line in which it begins at `shift`. */
export function originOf(traced: TracedText, at: Span, shift = 0): Origin {
  const rows: number[] = [];
  for (let place = at.start; place < at.end; place++) {
    const { start, end } = sourceSpan(traced, { start: place, end: place + 1 });
    const r = rows.length - ROW, length = rows[r + 1]!, source = rows[r + 2]!, sourceLength = rows[r + 3]!;
    if (r >= 0 && length === sourceLength && end - start === 1 && start === source + sourceLength) {
      rows[r + 1] = length + 1;
      rows[r + 3] = sourceLength + 1;
    } else if (r >= 0 && end - start !== 1 && start === source && end === source + sourceLength) rows[r + 1] = length + 1;
    else rows.push(place - at.start + shift, 1, start, end - start);
  }
  return rows;
}

/** Where a stretch of a line came from: UTF-16 offsets in the seed's decoded text. Null where nothing of it has an origin. */
export function sourceOf(origin: Origin, at: Span): Span | null {
  let start = Infinity, end = -Infinity;
  for (const [from, length, source, sourceLength] of rowsOf(origin)) {
    if (from >= at.end || from + length <= at.start) continue;
    const plain = length === sourceLength;
    start = Math.min(start, plain ? source + Math.max(0, at.start - from) : source);
    end = Math.max(end, plain ? source + Math.min(length, at.end - from) : source + sourceLength);
  }
  return start <= end ? { start, end } : null;
}

/** The stretch of a line that came from a place of the seed: the way of `sourceOf` forwards. Null where nothing of the line did. */
export function placeOf(origin: Origin, from: Span): Span | null {
  let start = Infinity, end = -Infinity;
  for (const [at, length, source, sourceLength] of rowsOf(origin)) {
    if (source >= from.end || source + sourceLength <= from.start) continue;
    const plain = length === sourceLength;
    start = Math.min(start, plain ? at + Math.max(0, from.start - source) : at);
    end = Math.max(end, plain ? at + Math.min(length, from.end - source) : at + length);
  }
  return start < end ? { start, end } : null;
}

/**
 * The origin of a line in which a stretch was replaced by a text of so many characters: these came, as a whole, from
 * where the stretch came from. A text put where nothing stood has no origin of its own.
 */
export function replaced(origin: Origin, at: Span, length: number): Origin {
  const whole = at.start === at.end ? null : sourceOf(origin, at), shift = length - (at.end - at.start);
  const before: number[] = [], after: number[] = [];
  for (const [from, long, source, sourceLength] of rowsOf(origin)) {
    const plain = long === sourceLength, end = from + long;
    if (from < at.start) before.push(...part(from, Math.min(end, at.start) - from, source, sourceLength, plain));
    if (end > at.end) {
      const skipped = Math.max(0, at.end - from);
      after.push(...part(from + skipped + shift, long - skipped, plain ? source + skipped : source, sourceLength, plain));
    }
  }
  const own = whole === null || length === 0 ? [] : rowsFor(at.start, length, whole);
  return [...before, ...own, ...after];
}

/** A row whose two lengths are equal would go character by character: one that does not is laid down in two. */
function rowsFor(start: number, length: number, { start: source, end }: Span): number[] {
  const sourceLength = end - source;
  if (length !== sourceLength || length === 1) return [start, length, source, sourceLength];
  return [start, length - 1, source, sourceLength, start + length - 1, 1, source, sourceLength];
}

/** Part of a row: of a plain one as many source characters, of any other all of them. */
const part = (start: number, length: number, source: number, sourceLength: number, plain: boolean): number[] =>
  plain ? [start, length, source, length] : rowsFor(start, length, { start: source, end: source + sourceLength });

function* rowsOf(origin: Origin): Generator<[start: number, length: number, source: number, sourceLength: number]> {
  for (let r = 0; r < origin.length; r += ROW) yield [origin[r]!, origin[r + 1]!, origin[r + 2]!, origin[r + 3]!];
}
