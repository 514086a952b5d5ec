import type { Sketch } from './sketch.ts';

/** The smallest hashes by which a text is looked up: an excerpt of a fifth still shares a dozen of them with the whole. */
const LOOKED_UP = 64;
/** Formulas stand in thousands of reports: of those that share a hash so many, the first, are looked at … */
const ALIKE = 32;
/** … and so many in all for one text, from the rarest hash on; the likeliest are compared. */
const VISITS = 256, COMPARED = 24;
/** Place values: hash × PLACE + index sorts by hash, then by index, within the integers of a double. */
const PLACE = 2 ** 22;

/**
 * For each sketch the earlier ones that may be like it, likeliest first: those that share small hashes, a rare one weighing more. The
 * smallest hashes serve as the bands of locality-sensitive hashing, with the advantage that the part meets the whole.
 * Cost: one sort of all hashes, and for each text a bounded number of visits.
 */
export function candidates(sketches: readonly Sketch[]): number[][] {
  const entries = sorted(sketches), runsOf = runs(entries, sketches), votes = new Float64Array(sketches.length);
  return sketches.map((_, at) => {
    const met: number[] = [];
    let visits = 0;
    for (const [start, length] of runsOf(at).sort((x, y) => x[1] - y[1])) {
      for (let k = 0; k < Math.min(length, ALIKE); k++) {
        const other = entries[start + k]! % PLACE;
        if (other >= at) break;
        if (votes[other] === 0) met.push(other);
        votes[other]! += 1 / length;
        visits++;
      }
      if (visits >= VISITS) break;
    }
    const likeliest = [...met].sort((x, y) => votes[y]! - votes[x]! || x - y).slice(0, COMPARED);
    for (const other of met) votes[other] = 0;
    return likeliest;
  });
}

/** How many hashes of a text are looked up. */
const lookedUp = (s: Sketch): number => Math.min(LOOKED_UP, s.shingles.hashes.length);

function sorted(sketches: readonly Sketch[]): Float64Array {
  const size = sketches.reduce((sum, s) => sum + lookedUp(s), 0);
  const entries = new Float64Array(size);
  let n = 0;
  sketches.forEach((s, at) => { for (const hash of s.shingles.hashes.subarray(0, LOOKED_UP)) entries[n++] = hash * PLACE + at; });
  return entries.sort();
}

/** By text: where among the entries the texts that share a hash with it stand, and how many they are. */
function runs(entries: Float64Array, sketches: readonly Sketch[]): (text: number) => [start: number, length: number][] {
  // By entry the first one and the number of those with its hash; by text the entries.
  const starts = new Uint32Array(entries.length), lengths = new Uint32Array(entries.length), own = new Uint32Array(entries.length);
  const ends = new Uint32Array(sketches.length), next = new Uint32Array(sketches.length);
  let all = 0;
  sketches.forEach((s, text) => {
    next[text] = all;
    ends[text] = all += lookedUp(s);
  });
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const hash = Math.trunc(entries[start]! / PLACE);
    while (end < entries.length && Math.trunc(entries[end]! / PLACE) === hash) end++;
    for (let i = start; i < end; i++) {
      starts[i] = start;
      lengths[i] = end - start;
      own[next[entries[i]! % PLACE]!++] = i;
    }
  }
  return (text) => {
    const found: [number, number][] = [];
    for (let i = text === 0 ? 0 : ends[text - 1]!; i < ends[text]!; i++) if (lengths[own[i]!]! > 1) found.push([starts[own[i]!]!, lengths[own[i]!]!]);
    return found;
  };
}
