/**
 * `npm run bench -- [--articles N] [--keep DIR]`: makes a collection of N clippings, builds a site of it — cold, again
 * without change, and with one clipping more — and prints seconds and memory per stage, beside the same number of plain
 * pages rendered by Eleventy alone. Only the ratios mean anything from one machine to another.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled } from '../src/compiled.mjs';
import { writeCollection } from './bench/collection.ts';
import { writePlain } from './bench/plain.ts';
import { watched, type Stage } from './bench/watched.ts';
import { table } from './report.ts';
import { room } from './room.mjs';
import { told } from './told.ts';

const { values } = told('npm run bench -- [--articles N (10000)] [--keep DIR]', { options: { articles: { type: 'string', default: '10000' }, keep: { type: 'string' } } });
const articles = Number(values.articles);
if (!Number.isInteger(articles) || articles < 1) throw new Error('--articles must be a whole number, 1 or more.');

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'fangzhi-bench-'));
const [seeds, out, cache] = ['seeds', 'site', 'cache'].map((name) => join(folder, name)) as [string, string, string];
const code = await compiled();
const node = (script: string, ...args: string[]): Promise<Stage[]> => watched(process.execPath, [...room(), '--enable-source-maps', join(code, 'scripts', script), ...args]);
const build = (): Promise<Stage[]> => node('build.mjs', '--seeds', seeds, '--out', out, '--cache', cache);
const total = (stages: readonly Stage[]): number => stages.reduce((sum, s) => sum + s.seconds, 0);

try {
  console.log(`Making ${articles} clippings …`);
  writeCollection(seeds, 0, articles);
  const runs: [string, Stage[]][] = [];
  const run = async (name: string, work: () => Promise<Stage[]>): Promise<number> => {
    const stages = await work();
    runs.push([name, stages]);
    console.log(`${name}: ${total(stages).toFixed(1)} s`);
    return total(stages);
  };
  const cold = await run('cold', build);
  const same = await run('no change', build);
  writeCollection(seeds, articles, articles + 1);
  const more = await run('one more', build);
  const pages = readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
  const alone = async (count: number): Promise<number> => {
    const from = join(folder, `plain-${count}`);
    writePlain(from, count);
    return run(`Eleventy alone, ${count} pages`, () => node('bench/bare.mjs', from, join(folder, `plain-site-${count}`)));
  };
  const bare = await alone(articles), bareAll = await alone(pages);

  const mib = (peak: number | null): string => (peak === null ? '–' : `${Math.round(peak)} MiB`);
  console.log(`\n${table(['run', 'stage', 'seconds', 'peak memory'], runs.flatMap(([name, stages]) => [
    ...stages.map((s): string[] => [name, s.name, s.seconds.toFixed(1), mib(s.peak)]),
    [name, 'all', total(stages).toFixed(1), mib(stages.some((s) => s.peak === null) ? null : Math.max(...stages.map((s) => s.peak!)))],
  ]))}`);
  const ratio = (seconds: number, to: number): string => (seconds / to).toFixed(2);
  console.log(`\n${table(['run', `to ${articles} plain pages`, `to ${pages} plain pages (as many as the site has)`, 'wanted'], [
    ['cold', ratio(cold, bare), ratio(cold, bareAll), '≤ 4'], ['one more', ratio(more, bare), ratio(more, bareAll), '≤ 1.0'], ['no change', ratio(same, bare), ratio(same, bareAll), '≤ 0.3'],
  ])}`);
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
