import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { isChinese, side, within } from './context.ts';

const RULE = 'punctuation';
const HAN = /[\p{Script=Han}]/u;

/**
 * `(` and `)` in Chinese text, full-width, both of a pair or neither: where Chinese stands in them, or right before them, or where they begin a Chinese
 * line ((1)加强). A bracket without a partner in its line goes by its neighbours.
 *
 * Not touched: brackets in and around Latin text (PM(2.5), f(x), Beijing (北京) is), in addresses.
 */
export function brackets(text: string, addresses: readonly Span[]): Edit[] {
  const edits: Edit[] = [], inAddress = within(addresses);
  const full = (at: number): void => { edits.push({ start: at, end: at + 1, text: text.charAt(at) === '(' ? '（' : '）', rule: RULE }); };
  const alone = (at: number): void => {
    if (side(text, at - 1, -1).near || side(text, at + 1, 1).near) full(at);
  };
  let open: number[] = [], line = 0, end = -1;
  for (const m of text.matchAll(/[()]/gu)) {
    const at = m.index;
    if (at > end) {
      open.forEach(alone);
      open = [];
      line = text.lastIndexOf('\n', at) + 1;
      end = text.indexOf('\n', at);
      if (end < 0) end = text.length;
    }
    if (inAddress(at)) continue;
    if (m[0] === '(') open.push(at);
    else {
      const from = open.pop();
      if (from === undefined) alone(at);
      else if (chinesePair(text, from, at, line)) {
        full(from);
        full(at);
      }
    }
  }
  open.forEach(alone);
  return edits;
}

/** How much of a bracket's content is read to tell its script; the first words do. */
const CONTENT = 200, INDENT = 40;

function chinesePair(text: string, from: number, to: number, line: number): boolean {
  const before = text.charAt(from - 1), after = text.charAt(to + 1);
  if (isChinese(before)) return true;
  const behindLatin = before === ' ' && /[A-Za-z]/u.test(text.charAt(from - 2));
  if (HAN.test(text.slice(from + 1, Math.min(to, from + CONTENT)))) return !behindLatin || isChinese(after);
  const first = from - line < INDENT && text.slice(line, from).trim() === '';
  return (first || side(text, from - 1, -1).near) && (isChinese(after) || side(text, to + 1, 1).near);
}
