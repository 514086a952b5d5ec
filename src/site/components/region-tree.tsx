import type { JSX } from 'preact';
import type { RegionRecord } from '../../digest/digest.ts';
import { href, regionUrl } from '../addresses.ts';
import { all } from '../view.ts';
import type { Scene } from './facts.tsx';

/** The divisions of the collection by what they belong to, with the number of reports that name each. */
export function RegionTree({ site, v, regions, depth }: Scene & { readonly regions: readonly RegionRecord[]; readonly depth: 'all' | 'counties' }): JSX.Element {
  const roots = regions.filter((r) => r.parent === null || !v.region.has(r.parent));
  return (
    <ul class="tree">
      {roots.map((r) => <Branch site={site} v={v} region={r} depth={depth} />)}
    </ul>
  );
}

function Branch({ site, v, region, depth }: Scene & { readonly region: RegionRecord; readonly depth: 'all' | 'counties' }): JSX.Element {
  const below = all(v.region, region.children).filter((r) => depth === 'all' || (r.level !== 'township' && r.level !== 'zone'));
  return (
    <li class={`branch ${region.level}`}>
      <span class="leaf"><a href={href(site, regionUrl(region.id))}>{region.name}</a> <span class="count">{region.articles.length}</span></span>
      {below.length > 0 && <ul>{below.map((r) => <Branch site={site} v={v} region={r} depth={depth} />)}</ul>}
    </li>
  );
}
