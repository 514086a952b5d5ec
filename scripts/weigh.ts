/**
 * `npm run weigh [-- --check]`: learns from the golden documents what the signs of a project's name weigh, and writes src/lexicon/data/project-weights.tsv. First it says what to expect of
 * documents that were not learned from: the documents are parted into folds, and each fold is read with weights that were learned from the others. --check does no more than that.
 */
import { writeFileSync } from 'node:fs';
import { projects } from '../src/extract/projects.ts';
import { setting } from '../src/extract/regions.ts';
import { weightsOf, type Weights } from '../src/lexicon/project-weights.ts';
import { likeness } from '../test/golden/likeness.ts';
import { matched } from '../test/golden/score.ts';
import { table } from './report.ts';
import { told } from './told.ts';
import { answered, examplesOf, type Answered } from './weigh/documents.ts';
import { learn, type Learned } from './weigh/learn.ts';

const FOLDER = 'test/golden/documents', FILE = 'src/lexicon/data/project-weights.tsv';
const FOLDS = 8, MOST = 600, DENSE = 12, ALIKE = 0.75;

const HEAD = `# What the signs of a project's name weigh: group, sign, weight. The sum over a stretch of words, with the bias, is the log of the odds that it names a project.
# Learned by \`npm run weigh\` from the hand-made answers of ${FOLDER} (logistic regression, see scripts/weigh/learn.ts); made again by that command, never edited.
# The groups and signs are those of src/extract/projects/weighing/signs.ts.`;

const rowsOf = ({ bias, weights }: Learned): string[] => [
  `bias\t${bias.toFixed(2)}`, ...[...weights].map(([sign, w]) => `${sign}\t${w.toFixed(2)}`).filter((row) => !/\t-?0\.00$/u.test(row)).sort(),
];

interface Tally { hit: number; wanted: number; found: number }
const percent = (x: number): string => (100 * x).toFixed(1);
const row = (name: string, { hit, wanted, found }: Tally): string[] => [name, String(wanted), percent(hit / found), percent(hit / wanted), percent(2 * hit / (wanted + found))];

const { values } = told('npm run weigh [-- --check]', { options: { check: { type: 'boolean', default: false } } });
const read = answered(FOLDER).map((a) => ({ ...a, examples: examplesOf(a) }));
const documents = [...new Set(read.map((a) => a.document))], foldOf = (document: string): number => documents.indexOf(document) % FOLDS;
const dense = new Set(documents.filter((d) => read.filter((a) => a.document === d).reduce((sum, a) => sum + a.wanted.length, 0) >= DENSE));

const tallies = new Map<string, Tally>();
function count(name: string, { article, wanted }: Answered, weights: Weights | null): void {
  const found = projects(setting(article), weights).filter((p) => p.confidence !== 'doubtful').map((p) => p.name), hit = matched(wanted, found, likeness, ALIKE).length;
  const t = tallies.get(name) ?? { hit: 0, wanted: 0, found: 0 };
  tallies.set(name, { hit: t.hit + hit, wanted: t.wanted + wanted.length, found: t.found + found.length });
}
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = weightsOf(rowsOf(learn(read.flatMap((a) => (foldOf(a.document) === fold ? [] : a.examples)), MOST)));
  for (const a of read.filter((x) => foldOf(x.document) === fold)) {
    for (const group of ['all', ...(dense.has(a.document) ? ['dense'] : [])]) {
      count(`${group}, by rules alone`, a, null);
      count(`${group}, weighed, not learned from`, a, weights);
    }
  }
}
console.log(table(['documents', 'wanted', 'precision', 'recall', 'F1'], [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, t]) => row(name, t))));
if (!values.check) writeFileSync(FILE, `${HEAD}\n${rowsOf(learn(read.flatMap((a) => a.examples), MOST)).join('\n')}\n`);
