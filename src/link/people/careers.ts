import { addTo } from '../../text/grouped.ts';
import { family } from '../ids.ts';
import type { Groups } from '../groups.ts';
import type { Atom } from './atoms.ts';
import { atomName } from './evidence.ts';
import type { Join } from './joins.ts';
import { isCommon } from './names.ts';
import { namesZone } from '../../lexicon/places-zones.ts';
import { clash, daysBetween, follow } from './times.ts';

/** Neighbours in time that a career is looked for among: names that are borne by hundreds stay near-linear. */
const NEAR = 12;
/** A leader of these holds their office beside his own: 副县长、公安局局长. */
const BESIDE = /公安局|公安分局|公安$|办公室$|总工会|工商联|工商业联合会|红十字会|党校|行政学院|机关工委|组织部|宣传部|统战部|政法委|纪委|监委|巡察|武装部|指挥部|领导小组/u;

/** Joins the atoms of one name (`block`) on what careers allow: never where two full-time posts were held at once. */
export function soft(atoms: readonly Atom[], block: readonly number[], people: Groups, take: (join: Join) => boolean): void {
  const members = new Map<number, number[]>();
  for (const i of block) addTo(members, people.of(i), i);
  const of = (i: number): readonly Atom[] => members.get(people.of(i))!.map((n) => atoms[n]!);
  const join = (a: number, b: number, why: string, article: number): boolean => {
    const x = people.of(a), y = people.of(b);
    if (x === y || clash(of(a), of(b))) return false;
    const all = [...members.get(x)!, ...members.get(y)!];
    take({ a, b, why, article });
    members.delete(x);
    members.delete(y);
    members.set(people.of(a), all);
    return true;
  };
  const name = atoms[block[0]!]!.name, common = isCommon(name);
  withinDivision(atoms, block, common, join);
  onNotices(atoms, block, common, people, join);
  arrivals(atoms, block, common, people, of, join);
  amongLeaders(atoms, block, people, join);
  if (!common) ofNowhere(atoms, block, people, join);
}

type TryJoin = (a: number, b: number, why: string, article: number) => boolean;

/** One division's offices, one after the other or of the kinds that are held together; towns stay apart. */
function withinDivision(atoms: readonly Atom[], block: readonly number[], common: boolean, join: TryJoin): void {
  const inTime = (x: number, y: number): number => (atoms[x]!.first < atoms[y]!.first ? -1 : atoms[x]!.first > atoms[y]!.first ? 1 : atoms[x]!.id < atoms[y]!.id ? -1 : 1);
  const byCode = new Map<string, number[]>();
  for (const i of block) {
    const { unit, posted } = atoms[i]!;
    if (unit.code !== null && unit.kind !== 'town' && posted) addTo(byCode, unit.code, i);
  }
  for (const list of byCode.values()) {
    list.sort(inTime);
    list.forEach((x, at) => {
      for (const y of list.slice(at + 1, at + 1 + NEAR)) {
        const a = atoms[x]!, b = atoms[y]!;
        if (sameBody(a, b)) join(x, y, `${a.unit.name}与${b.unit.name}是同一机构`, newest(b));
        else if (beside(a, b)) join(x, y, `同一地方同名，两职通常由一人兼任：${atomName(a)}、${atomName(b)}`, newest(b));
        else if (succeeds(a, b, common)) join(x, y, `同一地方同名，先后任职：${atomName(a)}、${atomName(b)}`, newest(b));
      }
    });
  }
}

