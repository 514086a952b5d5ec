import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { DESK, openDrawer } from '../../src/digest/drawer.ts';
import { figureCount, figureHeads, figureIn, packFigures, unpackFigures, type FigureRecord } from '../../src/digest/figures.ts';

const word = fc.string({ unit: 'binary', maxLength: 12 }), orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
const span = fc.record({ start: fc.nat(), end: fc.nat() });
const figure: fc.Arbitrary<FigureRecord> = fc.record({
  id: word, indicator: word, value: orNull(number), valueMax: orNull(number), unit: orNull(word), qualifier: orNull(word),
  change: orNull(fc.record({ direction: fc.constantFrom('up' as const, 'down' as const), value: number, unit: word })),
  period: orNull(word), scopeCode: orNull(word), subject: orNull(word), kind: fc.constantFrom('actual' as const, 'target' as const), rule: word, confidence: fc.constantFrom('certain' as const, 'likely' as const),
  evidence: fc.array(fc.record({ paragraph: fc.oneof(fc.nat(), fc.constantFrom('title' as const, 'subtitle' as const)), start: fc.nat(), end: fc.nat(), quote: word, source: span }), { maxLength: 3 }),
});

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

describe.each([['in memory', () => DESK], ['on the disk', () => openDrawer(join(folder, 'drawer'))]])('the figures of articles as bytes %s', (_where, open) => {
  it('are the same figures again, together and one by one, whatever stands in them', () => {
    const drawer = open();
    fc.assert(fc.property(fc.array(fc.array(figure, { maxLength: 8 }), { maxLength: 4 }), (articles) => {
      const put = articles.map((figures) => drawer.put(packFigures(figures)));
      articles.forEach((figures, i) => {
        const packed = put[i]!;
        expect(figureCount(packed)).toBe(figures.length);
        expect(figureHeads(packed)).toEqual(figures.map(({ indicator, scopeCode, subject, period, kind }) => ({ indicator, scopeCode, subject, period, kind })));
        expect(unpackFigures(packed)).toEqual(figures);
        expect(figures.map((_, n) => figureIn(packed, n))).toEqual(figures);
      });
    }));
    drawer.close();
  });
});

it('a drawer leaves nothing on the disk', () => {
  const drawer = openDrawer(join(folder, 'drawer'));
  drawer.put(Buffer.alloc(1 << 20));
  expect(readdirSync(folder)).toEqual([]);
  drawer.close();
});
