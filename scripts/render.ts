import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import type { Digest } from '../src/digest/digest.ts';
import { published } from '../src/site/abridged.ts';
import { pictures } from '../src/site/pictures/index.tsx';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Kept in the output folder: the files of the last build, so that the next one can take away what it no longer writes. */
const LIST = '.fangzhi-files.json';

/**
 * Renders the site into a folder. Files that would not change are not written again, and files that an earlier build
 * wrote and this one does not are removed; whatever else lies in the folder stays.
 * @returns how many files the site has
 */
export async function render(digest: Digest, out: string, onProgress?: (done: number, total: number) => void): Promise<number> {
  const folder = resolve(out), shown = published(digest);
  const eleventy = new Eleventy(join(root, 'src/site'), folder, {
    configPath: join(root, '.eleventy.ts'),
    pathPrefix: shown.site.pathPrefix,
    quietMode: true,
    config: (config) => { config.addGlobalData('digest', shown); },
  });
  const pages = (await eleventy.toJSON()).filter((p): p is typeof p & { outputPath: string } => typeof p.outputPath === 'string');

  const written: string[] = [];
  onProgress?.(0, pages.length);
  for (const page of pages) {
    const file = resolve(page.outputPath);
    const name = relative(folder, file);
    if (name.startsWith('..')) throw new Error(`${page.inputPath} would write ${file}, outside of ${folder}; its permalink must stay inside the site`);
    await writeIfChanged(file, page.content);
    written.push(name.replaceAll('\\', '/'));
    onProgress?.(written.length, pages.length);
  }
  for (const { path, png } of await pictures(shown)) {
    await writeIfChanged(join(folder, path), png);
    written.push(path.slice(1));
  }
  written.sort();
  await removeStale(folder, written);
  await writeIfChanged(join(folder, LIST), `${JSON.stringify(written, null, 1)}\n`);
  return written.length;
}

async function writeIfChanged(file: string, content: string | Uint8Array): Promise<void> {
  const there = await readFile(file).catch(absent);
  if (there?.equals(typeof content === 'string' ? Buffer.from(content) : content)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function removeStale(folder: string, written: readonly string[]): Promise<void> {
  const list = await readFile(join(folder, LIST), 'utf8').catch(absent);
  if (list === null) return;
  const kept = new Set(written);
  for (const name of JSON.parse(list) as string[]) if (!kept.has(name)) await rm(join(folder, name), { force: true });
}

/** A file that is not there is an answer; every other fault is one. */
function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
