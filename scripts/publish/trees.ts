import { hash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Folders that are remembered: files that go to one come close together. */
const ROOMS = 1024;

/** Makes the folders that files go to. */
export function rooms(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    if (made.size >= ROOMS) made.clear();
    made.add(folder);
  };
}

/**
 * Writes a file into a tree, unless the last one has the same. At once: for files as small as pages, handing them to
 * another thread costs more than writing them.
 * @param last the last tree; null where there is none
 * @param placed where a file of the new tree is to stand
 * @returns false where the last one has the same: then nothing was written
 */
export function put(last: string | null, placed: (file: string) => string, file: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (last !== null && same(`${last}/${file}`, bytes)) return false;
  writeFileSync(placed(file), bytes);
  return true;
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

/** Gives the places of files in a folder, which must not lie outside of it, and makes the folders that they lie in. */
export function within(folder: string): (file: string) => string {
  const room = rooms();
  return (file) => {
    const at = `${folder}/${file}`;
    if (file.includes('..') && relative(folder, resolve(at)).startsWith('..')) throw new Error(`"${file}" would be written outside of the site; every file must stay inside it`);
    room(at);
    return at;
  };
}

/** Puts a file into another place as well: by a hard link, or by a copy where there can be none. False where it is not there. */
export function linked(file: string, at: string): boolean {
  try {
    linkSync(file, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code !== 'EPERM' && code !== 'EXDEV' && code !== 'ENOTSUP' && code !== 'EMLINK') throw error;
    copyFileSync(file, at);
  }
  return true;
}

/** Files under a folder, by their names in it, with forward slashes. */
export function eachFile(folder: string, visit: (file: string) => void, within = ''): void {
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    if (entry.isDirectory()) eachFile(folder, visit, `${within}${entry.name}/`);
    else if (entry.isFile()) visit(`${within}${entry.name}`);
  }
}

/** Removes a folder with all that is in it. Node's own way asks four times about each file, of which a site has very many. */
export function removeTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeTree(join(folder, entry.name));
    else unlinkSync(join(folder, entry.name));
  }
  rmdirSync(folder);
}

/** Removes files of a folder by their names, and the folders that nothing is left in. */
export function removeFiles(folder: string, files: readonly string[]): void {
  for (const file of files) rmSync(`${folder}/${file}`, { force: true });
  // The deepest first.
  for (const room of foldersOf(files).map((name) => `${folder}/${name}`).sort((a, b) => b.length - a.length)) {
    if (existsSync(room) && readdirSync(room).length === 0) rmdirSync(room);
  }
}

/**
 * Stands for when something was last put into, or taken out of, each of the folders that files lie in: the same again,
 * and nobody has.
 * @param files their names in the folder, in any order
 */
export function shapeOf(folder: string, files: readonly string[]): string {
  const times = foldersOf(files).sort().map((room) => `${room} ${lstatSync(`${folder}/${room}`, { throwIfNoEntry: false })?.mtimeMs ?? ''}\n`);
  return hash('sha256', times.join(''), 'hex');
}

/** The folders that files lie in, and those above them. */
function foldersOf(files: readonly string[]): string[] {
  const found = new Set(['']);
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end);
      if (found.has(folder)) break;
      found.add(folder);
    }
  }
  return [...found];
}
