import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Digest } from '../../src/digest/digest.ts';
import { gathering, index, type Listing } from '../../src/search/build.ts';
import { SEARCH, articleUrl } from '../../src/site/addresses.ts';
import { reportFiles } from '../../src/site/data/files.ts';
import { growing, piecesOf, type Growing, type Grown, type Last } from '../grown.ts';
import { put, within } from '../publish/trees.ts';
import { eleventy, TOGETHER } from './eleventy.ts';

/** What is to be made of reports by themselves: their pages, their lines in the data files, their terms for the search, and of these the index. */
export interface Task {
  /** Where the site is made. */
  readonly folder: string;
  /** The last site; null where there is none. */
  readonly last: string | null;
  /** What the last site's files consist of that grow report by report, as far as it can be trusted. */
  readonly grown: Readonly<Record<string, Grown>>;
  /** Paths of the pages that are to be made. */
  readonly pages: readonly string[];
  /** The file that takes the terms, and what the last build put into its own. */
  readonly terms: { readonly file: string; readonly last: Last | null };
  /** What the search finds. */
  readonly listing: Listing;
}

export interface Made {
  /** What the files consist of that grow report by report. */
  readonly grown: Readonly<Record<string, Grown>>;
  readonly terms: Grown;
}

/** What was done since one was last told. */
export interface Heard {
  /** Pages, each with what it looked up. */
  readonly pages: readonly (readonly [path: string, looked: readonly string[]])[];
  /** Files that were written, and files that the last site has. */
  readonly written: readonly string[];
  readonly same: readonly string[];
}

/** Files between two times that one is told. */
const BETWEEN = 64;

/** Makes them, in this thread. The digest may be one that shows nothing but reports (`openShared`). */
export async function renderReports(digest: Digest, { folder, last, grown, pages, terms, listing }: Task, hear: (heard: Heard) => void): Promise<Made> {
  let looked: Heard['pages'][number][] = [], written: string[] = [], same: string[] = [];
  const tell = async (least: number): Promise<void> => {
    if (written.length + same.length < least) return;
    hear({ pages: looked, written, same });
    looked = [];
    written = [];
    same = [];
    await turn();
  };
  const placed = within(folder);
  const write = async (name: string, content: string): Promise<void> => {
    (put(last, placed, name, content) ? written : same).push(name);
    await tell(BETWEEN);
  };
  for (let from = 0; from < pages.length; from += TOGETHER) {
    const now = new Set(pages.slice(from, from + TOGETHER)), using = new Map<string, Set<string>>();
    await eleventy('report-pages', digest, {
      wanted: (path) => now.has(path),
      used(path, name) {
        const names = using.get(path);
        if (names === undefined) using.set(path, new Set([name]));
        else names.add(name);
      },
      async finished(path, file, content) {
        looked.push([path, [...using.get(path) ?? []]]);
        using.delete(path);
        await write(relative(folder, resolve(file)).replaceAll('\\', '/'), content);
      },
    }, folder);
  }

  const opened = new Map<string, Growing>();
  const data = reportFiles(digest, (path) => {
    const name = path.slice(1), before = grown[name];
    const file = growing(placed(name), last === null || before === undefined ? null : { file: `${last}/${name}`, grown: before });
    opened.set(name, file);
    written.push(name);
    return file;
  });
  const drafted = growing(terms.file, terms.last);
  const gather = gathering(digest, articleUrl, {
    write: (name, content) => write(`${SEARCH.slice(1)}${name}`, content),
    async keep(name) {
      const file = `${SEARCH.slice(1)}${name}`, there = last !== null && existsSync(`${last}/${file}`);
      if (there) same.push(file);
      await tell(BETWEEN);
      return there;
    },
    terms: (stamp, make) => drafted.piece(stamp, make),
  });
  for (const article of digest.articles) {
    data.add(article);
    await gather(article);
  }
  const ended = Object.fromEntries([...opened].map(([name, file]) => [name, file.end()])), gathered = drafted.end();
  await index(listing, (name, content) => write(`${SEARCH.slice(1)}${name}`, content), () => piecesOf(terms.file, gathered));
  await tell(0);
  return { grown: ended, terms: gathered };
}
