import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/digest/assemble.ts';
import { digestSeed } from '../../src/digest/seed.ts';
import { held as inMemory } from '../../src/digest/shelf.ts';
import { answersIn, hashOf } from './answers.ts';
import { newSheet, score, shares } from './score.ts';

/**
 * Quality on documents with answers, held by floors: test/golden/floors.json says for each corpus what was reached and
 * on which files (their hash). Floors only go up; after a gain, `FLOORS=update npm test -- test/golden` writes the new
 * ones, and the difference is read before it is committed. It never lowers one: to do that, edit the file and say why.
 */
interface Floors { readonly corpus: string; readonly floors: Readonly<Record<string, number>> }

const FILE = 'test/golden/floors.json';
const corpora = [
  { name: 'documents', answers: 'test/golden/documents', seeds: 'test/golden/documents' },
  // Documents that nobody who works on the extractors has read: what they score is what new documents may score.
  { name: 'unseen', answers: 'test/golden/unseen', seeds: 'test/golden/unseen' },
  // The answers to the five given seeds are not part of the project.
  { name: 'seeds', answers: '../shared/gold', seeds: 'seeds' },
];

describe.each(corpora)('the golden documents: $name', ({ name, answers: folder, seeds }) => {
  it.skipIf(!existsSync(folder))('are read as well as they have been before', () => {
    const all = answersIn(folder);
    const sheet = newSheet();
    for (const answers of all) {
      const digest = assemble([inMemory(digestSeed(answers.seed, readFileSync(join(seeds, answers.seed))))], { title: '', url: null, pathPrefix: '/', fullText: true });
      sheet.misses.push(`— ${answers.seed}`);
      score(answers, digest.articles, sheet);
    }
    const reached = shares(sheet);
    const corpus = hashOf([...readdirSync(folder).filter((n) => n.endsWith('.json')).map((n) => join(folder, n)), ...all.map((a) => join(seeds, a.seed))]);
    if (process.env['MISSES']) console.log(sheet.misses.join('\n'));
    console.log(name, JSON.stringify(reached));

    const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Floors>;
    if (process.env['FLOORS'] === 'update') {
      const before = kept[name]?.corpus === corpus ? kept[name].floors : {};
      kept[name] = { corpus, floors: Object.fromEntries(Object.entries(reached).map(([k, v]) => [k, Math.max(v, before[k] ?? 0)])) };
      writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
    }
    const held = kept[name];
    expect(held, `${FILE} has no floors for "${name}"; measure them with FLOORS=update npm test -- test/golden`).toBeDefined();
    expect(corpus, `the documents of "${name}" are not those that its floors were measured on; measure again with FLOORS=update npm test -- test/golden`).toBe(held!.corpus);
    const fallen = Object.entries(held!.floors).filter(([k, floor]) => (reached as Record<string, number>)[k]! < floor).map(([k, floor]) => `${k} ${(reached as Record<string, number>)[k]} < ${floor}`);
    expect(fallen).toEqual([]);
  }, 120_000);
});
