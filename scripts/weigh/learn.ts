/** A stretch of words with its signs (group and sign, tab between), and whether it is a project's name. */
export interface Example {
  readonly document: string;
  readonly signs: readonly string[];
  readonly named: boolean;
}

/** What learning comes out with: a weight for each sign that is kept. */
export interface Learned {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 20, STEP = 0.2, PULL = 1e-3;
/** A sign of fewer documents is theirs alone. */
const FEWEST = 3;
/** A name counts as much as so many other stretches when it is asked which signs tell most. */
const RARE = 20;

/**
 * Logistic regression by gradient descent with steps of their own for each weight (AdaGrad) and a pull to zero (L2). Deterministic: the examples are gone through
 * in an order that a fixed generator makes. Of all signs the `most` telling ones are kept: those whose weight, by the root of how often they occur, is greatest.
 */
export function learn(examples: readonly Example[], most: number): Learned {
  const documents = new Map<string, Set<string>>(), often = new Map<string, number>();
  for (const { signs, document, named } of examples) {
    for (const s of signs) {
      const seen = documents.get(s) ?? new Set();
      documents.set(s, seen.add(document));
      often.set(s, (often.get(s) ?? 0) + (named ? RARE : 1));
    }
  }
  let kept = [...documents].filter(([, d]) => d.size >= FEWEST).map(([s]) => s).sort();
  let learned = descend(examples, kept);
  for (const many of [2 * most, most]) {
    if (kept.length <= many) continue;
    const tells = new Map(kept.map((s) => [s, Math.abs(learned.weights.get(s)!) * Math.sqrt(often.get(s)!)]));
    kept = kept.sort((a, b) => tells.get(b)! - tells.get(a)! || (a < b ? -1 : 1)).slice(0, many).sort();
    learned = descend(examples, kept);
  }
  return learned;
}

function descend(examples: readonly Example[], signs: readonly string[]): Learned {
  const ids = new Map(signs.map((s, i) => [s, i])), bias = signs.length;
  const rows = examples.map((e) => Int32Array.from([...e.signs.flatMap((s) => ids.get(s) ?? []), bias]));
  const weights = new Float64Array(bias + 1), squares = new Float64Array(bias + 1).fill(0.01);
  const order = rows.map((_, i) => i), random = generator();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i]!;
      let sum = 0;
      for (const s of row) sum += weights[s]!;
      const error = 1 / (1 + Math.exp(-sum)) - Number(examples[i]!.named);
      for (const s of row) {
        const slope = error + (s === bias ? 0 : PULL * weights[s]!);
        squares[s]! += slope * slope;
        weights[s]! -= STEP * slope / Math.sqrt(squares[s]!);
      }
    }
  }
  return { bias: weights[bias]!, weights: new Map(signs.map((s, i) => [s, weights[i]!])) };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** A linear congruential generator (the constants of the C standard's example), from a fixed seed. */
function generator(): () => number {
  let state = 12345;
  return () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
}
