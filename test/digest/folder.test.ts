import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NoFolder, seedFolder } from '../../src/digest/folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-folder-'));
beforeAll(() => {
  mkdirSync(join(folder, '二〇二四'));
  mkdirSync(join(folder, '.git'));
  for (const name of ['b.txt', 'a.HTML', '二〇二四/罗庄 新闻.md', '.git/x.txt', '.hidden.txt', 'corrections.yaml', 'scan.pdf']) writeFileSync(join(folder, name), 'x');
  symlinkSync('/etc/hostname', join(folder, 'link.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a folder of seeds', () => {
  it('has the clippings of all subfolders, by name, whatever the case of their endings', async () => {
    expect((await seedFolder(folder)).seeds.map((s) => s.name)).toEqual(['a.HTML', 'b.txt', '二〇二四/罗庄 新闻.md']);
  });
  it('names other files, passes over hidden ones, and follows no link', async () => {
    expect((await seedFolder(`${folder}/`)).ignored).toEqual(['scan.pdf']);
  });
  it('must be there and be a folder', async () => {
    await expect(seedFolder(join(folder, 'none'))).rejects.toThrow(NoFolder);
    await expect(seedFolder(join(folder, 'b.txt'))).rejects.toThrow('is a file, not a folder');
  });
});
