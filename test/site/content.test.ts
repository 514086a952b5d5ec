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
    expect(article()('.neighbours [rel=prev]').attr('href')).toBe('/x/articles/a52b6cd901/');
    // A copy is nobody's neighbour.
    expect(page('articles/a52b6cd901/')('.neighbours [rel=prev]').attr('href')).toBe('/x/articles/b20c9e7714/');
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
  expect($('h2').map((_, h) => $(h).text()).get()).toEqual(['报道', '官员', '数据', '目标', '项目', '沿革', '下辖', '同级']);
  expect(ld($)).toMatchObject({ '@type': 'AdministrativeArea', name: '诸暨市', containedInPlace: { name: '绍兴市' } });
});

test('a project’s page has its history, oldest first, with the words of each report', () => {
  const $ = page('projects/p5f20c1/');
  expect($('.history > li').map((_, li) => $(li).find('.status').text().trim().slice(-2)).get()).toEqual(['签约', '开工', '在建']);
  expect($('.history .passage').length).toBe(4);
});

/** A table's rows by its caption, cells joined. */
const rowsOf = ($: CheerioAPI, caption: string): string[] => $('table').filter((_, t) => $(t).find('caption').text() === caption).find('tbody tr').map((_, tr) => $(tr).children().map((_, c) => $(c).text()).get().join('|')).get();

describe('what reports tell differently', () => {
  test('stands side by side on one scale, each with its report, and nothing is taken for the mean', () => {
    const row = rowsOf(page('regions/330681/'), '诸暨市的指标').find((r) => r.startsWith('一般公共预算收入|2023年'))!;
    expect(row).toContain('101.2|亿元');
    expect(row).toMatch(/记载不一101\.2亿元（原作1012000万元） 2024-07-18100\.02亿元 2024-02-20/u);
  });
  test('is not so called where rounding explains it', () => {
    expect(page('regions/330681/')('.differing').length).toBe(1);
  });
  test('is a list of investments on a project’s page, and not on one that has a single one', () => {
    expect(rowsOf(page('projects/p5f20c1/'), '各篇所载的投资')).toEqual(['12|2024-07-18', '12.5|2025-03-12']);
    expect(rowsOf(page('projects/p1c77e0/'), '各篇所载的投资')).toEqual([]);
  });
});

test('a region’s targets stand beside what was reached', () => {
  expect(rowsOf(page('regions/330681/'), '目标与实绩').map((r) => r.replace(/ ?\d{4}-\d{2}-\d{2}/gu, ''))).toEqual([
    '技改投资|2025年|60亿元以上|尚无记载|—', '地区生产总值|2024年|增长6.5%|1862.4亿元，增长6.2%|✗ 未达到', '规模以上工业增加值|2024年|510亿元|512.35亿元，增长8.1%|✓ 达到',
  ]);
});

test('a region’s page has the names and codes that it once bore', () => {
  expect(rowsOf(page('regions/330681/'), '诸暨市的旧名')).toEqual(['诸暨县|330625|1989年']);
});

describe('a story that appeared in several places', () => {
  test('lists the others with the report chosen, which alone is in lists', () => {
    const $ = page('articles/b20c9e7714/');
    expect($('#copies a').map((_, a) => $(a).attr('href')).get()).toEqual(['/x/articles/f3c90d12ab/']);
    for (const list of ['', 'articles/', 'regions/330681/', 'people/feng-qizhou-330681/']) expect(page(list)('a[href="/x/articles/f3c90d12ab/"]').length, list).toBe(0);
    expect(page('articles/')('.reports').text()).toContain('另有转载 1 处');
  });
  test('says on a copy that it is one, and leads machines to the report chosen', () => {
    const $ = page('articles/f3c90d12ab/');
    expect($('.notice a').attr('href')).toBe('/x/articles/b20c9e7714/');
    expect($('link[rel=canonical]').attr('href')).toBe('https://example.org/x/articles/b20c9e7714/');
    expect($('.facts').length).toBe(0);
    expect(site.files.has('articles/f3c90d12ab/source/index.html')).toBe(true);
  });
  test('is found once by the search, also by the copy’s headline', () => {
    const entries = [...site.files].filter(([name]) => name.startsWith('search/entries/')).map(([, text]) => text).join('');
    expect(entries).not.toContain('f3c90d12ab');
    expect([...site.files].filter(([name, text]) => name.startsWith('search/texts/') && text.includes('诸暨召开高质量发展大会')).length).toBe(1);
  });
});

describe('who is who', () => {
  test('is told with its grounds: what was joined, and who may be the same', () => {
    expect(page('people/feng-qizhou-330681/')('.grounds').text()).toContain('免去绍兴市水利局局长，任诸暨市委书记');
    const $ = page('people/ge-yifan-330681/');
    expect($('.grounds a').attr('href')).toBe('/x/people/ge-yifan-330600/');
    expect($('.grounds .why').text()).toContain('未见调任的依据');
    expect(page('projects/p5f20c1/')('.grounds').first().text()).toBe('云澜袜艺智能工厂同一业主、同一镇，只差“数字”与“智能”2024-07-18');
  });
  test.each([
    ['people/feng-qizhou-330600/', '/x/people/feng-qizhou-330681/'], ['projects/p5f20c2/', '/x/projects/p5f20c1/'],
    ['people/p0123456789ab/', '/x/articles/b20c9e7714/'], ['projects/j0123456789ab/', '/x/articles/b20c9e7714/'],
  ])('leads on from the former address %s, for machines and for people', (from, to) => {
    const $ = page(from);
    expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${to}`);
    expect($('link[rel=canonical]').attr('href')).toBe(`https://example.org${to}`);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('main a').attr('href')).toBe(to);
    expect(site.files.get('sitemap.xml')).not.toContain(from);
  });
});

test('a correction is shown where it acts, with reason and date, and all of them in the quality report', () => {
  for (const path of ['articles/a7d1f03c55/', 'people/shao-mingxi-330681/']) expect(rowsOf(page(path), '更正'), path).toEqual(['邵明溪的职务改为副市长|报道误作市长|2025-03-20']);
  expect(rowsOf(page('projects/p5f20c1/'), '更正')).toEqual(['“云澜袜艺智能工厂”并入“云澜袜艺数字工厂项目”|业主来函说明|2025-03-21']);
  expect(rowsOf(page('about/quality/'), '更正').map((r) => r.split('|').slice(0, 2).join('|'))).toEqual([
    '邵明溪的职务改为副市长|冯启舟到江藻镇调研袜艺数字工厂建设邵明溪', '“云澜袜艺智能工厂”并入“云澜袜艺数字工厂项目”|云澜袜艺数字工厂项目', '不收此文件|广告.txt',
  ]);
  expect(page('articles/c4418ab0d2/')('#corrections').length).toBe(0);
});

test('what the last build added stands on the front page in short, and on its own page in full', () => {
  expect(page('')('h2').map((_, h) => page('')(h).text()).get()).toContain('本次更新');
  const $ = page('updates/');
  expect($('h2').map((_, h) => $(h).text()).get()).toEqual(['新报道', '职务变动', '项目进展', '新见人物', '新见项目']);
  expect($('main').text()).toContain('事实由 61 条变为 88 条');
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
