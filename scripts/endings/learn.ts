import type { Gap } from './gaps.ts';

/** Weights are natural logarithms, but those of rules tried out by hand are worth so much of one. */
const OWN = 0.72;
/** How far weights are pulled to zero: by what a character's is worth its gaps must speak for it. */
const PULL = 2;
const ROUNDS = 150, STEP = 0.3;

/**
 * What characters are likelier to stand in gaps than is known of them otherwise, by themselves: of the choice among those that may stand there (conditional logit with a pull to zero), by gradient descent with
 * steps of their own for each weight (AdaGrad). Deterministic. A gap whose character is not among those in doubt teaches nothing.
 */
export function learn(gaps: readonly Gap[]): ReadonlyMap<string, number> {
  const taught = gaps.filter((gap) => gap.right >= 0), ids = new Map<string, number>();
  for (const char of taught.flatMap((gap) => gap.chars)) if (!ids.has(char)) ids.set(char, ids.size);
  const rows = taught.map(({ chars, weights, right }) => ({ ids: chars.map((char) => ids.get(char)!), weights, right }));
  const learned = new Float64Array(ids.size), squares = new Float64Array(ids.size).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = learned.map((weight) => PULL * OWN * OWN * weight);
    for (const { ids: own, weights, right } of rows) {
      const shares = softmax(own.map((id, i) => OWN * (weights[i]! + learned[id]!)));
      own.forEach((id, i) => { slopes[id]! += OWN * (shares[i]! - Number(i === right)); });
    }
    for (let i = 0; i < learned.length; i++) {
      squares[i]! += slopes[i]! * slopes[i]!;
      learned[i]! -= STEP * slopes[i]! / Math.sqrt(squares[i]!);
    }
  }
  return new Map([...ids].map(([char, id]) => [char, learned[id]!]));
}

function softmax(logs: readonly number[]): number[] {
  const most = Math.max(...logs), shares = logs.map((log) => Math.exp(log - most)), sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

/** How many gaps are filled rightly with what was learned, and without. */
export function filled(gaps: readonly Gap[], learned: ReadonlyMap<string, number>): number {
  return gaps.filter(({ chars, weights, right }) => {
    const all = weights.map((weight, i) => weight + (learned.get(chars[i]!) ?? 0));
    return right >= 0 && all.indexOf(Math.max(...all)) === right;
  }).length;
}
