import { mixed } from './mixed.ts';

/** A set of one to three units: a table with open addresses, for sets of strings cost more to make than all that is asked of them. */
export function phraseTable(most: number): { add: (a: number, b: number, c: number) => void; has: (a: number, b: number, c: number) => boolean } {
  let size = 64;
  while (size < 2 * most) size *= 2;
  const front = new Int32Array(size), back = new Uint16Array(size);
  const placeOf = (ab: number, c: number): number => {
    let at = mixed(ab, c) & size - 1;
    for (; front[at] !== 0 && (front[at] !== ab || back[at] !== c);) at = at + 1 & size - 1;
    return at;
  };
  return {
    add: (a, b, c) => {
      const ab = a | b << 16, at = placeOf(ab, c);
      front[at] = ab;
      back[at] = c;
    },
    has: (a, b, c) => front[placeOf(a | b << 16, c)] !== 0,
  };
}
