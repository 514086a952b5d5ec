import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lacking } from '../../scripts/run.mjs';

let folder: string;
const lock = (place: string, packages: Record<string, object>): void => {
  writeFileSync(join(folder, place), JSON.stringify({ packages: { '': {}, ...packages } }));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangzhi-'));
  mkdirSync(join(folder, 'node_modules/left-pad'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('whether packages must be installed', () => {
  it('yes, on a fresh clone', () => {
    lock('package-lock.json', { 'node_modules/left-pad': { version: '1.0.0' } });
    expect(lacking(folder)).toBe('nothing is installed yet');
  });
  it('no, where what is installed is what the lock file says', () => {
    lock('package-lock.json', { 'node_modules/left-pad': { version: '1.0.0' }, 'node_modules/for-another-system': { version: '1.0.0', optional: true } });
    lock('node_modules/.package-lock.json', { 'node_modules/left-pad': { version: '1.0.0' } });
    expect(lacking(folder)).toBeNull();
  });
  it('yes, where a version is another', () => {
    lock('package-lock.json', { 'node_modules/left-pad': { version: '1.1.0' } });
    lock('node_modules/.package-lock.json', { 'node_modules/left-pad': { version: '1.0.0' } });
    expect(lacking(folder)).toContain('the lock file says 1.1.0');
  });
  it('yes, where somebody deleted a package by hand', () => {
    lock('package-lock.json', { 'node_modules/left-pad': { version: '1.0.0' } });
    lock('node_modules/.package-lock.json', { 'node_modules/left-pad': { version: '1.0.0' } });
    rmSync(join(folder, 'node_modules/left-pad'), { recursive: true });
    expect(lacking(folder)).toContain('is missing');
  });
});
