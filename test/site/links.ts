import { load } from 'cheerio';
import type { Rendered } from './pages.ts';

export interface Link {
  readonly address: string;
  /** True where the browser fetches it with the page: scripts, styles, pictures. */
  readonly loads: boolean;
}

/** Everything that a page links to or loads. */
export function linksOf(html: string): Link[] {
  const $ = load(html);
  const found: Link[] = [];
  $('[href], [src], form[action]').each((_, element) => {
    const e = $(element);
    const address = e.attr('href') ?? e.attr('src') ?? e.attr('action')!;
    const loads = e.attr('src') !== undefined || (element.name === 'link' && /stylesheet|icon|preload/u.test(e.attr('rel') ?? ''));
    found.push({ address, loads });
  });
  return found;
}

/** Links of a site to itself that lead to no file or to no element of one. */
export function broken(site: Rendered, prefix: string): string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string): ReadonlySet<string> => {
    let known = ids.get(file);
    if (known === undefined) {
      known = new Set([...site.files.get(file)!.matchAll(/ id="([^"]+)"/gu)].map((m) => m[1]!));
      ids.set(file, known);
    }
    return known;
  };
  const found: string[] = [];
  for (const [path, html] of site.pages) {
    const here = `${prefix}${path.replace(/index\.html$/u, '')}`;
    for (const { address } of linksOf(html)) {
      if (/^(?:https?|mailto):/u.test(address)) continue;
      const url = new URL(address, `https://site.invalid${here}`);
      const beneath = url.pathname.startsWith(prefix) ? decodeURIComponent(url.pathname.slice(prefix.length)) : null;
      const file = beneath === null ? null : beneath === '' || beneath.endsWith('/') ? `${beneath}index.html` : beneath;
      if (file === null || !site.files.has(file)) found.push(`${path} → ${address}: no such file`);
      else if (url.hash !== '' && !idsOf(file).has(decodeURIComponent(url.hash.slice(1)))) found.push(`${path} → ${address}: no such place`);
    }
  }
  return found;
}
