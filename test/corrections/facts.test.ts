import { describe, expect, it } from 'vitest';
import { correct } from '../../src/corrections/index.ts';
import type { ReadArticle } from '../../src/extract/read-article.ts';
import { CLIP, clip, corrections, soundEvidence } from './made.ts';

/** The article after one correction, and what it did. */
function after(act: string): { facts: ReadArticle['facts']; article: ReadArticle; what: string | undefined; missed: string | undefined } {
  const c = corrections(act), { article, applied, missed } = correct(clip(), c);
  soundEvidence(article);
  // Applied again, it changes nothing.
  expect(correct(article, c).article).toEqual(article);
  return { facts: article.facts, article, what: applied[0]?.what, missed: missed[0]?.message };
}

const add = (fact: string): string => `article: clip.txt\nadd:\n  ${fact}`;
const change = (key: string, to: string): string => `article: clip.txt\nchange:\n  ${key}\n  to: ${to}`;
const strike = (key: string): string => `article: clip.txt\nstrike: { ${key} }`;

describe('adding a fact', () => {
  it.each([
    ['region: { name: 杭州市, quote: 桐庐县 }', 'regions', { name: '杭州市', code: '330100', parent: '330000' }, '补充政区“杭州市”'],
    ['region: { name: 凤川街道, within: 桐庐县, quote: 江南镇 }', 'regions', { name: '凤川街道', code: null, parent: '330122' }, '补充政区“凤川街道”'],
    ['official: { name: 周德胜, posts: [{ title: 镇长, organization: 江南镇人民政府, region: 桐庐县 }], quote: 江南镇举行 }', 'officials', { name: '周德胜', posts: [{ title: '镇长', organization: '江南镇人民政府', regionCode: '330122', change: null, date: null }], collective: null }, '补充官员“周德胜 江南镇人民政府镇长”'],
    ['other: { name: 王立新, role: 总经理, organization: 盛天新材料有限公司, quote: 盛天新材料有限公司 }', 'others', { name: '王立新', role: '总经理' }, '补充人物“王立新 盛天新材料有限公司 总经理”'],
    ['project: { name: 盛天二期, place: 桐庐县, investmentYi: 3, status: 规划, quote: [总投资12.6亿元, 占地320亩] }', 'projects', { name: '盛天二期', owner: null, placeCode: '330122', investmentYi: 3, status: '规划', sector: null }, '补充项目“盛天二期”'],
    ['figure: { indicator: 投资, value: 12.6, unit: 亿元, period: 2024, scope: 桐庐县, quote: 总投资12.6亿元 }', 'figures', { indicator: '投资', value: 12.6, unit: '亿元', period: '2024', scopeCode: '330122', kind: 'actual', valueMax: null }, '补充数据“投资 12.6亿元 2024”'],
    ['slogan: { text: 早日投产 }', 'slogans', { text: '早日投产' }, '补充提法“早日投产”'],
    ['statement: { speaker: 刘文婷, verb: 主持, quote: 县长刘文婷主持仪式 }', 'statements', { speaker: '刘文婷', verb: '主持' }, '补充讲话“刘文婷主持”'],
  ] as const)('rests it on words of the article: %s', (fact, list, expected, said) => {
    const { facts, what, missed } = after(add(fact)), made = facts[list].at(-1)!;
    expect(missed).toBeUndefined();
    expect(made).toMatchObject({ ...expected, rule: 'correction', confidence: 'certain' });
    expect(what).toBe(said);
    const { source, quote } = made.evidence[0]!;
    expect(CLIP.slice(source.start, source.end)).toBe(quote);
  });
  it('misses where the quoted words do not stand in the article, and names the nearest', () => {
    const { article, missed } = after(add('figure: { indicator: 总投资, value: 12.8, unit: 亿元, quote: 总投资12.8亿元 }'));
    expect(article).toEqual(clip());
    expect(missed).toMatch(/^corrections\.yaml:1: clip\.txt, “桐庐县新材料产业园开工”: “总投资12\.8亿元” does not stand in the article\. Most like it: “总投资12\.6亿元”/u);
  });
  it.each([
    ['official: { name: 何志远, quote: 何志远 }', '何志远 中共桐庐县委县委书记'], ['figure: { indicator: 占地, value: 320, unit: 亩, quote: 占地320亩 }', '占地 320亩'], ['slogan: { text: “两个先行” }', '两个先行'],
  ])('misses where the article has it already: %s', (fact, there) => {
    expect(after(add(fact)).missed).toContain(`the article has “${there}” already; this correction can go, or use change.`);
  });
});