/** One body under a longer and a shorter name: 机关事务局, 机关事务服务局. */
function sameBody(a: Atom, b: Atom): boolean {
  if (a.unit.kind !== 'body' || b.unit.kind !== 'body') return false;
  if (namesZone(a.unit.name) && namesZone(b.unit.name)) return a.unit.name.endsWith(b.unit.name) || b.unit.name.endsWith(a.unit.name);
  const [short, long] = [a.unit.name, b.unit.name].map((n) => n.replace(/员会$/u, '')).sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < 3 || short.charAt(0) !== long.charAt(0) || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const c of short) {
    at = long.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const beside = (a: Atom, b: Atom): boolean => {
  const [lead, body] = a.unit.kind === 'leadership' ? [a, b] : [b, a];
  return lead.unit.kind === 'leadership' && body.unit.kind === 'body' && (BESIDE.test(body.unit.name) || namesZone(body.unit.name)) && ![...body.titles].every((t) => t.includes('副'));
};

/** A bureau before the leadership, or one bureau before another; nobody goes back from the leadership to a bureau. */
function succeeds(a: Atom, b: Atom, common: boolean): boolean {
  if (a.first === '' || b.first === '') return !common;
  const [earlier, later] = a.first <= b.first ? [a, b] : [b, a];
  if (earlier.unit.kind === 'leadership' && later.unit.kind === 'body') return false;
  return common ? daysBetween(a.last, b.first) >= 60 || daysBetween(b.last, a.first) >= 60 : follow(a, b);
}

/** Gone from one unit and appointed in another within a hundred days: a move. */
function onNotices(atoms: readonly Atom[], block: readonly number[], common: boolean, people: Groups, join: TryJoin): void {
  const moves: Step[] = [];
  const taken = block.flatMap((i) => atoms[i]!.appointed.map((n) => ({ i, ...n })));
  const left = block.flatMap((i) => atoms[i]!.removed.map((n) => ({ i, ...n })));
  if (taken.length * left.length > 4000) return;
  for (const gone of left) {
    for (const come of taken) {
      if (people.of(gone.i) === people.of(come.i) || Math.abs(daysBetween(gone.day, come.day)) > 100 || !near(atoms[gone.i]!, atoms[come.i]!, common)) continue;
      moves.push({ from: gone.i, to: come.i, day: come.day, article: come.article, why: `任免消息前后相接：免去${atomName(atoms[gone.i]!)}，任${atomName(atoms[come.i]!)}` });
    }
  }
  joinOnly(moves, people, join);
}

/** Where a move may be believed: within a city, for a name that few bear within a province. */
function near(a: Atom, b: Atom, common: boolean): boolean {
  if (a.unit.code === null || b.unit.code === null) return false;
  if (common) return family(a.unit.code) === family(b.unit.code);
  return a.unit.code.slice(0, 2) === b.unit.code.slice(0, 2);
}

/**
 * An appointment of somebody who was last seen elsewhere in the same city not long before, or a dismissal of somebody then seen
 * elsewhere in it: within years for a name that few bear, within two months and among leaders for a common one.
 */
function arrivals(atoms: readonly Atom[], block: readonly number[], common: boolean, people: Groups, of: (i: number) => readonly Atom[], join: TryJoin): void {
  const fits = (i: number): boolean => atoms[i]!.unit.code !== null && (!common || atoms[i]!.unit.kind === 'leadership');
  const moves: Step[] = [];
  for (const i of block) {
    const here = atoms[i]!, came = here.appointed[0], went = here.removed[0];
    if (!fits(i) || (came === undefined && went === undefined)) continue;
    const others = block.filter((o) => people.of(o) !== people.of(i) && fits(o) && family(atoms[o]!.unit.code) === family(here.unit.code) && atoms[o]!.first !== '');
    if (others.length > NEAR) continue;
    const all = (o: number, within: (a: Atom) => boolean): boolean => of(o).every((a) => a.first === '' || within(a));
    if (came !== undefined && all(i, (a) => daysBetween(came.day, a.first) >= -60)) {
      for (const o of others.filter((k) => all(k, (a) => inWindow(daysBetween(a.last, came.day), common ? 0 : -20, common ? 60 : 1100)))) {
        moves.push({ from: o, to: i, day: came.day, article: came.article, why: `任命${atomName(here)}之前，同名者在同一市任${atomName(atoms[o]!)}` });
      }
    }
    if (went !== undefined && all(i, (a) => daysBetween(a.last, went.day) >= -45)) {
      for (const o of others.filter((k) => all(k, (a) => inWindow(daysBetween(went.day, a.first), common ? 0 : -45, common ? 60 : 550)))) {
        moves.push({ from: i, to: o, day: went.day, article: went.article, why: `免去${atomName(here)}之后，同名者在同一市任${atomName(atoms[o]!)}` });
      }
    }
  }
  joinOnly(moves, people, join);
}

/** A move from one unit to another that reports suggest. */
interface Step {
  readonly from: number;
  readonly to: number;
  /** When it is told to have been made. */
  readonly day: string;
  readonly article: number;
  readonly why: string;
}

/** More moves than these of one name tell nothing any more. */
const MANY = 200;

/** Joins, in time, what a move leads from and to, where nobody else could have made it and it could lead nowhere else just then. */
function joinOnly(moves: readonly Step[], people: Groups, join: TryJoin): void {
  if (moves.length > MANY) return;
  const inTime = [...moves].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const rivals = (a: Step, b: Step): boolean => {
    const from = people.of(a.from) === people.of(b.from), to = people.of(a.to) === people.of(b.to);
    return to ? !from : from && Math.abs(daysBetween(a.day, b.day)) <= 100;
  };
  for (const move of inTime) if (!inTime.some((other) => rivals(move, other))) join(move.from, move.to, move.why, move.article);
}

const inWindow = (days: number, from: number, to: number): boolean => days >= from && days <= to;

/** Somebody named only among 区领导 is the one person of that name there, if there is exactly one. */
function amongLeaders(atoms: readonly Atom[], block: readonly number[], people: Groups, join: TryJoin): void {
  for (const i of block) {
    const here = atoms[i]!;
    if (here.posted || here.unit.code === null) continue;
    const code = here.unit.code;
    const there = block.filter((o) => atoms[o]!.posted && atoms[o]!.unit.code !== null && (atoms[o]!.unit.code === code || (here.unit.kind === 'leadership' && atoms[o]!.unit.kind === 'leadership' && family(atoms[o]!.unit.code) === family(code))));
    const own = there.filter((o) => atoms[o]!.unit.code === code), among = own.length > 0 ? own : there;
    if (new Set(among.map((o) => people.of(o))).size === 1) join(among[0]!, i, `${here.mentions[0]!.official.collective ?? '领导'}中同名者只有一人：${atomName(atoms[among[0]!]!)}`, here.mentions[0]!.article);
  }
}

/** A leader whose division a report does not tell is the one person of a name that few bear, if the collection has exactly one. */
function ofNowhere(atoms: readonly Atom[], block: readonly number[], people: Groups, join: TryJoin): void {
  const lost = block.filter((i) => atoms[i]!.unit.code === null && atoms[i]!.unit.key.startsWith('@') && atoms[i]!.unit.kind === 'leadership');
  if (lost.length === 0) return;
  const placed = block.filter((i) => atoms[i]!.unit.code !== null);
  if (new Set(placed.map((i) => people.of(i))).size !== 1) return;
  for (const i of lost) join(placed[0]!, i, `报道未写明地方，同名者只有一人：${atomName(atoms[placed[0]!]!)}`, newest(atoms[i]!));
}

const newest = (atom: Atom): number => atom.mentions.reduce((a, b) => ((b.day ?? '') > (a.day ?? '') ? b : a)).article;
