import { ABROAD } from '../../lexicon/firm-forms.ts';
import { ZONE_OR_PARK } from '../../lexicon/places-zones.ts';
import type { Candidate } from './candidate.ts';
import { isOfTwo, isTheOne, spokenOf } from './echoes.ts';

/** One project with every place that names it. */
export interface Named {
  readonly name: string;
  readonly mentions: readonly Candidate[];
}

const PHASE = /(?:（?[一二三四五六七八九首]期）?|扩建|配套|附属|续建)(?=工程|项目|$|\p{Script=Han}{2,14}段$)/u;

const COUNTRY = new RegExp(`^(?:中国|${ABROAD})`, 'u');
/** A name without its label: quotation marks, 项目, 工程, a country or 我市 in front. */
export const core = (name: string): string =>
  name.replace(/[“”‘’"'（）()·\s]/gu, '').replace(/(?:建设|工程)?项目(?=[一二三四五六七八九首]期|(?:扩建|配套|附属|续建|改扩建)(?:工程)?|$)/u, '').replace(/工程$/u, '').replace(COUNTRY, '');

/**
 * Brings together the mentions of each project. Names that an enumeration sets side by side stay apart; weak mentions only
 * join a project; pronouns go to the name before them, as `follows` allows, and fall away where there is none.
 * @param headline true for what stands in the title or subtitle: it is said for short there, and what the body calls it is its name.
 */
export function merge(candidates: readonly Candidate[], follows: (name: Candidate, pronoun: Candidate) => boolean, headline: (c: Candidate) => boolean): Named[] {
  const named: Group[] = [], byCore = new Map<string, Group>(), byEnds = new Map<string, Group[]>(), homes = new Map<Candidate, Group>();
  const names = candidates.filter((c) => !c.pronoun).map((c) => ({ c, own: core(c.name), heads: headline(c) }))
    .sort((a, b) => Number(a.c.weak) - Number(b.c.weak) || Number(a.heads) - Number(b.heads) || b.own.length - a.own.length || a.c.start - b.c.start);
  for (const { c, own, heads } of names) {
    const home = byCore.get(own) ?? likeliest(endsOf(own).flatMap((e) => byEnds.get(e) ?? []), own, c, heads);
    if (home !== undefined) {
      if (!heads && home.core === own && /项目/u.test(c.name) && !/项目/u.test(home.name)) home.name = c.name;
    } else if (c.weak) continue;
    if (home !== undefined && isPlaceOf(home.core, own)) continue;
    const group = home ?? { name: c.name, core: own, mentions: [], lists: new Set(), nth: named.length };
    group.mentions.push(c);
    if (c.shared) group.lists.add(c.after.start);
    homes.set(c, group);
    if (home !== undefined) continue;
    named.push(group);
    byCore.set(own, group);
    for (const e of endsOf(own)) {
      const alike = byEnds.get(e);
      if (alike === undefined) byEnds.set(e, [group]);
      // What so many begin or end with tells none of them from the others.
      else if (alike.push(group) > ALIKE) alike.shift();
    }
  }
  for (const p of candidates.filter((c) => c.pronoun)) {
    if (p.of !== undefined) {
      const meant = candidates.find((c) => c.start === p.of);
      if (meant !== undefined) homes.get(meant)?.mentions.push(p);
      continue;
    }
    const before = spokenOf(candidates, p, follows);
    if (before !== undefined && (!before.shared || isOfTwo(p) || isTheOne(candidates, before, p))) homes.get(before)?.mentions.push(p);
  }
  return named
    .map((n) => ({ name: n.name, mentions: n.mentions.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

const ALIKE = 40;

interface Group {
  name: string;
  readonly core: string;
  readonly mentions: Candidate[];
  /** Where the enumerations end that it stands in. */
  readonly lists: Set<number>;
  readonly nth: number;
}

/** The first two characters of a name and the last two: one name is said for another only where they share one of these. */
const endsOf = (name: string): string[] => (name.length < 3 ? [] : [`${name.slice(0, 2)}…`, `…${name.slice(-2)}`]);

/** The latest of several that a name may be a way of saying; none that one enumeration names beside it. */
const likeliest = (groups: readonly Group[], own: string, c: Candidate, heads: boolean): Group | undefined =>
  groups.filter((g) => (isSame(g.core, own) || (heads && isHeadline(g.core, own))) && !(c.shared && g.lists.has(c.after.start))).reduce<Group | undefined>((a, b) => (a === undefined || b.nth > a.nth ? b : a), undefined);

/** True where the shorter name is a way of saying the longer: 挖掘机一期 for 甲智能挖掘机一期, 甲乙水泵 for 甲乙智能水泵. */
function isSame(long: string, short: string): boolean {
  if (short.length < 3 || long.length <= short.length || (PHASE.exec(long)?.[0] ?? '') !== (PHASE.exec(short)?.[0] ?? '')) return false;
  if (long.endsWith(short) || long.startsWith(short)) return true;
  return short.length >= 4 && (long.startsWith(short.slice(0, 2)) || (short.length >= 5 && long.includes(short.slice(0, 4)))) && long.endsWith(short.slice(-2)) && isWithin(short, long);
}

const PLACE = new RegExp(`(?:${ZONE_OR_PARK}|园|景区|产业区|集聚区|港区|小镇)$`, 'u');
/** True where a longer name only begins with the place that the shorter one is: 甲工业园 is not said of 甲工业园货运专用线. */
const isPlaceOf = (long: string, short: string): boolean => long.length > short.length && long.startsWith(short) && PLACE.test(short) && !/^(?:[一二三四五六]期|建设)/u.test(long.slice(short.length));

/** A firm or a place of so many characters may stand before a name in a headline. */
const IN_FRONT = 8;

/** True where a headline says a project's name with something in front, or with less between: 甲矿业铜矿采选改扩建 for 乙沟铜矿年采选300万吨改扩建. */
function isHeadline(name: string, said: string): boolean {
  if (isSame(said, name)) return true;
  for (let n = 1; n <= IN_FRONT && said.length - n >= 6; n++) if (name.includes(said.slice(n, n + 3)) && name.endsWith(said.slice(-2)) && isWithin(said.slice(n), name)) return true;
  return false;
}

/** True where the characters of `short` stand in `long` in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const c of short) {
    at = long.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
