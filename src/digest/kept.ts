import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { drawerIn, type Piece } from './drawer.ts';
import { sealed, unsealed } from './sealed.ts';

/** What is long in the records of people, projects and divisions: from one build to the next, by what it was made of. */
export interface Kept {
  /**
   * A record's stamp, its rest, and what of it is so short that it stays in memory.
   * @param key stands for all that they are made of: where the last build had it they are taken over, else they are made
   */
  record(key: string, make: () => Made<Uint8Array>): Made<Piece>;
  /** @param whole true where the next build may go by what this one has: then that takes the place of what the last one had */
  close(whole: boolean): void;
}

interface Made<Rest> {
  readonly stamp: string;
  readonly rest: Rest;
  readonly short: readonly unknown[];
}

/** Of each record its key, its stamp, how many bytes its rest has, a sum over them, and what is short; the rests lie one behind the other in a file beside this list. */
type Row = readonly [key: string, stamp: string, length: number, sum: number, short: readonly unknown[]];

const RESTS = 'records', LIST = 'records.json', NEW = '.new';

/** Bytes of the last build's file that are in memory at once: records come nearly in the order of the last time. */
const BLOCK = 1 << 20;

/**
 * Opens what is kept in a folder. Nothing is taken over of which a byte is not as it was written; while this build runs it
 * has a file of its own, so that whatever ends it leaves the last one's.
 * @param version of the code: what another one made is not taken over
 */
export function openKept(folder: string, version: string): Kept {
  const last = lastIn(folder, version), drawer = drawerIn(join(folder, RESTS + NEW)), rows: Row[] = [];
  return {
    record(key, make) {
      const { stamp, rest, short } = last?.get(key) ?? make();
      rows.push([key, stamp, rest.length, crc32(rest), short]);
      return { stamp, rest: drawer.put(rest), short };
    },
    close(whole) {
      last?.close();
      drawer.close(whole);
      if (whole) {
        // While the two do not belong together the sums say so.
        writeFileSync(join(folder, LIST + NEW), sealed([version, rows]));
        for (const name of [RESTS, LIST]) renameSync(join(folder, name + NEW), join(folder, name));
      } else rmSync(join(folder, RESTS + NEW), { force: true });
    },
  };
}

interface Last {
  get(key: string): Made<Uint8Array> | null;
  close(): void;
}

function lastIn(folder: string, version: string): Last | null {
  const [rests, list] = [join(folder, RESTS), join(folder, LIST)];
  if (!existsSync(rests) || !existsSync(list)) return null;
  const found = unsealed(readFileSync(list)) as readonly [version: string, rows: readonly Row[]] | undefined;
  if (found?.[0] !== version) return null;
  const file = openSync(rests, 'r'), { size } = fstatSync(file), places = new Map<string, { readonly row: Row; readonly start: number; readonly end: number }>();
  let end = 0;
  for (const row of found[1]) places.set(row[0], { row, start: end, end: end += row[2] });
  let block = Buffer.alloc(0), from = 0;
  const bytesAt = (start: number, to: number): Buffer => {
    if (start < from || to > from + block.length) {
      block = Buffer.allocUnsafe(Math.min(Math.max(BLOCK, to - start), size - start));
      from = start;
      block = block.subarray(0, readSync(file, block, 0, block.length, start));
    }
    return block.subarray(start - from, to - from);
  };
  return {
    get(key) {
      const place = places.get(key);
      if (place === undefined || place.end > size) return null;
      const [, stamp, , sum, short] = place.row, rest = bytesAt(place.start, place.end);
      return crc32(rest) === sum ? { stamp, rest, short } : null;
    },
    close: () => { closeSync(file); },
  };
}
