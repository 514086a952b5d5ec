import { closeSync, existsSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/** What a file consists of that grows piece by piece: the stamp of each piece and where it ends, in bytes. Text between pieces has the stamp ''. */
export interface Grown {
  readonly stamps: readonly string[];
  readonly ends: readonly number[];
}

/** A file that is too long to be in memory at once. */
export interface Growing {
  /** Adds text that is there anyway. */
  write(text: string): void;
  /**
   * Adds what a record gives, which stays the same as long as its stamp does: where the last build's file has it, it is
   * taken over from there and not made.
   * @returns true where it was taken over
   */
  piece(stamp: string, make: () => string): boolean;
  end(): Grown;
}

/** A file of the last build. */
export interface Last {
  readonly file: string;
  readonly grown: Grown;
}

/** Bytes of a file that are in memory at once, and characters that wait to be written. */
const BLOCK = 1 << 20, WAITING = 1 << 18;

/** Begins a file. @param last where unchanged pieces are taken over from; it is not trusted where its size is another */
export function growing(file: string, last: Last | null): Growing {
  const to = openSync(file, 'w'), from = trusted(last);
  const stamps: string[] = [], ends: number[] = [];
  let texts: string[] = [], waiting = 0, taken = { start: 0, end: 0 }, at = 0;
  const flushTexts = (): void => {
    writeSync(to, texts.join(''));
    texts = [];
    waiting = 0;
  };
  const flushTaken = (): void => {
    if (from !== null) for (const block of blocks(from.file, from.open, taken.start, taken.end)) writeSync(to, block);
    taken = { start: 0, end: 0 };
  };
  const add = (stamp: string, bytes: number): void => {
    at += bytes;
    // Text between pieces is told as one.
    if (stamp === '' && stamps.at(-1) === '') ends[ends.length - 1] = at;
    else {
      stamps.push(stamp);
      ends.push(at);
    }
  };
  const write = (stamp: string, text: string): void => {
    if (taken.end > taken.start) flushTaken();
    texts.push(text);
    waiting += text.length;
    add(stamp, Buffer.byteLength(text));
    if (waiting > WAITING) flushTexts();
  };
  return {
    write: (text) => { write('', text); },
    piece(stamp, make) {
      const place = from?.places.get(stamp);
      if (place === undefined) {
        write(stamp, make());
        return false;
      }
      if (waiting > 0) flushTexts();
      // Neighbours stay neighbours, as a rule: then they are taken over together.
      if (place.start !== taken.end) {
        flushTaken();
        taken = { ...place };
      } else taken.end = place.end;
      add(stamp, place.end - place.start);
      return true;
    },
    end() {
      flushTexts();
      flushTaken();
      closeSync(to);
      if (from !== null) closeSync(from.open);
      return { stamps, ends };
    },
  };
}

/** The pieces of a finished file, one after the other. */
export function* piecesOf(file: string, { stamps, ends }: Grown): Generator<string> {
  const open = openSync(file, 'r');
  try {
    let rest = Buffer.alloc(0), start = 0, n = 0;
    for (const block of blocks(file, open, 0, ends.at(-1) ?? 0)) {
      rest = Buffer.concat([rest, block]);
      for (; n < ends.length && ends[n]! - start <= rest.length; n++) {
        const bytes = rest.subarray(0, ends[n]! - start);
        rest = rest.subarray(bytes.length);
        start = ends[n]!;
        if (stamps[n] !== '') yield bytes.toString();
      }
    }
  } finally {
    closeSync(open);
  }
}

/** Where the pieces of the last build's file are; null where it is not the file that was written then. */
function trusted(last: Last | null): { readonly file: string; readonly open: number; readonly places: ReadonlyMap<string, { readonly start: number; readonly end: number }> } | null {
  if (last === null || !existsSync(last.file)) return null;
  const { stamps, ends } = last.grown, open = openSync(last.file, 'r');
  if (fstatSync(open).size !== (ends.at(-1) ?? 0)) {
    closeSync(open);
    return null;
  }
  return { file: last.file, open, places: new Map(stamps.flatMap((stamp, n) => (stamp === '' ? [] : [[stamp, { start: n === 0 ? 0 : ends[n - 1]!, end: ends[n]! }] as const]))) };
}

function* blocks(file: string, open: number, start: number, end: number): Generator<Buffer> {
  for (let at = start; at < end;) {
    const block = Buffer.allocUnsafe(Math.min(BLOCK, end - at)), read = readSync(open, block, 0, block.length, at);
    if (read === 0) throw new Error(`${file} was cut short while it was read: something else changes the site's folder or the cache. Build again once it is done.`);
    yield block.subarray(0, read);
    at += read;
  }
}
