import { headsOf, type Line } from './lines.ts';

/**
 * Lines of a table as CSV: with a BOM, so that spreadsheets take it for UTF-8, and an apostrophe before what they would
 * take for a formula. Hidden columns are in it too: they are there for this.
 */
export function toCsv(table: HTMLTableElement, lines: readonly Line[]): string {
  const heads = headsOf(table);
  const rows = [
    heads.map((h) => h.textContent?.trim() ?? ''),
    ...lines.map((line) => heads.map((head, i) => (head.dataset['address'] === undefined ? safe(line.cells[i] ?? '', head.dataset['sort'] === 'number') : line.addresses[i] ?? ''))),
  ];
  return `\uFEFF${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const safe = (text: string, numeric: boolean): string => (!numeric && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);

/** Hands a file to the browser for saving. */
export function save(content: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
