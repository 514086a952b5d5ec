import { lazily } from '../../text/remember.ts';
import type { Evidence } from '../evidence.ts';
import { charOf } from '../gbk.ts';
import { familiarityBetween, isHan, type Acquaintance } from './acquaintance.ts';
import { firstBytes, lastBytes, type Candidate } from './candidates.ts';
import { asks, openIn, punctuates, type Surroundings } from './context.ts';
import { countedBetween } from './counts.ts';
import { leadingBetween } from './leading.ts';
import { behind, likelihood, likelihoodBetween, type Behind } from './likelihood.ts';
import { nameBetween } from './names.ts';
import { partedBetween } from './parted.ts';
import { quotedBetween, soundsBetween } from './quoting.ts';
import { simplifiedUnit, simplifiedUnits } from '../script.ts';
import type { Slip } from './walk.ts';
import { wordingBetween } from './wording.ts';
import { frequency, words as wordList } from './words.ts';

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
/** Of two weighed together, this many of the first are tried with each of the last, and none that the likeliest leads by so much, for a last one hardly changes that. */
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
    const lead = pairs.lastLead ?? byte, left = (around.left + head + middle).slice(-2 * NEAR), line = around.line + head + middle, isMark = middle === '' && MARK.test(head), marks = isMark ? markedBetween(around.line, '', '?')(head) : 0;
    for (const { byte: trail, bonus, rest } of madeOnce(lasts, lead, () => lastBytes(lead, last, text.charAt(slip.end), pairs.second === null, evidence))) {
      const scale = madeOnce(scales, left + rest, () => scaleOf({ left, right: rest + around.right, line, ahead: rest + around.ahead }, after[rest], known)), char = charOf(lead, trail)!;
      if (last.cause.kind !== 'annotation' && scale.isHopeless(char)) continue;
      const words = scale.words(char), marked = isMark ? markedBetween(around.line, char + rest, char + rest + around.ahead)(head) - marks : 0;
      both.push({ head, last: char, rest, words, weight: bonus + (apart ? 0 : besides) + marked + words + scale.support(char) });
    }
  }
  const wordings = new Map<string, (char: string) => number>();
  return { heads, both: weighedInTurn(both, (f) => { const left = (around.left + f.head + middle).slice(-2 * NEAR); return madeOnce(wordings, left + f.rest, () => wordingBetween(left, f.rest + around.right))(f.last); }) };
}

/** The fillings that the likeliest leads by no more than this are weighed again by which words follow which, but no more than so many. */
const IN_DOUBT = 9, MOST_IN_DOUBT = 8;
/** So much of a filling's words is then what they are worth in a row, and the rest what each is by itself: tried out on reports. */
const IN_A_ROW = 0.6;

/** Likeliest first. */
function weighedInTurn<T extends Filling>(fillings: T[], inARow: (filling: T) => number): T[] {
  fillings.sort((a, b) => b.weight - a.weight);
  const [best] = fillings, near = best === undefined ? [] : fillings.slice(0, MOST_IN_DOUBT).filter((f) => f.weight >= best.weight - IN_DOUBT);
  if (near.length < 2) return fillings;
  const gains = near.map((f) => IN_A_ROW * (inARow(f) - f.words));
  const weights = near.map((f, i) => f.weight + gains[i]! - gains[0]!), most = Math.max(...weights);
  // What was in doubt is decided so, but not beyond doubt; what is not weighed again stays as far behind as it was.
  const again = near.map((f, i) => ({ ...f, weight: Math.max(weights[i]!, most - IN_DOUBT) })).sort((a, b) => b.weight - a.weight);
  return [...again, ...fillings.slice(near.length)];
}

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
  const inARow = lazily(() => wordingBetween(around.left, around.right));
  return weighedInTurn(heads, ({ head }) => inARow()(head));
}

/** So many candidates are all weighed. */
const FEW = 12;

/** What speaks for a character in a gap: the words that it makes with what stands beside it; the rest of the text, and a mark's being due there. */
interface Scale {
  readonly words: (char: string) => number;
  readonly support: (char: string) => number;
  /** A rare character that the text has nowhere else, and that makes no word with its neighbours. */
  readonly isHopeless: (char: string) => boolean;
}

/** Marks, by whose neighbours it is decided whether they stand well. */
const MARK = /^[^\p{Script=Han}\p{L}\d]$/u;
/** Marks that end a quoted sentence, or lead to one. */
const ENDING = /[。！？，：；…]/u;

/** Characters that are rarer as words, by the natural logarithm of their share. */
const RARE = -13;

/** The scale for characters between `left` and `right`, which is divided into words already (`after`). */
function scaleOf({ left, right, line, ahead }: Surroundings, after: Behind, known: Acquaintance): Scale {
  const familiar = familiarityBetween(left, right, known), named = nameBetween(right, line), counted = countedBetween(left, right), leading = leadingBetween(line, ahead), sounds = soundsBetween(line, ahead), parted = partedBetween(left), marked = markedBetween(line, right, ahead);
  const { beside } = wordList(), [l = 0] = simplifiedUnits(left.slice(-1)), [r = 0] = simplifiedUnits(right.slice(0, 1));
  const isHopeless = (char: string): boolean => {
    const unit = simplifiedUnit(char.charCodeAt(0));
    return isHan(unit) && known.counts[unit] === 0 && frequency(unit) < RARE && !beside(l, unit) && !beside(unit, r) && sounds(char) === 0;
  };
  return { isHopeless, words: likelihoodBetween(left, after, (unit) => known.counts[unit] !== 0), support: (char) => familiar(char) + named(char) + counted(char) + leading(char) + sounds(char) + parted(char) + marked(char) };
}

/** How well a mark stands between a line and what comes behind it: what is open, what is quoted there, what was asked. */
function markedBetween(line: string, right: string, ahead: string): (char: string) => number {
  const open = openIn(line), quoted = quotedBetween(line, open, ahead);
  return (char) => punctuates(char, open, right) + (ENDING.test(char) ? quoted : 0) + (char === '？' ? asks(line) : 0);
}

function madeOnce<K, T>(made: Map<K, T>, key: K, make: () => T): T {
  let one = made.get(key);
  if (one === undefined) made.set(key, one = make());
  return one;
}
