import { codeOf, EURO } from '../gbk.ts';
import { SYLLABLE } from '../readings.ts';
import { fullWidth, isOrphanMark, markBytes, orphanAt, type Orphan } from './orphan.ts';

/** A stretch of damaged text whose bytes are paired one off, from the byte lost at its head to where they fall into step again. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  /** The bytes that stood here before the damage, null where one is lost: the first, and the last where `last` says what took it. */
  readonly bytes: readonly (number | null)[];
  /** The byte before the first; 0 where the text before has none in GBK. */
  readonly before: number;
  readonly first: Orphan;
  readonly last: Orphan | null;
}

/** Longer ones do not occur: in Traditional text every third character or so ends a slip, and every mark does. */
const LONGEST = 240, WAYS = 3;

const TORN_BEFORE = new RegExp(`[?\\ufffd][(（]?${SYLLABLE}[)）]$`, 'u'), LONGEST_ANNOTATION = 13;

/**
 * Follows a slip from its first orphan; none where the text cannot be one: a character without bytes in GBK, the line's end, or no end in reach; nor behind
 * another annotation that is torn still, for the byte between the two belongs to the slip before.
 *
 * The lost byte leads; every byte after it belongs to the pair begun before. They are in step again behind a letter (the second byte of a
 * character, below 0x80), or where another byte was lost. A question mark on the way is either a lost byte or a mark of two bytes that was made
 * half-width: then there are two ways to go on, the nearer end first.
 */
export function slipsAt(text: string, first: Orphan): Slip[] {
  const slips = followed(text, first, EURO_BYTE);
  return text.slice(first.at, slips.at(-1)?.end ?? first.at + LONGEST).includes('€') ? [...slips, ...followed(text, first, EURO_PAIR)] : slips;
}

/** The euro sign is the byte 0x80 by itself, as browsers read it, or a pair of GB 18030-2000. */
const EURO_BYTE = [EURO], EURO_PAIR = [0xa2, 0xe3];

function followed(text: string, first: Orphan, euro: readonly number[]): Slip[] {
  if (first.cause.kind === 'annotation' && TORN_BEFORE.test(text.slice(Math.max(0, first.at - LONGEST_ANNOTATION), first.at))) return [];
  const bytes: (number | null)[] = [null], found: Slip[] = [], before = lastByteBefore(text, first.at);
  let paired = false;
  /** Adds the next byte; a byte below 0x80 stands alone unless a lead waits for it. */
  const feed = (byte: number): void => {
    bytes.push(byte);
    paired = !paired || byte < 0x80;
  };
  if (first.cause.kind === 'mark') markBytes(first.cause.mark).forEach(feed);
  for (let at = first.resume; at < Math.min(text.length, first.at + LONGEST) && found.length < WAYS;) {
    const char = text.charAt(at);
    if (isOrphanMark(char)) {
      const last = orphanAt(text, at), end = last.cause.kind === 'mark' || last.cause.kind === 'unknown' ? at + 1 : last.resume;
      found.push({ start: first.at, end, bytes: [...bytes, null], before, first, last });
      if (char === '\ufffd' || last.cause.kind === 'annotation' || last.cause.kind === 'tag') return found;
    }
    const own = char === '€' ? euro : bytesOfDamaged(char);
    if (own === null) break;
    own.forEach(feed);
    at++;
    if (paired) return [...found, { start: first.at, end: at, bytes, before, first, last: null }];
  }
  return found;
}

/** The bytes of a character inside a slip. Figures, signs and blanks were full-width before punctuation was made half-width. */
function bytesOfDamaged(char: string): readonly number[] | null {
  const unit = char.charCodeAt(0);
  if (char === ' ' || char === '\u3000') return [0xa1, 0xa1];
  if (unit > 0x20 && unit < 0x40) return [0xa3, unit + 0x80];
  if (unit >= 0x40 && unit < 0x7f) return [unit];
  const code = codeOf(char);
  return code === 0 ? null : [code >> 8, code & 0xff];
}

const lastByteBefore = (text: string, at: number): number => codeOf(fullWidth(text.charAt(at - 1))) & 0xff;
