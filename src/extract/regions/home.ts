import type { Article } from '../../articles/article.ts';
import type { Division } from '../../lexicon/divisions.ts';
import type { Implicit } from './implicit.ts';
import { above, ancestors, coded, kindOf } from './kin.ts';
import type { Resolved } from './resolve.ts';

/** Behind these words stands where someone went, not where the paper is at home. */
const ABROAD = /(?:赴|前往|奔赴|远赴|分赴|抵达|先后到|走进|(?<=我[省市区县州旗].{0,30})[到在来与])[^。；！？]{0,60}$/u;
const VISITORS = /^[^，。；]{0,6}(?:考察团|代表团|客商|客人|企业家|一行)/u;
/** …来我县: who stands in front is the guest. */
const HOST = /^[^。；！？]{0,80}?(?:来|莅临|到访|莅)我[省市区县州旗]/u;
const GUESTS = /^[^，。；！？：]{0,12}(?:考察团|代表团|客商|一行|访问团|采风团|学习团)[^，。；！？：]{0,6}(?:来|莅临|莅|到访)/u;
const DELEGATION = /(?:考察团|代表团|学习团|小分队|一行|率队|带队|带领|率团)[^。；！？]{0,20}[赴到]/u;
const GOING = /(?:赴|先后到)[^。；！？]{0,60}$/u;
const COUNTY_KINDS = '区县旗';
const TITLE = 5, FIRST = 1.5, SOURCE = 3;

/** The division that the article is about: what the headline names, else what most of the text speaks of; null where nothing tells. */
export function homeOf(article: Article, resolved: readonly Resolved[], implicit: readonly Implicit[], source: readonly Division[]): Division | null {
  const text = article.text.text;
  const title = article.parts.find((p) => p.where === 'title');
  const inTitle = (at: number): boolean => title !== undefined && title.start <= at && at < title.end;
  const ours = implicit.filter((i) => i.ours).map((i) => i.kind);
  const titled = implicit.some((i) => i.sort === 'self' && inTitle(i.start));
  const away = awayFrom(text, resolved, ours.length > 0 || titled);
  const lead = titled ? [] : resolved.filter((r) => inTitle(r.candidate.start) && !away.has(r.division) && !away.has(coded(r.division)));
  const leaf = onlyLeaf(lead.map((r) => r.division));
  if (leaf !== null && leaf.level !== 'province' && fits(leaf, ours)) return leaf;
  const first = article.parts.find((p) => p.where === 0);
  const tally = new Map<Division, number>();
  const add = (d: Division, w: number): void => { tally.set(d, (tally.get(d) ?? 0) + w); };
  for (const { candidate: c, division } of resolved) {
    const d = coded(division);
    if (away.has(d)) continue;
    add(d, inTitle(c.start) ? (titled ? 1 : TITLE) : c.part === first ? FIRST : 1);
  }
  for (const d of source) add(d, SOURCE);
  return chosen(tally, ours, implicit);
}

/** The divisions that the article's people travel to, with all that lies in them, and those that come to them. */
function awayFrom(text: string, resolved: readonly Resolved[], ours: boolean): ReadonlySet<Division> {
  const goals = new Set<Division>(), away = new Set<Division>();
  for (const { candidate: c, division } of resolved) {
    const before = text.slice(Math.max(c.part.start, c.start - 90), c.start), behind = text.slice(c.end, Math.min(c.part.end, c.end + 90));
    const place = coded(division);
    if (ours && (VISITORS.test(behind) || HOST.test(behind)) || c.part.where === 'title' && GUESTS.test(behind)) away.add(place);
    else if (c.part.where === 'title' ? GOING.test(before) : ours ? ABROAD.test(before) : DELEGATION.test(before) && GOING.test(before)) goals.add(place);
  }
  for (const { division } of resolved) if ([division, ...ancestors(division)].some((a) => goals.has(a))) away.add(coded(division));
  for (const goal of goals) away.add(goal);
  return away;
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

function chosen(tally: ReadonlyMap<Division, number>, ours: readonly string[], implicit: readonly Implicit[]): Division | null {
  const list = [...tally].map(([d, w]) => ({ d, w }));
  const county = list.filter((x) => x.d.level === 'county').sort((a, b) => b.w - a.w);
  const own = (d: Division | null): number => (d === null ? 0 : tally.get(d) ?? 0);
  const asked = ours.find((kind) => COUNTY_KINDS.includes(kind));
  if (asked !== undefined) {
    const fit = county.find((x) => kindOf(x.d) === asked);
    if (fit !== undefined) return fit.d;
  }
  const top = county[0];
  if (top !== undefined) {
    const siblings = county.reduce((n, x) => n + (x.d.parent === top.d.parent ? x.w : 0), 0);
    const all = list.reduce((n, x) => n + x.w, 0);
    const speaks = implicit.filter((i) => i.kind === kindOf(top.d)).length;
    const lean = speaks >= 3 ? 0.3 : 0.5;
    if (top.w >= 0.6 * siblings && top.w >= lean * own(above(top.d)) && top.w >= 0.25 * all) return top.d;
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
