import { isSimplifiedOnly, isTraditional, simplifiedUnits } from '../script.ts';
import { ANNOTATION } from './context.ts';
import { mixed } from './mixed.ts';

/** What the rest of a text knows: a name that stands in it twice is damaged once. */
export interface Acquaintance {
  /** True where the text has this character, pair or triple of Chinese ones; as units in Simplified form, 0 for none. */
  readonly knows: (a: number, b: number, c: number) => boolean;
  /** Its characters, by their units as they stand. */
  readonly chars: Uint8Array;
  /** True for a text of Traditional characters. */
  readonly traditional: boolean;
}

const IN_TRADITIONAL = 0.04;
/** The blocks that Chinese text is written in; rarer characters do not come twice. */
const isHan = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007;

export function acquaintanceOf(text: string): Acquaintance {
  const plain = text.replace(ANNOTATION, ''), units = simplifiedUnits(plain), phrases = phraseTable(3 * units.length), chars = new Uint8Array(0x10000);
  let traditional = 0, han = 0;
  units.forEach((unit, i) => {
    const written = plain.charCodeAt(i);
    chars[written] = 1;
    phrases.add(unit, 0, 0);
    if (!isHan(unit)) return;
    han++;
    if (unit !== written) traditional++;
    const next = units[i + 1] ?? 0, third = units[i + 2] ?? 0;
    if (!isHan(next)) return;
    phrases.add(unit, next, 0);
    if (isHan(third)) phrases.add(unit, next, third);
  });
  return { knows: phrases.has, chars, traditional: traditional >= IN_TRADITIONAL * han };
}

/** A set of one to three units: a table with open addresses, for sets of strings cost more to make than all that is asked of them. */
function phraseTable(most: number): { add: (a: number, b: number, c: number) => void; has: (a: number, b: number, c: number) => boolean } {
  let size = 64;
  while (size < 2 * most) size *= 2;
  const front = new Int32Array(size), back = new Uint16Array(size);
  const placeOf = (ab: number, c: number): number => {
    let at = mixed(ab, c) & size - 1;
    for (; front[at] !== 0 && (front[at] !== ab || back[at] !== c);) at = at + 1 & size - 1;
    return at;
  };
  return {
    add: (a, b, c) => {
      const ab = a | b << 16, at = placeOf(ab, c);
      front[at] = ab;
      back[at] = c;
    },
    has: (a, b, c) => front[placeOf(a | b << 16, c)] !== 0,
  };
}

/** What it is worth, in natural logarithms, that the text has the character, a pair or a triple with it elsewhere. */
const CHARACTER_KNOWN = 1, PAIR_KNOWN = 4, TRIPLE_KNOWN = 4;
/** What it costs that a character is of the other script than the text and stands nowhere else in it. */
const OUT_OF_SCRIPT = -5;

/** How much the rest of the text speaks for a character between two stretches. */
export function familiarityBetween(before: string, after: string, { knows, chars, traditional }: Acquaintance): (char: string) => number {
  const left = simplifiedUnits(before.slice(-2)), right = simplifiedUnits(after.slice(0, 2));
  const l = left.at(-1) ?? 0, ll = left.at(-2) ?? 0, r = right[0] ?? 0, rr = right[1] ?? 0;
  return (char) => {
    const unit = simplifiedUnits(char)[0]!;
    const foreign = chars[char.charCodeAt(0)] === 0 && (traditional ? isSimplifiedOnly(char) : isTraditional(char));
    let worth = foreign ? OUT_OF_SCRIPT : 0;
    if (knows(unit, 0, 0)) worth += CHARACTER_KNOWN;
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
