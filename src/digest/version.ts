import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('..', import.meta.url));

/** Rooms whose code and data decide what is read from a seed. */
const READING = ['text', 'read', 'repair', 'simplify', 'punctuate', 'strip', 'articles', 'lexicon', 'extract', 'corrections', 'link', 'digest'];

/** Rooms that decide besides what a page shows. */
const SHOWING = [...READING, 'search', 'site'];

/**
 * A hash of all that decides what is read from a seed: the code, the lexicons, the libraries' versions (by the lock
 * file), and Node, whose Unicode tables regular expressions use.
 */
export const readingVersion = (): string => version(READING);

/** The same for what a page shows. */
export const showingVersion = (): string => version(SHOWING);

function version(rooms: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  hash.update(readFileSync(join(src, '../package-lock.json')));
  for (const room of rooms) {
    const files = readdirSync(join(src, room), { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name)).sort();
    for (const file of files) hash.update(file.slice(src.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
