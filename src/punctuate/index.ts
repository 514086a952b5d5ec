import type { Edit } from '../text/edit.ts';
import { applyEdits, type TracedText } from '../text/traced.ts';
import { unitsOf } from '../text/units.ts';
import { brackets } from './brackets.ts';
import { addresses, mayHaveAddresses } from './context.ts';
import { quotes } from './quotes.ts';
import { points, stops } from './stops.ts';

/**
 * Half-width punctuation in Chinese text as Chinese sets it: `, : ; ! ? ( )` full-width, a closing point as 。, straight quotation marks curled. Each mark
 * is replaced one for one, so nothing moves, and nothing is noted: no reader misses what no reader sees. Digits and letters as wide as Chinese characters
 * (１２月, ＡＩ), as word processors and old papers have them, become plain ones.
 * To be run after the text is simplified, for all that follows expects full-width marks in Chinese and half-width ones in figures and Latin.
 */
export function punctuate(text: TracedText): TracedText {
  const s = text.text, { there, places, wide } = marksIn(unitsOf(text));
  if (places.length === 0 && wide.length === 0) return text;
  const found = mayHaveAddresses(s, places) ? addresses(s) : [];
  return applyEdits(text, [
    ...((there & STOP) === 0 ? [] : stops(s, places, found)), ...((there & POINT) === 0 ? [] : points(s)), ...((there & BRACKET) === 0 ? [] : brackets(s, found)), ...((there & QUOTE) === 0 ? [] : quotes(s)),
    ...narrow(s, wide),
  ]);
}

/** Kinds of half-width marks, one bit each, by ASCII code. */
const STOP = 1, POINT = 2, BRACKET = 4, QUOTE = 8;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[,:;!?]/u.test(char) ? STOP : char === '.' ? POINT : /[()]/u.test(char) ? BRACKET : /["']/u.test(char) ? QUOTE : 0;
});

/** The places of a text's half-width marks, and of which kinds there are any. */
function marksIn(units: Uint16Array): { there: number; places: readonly number[]; wide: readonly number[] } {
  const places: number[] = [], wide: number[] = [];
  let there = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit >= 128) {
      if (unit >= WIDE && unit < WIDE + IS_WIDE.length && IS_WIDE[unit - WIDE] === 1) wide.push(i);
      continue;
    }
    const kind = KINDS[unit]!;
    if (kind === 0) continue;
    there |= kind;
    places.push(i);
  }
  return { there, places, wide };
}

/** Where the wide forms begin, and which of them are digits, letters and the decimal point: marks stay wide in Chinese. */
const WIDE = 0xff0e, TO_PLAIN = 0xfee0;
const IS_WIDE = Uint8Array.from({ length: 0xff5b - WIDE }, (_, i) => (/[.\dA-Za-z]/u.test(String.fromCharCode(WIDE + i - TO_PLAIN)) ? 1 : 0));

/** A wide point is one of decimals between digits only; elsewhere it divides (第一．). */
function narrow(s: string, wide: readonly number[]): Edit[] {
  const isDigit = (at: number): boolean => /[\d０-９]/u.test(s.charAt(at));
  return wide.flatMap((at) => (s.charCodeAt(at) === WIDE && !(isDigit(at - 1) && isDigit(at + 1)) ? [] : [{ start: at, end: at + 1, text: String.fromCharCode(s.charCodeAt(at) - TO_PLAIN), rule: 'wide' }]));
}
