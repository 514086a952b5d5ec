import type { Division } from '../../lexicon/divisions.ts';
import type { Implicit } from './implicit.ts';
import { above, ancestors, kindOf } from './kin.ts';

/** How much an article speaks of each division. */
export type Tally = Map<Division, number>;

/** Who speaks in an article. */
export interface Voice {
  readonly implicit: readonly Implicit[];
  /** The kinds of which it says 我: 我区, 我市. */
  readonly ours: readonly string[];
  /** The divisions that its source is named after. */
  readonly source: readonly Division[];
}

interface Weighed { readonly d: Division; readonly w: number }

const COUNTY_KINDS = '区县旗';
const byWeight = (a: Weighed, b: Weighed): number => b.w - a.w;
const sum = (list: readonly Weighed[]): number => list.reduce((n, x) => n + x.w, 0);

/** The division that carries the most weight, at the lowest level at which one stands out; null where none does. */
export function heaviest(tally: Tally, voice: Voice): Division | null {
  const list = [...tally].map(([d, w]) => ({ d, w }));
  const counties = list.filter((x) => x.d.level === 'county').sort(byWeight);
  const asked = voice.ours.find((kind) => COUNTY_KINDS.includes(kind));
  if (asked !== undefined || speaksAsCounty(voice.implicit)) {
    const fit = counties.find((x) => asked === undefined || kindOf(x.d) === asked);
    if (fit !== undefined) return fit.d;
    // 我县 without any county that it could be: better none than the city above. 我区 may be an autonomous region's.
    return asked === '县' || asked === '旗' ? null : list.filter((x) => kindOf(x.d) === '区').sort(byWeight)[0]?.d ?? null;
  }
  return onlyOfItsKind(counties, voice.implicit) ?? topCounty(counties, tally, voice) ?? cityOrProvince(list, tally);
}

/** 县委, 县政府, 全县 and never 全市, 我市: a county's own report. */
const speaksAsCounty = (implicit: readonly Implicit[]): boolean =>
  implicit.filter((i) => COUNTY_KINDS.includes(i.kind)).length >= 3 && !implicit.some((i) => i.kind === '市' || i.kind === '自治区' || i.kind === '州');

/** 全区 where a single district is named is that district's, unless 全市 is said as often; in an autonomous region it may be the region's. */
function onlyOfItsKind(counties: readonly Weighed[], implicit: readonly Implicit[]): Division | null {
  const said = (kind: string): number => implicit.filter((i) => i.sort === 'self' && i.kind === kind).length;
  for (const kind of COUNTY_KINDS) {
    const fit = counties.filter((x) => kindOf(x.d) === kind && x.w >= 1), [one] = fit;
    if (one === undefined || fit.length > 1 || said(kind) === 0 || said(kind) <= said('市')) continue;
    if (kind !== '区' || ancestors(one.d).every((a) => kindOf(a) !== '区')) return one.d;
  }
  return null;
}

/** The first county, where it outweighs its sisters and is not lost beside its city or in the whole. */
function topCounty(counties: readonly Weighed[], tally: Tally, { implicit, ours, source }: Voice): Division | null {
  const [top] = counties;
  if (top === undefined) return null;
  const city = above(top.d), sisters = sum(counties.filter((x) => x.d.parent === top.d.parent));
  // Who says 我市 and names several counties speaks as the city above them, the more so in the city's own paper.
  const others = counties.filter((x) => x.d !== top.d && x.d.parent === top.d.parent).length;
  if (city !== null && ours.includes('市') && (others > 1 || others > 0 && source.includes(city))) return null;
  const share = implicit.filter((i) => i.kind === kindOf(top.d)).length >= 3 ? 0.3 : 0.5;
  const beside = city === null ? 0 : tally.get(city) ?? 0;
  const all = sum([...tally].map(([d, w]) => ({ d, w })));
  return top.w >= 0.5 * sisters && top.w >= share * beside && top.w >= 0.25 * all ? top.d : null;
}

/** The province that holds at least half of the weight, or the city that holds at least half of the province's. */
function cityOrProvince(list: readonly Weighed[], tally: Tally): Division | null {
  const cities = gathered(list, (d) => (d.level === 'county' ? above(d) ?? d : d));
  const [province] = gathered(cities, (d) => ancestors(d).at(-1) ?? d);
  if (province === undefined || province.w < 0.5 * sum(list)) return null;
  const inside = cities.filter((x) => x.d.level === 'city' && above(x.d) === province.d), [city] = inside;
  const stands = city !== undefined && city.w >= 0.5 * sum(inside) && city.w >= 0.5 * (tally.get(province.d) ?? 0);
  return stands ? city.d : province.d;
}

/** Weights added up under what each division belongs to, the heaviest first. */
function gathered(list: readonly Weighed[], under: (d: Division) => Division): Weighed[] {
  const totals = new Map<Division, number>();
  for (const { d, w } of list) totals.set(under(d), (totals.get(under(d)) ?? 0) + w);
  return [...totals].map(([d, w]) => ({ d, w })).sort(byWeight);
}
