import type { Edit } from '../../text/edit.ts';

/** A table has so many rows and columns at the least: fewer lines with a tab in them are labels with their values. */
const ROWS = 3, COLUMNS = 3;
/** The blanks and the tab between two cells. A tab that indents a line divides nothing. */
const BETWEEN = /(?<=\S)[ \u00a0\u3000]*\t[ \t\u00a0\u3000]*(?=\S)/gu;
/** A cell that is longer is running text. */
const LONGEST_CELL = 80;

/** The rows of tables that came out of a browser or a spreadsheet: cells divided by tabs, in lines of as many cells one below the other. */
export interface Tabbed {
  /** Every tab between cells becomes the mark by which rows of all formats are known. */
  readonly edits: readonly Edit[];
  /** Numbers of the lines that are rows. */
  readonly rows: ReadonlySet<number>;
}

/** @param text with one kind of line break */
export function tabbed(text: string): Tabbed {
  const edits: Edit[] = [], rows = new Set<number>();
  if (!text.includes('\t')) return { edits, rows };
  const lines = text.split('\n');
  const starts = lines.map(() => 0), tabs = lines.map((line) => (line.includes('\t') ? Array.from(line.matchAll(BETWEEN)) : []));
  for (let i = 1; i < lines.length; i++) starts[i] = starts[i - 1]! + lines[i - 1]!.length + 1;
  const isRow = (i: number): boolean => tabs[i]!.length >= COLUMNS - 1 && lines[i]!.split('\t').every((cell) => cell.length <= LONGEST_CELL);
  for (let first = 0; first < lines.length; first++) {
    if (!isRow(first)) continue;
    let end = first + 1;
    while (end < lines.length && isRow(end) && tabs[end]!.length === tabs[first]!.length) end++;
    if (end - first >= ROWS) for (let i = first; i < end; i++) {
      rows.add(i);
      for (const m of tabs[i]!) edits.push({ start: starts[i]! + m.index, end: starts[i]! + m.index + m[0].length, text: ' | ', rule: 'table-cell' });
    }
    first = end - 1;
  }
  return { edits, rows };
}
