import { Feed } from 'feed';
import type { Digest } from '../../digest/digest.ts';
import { FEED_ATOM, FEED_JSON, HOME, UPDATES, absolute, articleUrl } from '../addresses.ts';
import { hashOf } from '../versions.ts';
import { dayOf } from '../../text/day.ts';
import { dayOfChanges, inShort } from './changes.ts';
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
  const dated = digest.articles.filter((a) => a.canonical === null && dayOf(a) !== null).slice(0, MOST);
  const when = (a: (typeof dated)[number]): Date => moment(a.published ?? dayOf(a)!);
  const update = updateOf(digest);
  const made = new Feed({
    id: absolute(digest.site, HOME) ?? 'urn:x-fangzhi:feed',
    title: site.title,
    description: '由新闻剪报整理的区域发展志',
    language: 'zh-CN',
    link: address(HOME),
    feedLinks: { atom: address(FEED_ATOM), json: address(FEED_JSON) },
    updated: new Date(Math.max(0, ...dated.slice(0, 1).map((a) => when(a).getTime()), ...(update === null ? [] : [update.date.getTime()]))),
    author: { name: site.title },
    generator: 'Fangzhi',
  });
  if (update !== null) made.addItem({ title: update.title, id: `${absolute(digest.site, UPDATES) ?? 'urn:x-fangzhi:updates'}#${update.mark}`, link: address(UPDATES), date: update.date, published: update.date, description: asHtml(update.told) });
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

/**
 * What the last build added, as one entry. Its id and date come from what it tells: a build that finds nothing new gives
 * the same entry again, and another update another one.
 */
function updateOf(digest: Digest): { readonly title: string; readonly told: string; readonly mark: string; readonly date: Date } | null {
  const { changes } = digest;
  const day = changes === null ? null : dayOfChanges(digest, changes);
  if (changes === null || day === null || inShort(changes) === '') return null;
  const added = new Set(changes.reports);
  const titles = digest.articles.filter((a) => a.canonical === null && added.has(a.id)).slice(0, NAMED).map((a) => `《${a.title}》`);
  return { title: '本次更新', told: `${inShort(changes)}。${titles.join('')}`, mark: hashOf(changes), date: moment(day) };
}

/** Titles that the entry of an update names. */
const NAMED = 10;
