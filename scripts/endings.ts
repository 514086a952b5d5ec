/**
 * `npm run endings [-- --check]`: learns from the golden documents which characters end clauses, and which lead to figures, oftener than their words tell, and writes src/lexicon/data/endings.tsv. First it
 * says what to expect of documents that were not learned from: they are parted into folds, and each is read with weights that were learned from the others. --check does no more than that.
 */
import { writeFileSync } from 'node:fs';
import { goldenTexts } from '../test/repair/damage/sets.ts';
import { gapsIn } from './endings/gaps.ts';
import { filled, learn } from './endings/learn.ts';
import { table } from './report.ts';
import { told } from './told.ts';

const FILE = 'src/lexicon/data/endings.tsv', FOLDS = 4;
/** Weights are kept in steps; what is less than one is left out, and no weight is greater than some gaps can tell. */
const STEP = 0.5, MOST = 3;

const HEAD = `# Characters that stand right before a mark (or a line's end), or a figure, oftener than their words tell: place, weight (a natural logarithm), characters. Simplified.
# Learned by \`npm run endings\` from the hand-made documents of test/golden/documents (see scripts/endings/learn.ts); made again by that command, never edited.`;

const { values } = told('npm run endings [-- --check]', { options: { check: { type: 'boolean', default: false } } });
const gaps = goldenTexts().flatMap(gapsIn), percent = (part: number, whole: number): string => (100 * part / whole).toFixed(2);

const stepped = (weight: number): number => STEP * Math.round(Math.max(-MOST, Math.min(MOST, weight)) / STEP);
const learnt = (from: typeof gaps): Map<string, number> => new Map([...learn(from)].map(([char, weight]) => [char, stepped(weight)]));

const found = (['mark', 'figure'] as const).map((place) => {
  const own = gaps.filter((gap) => gap.place === place);
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) right += filled(own.filter((gap) => gap.document % FOLDS === fold), learnt(own.filter((gap) => gap.document % FOLDS !== fold)));
  return { place, own, right };
});
console.log(table(['before', 'gaps in doubt', 'right without, %', 'right in documents not learned from, %'], found.map(({ place, own, right }) => [`a ${place}`, String(own.length), percent(filled(own, new Map()), own.length), percent(right, own.length)])));

if (!values.check) {
  const rows = found.flatMap(({ place, own }) => {
    const chars = new Map<number, string[]>();
    for (const [char, weight] of learnt(own)) if (weight !== 0) chars.set(weight, [...chars.get(weight) ?? [], char]);
    return [...chars].sort(([a], [b]) => b - a).map(([weight, all]) => `${place}\t${weight}\t${all.sort().join('')}`);
  });
  writeFileSync(FILE, `${HEAD}\n${rows.join('\n')}\n`);
}
