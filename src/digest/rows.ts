import type { Piece } from './drawer.ts';

/**
 * A list of rows as bytes: how many there are, where each ends (32 bits each), and then the JSON of one behind the other,
 * with commas between. From bytes any of them can be had for the price of parsing that one.
 */
export function packRows(rows: readonly unknown[]): Uint8Array {
  const texts = rows.map((row) => Buffer.from(`${JSON.stringify(row)},`));
  const packed = Buffer.concat([Buffer.alloc(frontOf(texts.length)), ...texts]);
  packed.writeUInt32LE(texts.length, 0);
  let at = frontOf(texts.length);
  texts.forEach((text, i) => { packed.writeUInt32LE(at += text.length, 4 * (i + 1)); });
  return packed;
}

/** How many rows there are. */
export const countOf = (packed: Piece): number => packed.slice(0, 4).readUInt32LE();

/** All rows. */
export function rowsOf(packed: Piece): unknown[] {
  const bytes = packed.slice(0, packed.length), count = bytes.readUInt32LE();
  return count === 0 ? [] : JSON.parse(`[${bytes.toString('utf8', frontOf(count), bytes.length - 1)}]`) as unknown[];
}

/** The `n`th row, from 0. */
export function rowAt(packed: Piece, n: number): unknown {
  const whole = packed.length <= SHORT ? packed.slice(0, packed.length) : null;
  const part = (start: number, end: number): Buffer => whole?.subarray(start, end) ?? packed.slice(start, end);
  // Where the row before ends; before the first stands how many there are.
  const ends = part(4 * n, 4 * n + 8), before = ends.readUInt32LE();
  return JSON.parse(part(n === 0 ? frontOf(before) : before, ends.readUInt32LE(4) - 1).toString());
}

/** So many bytes are sooner read at once than in two parts. */
const SHORT = 1 << 13;

/** Bytes in front of the first row. */
const frontOf = (count: number): number => 4 * (count + 1);
