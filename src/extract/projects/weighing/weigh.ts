import type { Weights } from '../../../lexicon/project-weights.ts';
import type { Span } from '../../../text/span.ts';
import { lastAt, touching } from '../../among.ts';
import type { Sentence } from '../../stretches.ts';
import { atTheBeginning, atTheEnd, behindWhat, ofTheSurroundings, ofTheWords, calledIn, type Note, type Surroundings } from './signs.ts';
import { choicesIn, mayName } from './stretches.ts';

/** Words with the probability that they name a project. */
export interface Weighed extends Span {
  readonly probability: number;
}

/** Every stretch of a sentence that may be a name, with all its signs: what the weights are learned from. */
export function signsIn(text: string, sentence: Sentence, article: Surroundings, found: (at: Span, signs: readonly string[]) => void): void {
  for (const choice of choicesIn(text, sentence, article, () => true)) {
    const called = calledIn(choice);
    for (const { to, kind } of choice.ends) for (const from of choice.begins) {
      if (from >= to || !mayName(choice, from, to)) continue;
      const signs: string[] = [], note: Note = (group, sign, second) => signs.push(`${group}\t${sign}${second === undefined ? '' : `|${second}`}`);
      atTheEnd(note, choice, to, kind);
      atTheBeginning(note, choice, from);
      ofTheSurroundings(note, choice);
      ofTheWords(note, choice, from, to, kind, behindWhat(choice, from), called);
      found({ start: choice.words[from]!.start, end: choice.words[to - 1]!.end }, signs);
    }
  }
}

const oddsOf = (probability: number): number => Math.log(probability / (1 - probability));

/**
 * Every stretch of a sentence that may be a name, with its probability. What is sure to have less than `never` is not looked at closer and given none; beside no name that rules have read, what is sure to
 * have less than `least` is left out.
 */
export function weighed(text: string, sentence: Sentence, article: Surroundings, { bias, groups, pairs, most }: Weights, never: number, least: number): Weighed[] {
  const found: Weighed[] = [];
  const isRead = (end: number): boolean => { const name = lastAt(article.read, end - 1); return name !== undefined && name.end === end; };
  let sum = 0;
  const note: Note = (group, sign, second) => { sum += (second === undefined ? groups.get(group)?.get(sign) : pairs.get(group)?.get(sign)?.get(second)) ?? 0; };
  for (const choice of choicesIn(text, sentence, article, isRead)) {
    const called = calledIn(choice), piece = choice.pieces[choice.at]!;
    const isBeside = touching(article.read, piece.start, piece.end).length > 0, floor = oddsOf(isBeside ? never : least);
    sum = bias;
    ofTheSurroundings(note, choice);
    const around = sum;
    const begun = choice.begins.map((from) => {
      sum = around;
      atTheBeginning(note, choice, from);
      return { from, behind: behindWhat(choice, from), begin: sum };
    });
    for (const { to, kind } of choice.ends) {
      sum = 0;
      atTheEnd(note, choice, to, kind);
      const ended = sum;
      for (const { from, behind, begin } of begun) {
        if (from >= to || !mayName(choice, from, to)) continue;
        sum = begin + ended;
        // What the words themselves can add is seldom enough.
        if (sum + most < floor) {
          if (!isBeside) continue;
          sum = -Infinity;
        } else ofTheWords(note, choice, from, to, kind, behind, called);
        found.push({ start: choice.words[from]!.start, end: choice.words[to - 1]!.end, probability: 1 / (1 + Math.exp(-sum)) });
      }
    }
  }
  return found;
}
