import { absolute, sitemapUrl } from '../addresses.ts';
import { single, type PageData } from '../page.ts';
import { MOST, entries } from '../text/sitemap.ts';

export const data = single('/robots.txt');

export function render({ digest }: PageData): string {
  const maps = Array.from({ length: Math.ceil(entries(digest).length / MOST) }, (_, i) => `Sitemap: ${absolute(digest.site, sitemapUrl(i))}`);
  return ['User-agent: *', 'Allow: /', ...maps, ''].join('\n');
}
