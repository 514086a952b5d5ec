import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Clipping } from './clipping.ts';
import { NotAdded } from './fault.ts';

const FORMATS = new Set(['.txt', '.html', '.htm', '.md']);

/** Reads a file as it stands. @throws NotAdded where there is none, or one that is no clipping. */
export async function readClipping(given: string): Promise<Clipping> {
  const there = await stat(given).catch(() => null);
  if (there === null) throw new NotAdded(`${given}: there is no such file. An address begins with http:// or https://.`);
  if (there.isDirectory()) throw new NotAdded(`${given}: is a folder. Name the files in it: ${given.replace(/\/+$/u, '')}/*`);
  const ending = extname(given), format = ending.toLowerCase();
  if (!there.isFile() || !FORMATS.has(format)) throw new NotAdded(`${given}: is no clipping: those end in .txt, .html, .htm or .md.`);
  return { given, bytes: await readFile(given), format, stem: basename(given, ending), address: null, contentType: null };
}
