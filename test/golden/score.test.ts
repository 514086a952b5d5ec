import { describe, expect, it } from 'vitest';
import { distance, likeness } from './likeness.ts';
import { f1, newSheet, score, shares } from './score.ts';
import type { Answers } from './answers.ts';
import type { ArticleRecord } from '../../src/digest/digest.ts';

const answers: Answers = {
  seed: 'x.txt',
  articles: [{
    title: '沂河新桥开工', subtitle: null, published: '2024-05-01', event_date: null, source: '某报', bylines: [], paragraphs: ['大桥投资3亿元。'], primary_region: null,
    regions: [{ name: '罗庄区', code: '371311' }], officials: [], projects: [{ name: '沂河新桥', investment_yi: 3, status: '开工' }],
    figures: [{ indicator: '投资', value: 3, unit: '亿元', change: null, period: null, scope_code: null, subject: '沂河新桥', kind: 'actual', quote: '大桥投资3亿元' }],
  }],
};
const found = (over: Partial<ArticleRecord>): ArticleRecord => ({
  id: 'a', seed: 'x.txt', url: null, title: '沂河新桥开工', subtitle: null, published: '2024-05-01T08:00:00', eventDate: null, source: '某报', bylines: [], paragraphs: ['大桥投资3亿元。'], primaryRegion: null,
  regions: [], places: [], officials: [], others: [], projects: [], figures: [], figureHeads: [], figureAt(n) { return this.figures[n]!; }, slogans: [], statements: [], passages: [], speakers: [], passageAt(n) { return this.passages[n]!; }, repairs: [], keywords: [], summary: [], doubts: [], previous: null, next: null, canonical: null, copies: [], stamp: 'a', ...over,
});
const sheetOf = (over: Partial<ArticleRecord>) => { const sheet = newSheet(); score(answers, [found(over)], sheet); return sheet; };

describe('the comparison with answers', () => {
  it('gives full marks where everything was read, 30000 万元 for 3 亿元 included', () => {
    const evidence = [{ paragraph: 0, start: 0, end: 2, quote: '大桥', source: { start: 0, end: 2 } }];
    const read = { evidence, rule: 'r', confidence: 'certain' as const };
    const sheet = sheetOf({
      regions: [{ ...read, name: '罗庄区', code: '371311', parent: '371300' }],
      projects: [{ ...read, id: 'j', name: '沂河新桥项目', owner: null, placeCode: null, investmentYi: 3, capacity: null, status: '开工', sector: null }],
      figures: [{ ...read, id: 'f', indicator: '投资', value: 30000, valueMax: null, unit: '万元', qualifier: null, change: null, period: null, scopeCode: null, subject: '沂河新桥', kind: 'actual' }],
    });
    expect(sheet.misses).toEqual([]);
    expect(Object.values(shares(sheet)).every((v) => v === 100)).toBe(true);
  });
  it('sees what is missing, what is wrong and what was invented', () => {
    const read = { evidence: [], rule: 'r', confidence: 'certain' as const };
    const sheet = sheetOf({ title: '别的标题', paragraphs: ['大桥投资3万元。'], regions: [{ ...read, name: '河东区', code: '371312', parent: '371300' }] });
    expect(sheet.misses).toEqual(expect.arrayContaining([expect.stringContaining('title ≠'), 'body ≠ 1 edits of 8', 'regions - 罗庄区 371311', 'regions + 河东区 371312', 'projects - 沂河新桥', expect.stringContaining('figures - 沂河新桥·投资')]));
    expect(shares(sheet)).toMatchObject({ regions: 0, projects: 0, figures: 0, title: 0, text: 87.5 });
  });
  it('measures edits and likeness', () => {
    expect(distance('建设大桥', '建成大桥了')).toBe(2);
    expect(likeness('沂河新桥', '沂河新桥项目')).toBeGreaterThan(0.75);
    expect(likeness('沂河新桥', '陶瓷产业园')).toBe(0);
    expect(f1({ hit: 1, wanted: 2, found: 1 })).toBeCloseTo(2 / 3);
  });
});
