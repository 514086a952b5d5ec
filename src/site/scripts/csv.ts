import { plain } from './cells.ts';

/**
 * The shown rows of a table as CSV: with a BOM, so that spreadsheets take it for UTF-8, and an apostrophe before what
 * they would take for a formula. Hidden columns are in it too: they are there for this.
 */
export function toCsv(table: HTMLTableElement): string {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const rows = [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.hidden);
  const value = (cell: HTMLTableCellElement | undefined, head: HTMLTableCellElement): string =>
    head.dataset['address'] === undefined ? plain(cell) : cell?.querySelector('a')?.href ?? '';
  const lines = [
    heads.map((h) => h.textContent?.trim() ?? ''),
    ...rows.map((row) => heads.map((head, i) => safe(value(row.cells[i], head), head.dataset['sort'] === 'number'))),
  ];
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const safe = (text: string, numeric: boolean): string => (!numeric && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);
