import { remembering } from '../../text/remember.ts';
import type { Evidence } from '../evidence.ts';
import { charOf, EURO, isPrivateUse, LEAD_MAX, LEAD_MIN, TRAIL_MAX } from '../gbk.ts';
import { isReading, plainSyllable, readingsOf, withoutTone } from '../readings.ts';
import { isSimplifiedOnly, simplifiedUnit } from '../script.ts';
import type { Orphan } from './orphan.ts';
import type { Slip } from './walk.ts';
import { commonness, frequency } from './words.ts';

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
export function firstBytes(slip: Slip, evidence: Evidence): readonly Candidate[] {
  const after = slip.bytes[1] ?? null, { cause } = slip.first;
  if (cause.kind !== 'annotation') return after === null ? ANY_LEAD : anyLeadBefore(after);
  const leads = after === null ? LEADS : leadsBefore(after);
  // The character spelled is no part of the text, so words will not speak for it.
  return spelling(leads, slip.before, cause.syllable, evidence)
    .map((c) => ({ ...c, bonus: c.bonus + COMMON * commonness(simplifiedUnit(charOf(slip.before, c.byte)!.charCodeAt(0))) }));
}

/**
 * The bytes that may have stood at a slip's end, behind `lead`; what took the byte says which. Where nothing shows that took it, it went with a sign (a figure,
 * a blank: which one, nobody knows), or is 0x80, which some decoders do not know. Bytes below 0x80 are never lost: they stand for themselves.
 * A character that the machine annotates has its annotation here, too, unless it is `torn`: its own two bytes were parted, so that the machine did not see it.
 */
export function lastBytes(lead: number, last: Orphan, next: string, torn: boolean, evidence: Evidence): Candidate[] {
  const trails = trailsBehind(lead);
  if (last.cause.kind === 'annotation') return spelling(trails, lead, last.cause.syllable, evidence);
  const plain = torn ? trails : trails.filter((b) => !evidence.annotated.has(charOf(lead, b)!));
  if (last.cause.kind !== 'unknown') return plain.map((byte) => ({ byte, bonus: 0, rest: '' }));
  const nothingTaken = next === '' || next === '\n' || (evidence.signs === 'kept' && /[\u0020-\u003f]/u.test(next));
  return plain.filter((b) => b === EURO || evidence.signs !== 'kept' || nothingTaken)
    .map((byte) => ({ byte, bonus: 0, rest: byte === EURO || nothingTaken ? '' : '?' }));
}

/** What it costs that a character stands somewhere without an annotation, each time that it does, and at most; and that only another tone of the syllable is a reading of it. */
const UNANNOTATED = -2.5, MOST_UNANNOTATED = -12, OTHER_TONE = -8;

/** The trail bytes whose character has the syllable, perhaps of another tone, for tables of readings differ in tones. */
function spelling(trails: readonly number[], lead: number, syllable: string, evidence: Evidence): Candidate[] {
  const plain = plainSyllable(syllable), { exact, toneless } = spelt(`${lead} ${plain}`);
  const isSeen = (char: string): boolean => evidence.annotated.get(char)?.has(plain) === true;
  return toneless.filter((b) => trails.includes(b)).map((byte) => {
    const char = charOf(lead, byte)!, bare = evidence.unannotated.get(char) ?? 0;
    const known = isSeen(char) ? SEEN : bare > 0 ? Math.max(MOST_UNANNOTATED, UNANNOTATED * bare) : -missed(char, evidence.length);
    return { byte, bonus: known + (exact.includes(byte) ? 0 : OTHER_TONE) + (isSimplifiedOnly(char) ? OUT_OF_SCRIPT : 0), rest: '' };
  });
}

/**
 * How strange it is that a text of this length has a character nowhere else, annotated or not: as often as it is to be expected in it, for
 * so the logarithm of the chance falls (Poisson's law). The list counts words, of which there are half as many as characters.
 */
const missed = (char: string, length: number): number => Math.min(MOST_MISSED, length / 2 * Math.exp(frequency(simplifiedUnit(char.charCodeAt(0)))));
const MOST_MISSED = 8;

/** Bytes that spell a character read so behind a lead byte; `toneless`: or so but for the tone. */
interface Spelt { readonly exact: readonly number[]; readonly toneless: readonly number[] }

const MOST_SPELT = 20_000;

const spelt = remembering(MOST_SPELT, (asked: string): Spelt => {
  const at = asked.indexOf(' '), lead = Number(asked.slice(0, at)), plain = asked.slice(at + 1), bytes = range(EURO, TRAIL_MAX), bare = withoutTone(plain);
  return {
    exact: bytes.filter((b) => isReading(charOf(lead, b) ?? '', plain)),
    toneless: bytes.filter((b) => [...readingsOf(charOf(lead, b) ?? '')].some((r) => withoutTone(r) === bare)),
  };
});

function isCharacter(lead: number, trail: number): boolean {
  const char = charOf(lead, trail);
  return char !== undefined && !isPrivateUse(char);
}

const LEADS = range(LEAD_MIN, LEAD_MAX), BYTES = 256;

/** The lead bytes that make a character with a byte behind them, and the trail bytes from 0x80 that make one with a byte before them. */
const leadsBefore = remembering(BYTES, (trail: number) => LEADS.filter((b) => isCharacter(b, trail)));
const trailsBehind = remembering(BYTES, (lead: number) => range(EURO, TRAIL_MAX).filter((b) => isCharacter(lead, b)));
const plainly = (bytes: readonly number[]): readonly Candidate[] => bytes.map((byte) => ({ byte, bonus: 0, rest: '' }));
const ANY_LEAD = plainly(LEADS), anyLeadBefore = remembering(BYTES, (trail: number) => plainly(leadsBefore(trail)));

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
