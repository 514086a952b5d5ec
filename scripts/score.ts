/**
 * `npm run score [-- FOLDER] [--misses]`: reads the documents of a folder that have answers beside them (FOLDER/*.json, in
 * the form of test/golden/documents) and compares. With --misses the confusion report follows: for each kind of fact what its rules read rightly, invented (+)
 * and told otherwise (≠), and what was missed (-) with what was read near it; last, what is wrong with texts, titles and dates.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '../src/digest/assemble.ts';
import { held } from '../src/digest/shelf.ts';
import { digestSeed } from '../src/digest/seed.ts';
import { answersIn } from '../test/golden/answers.ts';
import { newSheet, RATES, score, SETS, shares, type Sheet } from '../test/golden/score.ts';
import { shortened, table } from './report.ts';
import { confusion } from './score/confusion.ts';
import { told } from './told.ts';

const COLUMNS = ['text', ...SETS, ...RATES] as const;
const row = (name: string, sheet: Sheet): (string | number)[] => [shortened(name, 26), ...COLUMNS.map((c) => shares(sheet)[c].toFixed(0))];

/** What is told of a page beside its facts. */
const OF_THE_PAGE = /^(?:articles|title|subtitle|published|eventDate|source|primaryRegion|body|bylines|postChange) /u;

const { values, positionals } = told('npm run score -- [FOLDER (test/golden/documents)] [--seeds DIR (FOLDER)] [--misses]', { allowPositionals: true, options: { misses: { type: 'boolean', default: false }, seeds: { type: 'string' } } });
const folder = positionals[0] ?? 'test/golden/documents';
if (!existsSync(folder)) {
  console.error(`There is no folder "${folder}". Name one that holds answers (*.json) and, beside them or in --seeds DIR, the documents.`);
  process.exit(1);
}
const total = newSheet(), rows: (string | number)[][] = [], misses: string[] = [];
for (const answers of answersIn(folder)) {
  const sheet = newSheet();
  const digest = assemble([held(digestSeed(answers.seed, readFileSync(join(values.seeds ?? folder, answers.seed))))], { title: '', url: null, pathPrefix: '/', fullText: true });
  score(answers, digest.articles, sheet);
  score(answers, digest.articles, total);
  rows.push(row(answers.seed, sheet));
  const others = sheet.misses.filter((m) => OF_THE_PAGE.test(m));
  if (others.length > 0) misses.push(`  ${answers.seed}`, ...others.map((m) => `    ${m}`));
}
console.log(table(['document', ...COLUMNS.map((c) => c.slice(0, 7))], [...rows, row('ALL', total)]));
if (values.misses) console.log(`\n${confusion(total.outcomes)}${misses.length === 0 ? '' : `\n\nPAGES\n\n${misses.join('\n')}`}`);
