import type { Evidence } from '../articles/article.ts';
import type { Figure } from '../extract/facts.ts';

/** A figure with its id, as lists and tables show it. */
export type FigureRecord = Figure & { readonly id: string };

/**
 * The figures of one article as bytes: how many there are, where each ends (32 bits each), and then one JSON array behind
 * the other, with commas between. A collection has more figures than anything else: as objects they would be more than
 * half of what is in memory while a site is made. From bytes any of them can be had for the price of parsing that one.
 */
export type PackedFigures = Uint8Array;

const rowOf = ({ id, indicator, value, valueMax, unit, qualifier, change, period, scopeCode, subject, kind, rule, confidence, evidence }: FigureRecord) => [
  id, indicator, value, valueMax, unit, qualifier, change === null ? null : [change.direction, change.value, change.unit] as const, period, scopeCode, subject, kind, rule, confidence,
  evidence.map(({ paragraph, start, end, quote, source }) => [paragraph, start, end, quote, source.start, source.end] as const),
] as const;

type Row = ReturnType<typeof rowOf>;

const figureOf = ([id, indicator, value, valueMax, unit, qualifier, change, period, scopeCode, subject, kind, rule, confidence, evidence]: Row): FigureRecord => ({
  id, indicator, value, valueMax, unit, qualifier, change: change === null ? null : { direction: change[0], value: change[1], unit: change[2] }, period, scopeCode, subject, kind, rule, confidence,
  evidence: evidence.map(([paragraph, start, end, quote, from, to]): Evidence => ({ paragraph, start, end, quote, source: { start: from, end: to } })),
});

export function packFigures(figures: readonly FigureRecord[]): PackedFigures {
  const rows = figures.map((f) => Buffer.from(`${JSON.stringify(rowOf(f))},`));
  const packed = Buffer.concat([Buffer.alloc(frontOf(rows.length)), ...rows]);
  packed.writeUInt32LE(rows.length, 0);
  let at = frontOf(rows.length);
  rows.forEach((row, i) => { packed.writeUInt32LE(at += row.length, 4 * (i + 1)); });
  return packed;
}

/** How many figures there are. */
export const countOf = (packed: PackedFigures): number => bufferOf(packed).readUInt32LE(0);

/** All figures. */
export function unpackFigures(packed: PackedFigures): FigureRecord[] {
  const bytes = bufferOf(packed), count = countOf(packed);
  return count === 0 ? [] : (JSON.parse(`[${bytes.toString('utf8', frontOf(count), bytes.length - 1)}]`) as Row[]).map(figureOf);
}

/** The `n`th figure, from 0. */
export function figureIn(packed: PackedFigures, n: number): FigureRecord {
  const bytes = bufferOf(packed);
  const start = n === 0 ? frontOf(countOf(packed)) : bytes.readUInt32LE(4 * n);
  return figureOf(JSON.parse(bytes.toString('utf8', start, bytes.readUInt32LE(4 * (n + 1)) - 1)) as Row);
}

/** Bytes in front of the first figure. */
const frontOf = (count: number): number => 4 * (count + 1);

const bufferOf = (packed: PackedFigures): Buffer => Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
