import { describe, expect, it } from 'vitest';
import { goes, type Manifest } from '../../src/site/built.ts';
import type { Versions } from '../../src/site/versions.ts';

const PAGES: Readonly<Record<string, readonly string[]>> = { '/a/': ['r1'], '/b/': ['r1', 'r2'], '/c/': [] };

/** A site of three pages over two records, rendered as a build does; gives the pages that were made and the manifest. */
function build(versions: Readonly<Record<string, string>>, last: Manifest | null = null, { version = 'v', pages = PAGES }: { version?: string; pages?: Readonly<Record<string, readonly string[]>> } = {}): { made: string[]; manifest: Manifest; fresh: string[] } {
  const of: Versions = (name) => versions[name] ?? '';
  const made: string[] = [], going = goes(version, of, last, 2, (file) => { made.push(file); return Promise.resolve(); });
  do {
    for (const [path, looks] of Object.entries(pages)) {
      if (!going.built.wanted(path, path === '/c/' ? null : () => 'own')) continue;
      for (const name of looks) going.built.used(path, name);
      void going.built.finished(path, path, '');
    }
  } while (going.next());
  return { made: made.sort(), manifest: going.manifest(), fresh: [...going.fresh] };
}

describe('a build that follows another', () => {
  const first = build({ r1: '1', r2: '1' });

  it('makes every page the first time', () => {
    expect(first.made).toEqual(['/a/', '/b/', '/c/']);
  });
  it('makes again only pages that draw on everything where nothing changed', () => {
    const again = build({ r1: '1', r2: '1' }, first.manifest);
    expect(again.made).toEqual(['/c/']);
    expect(again.fresh).toEqual(['/a/', '/b/']);
  });
  it('makes those anew that looked up what has changed, also when another build came in between', () => {
    const between = build({ r1: '1', r2: '1' }, first.manifest);
    expect(build({ r1: '1', r2: '2' }, between.manifest).made).toEqual(['/b/', '/c/']);
    expect(build({ r1: '2', r2: '1' }, between.manifest).made).toEqual(['/a/', '/b/', '/c/']);
  });
  it('makes those anew that looked for a record that was not there and is now', () => {
    const before = build({ r1: '1' });
    expect(build({ r1: '1', r2: 'new' }, before.manifest).made).toEqual(['/b/', '/c/']);
  });
  it('makes everything anew where the code or the settings are others', () => {
    expect(build({ r1: '1', r2: '1' }, first.manifest, { version: 'w' }).made).toEqual(['/a/', '/b/', '/c/']);
  });
  it('makes a new page, and does not carry one along that is gone', () => {
    const more = build({ r1: '1', r2: '1' }, first.manifest, { pages: { '/b/': ['r1', 'r2'], '/d/': ['r2'] } });
    expect(more.made).toEqual(['/d/']);
    expect(Object.keys(more.manifest.pages).sort()).toEqual(['/b/', '/d/']);
  });
});
