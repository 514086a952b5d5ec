import { describe, expect, test } from 'vitest';
import { comparisons, histories } from '../../../src/site/charts/series.ts';
import { shownIndicators } from '../../../src/site/text/indicators.ts';
import { view } from '../../../src/site/view.ts';
import { drafted } from '../fixture/drafts.ts';
import { settings } from '../fixture/index.ts';
import { linked } from '../fixture/linked.ts';

type Row = readonly [indicator: string, period: string | null, value: number | null, more?: { readonly unit?: string; readonly valueMax?: number; readonly subject?: string; readonly kind?: 'target'; readonly scopeCode?: string; readonly published?: string }];

const HERE = '330681';
/** A collection of one report a row. */
const told = (...rows: readonly Row[]) => linked(settings, rows.map(([indicator, period, value, more], i) => {
  const { published = '2025-01-01', ...figure } = more ?? {}, code = more?.scopeCode ?? HERE;
  return drafted({
    id: `a${i}`, title: '题', published, paragraphs: ['文'], regions: [{ name: `地${code}`, code, parent: null, quotes: ['文'] }],
    figures: [{ indicator, period, value, unit: '亿元', scopeCode: HERE, ...figure, quote: '文' }],
  });
}), []);
const seen = (...rows: readonly Row[]): string[] => {
  const digest = told(...rows), v = view(digest);
  return histories(shownIndicators(v.region.get(HERE)!.indicators, v.figuresByScope.get(HERE) ?? [])).map((s) => `${s.indicator}（${s.unit}）: ${s.points.map((p) => `${p.period} ${p.value}`).join(', ')}`);
};

describe('a history', () => {
  test('is two periods of one kind or more, in order', () => {
    expect(seen(['产值', '2024', 9], ['产值', '2023', 8], ['税收', '2024', 1])).toEqual(['产值（亿元）: 2023 8, 2024 9']);
  });
  test('never compares a year with a month, nor January to August with a year', () => {
    expect(seen(['产值', '2024', 9], ['产值', '2023-05', 1], ['产值', '2022-01/2022-08', 5])).toEqual([]);
    expect(seen(['产值', '2023-01/2023-08', 5], ['产值', '2024-01/2024-08', 6])).toEqual(['产值（亿元）: 2023-01/2023-08 5, 2024-01/2024-08 6']);
  });
  test('puts 万元 and 亿元 on one scale, and never mixes what is measured otherwise', () => {
    expect(seen(['产值', '2024', 9], ['产值', '2023', 80000, { unit: '万元' }])).toEqual(['产值（亿元）: 2023 8, 2024 9']);
    expect(seen(['产值', '2024', 9], ['产值', '2023', 8, { unit: '吨' }])).toEqual([]);
  });
  test('leaves out ranges, changes alone, and what belongs to a project', () => {
    expect(seen(['产值', '2024', 9], ['产值', '2023', 8, { valueMax: 10 }])).toEqual([]);
    expect(seen(['产值', '2024', 9], ['产值', '2023', null])).toEqual([]);
    expect(seen(['产值', '2024', 9], ['产值', '2023', 8, { subject: '某项目' }])).toEqual([]);
  });
  test('takes the later report of two, and what was reached before what was aimed at', () => {
    expect(seen(['产值', '2023', 7, { published: '2024-02-01' }], ['产值', '2023', 8, { published: '2024-06-01' }], ['产值', '2024', 9], ['产值', '2024', 12, { kind: 'target', published: '2025-06-01' }])).toEqual(['产值（亿元）: 2023 8, 2024 9']);
  });
});

test('regions are compared in one period and on one scale, the largest first', () => {
  const digest = told(['产值', '2024', 5], ['产值', '2024', 90000, { unit: '万元', scopeCode: '330604' }], ['产值', '2023', 7, { scopeCode: '330602' }], ['产值', '2024', 20, { scopeCode: '330600', kind: 'target' }]);
  const found = comparisons(digest.regions, 3, (code) => view(digest).figuresByScope.get(code) ?? []);
  expect(found.map((c) => `${c.indicator} ${c.period}: ${c.points.map((p) => `${p.region.id} ${p.value}${c.unit}`).join(', ')}`)).toEqual(['产值 2024: 330604 9亿元, 330681 5亿元']);
});
