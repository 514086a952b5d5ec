import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Bytes that are read again from where they lie. */
export interface Piece {
  readonly length: number;
  slice(start: number, end: number): Buffer;
}

/**
 * Where a build puts what it has too much of to keep in memory, and asks for again piece by piece: the figures of all
 * reports, the records of all people.
 */
export interface Drawer {
  put(bytes: Uint8Array): Piece;
  /** @param whole true where the file is to have all that was put into it */
  close(whole?: boolean): void;
}

function inMemory(bytes: Uint8Array): Piece {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { length: all.length, slice: (start, end) => all.subarray(start, end) };
}

/** Keeps everything in memory, for a collection that has room there. */
export const DESK: Drawer = { put: inMemory, close: () => undefined };

/** Bytes that wait to be written together. */
const WAITING = 1 << 18;

/** A drawer in a file of its own, which is gone when it is closed or the process ends. */
export function openDrawer(path: string): Drawer {
  const drawer = drawerIn(path);
  // An open file needs no name: nothing is left of it whatever ends the build.
  rmSync(path);
  return drawer;
}

/** A drawer in a file that is there when it is closed: what was put into it, one behind the other. */
export function drawerIn(path: string): Drawer {
  const file = openSync(path, 'w+');
  let waiting: Uint8Array[] = [], written = 0, end = 0;
  const flush = (): void => {
    for (const bytes of waiting) {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, written + at);
      written += bytes.length;
    }
    waiting = [];
  };

  /** A class, for there is one of them for each report, person and project. */
  class Kept implements Piece {
    readonly length: number;
    private readonly place: number;

    constructor(place: number, length: number) {
      this.place = place;
      this.length = length;
    }

    slice(start: number, to: number): Buffer {
      if (this.place + to > written) flush();
      const bytes = Buffer.allocUnsafe(to - start);
      for (let at = 0; at < bytes.length;) {
        const read = readSync(file, bytes, at, bytes.length - at, this.place + start + at);
        if (read === 0) throw new Error(`what this build had put aside beside the cache (${path}) is cut short. Is the disk full? Make room, or name another folder with --cache, and build again.`);
        at += read;
      }
      return bytes;
    }
  }
  return {
    put(bytes) {
      const piece = new Kept(end, bytes.length);
      waiting.push(bytes);
      end += bytes.length;
      if (end - written > WAITING) flush();
      return piece;
    },
    close(whole = false) {
      if (whole) flush();
      closeSync(file);
    },
  };
}
