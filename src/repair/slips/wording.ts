import { followers } from '../../lexicon/followers.ts';
import { simplifiedUnit, simplifiedUnits } from '../script.ts';
import { marks } from './marks.ts';
import { LONGEST, words } from './words.ts';

/** A word of the text, by its number in the model of words; one that only the list of words has is −1, and says nothing of what follows: `weight` is its own. */
interface Entry { readonly word: number; readonly weight: number }

/** Divisions of the text up to a place, by their last word: the word, the pair that it makes with the one before it, and the natural logarithm of the division's probability. */
interface Reached { readonly word: number; readonly pair: number; readonly score: number }

const START: readonly Reached[] = [{ word: -1, pair: -1, score: 0 }];

/** What it costs that the model does not have a word. */
const UNLISTED = -2;
/** What it costs that a sentence begins with a word that leans on one before it: the model was counted without marks. */
const WITHOUT_HOLD = -4, ENDS = new Set(units('。！？；!?;\n')), LEANING = new Set(units('的了着过地得和与及或等之者们吗呢吧'));

/**
 * How likely `left`, one character more, and `right` are as a row of words, each behind the two before it, for many characters: the natural logarithm of the probability of the best division.
 */
export function wordingBetween(left: string, right: string): (char: string) => number {
  const before = simplifiedUnits(left.replace(/[0-9][0-9.,．]*/g, '三')), at = before.length, all = [...before, 0, ...simplifiedUnits(right.replace(/[0-9][0-9.,．]*/g, '三'))], upTo: (readonly Reached[])[] = [START];
  for (let end = 1; end <= at; end++) upTo.push(reached(all, upTo, end, (start) => entry(all, start, end)));
  /** Words that begin behind the gap are the same for all characters: by where they end, and how long they are. */
  const behind = all.map((_, i) => Array.from({ length: Math.min(LONGEST, Math.max(0, i - at)) }, (_, n) => entry(all, i - n, i + 1)));
  const { beside } = words(), constant = marks(all, 0, at - 1) + marks(all, at + 2, all.length);
  return (char) => {
    const unit = all[at] = simplifiedUnit(char.charCodeAt(0)), joinsLeft = at > 0 && beside(all[at - 1]!, unit), joinsRight = at + 1 < all.length && beside(unit, all[at + 1]!);
    const over = (start: number, end: number): Entry | null => ((start < at && !joinsLeft) || (end > at + 1 && !joinsRight) ? modelled(all, start, end) : entry(all, start, end));
    for (let end = at + 1; end <= all.length; end++) upTo[end] = reached(all, upTo, end, (start) => (start > at ? behind[end - 1]![end - start - 1]! : over(start, end)));
    return Math.max(...upTo[all.length]!.map((r) => r.score)) + constant + marks(all, Math.max(0, at - 1), Math.min(at + 2, all.length));
  };
}

function reached(text: readonly number[], upTo: readonly (readonly Reached[])[], end: number, entryFrom: (start: number) => Entry | null): Reached[] {
  const { pair: pairOf, weightBehind } = followers(), all: Reached[] = [];
  for (let start = Math.max(0, end - LONGEST); start < end; start++) {
    const own = entryFrom(start);
    if (own === null) continue;
    const { word } = own, weight = own.weight + (start === end - 1 && LEANING.has(text[start]!) && ENDS.has(text[start - 1] ?? 0) ? WITHOUT_HOLD : 0);
    let score = -Infinity, last = -1;
    for (const r of upTo[start]!) {
      const pair = word < 0 || r.word < 0 ? -1 : pairOf(r.word, word), reaching = r.score + (word < 0 || r.word < 0 ? weight : weightBehind(r.pair, r.word, pair, word));
      if (reaching > score) [score, last] = [reaching, pair];
    }
    all.push({ word, pair: last, score });
  }
  return all;
}

/** The word from one place to another; null where neither the model nor the list has it. Single characters are always words. */
function entry(units: readonly number[], start: number, end: number): Entry | null {
  const own = modelled(units, start, end);
  if (own !== null) return own;
  const { place, kinds, weights } = words(), at = place(units[start]!, start + 1 < end ? units[start + 1]! : 0, start + 2 < end ? units[start + 2]! : 0, start + 3 < end ? units[start + 3]! : 0);
  return kinds[at]! < 0 ? null : { word: -1, weight: weights[at]! + (end - start > 1 ? UNLISTED : 0) };
}

function units(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}

function modelled(units: readonly number[], start: number, end: number): Entry | null {
  const { word: wordOf, weight } = followers(), word = wordOf(units[start]!, start + 1 < end ? units[start + 1]! : 0, start + 2 < end ? units[start + 2]! : 0, start + 3 < end ? units[start + 3]! : 0);
  return word < 0 ? null : { word, weight: weight(word) };
}
