/**
 * `npm run score [-- FOLDER] [--misses]`: reads the documents of a folder that have answers beside them (FOLDER/*.json, in
 * the form of test/golden/documents) and compares. With --misses each thing missed (-), invented (+) or told otherwise (≠)
 * is listed under its document.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assemble } from '../src/digest/index.ts';
import { digestSeed } from '../src/digest/seed.ts';
import { answersIn } from '../test/golden/answers.ts';
import { newSheet, RATES, score, SETS, shares, type Sheet } from '../test/golden/score.ts';
import { shortened, table } from './report.ts';

const COLUMNS = ['text', ...SETS, ...RATES] as const;
const row = (name: string, sheet: Sheet): (string | number)[] => [shortened(name, 26), ...COLUMNS.map((c) => shares(sheet)[c].toFixed(0))];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean', default: false }, seeds: { type: 'string' } } });
const folder = positionals[0] ?? 'test/golden/documents';
if (!existsSync(folder)) {
  console.error(`There is no folder "${folder}". Name one that holds answers (*.json) and, beside them or in --seeds DIR, the documents.`);
  process.exit(1);
}
const total = newSheet(), rows: (string | number)[][] = [], misses: string[] = [];
for (const answers of answersIn(folder)) {
  const sheet = newSheet();
  const digest = assemble([digestSeed(answers.seed, readFileSync(join(values.seeds ?? folder, answers.seed)))], { title: '', url: null, pathPrefix: '/', fullText: true });
  score(answers, digest.articles, sheet);
  score(answers, digest.articles, total);
  rows.push(row(answers.seed, sheet));
  if (sheet.misses.length > 0) misses.push(answers.seed, ...sheet.misses.map((m) => `    ${m}`));
}
console.log(table(['document', ...COLUMNS.map((c) => c.slice(0, 7))], [...rows, row('ALL', total)]));
if (values.misses) console.log(`\n${misses.join('\n')}`);
