import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKept } from '../../src/digest/kept.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'fangzhi-kept-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

const restOf = (n: number): Buffer => Buffer.from(`${n} `.repeat(n * 7919 % 5000));
/** Asks for records and says which had to be made. */
function build(numbers: readonly number[], { version = 'v', whole = true } = {}): number[] {
  const kept = openKept(folder, version), made: number[] = [];
  const records = numbers.map((n) => kept.record(`key ${n}`, () => { made.push(n); return { stamp: `stamp ${n}`, rest: restOf(n), short: [n, { n }] }; }));
  records.forEach(({ stamp, rest, short }, i) => {
    expect(short).toEqual([numbers[i], { n: numbers[i] }]);
    expect(stamp).toBe(`stamp ${numbers[i]!}`);
    expect(rest.slice(0, rest.length).equals(restOf(numbers[i]!))).toBe(true);
  });
  kept.close(whole);
  return made;
}

const LIST = Array.from({ length: 900 }, (_, n) => n);

it('has what the last build had, in whatever order it is asked for, and makes the rest', () => {
  expect(build(LIST)).toEqual(LIST);
  expect(build([...LIST].reverse())).toEqual([]);
  expect(build([7, 1000, 5])).toEqual([1000]);
  // What was not asked for is forgotten.
  expect(build([5, 6, 1000])).toEqual([6]);
});

it('keeps what the last build had where one does not come to its end, and takes nothing from another version of the code', () => {
  build([1, 2]);
  expect(build([2, 3], { whole: false })).toEqual([3]);
  expect(build([1, 2, 3])).toEqual([3]);
  openKept(folder, 'v').record('key 1', () => { throw new Error('made anew'); });
  expect(build([1, 2, 3], { version: 'w' })).toEqual([1, 2, 3]);
});

it('makes anew what is damaged, cut short, or does not belong together, and nothing else', () => {
  build([11, 12, 13]);
  const rests = join(folder, 'records'), list = join(folder, 'records.json'), bytes = readFileSync(rests);
  bytes[restOf(11).length + 3]! ^= 1;
  writeFileSync(rests, bytes);
  expect(build([11, 12, 13])).toEqual([12]);
  truncateSync(rests, restOf(11).length + 1);
  expect(build([11, 12, 13])).toEqual([12, 13]);
  cpSync(list, join(folder, 'earlier'));
  build([14, 15]);
  cpSync(join(folder, 'earlier'), list);
  expect(build([11, 14])).toEqual([11, 14]);
  writeFileSync(list, 'no list');
  expect(build([11])).toEqual([11]);
  expect(readdirSync(folder).sort()).toEqual(['earlier', 'records', 'records.json']);
});
