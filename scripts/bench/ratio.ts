/**
 * Times several pieces of work in turns, in one process, and returns the processor time of each one's fastest round in
 * milliseconds. Processor time, not the clock's: what else the machine does takes turns with us, but is not counted; and in
 * turns, so that caches and clock rates treat all alike. Only the ratios mean anything.
 */
export function fastest<Name extends string>(work: Readonly<Record<Name, () => unknown>>, rounds = 10): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < WARMING + rounds; round++) {
    for (const name of names) {
      const before = process.cpuUsage();
      work[name]();
      const { user, system } = process.cpuUsage(before);
      if (round >= WARMING) best[name] = Math.min(best[name], (user + system) / 1000);
    }
  }
  return best;
}

/** The first rounds are not counted: tables are made in them, and the compiler is at work. A folder of some thousand clippings is read at the speed after them. */
const WARMING = 15;
