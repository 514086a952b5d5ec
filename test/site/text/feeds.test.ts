import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { feed } from '../../../src/site/text/feed.ts';
import { entries, sitemap } from '../../../src/site/text/sitemap.ts';
import { at, digest, empty, hostile } from '../fixture/index.ts';

const placed = at({ url: 'https://example.org', pathPrefix: '/x/', fullText: true });

describe('the feeds', () => {
  test('hold the dated reports, newest first, with full addresses and China’s time', () => {
    const $ = load(feed(placed, 'atom'), { xml: true });
    const reports = $('entry').filter((_, e) => !$(e).children('id').text().includes('/updates/'));
    expect(reports.map((_, e) => $(e).children('title').text()).get()).toEqual(digest.articles.filter((a) => a.published !== null && a.canonical === null).map((a) => a.title));
    expect(reports.first().children('link').attr('href')).toBe('https://example.org/x/articles/a7d1f03c55/');
    expect($('entry > updated').first().text()).toBe('2025-03-12T01:30:00.000Z');
    expect($('feed > updated').text()).toBe('2025-03-12T01:30:00.000Z');
    const json = JSON.parse(feed(placed, 'json')) as { items: { id: string; url: string }[]; feed_url: string };
    expect(json.feed_url).toBe('https://example.org/x/feed.json');
    expect(json.items.map((i) => i.id.replace(/#.*$/u, ''))).toEqual(json.items.map((i) => i.url));
  });
  test('begin with what the last build added, under an id and a day that come from it', () => {
    const entry = (from: typeof placed) => { const $ = load(feed(from, 'atom'), { xml: true }); return $('entry').filter((_, e) => $(e).children('id').text().includes('/updates/')).map((_, e) => ['id', 'updated', 'summary'].map((n) => $(e).children(n).text())).get(); };
    const [id, updated, summary] = entry(placed);
    expect(id).toMatch(/^https:\/\/example\.org\/x\/updates\/#\S+$/u);
    expect(updated).toBe('2025-03-12T01:30:00.000Z');
    expect(summary).toBe('新报道 1 篇，新见人物 1 位，职务变动 1 项，新见项目 1 个，项目进展 1 个。《冯启舟到江藻镇调研袜艺数字工厂建设》');
    expect(entry(placed)[0]).toBe(id);
    expect(entry({ ...placed, changes: { ...placed.changes!, gone: 1 } })[0]).not.toBe(id);
    expect(entry({ ...placed, changes: null })).toEqual([]);
    expect((JSON.parse(feed(placed, 'json')) as { items: { title: string }[] }).items[0]!.title).toBe('本次更新');
  });
  test('have names for ids and addresses from the host’s root where no host is known', () => {
    const atom = feed(digest, 'atom');
    expect(atom).toContain('<id>urn:x-fangzhi:article:a7d1f03c55</id>');
    expect(atom).toContain('href="/articles/a7d1f03c55/"');
    expect(atom).not.toContain('invalid');
  });
  test.each([['where no host is known', digest], ['on a known host', placed], ['of an empty collection', empty]])('have all that Atom and JSON Feed ask for, %s', (_where, from) => {
    const $ = load(feed(from, 'atom'), { xml: true });
    const one = (of: string): string => { expect($(of).length, of).toBe(1); return $(of).text(); };
    expect($.root().children().first().attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(one('feed > title')).toBe('方志');
    expect(one('feed > author > name')).not.toBe('');
    expect($('feed > link[rel=self]').attr('href')).toMatch(/feed\.atom$/u);
    const ids = [one('feed > id'), ...$('entry').map((_, e) => { expect($(e).children('id').length).toBe(1); return $(e).children('id').text(); }).get()];
    for (const id of ids) expect(id).toMatch(/^(?:https:\/\/|urn:)\S+$/u);
    expect(new Set(ids).size).toBe(ids.length);
    const stamps = $('updated, published').map((_, e) => $(e).text()).get();
    for (const stamp of stamps) expect(stamp).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u);
    $('entry').each((_, e) => { for (const name of ['title', 'updated', 'link', 'summary']) expect($(e).children(name).length, name).toBe(1); });
    const json = JSON.parse(feed(from, 'json')) as { version: string; title: string; items: { id: string; url: string; content_html?: string; content_text?: string; summary?: string; date_published: string }[] };
    expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/u);
    expect(json.title).toBe('方志');
    for (const item of json.items) {
      expect(item.id).not.toBe('');
      expect(item.content_html ?? item.content_text, 'JSON Feed wants one of the two').toBeDefined();
      expect(item.date_published).toMatch(/T.*Z$/u);
    }
  });
  test('do not take markup in a title for markup', () => {
    const $ = load(feed(hostile, 'atom'), { xml: true });
    expect(load($('entry > title').text())('script, img').length).toBe(0);
    expect((JSON.parse(feed(hostile, 'json')) as { items: { title: string; content_html: string }[] }).items[0]!.content_html).not.toContain('<script');
  });
  test('of an empty collection have no entry and no clock in them', () => {
    expect(load(feed(empty, 'atom'), { xml: true })('feed > updated').text()).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('the sitemap', () => {
  test('names every page of a site whose host is known, without the pages for checking', () => {
    const found = entries(placed).map((e) => e.address);
    expect(found).toContain('https://example.org/x/people/feng-qizhou-330681/');
    expect(found.some((a) => a.includes('/source/'))).toBe(false);
    expect(sitemap(entries(placed))).toContain('<lastmod>2025-03-12</lastmod>');
  });
  test('is a urlset of addresses that are escaped, full, and each there once', () => {
    const $ = load(sitemap(entries(placed)), { xml: true });
    expect($('urlset').attr('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    const found = $('url > loc').map((_, e) => $(e).text()).get();
    expect(new Set(found).size).toBe(found.length);
    for (const address of found) expect(new URL(address).href).toBe(address);
  });
  test('is empty where the host is not known', () => {
    expect(entries(digest)).toEqual([]);
  });
});
