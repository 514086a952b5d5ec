import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Snapshot } from '../src/digest/changes.ts';
import { growing, type Growing, type Grown } from './grown.ts';

/**
 * Publishing a site whole: it is written into a folder beside the one that it goes to, and the two change places at the
 * end. Whatever ends a build before that leaves the last site as it was. What an ended build leaves beside it is removed
 * by the next one; names hold the number of the process, so that two builds at once do not touch each other's.
 */
export interface Aside {
  /** Where the new site is written. */
  readonly folder: string;
  /** Takes a file of the last site over as it is: by a hard link where the file system has them. False where it is not there. */
  keep(name: string): boolean;
  /** Takes over what the last build did not write: the user's own files. */
  keepForeign(): void;
  /** Writes a file, or takes the last site's over where it says the same. At once: for files as small as pages, handing them to another thread costs more than writing them. */
  write(name: string, content: string | Uint8Array): void;
  /**
   * Begins a file that is too long to be in memory at once; it takes its pieces until the site is published.
   * @param last what the last site's file of that name consists of
   */
  open(name: string, last?: Grown | undefined): Growing;
  /** Puts the new site in place of the last one. `names` are its files. Gives back what the files that were opened consist of. */
  publish(names: readonly string[]): Readonly<Record<string, Grown>>;
  /** Removes what was written. */
  abandon(): void;
}

/** Kept in the site: the files that a build wrote, so that the next one knows the user's own by their not being listed. */
const LIST = '.fangzhi-files.json';

/** @param out the site's folder; it need not exist */
export function beside(out: string): Aside {
  const site = resolve(out), above = dirname(site), name = basename(site);
  const folder = join(above, `.${name}.new-${process.pid}`), before = join(above, `.${name}.old-${process.pid}`);
  mkdirSync(above, { recursive: true });
  tidy(site);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  // On a first build there is nothing to compare with.
  const first = !existsSync(site);
  const made = new Set<string>(), opened = new Map<string, Growing>();
  const room = (file: string): string => {
    const at = `${folder}/${file}`;
    if (file.includes('..') && relative(folder, resolve(at)).startsWith('..')) throw new Error(`"${file}" would be written outside of ${out}; every file must stay inside the site`);
    const into = dirname(at);
    if (!made.has(into)) {
      mkdirSync(into, { recursive: true });
      made.add(into);
    }
    return at;
  };
  const keep = (file: string): boolean => {
    const there = `${site}/${file}`, at = room(file);
    try {
      linkSync(there, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return false;
      if (code !== 'EPERM' && code !== 'EXDEV' && code !== 'ENOTSUP' && code !== 'EMLINK') throw error;
      copyFileSync(there, at);
    }
    return true;
  };
  return {
    folder,
    keep,
    keepForeign() {
      const ours = new Set([LIST, ...filesOfLast(site)]);
      if (existsSync(site)) eachFile(site, '', (file) => { if (!ours.has(file)) keep(file); });
    },
    write(file, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const at = room(file);
      if (first || !same(join(site, file), bytes) || !keep(file)) writeFileSync(at, bytes);
    },
    open(file, last) {
      const begun = growing(room(file), last === undefined ? null : { file: join(site, file), grown: last });
      opened.set(file, begun);
      return begun;
    },
    publish(names) {
      const grown = Object.fromEntries([...opened].map(([file, begun]) => [file, begun.end()]));
      opened.clear();
      writeFileSync(join(folder, LIST), `${JSON.stringify([...names].sort(), null, 1)}\n`);
      swap(folder, site, before);
      if (existsSync(before)) removeTree(before);
      return grown;
    },
    abandon() {
      for (const begun of opened.values()) begun.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Two renames: in between, for some microseconds, there is no site; `tidy` puts the last one back if a build ends there.
 * Where another build got in between, its site is the last one now.
 */
function swap(folder: string, site: string, before: string, tries = 5): void {
  rmSync(before, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, before);
  try {
    renameSync(folder, site);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (tries === 0 || (code !== 'ENOTEMPTY' && code !== 'EEXIST')) throw error;
    swap(folder, site, before, tries - 1);
  }
}

/** Files under a folder, by their names in it, with forward slashes. */
function eachFile(folder: string, within: string, visit: (file: string) => void): void {
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    if (entry.isDirectory()) eachFile(folder, `${within}${entry.name}/`, visit);
    else if (entry.isFile()) visit(`${within}${entry.name}`);
  }
}

/** Removes a folder with all that is in it. Node's own way asks four times about each file, of which a site has very many. */
function removeTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeTree(join(folder, entry.name));
    else unlinkSync(join(folder, entry.name));
  }
  rmdirSync(folder);
}

/** What a build knew, for the next one to compare itself with: it goes where the site goes. */
export const SNAPSHOT = 'data/state.json';

/** What the build knew that wrote the site in a folder; null where there is none. */
export function lastSnapshot(out: string): Snapshot | null {
  const file = join(out, SNAPSHOT);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Snapshot : null;
}

/** The files that the last build wrote; none where none did. */
export function filesOfLast(out: string): string[] {
  const list = join(out, LIST);
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) as string[] : [];
}

/** Puts back a site that a build was about to replace when it was killed, and removes what ended builds left beside it. */
export function tidy(out: string): void {
  const site = resolve(out), above = dirname(site), name = basename(site);
  // The folder above may be still to be made (--out new/site).
  if (!existsSync(above)) return;
  const left = readdirSync(above).flatMap((entry) => {
    const found = new RegExp(String.raw`^\.${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}\.(new|old)-(\d+)$`, 'u').exec(entry);
    return found === null || runs(Number(found[2])) ? [] : [{ path: join(above, entry), old: found[1] === 'old' }];
  });
  for (const { path, old } of left) {
    if (old && !existsSync(site)) renameSync(path, site);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** Whether a process other than this one runs under a number. */
function runs(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function same(file: string, bytes: Uint8Array): boolean {
  try {
    return statSync(file).size === bytes.length && readFileSync(file).equals(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw error;
  }
}
