import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { beside, filesOfLast, tidy } from '../../scripts/publish.ts';

const parent = mkdtempSync(join(tmpdir(), 'fangzhi-publish-'));
afterAll(() => rmSync(parent, { recursive: true }));
let out = '', above = '', count = 0;
beforeEach(() => {
  above = join(parent, String(count++));
  out = join(above, 'site');
});

function published(files: Readonly<Record<string, string>>): void {
  const aside = beside(out);
  for (const [name, content] of Object.entries(files)) aside.write(name, content);
  aside.keepForeign();
  aside.publish(Object.keys(files));
}
const read = (name: string): string => readFileSync(join(out, name), 'utf8');
/** A number that no process has by now. */
const ENDED = 2 ** 22 - 3;

describe('a site that is published', () => {
  it('stands in its folder with all its files, and nothing beside it', async () => {
    published({ 'index.html': '一', 'a/b/index.html': '二' });
    expect(read('index.html') + read('a/b/index.html')).toBe('一二');
    expect(readdirSync(above)).toEqual(['site']);
    expect(filesOfLast(out)).toEqual(['a/b/index.html', 'index.html']);
  });

  it('takes the place of the last one at its end, not before', async () => {
    published({ 'index.html': '旧', 'gone.html': '旧' });
    const aside = beside(out);
    aside.write('index.html', '新');
    expect(read('index.html')).toBe('旧');
    aside.publish(['index.html']);
    expect(read('index.html')).toBe('新');
    expect(existsSync(join(out, 'gone.html'))).toBe(false);
  });

  it('keeps the user\'s own files, and does not write again what says the same', async () => {
    published({ 'index.html': '同' });
    writeFileSync(join(out, 'CNAME'), 'example.org');
    const { ino } = statSync(join(out, 'index.html'));
    published({ 'index.html': '同', 'more.html': '多' });
    expect(statSync(join(out, 'index.html')).ino).toBe(ino);
    expect(read('CNAME')).toBe('example.org');
  });

  it('never changes a file of the last site through the link to it', async () => {
    published({ 'index.html': '旧' });
    const aside = beside(out);
    aside.keep('index.html');
    aside.abandon();
    published({ 'index.html': '新' });
    expect(read('index.html')).toBe('新');
  });

  it('takes no file that would lie outside of it', async () => {
    const aside = beside(out);
    expect(() => { aside.write('../out.html', 'x'); }).toThrow('outside');
    aside.abandon();
    expect(existsSync(join(above, 'out.html'))).toBe(false);
  });

  it('grows long files piece by piece', () => {
    const aside = beside(out), file = aside.open('data/long.txt');
    for (let i = 0; i < 1000; i++) file.write(`${'字'.repeat(999)}\n`);
    aside.publish(['data/long.txt']);
    expect(read('data/long.txt')).toBe(`${'字'.repeat(999)}\n`.repeat(1000));
  });
});

describe('what ended builds leave', () => {
  it('is removed by the next, and the last site is put back where one ended between the two renames', async () => {
    published({ 'index.html': '旧' });
    renameSync(out, join(above, `.site.old-${ENDED}`));
    mkdirSync(join(above, `.site.new-${ENDED}`));
    tidy(out);
    expect(read('index.html')).toBe('旧');
    expect(readdirSync(above)).toEqual(['site']);
  });
  it('is nothing where the folder above is still to be made', async () => {
    tidy(out);
    expect(existsSync(above)).toBe(false);
    published({ 'index.html': '新' });
    expect(read('index.html')).toBe('新');
  });
  it('is left alone while the process that makes it runs', () => {
    mkdirSync(join(above, `.site.new-${process.ppid}`), { recursive: true });
    tidy(out);
    expect(readdirSync(above)).toEqual([`.site.new-${process.ppid}`]);
  });
});
