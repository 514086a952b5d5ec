import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { sealed, unsealed } from './sealed.ts';

/**
 * The sums of files' contents. What a file's sum was is kept with its size, its times and its node: while these are the
 * same, the file is not read again, as git does it.
 */
export interface Sums {
  /** A file's size in bytes and its SHA-256, in hexadecimal. @throws where it cannot be read */
  of(path: string): Pick<Row, 'size' | 'sum'>;
  /** Keeps the sums that were asked for, for the next build. */
  keep(): void;
}

interface Row {
  readonly path: string;
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly node: number;
  readonly sum: string;
}

/**
 * A file that was changed so shortly before it was read, in milliseconds, may be changed again without its times telling:
 * its sum is not kept (git's racy entries).
 */
const RACY = 2000;

/** Bytes of a file that are in memory at once. */
const PIECE = 1 << 18;

/** @param place the file in which they are kept; nowhere where nobody says */
export function openSums(place: string | null = null): Sums {
  const known = new Map(kept(place).map((row) => [row.path, row])), asked = new Map<string, Row>();
  const piece = Buffer.allocUnsafe(PIECE);
  let news = false;
  return {
    of(path) {
      const row = known.get(path);
      if (row !== undefined && same(row, statSync(path))) {
        asked.set(path, row);
        return row;
      }
      const began = Date.now(), file = openSync(path, 'r');
      try {
        const { size, mtimeMs, ctimeMs, ino } = fstatSync(file), hash = createHash('sha256');
        for (let read; (read = readSync(file, piece)) > 0;) hash.update(piece.subarray(0, read));
        const sum = hash.digest('hex');
        const found: Row = { path, size, mtime: mtimeMs, ctime: ctimeMs, node: ino, sum };
        if (began - Math.max(mtimeMs, ctimeMs) > RACY) {
          known.set(path, found);
          asked.set(path, found);
          news = true;
        }
        return found;
      } finally {
        closeSync(file);
      }
    },
    keep() {
      if (place === null || (!news && asked.size === known.size)) return;
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(`${place}.${process.pid}`, sealed([...asked.values()].map(({ path, size, mtime, ctime, node, sum }) => [path, size, mtime, ctime, node, sum])));
      renameSync(`${place}.${process.pid}`, place);
    },
  };
}

const same = ({ size, mtime, ctime, node }: Row, now: Stats): boolean => now.size === size && now.mtimeMs === mtime && now.ctimeMs === ctime && now.ino === node;

function kept(place: string | null): Row[] {
  if (place === null || !existsSync(place)) return [];
  const rows = unsealed(readFileSync(place)) as readonly (readonly [string, number, number, number, number, string])[] | undefined ?? [];
  return rows.map(([path, size, mtime, ctime, node, sum]) => ({ path, size, mtime, ctime, node, sum }));
}
