import { describe, expect, test } from 'vitest';
import { comparisons, histories } from '../../../src/site/charts/series.ts';
import type { FigureRow } from '../../../src/site/view.ts';
import { drafted } from '../fixture/drafts.ts';

const row = (indicator: string, period: string | null, value: number | null, more: Partial<FigureRow['figure']> & { published?: string } = {}): FigureRow => {
  const { published = '2025-01-01', ...figure } = more;
  const article = drafted({ id: `${indicator}${period}${value}`, title: '题', published, paragraphs: ['文'], figures: [{ indicator, period, value, unit: '亿元', scopeCode: '330681', ...figure, quote: '文' }] });
  return { article, figure: article.figures[0]! };
};
const seen = (series: ReturnType<typeof histories>): string[] => series.map((s) => `${s.indicator}: ${s.rows.map((r) => `${r.figure.period} ${r.figure.value}`).join(', ')}`);

describe('a history', () => {
  test('is two periods of one kind or more, in order', () => {
    expect(seen(histories([row('产值', '2024', 9), row('产值', '2023', 8), row('税收', '2024', 1)]))).toEqual(['产值: 2023 8, 2024 9']);
  });
  test('never compares a year with a month, nor January to August with a year', () => {
    expect(histories([row('产值', '2024', 9), row('产值', '2023-05', 1), row('产值', '2022-01/2022-08', 5)])).toEqual([]);
    expect(seen(histories([row('产值', '2023-01/2023-08', 5), row('产值', '2024-01/2024-08', 6)]))).toEqual(['产值: 2023-01/2023-08 5, 2024-01/2024-08 6']);
  });
  test('never mixes units, ranges, changes alone, or what belongs to a project', () => {
    expect(histories([row('产值', '2024', 9), row('产值', '2023', 8, { unit: '万元' })])).toEqual([]);
    expect(histories([row('产值', '2024', 9), row('产值', '2023', 8, { valueMax: 10 })])).toEqual([]);
    expect(histories([row('产值', '2024', 9), row('产值', '2023', null)])).toEqual([]);
    expect(histories([row('产值', '2024', 9), row('产值', '2023', 8, { subject: '某项目' })])).toEqual([]);
  });
  test('takes the later report of two, and what was reached before what was aimed at', () => {
    expect(seen(histories([row('产值', '2023', 7, { published: '2024-02-01' }), row('产值', '2023', 8, { published: '2024-06-01' }), row('产值', '2024', 9), row('产值', '2024', 12, { kind: 'target', published: '2025-06-01' })]))).toEqual(['产值: 2023 8, 2024 9']);
  });
});

test('regions are compared in one period, the largest first', () => {
  const found = comparisons([row('产值', '2024', 5), row('产值', '2024', 9, { scopeCode: '330604' }), row('产值', '2023', 7, { scopeCode: '330602' }), row('产值', '2024', 20, { scopeCode: '330600', kind: 'target' })]);
  expect(seen(found)).toEqual(['产值: 2024 9, 2024 5']);
});
