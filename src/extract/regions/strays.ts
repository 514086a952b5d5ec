import type { Division } from '../../lexicon/divisions.ts';
import type { Candidate } from './candidates.ts';
import { above, ancestors, coded } from './kin.ts';
import type { Resolved } from './resolve.ts';
import { TOWN_OFFICE } from './towns.ts';
import { isOnlyKind, zoneOf } from './zones.ts';

/** Townships and bare zones of which only the article's home tells where they lie. */
export function strays(text: string, candidates: readonly Candidate[], resolved: readonly Resolved[], home: Division | null): Resolved[] {
  if (home === null) return [];
  const done = new Set(resolved.map((r) => r.candidate)), place = coded(home);
  const named = resolved.map((r) => r.division);
  return candidates.flatMap((c) => {
    if (done.has(c)) return [];
    const division = c.form === 'town' ? townNear(text, c, place) : c.form === 'zone' && c.base === undefined ? zoneNear(text, c, place, named) : null;
    return division === null ? [] : [{ candidate: c, division, sure: c.options.includes(division) }];
  });
}

const OWN_OFFICE = new RegExp(`^${TOWN_OFFICE}`, 'u');

function townNear(text: string, c: Candidate, home: Division): Division | null {
  const own = c.options.filter((d) => d.parent === home.code);
  const near = own.length > 0 ? own : c.options.filter((d) => above(d)?.parent === home.code || home.level === 'province' && ancestors(d).includes(home));
  if (near.length === 1) return near[0]!;
  // A name that only other counties have in the gazetteer: with a committee of its own it is a town of this one all the same, renamed or merged.
  return home.level !== 'province' && OWN_OFFICE.test(text.slice(c.end, c.end + 4)) ? { name: c.text, level: 'township', code: null, parent: home.code } : null;
}

const ITS_OFFICE = /^(?:党工委|管委会|管理委员会)/u;

/**
 * 高新区 beside a city's districts is the city's; in a county's own report only before a committee, or where the report names it in full elsewhere. A zone with a name of
 * its own lies in the article's county or city.
 */
function zoneNear(text: string, c: Candidate, home: Division, named: readonly Division[]): Division | null {
  if (!isOnlyKind(c.text)) return home.level === 'province' && !ITS_OFFICE.test(text.slice(c.end, c.end + 6)) ? null : { name: c.text, level: 'zone', code: null, parent: home.code };
  const city = home.level === 'city' ? home : above(home);
  // 县委常委、高新区党工委书记: a county's own.
  if (home.level === 'county' && !home.name.endsWith('区') && ITS_OFFICE.test(text.slice(c.end, c.end + 6))) return zoneOf(c.text, home, named);
  if (city === null || city.level !== 'city') return null;
  const zone = zoneOf(c.text, city, named);
  return home.level === 'city' || named.includes(zone) ? zone : null;
}
