import { yearsAt } from '../text/dates.ts';
import type { FigureRow } from '../view.ts';

/** One indicator's values over time, or one period's values over regions: the same unit throughout. */
export interface Series {
  readonly indicator: string;
  readonly unit: string;
  readonly rows: readonly FigureRow[];
}

/**
 * Only periods of one kind are compared: whole years with whole years, months with months, January to August with
 * January to August of another year.
 */
export const shapeOf = (period: string): string =>
  /^\d{4}-\d{2}$/u.test(period) ? 'month' : period.startsWith('截至') ? 'until' : period.replace(/\d{4}/gu, 'Y');

/** Indicators that have values for at least two periods, the longest histories first. Later reports correct earlier ones. */
export function histories(rows: readonly FigureRow[]): Series[] {
  const groups = new Map<string, Map<string, FigureRow>>();
  for (const row of rows) {
    const { value, valueMax, period, indicator, unit, subject } = row.figure;
    if (value === null || valueMax !== null || period === null || subject !== null || yearsAt(period) === null) continue;
    const key = [indicator, unit ?? '', shapeOf(period)].join('|');
    const known = groups.get(key) ?? new Map<string, FigureRow>();
    groups.set(key, known);
    const before = known.get(period);
    if (before === undefined || preferred(row, before)) known.set(period, row);
  }
  return [...groups.values()]
    .filter((g) => g.size > 1)
    .map((g) => {
      const sorted = [...g.values()].sort((a, b) => yearsAt(a.figure.period!)! - yearsAt(b.figure.period!)!);
      return { indicator: sorted[0]!.figure.indicator, unit: sorted[0]!.figure.unit ?? '', rows: sorted };
    })
    .sort((a, b) => b.rows.length - a.rows.length || (a.indicator < b.indicator ? -1 : 1));
}

/** What was reached counts before what was aimed at, and the later report before the earlier. */
const preferred = (row: FigureRow, before: FigureRow): boolean =>
  row.figure.kind === before.figure.kind ? (row.article.published ?? '') > (before.article.published ?? '') : row.figure.kind === 'actual';

/** Indicators that have values for at least two regions in one period, those of most regions first. */
export function comparisons(rows: readonly FigureRow[]): Series[] {
  const groups = new Map<string, Map<string, FigureRow>>();
  for (const row of rows) {
    const { value, valueMax, period, indicator, unit, scopeCode, kind, subject } = row.figure;
    if (value === null || valueMax !== null || period === null || scopeCode === null || kind !== 'actual' || subject !== null) continue;
    const key = [indicator, unit ?? '', period].join('|');
    const known = groups.get(key) ?? new Map<string, FigureRow>();
    groups.set(key, known);
    const before = known.get(scopeCode);
    if (before === undefined || preferred(row, before)) known.set(scopeCode, row);
  }
  return [...groups.values()]
    .filter((g) => g.size > 1)
    .map((g) => {
      const sorted = [...g.values()].sort((a, b) => b.figure.value! - a.figure.value!);
      return { indicator: sorted[0]!.figure.indicator, unit: sorted[0]!.figure.unit ?? '', rows: sorted };
    })
    .sort((a, b) => b.rows.length - a.rows.length || (a.indicator < b.indicator ? -1 : 1));
}
