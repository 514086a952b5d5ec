import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeTree, rooms, shapeOf } from './trees.ts';

/**
 * The twin of a site: a second tree of links to the same files, kept in the cache. The next build puts what is new into
 * it and has it change places with the site, whose tree becomes the twin. So a build makes and removes what has changed,
 * twice, and not a folder for every page.
 *
 * A twin is trusted only where its stamp, written last, fits the site as its build left it and the twin as it was left.
 * Whoever uses it takes it away first: what a killed build leaves of it is removed.
 */
export interface Twin {
  /** Its folder in the cache. */
  readonly place: string;
  /** The shape of the site that it is the twin of. */
  readonly shape: string;
  /** All files of the site. */
  readonly files: readonly string[];
}

const TREE = 'site', STAMP = 'stamp';

/** Takes a twin out of the cache. @returns false where there is none that can be trusted */
export function takeTwin({ place, shape, files }: Twin, to: string): boolean {
  const stamp = join(place, STAMP);
  const [site, own] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split('\n') : [];
  if (site !== shape || !moved(join(place, TREE), to)) return false;
  rmSync(stamp, { force: true });
  if (shapeOf(to, files) === own) return true;
  removeTree(to);
  return false;
}

/** Keeps a tree as a twin. It is gone from where it was, also where it cannot be kept. */
export function keepTwin(tree: string, { place, shape, files }: Twin): void {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  if (moved(tree, join(place, TREE))) writeFileSync(join(place, STAMP), `${shape}\n${shapeOf(join(place, TREE), files)}`);
  else rmSync(tree, { recursive: true, force: true });
}

/** Whether a folder can be moved to where twins of a site are kept: a twin is of no use on another file system. */
export function nearTo(site: string, place: string): boolean {
  mkdirSync(dirname(place), { recursive: true });
  return statSync(dirname(place)).dev === statSync(site).dev;
}

/**
 * Links files of one tree into another.
 * @returns false where that cannot be: the file system has no links, a file is gone. A twin may be lacking; a copy would cost as much again as the site
 */
export function linkedInto(tree: string, files: Iterable<string>, site: string): boolean {
  const room = rooms();
  try {
    for (const file of files) {
      const at = `${tree}/${file}`;
      room(at);
      linkOver(`${site}/${file}`, at);
    }
    return true;
  } catch (error) {
    if (['EPERM', 'EXDEV', 'ENOTSUP', 'EMLINK', 'ENOENT', 'ENOSPC'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** In a tree that has just been begun nothing stands in the way: to ask first would cost as much again. */
function linkOver(file: string, at: string): void {
  try {
    linkSync(file, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    unlinkSync(at);
    linkSync(file, at);
  }
}

/** False where there is nothing to move, another build was first, or it lies on another file system. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
