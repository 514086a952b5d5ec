import { stringify } from 'csv-stringify/sync';

/** A column of one of the tables for people: its name in the file, what it holds, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  /** For readers, in Chinese. */
  readonly title: string;
  /** Types of the Frictionless Table Schema. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'any';
  readonly value: (row: Row) => string | number | boolean | null;
}

export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/**
 * A table as CSV: UTF-8 with BOM so that Excel takes it for what it is, CRLF (RFC 4180). Text that a spreadsheet would
 * take for a formula is given an apostrophe in front: the clippings come from anywhere.
 */
export const csv = <Row>(table: Table<Row>): string =>
  stringify([table.columns.map((c) => c.name), ...table.rows.map((row) => table.columns.map((c) => c.value(row)))], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'true' : 'false'), number: (value) => String(value) },
  });

/** The table's description as a resource of a Frictionless Data Package. */
export const resource = <Row>(table: Table<Row>) => ({
  name: table.name,
  title: table.title,
  path: `${table.name}.csv`,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: table.columns.map(({ name, title, type }) => ({ name, title, type })),
    missingValues: [''],
  },
});
