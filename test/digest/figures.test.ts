import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, figureIn, packFigures, unpackFigures, type FigureRecord } from '../../src/digest/figures.ts';

const word = fc.string({ unit: 'binary', maxLength: 12 }), orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
const span = fc.record({ start: fc.nat(), end: fc.nat() });
const figure: fc.Arbitrary<FigureRecord> = fc.record({
  id: word, indicator: word, value: orNull(number), valueMax: orNull(number), unit: orNull(word), qualifier: orNull(word),
  change: orNull(fc.record({ direction: fc.constantFrom('up' as const, 'down' as const), value: number, unit: word })),
  period: orNull(word), scopeCode: orNull(word), subject: orNull(word), kind: fc.constantFrom('actual' as const, 'target' as const), rule: word, confidence: fc.constantFrom('certain' as const, 'likely' as const),
  evidence: fc.array(fc.record({ paragraph: fc.oneof(fc.nat(), fc.constantFrom('title' as const, 'subtitle' as const)), start: fc.nat(), end: fc.nat(), quote: word, source: span }), { maxLength: 3 }),
});

describe('the figures of an article as bytes', () => {
  it('are the same figures again, together and one by one, whatever stands in them', () => {
    fc.assert(fc.property(fc.array(figure, { maxLength: 8 }), (figures) => {
      const packed = packFigures(figures);
      expect(countOf(packed)).toBe(figures.length);
      expect(unpackFigures(packed)).toEqual(figures);
      expect(figures.map((_, n) => figureIn(packed, n))).toEqual(figures);
    }));
  });
});
