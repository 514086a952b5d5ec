import { simplifiedUnit, simplifiedUnits } from '../script.ts';
import { familiarityBetween, isHan, type Acquaintance } from './acquaintance.ts';
import { signsBetween } from './between.ts';
import { asks, isPlain, openIn, opens, punctuates, type Surroundings } from './context.ts';
import { countedBetween } from './counts.ts';
import { leadingBetween } from './leading.ts';
import { likelihoodBetween, type Behind } from './likelihood.ts';
import { nameBetween } from './names.ts';
import { partedBetween } from './parted.ts';
import { quotedBetween, soundsBetween } from './quoting.ts';
import { together, type Voice } from './sum.ts';
import { frequency, words as wordList } from './words.ts';

/** What speaks for a character in a gap: the words that it makes with what stands beside it; the rest of the text, and a mark's being due there. */
export interface Scale {
  readonly words: Voice;
  readonly support: Voice;
  /** A rare character that the text has nowhere else, and that makes no word with its neighbours. */
  readonly isHopeless: (char: string) => boolean;
}

/** Marks, by whose neighbours it is decided whether they stand well. */
export const MARK = /^[^\p{Script=Han}\p{L}\d]$/u;
/** Marks that end a quoted sentence, or lead to one. */
const ENDING = /[。！？，：；…]/u;

/** Characters that are rarer as words, by the natural logarithm of their share. */
const RARE = -13;

/** One that is no mark, for all. */
const PLAIN = '字';

/** The scale for characters between `left` and `right`, which is divided into words already (`after`). */
export function scaleOf({ left, right, line, ahead }: Surroundings, after: Behind, known: Acquaintance): Scale {
  const familiar = familiarityBetween(left, right, known), named = nameBetween(right, line), counted = countedBetween(left, right), leading = leadingBetween(line, ahead), sounds = soundsBetween(line, ahead), signs = signsBetween(line, ahead), parted = partedBetween(left), marked = markedBetween(line, right, ahead);
  const { beside } = wordList(), [l = 0] = simplifiedUnits(left.slice(-1)), [r = 0] = simplifiedUnits(right.slice(0, 1));
  const isHopeless = (char: string): boolean => {
    const unit = simplifiedUnit(char.charCodeAt(0));
    return isHan(unit) && known.counts[unit] === 0 && frequency(unit) < RARE && !beside(l, unit) && !beside(unit, r) && sounds(char) === 0;
  };
  return { isHopeless, words: likelihoodBetween(left, after, (unit) => known.counts[unit] !== 0), support: together([familiar, named, counted, leading, sounds, signs, parted, marked]) };
}

/** How well a mark stands between a line and what comes behind it: what is open, what is quoted there, what was asked. */
export function markedBetween(line: string, right: string, ahead: string): Voice {
  const open = openIn(line), quoted = quotedBetween(line, open, ahead), plain = punctuates(PLAIN, open, right);
  return (char) => isPlain(char) ? plain : punctuates(char, open, right) + (ENDING.test(char) ? quoted : 0) + (char === '？' ? asks(line) : 0) + opens(char, open, ahead);
}
