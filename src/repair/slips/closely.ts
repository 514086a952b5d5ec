import { endings, type Endings } from '../../lexicon/endings.ts';
import { simplifiedUnit, simplifiedUnits } from '../script.ts';
import { isHan } from './acquaintance.ts';
import type { Surroundings } from './context.ts';
import { readBetween } from './usual.ts';
import { wordingBetween } from './wording.ts';
import { words } from './words.ts';

/** What a closer look speaks for a character in a gap, by the natural logarithm that its words are worth by themselves. */
export type Closely = (char: string, words: number) => number;

/** So much is what words in a row are worth then, and so much of what each is by itself is left: tried out on reports. */
const IN_A_ROW = 0.63, LEFT = 0.22;
/** That the character stands in the text close by, on either side, but not beside the gap: lists and clauses are alike (“改完的改完了，没改的”). */
const NEARBY = 0.7, REACH = 24;
/** That it makes no word with what stands before it, at a clause's end or before a figure. */
const ALONE = -0.7;
/** A sentence that ends soon after its last mark is rarer than one that goes on for a while. */
const STOP = /[。！？]/u, SOON = 3, LATE = 6, TOO_SOON = -0.5, DUE = 0.9;

/** How far to either side reports' prose is asked: figures of some digits lie between its characters. */
const NEXT = 8;

const FIGURE = /^[\d０-９]/u, MARK = /^[，。；：！？、（）”,;:!()\n]/u, CLAUSE = /[^，。；：！？,;:!?\n]*$/u;

/** What speaks for a character in a gap when the likeliest are looked at again: which words follow which, what ends clauses, what stands nearby. */
export function closelyBetween({ left, right, line, ahead }: Surroundings, learned: Endings = endings()): Closely {
  const inARow = wordingBetween(left, right), read = readBetween(simplifiedUnits(line.slice(-NEXT)), simplifiedUnits(ahead.slice(0, NEXT))), place = FIGURE.test(ahead) ? learned.figure : MARK.test(ahead) ? learned.mark : null;
  const before = simplifiedUnits(line.slice(-REACH)), behind = simplifiedUnits(ahead.slice(1, REACH)), clause = CLAUSE.exec(line.slice(-LATE))![0].length;
  const besides = (char: string): number => {
    if (STOP.test(char)) return place === learned.figure ? 0 : clause < SOON ? TOO_SOON : clause < LATE ? 0 : DUE;
    const unit = simplifiedUnit(char.charCodeAt(0));
    if (!isHan(unit)) return 0;
    const stands = before.indexOf(unit);
    return (stands >= 0 && stands < before.length - 1 ? NEARBY : 0) + (behind.includes(unit) ? NEARBY : 0) + (place === null ? 0 : place[unit]! + (endsWord(before, unit) ? 0 : ALONE));
  };
  return (char, own) => IN_A_ROW * inARow(char) - (1 - LEFT) * own + besides(char) + read(simplifiedUnit(char.charCodeAt(0)));
}

/** True where a word of two to four characters ends with the unit behind those before it. */
function endsWord(before: readonly number[], unit: number): boolean {
  const { place, kinds } = words(), [a = 0, b = 0, c = 0] = [0, 0, 0, ...before].slice(-3);
  return kinds[place(c, unit, 0, 0)]! >= 0 || (b !== 0 && kinds[place(b, c, unit, 0)]! >= 0) || (a !== 0 && kinds[place(a, b, c, unit)]! >= 0);
}
