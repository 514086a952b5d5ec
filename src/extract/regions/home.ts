import type { Article } from '../../articles/article.ts';
import type { Division } from '../../lexicon/divisions.ts';
import { awayFrom } from './away.ts';
import { ofKind, type Implicit } from './implicit.ts';
import { above, ancestors, coded, isAbove, kindOf } from './kin.ts';
import type { Resolved } from './resolve.ts';

const COUNTY_KINDS = '区县旗';
const TITLE = 5, OPENING = 2.5, FIRST = 1.5, SOURCE = 3, ASIDE = 0.3, OWN_WORDS = 3;

/** The division that the article is about: what the headline names, else what most of the text speaks of; null where nothing tells. */
export function homeOf(article: Article, resolved: readonly Resolved[], implicit: readonly Implicit[], source: readonly Division[], asides: ReadonlySet<number>): Division | null {
  const text = article.text.text;
  const title = article.parts.find((p) => p.where === 'title');
  const inTitle = (at: number): boolean => title !== undefined && title.start <= at && at < title.end;
  const ours = implicit.filter((i) => i.ours).map((i) => i.kind);
  const words = implicit.filter((i) => i.sort === 'self' && inTitle(i.start)).map((i) => i.kind), titled = words.length > 0;
  const away = awayFrom(text, resolved, ours.length > 0 || titled);
  const lead = titled ? [] : resolved.filter((r) => inTitle(r.candidate.start) && !away.has(r.division) && !away.has(coded(r.division)));
  const leaf = onlyLeaf(lead.map((r) => r.division));
  if (leaf !== null && leaf.level !== 'province' && fits(leaf, ours)) return leaf;
  const counties = [...new Set(lead.map((r) => coded(r.division)).filter((d) => d.level === 'county'))];
  if (counties.length > 1 && counties.every((d) => d.parent === counties[0]!.parent) && ours.length === 0) return above(counties[0]!);
  const first = article.parts.find((p) => p.where === 0);
  const opening = openingOf(text, resolved.filter((r) => r.candidate.part === first), asides);
  const tally = new Map<Division, number>();
  const add = (d: Division, w: number): void => { tally.set(d, (tally.get(d) ?? 0) + w); };
  for (const { candidate: c, division } of resolved) {
    const d = coded(division);
    if (away.has(d)) continue;
    const weight = inTitle(c.start) ? (titled ? 1 : TITLE) : c.start === opening ? OPENING : c.part === first ? FIRST : 1;
    add(d, weight * (asides.has(c.start) ? ASIDE : 1));
  }
  for (const d of source) add(d, SOURCE);
  for (const [d, w] of tally) {
    const kind = kindOf(d), said = implicit.filter((i) => i.sort === 'self' && i.kind === kind).length;
    if (said > 0 && w >= 1) add(d, Math.min(said, OWN_WORDS));
  }
  return calledSo(words, chosen(tally, ours, implicit, source));
}

/** A headline that says 全市 is about a city, though the meeting be held in a district. */
function calledSo(words: readonly string[], d: Division | null): Division | null {
  const fit = words.map((kind) => ofKind(kind, d)).filter((x) => x !== null);
  return fit.find((x) => fit.every((o) => !isAbove(x, o))) ?? d;
}

/** Where the name stands with which the body begins its first statement: 山东省枣庄市|山亭区 …; null where that is a row of names. */
function openingOf(text: string, line: readonly Resolved[], asides: ReadonlySet<number>): number | null {
  let i = line.findIndex((r) => !asides.has(r.candidate.start));
  if (i < 0) return null;
  while (line[i + 1]?.candidate.start === line[i]!.candidate.end) i++;
  const { candidate: c } = line[i]!, next = line[i + 1];
  return next !== undefined && /^[、和与及，]$/u.test(text.slice(c.end, next.candidate.start)) ? null : c.start;
}

/** The one division among several that the others only lead up to (临沂 in front of 罗庄), or null. Townships stand for their county. */
function onlyLeaf(divisions: readonly Division[]): Division | null {
  const set = [...new Set(divisions.map((d) => (d.level === 'township' ? coded(d) : d)))];
  const leaves = set.filter((d) => !set.some((o) => o !== d && ancestors(o).includes(d)));
  return leaves.length === 1 ? leaves[0]! : null;
}

