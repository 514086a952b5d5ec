/**
 * Times several pieces of work in turns, in one process, so that a busy machine slows all of them alike, and returns
 * each one's fastest round in milliseconds. Only their ratios mean anything.
 */
export function fastest<Name extends string>(work: Readonly<Record<Name, () => unknown>>, rounds = 5): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds + 1; round++) {
    for (const name of names) {
      const start = performance.now();
      work[name]();
      const taken = performance.now() - start;
      // The first round warms the machine up.
      if (round > 0) best[name] = Math.min(best[name], taken);
    }
  }
  return best;
}
