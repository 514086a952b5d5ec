import { describe, expect, it } from 'vitest';
import { excludedSeeds, readCorrections } from '../../src/corrections/index.ts';
import { assemble, CorrectionsMiss } from '../../src/digest/assemble.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { digestSeed } from '../../src/digest/seed.ts';
import { held } from '../../src/digest/shelf.ts';

const site = { title: '方志', url: null, pathPrefix: '/', fullText: true };
const BODY = [
  '5月6日，乾安县召开项目建设推进会，乾安县委书记周明远主持会议并讲话，乾安县县长李启航作部署。', '会议听取了各乡镇、各部门一季度工作情况汇报，研究了下一步重点任务。',
  '由恒远新材料有限公司投资12亿元建设的恒远新材料产业园项目已经开工，预计明年年底建成投产，可带动就业600人。', '一季度，全县完成固定资产投资12.5亿元，同比增长8.3%；新签约项目14个，总投资46亿元。',
  '周明远强调，要倒排工期、挂图作战，抓好要素保障，确保项目早建成、早投产、早见效。',
];
const text = (title: string, source: string, body: readonly string[] = BODY): string => [title, `来源：${source} 发布时间：2024-05-07`, ...body].join('\n\n');
const seed = (name: string, content: string, yaml?: string) => held(digestSeed(name, Buffer.from(content), yaml === undefined ? undefined : readCorrections(yaml, 'corrections.yaml')));
const corrected = (yaml: string): Digest => {
  const corrections = readCorrections(yaml, 'corrections.yaml');
  return assemble([seed('会议.txt', text('乾安县召开项目建设推进会', '乾安日报'), yaml)], site, { corrections, applied: [...excludedSeeds(corrections).values()] });
};
const because = '- date: 2025-03-02\n  reason: 已核对\n';

describe('corrections', () => {
  it('change what linking and pages see, and stand beside it', () => {
    const digest = corrected(`${because}  article: 会议.txt\n  set: { source: 吉林日报, published: 2024-05-08 }\n${because}  alias: { person: 周明远, is: 周明元 }\n`);
    const [article] = digest.articles;
    expect([article!.source, article!.published]).toEqual(['吉林日报', '2024-05-08']);
    expect(digest.people.map((p) => p.name)).toContain('周明元');
    expect(digest.corrections.map((c) => [c.reason, c.article])).toEqual([['已核对', article!.id], ['已核对', article!.id]]);
  });
  it('take a passage out before the report is read', () => {
    const digest = corrected(`${because}  exclude: { seed: 会议.txt, passage: 恒远新材料产业园 }\n`);
    expect(digest.projects).toEqual([]);
    expect(digest.articles[0]!.paragraphs.join('')).not.toContain('恒远');
    expect(digest.seeds[0]!.accounts.some((a) => a.rule === 'excluded')).toBe(true);
  });
  it.each([
    ['a figure that is not there', `${because}  article: 会议.txt\n  strike: { figure: { indicator: 固定资产投资, value: 99 } }\n`, '固定资产投资'],
    ['a file that is not there', `${because}  article: 会仪.txt\n  set: { source: 某报 }\n`, '会议.txt'],
    ['a passage that is not there', `${because}  exclude: { seed: 会议.txt, passage: 恒达新材料产业园 }\n`, '恒远新材料产业园'],
    ['a person that is not there', `${because}  join: { people: [p0 周明远, p1 周明远] }\n`, '周明远'],
  ])('that speak of %s stop the build and name what is nearest', (_what, yaml, near) => {
    expect(() => corrected(yaml)).toThrow(CorrectionsMiss);
    expect(() => corrected(yaml)).toThrow(near);
  });
});

describe('a story that was copied', () => {
  const whole = seed('甲.txt', text('乾安县召开项目建设推进会', '乾安日报'));
  const copy = seed('乙.txt', text('乾安：项目建设再提速', '某某网', BODY.slice(0, 4)));
  const other = seed('丙.txt', text('大安市部署秋收', '大安日报', ['9月6日，大安市召开秋收工作会议，大安市市长陈立新出席。', '全市粮食播种面积稳定在320万亩，机收率达到97%，烘干能力提高到每天4.2万吨。']));
  const digest = assemble([whole, copy, other], site);
  const of = (name: string) => digest.articles.find((a) => a.seed === name)!;

  it('counts once, in its most complete text', () => {
    expect(of('乙.txt').canonical).toBe(of('甲.txt').id);
    expect(of('甲.txt').copies).toEqual([of('乙.txt').id]);
    expect([of('甲.txt').canonical, of('丙.txt').canonical]).toEqual([null, null]);
    expect(of('乙.txt').figures.length + of('乙.txt').officials.length + of('乙.txt').projects.length + of('乙.txt').regions.length).toBe(0);
    expect(digest.people.find((p) => p.name === '周明远')!.articles).toEqual([of('甲.txt').id]);
  });
  it('keeps its own text', () => {
    expect(of('乙.txt').paragraphs).toHaveLength(4);
  });
});
