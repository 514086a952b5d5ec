import type { ComponentChildren, JSX } from 'preact';

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

export interface TableProps<Row> {
  readonly caption: string;
  /** Leaves the caption to screen readers, where a heading right above says the same. */
  readonly quiet?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId?: (row: Row) => string;
  /** With a name, the table can be sorted, filtered and saved as CSV under it (by script; the table is whole without). */
  readonly csv?: string;
}

/**
 * A table that stays a table on a phone: each row becomes a block under its heading, cells labelled. The roles are
 * written out because browsers forget them when rows are not set as rows.
 */
export function Table<Row>({ caption, quiet = false, columns, rows, rowId, csv }: TableProps<Row>): JSX.Element {
  return (
    <div class="table" data-csv={csv}>
      {csv !== undefined && <Filters columns={columns} rows={rows} caption={caption} />}
      <table role="table">
        <caption class={quiet ? 'unseen' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((c) => (
              <th scope="col" role="columnheader" hidden={c.hidden} class={c.numeric === true ? 'num' : undefined} data-sort={csv === undefined ? undefined : c.numeric === true ? 'number' : 'text'} data-address={c.address}>{c.label}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" id={rowId?.(row)}>
              {columns.map((c) => <Cell column={c} row={row} sortable={csv !== undefined} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row, sortable }: { readonly column: Column<Row>; readonly row: Row; readonly sortable: boolean }): JSX.Element {
  const content = column.cell(row);
  const plain = sortable ? column.plain?.(row) ?? undefined : undefined;
  const names = (['numeric', 'bare', 'lead', 'short'] as const).filter((n) => column[n] === true).map((n) => (n === 'numeric' ? 'num' : n)).join(' ');
  const shared = { 'data-plain': plain, hidden: column.hidden, class: names === '' ? undefined : names };
  return column.heading === true
    ? <th scope="row" role="rowheader" {...shared}>{content}</th>
    : <td role="cell" data-label={column.bare === true ? undefined : column.label} {...shared}>{content}</td>;
}

/** The controls over a table. They stand in the page from the start, so that nothing moves when the script takes them up. */
function Filters<Row>({ columns, rows, caption }: { readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[]; readonly caption: string }): JSX.Element {
  return (
    <form class="filters with-scripts" aria-label={`筛选：${caption}`}>
      <label class="field"><span>包含文字</span><input type="search" name="words" autocomplete="off" /></label>
      {columns.map((c, i) => c.filter === true && (
        <label class="field">
          <span>{c.label}</span>
          <select name={`column-${i}`} data-column={i}>
            <option value="">全部</option>
            {valuesOf(c, rows).map((v) => <option value={v}>{v}</option>)}
          </select>
        </label>
      ))}
      <p class="filters-end">
        <button type="button" class="button" data-save>下载 CSV</button>
        <output class="count">共 {rows.length} 行</output>
      </p>
    </form>
  );
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

function valuesOf<Row>(column: Column<Row>, rows: readonly Row[]): string[] {
  const values = new Set(rows.map((row) => String(column.plain?.(row) ?? '')));
  values.delete('');
  return [...values].sort(collator.compare);
}
