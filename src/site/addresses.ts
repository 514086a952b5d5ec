import type { SiteSettings } from '../digest/digest.ts';
import type { Evidence } from '../articles/article.ts';

/**
 * The address of every page, in one table. Addresses here begin with a slash and know nothing of the path prefix: they
 * are Eleventy's permalinks. `href` puts the prefix in front, for links.
 */
export const HOME = '/';
export const ABOUT = '/about/';
export const SEARCH = '/search/';
export const REGIONS = '/regions/';
const FIGURES = '/figures/';
export const UPDATES = '/updates/';
export const NOT_FOUND = '/404.html';
export const FEED_ATOM = '/feed.atom';
export const FEED_JSON = '/feed.json';
export const FAVICON = '/favicon.svg';

/** Lists that grow with the collection come in pages, counted from 0; the first has the plain address. */
const paged = (base: string) => (page = 0): string => (page === 0 ? base : `${base}page/${page + 1}/`);
export const articlesUrl = paged('/articles/');
export const peopleUrl = paged('/people/');
export const projectsUrl = paged('/projects/');
export const slogansUrl = paged('/slogans/');
export const qualityUrl = paged('/about/quality/');
export const sitemapUrl = (page = 0): string => (page === 0 ? '/sitemap.xml' : `/sitemap-${page + 1}.xml`);

export const figuresUrl = (): string => FIGURES;
/** A page of figures under it, by its id in figure-sheets.ts. */
export const sheetUrl = (id: string): string => `${FIGURES}${id}/`;

export const articleUrl = (id: string): string => `/articles/${id}/`;
export const sourceUrl = (id: string): string => `/articles/${id}/source/`;
/** How many of the newest articles have a picture: drawing one takes a moment, and older ones are seldom shared. */
export const PICTURED = 500;

/** The Open Graph picture of an article. Pictures are asked for by full addresses: a site that does not know its host has none. */
export const pictureUrl = (site: SiteSettings, id: string): string | null => (site.url === null ? null : `/articles/${id}/picture.png`);

export const regionUrl = (id: string): string => `/regions/${id}/`;
export const personUrl = (id: string): string => `/people/${id}/`;
export const projectUrl = (id: string): string => `/projects/${id}/`;
export const dataUrl = (file: string): string => `/data/${file}`;

/** The id of the element in an article's text that holds exactly these words: their place, so that it never changes. */
export const anchorOf = (at: Pick<Evidence, 'paragraph' | 'start' | 'end'>): string =>
  `${typeof at.paragraph === 'number' ? `p${at.paragraph + 1}` : at.paragraph}-${at.start}-${at.end}`;

/** Where in an article the words of an evidence stand. */
export const evidenceUrl = (article: string, at: Evidence): string => `${articleUrl(article)}#${anchorOf(at)}`;

/** The row of a figure in its article's table. */
export const figureAnchor = (id: string): string => `figure-${id}`;

/** A path for a link: under the site's prefix, escaped. */
export const href = (site: SiteSettings, path: string): string => site.pathPrefix + encodeURI(path.slice(1));

/** The full address, or null where the site does not know its host. */
export const absolute = (site: SiteSettings, path: string): string | null => (site.url === null ? null : site.url + href(site, path));
