import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONGEST_QUOTE, published } from '../../src/site/abridged.ts';
import { digest, settings } from './fixture/index.ts';
import { discard, rendered, type Rendered } from './pages.ts';

const abridged = { ...digest, site: { ...settings, fullText: false } };

test('with full texts the digest is published as it is', () => {
  expect(published(digest)).toBe(digest);
});

test('a quotation is cut to its length and never within a character', () => {
  const long = { ...digest.articles[0]!.figures[0]!, evidence: [{ paragraph: 0, start: 0, end: 80, quote: `${'字'.repeat(58)}𠮷${'字'.repeat(20)}`, source: { start: 0, end: 80 } }] };
  const shown = published({ ...abridged, articles: [{ ...digest.articles[0]!, figures: [long] }] });
  expect(shown.articles[0]!.figures[0]!.evidence[0]!.quote).toBe(`${'字'.repeat(58)}…`);
  expect(shown.articles[0]!.figures[0]!.evidence[0]!.end).toBe(80);
});

describe('a site without full texts', () => {
  let site: Rendered;
  beforeAll(async () => { site = await rendered('digest', { fullText: false }); }, 60_000);
  afterAll(() => discard(site));

  test('has no page, feed, data file or search text with a stretch of a report longer than its quotations, save the summary', () => {
    const all = [...site.files].map(([name, content]) => [name, name.endsWith('.html') ? load(content).text() : content] as const);
    for (const article of digest.articles) {
      const summary = article.summary.map((s) => s.quote).join('\n');
      for (const paragraph of article.paragraphs) for (let at = 0; at + LONGEST_QUOTE < paragraph.length; at += 10) {
        const stretch = paragraph.slice(at, at + LONGEST_QUOTE + 1);
        if (summary.includes(stretch)) continue;
        expect(all.filter(([, text]) => text.includes(stretch)).map(([name]) => name), stretch).toEqual([]);
      }
    }
  });

  test('has no comparison with the original, and no paragraphs in its data', () => {
    expect([...site.files.keys()].filter((name) => name.includes('/source/'))).toEqual([]);
    for (const line of site.files.get('data/articles.ndjson')!.trimEnd().split('\n')) expect((JSON.parse(line) as { paragraphs: string[] }).paragraphs).toEqual([]);
    expect([...site.files].filter(([name]) => name.startsWith('search/texts/')).flatMap(([, content]) => JSON.parse(content) as string[])).toEqual(['强调以“千企智改”带动产业升级', '诸暨召开高质量发展大会']);
  });

  test('shows the words behind each fact, where its links land', () => {
    const $ = load(site.files.get('articles/a7d1f03c55/index.html')!);
    expect($('#p2-9-32').text()).toBe('实现地区生产总值1862.4亿元、增长6.2%');
    expect($('.excerpts a.in-project').first().text()).toBe('云澜袜艺数字工厂项目');
    expect($('.terms').length).toBe(1);
    expect($('.imprint').text()).not.toContain('原文对照');
  });

  test('says so where it tells how to check', () => {
    expect(load(site.files.get('about/index.html')!)('main').text()).toContain('本站不转载全文');
    expect(load(site.files.get('about/index.html')!)('main').text()).not.toContain('原文对照');
  });
});
