/** What a cell is sorted, filtered and saved by. */
export const plain = (cell: HTMLTableCellElement | undefined): string => cell?.dataset['plain'] ?? cell?.textContent?.trim() ?? '';
