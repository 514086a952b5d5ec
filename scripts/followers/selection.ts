import type { Model } from './kenlm.ts';

/** What is kept of a model, as numbers of words by frequency, from 0; natural logarithms. */
export interface Selection {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly backoffs: readonly number[];
  /** By word: those listed behind it, in order, with what is listed behind the two. */
  readonly followers: readonly (readonly Follower[])[];
}
interface Follower { readonly word: number; readonly weight: number; readonly backoff: number; readonly thirds: readonly { readonly word: number; readonly weight: number }[] }

/** How much is kept. Words of one to four Chinese characters, the most frequent; the pairs and triples that tell most. */
interface Size { readonly words: number; readonly pairs: number; readonly triples: number }
const WORD = /^[\u3400-\u9fff]{1,4}$/u;
/**
 * What a pair tells is how far its weight is from what its words would have unlisted, times how often it is met (after Stolcke, Entropy-based Pruning of Backoff Language Models, 1998);
 * of how often, the root: what is rare in the model's texts may be frequent in others.
 */
const OF_FREQUENCY = 0.5;

/** Keeps what tells most, and works out the backoffs anew for what is left. */
export function select({ words, weights, backoffs, pairs, triples }: Model, size: Size): Selection {
  const kept = Array.from(words.keys()).filter((w) => WORD.test(words[w]!)).sort((a, b) => weights[b]! - weights[a]!).slice(0, size.words);
  const number = new Int32Array(words.length).fill(-1);
  kept.forEach((w, n) => { number[w] = n; });
  const rowOf = new Map(Array.from(pairs.first, (first, row) => [key(first, pairs.second[row]!), row]));
  const isKept = (row: number): boolean => number[pairs.first[row]!]! >= 0 && number[pairs.second[row]!]! >= 0;
  const telling = (often: number, weight: number, unlisted: number): number => Math.exp(OF_FREQUENCY * often) * Math.abs(weight - unlisted);

  // A triple's first two words are its context, and a pair that must be kept for it.
  const context = Int32Array.from(triples.first, (first, t) => rowOf.get(key(first, pairs.first[triples.pair[t]!]!)) ?? -1);
  const bestTriples = most(size.triples, triples.first.length, (t) => {
    const row = context[t]!, pair = triples.pair[t]!;
    if (row < 0 || !isKept(row) || !isKept(pair)) return 0;
    return telling(weights[pairs.first[row]!]! + pairs.weights[row]! + triples.weights[t]!, triples.weights[t]!, pairs.backoffs[row]! + pairs.weights[pair]!);
  });
  const needed = new Set(Array.from(bestTriples, (t) => context[t]!));
  const bestPairs = most(size.pairs, pairs.first.length, (row) => {
    const first = pairs.first[row]!, second = pairs.second[row]!;
    return !isKept(row) ? 0 : needed.has(row) ? Infinity : telling(weights[first]! + pairs.weights[row]!, pairs.weights[row]!, backoffs[first]! + weights[second]!);
  });

  const pairsOf: number[][] = kept.map(() => []), triplesOf = new Map<number, number[]>();
  for (const row of bestPairs) pairsOf[number[pairs.first[row]!]!]!.push(row);
  for (const t of bestTriples) triplesOf.set(context[t]!, [...triplesOf.get(context[t]!) ?? [], t]);
  const backoff = pairsOf.map((rows) => backoffFor(rows.map((row) => pairs.weights[row]!), rows.map((row) => weights[pairs.second[row]!]!)));
  const listed = new Set(bestPairs);
  const followers = pairsOf.map((rows) => rows.map((row): Follower => {
    const of = triplesOf.get(row) ?? [];
    const shorter = of.map((t) => (listed.has(triples.pair[t]!) ? pairs.weights[triples.pair[t]!]! : backoff[number[pairs.second[row]!]!]! + weights[pairs.second[triples.pair[t]!]!]!));
    return {
      word: number[pairs.second[row]!]!, weight: pairs.weights[row]!, backoff: backoffFor(of.map((t) => triples.weights[t]!), shorter),
      thirds: of.map((t) => ({ word: number[pairs.second[triples.pair[t]!]!]!, weight: triples.weights[t]! })).sort((a, b) => a.word - b.word),
    };
  }).sort((a, b) => a.word - b.word));
  return { words: kept.map((w) => words[w]!), weights: kept.map((w) => weights[w]!), backoffs: backoff, followers };
}

const key = (a: number, b: number): number => a * 0x1000000 + b;

/** The rows that have most, at most so many, and none that has nothing. */
function most(count: number, rows: number, of: (row: number) => number): Uint32Array {
  const values = Float64Array.from({ length: rows }, (_, row) => of(row));
  return Uint32Array.from(values.keys()).sort((a, b) => (values[b]! === values[a]! ? a - b : values[b]! - values[a]!)).subarray(0, count).filter((row) => values[row]! > 0);
}

const LEAST = 1e-4;

/** What is left for what is not listed, by what the shorter context gives to that. */
function backoffFor(listed: readonly number[], shorter: readonly number[]): number {
  const left = (logs: readonly number[]): number => Math.max(LEAST, 1 - logs.reduce((sum, log) => sum + Math.exp(log), 0));
  return listed.length === 0 ? 0 : Math.log(left(listed) / left(shorter));
}
