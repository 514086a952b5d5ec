import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Made } from './render.ts';
import { filesOfLast } from './publish.ts';

/** What a build leaves for the next one of the same folders. It lies in the cache: without it everything is made anew. */
export interface State {
  /** Stands for the content of all seeds, the code and the settings: the same again, the same site. */
  readonly inputs: string;
  /** Stands for the site that it belongs to. */
  readonly site: string;
  /** What the build said at its end. */
  readonly said: string;
  /** What the pages were made from: long, and needed only where something is to be built. */
  readonly made: () => Made;
}

/** Where the caches of one folder of seeds lie, and within them the state of one site. */
export const placesIn = (cache: string, seeds: string, out: string): { readonly store: string; readonly state: string; readonly terms: string } => {
  const short = (path: string): string => createHash('sha256').update(resolve(path)).digest('hex').slice(0, 12);
  const folder = join(cache, short(seeds));
  return { store: join(folder, 'seeds'), state: join(folder, `site-${short(out)}.json`), terms: join(folder, `terms-${short(out)}`) };
};

/** Stands for a site as it lies in its folder: the files that its build listed. A site from elsewhere has another stamp. */
export const stampOf = (files: readonly string[]): string => createHash('sha256').update(JSON.stringify(files)).digest('hex');

/** What the last build left, if it can be trusted and the site that it belongs to is still there; else null. */
export function lastState(file: string, out: string): State | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file), line = bytes.indexOf('\n'), kept = bytes.subarray(line + 1);
  if (String(crc32(kept)) !== bytes.toString('latin1', 0, line)) return null;
  const end = kept.indexOf('\n'), files = filesOfLast(out);
  // One line was all that earlier versions wrote.
  if (end < 0) return null;
  const state: State = { ...JSON.parse(kept.toString('utf8', 0, end)) as Omit<State, 'made'>, made: () => JSON.parse(kept.toString('utf8', end + 1)) as Made };
  return state.site === stampOf(files) && files.every((name) => existsSync(`${out}/${name}`)) ? state : null;
}

/** Forgets the state: whatever ends the build before the next is kept, nothing is taken for what it is not. */
export const dropState = (file: string): void => { rmSync(file, { force: true }); };

/** Keeps the state, whole or not at all. */
export function keepState(file: string, { made, ...head }: State): void {
  const kept = `${JSON.stringify(head)}\n${JSON.stringify(made())}`;
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, `${crc32(kept)}\n${kept}`);
  renameSync(aside, file);
}
