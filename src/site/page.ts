import type { Digest, SiteSettings } from '../digest/digest.ts';
import type { Built } from './built.ts';
import { hashOf, stampOf } from './versions.ts';
import { traced } from './view-traced.ts';
import { view, type View } from './view.ts';

/** What Eleventy hands to a template's `render`. */
export interface PageData {
  readonly digest: Digest;
  readonly built: Built;
  readonly page: { readonly url: string; readonly outputPath: string };
}

/** What a page of a long list is handed besides. */
export interface Sheet<Row> {
  readonly sheet: { readonly page: number; readonly pages: number; readonly rows: readonly Row[] };
}

/** What pages draw on: the settings and the look-ups, which keep what a page looked up. */
export const scene = ({ digest, built, page }: PageData): { readonly site: SiteSettings; readonly v: View } =>
  ({ site: digest.site, v: traced(view(digest), (name) => { built.used(page.url, name); }) });

/**
 * Pages over a list that the digest gives, without ever putting them into Eleventy's collections: those that are wanted
 * now.
 * @param own a stamp of what the page is handed; null where it draws on the whole digest
 */
const pages = <T>(alias: string, list: (digest: Digest) => readonly T[], permalink: (item: T) => string, own: ((item: T) => string) | null): object => ({
  pagination: {
    // Eleventy asks for a list in the data; which one it is does not matter, since `before` gives another.
    data: 'digest.articles',
    before: (_articles: unknown, { digest, built }: PageData) => list(digest).filter((item) => built.wanted(permalink(item), own === null ? null : () => own(item))),
    size: 1,
    alias,
    addAllPagesToCollections: false,
  },
  permalink: (data: Readonly<Record<string, unknown>>) => permalink(data[alias] as T),
  eleventyExcludeFromCollections: true,
});

/** One page per record of a list. Such a page draws on its record and on what it looks up, on nothing else. */
export const each = <T extends { readonly id: string }>(alias: string, list: (digest: Digest) => readonly T[], permalink: (record: T) => string): object =>
  pages(alias, list, permalink, stampOf);

/**
 * One long list over as many pages as it needs, and `least` at the least.
 * @param stamp of a row, where a page draws on nothing but its rows and what it looks up
 */
export const paged = <T>(size: number, rows: (digest: Digest) => readonly T[], permalink: (page: number) => string, stamp: ((row: T) => string) | null = null, least = 1): object =>
  pages('sheet', (digest) => sheets(rows(digest), size, least), ({ page }) => permalink(page), stamp === null ? null : (sheet) => hashOf(sheet.page, sheet.pages, sheet.rows.map(stamp)));

/**
 * A page that there is one of, which draws on the whole digest.
 * @param there whether a digest has it
 */
export const single = (path: string, there: (digest: Digest) => boolean = () => true): object =>
  pages('path', (digest) => (there(digest) ? [path] : []), (at) => at, null);

/** One file per item of a list that does not depend on the digest. */
export const files = <T>(alias: string, list: readonly T[], permalink: (item: T) => string): object => pages(alias, () => list, permalink, null);

function sheets<T>(rows: readonly T[], size: number, least: number): Sheet<T>['sheet'][] {
  const count = Math.max(least, Math.ceil(rows.length / size));
  return Array.from({ length: count }, (_, page) => ({ page, pages: count, rows: rows.slice(page * size, (page + 1) * size) }));
}
