import type { Line } from './lines.ts';

/** What a reader asked of a table. */
export interface Choice {
  readonly words: string;
  /** Values by column. */
  readonly values: ReadonlyMap<number, string>;
  readonly sort: { readonly column: number; readonly down: boolean } | null;
}

export const isAny = ({ words, values, sort }: Choice): boolean => words !== '' || values.size > 0 || sort !== null;

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** The lines that a choice leaves, in its order. */
export function chosen(lines: readonly Line[], { words, values, sort }: Choice, numeric: (column: number) => boolean): readonly Line[] {
  const sought = words.toLowerCase();
  const left = lines.filter((l) => l.text.includes(sought) && [...values].every(([column, value]) => l.cells[column] === value));
  if (sort === null) return left;
  const { column, down } = sort, byNumber = numeric(column);
  return left.sort((a, b) => {
    const x = a.cells[column] ?? '', y = b.cells[column] ?? '';
    // What is not known stands last either way.
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    const order = byNumber ? Number(x) - Number(y) : collator.compare(x, y);
    return down ? -order : order;
  });
}

/** Writes a choice into the address, so that a table can be sent to somebody as it is. `mark` tells several tables of a page apart. */
export function remember({ words, values, sort }: Choice, mark: string): void {
  const query = new URLSearchParams(location.search);
  for (const name of [...query.keys()]) if (name.startsWith(`${mark}words`) || name.startsWith(`${mark}column-`) || name.startsWith(`${mark}sort`)) query.delete(name);
  if (words !== '') query.set(`${mark}words`, words);
  for (const [column, value] of values) query.set(`${mark}column-${column}`, value);
  if (sort !== null) query.set(`${mark}sort`, `${sort.down ? '-' : ''}${sort.column}`);
  const text = query.toString();
  history.replaceState(null, '', `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`);
}

/** The choice that an address holds. */
export function recalled(mark: string, columns: number): Choice {
  const query = new URLSearchParams(location.search);
  const sort = /^(-?)(\d+)$/u.exec(query.get(`${mark}sort`) ?? '');
  const values = new Map<number, string>();
  for (let column = 0; column < columns; column++) {
    const value = query.get(`${mark}column-${column}`);
    if (value !== null && value !== '') values.set(column, value);
  }
  return { words: query.get(`${mark}words`) ?? '', values, sort: sort === null || Number(sort[2]) >= columns ? null : { column: Number(sort[2]), down: sort[1] === '-' } };
}

/** A column's values, each once, in order. */
export const valuesOf = (lines: readonly Line[], column: number): string[] =>
  [...new Set(lines.map((l) => l.cells[column] ?? ''))].filter((v) => v !== '').sort(collator.compare);
