import type { ComponentChildren, JSX } from 'preact';
import { keptWith } from '../../text/remember.ts';
import { byName } from '../text/by-name.ts';

/** One column of a table. */
export interface Column<Row> {
  readonly label: string;
  /** What stands in the cell. */
  readonly cell: (row: Row) => ComponentChildren;
  /** What sorting, filters and the CSV take for the cell; without it, the cell's own text. */
  readonly plain?: (row: Row) => string | number | null;
  /** Numbers: set right-aligned, sorted by value. */
  readonly numeric?: boolean;
  /** The column that names the row; one per table. On a narrow screen it heads the row. */
  readonly heading?: boolean;
  /** Offers a choice of the column's values above the table. */
  readonly filter?: boolean;
  /** On a narrow screen, stands without its label beside it. */
  readonly bare?: boolean;
  /** On a narrow screen, stands beside the row's heading, without its label: what the row is about. */
  readonly lead?: boolean;
  /** Words that stay on one line. */
  readonly short?: boolean;
  /** For the CSV only: the page does not show it. */
  readonly hidden?: boolean;
  /** In the CSV, the address that the cell links to and not its text. */
  readonly address?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  /** Leaves the caption to screen readers, where a heading right above says the same. */
  readonly quiet?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId?: (row: Row) => string;
  /** With a name, the table can be sorted, filtered and saved as CSV under it (by script; the table is whole without). */
  readonly csv?: string;
  /** Where the table's rows are a part of a longer list. */
  readonly list?: List<Row> | undefined;
}

/** A list over several pages, whose tables have one caption: filters, sorting and CSV act on all of it. */
export interface List<Row> {
  /** Addresses of its pages, in order, for the script, which loads the others at the first use of a filter. */
  readonly sheets: readonly string[];
  readonly count: number;
  /** All its rows, for the choices that filters offer. */
  readonly rows: () => readonly Row[];
}

/** Longer lists are not loaded for a filter: then it acts on its own page. */
const MOST_ROWS = 20_000;

/**
 * A table that stays a table on a phone: each row becomes a block under its heading, cells labelled. The roles are
 * written out because browsers forget them when rows are not set as rows.
 */
export function Table<Row>({ caption, quiet = false, columns, rows, rowId, csv, list }: TableProps<Row>): JSX.Element {
  // What only the CSV takes is left out where there is none.
  const shown = (csv === undefined ? columns.filter((c) => c.hidden !== true) : columns).map((column) => ({ ...column, class: classOf(column) }));
  const whole = list !== undefined && list.count <= MOST_ROWS;
  // A page that has no rows of its own has nothing to filter but the list's.
  if (rows.length === 0 && list !== undefined && !whole) return <Long />;
  return (
    <div class="table" data-csv={csv} data-sheets={whole ? list.sheets.join(' ') : undefined}>
      {csv !== undefined && <Filters columns={columns} rows={rows} all={whole ? list.rows() : rows} caption={caption} partly={list !== undefined && !whole} />}
      <table role="table">
        <caption class={quiet ? 'unseen' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {shown.map((c) => (
              <th scope="col" role="columnheader" hidden={c.hidden} class={c.numeric === true ? 'num' : undefined} data-sort={csv === undefined ? undefined : c.numeric === true ? 'number' : 'text'} data-address={c.address}>{c.label}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" id={rowId?.(row)}>
              {shown.map((c) => cell(c, row, csv !== undefined))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Stands where filters would, over a list too long for them. */
const Long = (): JSX.Element => <p class="note">条目太多，不便一次筛选：请先选一项，或取数据文件。</p>;

const classOf = (column: Column<never>): string | undefined => {
  const names = (['numeric', 'bare', 'lead', 'short'] as const).filter((n) => column[n] === true).map((n) => (n === 'numeric' ? 'num' : n)).join(' ');
  return names === '' ? undefined : names;
};

/** A cell. A plain function: tables are most of what a site has, and a component more for each cell costs as much again. */
function cell<Row>(column: Column<Row> & { readonly class: string | undefined }, row: Row, sortable: boolean): JSX.Element {
  const content = column.cell(row), plain = sortable ? column.plain?.(row) ?? undefined : undefined;
  return column.heading === true
    ? <th scope="row" role="rowheader" data-plain={plain} hidden={column.hidden} class={column.class}>{content}</th>
    : <td role="cell" data-label={column.bare === true ? undefined : column.label} data-plain={plain} hidden={column.hidden} class={column.class}>{content}</td>;
}

/** The controls over a table. They stand in the page from the start, so that nothing moves when the script takes them up. */
function Filters<Row>({ columns, rows, all, caption, partly }: { readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[]; readonly all: readonly Row[]; readonly caption: string; readonly partly: boolean }): JSX.Element {
  return (
    <form class="filters with-scripts" aria-label={`筛选：${caption}`}>
      <label class="field"><span>包含文字</span><input type="search" name="words" autocomplete="off" /></label>
      {columns.map((c, i) => c.filter === true && <Choice column={c} at={i} rows={rows} all={all} />)}
      <p class="filters-end">
        <button type="button" class="button" data-save>下载 CSV</button>
        <output class="count">共 {all.length} 行</output>
      </p>
      {partly && <p class="note">列表很长，筛选只及本页；要全部，请取数据文件。</p>}
    </form>
  );
}

/** Values that a choice offers from the start; of a list with more, the page has its own and the script adds the others when it has them. */
const MOST_VALUES = 400;

function Choice<Row>({ column, at, rows, all }: { readonly column: Column<Row>; readonly at: number; readonly rows: readonly Row[]; readonly all: readonly Row[] }): JSX.Element {
  const every = valuesOf(column, all), partial = every.length > MOST_VALUES;
  return (
    <label class="field">
      <span>{column.label}</span>
      <select name={`column-${at}`} data-column={at} data-partial={partial || undefined}>
        <option value="">全部</option>
        {(partial ? valuesOf(column, rows).slice(0, MOST_VALUES) : every).map((v) => <option value={v}>{v}</option>)}
      </select>
    </label>
  );
}

/** What a list's pages ask for again and again, by its rows and the column's label. */
const asked = keptWith((_rows: readonly unknown[]) => new Map<string, string[]>());

function valuesOf<Row>(column: Column<Row>, rows: readonly Row[]): string[] {
  const known = asked(rows);
  let values = known.get(column.label);
  if (values === undefined) known.set(column.label, values = sortedValues(column, rows));
  return values;
}

function sortedValues<Row>(column: Column<Row>, rows: readonly Row[]): string[] {
  const values = new Set(rows.map((row) => String(column.plain?.(row) ?? '')));
  values.delete('');
  return [...values].sort(byName);
}