/** Where the writer says 我区, 我县, his home is one; 我市 may be a city or a county-level city. */
const fits = (d: Division, ours: readonly string[]): boolean =>
  ours.length === 0 || ours.some((kind) => kindOf(d) === kind || kind === '市' && '区县旗'.includes(kindOf(d)) || kind === '省');

/** 县委, 县政府, 全县 and never 全市, 我市: a county's own report. */
const speaksAsCounty = (implicit: readonly Implicit[]): boolean =>
  implicit.filter((i) => COUNTY_KINDS.includes(i.kind)).length >= 3 && !implicit.some((i) => i.kind === '市' || i.kind === '自治区' || i.kind === '州');

/** 全区 where a single district is named is that district's, unless 全市 is said as often; in an autonomous region it may be the region's. */
function onlyOfItsKind(county: readonly { readonly d: Division; readonly w: number }[], implicit: readonly Implicit[]): Division | null {
  const said = (kind: string): number => implicit.filter((i) => i.sort === 'self' && i.kind === kind).length;
  for (const kind of COUNTY_KINDS) {
    const fit = county.filter((x) => kindOf(x.d) === kind && x.w >= 1), [one] = fit;
    if (one === undefined || fit.length > 1 || said(kind) === 0 || said(kind) <= said('市')) continue;
    if (kind !== '区' || ancestors(one.d).every((a) => kindOf(a) !== '区')) return one.d;
  }
  return null;
}

function chosen(tally: ReadonlyMap<Division, number>, ours: readonly string[], implicit: readonly Implicit[], source: readonly Division[]): Division | null {
  const list = [...tally].map(([d, w]) => ({ d, w }));
  const county = list.filter((x) => x.d.level === 'county').sort((a, b) => b.w - a.w);
  const own = (d: Division | null): number => (d === null ? 0 : tally.get(d) ?? 0);
  const asked = ours.find((kind) => COUNTY_KINDS.includes(kind));
  if (asked !== undefined || speaksAsCounty(implicit)) {
    const fit = county.find((x) => asked === undefined || kindOf(x.d) === asked);
    if (fit !== undefined) return fit.d;
    // 我县 without any county that it could be: better none than the city above. 我区 may be an autonomous region's.
    const region = list.filter((x) => kindOf(x.d) === '区').sort((a, b) => b.w - a.w)[0];
    return asked === '县' || asked === '旗' ? null : region?.d ?? null;
  }
  const only = onlyOfItsKind(county, implicit);
  if (only !== null) return only;
  const top = county[0];
  if (top !== undefined) {
    const siblings = county.reduce((n, x) => n + (x.d.parent === top.d.parent ? x.w : 0), 0);
    const all = list.reduce((n, x) => n + x.w, 0);
    const speaks = implicit.filter((i) => i.kind === kindOf(top.d)).length;
    const lean = speaks >= 3 ? 0.3 : 0.5;
    // A city's paper that says 我市 and names several of its counties speaks as the city.
    const paper = source.includes(above(top.d)!) && ours.includes('市') && siblings > top.w;
    if (!paper && top.w >= 0.6 * siblings && top.w >= lean * own(above(top.d)) && top.w >= 0.25 * all) return top.d;
  }
  const cities = new Map<Division, number>();
  for (const { d, w } of list) {
    const city = d.level === 'county' ? above(d) ?? d : d;
    cities.set(city, (cities.get(city) ?? 0) + w);
  }
  const ranked = [...cities].filter(([d]) => d.level === 'city').sort((a, b) => b[1] - a[1]);
  const provinces = new Map<Division, number>();
  for (const [d, w] of cities) {
    const province = ancestors(d).at(-1) ?? d;
    provinces.set(province, (provinces.get(province) ?? 0) + w);
  }
  const [best] = [...provinces].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 0.5 * list.reduce((n, x) => n + x.w, 0)) return null;
  const inside = ranked.filter(([d]) => above(d) === best[0]);
  const [city] = inside;
  if (city === undefined) return best[0];
  const total = inside.reduce((n, [, w]) => n + w, 0);
  return city[1] >= 0.5 * total && city[1] >= 0.5 * own(best[0]) ? city[0] : best[0];
}
