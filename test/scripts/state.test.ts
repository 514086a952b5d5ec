import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beside, filesOfLast } from '../../scripts/publish.ts';
import { keepState, lastState, stampOf, type State } from '../../scripts/state.ts';

let folder: string, out: string, file: string, state: State;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangzhi-state-'));
  out = join(folder, 'site');
  file = join(folder, 'cache', 'site.json');
  mkdirSync(out);
  const aside = beside(out);
  aside.write('index.html', '<p>首页');
  aside.publish(['index.html']);
  state = { inputs: 'abc', site: stampOf(filesOfLast(out)), said: '一行\n两行', made: () => ({ pages: { version: 'v', inputs: [['article a', '1']], pages: { '/': ['s', 0] } }, grown: { 'data/a.csv': { stamps: ['a'], ends: [7] } }, terms: { stamps: [], ends: [] } }) };
  keepState(file, state);
});
afterEach(() => { rmSync(folder, { recursive: true }); });

describe('what a build leaves for the next one', () => {
  it('comes back as it was kept, what the files were made from when it is asked for', () => {
    const last = lastState(file, out)!;
    expect({ ...last, made: last.made() }).toEqual({ ...state, made: state.made() });
  });

  it('is not trusted where a byte of it has changed', () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('abc', 'abd'));
    expect(lastState(file, out)).toBeNull();
  });

  it('is not trusted where it is empty, cut short, or in the form of earlier versions', () => {
    const earlier = JSON.stringify({ inputs: 'abc' }), whole = readFileSync(file, 'utf8');
    for (const bytes of ['', '0', whole.slice(0, -9), `${crc32(earlier)}\n${earlier}`]) {
      writeFileSync(file, bytes);
      expect(lastState(file, out), bytes).toBeNull();
    }
  });

  it('is not trusted where the site lacks a file, or is another', () => {
    rmSync(join(out, 'index.html'));
    expect(lastState(file, out)).toBeNull();
    rmSync(out, { recursive: true });
    expect(lastState(file, out)).toBeNull();
  });
});
