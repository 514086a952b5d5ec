import { sitemapUrl } from '../addresses.ts';
import { paged, type PageData, type Sheet } from '../page.ts';
import { MOST, entries, sitemap, type Entry } from '../text/sitemap.ts';

export const data = paged<Entry>(MOST, entries, sitemapUrl, null, 0);

export const render = ({ sheet }: PageData & Sheet<Entry>): string => sitemap(sheet.rows);
