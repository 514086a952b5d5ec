import type { Span } from '../text/span.ts';

/** Tables as they stand in an article's text: each row in a line of its own, as pages and Markdown are read. */

/** What stands between the cells of a row. */
const BETWEEN = ' | ';

/** A cell; its place counts in the article's text. */
export interface Cell extends Span {
  readonly text: string;
}

/** True where a line is a table's row. */
export const isRow = (text: string, line: Span): boolean => text.slice(line.start, line.end).includes(BETWEEN);

/** The cells of a row, without the blanks around them. */
export function cellsOf(text: string, row: Span): Cell[] {
  const cells: Cell[] = [];
  let { start } = row;
  for (const piece of text.slice(row.start, row.end).split(BETWEEN)) {
    const lead = piece.length - piece.trimStart().length, words = piece.trim();
    cells.push({ text: words, start: start + lead, end: start + lead + words.length });
    start += piece.length + BETWEEN.length;
  }
  return cells;
}

const UNIT_WITHIN = /[（(]\s*(?:单位：?)?(?<unit>[^（）()]{1,10}?)\s*[）)]$/u;
const UNIT_SAID = /单位\s*[：:]\s*(?<units>[^\s（）()]{1,20})/u;

/** The unit that a head gives for its column: 总投资（亿元）, 增速%. */
export const unitOf = (heading: string): string | null => UNIT_WITHIN.exec(heading)?.groups?.['unit']?.split(/[、，,]/u)[0]?.trim() ?? (/[%％]$/u.test(heading) ? '%' : null);

/** The units that a caption gives for all of the table (单位：亿元、%). */
export const unitsSaid = (caption: string): readonly string[] => UNIT_SAID.exec(caption)?.groups?.['units']?.split(/[、，,]/u) ?? [];

/** A head or label without its unit, number and marks: 二、固定资产投资（亿元） → 固定资产投资. */
export const bare = (label: string): string =>
  label.replace(UNIT_WITHIN, '').replace(/[%％]$/u, '').replace(/^(?:[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|其中：?|[＃#*＊])\s*/u, '').replace(/\s+/gu, '').trim();
