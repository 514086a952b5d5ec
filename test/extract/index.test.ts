import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { articleOf } from './fake-setting.ts';

const article = articleOf([
  '4月8日，县委书记周明远到祁门县调研重点项目建设。',
  '在云岫茶机智能制造项目现场，周明远指出，要倒排工期，加快建设进度。项目总投资3.2亿元，建成后年产茶叶机械5000台。',
  '一季度，全县规上工业增加值增长8.6%，开展“百日攻坚”行动。',
], { title: '周明远到祁门县调研重点项目建设', published: '2024-04-09' });

describe('extract', () => {
  const facts = extract(article);
  it('reads all kinds of fact', () => {
    expect(facts.primaryRegion).toEqual({ name: '祁门县', code: '341024' });
    expect(facts.regions.map((r) => r.name)).toContain('祁门县');
    expect(facts.officials.map((o) => o.name)).toEqual(['周明远']);
    expect(facts.projects.map((p) => [p.name, p.investmentYi])).toEqual([['云岫茶机智能制造项目', 3.2]]);
    expect(facts.figures.length).toBeGreaterThan(0);
    expect(facts.slogans.map((s) => s.text)).toEqual(['“百日攻坚”行动']);
    expect(facts.statements.map((s) => s.speaker)).toEqual(['周明远']);
    expect(facts.keywords.length).toBeGreaterThan(0);
    expect(facts.summary).toHaveLength(2);
  });
  it('files a report on a town or a zone under the division above it', () => {
    expect(extract(articleOf(['祁门县历口镇党委书记表示，历口镇今年新增茶园300亩。', '历口镇还将举办茶会。'], { title: '祁门县历口镇发展茶产业', published: '2024-04-09' })).primaryRegion).toEqual({ name: '祁门县', code: '341024' });
    expect(extract(articleOf(['5月6日，晶源电子项目在合肥高新区开工。'], { title: '晶源电子项目在合肥高新区开工', published: '2024-05-07' })).primaryRegion).toEqual({ name: '合肥市', code: '340100' });
  });
  it('rests every fact on words of the text', () => {
    const paragraphs = [...article.parts].filter((p) => typeof p.where === 'number').map((p) => article.text.text.slice(p.start, p.end));
    const all = [...facts.regions, ...facts.officials, ...facts.others, ...facts.projects, ...facts.figures, ...facts.slogans, ...facts.statements].flatMap((f) => f.evidence);
    expect(all.length).toBeGreaterThan(0);
    for (const e of [...all, ...facts.summary]) {
      const line = e.paragraph === 'title' ? article.title : paragraphs[e.paragraph as number]!;
      expect(line.slice(e.start, e.end)).toBe(e.quote);
    }
  });
  it('finds nothing in an empty article', () => {
    expect(extract(articleOf(['']))).toMatchObject({ primaryRegion: null, projects: [], figures: [], slogans: [], statements: [], keywords: [], summary: [] });
  });
});
