import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { digestSeed } from '../../../src/digest/seed.ts';
import { explainChange, explainPart } from '../../../src/site/text/rules.ts';

const files = ['seeds', 'test/golden/documents'].flatMap((folder) => readdirSync(folder).filter((n) => /\.(?:txt|html|md)$/u.test(n)).map((n) => `${folder}/${n}`));
const seeds = files.map((file) => digestSeed(file, readFileSync(file)));

it('every rule that changed words of a document is explained in Chinese', () => {
  const rules = new Set(seeds.flatMap(({ details, articles }) => [...details.notes, ...articles.flatMap((a) => a.read.repairs)].map((n) => n.rule)));
  expect([...rules]).toEqual(expect.arrayContaining(['gbk-slip', 'page-break', 'pinyin-annotation']));
  for (const rule of rules) expect(explainChange(rule).why, rule).toMatch(/\p{Script=Han}{4}/u);
});

it('every kind of part that was taken out is explained in Chinese', () => {
  const kinds = new Set(seeds.flatMap(({ details }) => details.comparison.flatMap((c) => c.kind ?? [])));
  expect(kinds.size).toBeGreaterThan(8);
  for (const kind of kinds) expect(explainPart(kind).why, kind).toMatch(/\p{Script=Han}{2}/u);
});
