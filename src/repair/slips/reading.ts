import type { Evidence } from '../evidence.ts';
import { firstBytes, lastBytes } from './candidates.ts';
import { closes, familiarity, surroundings, type Acquaintance } from './context.ts';
import { forwards, sameDamage, type Tear } from './forwards.ts';
import { bytesOf, charOf, isPrivateUse } from '../gbk.ts';
import { likelihood } from './likelihood.ts';
import { fullWidth } from './orphan.ts';
import type { Slip } from './walk.ts';

/** What a slip read before it was damaged. */
export interface Reading {
  readonly text: string;
  /** How much likelier it is than the next best, in natural logarithms; infinite where it is the only one. */
  readonly lead: number;
  /** How much likelier it is than the damaged text as it stands. */
  readonly gain: number;
  /** False where a sign may have gone with the last byte: it is lost for good. */
  readonly whole: boolean;
}

/** A slip's bytes in pairs: what is fixed between the character that begins with the lost byte and the one that ends with another. */
interface Pairs {
  /** The byte behind the lost one; null where that is lost too. */
  readonly second: number | null;
  readonly middle: string;
  /** The byte before the other lost one; null where there is none, or it is the first. */
  readonly lastLead: number | null;
}

interface Weighed { readonly text: string; readonly rest: string; readonly weight: number }

/** Characters beside a lost one that are weighed with it; two lost ones nearer than that are settled together. */
const NEAR = 6;
/** Of two settled together this many of the first are tried with each of the last. */
const TRIED = 6;

/** The likeliest reading of a slip, or null where there is none that the damage would have turned into this text. */
export function readingOf(text: string, slip: Slip, evidence: Evidence, known: () => Acquaintance): Reading | null {
  const pairs = inPairs(slip);
  if (pairs === null) return null;
  const around = surroundings(text, slip.start, slip.end);
  const lineBefore = text.slice(text.lastIndexOf('\n', slip.start - 1) + 1, slip.start);
  /** What speaks for a character between two stretches of text, besides the words that it makes with them. */
  const support = (before: string, char: string, after: string): number =>
    (char === '' ? 0 : familiarity(before + char + after, before.length, known()) + closes(char, lineBefore));

  const { last } = slip, right = last === null && pairs.middle.length < NEAR ? around.right : '';
  const heads = firstBytes(slip, evidence).map(({ byte, bonus }) => {
    const char = pairs.second === null ? '' : charOf(byte, pairs.second)!, after = pairs.middle.slice(0, NEAR) + right;
    const besides = bonus + support(around.left, char, after);
    return { byte, text: char, rest: '', besides, weight: besides + likelihood(around.left + char + after) };
  }).sort(byWeight);
  if (last === null) return proven(text, slip, around, heads.map((h) => ({ ...h, text: h.text + pairs.middle })));

  const apart = pairs.middle.length >= NEAR;
  const whole = heads.slice(0, apart ? 1 : pairs.second === null ? heads.length : TRIED).flatMap((head) => {
    const reading = head.text + pairs.middle, before = (around.left + reading).slice(-2 * NEAR), lead = pairs.lastLead ?? head.byte;
    return lastBytes(lead, last, text.charAt(slip.end), evidence).map(({ byte, bonus, rest }) => {
      const char = charOf(lead, byte)!, after = rest + around.right;
      return { text: reading + char, rest, weight: bonus + (apart ? 0 : head.besides) + support(before, char, after) + likelihood(before + char + after) };
    });
  }).sort(byWeight);
  const reading = proven(text, slip, around, whole);
  return reading === null || !apart ? reading : { ...reading, lead: Math.min(reading.lead, leadOf(heads)) };
}

const byWeight = (a: Weighed, b: Weighed): number => b.weight - a.weight;
const leadOf = (sorted: readonly Weighed[]): number => (sorted.length < 2 ? Infinity : sorted[0]!.weight - sorted[1]!.weight);

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

/** The likeliest of the readings, if running the damage forwards over it gives the damaged text. */
function proven(text: string, slip: Slip, around: { left: string; right: string }, readings: readonly Weighed[]): Reading | null {
  const best = readings[0];
  if (best === undefined) return null;
  const before = text.charAt(slip.start - 1), head = bytesOf(before)?.length ?? 0, length = bytesOf(best.text)!.length;
  const cause = slip.last?.cause, tears: Tear[] = [{ after: head + 1, cause: slip.first.cause }];
  if (cause !== undefined) tears.push({ after: head + length, cause });
  // What took the last byte stands behind the reading: a mark, the sign of a tag, a sign unknown.
  const taker = cause?.kind === 'mark' ? fullWidth(cause.mark) : cause?.kind === 'tag' ? '<' : best.rest;
  const until = slip.last === null ? slip.end : cause?.kind === 'mark' ? slip.end + 1 : cause?.kind === 'tag' ? slip.last.at + 1 : slip.end;
  const again = forwards((head === 0 ? '' : before) + best.text + taker, tears);
  if (again === null || !sameDamage(again, text.slice(head === 0 ? slip.start : slip.start - 1, until))) return null;
  const gain = likelihood(around.left + best.text + around.right) - likelihood(around.left + text.slice(slip.start, slip.end) + around.right);
  return { text: best.text + best.rest, lead: leadOf(readings), gain, whole: best.rest === '' && cause?.kind !== 'unknown' };
}
