import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesIn } from '../../scripts/state.ts';
import { command } from '../command.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-one-more-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [seeds, out, cache] = [join(folder, 'seeds'), join(folder, 'site'), join(folder, 'cache')];

const COUNTIES = ['乾安县', '沂水县', '长岭县'], PLANS = ['产业园', '冷链物流园', '污水处理厂'];
const report = (n: number, invested = n): string => [
  `${COUNTIES[n % 3]}召开第${n}次调度会`, `来源：本地日报 发布时间：2024-05-${10 + n}`,
  `5月${10 + n}日，${COUNTIES[n % 3]}县委书记周明远主持召开调度会。${COUNTIES[n % 3]}县长李启航强调，要抓好第${n}批项目，确保早建成、早投产。`,
  `由恒远新材料有限公司投资${invested}.5亿元建设的恒远${PLANS[n % 3]}项目已经开工。全县完成固定资产投资1${n}.5亿元，增长8.${n}%。`,
  `会议还研究了第${n}件事：${'今年以来，各项工作扎实推进，'.repeat(n + 1)}成效明显。`,
].join('\n\n');
const put = (n: number, text = report(n)): void => { writeFileSync(join(seeds, `${n}.txt`), text); };
const build = (to: string, kept: string) => {
  const done = spawnSync(process.execPath, [command('build'), '--seeds', seeds, '--out', to, '--cache', kept], { encoding: 'utf8' });
  expect(done.status, done.stderr).toBe(0);
  return done.stdout + done.stderr;
};
const contentOf = (of: string): Map<string, string> => new Map(readdirSync(of, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
  .map((e) => join(e.parentPath, e.name)).sort().map((file) => [relative(of, file), readFileSync(file, 'latin1')]));
const twinOf = (site: string): string => join(placesIn(cache, seeds, site).twin, 'site');
let builds = 0;
/** Builds upon the last site with what was kept of it, and without anything kept: the two must not differ in a byte. */
function buildsAlike(): string {
  const clean = join(folder, `clean-${++builds}`);
  cpSync(out, clean, { recursive: true });
  const said = build(out, cache);
  build(clean, join(folder, `no-cache-${builds}`));
  const [grown, wanted] = [contentOf(out), contentOf(clean)];
  expect([...grown.keys()]).toEqual([...wanted.keys()]);
  for (const [name, content] of wanted) expect(grown.get(name), name).toBe(content);
  return said;
}

describe('a site that grows', () => {
  beforeAll(() => {
    mkdirSync(seeds);
    for (let n = 0; n < 7; n++) put(n);
    build(out, cache);
  }, 120_000);

  it('is the same as one made anew when a report comes in, and leaves alone what it does not touch', () => {
    // Of another county, and the oldest: what stands behind it in lists and numbers moves.
    const page = join(out, 'articles', readdirSync(join(out, 'articles')).find((id) => id !== 'index.html' && readFileSync(join(out, 'articles', id, 'index.html'), 'utf8').includes('长岭县召开第2次'))!, 'index.html');
    const { ino } = statSync(page), twin = statSync(twinOf(out)).ino;
    put(9, report(9).replace('2024-05-19', '2024-05-01').replaceAll('乾安县', '大安市'));
    buildsAlike();
    expect(statSync(page).ino).toBe(ino);
    // The site is what was its twin, and has one again.
    expect(statSync(out).ino).toBe(twin);
    expect(contentOf(twinOf(out))).toEqual(contentOf(out));
  }, 120_000);

  it('is the same when reports are changed, copied under another headline, and gone', () => {
    put(3, report(3, 8));
    put(8, report(5).replace('召开第5次调度会', '：调度会开到第五次'));
    rmSync(join(seeds, '0.txt'));
    buildsAlike();
    put(3);
    rmSync(join(seeds, '8.txt'));
    buildsAlike();
  }, 240_000);

  it('is the same when what was kept is damaged, which is said', async () => {
    const [store] = readdirSync(cache).map((name) => join(cache, name, 'seeds'));
    const db = new ClassicLevel<string, Uint8Array>(store!, { valueEncoding: 'view' });
    for await (const key of db.keys()) if (key.startsWith('card/')) await db.put(key, Buffer.from('{}'));
    await db.close();
    put(10);
    expect(buildsAlike()).toContain('the cache is damaged');
  }, 120_000);
});
