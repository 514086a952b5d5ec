/**
 * `npm run fuzz -- [--inputs N] [--seed N]`: reads thousands of broken documents and says what went wrong. A finding is
 * made again with its seed: `npm run fuzz -- --seed SEED --inputs N`.
 */
import { fuzz } from '../test/fuzz/fuzz.ts';
import { progress } from './progress.ts';
import { table } from './report.ts';
import { told } from './told.ts';

const { values } = told('npm run fuzz -- [--inputs N (5000)] [--seed N (any)]', { options: { inputs: { type: 'string', default: '5000' }, seed: { type: 'string' } } });
const inputs = Number(values.inputs), seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
console.log(`${inputs} inputs, seed ${seed}`);
const bar = await progress();
const { done, findings } = fuzz(inputs, seed, Infinity, (n) => { bar.step('Reading', n, inputs); });
console.log(`${done} inputs read, ${findings.length} findings`);
if (findings.length > 0) {
  console.log(table(['input', 'from', 'how', 'problem'], findings.map((f) => [f.n, f.from, f.how, f.problem.split('\n').slice(0, 3).join(' ')])));
  process.exitCode = 1;
}
