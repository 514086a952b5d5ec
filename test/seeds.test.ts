import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The five clippings as they were given: evidence, so no byte of them may change. */
const GIVEN: Readonly<Record<string, string>> = {
  '000_9506ad4602b7be09.txt': '757d5ff1db5ec52255828662076fa7ceacf25a059ff82a7933767078627c5ece',
  '001_5f08996a4c94ae4a.txt': 'ead8e737e93965420d87c03e4a1626cae9f260de0ba6a1f54c09a20b2b868a65',
  '002_0c4e82e9c0ffe15d.txt': '61fe4c69d59ce898bbd3eb4253c8f17717819021a70a800c3f6f51ab0c0ec38b',
  '003_ead81e63dc1a12f7.txt': '79c2d3d00f98b270654fe81687e4decddfbcfdc2d047017b38edfc7a38f0e2cc',
  '004_6661fa6792d15933.txt': '4a789ad22a9172e6b8e04dbb99adcf978038e4f2ecb941b48119296c999c57b1',
};

it('keeps the five given seeds byte for byte', () => {
  const there = Object.fromEntries(readdirSync('seeds').filter((name) => name in GIVEN).map((name) => [name, createHash('sha256').update(readFileSync(`seeds/${name}`)).digest('hex')]));
  expect(there).toEqual(GIVEN);
});
