import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discard, rendered, type Rendered } from './pages.ts';

let site: Rendered;
beforeAll(async () => { site = await rendered('digest', { url: 'https://example.org', pathPrefix: '/x/' }); }, 60_000);
afterAll(() => discard(site));

const page = (path: string): CheerioAPI => load(site.files.get(`${path}index.html`)!);
const ld = ($: CheerioAPI): Record<string, unknown> => JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;

describe('an article’s page', () => {
  const article = (): CheerioAPI => page('articles/a7d1f03c55/');
  test('has every evidence as an element that holds exactly its words', () => {
    const $ = article();
    expect($('#p2-9-32').text()).toBe('实现地区生产总值1862.4亿元、增长6.2%');
    expect($('#p1-6-13').text()).toBe('市委书记冯启舟');
    expect($('#subtitle-3-9').text()).toBe('“千企智改”');
  });
  test('reads as the data has it, word for word', () => {
    const $ = article();
    expect($('.prose p').map((_, p) => $(p).text()).get()[1]).toMatch(/^2024年，诸暨市实现地区生产总值1862\.4亿元、增长6\.2%，.*江藻镇5家。$/u);
    expect($('.prose h2').text()).toBe('智改数转加快推进');
  });
  test('leads from names to their pages and from numbers to the row of their table', () => {
    const $ = article();
    expect($('.prose a.in-person').first().attr('href')).toBe('/x/people/feng-qizhou-330681/');
    expect($('.prose a.in-project').first().text()).toBe('云澜袜艺数字工厂项目');
    const row = $($('.prose a.in-figure').first().attr('href')!);
    expect(row.find('th').text()).toBe('地区生产总值');
  });
  test('describes itself to machines', () => {
    expect(ld(article())).toMatchObject({ '@type': 'NewsArticle', '@id': 'https://example.org/x/articles/a7d1f03c55/', headline: '冯启舟到江藻镇调研袜艺数字工厂建设', datePublished: '2025-03-12T01:30:00.000Z', contentLocation: { identifier: '330681' } });
  });
  test('leads to the report before it of the same region', () => {
    expect(article()('.neighbours [rel=prev]').attr('href')).toBe('/x/articles/b20c9e7714/');
  });
  test('makes no link of an address that is none', () => {
    expect(article()('.imprint a[rel~=external]').attr('href')).toMatch(/^https:/u);
  });
});

test('原文对照 shows what was taken out as taken out, and of spam only kind and length', () => {
  const $ = page('articles/b20c9e7714/source/');
  expect($('.withheld').text()).toBe('［垃圾信息，86 字，不显示］');
  expect($('s.gone').map((_, e) => $(e).text()).get()).toContain('首頁 | 新聞 | 政務 | 視頻');
  expect($('ins.doubt').text()).toBe('讲话，');
});

test('a region’s page has its people, figures, projects and neighbours', () => {
  const $ = page('regions/330681/');
  expect($('h2').map((_, h) => $(h).text()).get()).toEqual(['报道', '官员', '数据', '项目', '下辖', '同级']);
  expect(ld($)).toMatchObject({ '@type': 'AdministrativeArea', name: '诸暨市', containedInPlace: { name: '绍兴市' } });
});

test('a project’s page has its history, oldest first, with the words of each report', () => {
  const $ = page('projects/p5f20c1/');
  expect($('.history > li').map((_, li) => $(li).find('.status').text().trim().slice(-2)).get()).toEqual(['签约', '在建']);
  expect($('.history .passage').length).toBe(3);
});

test('the front page has the newest reports in their own sentences, with three figures each at most', () => {
  const $ = page('');
  expect($('.digest-list h3').first().text()).toBe('冯启舟到江藻镇调研袜艺数字工厂建设');
  expect($('.digest-list .summary').first().text()).toMatch(/^3月11日，市委书记冯启舟/u);
  $('.digest-list > li').each((_, li) => { expect($(li).find('.leading li').length).toBeLessThanOrEqual(3); });
});

test('the quality report names the files that could not be used, and why', () => {
  const lost = page('about/quality/')('table').first();
  expect(lost.text()).toMatch(/空白\.txt.*文件是空的。/u);
  expect(lost.find('[lang=en]').text()).toBe('a reason nobody has put into Chinese');
});

test('hosts are told what pages may load and what may be kept', () => {
  expect(site.files.get('_headers')).toContain("Content-Security-Policy: default-src 'none'; script-src 'self'");
  expect(site.files.get('_headers')).toMatch(/\/x\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/u);
  expect(site.files.get('robots.txt')).toContain('Sitemap: https://example.org/x/sitemap.xml');
});
