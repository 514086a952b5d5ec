import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shardOf } from '../../src/search/cutting.ts';
import { postings } from '../../src/search/postings.ts';

const PIECES = 5;
const key = fc.oneof(fc.string({ unit: fc.constantFrom(...'沂水县0 a'), minLength: 2, maxLength: 2 }), fc.constantFrom('𠮷水', '=r371323', '=y2024'));
const entry = fc.uniqueArray(key, { maxLength: 12 }).chain((keys) => fc.nat(keys.length).map((at) => ({ names: keys.slice(0, at), elsewhere: keys.slice(at) })));

it('a piece of the index has the entries of its keys, in names and elsewhere, as differences', async () => {
  await fc.assert(fc.asyncProperty(fc.array(entry, { maxLength: 20 }), async (entries) => {
    const found = new Map<string, [number[], number[]]>(), pieceOf = new Map<string, number>();
    // In two goes, as of a large collection.
    for (const [from, to] of [[0, 2], [2, PIECES]] as const) {
      const some = postings(from, to, PIECES);
      for (const { names, elsewhere } of entries) some.add([...names, '', ...elsewhere.filter((k) => !k.startsWith('='))].join('\n'), elsewhere.filter((k) => k.startsWith('=')));
      await some.write((piece, shard) => {
        for (const [k, [inNames, rest]] of Object.entries(shard)) {
          found.set(k, [[...inNames], [...rest]]);
          pieceOf.set(k, piece);
        }
        return Promise.resolve();
      });
    }
    const numbers = (differences: readonly number[]): number[] => differences.map((_, i) => differences.slice(0, i + 1).reduce((a, b) => a + b, 0));
    const wanted = new Set(entries.flatMap((e) => [...e.names, ...e.elsewhere]));
    expect(new Set(found.keys())).toEqual(wanted);
    for (const k of wanted) {
      expect(pieceOf.get(k)).toBe(shardOf(k, PIECES));
      expect(found.get(k)!.map(numbers)).toEqual([entries.flatMap((e, n) => (e.names.includes(k) ? [n] : [])), entries.flatMap((e, n) => (e.elsewhere.includes(k) ? [n] : []))]);
    }
  }));
});
