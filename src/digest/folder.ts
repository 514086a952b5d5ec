import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';

const READABLE = new Set(['.txt', '.html', '.htm', '.md']);

/** A file of the seeds' folder: its name relative to the folder, with forward slashes. */
export interface SeedFile {
  readonly name: string;
  readonly path: string;
}

export interface SeedFolder {
  readonly seeds: readonly SeedFile[];
  /** Files of other kinds, which nobody asked to be read: named in the report so that none is missed by mistake. */
  readonly ignored: readonly string[];
}

/** Thrown where the folder of seeds does not exist or is no folder. */
export class NoFolder extends Error {
  override readonly name = 'NoFolder';
}

/**
 * The clippings of a folder and its subfolders, by name. Hidden files and symbolic links are passed over: a link may
 * lead out of the folder, and what it leads to is no clipping that somebody put there.
 * @throws NoFolder
 */
export async function seedFolder(folder: string): Promise<SeedFolder> {
  const there = await stat(folder).catch(() => null);
  if (there === null) throw new NoFolder(`The folder of seeds "${folder}" does not exist. Create it and put clippings (.txt, .html, .md) into it, or name another with --seeds.`);
  if (!there.isDirectory()) throw new NoFolder(`"${folder}" is a file, not a folder. Name the folder that holds the clippings with --seeds.`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((e) => e.isFile())
    .map((e) => relative(folder, join(e.parentPath, e.name)).replaceAll('\\', '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
  return {
    seeds: names.filter((n) => READABLE.has(extname(n).toLowerCase())).map((name) => ({ name, path: join(folder, name) })),
    ignored: names.filter((n) => !READABLE.has(extname(n).toLowerCase()) && n !== 'corrections.yaml'),
  };
}

/** The bytes of a seed. */
export const bytesOf = (seed: SeedFile): Promise<Uint8Array> => readFile(seed.path);
