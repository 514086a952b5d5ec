import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Disk from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { beside, filesOfLast } from '../../scripts/publish.ts';
import { tidy } from '../../scripts/publish/left.ts';
import { shapeOf } from '../../scripts/publish/trees.ts';

/** How many more times the disk may be written to before the build is as good as killed. */
const disk = vi.hoisted(() => ({ left: Infinity }));

class Killed extends Error {}

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Disk>();
  const counted = (['copyFileSync', 'linkSync', 'mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'unlinkSync', 'writeFileSync'] as const).map((name) => [name, (...given: unknown[]) => {
    if (disk.left-- <= 0) throw new Killed();
    return (fs[name] as (...given: unknown[]) => unknown)(...given);
  }] as const);
  return { ...fs, ...Object.fromEntries(counted) };
});

const parent = mkdtempSync(join(tmpdir(), 'fangzhi-killed-'));
afterAll(() => {
  disk.left = Infinity;
  rmSync(parent, { recursive: true });
});

const contentOf = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile() && e.name !== '.fangzhi-files.json')
  .map((e) => join(e.parentPath, e.name)).map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]).sort());

const OLD = { 'index.html': '旧', 'a/index.html': '甲', 'b/c/index.html': '丙' }, NEW = { 'a/index.html': '甲', 'd/e/index.html': '戊', 'index.html': '新' };

describe('publishing', () => {
  it('may be killed at any step: the old site is whole, or the new one, and so is the one after it', () => {
    let steps = 0, killed = true, olds = 0, news = 0;
    for (; killed; steps++) {
      const above = join(parent, String(steps)), out = join(above, 'site'), place = join(above, 'cache/twin');
      disk.left = Infinity;
      mkdirSync(above);
      type Known = NonNullable<Parameters<typeof beside>[1]>;
      const publish = (files: Readonly<Record<string, string>>, last: Known | null): Known => {
        const aside = beside(out, last), there = last === null ? {} : contentOf(out);
        for (const [name, content] of Object.entries(files)) {
          if (there[name] === content) expect(aside.keep(name)).toBe(true);
          else aside.write(name, content);
        }
        const { foreign, twin } = aside.publish(Object.keys(files)), names = filesOfLast(out), shape = shapeOf(out, names);
        twin(place, shape);
        return { place, shape, files: names, foreign };
      };
      const known = publish(OLD, null);
      disk.left = steps;
      try {
        publish(NEW, known);
        killed = false;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      disk.left = Infinity;
      tidy(out);
      const whole = contentOf(out);
      expect([OLD, NEW], `killed at step ${steps}`).toContainEqual(whole);
      if ('d/e/index.html' in whole) news++;
      else olds++;
      // What the killed build was told of the twin is all that the next one can know.
      publish({ 'index.html': '后' }, 'd/e/index.html' in whole ? null : known);
      expect(contentOf(out), `after the build killed at step ${steps}`).toEqual({ 'index.html': '后' });
      expect(readdirSync(above).sort()).toEqual(['cache', 'site']);
      expect(contentOf(join(place, 'site'))).toEqual({ 'index.html': '后' });
    }
    expect(olds).toBeGreaterThan(10);
    expect(news).toBeGreaterThan(10);
  });
});
