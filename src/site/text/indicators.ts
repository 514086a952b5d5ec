import type { FigureRecord, RegionRecord } from '../../digest/digest.ts';
import type { FigureRow } from '../figure-rows.ts';
import { inWords } from './numbers.ts';

type Indicator = RegionRecord['indicators'][number];
type Reading = Indicator['readings'][number];

/** A multiple of a unit that numbers are easily read in: 亿元 for values in 元 that reach a hundred million. */
export interface Scale {
  readonly factor: number;
  readonly unit: string;
}

/** What one report says, on the common scale. */
export interface Told {
  readonly reading: Reading;
  readonly source: FigureRow;
}

/** All that reports say of one indicator of a division for one period, newest report first. */
export interface ShownIndicator {
  readonly record: Indicator;
  readonly scale: Scale;
  /** Never empty. */
  readonly told: readonly Told[];
}

/** The scale on which the largest of some values stands before the reader. Hundreds of thousands are the first to need one. */
export function scaleOf(unit: string | null, values: readonly number[]): Scale {
  const most = Math.max(0, ...values.map(Math.abs)), bare = unit ?? '';
  if (bare === '%' || bare === '' || most < 1e5) return { factor: 1, unit: bare };
  return most < 1e8 ? { factor: 1e4, unit: `万${bare}` } : { factor: 1e8, unit: `亿${bare}` };
}

/** A value in a scale's unit, without the dust of binary fractions. */
export const on = (value: number, { factor }: Scale): number => Number((value / factor).toPrecision(12));

/** A division's indicators with their sources. Those of one name and unit share a scale. */
export function shownIndicators(indicators: readonly Indicator[], rows: readonly FigureRow[]): ShownIndicator[] {
  const sources = sourcesOf(rows);
  const values = new Map<string, number[]>();
  for (const i of indicators) {
    const key = keyOf(i), own = i.readings.flatMap((r) => r.value ?? []);
    values.set(key, [...(values.get(key) ?? []), ...own]);
  }
  const scales = new Map(indicators.map((i) => [keyOf(i), scaleOf(i.unit, values.get(keyOf(i))!)]));
  return indicators.flatMap((record) => {
    const told = record.readings.flatMap((reading): Told[] => { const source = sources.get(`${reading.article} ${reading.figure}`); return source === undefined ? [] : [{ reading, source }]; });
    return told.length === 0 ? [] : [{ record, scale: scales.get(keyOf(record))!, told }];
  });
}

/** A target beside what was reached. */
export interface ShownTarget {
  readonly record: RegionRecord['targets'][number];
  readonly target: Told;
  readonly actual: Told | null;
}

/** A division's targets with their sources. */
export function shownTargets(targets: RegionRecord['targets'], rows: readonly FigureRow[]): ShownTarget[] {
  const sources = sourcesOf(rows);
  const told = (reading: Reading | null): Told | null => { const source = reading === null ? undefined : sources.get(`${reading.article} ${reading.figure}`); return source === undefined ? null : { reading: reading!, source }; };
  return targets.flatMap((record) => { const target = told(record.target); return target === null ? [] : [{ record, target, actual: told(record.actual) }]; });
}

const sourcesOf = (rows: readonly FigureRow[]): ReadonlyMap<string, FigureRow> => new Map(rows.map((r) => [`${r.article.id} ${r.n}`, r]));

const keyOf = (i: Indicator): string => `${i.indicator}|${i.unit ?? ''}`;

type Level = Pick<FigureRecord, 'value' | 'valueMax' | 'unit' | 'qualifier'>;

/** A reading's level on a scale; a range's end is told in the report's own unit. */
function levelOn({ reading, source: { figure } }: Told, scale: Scale): Level {
  const { value, valueMax, qualifier } = figure;
  return {
    value: reading.value === null ? null : on(reading.value, scale),
    valueMax: valueMax === null || reading.value === null || !value ? null : on((reading.value / value) * valueMax, scale),
    unit: scale.unit, qualifier,
  };
}

/** The level that stands for all: that of the newest report that tells one; null where only growth is told. */
export function levelOf({ told, scale }: ShownIndicator): Level | null {
  const newest = told.find((t) => t.reading.value !== null);
  return newest === undefined ? null : levelOn(newest, scale);
}

/** The change that the newest report tells that tells one. */
export const changeOf = ({ told }: ShownIndicator): FigureRecord['change'] => told.find((t) => t.source.figure.change !== null)?.source.figure.change ?? null;

/** A reading in words, its level on a scale. */
export const sayOn = (told: Told, scale: Scale): string => inWords({ ...levelOn(told, scale), change: told.source.figure.change });

/** True where the report has another unit. */
export const isRescaled = ({ source: { figure } }: Told, scale: Scale): boolean => figure.value !== null && figure.unit !== scale.unit;

/** Readings that tell something else than those before them. */
export function distinct(told: readonly Told[]): Told[] {
  const seen = new Set<string>();
  return told.filter(({ reading: { value, growth } }) => !seen.has(`${value} ${growth}`) && seen.add(`${value} ${growth}`));
}
