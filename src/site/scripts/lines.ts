/** One row of a table, as filters, sorting and CSV see it. */
export interface Line {
  /** By column, what the cell is sorted, filtered and saved by. */
  readonly cells: readonly string[];
  /** By column, where a cell that is saved as an address leads to; empty for others. */
  readonly addresses: readonly string[];
  /** All its words, in lower case. */
  readonly text: string;
  /** The row itself; one that came from another page is made when it is first to be shown. */
  readonly row: () => HTMLTableRowElement;
}

/** Columns that the CSV has by address, by their place. */
const addressed = (table: HTMLTableElement): boolean[] => headsOf(table).map((h) => h.dataset['address'] !== undefined);

export const headsOf = (table: HTMLTableElement): HTMLTableCellElement[] => [...(table.tHead?.rows[0]?.cells ?? [])];

/**
 * The lines of a table.
 * @param own true where its rows stand in this page; those of another page are kept as text, which is smaller
 */
export function linesOf(table: HTMLTableElement, own: boolean): Line[] {
  const byAddress = addressed(table);
  return [...(table.tBodies[0]?.rows ?? [])].map((row): Line => {
    const cells = [...row.cells];
    return {
      cells: cells.map(plain),
      addresses: cells.map((cell, i) => (byAddress[i] === true ? cell.querySelector('a')?.href ?? '' : '')),
      text: (row.textContent ?? '').toLowerCase(),
      row: own ? () => row : later(row.outerHTML),
    };
  });
}

const plain = (cell: HTMLTableCellElement): string => cell.dataset['plain'] ?? cell.textContent?.trim() ?? '';

function later(html: string): () => HTMLTableRowElement {
  let made: HTMLTableRowElement | null = null;
  return () => {
    if (made === null) {
      const template = document.createElement('template');
      template.innerHTML = html;
      made = template.content.querySelector('tr')!;
    }
    return made;
  };
}

/** Pages asked for at once. */
const AT_ONCE = 6;

/**
 * The lines of a list that goes over several pages, in its order, each page read from its address.
 * @param own the lines of this page, which stands at one of the addresses
 * @throws where a page cannot be had
 */
export async function allLines(sheets: readonly string[], caption: string, own: readonly Line[], onProgress: (done: number) => void): Promise<Line[]> {
  const found: (readonly Line[])[] = [];
  let next = 0, done = 0;
  const read = async (): Promise<void> => {
    while (next < sheets.length) {
      const at = next++, address = new URL(sheets[at]!, location.href);
      found[at] = address.pathname === location.pathname ? own : await linesAt(address, caption);
      onProgress(++done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, read));
  return found.flat();
}

async function linesAt(address: URL, caption: string): Promise<Line[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}：${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const table = [...page.querySelectorAll('table')].find((t) => t.caption?.textContent === caption);
  if (table === undefined) throw new Error(`${address.pathname} 没有这份表`);
  return linesOf(table, false);
}
