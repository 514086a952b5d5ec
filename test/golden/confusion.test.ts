import { describe, expect, it } from 'vitest';
import { confusion } from '../../scripts/score/confusion.ts';
import type { ArticleRecord } from '../../src/digest/digest.ts';
import type { Answers } from './answers.ts';
import { newSheet, score } from './score.ts';

const quote = (text: string) => [{ paragraph: 0, start: 0, end: text.length, quote: text, source: { start: 0, end: text.length } }];
const figure = (indicator: string, value: number, rule: string, said: string): ArticleRecord['figures'][number] =>
  ({ id: indicator, indicator, value, valueMax: null, unit: '万吨', qualifier: null, change: null, period: '2023', scopeCode: '341024', subject: null, kind: 'actual', evidence: quote(said), rule, confidence: 'certain' });

const answers: Answers = {
  seed: 'made-up.txt',
  articles: [{
    title: '粮食丰收', subtitle: null, published: null, event_date: null, source: null, bylines: [], paragraphs: ['粮食产量30万吨。'], primary_region: null, regions: [], projects: [],
    officials: [{ name: '周明远', posts: [] }],
    figures: [
      { indicator: '粮食产量', value: 30, unit: '万吨', change: null, period: '2024', scope_code: '341024', subject: null, kind: 'actual', quote: '粮食产量30万吨' },
      { indicator: '茶叶产量', value: 2, unit: '万吨', change: null, period: null, scope_code: null, subject: null, kind: 'actual', quote: '茶叶产量2万吨' },
    ],
  }],
};
const figures = [figure('粮食产量', 30, 'noun-before', '粮食产量30万吨'), figure('仓容', 7, 'noun-behind', '新增7万吨仓容')];
const read: ArticleRecord = {
  id: 'a', seed: 'made-up.txt', url: null, title: '粮食丰收', subtitle: null, published: null, eventDate: null, source: null, bylines: [], paragraphs: ['粮食产量30万吨。'], primaryRegion: null,
  regions: [], places: [], officials: [], others: [], projects: [], slogans: [], statements: [], passages: [], passageAt(n) { return this.passages[n]!; }, repairs: [], keywords: [], summary: [], previous: null, next: null, canonical: null, copies: [], stamp: 'a',
  figures, figureHeads: figures, speakers: [], figureAt: (n) => figures[n]!,
  doubts: [{ kind: 'official', text: '周明远', evidence: quote('周明远')[0]! }],
};

describe('the confusion report', () => {
  const sheet = newSheet();
  score(answers, [read], sheet);
  const report = confusion(sheet.outcomes), lines = report.split('\n');
  const after = (head: string): string => report.slice(report.indexOf(head));

  it('counts for each kind what was right, invented and missed', () => {
    expect(report).toContain('FIGURES: 1 right, 1 invented, 1 missed');
    expect(lines.find((l) => /^ {2}noun-behind +0 +1 +0$/u.test(l))).toBeDefined();
    expect(lines.find((l) => /^ {2}noun-before +1 +0 +1$/u.test(l))).toBeDefined();
  });
  it('lists what was invented under the rule that read it, with its words and its document', () => {
    expect(after('\n  noun-behind\n')).toMatch(/^\n {2}noun-behind\n {4}\+ 仓容 7万吨 {2}· {2}made-up\.txt\n {8}「新增7万吨仓容」/u);
  });
  it('lists what was told otherwise of a fact under its rule', () => {
    expect(after('\n  noun-before\n')).toMatch(/^\n {2}noun-before\n {4}≠ period 粮食产量 30万吨 2024 \| 2023/u);
  });
  it('says of what was missed what stood nearest, and what was read but doubted', () => {
    expect(after('  missed\n    - 茶叶产量')).toMatch(/- 茶叶产量 2万吨 .*\n {8}「茶叶产量2万吨」\n {8}nearest: 粮食产量 30万吨 \(noun-before\)/u);
    expect(after('OFFICIALS')).toMatch(/- 周明远 .*\n {8}nearest: doubted: 周明远/u);
  });
  it('keeps every line within a terminal', () => {
    for (const l of lines) expect(l.length).toBeLessThan(120);
  });
});
