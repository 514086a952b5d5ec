import { CLOSE, ENTITY, OPEN, ROW, TEXT, type Tree } from './tree.ts';

/** A cell longer than this, or with more blocks, holds a column of a page and not a value. */
const LONGEST_CELL = 300, MOST_BLOCKS = 4;
/** A table whose text stands in links for the most part is a menu. */
const MOST_LINKED = 0.5;

interface Table {
  readonly parent: Table | null;
  readonly element: number;
  rows: number;
  /** Rows with two or more cells that hold text. */
  fullRows: number;
  cellsInRow: number;
  cellLength: number;
  cellBlocks: number;
  inCell: boolean;
  length: number;
  linked: number;
  /** A nested table, a heading, or a cell like a column: laid out with it, not tabulated. */
  layout: boolean;
}

/**
 * The tables that tabulate: two rows or more of which at least half have two filled cells, none of them a column of
 * text, no heading and no table inside. The others (portals lay out their pages with tables) are mere blocks.
 */
export function dataTables({ elements, events }: Tree): ReadonlySet<number> {
  const found = new Set<number>();
  let table: Table | null = null;
  const endCell = (t: Table): void => {
    if (!t.inCell) return;
    if (t.cellLength > 0) t.cellsInRow++;
    if (t.cellLength > LONGEST_CELL || t.cellBlocks > MOST_BLOCKS) t.layout = true;
    t.inCell = false;
  };
  for (let i = 0; i < events.length; i += ROW) {
    const what = events[i]!, element = elements[events[i + 3]!];
    if (element === undefined || element.hidden) continue;
    if (what === TEXT || what === ENTITY) {
      if (table === null) continue;
      const length = what === ENTITY ? 1 : events[i + 2]! - events[i + 1]!;
      table.cellLength += length;
      table.length += length;
      if (element.linked) table.linked += length;
    } else if (what === OPEN) {
      if (element.tag === 'table') {
        if (table !== null) table.layout = true;
        table = { parent: table, element: events[i + 3]!, rows: 0, fullRows: 0, cellsInRow: 0, cellLength: 0, cellBlocks: 0, inCell: false, length: 0, linked: 0, layout: false };
      } else if (table === null) continue;
      else if (element.tag === 'td' || element.tag === 'th') { table.inCell = true; table.cellLength = 0; table.cellBlocks = 0; }
      else if (/^h[1-6]$/u.test(element.tag)) table.layout = true;
      else if (element.block && table.inCell) table.cellBlocks++;
    } else if (what === CLOSE && table !== null) {
      if (element.tag === 'td' || element.tag === 'th') endCell(table);
      else if (element.tag === 'tr') {
        if (table.cellsInRow > 0) table.rows++;
        if (table.cellsInRow > 1) table.fullRows++;
        table.cellsInRow = 0;
      } else if (element.tag === 'table') {
        if (!table.layout && table.fullRows >= 2 && table.fullRows * 2 >= table.rows && table.linked <= MOST_LINKED * table.length) found.add(table.element);
        table = table.parent;
      }
    }
  }
  return found;
}