describe('changing a fact', () => {
  it.each([
    ['region: 江南镇', '{ name: 富春江镇, within: 桐庐县 }', 'regions', { name: '富春江镇', code: null, parent: '330122' }],
    ['official: 刘文婷', '{ posts: [{ title: 副县长, organization: 桐庐县人民政府, region: 330122 }] }', 'officials', { name: '刘文婷', posts: [{ title: '副县长', regionCode: '330122' }] }],
    ['project: { quote: 该项目 }', '{ investmentYi: 12.8, owner: null }', 'projects', { name: '桐庐县新材料产业园项目', investmentYi: 12.8, owner: null, status: '开工' }],
    ['figure: { indicator: 地区生产总值, value: 452.3 }', '{ value: 453.2, change: { direction: up, value: 6.2, unit: "%" } }', 'figures', { value: 453.2, unit: '亿元', period: '2023', change: { direction: 'up', value: 6.2, unit: '%' } }],
    ['figure: { scope: 桐庐县 }', '{ kind: target }', 'figures', { indicator: '地区生产总值', kind: 'target' }],
    ['slogan: 两个先行', '{ text: 两个先行 }', 'slogans', { text: '两个先行' }],
    ['statement: { speaker: 何志远, verb: 强调 }', '{ verb: 要求, quote: 要抓好“两个先行” }', 'statements', { speaker: '何志远', verb: '要求' }],
  ] as const)('changes the one that is meant: %s', (key, to, list, expected) => {
    const { facts, what, missed } = after(change(key, to));
    if (list !== 'figures' && list !== 'regions') expect(missed).toBeUndefined();
    expect(facts[list].find((f) => f.rule === 'correction')).toMatchObject({ ...expected, confidence: 'certain' });
    expect(facts[list]).toHaveLength(clip().facts[list].length);
    expect(what).toMatch(/^.{2}“.+”改为“.+”$/u);
  });
  it('changes somebody who holds no office', () => {
    const c = corrections(add('other: { name: 王立新, quote: 占地320亩 }'), change('other: 王立新', '{ role: 村民 }'));
    expect(correct(clip(), c).article.facts.others).toMatchObject([{ name: '王立新', role: '村民', organization: null }]);
  });
  it('takes the evidence from the words that it is told', () => {
    expect(after(change('statement: 何志远', '{ quote: 确保项目早日投产 }')).facts.statements[0]!.evidence).toMatchObject([{ quote: '确保项目早日投产' }]);
  });
  it('misses where there is no such fact, and names the nearest', () => {
    expect(after(change('official: 何致远', '{ posts: [] }')).missed).toContain('the article has no official “何致远”. The nearest are “何志远 中共桐庐县委县委书记”, “刘文婷 桐庐县人民政府县长”.');
  });
  it('misses where more than one is meant, and shows how they differ', () => {
    const { missed, article } = after(change('figure: { unit: 亿元, kind: actual }', '{ unit: 万元 }'));
    expect(article).toEqual(clip());
    expect(missed).toMatch(/the article has 2 of figure .*“总投资 12\.6亿元” \(quote: 总投资12\.6亿元\).*Name more of its fields, or its quote\./u);
  });
});

describe('striking a fact', () => {
  it.each([
    ['region: 江南镇', 'regions', '删去政区“江南镇”'], ['official: 刘文婷', 'officials', '删去官员“刘文婷 桐庐县人民政府县长”'], ['project: 桐庐县新材料产业园项目', 'projects', '删去项目“桐庐县新材料产业园项目”'],
    ['figure: { quote: 占地320亩 }', 'figures', '删去数据“占地 320亩”'], ['slogan: 两个先行', 'slogans', '删去提法“两个先行”'], ['statement: 何志远', 'statements', '删去讲话“何志远强调”'],
  ] as const)('takes out the one that is meant, and nothing else: %s', (key, list, said) => {
    const { facts, what } = after(strike(key)), before = clip().facts;
    expect(facts[list]).toHaveLength(before[list].length - 1);
    expect(what).toBe(said);
    expect({ ...facts, [list]: [] }).toEqual({ ...before, [list]: [] });
  });
  it('takes out somebody who holds no office', () => {
    const c = corrections(add('other: { name: 王立新, quote: 占地320亩 }'), strike('other: 王立新'));
    expect(correct(clip(), c).article.facts.others).toEqual([]);
  });
  it('misses where there is none of the kind', () => {
    expect(after(strike('other: 王立新')).missed).toContain('the article has no other “王立新”. It has no other at all.');
    expect(after(strike('region: 江男镇')).missed).toContain('The nearest are “江南镇”, “桐庐县”.');
  });
});
