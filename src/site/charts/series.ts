import type { RegionRecord } from '../../digest/digest.ts';
import { yearsAt } from '../text/dates.ts';
import { levelOf, scaleOf, on, type ShownIndicator } from '../text/indicators.ts';
import type { FigureRow } from '../figure-rows.ts';

/** A value on a chart's scale. */
export interface Point {
  readonly value: number;
  readonly period: string;
  readonly kind: 'actual' | 'target';
}

/** One indicator's values over time, all in one unit. */
export interface History {
  readonly indicator: string;
  readonly unit: string;
  readonly points: readonly Point[];
}

/**
 * Only periods of one kind are compared: whole years with whole years, months with months, January to August with
 * January to August of another year.
 */
const shapeOf = (period: string): string =>
  /^\d{4}-\d{2}$/u.test(period) ? 'month' : period.startsWith('截至') ? 'until' : period.replace(/\d{4}/gu, 'Y');

/** Indicators of a division that have values for at least two periods, the longest histories first. What was reached counts before what was aimed at. */
export function histories(indicators: readonly ShownIndicator[]): History[] {
  const groups = new Map<string, { readonly indicator: string; readonly unit: string; readonly points: Map<string, Point> }>();
  for (const shown of indicators) {
    const { record: { indicator, period, kind }, scale } = shown, level = levelOf(shown);
    if (level === null || level.value === null || level.valueMax !== null || yearsAt(period) === null) continue;
    const key = [indicator, scale.unit, shapeOf(period)].join('|');
    const group = groups.get(key) ?? { indicator, unit: scale.unit, points: new Map<string, Point>() };
    groups.set(key, group);
    if (kind === 'actual' || !group.points.has(period)) group.points.set(period, { value: level.value, period, kind });
  }
  return [...groups.values()]
    .filter((g) => g.points.size > 1)
    .map((g) => ({ ...g, points: [...g.points.values()].sort((a, b) => yearsAt(a.period)! - yearsAt(b.period)!) }))
    .sort((a, b) => b.points.length - a.points.length || (a.indicator < b.indicator ? -1 : 1));
}

/** One indicator's values over divisions, all for one period and in one unit, the largest first. */
export interface Comparison {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly points: readonly { readonly region: RegionRecord; readonly value: number; readonly source: FigureRow }[];
}

interface Found {
  readonly region: RegionRecord;
  readonly reading: RegionRecord['indicators'][number]['readings'][number];
}

/** Indicators that at least two divisions report for the same period, those of most divisions and newest periods first. */
export function comparisons(regions: readonly RegionRecord[], most: number, sources: (code: string) => readonly FigureRow[]): Comparison[] {
  const groups = new Map<string, { readonly indicator: string; readonly unit: string | null; readonly period: string; readonly found: Found[] }>();
  for (const region of regions) for (const { indicator, unit, period, kind, readings } of region.indicators) {
    const reading = readings.find((r) => r.value !== null);
    if (kind !== 'actual' || reading === undefined) continue;
    const key = [indicator, unit ?? '', period].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { indicator, unit, period, found: [{ region, reading }] });
    else group.found.push({ region, reading });
  }
  return [...groups.values()]
    .filter((g) => g.found.length > 1)
    .sort((a, b) => b.found.length - a.found.length || (a.period < b.period ? 1 : a.period > b.period ? -1 : a.indicator < b.indicator ? -1 : 1))
    .slice(0, most)
    .map(({ indicator, unit, period, found }) => {
      const scale = scaleOf(unit, found.map((f) => f.reading.value!));
      const points = found.flatMap(({ region, reading }) => {
        const source = sources(region.code ?? '').find((r) => r.article.id === reading.article && r.n === reading.figure);
        return source === undefined || source.figure.valueMax !== null ? [] : [{ region, value: on(reading.value!, scale), source }];
      });
      return { indicator, unit: scale.unit, period, points: points.sort((a, b) => b.value - a.value || (a.region.id < b.region.id ? -1 : 1)) };
    })
    .filter((c) => c.points.length > 1);
}
