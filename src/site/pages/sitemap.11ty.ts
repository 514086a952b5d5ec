import { sitemapUrl } from '../addresses.ts';
import type { PageData } from '../page.ts';
import { MOST, entries, sitemap, type Entry } from '../text/sitemap.ts';

export const data = {
  pagination: {
    data: 'digest.articles',
    before: (_articles: unknown, { digest }: PageData) => entries(digest),
    size: MOST,
    alias: 'entries',
    addAllPagesToCollections: false,
  },
  permalink: ({ pagination }: PageData): string => sitemapUrl(pagination?.pageNumber ?? 0),
  eleventyExcludeFromCollections: true,
};

export const render = (input: PageData & { readonly entries: readonly Entry[] }): string => sitemap(input.entries);
