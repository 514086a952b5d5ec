import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { isSideName, sideNameOf } from './side-names.ts';

/** Where the user's corrections stand, in the folder of seeds itself. */
const CORRECTIONS = 'corrections.yaml';

const READABLE = new Set(['.txt', '.html', '.htm', '.md']);

/** A file of the seeds' folder: its name relative to the folder, with forward slashes. */
export interface SeedFile {
  readonly name: string;
  readonly path: string;
  /** What its ending says it is. */
  readonly format: string;
  /** The file that says where it came from, where there is one (see side.ts). */
  readonly side: string | null;
}

export interface SeedFolder {
  readonly seeds: readonly SeedFile[];
  /** Files of other kinds, which nobody asked to be read: named in the report so that none is missed by mistake. */
  readonly ignored: readonly string[];
  /** The file of corrections, where there is one. */
  readonly corrections: readonly SeedFile[];
}

/** Thrown where the folder of seeds does not exist or is no folder. */
export class NoFolder extends Error {
  override readonly name = 'NoFolder';
}

/**
 * The clippings of a folder and its subfolders, by name. Hidden files and symbolic links are passed over: a link may
 * lead out of the folder, and what it leads to is no clipping that somebody put there.
 * @param optional true where the folder need not exist; then it is as good as empty
 * @throws NoFolder
 */
export async function seedFolder(folder: string, optional = false): Promise<SeedFolder> {
  const found = await stat(folder).catch(() => null);
  if (found === null && optional) return { seeds: [], ignored: [], corrections: [] };
  if (found === null) throw new NoFolder(`The folder of seeds "${folder}" does not exist. Create it and put clippings (.txt, .html, .md) into it, or name another with --seeds.`);
  if (!found.isDirectory()) throw new NoFolder(`"${folder}" is a file, not a folder. Name the folder that holds the clippings with --seeds.`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((e) => e.isFile())
    .map((e) => relative(folder, join(e.parentPath, e.name)).replaceAll('\\', '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
  const there = new Set(names);
  const file = (name: string): SeedFile => ({ name, path: join(folder, name), format: formatOf(name), side: there.has(sideNameOf(name)) ? join(folder, sideNameOf(name)) : null });
  return {
    seeds: names.filter((n) => READABLE.has(formatOf(n))).map(file),
    ignored: names.filter((n) => !READABLE.has(formatOf(n)) && n !== CORRECTIONS && !isSideName(n)),
    corrections: names.filter((n) => n === CORRECTIONS).map(file),
  };
}

const formatOf = (name: string): string => extname(name).toLowerCase();

/** How many bytes a seed has. */
export const sizeOf = async (seed: SeedFile): Promise<number> => (await stat(seed.path)).size;

/** The bytes of a seed. */
export const bytesOf = (seed: SeedFile): Promise<Uint8Array> => readFile(seed.path);
