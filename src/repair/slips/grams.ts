import { mixed } from './mixed.ts';
import { phraseTable } from './phrases.ts';

/** Rows of units that stand in a text: those of the shortest length asked for, of three and of four. */
export interface Grams {
  readonly units: Uint8Array;
  /** Of two units where `c` is 0. */
  readonly has: (a: number, b: number, c: number) => boolean;
  readonly hasFour: (a: number, b: number, c: number, d: number) => boolean;
}

const ZERO = 0x30, NINE = 0x39, HALF_FIRST = 0x21, HALF_LAST = 0x3b, TO_FULL = 0xfee0;

/** One unit for all figures, and full-width marks. */
export function folded(unit: number): number {
  if (unit >= ZERO && unit <= NINE) return ZERO;
  return unit >= HALF_FIRST && unit <= HALF_LAST && unit !== 0x2e ? unit + TO_FULL : unit;
}

/** Folded; a figure of several digits as one. */
export function foldedUnits(units: readonly number[]): number[] {
  const all: number[] = [];
  for (const unit of units) {
    const own = folded(unit);
    if (own !== ZERO || all.at(-1) !== ZERO) all.push(own);
  }
  return all;
}

/** Two units as one, for keys of four; that two others may give the same does no harm. */
const joined = (a: number, b: number): number => mixed(a, b) & 0xffff;

/** What stands in stretches of text, folded. */
export function gramsOf(stretches: readonly string[], shortest: 2 | 3): Grams {
  const length = stretches.reduce((sum, s) => sum + s.length, 0), table = phraseTable((4 - shortest) * length), fours = phraseTable(length), found = new Uint8Array(0x10000);
  for (const stretch of stretches) {
    const units = foldedUnits(Array.from({ length: stretch.length }, (_, i) => stretch.charCodeAt(i)));
    for (const unit of units) found[unit] = 1;
    for (let i = 0; i + 1 < units.length; i++) {
      if (shortest === 2) table.add(units[i]!, units[i + 1]!, 0);
      if (i + 2 < units.length) table.add(units[i]!, units[i + 1]!, units[i + 2]!);
      if (i + 3 < units.length) fours.add(joined(units[i]!, units[i + 1]!), units[i + 2]!, units[i + 3]!);
    }
  }
  return { units: found, has: table.has, hasFour: (a, b, c, d) => fours.has(joined(a, b), c, d) };
}
