import { describe, expect, it } from 'vitest';
import type { ArticleRecord, SiteSettings } from '../../../src/digest/digest.ts';
import { articleMarks } from '../../../src/site/text/article-marks.ts';
import type { View } from '../../../src/site/view.ts';

const SITE: SiteSettings = { title: '', url: null, pathPrefix: '/', fullText: true };
const NOBODY = { person: new Map(), project: new Map(), regionNamed: () => null } as unknown as View;

/** The digits that a figure's link covers, where its words are the whole paragraph. */
function linked(quote: string, value: number | null, unit: string | null, change: { value: number; unit: string; direction: 'up' } | null = null): string | null {
  const figure = { id: 'f1', value, unit, change, evidence: [{ paragraph: 0, start: 0, end: quote.length, quote, source: { start: 0, end: 0 } }] };
  const article = { projects: [], officials: [], regions: [], figures: [figure], others: [], slogans: [], statements: [], summary: [] } as unknown as ArticleRecord;
  const mark = articleMarks(article, NOBODY, SITE).get(0)!.find((m) => m.kind === 'figure');
  return mark === undefined ? null : quote.slice(mark.start, mark.end);
}

describe('the number of a figure in the text', () => {
  it.each([
    ['高于全市平均水平3.0个百分点', 3, '个百分点', '3.0个百分点'],
    ['全县33个村种植3亩以上', 3, '亩', '3亩'],
    ['流转土地1,260亩', 1260, '亩', '1,260亩'],
    ['产值3亿元、3.5亿元', 3.5, '亿元', '3.5亿元'],
    ['完成投资12.5亿元', 12.5, '万元', '12.5'],
  ])('is linked whole: %s', (quote, value, unit, expected) => expect(linked(quote, value, unit)).toBe(expected));
  it('is the growth where there is no level', () => expect(linked('第3产业增长4.0%', null, null, { value: 4, unit: '%', direction: 'up' })).toBe('4.0%'));
  it.each([['建成两处湿地', 2, '处', '两处'], ['一百二十亿元的投资', 120, '亿元', '一百二十亿元'], ['走访三十余户', 30, '户', '三十余户']])('may be written in words: %s', (quote, value, unit, expected) => expect(linked(quote, value, unit)).toBe(expected));
  it('is not linked where nothing of the kind stands there', () => expect(linked('恢复到八成五', 85, '%')).toBeNull());
});
