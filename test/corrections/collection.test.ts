import { describe, expect, it } from 'vitest';
import { appliedRulings, excludedPassages, excludedSeeds, passagesIn, rulings, unmet, type Known } from '../../src/corrections/index.ts';
import { corrections } from './made.ts';

const known: Known = {
  articles: [{ id: 'a1', seed: '开工.txt', title: '桐庐县新材料产业园开工' }, { id: 'a2-1', seed: '要闻.txt', title: '一季度经济运行平稳' }, { id: 'a2-2', seed: '要闻.txt', title: '县委召开常委会会议' }],
  seeds: ['开工.txt', '要闻.txt', '测试.txt'],
  people: [{ id: 'p1', name: '李军', formerIds: ['p9'] }, { id: 'p2', name: '李军', formerIds: [] }, { id: 'p3', name: '何志远', formerIds: [] }],
  projects: [{ id: 'j1', name: '盛天新材料产业园项目', formerIds: [] }, { id: 'j2', name: '恒远轴承二期', formerIds: [] }],
  organizations: ['盛天新材料有限公司'], applied: [], missed: [],
};
const problems = (act: string, over: Partial<Known> = {}): string[] => unmet(corrections(act), { ...known, ...over }).map((f) => f.message.replace('corrections.yaml:1: ', ''));

describe('joining and parting', () => {
  const c = corrections('join: { people: [p1 李军（县长）, p2 李军（书记）] }', 'join: { projects: [j1, j2] }', 'part: { person: p9 李军, articles: [开工.txt, { seed: 要闻.txt, title: 县委召开常委会会议 }] }', 'part: { project: j2, articles: [a1] }');
  it('are handed to linking, articles by their ids', () => {
    expect(rulings(c, known.articles)).toEqual({ people: { join: [['p1', 'p2']], part: [{ id: 'p9', articles: ['a1', 'a2-2'] }] }, projects: { join: [['j1', 'j2']], part: [{ id: 'j2', articles: ['a1'] }] } });
    expect(unmet(c, known)).toEqual([]);
  });
  it('are shown on the pages of those that they speak of', () => {
    expect(appliedRulings(c, known).map((a) => [a.n, a.person ?? a.project, a.what])).toEqual([
      [1, 'p1', '人物合并：李军（县长）、李军（书记）'], [1, 'p2', '人物合并：李军（县长）、李军（书记）'], [2, 'j1', '项目合并：j1、j2'], [2, 'j2', '项目合并：j1、j2'],
      [3, 'p1', '开工.txt、县委召开常委会会议所指另有其人'], [4, 'j2', 'a1所指另有项目'],
    ]);
  });
  it.each([
    ['join: { people: [p1, p7 何致远] }', ['there is no person “p7”. The nearest: p3 何志远, p1 李军, p2 李军.']],
    ['join: { people: [p1, p7] }', ['there is no person “p7”. The nearest: p1 李军, p2 李军, p3 何志远.']],
    ['join: { projects: [j1, j8 恒远轴承] }', ['there is no project “j8”. The nearest: j2 恒远轴承二期, j1 盛天新材料产业园项目.']],
    ['part: { project: j8, articles: [a1] }', ['there is no project “j8”. The nearest: j1 盛天新材料产业园项目, j2 恒远轴承二期.']],
    ['part: { person: p1, articles: [开幕.txt] }', ['there is no article “开幕.txt”. The nearest: “开工.txt” (桐庐县新材料产业园开工), “要闻.txt” (一季度经济运行平稳 / 县委召开常委会会议).']],
  ])('name the nearest where there is nobody of that id: %s', (act, expected) => {
    expect(problems(act)).toEqual(expected);
  });
});

