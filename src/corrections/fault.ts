import { distance } from 'fastest-levenshtein';

/** Something wrong with the file of corrections: in what it says, or because what it speaks of is not there. */
export class CorrectionFault extends Error {
  override readonly name = 'CorrectionFault';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly problem: string;
  /** @param problem what is wrong and what to do, in one sentence or two. */
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
    this.file = file;
    this.line = line;
    this.problem = problem;
  }
}

const CANDIDATES = 3;

/** The candidates that are spelled most like a word, most like first; that one holds the other counts half. */
export function nearest(word: string, candidates: Iterable<string>, most = CANDIDATES): string[] {
  const far = (other: string): number => {
    const longer = Math.max(word.length, other.length, 1), holds = other.includes(word) || word.includes(other);
    return (distance(word, other) / longer) * (holds && Math.min(word.length, other.length) > 2 ? 0.5 : 1);
  };
  return [...new Set(candidates)].map((c) => [c, far(c)] as const).sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most).map(([c]) => c);
}

/** "The nearest are …", or what to say where there is nothing of the kind. */
export const suggestion = (word: string, candidates: Iterable<string>, none: string): string => {
  const near = nearest(word, candidates);
  return near.length === 0 ? none : `The nearest ${near.length === 1 ? 'is' : 'are'} ${near.map((n) => `“${n}”`).join(', ')}.`;
};
