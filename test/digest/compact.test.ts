import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compacted, unfolded } from '../../src/digest/compact.ts';
import { digestSeed } from '../../src/digest/seed.ts';

it.each(['seeds', 'test/golden/documents'].flatMap((folder) => readdirSync(folder).filter((n) => /\.(?:txt|html|md)$/u.test(n)).map((n) => [n, `${folder}/${n}`] as const)))('the comparison of %s is the same after it was stored', (name, path) => {
  const { details: { comparison } } = digestSeed(name, readFileSync(path));
  expect(comparison.length).toBeGreaterThan(5);
  expect(unfolded(JSON.parse(JSON.stringify(compacted(comparison))))).toEqual(comparison);
});

it('a comparison is many times smaller so', () => {
  const { details: { comparison } } = digestSeed('甲.txt', Buffer.from('乾安縣召開專案推進會議\n\n5月6日，乾安縣縣長周明遠主持召開會議，對專案建設進行了部署，強調要抓緊時間趕進度，確保質量與安全。'.repeat(6)));
  expect(JSON.stringify(compacted(comparison)).length * 4).toBeLessThan(JSON.stringify(comparison).length);
});
