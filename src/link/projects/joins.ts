import { addTo } from '../../text/grouped.ts';
import { family } from '../ids.ts';
import { groups, type Groups } from '../groups.ts';
import { compatible, isBare, sameInvestment, sameWork, surelySame } from './matching.ts';
import type { Work } from './works.ts';

/** So many works are compared that share a rare pair of characters; commoner pairs tell too little. */
const MOST = 24;

interface JoinedWorks {
  readonly projects: Groups;
  /** Why a work was taken for the project, by its number. */
  readonly why: ReadonlyMap<number, string>;
}

/** Two works that may be one, and why. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly reason: string;
}

/** Brings together the works that are one project. What one report tells as two stays two, and so does what differs in anything told. */
export function joinWorks(works: readonly Work[]): JoinedWorks {
  const projects = groups(works.length), why = new Map<number, string>();
  const members = new Map<number, number[]>(works.map((_, i) => [i, [i]]));
  const fit = (a: number, b: number): boolean => {
    const x = works[a]!, y = works[b]!;
    return compatible(x, y) && (!sharesReport(x, y) || surelySame(x, y));
  };
  for (const { a, b, reason } of unambiguous(works, pairsOf(works))) {
    const x = projects.of(a), y = projects.of(b);
    if (x === y || !members.get(x)!.every((i) => members.get(y)!.every((k) => fit(i, k)))) continue;
    const all = [...members.get(x)!, ...members.get(y)!];
    projects.join(a, b);
    members.delete(x);
    members.delete(y);
    members.set(projects.of(a), all);
    for (const i of [a, b]) if (!why.has(i)) why.set(i, reason);
  }
  return { projects, why };
}

function pairsOf(works: readonly Work[]): Pair[] {
  const pairs = new Map<string, Pair>();
  candidates(works, (a, b) => {
    const key = `${a} ${b}`, reason = pairs.has(key) ? null : sameWork(works[a]!, works[b]!);
    if (reason !== null) pairs.set(key, { a, b, reason });
  });
  const weight = ({ a, b }: Pair): number => weightOf(works[a]!, works[b]!);
  return [...pairs.values()].sort((p, q) => weight(q) - weight(p) || (works[p.a]!.id < works[q.a]!.id ? -1 : works[p.a]!.id > works[q.a]!.id ? 1 : works[p.b]!.id < works[q.b]!.id ? -1 : 1));
}

/**
 * Leaves out the pairs of a work that could be either of two that exclude each other (年产10万吨负极材料项目 beside 甲威's and
 * 丙华's), unless its investment decides for one.
 */
function unambiguous(works: readonly Work[], pairs: readonly Pair[]): Pair[] {
  const partners = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    addTo(partners, a, b);
    addTo(partners, b, a);
  }
  const torn = (i: number, with_: number): boolean => {
    const list = partners.get(i)!;
    if (list.length < 2 || list.length > MOST) return false;
    if (isBare(works[i]!) && list.some((k) => k !== with_ && works[k]!.form.core !== works[with_]!.form.core && sameWork(works[k]!, works[with_]!) === null)) return true;
    const rival = list.find((k) => k !== with_ && !compatible(works[with_]!, works[k]!));
    return rival !== undefined && !(sameInvestment(works[i]!, works[with_]!) && !sameInvestment(works[i]!, works[rival]!));
  };
  return pairs.filter(({ a, b }) => !torn(a, b) && !torn(b, a));
}

function sharesReport(a: Work, b: Work): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles];
  for (const article of few) if (many.has(article)) return true;
  return false;
}

/** The plainest first, so that a doubtful pair meets a whole project and not a part of it. */
const weightOf = (a: Work, b: Work): number =>
  (a.form.core === b.form.core ? 4 : 0) + (a.code === b.code ? 2 : 0) + (a.form.owner !== '' && a.form.owner === b.form.owner ? 1 : 0);

/** Pairs worth comparing: of one core within a province, and of names that share a rare pair of characters, or an owner, within a city. */
function candidates(works: readonly Work[], compare: (a: number, b: number) => void): void {
  const cores = new Map<string, number[]>(), pairs = new Map<string, number[]>(), owners = new Map<string, number[]>();
  works.forEach((work, i) => {
    const { form } = work;
    if (work.ruled) return;
    addTo(cores, `${form.core}|${form.phase}`, i);
    for (const area of areasOf(work)) {
      for (const pair of bigrams(form.base)) addTo(pairs, `${area}|${pair}`, i);
      if (form.owner !== '') addTo(owners, `${area}|${form.owner.slice(0, 2)}`, i);
    }
  });
  // Neighbours in a long list are those of one place.
  const byPlace = (a: number, b: number): number => ((works[a]!.code ?? '') < (works[b]!.code ?? '') ? -1 : (works[a]!.code ?? '') > (works[b]!.code ?? '') ? 1 : a - b);
  for (const list of cores.values()) within(list.sort(byPlace), compare);
  for (const list of owners.values()) within(list.sort(byPlace), compare);
  works.forEach((work, i) => {
    if (work.ruled) return;
    const rare = areasOf(work).flatMap((area) => bigrams(work.form.base).map((p) => pairs.get(`${area}|${p}`)!).filter((l) => l.length > 1).sort((a, b) => a.length - b.length).slice(0, 3));
    for (const list of rare) if (list.length <= MOST) for (const j of list) if (j !== i) compare(Math.min(i, j), Math.max(i, j));
  });
}

/** The cities that a work may lie in: where it is said to, and where its reports are at home. */
const areasOf = ({ code, homes }: Work): string[] => [...new Set([code, ...homes].map(family))].slice(0, 4);

/** All pairs of a short list; of a long one each with those that come soon after it. */
function within(list: readonly number[], compare: (a: number, b: number) => void): void {
  for (let a = 0; a < list.length; a++) for (let b = a + 1; b < Math.min(list.length, a + MOST); b++) compare(list[a]!, list[b]!);
}

const bigrams = (text: string): string[] => [...new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))];