describe('leaving out', () => {
  const c = corrections('exclude: { seed: 测试.txt }', 'exclude: { seed: 开工.txt, passage: 点击领取 }', 'exclude: { seed: 开工.txt, passage: 扫码关注 }');
  it('names the seeds to be left out, with the reason', () => {
    expect([...excludedSeeds(c)]).toEqual([['测试.txt', { n: 1, what: '不收此文件：测试.txt', reason: '与报纸核对', date: '2025-03-02', seed: '测试.txt' }]]);
  });
  it('finds the paragraphs to be cut, each once', () => {
    const text = '开工\n点击领取，扫码关注\n项目开工。\n马上点击领取';
    expect(excludedPassages(c, '开工.txt')).toEqual([{ text: '点击领取', n: 2 }, { text: '扫码关注', n: 3 }]);
    expect(passagesIn(text, '开工.txt', c)).toEqual({
      cuts: [{ start: 3, end: 12 }, { start: 19, end: 25 }], missed: [],
      applied: [{ n: 2, what: '不收段落“点击领取”', reason: '与报纸核对', date: '2025-03-02', seed: '开工.txt' }, { n: 3, what: '不收段落“扫码关注”', reason: '与报纸核对', date: '2025-03-02', seed: '开工.txt' }],
    });
    expect(passagesIn(text, '要闻.txt', c)).toEqual({ cuts: [], applied: [], missed: [] });
  });
  it('misses a passage that is not there, and names the nearest paragraph', () => {
    const { cuts, missed } = passagesIn('开工\n点击此处领取\n扫码关注', '开工.txt', c);
    expect(cuts).toEqual([{ start: 10, end: 14 }]);
    expect(missed.map((f) => f.message)).toEqual(['corrections.yaml:4: no paragraph of 开工.txt holds “点击领取”. The nearest are “点击此处领取”, “开工”, “扫码关注”.']);
    expect(unmet(c, { ...known, missed })).toEqual(missed);
  });
  it('misses a seed that is not there, and names the nearest', () => {
    expect(problems('exclude: { seed: 测式.txt }')).toEqual(['there is no file “测式.txt” among the seeds. The nearest are “测试.txt”, “开工.txt”, “要闻.txt”.']);
    expect(problems('exclude: { seed: 要文.txt, passage: 点击 }')[0]).toContain('The nearest are “要闻.txt”');
  });
});

describe('a correction of an article', () => {
  it('has found it where the article is there', () => {
    for (const at of ['开工.txt', 'a2-1', '{ seed: 要闻.txt, title: 县委召开常委会会议 }']) expect(problems(`article: ${at}\nset: { source: 甲报 }`)).toEqual([]);
  });
  it.each([
    ['article: 开工.text\nset: { source: 甲报 }', 'there is no article “开工.text”. The nearest: “开工.txt” (桐庐县新材料产业园开工)'],
    ['article: a2-3\nset: { source: 甲报 }', 'there is no article “a2-3”. The nearest: “a2-1” (一季度经济运行平稳), “a2-2” (县委召开常委会会议)'],
    ['article: 要闻.txt\nstrike: { slogan: 一 }', '“要闻.txt” holds 2 articles: write { seed: 要闻.txt, title: … } with one of “一季度经济运行平稳”, “县委召开常委会会议”.'],
    ['article: { seed: 要闻.txt, title: 县委召开会议 }\nstrike: { slogan: 一 }', '“要闻.txt” holds no article “县委召开会议”. The nearest are “县委召开常委会会议”, “一季度经济运行平稳”.'],
    ['article: 测试.txt\nset: { source: 甲报 }', 'no article was read from “测试.txt”: the file is left out or holds no report.'],
  ])('names the nearest where it is not: %s', (act, message) => {
    expect(problems(act)).toHaveLength(1);
    expect(problems(act)[0]).toContain(message);
  });
});

describe('an alias for all articles', () => {
  it('is met where it acted in one', () => {
    expect(problems('alias: { person: 李君, is: 李军 }', { applied: [{ n: 1, what: '', reason: '', date: '' }] })).toEqual([]);
  });
  it('names the nearest names where nothing was called so', () => {
    expect(problems('alias: { person: 何致远, is: 何志远 }')).toEqual(['nothing is called “何致远”. The nearest are “何志远”, “李军”.']);
    expect(problems('alias: { project: 盛天新材料产业园, is: 盛天产业园, region: 杭州市 }')[0]).toContain('nothing is called “盛天新材料产业园” in reports of 330100. The nearest are “盛天新材料产业园项目”');
    expect(problems('alias: { organization: 盛天公司, is: 盛天新材料有限公司 }')[0]).toContain('“盛天新材料有限公司”');
  });
});
