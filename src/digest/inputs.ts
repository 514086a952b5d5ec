import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { seedFolder } from './folder.ts';

/** Bytes of a file that are in memory at once. */
const PIECE = 1 << 18;

/**
 * A hash over the names and contents of a folder's files, or of files of digested seeds, and over `version`: where it is
 * the same again, so is the digest. A file that cannot be read counts by the reason.
 * @throws NoFolder
 */
export async function inputsOf(folder: string, digested: readonly string[], version: string): Promise<string> {
  const { seeds, ignored, corrections } = await seedFolder(folder, digested.length > 0);
  const hash = createHash('sha256').update(JSON.stringify([version, ignored]));
  const sides = seeds.flatMap(({ name, side }) => (side === null ? [] : [{ name, path: side }]));
  const piece = Buffer.allocUnsafe(PIECE);
  const files = digested.length > 0 ? digested.map((path) => ({ name: path, path })) : [...seeds, ...sides];
  for (const { name, path } of [...files, ...corrections]) {
    hash.update(`\0${name}\0`);
    addFile(hash, path, piece);
  }
  return hash.digest('hex');
}

/** At once: for files as small as clippings, a stream's turns cost several times what reading does. */
function addFile(hash: Hash, path: string, piece: Buffer): void {
  try {
    const file = openSync(path, 'r');
    try {
      for (let read; (read = readSync(file, piece)) > 0;) hash.update(piece.subarray(0, read));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    hash.update(String(error));
  }
}
