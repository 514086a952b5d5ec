/** What the build writes under search/ and the browser reads: pieces, so that a search loads only what it needs. */

export type Kind = 'region' | 'person' | 'project' | 'article';
/** In the order of their numbers. */
export const KINDS: readonly Kind[] = ['region', 'person', 'project', 'article'];

/** search/manifest.json */
export interface Manifest {
  /** How many pieces the index has: search/index/0.json … */
  readonly shards: number;
  /** How many entries a block of search/entries/0.json … has. */
  readonly block: number;
  /** Entries are numbered kind by kind, each kind newest or foremost first: where each kind begins, and the end. */
  readonly starts: Readonly<Record<Kind | 'end', number>>;
}

/**
 * One piece of the index. A pair of units leads to the entries that have it: those that have it in their name or title,
 * then those that have it elsewhere; ascending, each number the difference from the one before.
 * Keys of the form `=r370400` and `=y2024` lead to the entries of a region (and those below it) and of a year.
 */
export type Shard = Readonly<Record<string, readonly [inName: readonly number[], elsewhere: readonly number[]]>>;

/** What a hit shows without its text. */
export interface Entry {
  readonly title: string;
  /** Root-relative, without the path prefix. */
  readonly url: string;
  readonly date: string | null;
  /** A line under the title: region, office, status. */
  readonly about: string;
}

/** The lines of an article, under search/. */
export type Text = readonly string[];

/** Where the lines of an article stand: under the id in its address, so that the file stays when others are added. */
export const textOf = ({ url }: Pick<Entry, 'url'>): string => `texts/${url.split('/').at(-2)}.json`;
