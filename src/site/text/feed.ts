import { Feed } from 'feed';
import type { Digest } from '../../digest/digest.ts';
import { FEED_ATOM, FEED_JSON, HOME, absolute, articleUrl } from '../addresses.ts';
import { dayOf } from '../view.ts';
import { moment } from './dates.ts';

/** As many reports as a reader of feeds catches up with. */
const MOST = 50;
/** The library takes only full addresses. Where the site does not know its host, this one stands in and is taken out again. */
const NO_HOST = 'https://no-host.invalid';

const asHtml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/**
 * The newest dated reports. Entries of a feed must have a date, so undated reports are not among them. Without a known
 * host, addresses are relative to the one that serves the feed and ids are names.
 */
export function feed(digest: Digest, format: 'atom' | 'json'): string {
  const site = { ...digest.site, url: digest.site.url ?? NO_HOST };
  const address = (path: string): string => absolute(site, path)!;
  const dated = digest.articles.filter((a) => dayOf(a) !== null).slice(0, MOST);
  const when = (a: (typeof dated)[number]): Date => moment(a.published ?? dayOf(a)!);
  const made = new Feed({
    id: absolute(digest.site, HOME) ?? 'urn:x-fangzhi:feed',
    title: site.title,
    description: '由新闻剪报整理的区域发展志',
    language: 'zh-CN',
    link: address(HOME),
    feedLinks: { atom: address(FEED_ATOM), json: address(FEED_JSON) },
    updated: dated[0] === undefined ? new Date(0) : when(dated[0]),
    author: { name: site.title },
    generator: 'Fangzhi',
  });
  for (const a of dated) {
    made.addItem({
      // In Atom the library declares titles to be HTML; in JSON Feed they are plain text.
      title: format === 'atom' ? asHtml(a.title) : a.title,
      id: absolute(digest.site, articleUrl(a.id)) ?? `urn:x-fangzhi:article:${a.id}`,
      link: address(articleUrl(a.id)),
      date: when(a),
      published: when(a),
      description: asHtml(a.summary.map((s) => s.quote).join('')),
      ...(a.bylines.length === 0 ? {} : { author: a.bylines.map((b) => ({ name: b.name })) }),
      ...(a.primaryRegion === null ? {} : { category: [{ name: a.primaryRegion.name, term: a.primaryRegion.code ?? a.primaryRegion.name }] }),
    });
  }
  return (format === 'atom' ? made.atom1() : made.json1()).replaceAll(NO_HOST, '');
}
