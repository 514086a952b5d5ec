import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { beside, filesOfLast } from '../../scripts/publish.ts';
import { tidy } from '../../scripts/publish/left.ts';
import { shapeOf } from '../../scripts/publish/trees.ts';
import type { Twin } from '../../scripts/publish/twin.ts';

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

describe('the twin of a site', () => {
  type Known = Twin & { readonly foreign: readonly string[] };
  let place = '';
  beforeEach(() => { place = join(above, 'cache', 'twin'); });

  /** Publishes upon what the last time left: `kept` is taken over, `written` is new. */
  function upon(last: Known | null, kept: readonly string[], written: Readonly<Record<string, string>>): Known {
    const aside = beside(out, last);
    for (const name of kept) expect(aside.keep(name), name).toBe(true);
    for (const [name, content] of Object.entries(written)) aside.write(name, content);
    const site = aside.publish([...kept, ...Object.keys(written)]), files = [...filesOfLast(out), ...site.foreign], shape = shapeOf(out, files);
    site.twin(place, shape);
    return { place, shape, files, foreign: site.foreign };
  }
  const treeOf = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name)).map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]).sort());

  /** File systems tell the time of a change in steps of some milliseconds. */
  const tick = (): Promise<void> => setTimeout(30);

  it('is the same as the site after each build, and takes its place with what is new in it', () => {
    const first = upon(null, [], { 'b/c/index.html': '丙', 'index.html': '一', 'a/index.html': '甲' }), { ino } = statSync(out);
    expect(treeOf(join(place, 'site'))).toEqual(treeOf(out));
    const twin = statSync(join(place, 'site')).ino;
    const second = upon(first, ['a/index.html'], { 'index.html': '二', 'd/index.html': '丁' });
    expect(statSync(out).ino).toBe(twin);
    expect(Object.keys(treeOf(out))).toEqual(['.fangzhi-files.json', 'a/index.html', 'd/index.html', 'index.html']);
    expect(readdirSync(out).sort()).toEqual(['.fangzhi-files.json', 'a', 'd', 'index.html']);
    expect(treeOf(join(place, 'site'))).toEqual(treeOf(out));
    upon(second, ['a/index.html', 'd/index.html'], { 'index.html': '三' });
    expect(statSync(out).ino).toBe(ino);
    expect(read('index.html') + read('a/index.html') + read('d/index.html')).toBe('三甲丁');
    expect(treeOf(join(place, 'site'))).toEqual(treeOf(out));
    expect(readdirSync(above).sort()).toEqual(['cache', 'site']);
  });

  it('bears the user\'s own files, those that came since the last build too', async () => {
    let known = upon(null, [], { 'index.html': '一' });
    await tick();
    writeFileSync(join(out, 'CNAME'), 'example.org');
    // Somebody was in the site: its shape is another, and nobody may trust the twin.
    expect(shapeOf(out, known.files)).not.toBe(known.shape);
    known = upon(null, ['index.html'], {});
    expect(known.foreign).toEqual(['CNAME']);
    known = upon(known, [], { 'index.html': '二' });
    known = upon(known, [], { 'index.html': '三' });
    expect(read('CNAME') + read('index.html')).toBe('example.org三');
    expect(upon(known, ['index.html'], { CNAME: '自有' }).foreign).toEqual([]);
    expect(read('CNAME')).toBe('自有');
  });

  it('is passed over where it is another site\'s, where something is missing from it, and where it is gone', async () => {
    const known = upon(null, [], { 'index.html': '一', 'a/index.html': '甲' });
    await tick();
    const spoilt: readonly (() => Known)[] = [
      () => ({ ...known, shape: 'another' }),
      () => { rmSync(join(place, 'site/a/index.html')); return known; },
      () => { rmSync(join(place, 'stamp'), { force: true }); return known; },
      () => { rmSync(place, { recursive: true, force: true }); return known; },
    ];
    for (const spoil of spoilt) {
      const aside = beside(out, spoil());
      expect(aside.keep('a/index.html')).toBe(true);
      expect(existsSync(join(aside.folder, 'a/index.html'))).toBe(true);
      aside.abandon();
    }
    expect(readdirSync(above).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('is made anew where another build has published meanwhile', () => {
    const known = upon(null, [], { 'index.html': '一' });
    const aside = beside(out, known);
    aside.write('index.html', '慢');
    renameSync(out, join(above, 'moved'));
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), '快');
    const site = aside.publish(['index.html']);
    site.twin(place, shapeOf(out, ['index.html']));
    expect(read('index.html')).toBe('慢');
    expect(treeOf(join(place, 'site'))).toEqual(treeOf(out));
  });
});

describe('what ended builds leave', () => {
  it('is removed by the next, and the last site is put back where one ended between the two renames', async () => {
    published({ 'index.html': '旧' });
    renameSync(out, join(above, `.site.old-${ENDED}`));
    for (const part of ['new', 'twin']) mkdirSync(join(above, `.site.${part}-${ENDED}`));
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
