import type { Edit } from '../text/edit.ts';
import { linesOf } from '../text/span.ts';
import { isChinese } from './context.ts';

const RULE = 'punctuation';
const HAN = /\p{Script=Han}/u;

/**
 * Straight quotation marks in Chinese text, curled in pairs: the odd ones of a line open, the even ones close. A line with an odd
 * number of them stays as it is, for one of them is something else (55" 屏).
 *
 * Not touched: lines without Chinese in or beside the marks, attributes (a="b"), apostrophes.
 */
export function quotes(text: string): Edit[] {
  if (!/["']/u.test(text)) return [];
  return linesOf(text).flatMap((line) => {
    const s = text.slice(line.start, line.end);
    return /["']/u.test(s) && HAN.test(s) ? [...curled(s, line.start, /(?<!=)"/gu, '“', '”'), ...curled(s, line.start, /'/gu, '‘', '’')] : [];
  });
}

function curled(line: string, offset: number, mark: RegExp, opening: string, closing: string): Edit[] {
  const places = [...line.matchAll(mark)].map((m) => m.index).filter((at) => mark.source !== "'" || !/[A-Za-z0-9]/u.test(line.charAt(at - 1)) || isChinese(line.charAt(at + 1)));
  if (places.length % 2 !== 0) return [];
  const edits: Edit[] = [];
  for (let i = 0; i < places.length; i += 2) {
    const from = places[i]!, to = places[i + 1]!;
    if (!HAN.test(line.slice(from, to)) && !isChinese(line.charAt(from - 1)) && !isChinese(line.charAt(to + 1))) continue;
    edits.push({ start: offset + from, end: offset + from + 1, text: opening, rule: RULE }, { start: offset + to, end: offset + to + 1, text: closing, rule: RULE });
  }
  return edits;
}
