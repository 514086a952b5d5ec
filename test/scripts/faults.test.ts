import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../command.ts';

/** In full (`FAULTS=50`), the kills that a release is held to; a few in every run of the tests. */
const KILLS = Number(process.env.FAULTS ?? 4);
const SEED = Number(process.env.FAULTS_SEED ?? Math.floor(Math.random() * 1e6));

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-faults-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [seeds, out, cache] = [join(folder, 'seeds'), join(folder, 'site'), join(folder, 'cache')];

const report = (n: number): string => `乾安县召开第${n}次调度会\n\n发布时间：2024-05-${10 + n}\n\n5月${10 + n}日，乾安县委书记周明远主持召开调度会。全县完成固定资产投资1${n}.5亿元，增长8.3%。\n`;
const args = (to: string): string[] => [command('build'), '--seeds', seeds, '--out', to, '--cache', cache];
/** A hash over all files of a folder, by name and content. */
const stamp = (of: string): string => {
  const hash = createHash('sha256');
  for (const file of readdirSync(of, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name)).sort()) hash.update(relative(of, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
};

describe(`a build that is killed (FAULTS_SEED=${SEED})`, () => {
  let old = '', wanted = '', took = 0;
  beforeAll(() => {
    mkdirSync(seeds);
    for (let n = 0; n < 6; n++) writeFileSync(join(seeds, `${n}.txt`), report(n));
    expect(spawnSync(process.execPath, args(out)).status).toBe(0);
    old = stamp(out);
    cpSync(out, join(folder, 'old'), { recursive: true });
    writeFileSync(join(seeds, '6.txt'), report(6));
    // What the build is to give, made without being disturbed, from the same last site.
    cpSync(out, join(folder, 'wanted'), { recursive: true });
    const began = performance.now();
    expect(spawnSync(process.execPath, args(join(folder, 'wanted'))).status).toBe(0);
    took = performance.now() - began;
    wanted = stamp(join(folder, 'wanted'));
    expect(wanted).not.toBe(old);
  }, 120_000);

  it('leaves the old site whole, or the new one, and the next build makes the new one', async () => {
    for (let k = 0; k < KILLS; k++) {
      if (k % 2 === 0) {
        // Back to the old site by a build, so that it has a twin.
        rmSync(join(seeds, '6.txt'), { force: true });
        expect(spawnSync(process.execPath, args(out)).status).toBe(0);
        writeFileSync(join(seeds, '6.txt'), report(6));
      } else {
        rmSync(out, { recursive: true, force: true });
        cpSync(join(folder, 'old'), out, { recursive: true });
        // Without a cache, so that reading is interrupted too.
        rmSync(cache, { recursive: true, force: true });
      }
      const last = stamp(out);
      const child = spawn(process.execPath, args(out), { stdio: 'ignore' });
      const after = (took * (((SEED + k * 7919) % 1000) / 1000)) * 1.1;
      const timer = setTimeout(() => child.kill('SIGKILL'), after);
      await new Promise((resolve) => child.on('close', resolve));
      clearTimeout(timer);
      expect(existsSync(out), `killed after ${after} ms`).toBe(true);
      expect([last, wanted], `killed after ${after} ms`).toContain(stamp(out));
      expect(spawnSync(process.execPath, args(out)).status).toBe(0);
      expect(stamp(out), `the build after one killed after ${after} ms`).toBe(wanted);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  }, KILLS * 60_000);

  it('says so where the user interrupts it, and leaves the last site', async () => {
    rmSync(out, { recursive: true, force: true });
    cpSync(join(folder, 'old'), out, { recursive: true });
    const child = spawn(process.execPath, args(out), { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '', sent = false;
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      if (sent || !said.includes('Linking facts')) return;
      sent = true;
      child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(said).toContain('The last site is as it was');
    expect(code).toBe(130);
    expect(stamp(out)).toBe(old);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 60_000);

  it('or runs beside another one mixes nothing', async () => {
    const both = await Promise.all([0, 1].map(() => new Promise((resolve) => spawn(process.execPath, args(out), { stdio: 'ignore' }).on('close', resolve))));
    expect(both).toEqual([0, 0]);
    expect(stamp(out)).toBe(wanted);
  }, 120_000);
});
