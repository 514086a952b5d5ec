import { divisions } from '../../lexicon/divisions.ts';
import { usage } from '../../lexicon/usage.ts';
import { lazily } from '../../text/remember.ts';
import { mixed } from './mixed.ts';
import { phraseTable } from './phrases.ts';

/** What it is worth, in natural logarithms, that a pair, a triple, or four characters that end with the character are of stock phrases. */
const PAIR = 1, TRIPLE = 2.5, FOUR = 2;

/** Names of divisions from this length on are no words of the list that readings are divided by. */
const LONG = 5;

const ZERO = 0x30, NINE = 0x39, HALF_FIRST = 0x21, HALF_LAST = 0x3b, TO_FULL = 0xfee0;

/** One unit for all figures, and full-width marks. */
function folded(unit: number): number {
  if (unit >= ZERO && unit <= NINE) return ZERO;
  return unit >= HALF_FIRST && unit <= HALF_LAST && unit !== 0x2e ? unit + TO_FULL : unit;
}

/** Folded; a figure of several digits as one. */
function foldedUnits(units: readonly number[]): number[] {
  const all: number[] = [];
  for (const unit of units) {
    const own = folded(unit);
    if (own !== ZERO || all.at(-1) !== ZERO) all.push(own);
  }
  return all;
}

interface Phrases { readonly units: Uint8Array; readonly has: (a: number, b: number, c: number) => boolean; readonly hasFour: (a: number, b: number, c: number, d: number) => boolean }

/** Two units as one, for keys of four; that two others may give the same does no harm. */
const joined = (a: number, b: number): number => mixed(a, b) & 0xffff;

const phrases = lazily((): Phrases => {
  const stretches = [...usage(), ...divisions().filter((d) => d.name.length >= LONG && d.code !== null).map((d) => d.name)], length = stretches.reduce((sum, s) => sum + s.length, 0), table = phraseTable(2 * length), fours = phraseTable(length), found = new Uint8Array(0x10000);
  for (const stretch of stretches) {
    const units = foldedUnits(Array.from({ length: stretch.length }, (_, i) => stretch.charCodeAt(i)));
    for (const unit of units) found[unit] = 1;
    for (let i = 0; i + 1 < units.length; i++) {
      table.add(units[i]!, units[i + 1]!, 0);
      if (i + 2 < units.length) table.add(units[i]!, units[i + 1]!, units[i + 2]!);
      if (i + 3 < units.length) fours.add(joined(units[i]!, units[i + 1]!), units[i + 2]!, units[i + 3]!);
    }
  }
  return { units: found, has: table.has, hasFour: (a, b, c, d) => fours.has(joined(a, b), c, d) };
});

/** How much stock phrases of regional news speak for a unit between others; all in Simplified form. */
export function usualBetween(left: readonly number[], right: readonly number[]): (unit: number) => number {
  const { units, has, hasFour } = phrases(), [z = 0, a = 0, b = 0] = [0, 0, 0, ...foldedUnits(left)].slice(-3), [c = 0, d = 0] = foldedUnits(right);
  return (own) => {
    const unit = folded(own);
    if (units[unit] === 0) return 0;
    const before = b !== 0 && has(b, unit, 0), after = c !== 0 && has(unit, c, 0);
    let worth = 0;
    if (before) {
      worth += PAIR;
      if (a !== 0 && has(a, b, unit)) worth += z !== 0 && hasFour(z, a, b, unit) ? TRIPLE + FOUR : TRIPLE;
      if (after && has(b, unit, c)) worth += TRIPLE;
    }
    if (after) {
      worth += PAIR;
      if (d !== 0 && has(unit, c, d)) worth += TRIPLE;
    }
    return worth;
  };
}
