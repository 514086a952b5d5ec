import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, replaced, sourceOf, type Origin } from '../../src/text/origin.ts';

/** A line's origin: rows in order, now and then a stretch that reads otherwise than it came, or source that is gone. */
const origin: fc.Arbitrary<{ origin: Origin; length: number }> = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.nat(3)), { minLength: 1, maxLength: 6 }).map((rows) => {
  const found: number[] = [];
  let at = 0, source = 100;
  for (const [length, sourceLength, gone] of rows) {
    source += gone;
    found.push(at, length, source, sourceLength);
    at += length;
    source += sourceLength;
  }
  return { origin: found, length: at };
});
const within = (length: number): fc.Arbitrary<{ start: number; end: number }> => fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const place = origin.chain((o) => fc.record({ o: fc.constant(o), at: within(o.length), text: fc.nat(5) }));

describe('the way back from a line', () => {
  it('goes character by character in a stretch that reads as it came, and leads from any part of another to the whole', () => {
    const line: Origin = [0, 3, 100, 3, 3, 2, 103, 5];
    expect(sourceOf(line, { start: 1, end: 2 })).toEqual({ start: 101, end: 102 });
    expect(sourceOf(line, { start: 4, end: 5 })).toEqual({ start: 103, end: 108 });
    expect(sourceOf(line, { start: 2, end: 4 })).toEqual({ start: 102, end: 108 });
    expect(sourceOf(line, { start: 5, end: 6 })).toBeNull();
  });
  it('leads forwards to a stretch that came from the place, at least', () => {
    fc.assert(fc.property(place, ({ o, at }) => {
      fc.pre(at.end > at.start);
      const found = placeOf(o.origin, sourceOf(o.origin, at)!)!;
      expect(found.start <= at.start && found.end >= at.end).toBe(true);
      expect(sourceOf(o.origin, found)).toEqual(sourceOf(o.origin, at));
    }));
  });
  it('leads, after a stretch was replaced, from the new text to where the old came from, and from the rest to where it did', () => {
    fc.assert(fc.property(place, ({ o, at, text }) => {
      fc.pre(at.end > at.start);
      const now = replaced(o.origin, at, text), shift = text - (at.end - at.start);
      const char = (i: number): { start: number; end: number } => ({ start: i, end: i + 1 });
      for (let i = 0; i < at.start; i++) expect(sourceOf(now, char(i))).toEqual(sourceOf(o.origin, char(i)));
      for (let i = at.start; i < at.start + text; i++) expect(sourceOf(now, char(i))).toEqual(sourceOf(o.origin, at));
      for (let i = at.end; i < o.length; i++) expect(sourceOf(now, char(i + shift))).toEqual(sourceOf(o.origin, char(i)));
    }));
  });
});
