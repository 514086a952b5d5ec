import { formTells, SIMPLIFIED_ONLY, simplifiedUnit, simplifiedUnits, TRADITIONAL, VARIANT } from '../script.ts';
import { ANNOTATION } from './context.ts';
import { phraseTable } from './phrases.ts';
import { usualBetween } from './usual.ts';
import { share } from './words.ts';

/** What the rest of a text knows: a name that stands in it twice is damaged once. */
export interface Acquaintance {
  /** True where the text has this character, pair or triple of Chinese ones; as units in Simplified form, 0 for none. */
  readonly knows: (a: number, b: number, c: number) => boolean;
  /** Its characters, by their units as they stand. */
  readonly chars: Uint8Array;
  /** How often it has each, by units in Simplified form, and how many characters it has in all. */
  readonly counts: Uint16Array;
  readonly length: number;
  /** True for a text of Traditional characters. */
  readonly traditional: boolean;
}

const IN_TRADITIONAL = 0.04;
/** The blocks that Chinese text is written in; rarer characters do not come twice. */
export const isHan = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007;

export function acquaintanceOf(text: string): Acquaintance {
  const plain = text.replace(ANNOTATION, ''), units = simplifiedUnits(plain), phrases = phraseTable(3 * units.length), chars = new Uint8Array(0x10000), counts = new Uint16Array(0x10000);
  let traditional = 0, han = 0;
  units.forEach((unit, i) => {
    const written = plain.charCodeAt(i);
    chars[written] = 1;
    counts[unit]!++;
    phrases.add(unit, 0, 0);
    if (!isHan(unit)) return;
    han++;
    if (unit !== written) traditional++;
    const next = units[i + 1] ?? 0, third = units[i + 2] ?? 0;
    if (!isHan(next)) return;
    phrases.add(unit, next, 0);
    if (isHan(third)) phrases.add(unit, next, third);
  });
  return { knows: phrases.has, chars, counts, length: units.length, traditional: traditional >= IN_TRADITIONAL * han };
}

/** What it is worth, in natural logarithms, that the text has a pair or a triple with the character elsewhere. */
const PAIR_KNOWN = 4, TRIPLE_KNOWN = 4;
/** Of the logarithm of how much oftener than elsewhere the text has the character: so much of it, and so far at most. */
const TOPIC = 0.7, FAR = 1.5;
/** What it costs that the text writes the character otherwise (裏, not 里). */
const OTHERWISE = -1.5;
/** What it costs that a character is of the other script than the text and stands nowhere else in it. */
const OUT_OF_SCRIPT = -5;
/** The same of an unusual spelling. */
const UNUSUAL = -4;

/** By how much a count is above what was to be expected. */
function topical(count: number, expected: number): number {
  return count === 0 && expected < RARE ? 0 : Math.max(-FAR, Math.min(FAR, TOPIC * Math.log((count + 1) / (expected + 1))));
}
const RARE = 0.02;

/** How far to either side stock phrases are looked for: figures of some digits lie between their characters. */
const REACH = 6;

/** How much the rest of the text, and stock phrases, speak for a character between two stretches. */
export function familiarityBetween(before: string, after: string, { knows, chars, counts, length, traditional }: Acquaintance): (char: string) => number {
  const left = simplifiedUnits(before.slice(-REACH)), right = simplifiedUnits(after.slice(0, REACH));
  const l = left.at(-1) ?? 0, ll = left.at(-2) ?? 0, r = right[0] ?? 0, rr = right[1] ?? 0, usual = usualBetween(left, right);
  const tells = formTells(), foreign = traditional ? SIMPLIFIED_ONLY : TRADITIONAL;
  return (char) => {
    const written = char.charCodeAt(0), unit = simplifiedUnit(written), told = tells[written]!;
    let worth = usual(unit);
    if (told !== 0 && chars[written] === 0) worth += (told & foreign) !== 0 ? OUT_OF_SCRIPT : (told & VARIANT) !== 0 ? UNUSUAL : 0;
    worth += topical(counts[unit]!, length / 2 * share(unit));
    // What the text has nowhere stands in none of its phrases.
    if (counts[unit] === 0) return worth;
    if (chars[written] === 0 && worth > -4) worth += OTHERWISE;
    if (l !== 0 && knows(l, unit, 0)) {
      worth += PAIR_KNOWN;
      if (ll !== 0 && knows(ll, l, unit)) worth += TRIPLE_KNOWN;
      if (r !== 0 && knows(l, unit, r)) worth += TRIPLE_KNOWN;
    }
    if (r !== 0 && knows(unit, r, 0)) {
      worth += PAIR_KNOWN;
      if (rr !== 0 && knows(unit, r, rr)) worth += TRIPLE_KNOWN;
    }
    return worth;
  };
}
