import { lazily } from '../../text/remember.ts';
import type { Evidence } from '../evidence.ts';
import { charOf } from '../gbk.ts';
import type { Acquaintance } from './acquaintance.ts';
import { firstBytes, lastBytes, type Candidate } from './candidates.ts';
import { closelyBetween, type Closely } from './closely.ts';
import type { Surroundings } from './context.ts';
import { behind, likelihood } from './likelihood.ts';
import { MARK, markedBetween, scaleOf, type Scale } from './scale.ts';
import type { Slip } from './walk.ts';

/** A slip's bytes in pairs. */
export interface Pairs {
  /** The byte behind the first lost one; null where that is lost too. */
  readonly second: number | null;
  /** The characters between the one that begins with the lost byte and the one that ends with another. */
  readonly middle: string;
  /** The byte before the last lost one; null where there is none, or it is the first. */
  readonly lastLead: number | null;
}

/** One way to fill the gaps: the first character (empty where it is also the last), the last (empty where none is lost) and what remains behind it. */
export interface Filling {
  readonly head: string;
  readonly last: string;
  readonly rest: '' | '?';
  readonly weight: number;
  /** How much of that is the words' that it makes, each counted by itself. */
  readonly words: number;
}

/** A filling of the first gap alone. */
interface Head extends Filling {
  readonly byte: number;
  /** What speaks for it besides the words that it makes. */
  readonly besides: number;
}

/** Characters beside a lost one that are weighed with it; two lost ones nearer than that are weighed together. */
const NEAR = 6;
/** Of two weighed together, this many of the first are tried with each of the last. What the likeliest leads by so much is past all doubt not what stood there. */
const TRIED = 6, HOPELESS = 15;

/** True where so much stands between the two gaps that each is filled for itself. */
export const isApart = ({ middle }: Pairs): boolean => middle.length >= NEAR;

/**
 * The ways to fill a slip's gaps: those of the first one, and of both. Where the gaps lie apart, each is filled for itself. In no order, but that
 * the first of each is the likeliest.
 */
export function fillingsOf(text: string, slip: Slip, pairs: Pairs, evidence: Evidence, around: Surroundings, known: Acquaintance): { heads: readonly Filling[]; both: readonly Filling[] } {
  const { middle } = pairs, { last } = slip, apart = isApart(pairs);
  const heads = headsOf(slip, pairs, evidence, { ...around, right: middle.slice(0, NEAR) + (last === null && !apart ? around.right : ''), ahead: middle + (last === null ? '' : '?') + around.ahead }, known);
  if (last === null || heads.length === 0) return { heads, both: heads };
  const tried = heads.slice(0, apart ? 1 : pairs.second === null ? heads.length : TRIED).filter((h) => h.weight >= heads[0]!.weight - HOPELESS);
  const after = { '': behind(around.right), '?': behind(`?${around.right}`) }, scales = new Map<string, Scale>(), lasts = new Map<number, readonly Candidate[]>(), both: Filling[] = [];
  for (const { byte, head, besides } of tried) {
    const lead = pairs.lastLead ?? byte, isMark = middle === '' && MARK.test(head), marks = isMark ? markedBetween(around.line, '', '?')(head) : 0;
    for (const { byte: trail, bonus, rest } of madeOnce(lasts, lead, () => lastBytes(lead, last, text.charAt(slip.end), pairs.second === null, evidence))) {
      const scale = madeOnce(scales, head + rest, () => scaleOf(besideLast(around, head + middle, rest), after[rest], known)), char = charOf(lead, trail)!;
      if (last.cause.kind !== 'annotation' && scale.isHopeless(char)) continue;
      const words = scale.words(char), marked = isMark ? markedBetween(around.line, char + rest, char + rest + around.ahead)(head) - marks : 0;
      both.push({ head, last: char, rest, words, weight: bonus + (apart ? 0 : besides) + marked + words + scale.support(char) });
    }
  }
  const views = new Map<string, Closely>();
  return { heads, both: weighedInTurn(both, ({ head, last: char, rest, words }) => madeOnce(views, head + rest, () => closelyBetween(besideLast(around, head + middle, rest)))(char, words)) };
}

/** The fillings that the likeliest leads by no more than this are looked at more closely, but no more than so many. */
const IN_DOUBT = 9, MOST_IN_DOUBT = 8;

/** Those of the likeliest that are in doubt; the fillings are in order. None where there is no other. */
export function inDoubt<T extends { readonly weight: number }>(fillings: readonly T[]): T[] {
  const [best] = fillings, near = best === undefined ? [] : fillings.slice(0, MOST_IN_DOUBT).filter((f) => f.weight >= best.weight - IN_DOUBT);
  return near.length < 2 ? [] : near;
}

/** Likeliest first, without those that are hopeless. */
function weighedInTurn<T extends Filling>(all: readonly T[], closely: (filling: T) => number): T[] {
  let most = -Infinity;
  for (const { weight } of all) if (weight > most) most = weight;
  const fillings = all.filter((f) => f.weight >= most - HOPELESS).sort((a, b) => b.weight - a.weight);
  const near = inDoubt(fillings);
  if (near.length === 0) return fillings;
  const gains = near.map(closely);
  const weights = near.map((f, i) => f.weight + gains[i]! - gains[0]!), best = Math.max(...weights);
  // What was in doubt is decided so, but not beyond doubt; what is not weighed again stays as far behind as it was.
  const again = near.map((f, i) => ({ ...f, weight: Math.max(weights[i]!, best - IN_DOUBT) })).sort((a, b) => b.weight - a.weight);
  return [...again, ...fillings.slice(near.length)];
}

/** What stands around the last gap, where `own` stands between it and what is around the slip. */
const besideLast = ({ left, right, line, ahead }: Surroundings, own: string, rest: string): Surroundings => ({ left: (left + own).slice(-2 * NEAR), right: rest + right, line: line + own, ahead: rest + ahead });

function headsOf(slip: Slip, { second }: Pairs, evidence: Evidence, around: Surroundings, known: Acquaintance): Head[] {
  const candidates = firstBytes(slip, evidence);
  if (second === null) {
    const words = likelihood(around.left + around.right);
    return candidates.map(({ byte, bonus }) => ({ byte, besides: bonus, head: '', last: '', rest: '' as const, words, weight: bonus + words })).sort((a, b) => b.weight - a.weight);
  }
  const { words, support, isHopeless } = scaleOf(around, behind(around.right), known), heads: Head[] = [], many = candidates.length > FEW;
  for (const { byte, bonus } of candidates) {
    const head = charOf(byte, second)!;
    if (many && isHopeless(head)) continue;
    const besides = bonus + support(head), own = words(head);
    heads.push({ byte, besides, head, last: '', rest: '', words: own, weight: besides + own });
  }
  const closely = lazily(() => closelyBetween(around));
  return weighedInTurn(heads, ({ head, words: own }) => closely()(head, own));
}

/** So many candidates are all weighed. */
const FEW = 12;

function madeOnce<K, T>(made: Map<K, T>, key: K, make: () => T): T {
  let one = made.get(key);
  if (one === undefined) made.set(key, one = make());
  return one;
}
