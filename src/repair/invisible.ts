import type { Edit } from '../text/edit.ts';
import { mending, type Rule } from './rule.ts';

const NAME = 'invisible';

/**
 * Blanks of other widths stand where an ordinary blank should: no-break (U+00A0, U+202F), the em and thin ones (U+2000–U+200A),
 * the mathematical one (U+205F), tabulators and separators of old printers (vertical tab, form feed, U+2028, U+2029).
 * The ideographic blank (U+3000) is Chinese typesetting and stays.
 */
const BLANK = /[\u00a0\u000b\u000c\u2000-\u200a\u2028\u2029\u202f\u205f]/u;

/** A joiner between two parts of an emoji holds it together. */
const EMOJI_BEFORE = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;

const ALL = ([[0, 8], [0xb, 0xc], [0xe, 0x1f], [0x7f, 0xa0], [0xad, 0xad], [0x2000, 0x200f], [0x2028, 0x202f], [0x205f, 0x2064], [0x2066, 0x206f], [0xfeff, 0xfeff]] as const)
  .map(([from, to]) => String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i))).join('');
const ANY = new RegExp(`[${ALL}]`, 'gu');

/**
 * Characters that show nothing: zero-width blanks and joiners (U+200B–U+200D, U+2060), byte order marks inside the text, soft
 * hyphens, marks of writing direction, control characters. Editors and content systems leave them behind; they break names
 * and figures in two. Blanks of odd widths become ordinary ones, one for one.
 *
 * Not touched: line feeds, carriage returns and tabulators (lines and columns are somebody else's), joiners inside an emoji.
 */
export const invisible: Rule = {
  name: NAME,
  shown: false,
  traces: ALL,
  suspicious: new RegExp(ANY.source, 'u'),
  find: (text) => {
    const edits: Edit[] = [];
    for (const m of text.matchAll(ANY)) {
      const start = m.index, end = start + 1;
      if (m[0] === '\u200d' && EMOJI_AFTER.test(text.slice(end, end + 2)) && EMOJI_BEFORE.test(text.slice(Math.max(0, start - 6), start))) continue;
      edits.push({ start, end, text: BLANK.test(m[0]) ? ' ' : '', rule: NAME });
    }
    return mending(edits);
  },
};
