import { createHash } from 'node:crypto';
import { mkdir, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesOf, seedFolder, sizeOf, type SeedFile } from '../../src/digest/folder.ts';
import type { Clipping } from './clipping.ts';
import { NotAdded } from './fault.ts';
import { safeName } from './names.ts';
import { sideNameOf } from '../../src/digest/side-names.ts';
import { writeSide } from '../../src/digest/side.ts';

/** A folder of seeds that is added to. */
export interface Collection {
  readonly folder: string;
  /** Seeds by their lengths in bytes, so that only those of the same length need be read. */
  readonly byLength: Map<number, SeedFile[]>;
}

/** @throws NoFolder where the folder is a file. */
export async function openCollection(folder: string): Promise<Collection> {
  const byLength = new Map<number, SeedFile[]>();
  for (const seed of (await seedFolder(folder, true)).seeds) file(byLength, seed, await sizeOf(seed));
  return { folder, byLength };
}

function file(byLength: Map<number, SeedFile[]>, seed: SeedFile, length: number): void {
  const same = byLength.get(length);
  if (same === undefined) byLength.set(length, [seed]);
  else same.push(seed);
}

/** The seed that has these bytes already, or null. */
export async function seedWith({ byLength }: Collection, bytes: Uint8Array): Promise<string | null> {
  for (const seed of byLength.get(bytes.length) ?? []) if (Buffer.compare(await bytesOf(seed), bytes) === 0) return seed.name;
  return null;
}

/**
 * Puts a clipping among the seeds, its bytes untouched, and beside it what is known of its origin. Nothing is overwritten: where the name is taken a number is added.
 * @param stem what it is to be called, as it comes.
 * @param now when it was fetched or added.
 * @returns its name.
 * @throws NotAdded where the folder cannot be written to.
 */
export async function store({ folder, byLength }: Collection, clipping: Clipping, stem: string, now: Date): Promise<string> {
  const { bytes, format, address, contentType } = clipping;
  const side = writeSide({ address, fetched: now.toISOString(), contentType, sha256: createHash('sha256').update(bytes).digest('hex') });
  const base = safeName(stem) || 'clipping';
  try {
    await mkdir(folder, { recursive: true });
    for (let n = 1; ; n++) {
      const name = `${base}${n === 1 ? '' : `-${n}`}${format}`, path = join(folder, name);
      if (!(await created(join(folder, sideNameOf(name)), side))) continue;
      if (await created(path, bytes)) {
        file(byLength, { name, path, format, side: join(folder, sideNameOf(name)) }, bytes.length);
        return name;
      }
      await unlink(join(folder, sideNameOf(name)));
    }
  } catch (error) {
    throw new NotAdded(`${clipping.given}: could not be written to "${folder}": ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Writes a file that was not there, whole or not at all. @returns false where one was. */
async function created(path: string, content: Uint8Array | string): Promise<boolean> {
  const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (file === null) return false;
  try {
    await file.writeFile(content);
  } catch (error) {
    await unlink(path);
    throw error;
  } finally {
    await file.close();
  }
  return true;
}
