import { divisions } from '../../lexicon/divisions.ts';
import { prose } from '../../lexicon/prose.ts';
import { usage } from '../../lexicon/usage.ts';
import { lazily } from '../../text/remember.ts';
import { folded, foldedUnits, gramsOf } from './grams.ts';

/** What it is worth, in natural logarithms, that a pair, a triple, or four characters that end with the character are of stock phrases. */
const PAIR = 1, TRIPLE = 2.5, FOUR = 2;

/** Names of divisions from this length on are no words of the list that readings are divided by. */
const LONG = 5;

const phrases = lazily(() => gramsOf([...usage(), ...divisions().filter((d) => d.name.length >= LONG && d.code !== null).map((d) => d.name)], 2));

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

/** The same of reports' prose, where stock phrases have not the same characters: that three, or four, of which the gap is the last or the last but one; that four of which it is the second. By what choices among the likeliest in the golden documents weigh them. */
const LAST_OF_THREE = 1.5, SECOND_OF_THREE = 1.5, LAST_OF_FOUR = 2.5, THIRD_OF_FOUR = 1, SECOND_OF_FOUR = 2;

const read = lazily(() => gramsOf(prose(), 3));

/** How much reports' prose speaks for a unit between others beyond what stock phrases do; all in Simplified form. */
export function readBetween(left: readonly number[], right: readonly number[]): (unit: number) => number {
  const stock = phrases(), { units, has, hasFour } = read(), [z = 0, a = 0, b = 0] = [0, 0, 0, ...foldedUnits(left)].slice(-3), [c = 0, d = 0] = foldedUnits(right);
  const three = (x: number, y: number, u: number, worth: number): number => (x !== 0 && u !== 0 && has(x, y, u) && !stock.has(x, y, u) ? worth : 0);
  const four = (x: number, y: number, u: number, v: number, worth: number): number => (x !== 0 && v !== 0 && hasFour(x, y, u, v) && !stock.hasFour(x, y, u, v) ? worth : 0);
  return (own) => {
    const unit = folded(own);
    if (units[unit] === 0) return 0;
    return three(a, b, unit, LAST_OF_THREE) + three(b, unit, c, SECOND_OF_THREE) + four(z, a, b, unit, LAST_OF_FOUR) + four(a, b, unit, c, THIRD_OF_FOUR) + four(b, unit, c, d, SECOND_OF_FOUR);
  };
}
