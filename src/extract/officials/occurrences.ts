/** Where words stand in one text. Made in one pass over it; looking a word up costs only as much as there are places that begin like it. */
export interface Occurrences {
  readonly text: string;
  /** The places where a word of two characters or more begins, in order. */
  of(word: string): readonly number[];
}

/** A chained table of the places by their first two characters. */
export function occurrencesIn(text: string): Occurrences {
  const size = 1 << Math.ceil(Math.log2(Math.max(2, text.length))), mask = size - 1;
  const slot = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 8 & mask;
  const first = new Int32Array(size).fill(-1), next = new Int32Array(text.length);
  for (let at = text.length - 2; at >= 0; at--) {
    const s = slot(text.charCodeAt(at), text.charCodeAt(at + 1));
    next[at] = first[s]!;
    first[s] = at;
  }
  const known = new Map<string, readonly number[]>();
  return {
    text,
    of(word) {
      const before = known.get(word);
      if (before !== undefined) return before;
      const found: number[] = [];
      for (let at = first[slot(word.charCodeAt(0), word.charCodeAt(1))]!; at >= 0; at = next[at]!) if (text.startsWith(word, at)) found.push(at);
      known.set(word, found);
      return found;
    },
  };
}
