import type { Versions } from './versions.ts';

/**
 * What a build's pages were made from, so that the next build renders only those of which something changed: the names
 * and versions of all records that pages looked up, and by page the numbers of those it looked up.
 */
export interface Manifest {
  /** Of the code that made the pages, and the site's settings. */
  readonly version: string;
  readonly inputs: readonly (readonly [name: string, version: string])[];
  /** By the path of a page: a stamp of what it was handed, then its inputs. */
  readonly pages: Readonly<Record<string, readonly [own: string, ...inputs: number[]]>>;
}

/** Decides which pages are rendered, and keeps what they looked up. */
export interface Built {
  /**
   * Whether a page is to be rendered now.
   * @param own gives a stamp of what the page is handed; null for pages that draw on everything
   */
  wanted(path: string, own: (() => string) | null): boolean;
  /** Keeps that a page looked a record up. */
  used(path: string, name: string): void;
  /** Takes the finished page of a path, to be written to a file; nobody has to hold it any longer. Resolves when the next may be made. */
  finished(path: string, file: string, content: string): Promise<void>;
}

/** A rendering in several goes: pages that draw on everything first, then the others, so many at a time. */
interface Goes {
  readonly built: Built;
  /**
   * Pages that another thread renders.
   * @param pages each with a stamp of what it is handed
   * @returns those of them that are to be rendered
   */
  elsewhere(pages: Iterable<readonly [path: string, own: string]>): string[];
  /** Keeps what such a page looked up. */
  looked(path: string, names: readonly string[]): void;
  /** Turns to the next pages; false when all have been rendered. */
  next(): boolean;
  /** How many are still to be rendered. */
  waiting(): number;
  /** Pages that stay as the last build made them. Complete after the first go and `elsewhere`. */
  readonly fresh: ReadonlySet<string>;
  manifest(): Manifest;
}

/**
 * @param most pages rendered in one go: Eleventy keeps something of each until the go ends
 * @param finished takes finished pages
 */
export function goes(version: string, versions: Versions, last: Manifest | null, most: number, finished: (file: string, content: string) => Promise<void>): Goes {
  const known = last !== null && last.version === version ? last : null;
  const current = known?.inputs.map(([name, before]) => versions(name) === before) ?? [];
  const own = new Map<string, string>(), fresh = new Set<string>();
  // By page: as a set while it is being made, and then, for there are very many pages, one behind the other.
  const using = new Map<string, Set<number>>(), used = lists();
  const names: string[] = [], numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    let n = numbers.get(name);
    if (n === undefined) numbers.set(name, n = names.push(name) - 1);
    return n;
  };
  const waiting: string[] = [];
  let now: ReadonlySet<string> | null = null;

  const stays = (path: string, stamp: string): boolean => {
    const page = known !== null && Object.hasOwn(known.pages, path) ? known.pages[path]! : null;
    return page !== null && page[0] === stamp && page.slice(1).every((n) => current[n as number] === true);
  };
  const filed = (path: string, stamp: string): boolean => {
    own.set(path, stamp);
    if (!stays(path, stamp)) return false;
    fresh.add(path);
    return true;
  };
  return {
    built: Object.freeze({
      wanted(path: string, stampOf: (() => string) | null): boolean {
        if (now !== null) return now.has(path);
        if (stampOf === null) return true;
        if (!filed(path, stampOf())) waiting.push(path);
        return false;
      },
      finished(path: string, file: string, content: string): Promise<void> {
        used.set(path, using.get(path) ?? []);
        using.delete(path);
        return finished(file, content);
      },
      used(path: string, name: string): void {
        const n = numberOf(name), inputs = using.get(path);
        if (inputs === undefined) using.set(path, new Set([n]));
        else inputs.add(n);
      },
    }),
    elsewhere: (pages) => [...pages].filter(([path, stamp]) => !filed(path, stamp)).map(([path]) => path),
    looked(path, list) { used.set(path, list.map(numberOf)); },
    next() {
      now = new Set(waiting.splice(0, most));
      return now.size > 0;
    },
    waiting: () => waiting.length,
    fresh,
    manifest() {
      // By the number that an input had in the last build, its number now: the pages that stay have millions of them.
      const renewed = new Map<number, number>();
      const renumbered = (n: number): number => {
        let number = renewed.get(n);
        if (number === undefined) renewed.set(n, number = numberOf(known!.inputs[n]![0]));
        return number;
      };
      const pages = [...own].map(([path, stamp]) => {
        const inputs = fresh.has(path) ? (known!.pages[path]!.slice(1) as number[]).map(renumbered) : used.get(path);
        return [path, [stamp, ...inputs]] as const;
      });
      return { version, inputs: names.map((name) => [name, versions(name)]), pages: Object.fromEntries(pages) };
    },
  };
}

/** Lists of numbers by name, in one row. */
function lists(): { set(name: string, numbers: Iterable<number>): void; get(name: string): number[] } {
  const places = new Map<string, number>();
  let row = new Uint32Array(1024), end = 0;
  const push = (number: number): void => {
    if (end === row.length) {
      const before = row;
      row = new Uint32Array(end * 2);
      row.set(before);
    }
    row[end++] = number;
  };
  return {
    set(name, numbers) {
      const start = end;
      push(0);
      for (const number of numbers) push(number);
      row[start] = end - start - 1;
      places.set(name, start);
    },
    get(name) {
      const start = places.get(name);
      return start === undefined ? [] : [...row.subarray(start + 1, start + 1 + row[start]!)];
    },
  };
}
