import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { feed } from '../../../src/site/text/feed.ts';
import { entries, sitemap } from '../../../src/site/text/sitemap.ts';
import { at, digest, empty, hostile } from '../fixture/index.ts';

const placed = at({ url: 'https://example.org', pathPrefix: '/x/', fullText: true });

describe('the feeds', () => {
  test('hold the dated reports, newest first, with full addresses and China’s time', () => {
    const $ = load(feed(placed, 'atom'), { xml: true });
    expect($('entry > title').map((_, e) => $(e).text()).get()).toEqual(digest.articles.filter((a) => a.published !== null).map((a) => a.title));
    expect($('entry > link').first().attr('href')).toBe('https://example.org/x/articles/a7d1f03c55/');
    expect($('entry > updated').first().text()).toBe('2025-03-12T01:30:00.000Z');
    expect($('feed > updated').text()).toBe('2025-03-12T01:30:00.000Z');
    const json = JSON.parse(feed(placed, 'json')) as { items: { id: string; url: string }[]; feed_url: string };
    expect(json.feed_url).toBe('https://example.org/x/feed.json');
    expect(json.items.map((i) => i.id)).toEqual(json.items.map((i) => i.url));
  });
  test('have names for ids and addresses from the host’s root where no host is known', () => {
    const atom = feed(digest, 'atom');
    expect(atom).toContain('<id>urn:x-fangzhi:article:a7d1f03c55</id>');
    expect(atom).toContain('href="/articles/a7d1f03c55/"');
    expect(atom).not.toContain('invalid');
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
  test('is empty where the host is not known', () => {
    expect(entries(digest)).toEqual([]);
  });
});
