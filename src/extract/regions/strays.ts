import type { Division } from '../../lexicon/divisions.ts';
import type { Candidate } from './candidates.ts';
import { above, coded } from './kin.ts';
import type { Resolved } from './resolve.ts';
import { zoneOfCity } from './zones.ts';

/** Townships and bare zones of which only the article's home tells where they lie. */
export function strays(candidates: readonly Candidate[], resolved: readonly Resolved[], home: Division | null): Resolved[] {
  if (home === null) return [];
  const done = new Set(resolved.map((r) => r.candidate)), place = coded(home);
  const named = resolved.map((r) => r.division);
  return candidates.flatMap((c) => {
    if (done.has(c)) return [];
    const division = c.form === 'town' ? townNear(c, place) : c.form === 'zone' && c.options.length === 0 ? zoneNear(c, place, named) : null;
    return division === null ? [] : [{ candidate: c, division, sure: c.form === 'town' && division.parent === place.code && c.options.length > 0 }];
  });
}

function townNear(c: Candidate, home: Division): Division | null {
  const own = c.options.filter((d) => d.parent === home.code);
  const near = own.length > 0 ? own : c.options.filter((d) => above(d)?.parent === home.code);
  if (near.length === 1) return near[0]!;
  return c.options.length === 0 && home.level === 'county' ? { name: c.text, level: 'township', code: null, parent: home.code } : null;
}

/** 高新区 beside a city's districts is the city's; in a county's own report only where the report names it in full elsewhere. */
function zoneNear(c: Candidate, home: Division, named: readonly Division[]): Division | null {
  const city = home.level === 'city' ? home : above(home);
  if (city === null || city.level !== 'city') return null;
  const zone = zoneOfCity(c.text, city, named);
  return home.level === 'city' || named.includes(zone) ? zone : null;
}
