import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSums } from '../../src/digest/sums.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
/** As a build does some seconds later. */
const built = (...names: readonly string[]): string[] => {
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] });
  const sums = openSums(at('sums')), found = names.map((name) => sums.of(at(name)).sum);
  sums.keep();
  vi.useRealTimers();
  return found;
};

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'fangzhi-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

describe('the sums of files', () => {
  it('are those of their contents, at first and again', () => {
    writeFileSync(at('a.txt'), '沂水');
    expect(built('a.txt')).toEqual([hash('沂水')]);
    expect(built('a.txt')).toEqual([hash('沂水')]);
  });
  it('change with a content of the same length', () => {
    writeFileSync(at('a.txt'), '沂水');
    built('a.txt');
    writeFileSync(at('a.txt'), '沂源');
    expect(built('a.txt')).toEqual([hash('沂源')]);
  });
  it('change where another file took the place of one, times and length alike', () => {
    writeFileSync(at('a.txt'), '沂水');
    built('a.txt');
    const { atime, mtime } = statSync(at('a.txt'));
    writeFileSync(at('b.txt'), '沂源');
    utimesSync(at('b.txt'), atime, mtime);
    renameSync(at('b.txt'), at('a.txt'));
    expect(built('a.txt')).toEqual([hash('沂源')]);
  });
  it('are not kept of a file that was changed a moment before: it may change again within one tick of its clock', () => {
    writeFileSync(at('a.txt'), '沂水');
    const sums = openSums(at('sums'));
    sums.of(at('a.txt'));
    sums.keep();
    expect(() => statSync(at('sums'))).toThrow('ENOENT');
  });
  it('are worked out anew where what was kept is damaged', () => {
    writeFileSync(at('a.txt'), '沂水');
    built('a.txt');
    writeFileSync(at('sums'), 'no sums');
    expect(built('a.txt')).toEqual([hash('沂水')]);
  });
  it('of a file that is gone cannot be told', () => {
    expect(() => openSums().of(at('a.txt'))).toThrow('ENOENT');
  });
});
