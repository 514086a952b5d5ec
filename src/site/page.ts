import type { Digest, SiteSettings } from '../digest/digest.ts';
import { view, type View } from './view.ts';

/** What Eleventy hands to a template's `render`. */
export interface PageData {
  readonly digest: Digest;
  readonly page: { readonly url: string };
  readonly pagination?: { readonly pageNumber: number; readonly pages: readonly unknown[] };
}

/** What pages draw on: the settings and the look-ups. */
export const scene = ({ digest }: PageData): { readonly site: SiteSettings; readonly v: View } => ({ site: digest.site, v: view(digest) });

/** One page per record of a list of the digest, without ever putting them all into Eleventy's collections; none where the digest does not want them. */
export const each = <T>(list: string, alias: string, permalink: (record: T) => string, wanted: (digest: Digest) => boolean = () => true): object => ({
  pagination: {
    data: `digest.${list}`,
    before: (records: readonly T[], { digest }: PageData) => (wanted(digest) ? records : []),
    size: 1,
    alias,
    addAllPagesToCollections: false,
  },
  permalink: (data: Readonly<Record<string, unknown>>) => permalink(data[alias] as T),
  eleventyExcludeFromCollections: true,
});

/** One long list over as many pages as it needs, at least one. */
export const paged = (size: number, rows: (digest: Digest) => readonly unknown[], permalink: (page: number) => string): object => ({
  pagination: {
    data: 'digest.articles',
    before: (_articles: unknown, data: PageData) => rows(data.digest),
    size,
    alias: 'rows',
    addAllPagesToCollections: false,
    generatePageOnEmptyData: true,
  },
  permalink: (data: PageData) => permalink(data.pagination?.pageNumber ?? 0),
  eleventyExcludeFromCollections: true,
});

/** Where a page of a long list stands among the others. */
export const place = ({ pagination }: PageData): { readonly page: number; readonly pages: number } =>
  ({ page: pagination?.pageNumber ?? 0, pages: Math.max(1, pagination?.pages.length ?? 1) });
