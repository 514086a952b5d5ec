/** Things that are being found to be one: a forest over 0…n-1, with paths halved on the way (Tarjan's union–find). */
export interface Groups {
  /** The number that stands for the group of `i`. */
  readonly of: (i: number) => number;
  /** Makes two groups one; false where they were one before. */
  readonly join: (a: number, b: number) => boolean;
}

/** Groups of one thing each, of `n` things. */
export function groups(n: number): Groups {
  const above = Int32Array.from({ length: n }, (_, i) => i);
  const of = (i: number): number => {
    while (above[i] !== i) i = above[i] = above[above[i]!]!;
    return i;
  };
  return {
    of,
    join: (a, b) => {
      const x = of(a), y = of(b);
      above[Math.max(x, y)] = Math.min(x, y);
      return x !== y;
    },
  };
}
