import type { Evidence } from '../evidence.ts';
import { charOf, isPrivateUse } from '../gbk.ts';
import { firstBytes, lastBytes } from './candidates.ts';
import { ANNOTATION, familiarity, punctuates, surroundings, type Acquaintance } from './context.ts';
import { provable } from './forwards.ts';
import { likelihood } from './likelihood.ts';
import type { Slip } from './walk.ts';

/** What a slip read before it was damaged. */
export interface Reading {
  /** A question mark stands in it for a character that could not be decided, or for a sign that is lost. */
  readonly text: string;
  /** True where no other reading is nearly as likely. */
  readonly certain: boolean;
  /** False where a question mark remains. */
  readonly complete: boolean;
  /** How much likelier the reading is than the damaged text as it stands, as a natural logarithm. */
  readonly gain: number;
}

/** A lost character is decided by words where the likeliest leads by this much (in natural logarithms); by that much, it is no guess. */
const DECIDED = 1.5, CERTAIN = 8;

/** Characters beside a lost one that are weighed with it; two lost ones nearer than that are weighed together. */
const NEAR = 6;
/** Of two weighed together, this many of the first are tried with each of the last. */
const TRIED = 6;

/** A slip's bytes in pairs. */
interface Pairs {
  /** The byte behind the first lost one; null where that is lost too. */
  readonly second: number | null;
  /** The characters between the one that begins with the lost byte and the one that ends with another. */
  readonly middle: string;
  /** The byte before the last lost one; null where there is none, or it is the first. */
  readonly lastLead: number | null;
}

/** One way to fill the gaps: the first character (empty where it is also the last), the last (empty where none is lost) and what remains behind it. */
interface Filling {
  readonly head: string;
  readonly last: string;
  readonly rest: '' | '?';
  readonly weight: number;
}

/** The likeliest reading of a slip, or null where there is none that the damage would have turned into this text. */
export function readingOf(text: string, slip: Slip, evidence: Evidence, known: () => Acquaintance): Reading | null {
  const pairs = inPairs(slip);
  if (pairs === null) return null;
  const { middle } = pairs, { left, right, line } = surroundings(text, slip.start, slip.end);

  /** What speaks for a character between two stretches of text besides the words that it makes with them. */
  const support = (before: string, char: string, after: string, lineBefore: string): number =>
    (char === '' ? 0 : familiarity(before, char, after, known()) + punctuates(char, lineBefore, after));

  const afterHead = middle.slice(0, NEAR) + (slip.last === null && middle.length < NEAR ? right : '');
  const heads = firstBytes(slip, evidence).map(({ byte, bonus }) => {
    const head = pairs.second === null ? '' : charOf(byte, pairs.second)!, besides = bonus + support(left, head, afterHead, line);
    return { byte, besides, head, last: '', rest: '' as const, weight: besides + likelihood(left + head + afterHead) };
  }).sort(byWeight);

  const apart = middle.length >= NEAR, { last } = slip;
  const fillings: Filling[] = last === null ? heads : heads.slice(0, apart ? 1 : pairs.second === null ? heads.length : TRIED).flatMap(({ byte: first, head, besides }) => {
    const before = (left + head + middle).slice(-2 * NEAR), lead = pairs.lastLead ?? first;
    return lastBytes(lead, last, text.charAt(slip.end), evidence).map(({ byte, bonus, rest }) => {
      const char = charOf(lead, byte)!, after = rest + right;
      const weight = bonus + (apart ? 0 : besides) + support(before, char, after, line + head + middle) + likelihood(before + char + after);
      return { head, last: char, rest, weight };
    });
  }).sort(byWeight);

  const best = fillings[0];
  if (best === undefined) return null;
  const clean = best.head + middle + best.last;
  if (!provable(text, slip, clean, best.rest)) return null;
  const headLead = lead(apart ? heads : fillings, (f) => f.head), lastLead = last === null ? Infinity : lead(fillings, (f) => f.last);
  const shown = (char: string, by: number): string => (char !== '' && by < DECIDED ? '?' : char);
  const reading = shown(best.head, headLead) + middle + shown(best.last, lastLead) + best.rest;
  const complete = headLead >= DECIDED && lastLead >= DECIDED && best.rest === '';
  const gain = likelihood(left + clean + right) - likelihood(left + text.slice(slip.start, slip.end).replace(ANNOTATION, '') + right);
  return { text: reading, complete, certain: complete && last?.cause.kind !== 'unknown' && Math.min(headLead, lastLead) >= CERTAIN, gain };
}

const byWeight = (a: Filling, b: Filling): number => b.weight - a.weight;

/** How far the best filling leads those that differ from it in one of the characters. The fillings are in order. */
function lead(fillings: readonly Filling[], char: (f: Filling) => string): number {
  const best = fillings[0]!, rival = fillings.find((f) => char(f) !== char(best));
  return rival === undefined ? Infinity : best.weight - rival.weight;
}

/** Null where the bytes between the lost ones spell no text. */
function inPairs(slip: Slip): Pairs | null {
  const { bytes } = slip, last = slip.last === null ? bytes.length : bytes.length - 2;
  if (last === 0) return { second: null, middle: '', lastLead: null };
  let middle = '';
  for (let at = 2; at < last;) {
    const lead = bytes[at]!;
    const char = lead < 0x80 ? String.fromCharCode(lead) : charOf(lead, bytes[at + 1]!);
    if (char === undefined || isPrivateUse(char)) return null;
    middle += char;
    at += lead < 0x80 ? 1 : 2;
  }
  return { second: bytes[1]!, middle, lastLead: slip.last === null ? null : bytes[last]! };
}
