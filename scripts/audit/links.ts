import { none, type Audited, type Measure } from './audited.ts';

/** Addresses that a page links to or loads. */
interface Link {
  readonly address: string;
  /** True where the browser fetches it with the page: scripts, styles, pictures. */
  readonly loads: boolean;
}

const TAG = /<(\w+)((?:\s+[^\s"'>=/]+(?:="[^"]*")?)*)\s*\/?>/gu, ATTRIBUTE = /([^\s"'>=/]+)="([^"]*)"/gu;
const unescaped = (text: string): string => text.replace(/&quot;/gu, '"').replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&#39;/gu, "'").replace(/&amp;/gu, '&');

/** Reads the pages that the site's renderer writes: quoted attributes, nothing else looks like a tag. */
export function linksOf(html: string): Link[] {
  const found: Link[] = [];
  for (const [, tag, inside] of html.matchAll(TAG)) {
    const attributes = new Map([...inside!.matchAll(ATTRIBUTE)].map((m) => [m[1]!, unescaped(m[2]!)]));
    const address = attributes.get('href') ?? attributes.get('src') ?? (tag === 'form' ? attributes.get('action') : undefined);
    if (address !== undefined) found.push({ address, loads: attributes.has('src') || (tag === 'link' && /stylesheet|icon|preload/u.test(attributes.get('rel') ?? '')) });
  }
  return found;
}

const idsIn = (html: string): ReadonlySet<string> => new Set([...html.matchAll(/ id="([^"]+)"/gu)].map((m) => unescaped(m[1]!)));

/** Links of a site to itself that lead to no file, or to no element of one. */
export function broken({ files, prefix, read }: Pick<Audited, 'files' | 'prefix' | 'read'>): string[] {
  const there = new Set(files), pages = files.filter((f) => f.endsWith('.html'));
  /** Places asked for, by file, each with the first page that asks: so that no file's ids need be held until the end. */
  const places = new Map<string, Map<string, string>>();
  const found: string[] = [];
  for (const page of pages) for (const { address } of linksOf(read(page))) {
    if (/^(?:https?|mailto):/u.test(address)) continue;
    const url = new URL(address, `https://site.invalid${prefix}${page.replace(/index\.html$/u, '')}`);
    const beneath = url.pathname.startsWith(prefix) ? decodeURIComponent(url.pathname.slice(prefix.length)) : null;
    const file = beneath === null ? null : beneath === '' || beneath.endsWith('/') ? `${beneath}index.html` : beneath;
    if (file === null || !there.has(file)) found.push(`${page} → ${address}: no such file`);
    else if (url.hash !== '') {
      const asked = places.get(file) ?? new Map<string, string>(), place = decodeURIComponent(url.hash.slice(1));
      if (!asked.has(place)) asked.set(place, page);
      places.set(file, asked);
    }
  }
  for (const [file, asked] of places) {
    const ids = idsIn(read(file));
    for (const [place, page] of asked) if (!ids.has(place)) found.push(`${page} → ${file}#${place}: no such place`);
  }
  return found;
}

export const links = (site: Audited): Measure[] => [none('links', 'links and anchors that lead nowhere, all pages', broken(site))];
