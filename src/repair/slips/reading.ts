import type { Evidence } from '../evidence.ts';
import { bytesOf, charOf, isCommon, isPrivateUse } from '../gbk.ts';
import { isReading } from '../readings.ts';
import { isVariant, simplifiedForm, simplifiedUnits } from '../script.ts';
import type { Acquaintance } from './acquaintance.ts';
import { ANNOTATION, surroundings } from './context.ts';
import { fillingsOf, isApart, type Filling, type Pairs } from './fillings.ts';
import { provable } from './forwards.ts';
import { likelihood } from './likelihood.ts';
import { isOrphanMark } from './orphan.ts';
import type { Slip } from './walk.ts';

/** What a slip read before it was damaged. */
export interface Reading {
  /** A question mark stands in it for a character that could not be decided, or for a sign that is lost. */
  readonly text: string;
  /** True where no other reading is nearly as likely. */
  readonly certain: boolean;
  /** False where a question mark stands for a character. (A sign that is lost is lost for good.) */
  readonly decided: boolean;
  /** How much likelier the reading is than the damaged text as it stands, as a natural logarithm. */
  readonly gain: number;
}

/** A lost character is decided by words where the likeliest leads by this much (in natural logarithms); by that much, it is no guess. */
const DECIDED = 0.3, CERTAIN = 14;
/** A character of which neither byte is left may be any of thousands, and words alone decide. */
const DECIDED_ALONE = 1;

/**
 * What an annotation spells rests on the last byte of the character before it: a question mark may be one that asks, or stand for an unknown character; a rare character
 * may be out of step itself.
 */
function restsOnDoubt(text: string, { first, start }: Slip): boolean {
  const before = text.charAt(start - 1);
  return first.cause.kind === 'annotation' && (isOrphanMark(before) || (HAN.test(before) && (isVariant(before) || !isCommon(simplifiedForm(before)))));
}

/** False where only another tone of an annotation's syllable is a reading of what the lost byte spells. */
function isSpelt({ first, last, before }: Slip, { head, last: end }: Filling): boolean {
  const lost = bytesOf(head || end)?.[0] ?? 0;
  return (first.cause.kind !== 'annotation' || isReading(charOf(before, lost) ?? '', first.cause.syllable)) && (last?.cause.kind !== 'annotation' || isReading(end, last.cause.syllable));
}

const HAN = /\p{Script=Han}/u;

/** A rare or an unusual character in the reading may come of bytes that were paired wrongly to its end (才嵪 for 材料). */
const isOdd = (reading: string): boolean => [...reading].some((c) => HAN.test(c) && (isVariant(c) || !isCommon(simplifiedForm(c))));

/** Between two marks with nothing but question marks there, people ask: read only as what the text has elsewhere. */
const QUESTION_MARKS = /^[?\ufffd]+$/u;
const isKnown = (reading: string, { knows }: Acquaintance): boolean => {
  const [a = 0, b = 0, c] = simplifiedUnits(reading);
  return b !== 0 && c === undefined && knows(a, b, 0);
};

/** The likeliest reading of a slip, or null where there is none that the damage would have turned into this text. `before`: the text before it, with what was read there already. */
export function readingOf(text: string, slip: Slip, before: string, evidence: Evidence, known: () => Acquaintance): Reading | null {
  const pairs = inPairs(slip);
  if (pairs === null) return null;
  const { middle } = pairs, around = surroundings(before, text.slice(slip.end)), { left, right } = around, { last } = slip;
  const { heads, both: fillings } = fillingsOf(text, slip, pairs, evidence, around, known());
  const best = fillings[0];
  if (best === undefined) return null;
  const clean = best.head + middle + best.last;
  if (!provable(text, slip, clean, best.rest) || (QUESTION_MARKS.test(text.slice(slip.start, slip.end)) && !isKnown(clean, known()))) return null;
  const headLead = lead(isApart(pairs) ? heads : fillings, (f) => f.head), lastLead = last === null ? Infinity : lead(fillings, (f) => f.last);
  const enough = pairs.second === null ? DECIDED_ALONE : DECIDED;
  const shown = (char: string, by: number): string => (char !== '' && by < enough ? '?' : char);
  const reading = shown(best.head, headLead) + middle + shown(best.last, lastLead) + best.rest;
  const decided = headLead >= enough && lastLead >= enough;
  const gain = likelihood(left + clean + right) - likelihood(left + text.slice(slip.start, slip.end).replace(ANNOTATION, '') + right);
  return { text: reading, decided, certain: decided && !restsOnDoubt(text, slip) && isSpelt(slip, best) && !isOdd(clean) && best.rest === '' && last?.cause.kind !== 'unknown' && Math.min(headLead, lastLead) >= CERTAIN, gain };
}

/** How far the best filling, which stands first, leads those that differ from it in one of the characters. */
function lead(fillings: readonly Filling[], char: (f: Filling) => string): number {
  const best = fillings[0]!;
  let rival = -Infinity;
  for (const f of fillings) if (f.weight > rival && char(f) !== char(best)) rival = f.weight;
  return best.weight - rival;
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
