import type { Evidence } from '../evidence.ts';
import { charOf, EURO, isPrivateUse, LEAD_MAX, LEAD_MIN, TRAIL_MAX } from '../gbk.ts';
import { isReading, plainSyllable, readingsOf, withoutTone } from '../readings.ts';
import { isSimplifiedOnly, simplifiedForm } from '../script.ts';
import { commonness } from './likelihood.ts';
import type { Orphan } from './orphan.ts';
import type { Slip } from './walk.ts';

/** A byte that may be the lost one. */
export interface Candidate {
  readonly byte: number;
  /** What speaks for it besides the words that it makes, in natural logarithms. */
  readonly bonus: number;
  /** What stays behind the character: a question mark for a sign that went with the byte, and that nothing brings back. */
  readonly rest: '' | '?';
}

/** The machine annotates this very character elsewhere in the text; it annotates Traditional text, not Simplified. */
const SEEN = 3, OUT_OF_SCRIPT = -4;
/** It annotates common characters rather than rare ones: so much of the logarithm of how often one is counted. */
const COMMON = 0.5;

/**
 * The bytes that may have stood at a slip's head. Behind an annotation: those that spell, with the byte before them, a character so read. Otherwise every
 * lead byte that spells a character with the byte behind it.
 */
export function firstBytes(slip: Slip, evidence: Evidence): Candidate[] {
  const after = slip.bytes[1] ?? null, { cause } = slip.first;
  const leads = range(LEAD_MIN, LEAD_MAX).filter((b) => after === null || isCharacter(b, after));
  if (cause.kind !== 'annotation') return leads.map((byte) => ({ byte, bonus: 0, rest: '' }));
  // The character spelled is no part of the text, so words will not speak for it.
  return spelling(leads, slip.before, cause.syllable, evidence)
    .map((c) => ({ ...c, bonus: c.bonus + COMMON * commonness(simplifiedForm(charOf(slip.before, c.byte)!)) }));
}

/**
 * The bytes that may have stood at a slip's end, behind `lead`; what took the byte says which. Where nothing shows that took it, it went with a sign (a figure,
 * a blank: which one, nobody knows), or is 0x80, which some decoders do not know. Bytes below 0x80 are never lost: they stand for themselves.
 */
export function lastBytes(lead: number, last: Orphan, next: string, evidence: Evidence): Candidate[] {
  const trails = range(EURO, TRAIL_MAX).filter((b) => isCharacter(lead, b));
  if (last.cause.kind === 'annotation') return spelling(trails, lead, last.cause.syllable, evidence);
  const plain = trails.filter((b) => !evidence.annotated.has(charOf(lead, b)!));
  if (last.cause.kind !== 'unknown') return plain.map((byte) => ({ byte, bonus: 0, rest: '' }));
  const nothingTaken = next === '' || next === '\n' || (!evidence.signsTaken && /[\u0020-\u003f]/u.test(next));
  return plain.filter((b) => b === EURO || evidence.signsTaken || nothingTaken)
    .map((byte) => ({ byte, bonus: 0, rest: byte === EURO || nothingTaken ? '' : '?' }));
}

/**
 * The trail bytes whose character has the syllable; of another tone only where none has this one, for tables of readings differ in tones. Characters that
 * stand anywhere without an annotation are none that the machine annotates.
 */
function spelling(trails: readonly number[], lead: number, syllable: string, evidence: Evidence): Candidate[] {
  const plain = plainSyllable(syllable), bare = withoutTone(plain);
  const open = trails.filter((b) => !evidence.unannotated.has(charOf(lead, b) ?? ''));
  const exact = open.filter((b) => isReading(charOf(lead, b) ?? '', syllable));
  const read = exact.length > 0 ? exact : open.filter((b) => [...readingsOf(charOf(lead, b) ?? '')].some((r) => withoutTone(r) === bare));
  return read.map((byte) => {
    const char = charOf(lead, byte)!, seen = evidence.annotated.get(char)?.has(plain) === true;
    return { byte, bonus: (seen ? SEEN : 0) + (isSimplifiedOnly(char) ? OUT_OF_SCRIPT : 0), rest: '' };
  });
}

function isCharacter(lead: number, trail: number): boolean {
  const char = charOf(lead, trail);
  return char !== undefined && !isPrivateUse(char);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
