import type { Evidence } from '../articles/article.ts';
import type { Figure } from '../extract/facts.ts';
import type { Piece } from './drawer.ts';
import { countOf, packRows, rowAt, rowsOf } from './rows.ts';

/** A figure with its id, as lists and tables show it. */
export type FigureRecord = Figure & { readonly id: string };

const rowOf = ({ id, indicator, value, valueMax, unit, qualifier, change, period, scopeCode, subject, kind, rule, confidence, evidence }: FigureRecord) => [
  id, indicator, value, valueMax, unit, qualifier, change === null ? null : [change.direction, change.value, change.unit] as const, period, scopeCode, subject, kind, rule, confidence,
  evidence.map(({ paragraph, start, end, quote, source }) => [paragraph, start, end, quote, source.start, source.end] as const),
] as const;

type Row = ReturnType<typeof rowOf>;

const figureOf = ([id, indicator, value, valueMax, unit, qualifier, change, period, scopeCode, subject, kind, rule, confidence, evidence]: Row): FigureRecord => ({
  id, indicator, value, valueMax, unit, qualifier, change: change === null ? null : { direction: change[0], value: change[1], unit: change[2] }, period, scopeCode, subject, kind, rule, confidence,
  evidence: evidence.map(([paragraph, start, end, quote, from, to]): Evidence => ({ paragraph, start, end, quote, source: { start: from, end: to } })),
});

/** What lists of figures are sorted and parted by. */
export type FigureHead = Pick<Figure, 'indicator' | 'scopeCode' | 'subject' | 'period' | 'kind'>;

type HeadRow = readonly [indicator: string, scopeCode: string | null, subject: string | null, period: string | null, kind: Figure['kind']];

/**
 * The figures of one article as bytes, their heads in front. A collection has more figures than anything else: as objects they
 * would be more than half of what is in memory while a site is made.
 */
export const packFigures = (figures: readonly FigureRecord[]): Uint8Array =>
  packRows([figures.map((f): HeadRow => [f.indicator, f.scopeCode, f.subject, f.period, f.kind]), ...figures.map(rowOf)]);

/** How many there are. */
export const figureCount = (packed: Piece): number => countOf(packed) - 1;

/** The heads of all. */
export const figureHeads = (packed: Piece): FigureHead[] => (rowAt(packed, 0) as HeadRow[]).map(([indicator, scopeCode, subject, period, kind]) => ({ indicator, scopeCode, subject, period, kind }));

/** All figures. */
export const unpackFigures = (packed: Piece): FigureRecord[] => (rowsOf(packed).slice(1) as Row[]).map(figureOf);

/** The `n`th figure, from 0. */
export const figureIn = (packed: Piece, n: number): FigureRecord => figureOf(rowAt(packed, n + 1) as Row);
