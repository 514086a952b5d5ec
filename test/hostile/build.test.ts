import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oddities, write } from './collection.ts';
import { command } from '../command.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a folder of hostile files', () => {
  const seeds = join(folder, 'seeds'), out = join(folder, 'site');
  let said = '';
  beforeAll(() => {
    mkdirSync(seeds);
    // Larger than the most that is read of one file.
    write(seeds, oddities(18_000_000));
    const done = spawnSync(process.execPath, [command('build'), '--seeds', seeds, '--out', out, '--cache', join(folder, 'cache')], { encoding: 'utf8' });
    said = done.stdout + done.stderr;
    expect(done.status, said).toBe(0);
  }, 300_000);

  it.each([
    ['空.txt', 'not used: empty file'], ['只有空白.txt', 'not used: blank file'], ['压缩.txt', 'not used: not a text file'], ['图片.txt', 'not used: not a text file'], ['一行到底.txt', 'not used: larger than'],
  ])('gets a clear line for %s', (name, words) => {
    expect(said).toContain(`${name}: ${words}`);
  });

  it('has no fault of Fangzhi itself', () => {
    expect(said).not.toContain('a fault in Fangzhi');
  });

  it('follows no link out of the folder', () => {
    expect(said).not.toContain('链接.txt');
    expect(readFileSync(join(out, 'data/accounts.ndjson'), 'utf8')).not.toContain('hostname');
  });

  it('is read whatever its files are called, and nothing is written outside of the site', () => {
    const read = readFileSync(join(out, 'data/accounts.ndjson'), 'utf8').trimEnd().split('\n').map((line) => (JSON.parse(line) as { seed: string }).seed);
    for (const name of ['有 空格.txt', '换\n行.txt', '两..点.txt', '笑😀脸.txt', '百分%2e%2e%2f.txt']) expect(read).toContain(name);
    expect(readdirSync(folder).sort()).toEqual(['cache', 'seeds', 'site']);
  });

  it('shows no control of direction in the names and words that pages repeat', () => {
    for (const name of readdirSync(out, { recursive: true }).map(String).filter((n) => n.endsWith('.html'))) {
      expect(load(readFileSync(join(out, name), 'utf8'))('title, h1').text(), name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});
