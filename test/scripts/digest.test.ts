import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../command.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-digest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, args: readonly string[], input = '') => spawnSync(process.execPath, [command(script), ...args], { encoding: 'utf8', input });
const text = (day: number): string => `乾安县召开第${day}次调度会\n\n发布时间：2024-05-0${day}\n\n5月${day}日，乾安县委书记周明远主持召开调度会。全县完成固定资产投资1${day}.5亿元，增长8.3%。\n`;
interface Line { readonly head: { readonly seed: string; readonly problem: string | null; readonly articles: readonly string[] } }

describe('seeds digested one by one', () => {
  const file = join(folder, '甲.txt');
  writeFileSync(file, text(1));
  const records = [{ name: '乙.txt', text: text(2) }, { name: '丙.txt', base64: Buffer.from(text(3)).toString('base64') }];

  it('come out in the order in which they were named, one line for one, those that cannot be used among them', () => {
    const done = run('digest', ['--stdin'], [file, join(folder, 'none.txt'), ...records.map((r) => JSON.stringify(r)), '{"name": 1}'].join('\n'));
    expect(done.stderr).toBe('');
    const lines = done.stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as Line).head);
    expect(lines.map((l) => [l.seed, l.articles.length, l.problem?.split(':')[0] ?? null])).toEqual([
      [file, 1, null], [join(folder, 'none.txt'), 0, 'cannot be opened'], ['乙.txt', 1, null], ['丙.txt', 1, null], ['{"name": 1}', 0, 'not a record'],
    ]);
  });

  it('make the same data as a folder of the same seeds', () => {
    const seeds = join(folder, 'seeds'), [from, plain] = [join(folder, 'from'), join(folder, 'plain')];
    mkdirSync(seeds);
    writeFileSync(join(seeds, '乙.txt'), text(2));
    writeFileSync(join(seeds, '丙.txt'), text(3));
    // In two files and the other way round, as many machines would leave them.
    records.forEach((r, i) => { writeFileSync(join(folder, `${1 - i}.ndjson`), run('digest', ['--stdin'], JSON.stringify(r)).stdout); });
    const cache = ['--cache', join(folder, 'cache')];
    expect(run('build', ['--out', from, ...cache, '--digested', join(folder, '0.ndjson'), join(folder, '1.ndjson')]).stderr).toContain('Reading seeds: 2');
    expect(run('build', ['--out', plain, ...cache, '--seeds', seeds]).status).toBe(0);
    for (const name of ['data/articles.ndjson', 'data/accounts.ndjson', 'data/figures.csv', 'index.html']) expect(readFileSync(join(from, name), 'utf8'), name).toBe(readFileSync(join(plain, name), 'utf8'));
  }, 60_000);

  it('are refused by name and line where they are something else', () => {
    writeFileSync(join(folder, 'bad.ndjson'), '\n{"head": {}}\n');
    const done = run('build', ['--out', join(folder, 'no'), '--cache', join(folder, 'cache'), '--digested', join(folder, 'bad.ndjson')]);
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('bad.ndjson:2: not a digested seed');
  });
});
