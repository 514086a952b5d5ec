import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beside, filesOfLast } from '../../scripts/publish.ts';
import type { Made } from '../../scripts/render.ts';
import { shapeOf } from '../../scripts/publish/trees.ts';
import { keepState, lastState, siteStamp, type State } from '../../scripts/state.ts';

let folder: string, out: string, file: string;
const paths = Array.from({ length: 3000 }, (_, n) => `/p${n}/`);
const made: Made = {
  pages: { version: 'v', inputs: paths.map((path, n) => [`article ${path}`, String(n)]), pages: Object.fromEntries(paths.map((path, n) => [path, ['s', n, 0]])) },
  grown: { 'data/a.csv': { stamps: ['a'], ends: [7] } }, terms: { stamps: [], ends: [] },
};
let state: Omit<State, 'made'>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangzhi-state-'));
  out = join(folder, 'site');
  file = join(folder, 'cache', 'site.json');
  mkdirSync(out);
  const aside = beside(out);
  aside.write('index.html', '<p>首页');
  aside.publish(['index.html']);
  state = { inputs: 'abc', site: siteStamp(filesOfLast(out)), said: '一行\n两行', foreign: [], shape: shapeOf(out, filesOfLast(out)) };
  keepState(file, state, made);
});
afterEach(() => { rmSync(folder, { recursive: true }); });

describe('what a build leaves for the next one', () => {
  it('comes back as it was kept, what the files were made from when it is asked for', () => {
    const last = lastState(file, out)!;
    expect({ ...last, made: last.made() }).toEqual({ ...state, made });
  });

  it('is not trusted where a byte of it has changed', () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('abc', 'abd'));
    expect(lastState(file, out)).toBeNull();
  });

  it('gives nothing of what the files were made from where that has changed, or is gone', () => {
    writeFileSync(`${file}.made`, readFileSync(`${file}.made`, 'utf8').replace('p17', 'p18'));
    expect(lastState(file, out)!.made()).toBeNull();
    rmSync(`${file}.made`);
    expect(lastState(file, out)!.made()).toBeNull();
  });

  it('is not trusted where it is empty, cut short, or in the form of earlier versions', () => {
    const earlier = JSON.stringify({ ...state, foreign: undefined, sum: 0 }), lines = `${earlier}\n{}`, whole = readFileSync(file, 'utf8');
    for (const bytes of ['', '0', whole.slice(0, -9), `${crc32(earlier)}\n${earlier}`, `${crc32(lines)}\n${lines}`]) {
      writeFileSync(file, bytes);
      expect(lastState(file, out), bytes).toBeNull();
    }
  });

  it('says where somebody has put something into the site: then its shape is gone, and the rest stands', async () => {
    // File systems tell the time of a change in steps of some milliseconds.
    await setTimeout(30);
    writeFileSync(join(out, 'CNAME'), 'example.org');
    const last = lastState(file, out)!;
    expect({ ...last, made: null }).toEqual({ ...state, shape: null, made: null });
  });

  it('is not trusted where the site lacks a file, or is another', () => {
    rmSync(join(out, 'index.html'));
    expect(lastState(file, out)).toBeNull();
    rmSync(out, { recursive: true });
    expect(lastState(file, out)).toBeNull();
  });
});
