import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from '../../scripts/audit/html.ts';
import { broken, linksOf } from '../../scripts/audit/links.ts';
import { discard, rendered, type Rendered } from './pages.ts';

const faults = async (site: Rendered): Promise<string[]> => (await Promise.all(site.pages.map(([path, html]) => faultsOf(path, html)))).flat();

const COLLECTIONS: readonly (readonly [name: string, fixture: string, settings: { url?: string; pathPrefix?: string; fullText?: boolean }])[] = [
  ['the rich fixture', 'digest', {}],
  ['the rich fixture under a path prefix on a known host', 'digest', { url: 'https://example.org', pathPrefix: '/gazetteer/x/' }],
  ['the rich fixture without full texts', 'digest', { fullText: false }],
  ['an empty collection', 'empty', {}],
  ['a collection of one report without date, region or facts', 'single', {}],
  ['hostile and overlong strings', 'hostile', {}],
];
let sites: readonly Rendered[], again: Rendered;
beforeAll(async () => {
  [again, ...sites] = await Promise.all([rendered('digest'), ...COLLECTIONS.map(([, fixture, settings]) => rendered(fixture, settings))]);
}, 120_000);
afterAll(() => [again, ...sites].forEach(discard));

describe.each(COLLECTIONS.map(([name, , settings], i) => ({ name, settings, i })))('$name', ({ settings, i }) => {
  test('is valid HTML on every page', async () => {
    expect(await faults(sites[i]!)).toEqual([]);
  });

  test('has no link or anchor that leads nowhere', () => {
    const { files } = sites[i]!;
    expect(broken({ files: [...files.keys()], prefix: settings.pathPrefix ?? '/', read: (file) => files.get(file)! })).toEqual([]);
  });

  test('names no foreign host in what pages load, and has no script or style written into them', () => {
    for (const [path, html] of sites[i]!.pages) {
      expect(html, path).not.toMatch(/<script(?![^>]*(?: src=| type="application\/ld\+json"))/u);
      expect(html, path).not.toMatch(/<[^>]* (?:style|on[a-z]+)="/u);
      for (const { address } of linksOf(html).filter((l) => l.loads)) expect(address.startsWith(settings.pathPrefix ?? '/'), `${path} loads ${address}`).toBe(true);
    }
  });

  test('has one first heading on each page and no gap in the order of the others', () => {
    for (const [path, html] of sites[i]!.pages) {
      const levels = [...html.matchAll(/<h([1-6])[ >]/gu)].map((m) => Number(m[1]));
      expect(levels.filter((l) => l === 1).length, path).toBe(1);
      levels.forEach((level, n) => { if (n > 0) expect(level - levels[n - 1]!, `${path}, heading ${n + 1}`).toBeLessThanOrEqual(1); });
    }
  });
});

test('robots may go everywhere, and are told of a sitemap only where there is one', () => {
  expect(sites[0]!.files.get('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  expect(sites[0]!.files.has('sitemap.xml')).toBe(false);
  const there = sites[1]!.files.get('robots.txt')!.match(/^Sitemap: https:\/\/example\.org\/gazetteer\/x\/(.+)$/mu)!;
  expect(sites[1]!.files.has(there[1]!)).toBe(true);
});

test('there is no page of updates where there was no earlier build', () => {
  const first = sites[COLLECTIONS.findIndex(([, fixture]) => fixture === 'single')]!;
  expect(first.files.has('updates/index.html')).toBe(false);
  expect(first.files.get('index.html')).not.toContain('本次更新');
});

test('two renderings of one digest are the same bytes', () => {
  expect([...again.files]).toEqual([...sites[0]!.files]);
});
