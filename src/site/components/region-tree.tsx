import type { JSX } from 'preact';
import type { RegionRecord } from '../../digest/digest.ts';
import { href, regionUrl } from '../addresses.ts';
import { all } from '../view.ts';
import type { Scene } from './facts.tsx';

const DEPTHS: Readonly<Record<RegionRecord['level'], number>> = { province: 1, city: 2, county: 3, township: 4, zone: 4 };

/**
 * The divisions of the collection by what they belong to, with the number of reports that name each (none where only what lies below is named): as deep as the page
 * may go, and no deeper than `most` divisions allow; those below stand on the pages of those above.
 */
export function RegionTree({ site, v, regions, deepest, most }: Scene & { readonly regions: readonly RegionRecord[]; readonly deepest: 'county' | 'township'; readonly most: number }): JSX.Element {
  const upTo = (depth: number): number => regions.filter((r) => DEPTHS[r.level] <= depth).length;
  let depth = DEPTHS[deepest];
  while (depth > 1 && upTo(depth) > most) depth--;
  const roots = regions.filter((r) => r.parent === null || !v.region.has(r.parent));
  return (
    <ul class="tree">
      {roots.map((r) => <Branch site={site} v={v} region={r} depth={depth} />)}
    </ul>
  );
}

function Branch({ site, v, region, depth }: Scene & { readonly region: RegionRecord; readonly depth: number }): JSX.Element {
  const below = all(v.region, region.children).filter((r) => DEPTHS[r.level] <= depth);
  return (
    <li class={`branch ${region.level}`}>
      <span class="leaf"><a href={href(site, regionUrl(region.id))}>{region.name}</a>{region.articles.length > 0 && <span class="count"> {region.articles.length}</span>}</span>
      {below.length > 0 && <ul>{below.map((r) => <Branch site={site} v={v} region={r} depth={depth} />)}</ul>}
    </li>
  );
}
