import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Snapshot } from '../src/digest/changes.ts';
import { growing, type Growing, type Grown } from './grown.ts';
import { placeOf, tidy } from './publish/left.ts';
import { eachFile, linked, put, removeFiles, removeTree, rooms, within } from './publish/trees.ts';
import { keepTwin, linkedInto, nearTo, takeTwin, type Twin } from './publish/twin.ts';

/**
 * Publishing a site whole: it is made beside the one that it replaces, and the two change places at the end. Whatever
 * ends a build before that leaves the last site as it was; what an ended build leaves beside it the next one removes.
 * Where the last site has a twin, only what is new is written, and laid over the twin at the end; else what stays as it
 * was is linked into the new tree file by file.
 */
export interface Aside {
  /** Where new files are written. */
  readonly folder: string;
  /** Takes a file of the last site over as it is. False where it is not there. */
  keep(name: string): boolean;
  /** Where the last site's files are to be compared with; null where there is none. */
  readonly last: string | null;
  /** Writes a file, or takes the last site's over where it says the same. */
  write(name: string, content: string | Uint8Array): void;
  /** Takes notice of files that somebody else has written into the folder. */
  wrote(names: readonly string[]): void;
  /**
   * Begins a file that is too long to be in memory at once; it takes its pieces until the site is published.
   * @param last what the last site's file of that name consists of
   */
  open(name: string, last?: Grown | undefined): Growing;
  /** Puts the new site in place of the last one. `names` are its files; what the last build did not write, the user's own files, stays. */
  publish(names: readonly string[]): Published;
  /** Removes what was written. */
  abandon(): void;
}

/** A site that stands in its place. */
export interface Published {
  /** What the files that were opened consist of. */
  readonly grown: Readonly<Record<string, Grown>>;
  /** The user's own files. */
  readonly foreign: readonly string[];
  /** Keeps a twin of it for the next build; `shape` is the site's. */
  twin(place: string, shape: string): void;
}

/** Kept in the site: the files that a build wrote, so that the next one knows the user's own by their not being listed. */
const LIST = '.fangzhi-files.json';

/**
 * @param out the site's folder; it need not exist
 * @param twin of the last site, and which of its files are the user's own
 */
export function beside(out: string, twin: (Twin & { readonly foreign: readonly string[] }) | null = null): Aside {
  const site = resolve(out), folder = placeOf(site, 'new'), before = placeOf(site, 'old'), other = placeOf(site, 'twin');
  mkdirSync(dirname(site), { recursive: true });
  tidy(site);
  for (const left of [folder, other]) rmSync(left, { recursive: true, force: true });
  mkdirSync(folder);
  const upon = twin !== null && takeTwin(twin, other) ? twin : null;
  const last = upon === null ? site : other, began = nodeOf(site);
  // On a first build there is nothing to compare with.
  const first = began === null;
  const lasts = new Set(first ? [] : [LIST, ...filesOfLast(last)]), written = new Set<string>(), opened = new Map<string, Growing>();
  const placed = within(folder);
  const keep = (file: string): boolean => (upon === null ? linked(`${last}/${file}`, placed(file)) : lasts.has(file));
  const write = (file: string, content: string | Uint8Array): void => {
    if (put(first ? null : last, placed, file, content)) written.add(file);
    else keep(file);
  };
  /** What the user put there. */
  const others = (names: ReadonlySet<string>): readonly string[] => {
    if (upon !== null) return upon.foreign.filter((file) => !names.has(file));
    const found: string[] = [];
    if (!first) eachFile(site, (file) => { if (!lasts.has(file) && !names.has(file) && keep(file)) found.push(file); });
    return found;
  };
  return {
    folder, keep, write,
    last: first ? null : last,
    wrote(files) { for (const file of files) written.add(file); },
    open(file, grown) {
      const begun = growing(placed(file), grown === undefined ? null : { file: `${last}/${file}`, grown });
      opened.set(file, begun);
      written.add(file);
      return begun;
    },
    publish(list) {
      const grown = Object.fromEntries([...opened].map(([file, begun]) => [file, begun.end()]));
      opened.clear();
      write(LIST, `${JSON.stringify([...list].sort(), null, 1)}\n`);
      const names = new Set([LIST, ...list]), foreign = others(names), gone = [...lasts].filter((file) => !names.has(file));
      if (upon !== null) {
        removeFiles(other, gone);
        lay(folder, written, other);
      }
      swap(upon === null ? folder : other, site, before);
      // Another build may have been in between: then what stood there is not what the twin was the twin of.
      const renewable = upon !== null && nodeOf(before) === began;
      if (!renewable && existsSync(before)) removeTree(before);
      return {
        grown, foreign,
        twin(place, shape) {
          if (renewable) {
            renameSync(before, other);
            removeFiles(other, gone);
          } else if (nearTo(site, place)) mkdirSync(other);
          else return;
          const files = [...names, ...foreign];
          if (linkedInto(other, renewable ? written : files, site)) keepTwin(other, { place, shape, files });
          else removeTree(other);
        },
      };
    },
    abandon() {
      for (const begun of opened.values()) begun.end();
      for (const left of [folder, other]) rmSync(left, { recursive: true, force: true });
    },
  };
}

/** Moves files of one tree into another in place of those of the same names. The tree that they were in is gone then. */
function lay(from: string, files: Iterable<string>, onto: string): void {
  const room = rooms();
  for (const file of files) {
    room(`${onto}/${file}`);
    renameSync(`${from}/${file}`, `${onto}/${file}`);
  }
  removeTree(from);
}

/**
 * Two renames: in between, for some microseconds, there is no site; `tidy` puts the last one back if a build ends there.
 * Where another build got in between, its site is the last one now.
 */
function swap(made: string, site: string, before: string, tries = 5): void {
  rmSync(before, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, before);
  try {
    renameSync(made, site);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (tries === 0 || (code !== 'ENOTEMPTY' && code !== 'EEXIST')) throw error;
    swap(made, site, before, tries - 1);
  }
}

/** What the build knew that wrote the site in a folder: it goes where the site goes. */
export const SNAPSHOT = 'data/state.json';

/** The snapshot of the build that wrote the site in a folder; null where there is none. */
export function lastSnapshot(out: string): Snapshot | null {
  const file = join(out, SNAPSHOT);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Snapshot : null;
}

/** The files that the last build wrote; none where none did. */
export function filesOfLast(out: string): string[] {
  const list = join(out, LIST);
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) as string[] : [];
}

/** Tells a folder from another one that takes its name; null where there is none. */
const nodeOf = (folder: string): number | null => statSync(folder, { throwIfNoEntry: false })?.ino ?? null;
