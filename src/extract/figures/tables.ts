import type { Part } from '../../articles/article.ts';
import { cellsOf, isRow, type Cell } from '../tables.ts';
import { GROWTH } from './table-heads.ts';

/** A column under its heads, the upper one first: 1—6月 above 增长（%）. */
export interface Column {
  readonly heads: readonly Cell[];
}

/** A table taken apart: what its columns are called, and its rows of as many cells. */
export interface Grid {
  /** The short lines right before it: its name, 单位：万元. */
  readonly captions: readonly Part[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A line between rows, or before them, that names what follows. */
const LABEL_LENGTH = 40, CAPTIONS = 3;
const isLabel = (words: string): boolean => words.length <= LABEL_LENGTH && !/[。；？！]/u.test(words);

/** The article's tables: rows that follow one another, lines that name a part of them left out. */
export function tablesOf(text: string, parts: readonly Part[]): Grid[] {
  const grids: Grid[] = [];
  for (let i = 0; i < parts.length;) {
    if (!isRow(text, parts[i]!)) {
      i++;
      continue;
    }
    const first = i, rows: Part[] = [];
    for (; i < parts.length && (isRow(text, parts[i]!) || i + 1 < parts.length && isRow(text, parts[i + 1]!) && isLabel(text.slice(parts[i]!.start, parts[i]!.end)) && !/\d/u.test(text.slice(parts[i]!.start, parts[i]!.end))); i++) if (isRow(text, parts[i]!)) rows.push(parts[i]!);
    const captions: Part[] = [];
    for (let k = first - 1; k >= 0 && captions.length < CAPTIONS && !isRow(text, parts[k]!) && isLabel(text.slice(parts[k]!.start, parts[k]!.end)); k--) captions.unshift(parts[k]!);
    grids.push(...gridsOf(captions, rows.map((r) => cellsOf(text, r))));
  }
  return grids;
}

/** A plain number as a cell has it: 1,234.5, -3.5. */
export const NUMBER = /^[-+－−↑↓▲▼]?\s?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^[-+－−↑↓▲▼]?\s?\d+(?:\.\d+)?$/u;
const isNumber = (c: Cell): boolean => NUMBER.test(c.text);
const isFull = (c: Cell): boolean => c.text !== '';

/** One table, or two that stand side by side under the same heads (指标 | 数值 | 指标 | 数值); none where no heads can be told from rows. */
function gridsOf(captions: readonly Part[], lines: readonly (readonly Cell[])[]): Grid[] {
  const [top, second] = lines;
  if (top === undefined || lines.length < 2 || top.some(isNumber)) return [];
  const under = lines.length > 2 && second!.length <= widthOf(lines.slice(2)) && !second!.some((c) => /\d/u.test(c.text.replace(/\d[-—至\d]*[年月]/gu, ''))) ? second! : null;
  const width = widthOf(lines.slice(under === null ? 1 : 2)), joined = under === null ? null : twoLevels(top, under, width);
  const columns = joined ?? (top.length === width ? top.map((c) => ({ heads: [c] })) : top.length === width - 1 && OVER_NUMBERS.test(top[0]!.text) && headless(lines.slice(1), width) ? [{ heads: [] }, ...top.map((c) => ({ heads: [c] }))] : null);
  if (columns === null) return [];
  const rows = lines.slice(joined === null ? 1 : 2).flatMap((row) => fitted(row, columns.length));
  const half = columns.length / 2, name = (c: Column): string => c.heads.map((h) => h.text).join();
  if (half >= 2 && Number.isInteger(half) && columns.slice(0, half).every((c, i) => name(c) === name(columns[half + i]!))) {
    return [0, half].map((from) => ({ captions, columns: columns.slice(from, from + half), rows: rows.map((r) => r.slice(from, from + half)).filter((r) => r.some(isFull)) }));
  }
  return [{ captions, columns, rows }];
}

/** How many cells most rows have. */
function widthOf(rows: readonly (readonly Cell[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Heads that stand over numbers and not over labels. */
const OVER_NUMBERS = /[（(].+[）)]|\d|同比|增|累计|本[月期年]|绝对/u;

/** An empty corner leaves no trace in the line of heads: the rows have a label more. */
const headless = (rows: readonly (readonly Cell[])[], width: number): boolean => rows.every((r) => r.length !== width || !isNumber(r[0]!) && r.slice(1).some(isNumber));

/** A row of the table's width. Empty cells at its end have left no trace; other rows of another width are notes. */
function fitted(row: readonly Cell[], width: number): (readonly Cell[])[] {
  if (row.length === width) return [row];
  const end = row.at(-1)!.end;
  return row.length < width && row.length > 1 && row.length >= width - 2 && !isNumber(row[0]!) ? [[...row, ...Array.from({ length: width - row.length }, (): Cell => ({ text: '', start: end, end }))]] : [];
}

/**
 * Heads in two lines: those of the upper one either stand over several of the lower or go through. As many go through, from the left, as the lower line is
 * short of the rows' width. Null where the lower heads cannot be shared out.
 */
function twoLevels(top: readonly Cell[], under: readonly Cell[], width: number): Column[] | null {
  const upper = top.filter(isFull), lower = under.filter(isFull);
  const through = width - lower.length, groups = upper.length - through;
  if (through < 1 || groups < 1 || upper.length >= width) return null;
  const starts = lower.flatMap((c, i) => (i === 0 || c.text === lower[0]!.text ? [i] : []));
  const each = lower.length / groups;
  // 总量 | 增长 | 增长: behind a growth begins what the next one says.
  const behindGrowth = lower.flatMap((_, i) => (i === 0 || GROWTH.test(lower[i - 1]!.text) ? [i] : []));
  const from = starts.length === groups ? starts : behindGrowth.length === groups ? behindGrowth : Number.isInteger(each) && each > 1 ? Array.from({ length: groups }, (_, k) => k * each) : null;
  if (from === null) return null;
  return [...upper.slice(0, through).map((c) => ({ heads: [c] })), ...lower.map((c, i) => ({ heads: [upper[through + from.findLastIndex((f) => f <= i)]!, c] }))];
}
