import { simplifiedUnit, simplifiedUnits } from '../script.ts';
import { isHan } from './acquaintance.ts';
import { marks } from './marks.ts';
import { LONGEST, words, type Words } from './words.ts';

/**
 * How likely a text is, as the natural logarithm of its probability under the best division into words: each word by how often it is counted and by how well its part of speech
 * goes with the one before. Traditional characters count as their Simplified forms. Only differences between readings of one stretch mean anything.
 */
export function likelihood(text: string): number {
  const units = simplifiedUnits(text), states = divisions(units, words());
  return best(states, units.length) + marks(units, 0, units.length);
}

/**
 * Likelihoods of `left`, one character more, and `right`, for many characters: what stands around it is divided once. A character that the list of words
 * does not have by itself stands in hardly any of them, and none is looked for with it, unless it is one that the text is known to have.
 */
export function likelihoodBetween(left: string, { units: after, from }: Behind, isKnown: (unit: number) => boolean): (char: string) => number {
  const list = words(), { place, beside, kinds, weights, goes, size, noKind } = list;
  const before = simplifiedUnits(left), at = before.length, all = [...before, 0, ...after], upTo = divisions(before, list);
  const constant = marks(all, 0, at - 1) + marks(all, at + 2, all.length), marksAround = (unit: number): number => {
    all[at] = unit;
    return marks(all, Math.max(0, at - 1), Math.min(at + 2, all.length));
  };
  const aroundHan = marksAround(HAN);
  /** The best division whose word over the character begins `back` units before it and ends `ahead` behind it. */
  const over = (back: number, ahead: number): number => {
    const start = at - back, word = place(all[start]!, back + ahead > 0 ? all[start + 1]! : 0, back + ahead > 1 ? all[start + 2]! : 0, back + ahead > 2 ? all[start + 3]! : 0);
    const kind = kinds[word]!;
    if (kind < 0) return -Infinity;
    let reached = -Infinity;
    for (let s = upTo.first[start]!; s < upTo.first[start + 1]!; s++) reached = Math.max(reached, upTo.scores[s]! + goes[upTo.kinds[s]! * size + kind]!);
    const row = after.length - ahead;
    let left = row === 0 ? 0 : -Infinity;
    for (let s = from.first[row]!; s < from.first[row + 1]!; s++) left = Math.max(left, goes[kind * size + from.kinds[s]!]! + from.scores[s]!);
    return reached + weights[word]! + left;
  };
  return (char) => {
    const unit = all[at] = simplifiedUnit(char.charCodeAt(0));
    let most = over(0, 0);
    if (kinds[unit] !== noKind || isKnown(unit)) {
      const backward = at > 0 && beside(all[at - 1]!, unit) ? Math.min(at, LONGEST - 1) : 0, forward = after.length > 0 && beside(unit, after[0]!) ? Math.min(after.length, LONGEST - 1) : 0;
      for (let back = 0; back <= backward; back++) {
        for (let ahead = back === 0 ? 1 : 0; ahead <= forward && back + ahead < LONGEST; ahead++) most = Math.max(most, over(back, ahead));
      }
    }
    return most + constant + (isHan(unit) ? aroundHan : marksAround(unit));
  };
}

/** One Chinese character for all: to the marks beside it they are alike. */
const HAN = 0x5b57;

/** Divisions of a text by the places that they have come to: those of place p are the rows `first[p]` to `first[p + 1]`, one for each word that ends (or begins) there. */
interface States {
  readonly first: readonly number[];
  readonly kinds: readonly number[];
  readonly scores: readonly number[];
}

/** The best divisions up to each place, by the last word. */
function divisions(units: readonly number[], { place, kinds: kindOf, weights, goes, size, noKind }: Words): States {
  const first = [0, 1], kinds = [noKind], scores = [0];
  for (let end = 1; end <= units.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const word = place(units[start]!, start + 1 < end ? units[start + 1]! : 0, start + 2 < end ? units[start + 2]! : 0, start + 3 < end ? units[start + 3]! : 0);
      const kind = kindOf[word]!;
      if (kind < 0) continue;
      let most = -Infinity;
      for (let s = first[start]!; s < first[start + 1]!; s++) most = Math.max(most, scores[s]! + goes[kinds[s]! * size + kind]!);
      kinds.push(kind);
      scores.push(most + weights[word]!);
    }
    first.push(kinds.length);
  }
  return { first, kinds, scores };
}

/** What stands behind a gap, with the best divisions of it from each place on, by the first word; none at its end. */
export interface Behind { readonly units: readonly number[]; readonly from: States }

/** Divides what stands behind a gap: once for all that may stand in it. */
export function behind(text: string): Behind {
  const { place, kinds: kindOf, weights, goes, size } = words(), units = simplifiedUnits(text), length = units.length;
  // From the end to the beginning: the row of place p is `length - p`.
  const first = [0, 0], kinds: number[] = [], scores: number[] = [];
  for (let start = length - 1; start >= 0; start--) {
    for (let end = start + 1; end <= Math.min(length, start + LONGEST); end++) {
      const word = place(units[start]!, start + 1 < end ? units[start + 1]! : 0, start + 2 < end ? units[start + 2]! : 0, start + 3 < end ? units[start + 3]! : 0);
      const kind = kindOf[word]!;
      if (kind < 0) continue;
      let most = end === length ? 0 : -Infinity;
      for (let s = first[length - end]!; s < first[length - end + 1]!; s++) most = Math.max(most, goes[kind * size + kinds[s]!]! + scores[s]!);
      kinds.push(kind);
      scores.push(most + weights[word]!);
    }
    first.push(kinds.length);
  }
  return { units, from: { first, kinds, scores } };
}

function best({ first, scores }: States, place: number): number {
  let most = -Infinity;
  for (let s = first[place]!; s < first[place + 1]!; s++) most = Math.max(most, scores[s]!);
  return most;
}
