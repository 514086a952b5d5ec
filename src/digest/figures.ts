import type { Evidence } from '../articles/article.ts';
import type { Figure } from '../extract/facts.ts';
import type { Piece } from './drawer.ts';
import { packRows, rowAt, rowsOf } from './rows.ts';

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

/**
 * The figures of one article as bytes. A collection has more figures than anything else: as objects they would be more than
 * half of what is in memory while a site is made.
 */
export const packFigures = (figures: readonly FigureRecord[]): Uint8Array => packRows(figures.map(rowOf));

/** All figures. */
export const unpackFigures = (packed: Piece): FigureRecord[] => (rowsOf(packed) as Row[]).map(figureOf);

/** The `n`th figure, from 0. */
export const figureIn = (packed: Piece, n: number): FigureRecord => figureOf(rowAt(packed, n) as Row);
