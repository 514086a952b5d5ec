import { stringify } from 'csv-stringify/sync';
import type { ArticleRecord } from '../../digest/digest.ts';

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
}

/** A table whose rows are those of one article after the other. */
export interface ArticleTable<Row> extends Table<Row> {
  readonly rowsOf: (article: ArticleRecord) => readonly Row[];
}

/** A table whose rows are those of one record after the other. */
export interface RecordTable<Record extends object, Row> extends Table<Row> {
  readonly records: readonly Record[];
  readonly rowsOf: (record: Record) => readonly Row[];
}

/** The first line of a table as CSV, with a byte order mark so that Excel takes it for UTF-8. */
export const csvHead = <Row>(table: Table<Row>): string => `\ufeff${lines([table.columns.map((c) => c.name)])}`;

/**
 * Rows of a table as CSV with CRLF (RFC 4180). Text that a spreadsheet would take for a formula is given an apostrophe
 * in front: the clippings come from anywhere.
 */
export const csvRows = <Row>(table: Table<Row>, rows: readonly Row[]): string => lines(rows.map((row) => table.columns.map((c) => c.value(row))));

const lines = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  stringify(rows as (string | number | boolean | null)[][], {
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
