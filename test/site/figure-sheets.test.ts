import { describe, expect, test } from 'vitest';
import { figureSheets, withParts, type Sheet } from '../../src/site/figure-sheets.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { drafted } from './fixture/drafts.ts';
import { settings } from './fixture/index.ts';
import { linked } from './fixture/linked.ts';

const COUNTIES = ['330681', '330604', '320324', '320321', '110105'];
/** Reports of twelve figures each: ten of them of one of two indicators, two of many. */
const reports = (count: number): Digest => linked(settings, Array.from({ length: count }, (_, n) => drafted({
  id: `t${n}`, title: '题', published: '2024-01-01', paragraphs: ['文'], regions: [{ name: `地${COUNTIES[n % 5]!}`, code: COUNTIES[n % 5]!, parent: null, quotes: ['文'] }],
  figures: Array.from({ length: 12 }, (_, k) => ({ indicator: k < 8 ? '粮食产量' : k < 10 ? '茶叶产量' : `${[...'甲乙丙丁戊己庚辛'][(n + k) % 8]!}项收入`, value: n * 20 + k, unit: '吨', period: '2023', scopeCode: COUNTIES[n % 5]!, quote: '文' })),
})), []);
const leaves = (top: Sheet): Sheet[] => withParts(top).filter((s) => s.parts.length === 0);
const stamps = (top: Sheet): Map<string, string> => new Map(withParts(top).map((s) => [s.path, s.stamp]));

describe('the pages of figures', () => {
  test('are one as long as the figures are few', () => {
    expect(withParts(figureSheets(reports(20))).map((s) => s.path)).toEqual(['/figures/']);
  });
  test('hold every figure once, 500 at most on each', () => {
    const digest = reports(100), rows = leaves(figureSheets(digest)).flatMap((s) => s.rows.map((r) => r.figure.id));
    expect(rows.length).toBe(1200);
    expect(new Set(rows).size).toBe(1200);
    for (const s of leaves(figureSheets(digest))) expect(s.rows.length).toBeLessThanOrEqual(500);
  });
  test('go by indicator, and by province where one indicator is told often; rare ones stand under their letters', () => {
    const top = figureSheets(reports(100));
    expect(top.parts.map((p) => `${p.title} ${p.count}`)).toEqual(['茶叶产量 200', '粮食产量 800', 'B 25', 'D 26', 'G 25', 'J 50', 'W 26', 'X 24', 'Y 24']);
    expect(top.parts[1]!.parts.map((p) => p.count)).toEqual([160, 320, 320]);
  });
  test('are parted by their reports where nothing else tells them apart', () => {
    const digest = linked(settings, Array.from({ length: 120 }, (_, n) => drafted({
      id: `u${n}`, title: '题', published: `20${20 + (n % 3)}-0${1 + (n % 9)}-01`, paragraphs: ['文'],
      figures: Array.from({ length: 12 }, () => ({ indicator: '总投资', value: n, unit: '万元', subject: '某厂', quote: '文' })),
    })), []);
    const top = figureSheets(digest);
    expect(top.parts.map((p) => p.title)).toEqual(['总投资']);
    expect(top.parts[0]!.parts.map((p) => `${p.title} ${p.count}`)).toEqual(['2020年的报道 480', '2021年的报道 480', '2022年的报道 480']);
    expect(leaves(top).reduce((sum, s) => sum + s.rows.length, 0)).toBe(1440);
  });
  test('keep their addresses when a report is added, and only those change that have something of it', () => {
    const before = stamps(figureSheets(reports(100))), after = stamps(figureSheets(reports(101)));
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
    const changed = [...after].filter(([path, stamp]) => before.get(path) !== stamp).map(([path]) => path);
    // The front page; tea; grain and its one province; two letters.
    expect(changed.length).toBe(6);
  });
});
