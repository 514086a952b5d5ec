import type { ArticleRecord, PersonRecord, RegionRecord, SiteSettings } from '../../digest/digest.ts';
import { absolute, articleUrl, href, personUrl, regionUrl } from '../addresses.ts';
import { lineage } from '../lineage.ts';
import type { View } from '../view.ts';
import { moment } from './dates.ts';

/** schema.org data, as an object to be written into a page. Undefined members are not written. */
export type JsonLd = Readonly<Record<string, unknown>>;

const address = (site: SiteSettings, path: string): string => absolute(site, path) ?? href(site, path);

export function articleLd(site: SiteSettings, v: View, a: ArticleRecord): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address(site, articleUrl(a.id)),
    headline: a.title,
    alternativeHeadline: a.subtitle ?? undefined,
    inLanguage: 'zh-CN',
    datePublished: a.published === null ? undefined : moment(a.published).toISOString(),
    author: a.bylines.length === 0 ? undefined : a.bylines.map((b) => ({ '@type': 'Person', name: b.name, jobTitle: b.role })),
    publisher: a.source === null ? undefined : { '@type': 'Organization', name: a.source },
    isBasedOn: a.url ?? undefined,
    keywords: a.keywords.length === 0 ? undefined : a.keywords,
    abstract: a.summary.length === 0 ? undefined : a.summary.map((s) => s.quote).join(''),
    contentLocation: a.primaryRegion === null ? undefined : { '@type': 'AdministrativeArea', name: a.primaryRegion.name, identifier: a.primaryRegion.code ?? undefined },
    mentions: a.officials.map((o) => ({ '@type': 'Person', name: o.name, url: v.person.has(o.id) ? address(site, personUrl(o.id)) : undefined })),
  };
}

export function personLd(site: SiteSettings, p: PersonRecord): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': address(site, personUrl(p.id)),
    name: p.name,
    hasOccupation: p.offices.map((o) => ({
      '@type': 'Role',
      roleName: o.title,
      startDate: o.firstSeen ?? undefined,
      endDate: o.change === 'removed' ? o.date ?? undefined : undefined,
      memberOf: { '@type': 'GovernmentOrganization', name: o.organization },
    })),
  };
}

export function regionLd(site: SiteSettings, v: View, r: RegionRecord): JsonLd {
  const above = r.parent === null ? undefined : v.region.get(r.parent);
  return {
    '@context': 'https://schema.org',
    '@type': 'AdministrativeArea',
    '@id': address(site, regionUrl(r.id)),
    name: r.name,
    identifier: r.code === null ? undefined : { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: r.code },
    address: lineage(v, r).map((x) => x.name).join(''),
    containedInPlace: above === undefined ? undefined : { '@type': 'AdministrativeArea', '@id': address(site, regionUrl(above.id)), name: above.name },
  };
}

/** JSON that may stand in a <script>: nothing in it can end the element. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replace(/</gu, '\\u003c').replace(/\u2028/gu, '\\u2028').replace(/\u2029/gu, '\\u2029');
