import type { Digest } from '../../digest/digest.ts';
import { ABOUT, HOME, REGIONS, UPDATES, absolute, articleUrl, articlesUrl, figuresUrl, peopleUrl, personUrl, projectUrl, projectsUrl, qualityUrl, regionUrl, slogansUrl } from '../addresses.ts';

export interface Entry {
  readonly address: string;
  readonly changed: string | null;
}

/** Every page that a search engine should know; none where the site does not know its host, for a sitemap wants full addresses. */
export function entries({ site, articles, regions, people, projects, changes }: Digest): Entry[] {
  const pages: [string, string | null][] = [
    ...[HOME, articlesUrl(), REGIONS, peopleUrl(), projectsUrl(), figuresUrl(), slogansUrl(), ABOUT, qualityUrl(), ...(changes === null ? [] : [UPDATES])].map((p): [string, null] => [p, null]),
    // A copy's page names the report chosen in its stead as the one to list.
    ...articles.filter((a) => a.canonical === null).map((a): [string, string | null] => [articleUrl(a.id), a.published?.slice(0, 10) ?? null]),
    ...regions.map((r): [string, null] => [regionUrl(r.id), null]),
    ...people.map((p): [string, null] => [personUrl(p.id), null]),
    ...projects.map((p): [string, null] => [projectUrl(p.id), null]),
  ];
  return pages.flatMap(([path, changed]) => {
    const address = absolute(site, path);
    return address === null ? [] : [{ address, changed }];
  });
}

/** A sitemap may hold no more. */
export const MOST = 50_000;

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

export const sitemap = (all: readonly Entry[]): string => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
  ...all.map((e) => `<url><loc>${escaped(e.address)}</loc>${e.changed === null ? '' : `<lastmod>${e.changed}</lastmod>`}</url>`),
  '</urlset>',
  '',
].join('\n');
