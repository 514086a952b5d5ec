import type { Edit } from '../text/edit.ts';
import { mending, NOTHING, type Rule } from './rule.ts';

const NAME = 'lost-blank';

/** Question marks (and U+FFFD) at a line's head, blanks among them allowed, with Chinese text behind them. */
const HEAD = /^[ \t\u3000\u00a0]*(?<marks>[?\ufffd](?:[ \t\u3000\u00a0]{0,8}[?\ufffd]){0,15})(?=[ \t\u3000\u00a0]*[\p{Script=Han}“‘《（(【\d])/gmu;

/** Four marks are two ideographic blanks of two bytes each: nobody asks four times before speaking. Fewer must recur. */
const ENOUGH_ALONE = 4, LINES_ENOUGH = 3;

/**
 * `????` at the head of a paragraph: its two ideographic blanks, lost one byte at a time (or no-break blanks, lost one by one)
 * in a conversion that did not know them. Each mark becomes a blank. One or two marks count only where several paragraphs
 * of the text begin so.
 *
 * Not touched: question marks behind words, a single line that begins with one or two.
 */
export const lostBlanks: Rule = {
  name: NAME,
  shown: true,
  traces: '?\ufffd',
  suspicious: /^[ \t\u3000\u00a0]*[?\ufffd]/mu,
  find: (text) => {
    const heads = [...text.matchAll(HEAD)].map((m) => {
      const marks = m.groups!.marks!;
      const start = m.index + m[0].length - marks.length;
      return { start, marks, count: marks.replace(/[^?\ufffd]/gu, '').length };
    });
    if (heads.length === 0) return NOTHING;
    const recurring = heads.length >= LINES_ENOUGH;
    const edits: Edit[] = heads
      .filter((h) => recurring || h.count >= ENOUGH_ALONE)
      .map((h) => ({ start: h.start, end: h.start + h.marks.length, text: ' '.repeat(h.marks.length), rule: NAME }));
    return mending(edits);
  },
};
