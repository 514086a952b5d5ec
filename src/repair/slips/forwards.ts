import { bytesOf, charOf } from '../gbk.ts';
import { fullWidth, type Cause } from './orphan.ts';
import type { Slip } from './walk.ts';

/** What tore a text's bytes apart, and behind how many of them it did. */
export interface Tear { readonly after: number; readonly cause: Cause }

/**
 * Runs the damage forwards: the clean text's bytes, torn where `tears` says, as a decoder of GBK reads them. A lead byte without its partner becomes `?`; an annotation's
 * opening bracket goes with it. Null where the text has no bytes in GBK or a tear does not fit them.
 * This is the proof of a repair (see `provable`).
 */
export function forwards(clean: string, tears: readonly Tear[]): string | null {
  const bytes = bytesOf(clean);
  if (bytes === null) return null;
  let damaged = '', next = 0;
  for (let at = 0; at < bytes.length || tears[next]?.after === at;) {
    const tear = tears[next];
    if (tear !== undefined && tear.after === at) {
      next++;
      const put = written(tear.cause, bytes, at);
      if (put === null) return null;
      damaged += put.text;
      at += put.bytes;
      continue;
    }
    const byte = bytes[at]!;
    const torn = tear !== undefined && tear.after === at + 1;
    if (byte < 0x80 || (byte === 0x80 && !torn)) {
      damaged += byte === 0x80 ? '€' : String.fromCharCode(byte);
      at++;
      continue;
    }
    const char = torn || at + 1 >= bytes.length ? '?' : charOf(byte, bytes[at + 1]!);
    if (char === undefined) return null;
    damaged += char;
    at += char === '?' ? 1 : 2;
  }
  return next === tears.length ? damaged : null;
}

/**
 * True where running the damage forwards over a reading of the slip gives the damaged text, from the character before it to what took its last byte: a mark,
 * the sign of a tag, or `rest`, a sign that nobody knows.
 */
export function provable(text: string, slip: Slip, reading: string, rest: string): boolean {
  const head = bytesOf(text.charAt(slip.start - 1))?.length ?? 0, start = head === 0 ? slip.start : slip.start - 1;
  const length = bytesOf(reading)?.length;
  if (length === undefined) return false;
  const { first, last } = slip, tears: Tear[] = [{ after: head + 1, cause: first.cause }];
  if (last !== null) tears.push({ after: head + length, cause: last.cause });
  const taker = last?.cause.kind === 'mark' ? fullWidth(last.cause.mark) : last?.cause.kind === 'tag' ? '<' : rest;
  const end = last?.cause.kind === 'mark' ? slip.end + 1 : last?.cause.kind === 'tag' ? last.at + 1 : slip.end;
  const damaged = forwards(text.slice(start, slip.start) + reading + taker, tears);
  return damaged !== null && sameDamage(damaged, text.slice(start, end));
}

/** What a tear leaves in the damaged text at its place, and how many bytes of the clean text that takes the place of. */
function written(cause: Cause, bytes: readonly number[], at: number): { text: string; bytes: number } | null {
  if (cause.kind === 'annotation') return { text: `${cause.syllable})`, bytes: 0 };
  if (cause.kind !== 'mark') return { text: '', bytes: at < bytes.length ? 1 : 0 };
  const pair = bytesOf(fullWidth(cause.mark));
  return pair !== null && pair.every((byte, i) => bytes[at + i] === byte) ? { text: cause.mark, bytes: pair.length } : null;
}

/** Full-width signs and figures as half-width ones, which they may have become since. */
const alike = (text: string): string => text.replace(/[\uff01-\uff1f]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  .replace(/\ufffd/gu, '?').replace(/\u3000/gu, ' ').replace(/\?\(/gu, '?');

/** Two damaged texts may differ in the width of their marks, in how an orphan is shown, and in whether an annotation kept its opening bracket behind one. */
const sameDamage = (a: string, b: string): boolean => a === b || alike(a) === alike(b);
