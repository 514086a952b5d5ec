import type { Declared } from '../page.ts';
import { saidByScript } from './scripts.ts';
import type { Tree } from './tree.ts';

type Field = keyof Declared;

/**
 * Names of <meta> elements by field, the more telling first: Open Graph, the 国办 standard for government sites
 * (ArticleTitle, PubDate, ContentSource …, GB/T of 2017), Dublin Core, and what portals use besides.
 */
const META: Readonly<Record<Field, readonly string[]>> = {
  title: ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'headline', 'title'],
  published: [
    'article:published_time', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publish_time', 'publishtime', 'og:published_time', 'og:release_date', 'bytedance:published_time',
    'article:create_at', 'weibo: article:create_at', '_pubtime', 'og:time', 'datepublished', 'dateupdate', 'dc.date.issued', 'dc.date', 'createdate', 'date',
  ],
  source: ['contentsource', 'mediaid', 'source', 'article:source', 'articlesource', 'og:article:source'],
  author: ['article:author', 'og:article:author', 'author', 'dc.creator', 'byl'],
  url: ['og:url', 'url', 'twitter:url'],
};

/** Baidu's and schema.org's JSON-LD: the date and headline, read without trusting the script to be valid JSON. */
const DATA: Partial<Readonly<Record<Field, RegExp>>> = {
  title: /"(?:headline|title)"\s*:\s*"((?:[^"\\\n]|\\.)*)"/u,
  published: /"(?:datePublished|pubDate)"\s*:\s*"([^"\n]*)"/u,
};

/** The fields of an enpproperty comment, which the systems of most newspapers write, under either of two names. */
const PROPERTY: Partial<Readonly<Record<Field, RegExp>>> = {
  title: /<(?:founder-)?title>([^<]+)<\/(?:founder-)?title>/iu, published: /<(?:founder-)?date>([^<]+)<\/(?:founder-)?date>/iu, source: /<(?:founder-)?sourcename>([^<]+)<\/(?:founder-)?sourcename>/iu, author: /<(?:founder-)?author>([^<]+)<\/(?:founder-)?author>/iu,
};

/**
 * What the page's head says of it, and else its scripts: weak evidence, since templates leave it stale. Links count as addresses only where absolute.
 * @param headTitle the text of <title>
 * @param isPacked whether a script keeps the text itself: then it names the author of nothing else
 */
export function declaredIn({ meta, data, scripts }: Tree, headTitle: string, isPacked: boolean): Declared {
  const found: { -readonly [K in Field]?: string } = {};
  const byName = new Map<string, string>();
  for (const m of meta) {
    const name = (m.property ?? m.name ?? m.itemprop ?? '').toLowerCase().trim(), content = (m.content ?? m.datetime ?? '').replace(/\s+/gu, ' ').trim();
    if (name !== '' && content !== '' && !byName.has(name)) byName.set(name, content);
  }
  for (const field of Object.keys(META) as Field[]) {
    const value = META[field].map((name) => byName.get(name)).find((v) => v !== undefined) ?? fromData(data, DATA[field]) ?? fromData(data, PROPERTY[field]);
    if (value !== undefined) found[field] = value;
  }
  const canonical = meta.find((m) => m.tag === 'link' && /\bcanonical\b/iu.test(m.rel ?? ''))?.href;
  const url = [canonical, found.url].find((u) => u !== undefined && /^https?:\/\//iu.test(u));
  delete found.url;
  // Some templates give the author's number, the address of a profile, or the site's name.
  const { author } = found;
  if (author !== undefined && (/^https?:/iu.test(author) || !/\p{L}/u.test(author) || siteOf(headTitle).includes(author))) delete found.author;
  const said = found.published === undefined || found.source === undefined ? saidByScript([...scripts, ...data], found.title ?? headTitle) : null;
  if (said !== null) {
    found.published ??= said.published;
    if (said.source !== undefined) found.source ??= said.source;
    if (isPacked && said.author !== undefined) found.author ??= said.author;
  }
  // The first moment that the page gives machines stands at its report, or in a list beside it: it counts where nothing else does.
  const moment = meta.find((m) => m.tag === 'time' && /^(?:19|20)\d{2}-\d{1,2}-\d/u.test(m.datetime ?? ''))?.datetime;
  if (moment !== undefined) found.published ??= moment;
  return url === undefined ? found : { ...found, url };
}

/** What a <title> says behind the headline: 某某大会召开_要闻_某某网. */
const siteOf = (headTitle: string): string => /(?:[_|｜]|-{1,2}|—{1,2})\s*(.*)$/u.exec(headTitle)?.[1] ?? '';

function fromData(data: readonly string[], pattern: RegExp | undefined): string | undefined {
  if (pattern === undefined) return undefined;
  for (const script of data) {
    const value = pattern.exec(script)?.[1]?.trim();
    if (value !== undefined && value !== '' && !value.includes('\\')) return value;
  }
  return undefined;
}
