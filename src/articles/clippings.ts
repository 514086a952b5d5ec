import { isHeadEntry } from './head.ts';
import { isProse, type Line } from './lines.ts';

/** 1, （二）, 3.: alone on its line. */
const NUMBER = /^[（(]?(\d{1,2}|[一二三四五六七八九十]{1,2})[)）.．、]?$/u, ORDER = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numberOf = ({ kind, text }: Line): number | null => {
  const own = kind !== 'row' && text.length <= 5 ? NUMBER.exec(text)?.[1] : undefined;
  return own === undefined ? null : /^\d/u.test(own) ? Number(own) : ORDER.indexOf(own) + 1;
};

/**
 * 剪报: reports that stand in one file under a number each, from one upwards, every number over a headline with its line of source and day.
 * @returns the headlines, and the lines without the numbers and without what the collection is called; null where there are no such reports
 */
export function clippings(lines: readonly Line[]): { readonly lines: readonly Line[]; readonly heads: ReadonlySet<Line> } | null {
  const at = lines.flatMap((line, i) => (numberOf(line) === null ? [] : [i]));
  if (at.length < 2 || at.some((i, k) => numberOf(lines[i]!) !== k + 1 || !isHeaded(lines, i)) || lines.slice(0, at[0]).some(isProse)) return null;
  return { lines: lines.filter((_, i) => i > at[0]! && !at.includes(i)), heads: new Set(at.map((i) => lines[i + 1]!)) };
}

const isHeaded = (lines: readonly Line[], at: number): boolean => {
  const [head, ...below] = lines.slice(at + 1, at + 4);
  return head !== undefined && !isProse(head) && !isHeadEntry(head) && below.some((l) => isHeadEntry(l) && /\d{4}/u.test(l.text));
};
