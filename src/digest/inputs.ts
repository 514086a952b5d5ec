import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { seedFolder } from './folder.ts';

/**
 * A hash over the names and contents of a folder's files, or of files of digested seeds, and over `version`: where it is
 * the same again, so is the digest. A file that cannot be read counts by the reason.
 * @throws NoFolder
 */
export async function inputsOf(folder: string, digested: readonly string[], version: string): Promise<string> {
  const { seeds, ignored, corrections } = await seedFolder(folder, digested.length > 0);
  const hash = createHash('sha256').update(JSON.stringify([version, ignored]));
  const sides = seeds.flatMap(({ name, side }) => (side === null ? [] : [{ name, path: side }]));
  const files = digested.length > 0 ? digested.map((path) => ({ name: path, path })) : [...seeds, ...sides];
  for (const { name, path } of [...files, ...corrections]) {
    hash.update(`\0${name}\0`);
    await addFile(hash, path);
  }
  return hash.digest('hex');
}

async function addFile(hash: Hash, path: string): Promise<void> {
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  } catch (error) {
    hash.update(String(error));
  }
}
