import type { ArticleRecord, Digest, ProjectRecord, RegionRecord } from '../digest/digest.ts';
import { dayOf } from '../text/day.ts';
import { KINDS, textOf, type Entry, type Kind, type Manifest, type Text } from './contract.ts';
import { bigrams, fold, foldingOf, type Folding } from './cutting.ts';
import { foldingPairs } from './folding.ts';
import { postings } from './postings.ts';

/** Something to be found. */
interface Item {
  readonly entry: Entry;
  /** Names and titles. */
  readonly names: readonly string[];
  readonly regions: readonly string[];
}

/** Where the pages of an entry's kind stand: root-relative, without the path prefix. */
type Addresses = Readonly<Record<Kind, (id: string) => string>>;

/** Entries per block: about 6 KB, as much as a first page of hits needs. */
const BLOCK = 64;
/** Entries per piece of the index: 1,000 reports make about 60 pieces of some 20 KB. */
const PER_SHARD = 16;
/**
 * Pieces of the index that are put together at once, in some 150 MB: with more of them the terms of all articles are gone
 * through again, so that a large collection would cost more by the square.
 */
const AT_ONCE = 4096;

/** Kinds that are found by their names alone. */
const NAMED = ['region', 'person', 'project'] as const;

/** Writes a file of the search, by its name beneath the site's search/ folder. */
export type Write = (name: string, content: string) => Promise<void>;

/** Where what is gathered of articles goes, and what is there from the last build. */
interface Shelf {
  readonly write: Write;
  /** Takes a file over from the last build; false where it is not there. */
  keep(name: string): Promise<boolean>;
  /** Adds the terms of one article, taken over from the last build where it has them under that stamp; true then. */
  terms(stamp: string, make: () => string): boolean;
}

/**
 * Gathers what the index needs of articles' texts. Takes the articles of the digest, in its order, one after the other;
 * copies are passed over.
 */
export function gathering({ articles }: Digest, address: Addresses['article'], { write, keep, terms }: Shelf): (article: ArticleRecord) => Promise<void> {
  const folding = foldingOf(foldingPairs());
  const headlines = new Map(articles.filter((a) => a.canonical !== null).map((a) => [a.id, a.title]));
  return async (article) => {
    // A copy's words are found in the report chosen in its stead, and its headline with it.
    if (article.canonical !== null) return;
    const others = article.copies.flatMap((id) => headlines.get(id) ?? []).filter((h) => h !== article.title), file = textOf({ url: address(article.id) });
    const lines = (): Text => [...(article.subtitle === null ? [] : [article.subtitle]), ...article.paragraphs.map((p) => p.replace(/^## /, '')), ...others];
    const known = terms([article.stamp, ...others].join(' '), () => termsOf(namesOf(article), lines(), folding));
    if (!known || !await keep(file)) await write(file, JSON.stringify(lines()));
  };
}

/** What is to be found in a digest, kind by kind, as plain data: whoever writes the index need not have the digest. */
export type Listing = Readonly<Record<Kind, readonly Item[]>>;

/** Lists what is to be found. Of articles there are no names: they are among the terms that are gathered. */
export function listing(digest: Digest, addresses: Addresses): Listing {
  const above = withAbove(digest);
  return {
    region: regionItems(digest, addresses, above), person: personItems(digest, addresses, above), project: projectItems(digest, addresses, above),
    article: digest.articles.filter((a) => a.canonical === null).map((a) => articleItem(a, addresses, above)),
  };
}

/**
 * Writes the index over a listing: it grows by the same amount with every report, and is read in pieces.
 * @param terms what was gathered of each article, in order; they may be gone through several times
 */
export async function index(listed: Listing, write: Write, terms: () => Iterable<string>): Promise<void> {
  const pairs = foldingPairs(), folding = foldingOf(pairs);
  const starts = {} as Record<Kind | 'end', number>;
  let count = 0;
  for (const kind of KINDS) {
    starts[kind] = count;
    count += listed[kind].length;
  }
  starts.end = count;
  const manifest: Manifest = { shards: Math.max(1, Math.ceil(count / PER_SHARD)), block: BLOCK, starts };
  await write('manifest.json', JSON.stringify(manifest));
  await write('folding.json', JSON.stringify(pairs));
  let block: Entry[] = [], blocks = 0;
  const endBlock = async (): Promise<void> => {
    if (block.length > 0) await write(`entries/${blocks++}.json`, JSON.stringify(block));
    block = [];
  };
  for (const kind of KINDS) for (const { entry } of listed[kind]) {
    block.push(entry);
    if (block.length === BLOCK) await endBlock();
  }
  await endBlock();
  for (let from = 0; from < manifest.shards; from += AT_ONCE) {
    const shards = postings(from, Math.min(from + AT_ONCE, manifest.shards), manifest.shards);
    for (const kind of NAMED) for (const item of listed[kind]) shards.add(termsOf(item.names, [], folding), filters(item));
    let next = 0;
    for (const one of terms()) shards.add(one, filters(listed.article[next++]!));
    await shards.write((piece, shard) => write(`index/${piece}.json`, JSON.stringify(shard)));
  }
}

/** Gathers and writes the index of a digest that is in memory. */
export async function wholeIndex(digest: Digest, addresses: Addresses, write: Write): Promise<void> {
  const all: string[] = [];
  const add = gathering(digest, addresses.article, { write, keep: () => Promise.resolve(false), terms: (_stamp, make) => { all.push(make()); return false; } });
  for (const article of digest.articles) await add(article);
  await index(listing(digest, addresses), write, () => all);
}

/** The pairs of units that something has in its names, an empty line, and those that it has elsewhere: a line each. White space within units is a blank. */
function termsOf(names: readonly string[], lines: readonly string[], folding: Folding): string {
  const inNames = new Set<string>(), elsewhere = new Set<string>();
  for (const name of names) for (const pair of bigrams(fold(name, folding).units)) inNames.add(pair);
  for (const line of lines) for (const pair of bigrams(fold(line, folding).units)) if (!inNames.has(pair)) elsewhere.add(pair);
  return [...inNames, '', ...elsewhere].join('\n');
}

/** Keys by which an entry is found beside its words: its divisions, its year. */
const filters = ({ entry, regions }: Item): string[] => [...regions.map((region) => `=r${region}`), ...(entry.date === null ? [] : [`=y${entry.date.slice(0, 4)}`])];

/** A division's id with those of all divisions above it, so that a filter by a city finds what its counties have. */
type Above = (ids: readonly string[]) => string[];

function withAbove(digest: Digest): Above {
  const byId = new Map(digest.regions.map((r) => [r.id, r]));
  return (ids) => {
    const all = new Set<string>();
    for (const id of ids) for (let r: RegionRecord | undefined = byId.get(id); r !== undefined && !all.has(r.id); r = r.parent === null ? undefined : byId.get(r.parent)) all.add(r.id);
    return [...all];
  };
}

const regionItems = (digest: Digest, addresses: Addresses, above: Above): Item[] => {
  const names = new Map(digest.regions.map((r) => [r.id, r.name]));
  return [...digest.regions].sort((a, b) => b.articles.length - a.articles.length).map((r) => ({
    entry: { title: r.name, url: addresses.region(r.id), date: null, about: [r.parent === null ? null : names.get(r.parent), r.code, ...formerNames(r).map((name) => `旧称${name}`), `${r.articles.length} 篇报道`].filter(Boolean).join(' · ') },
    names: [r.name, ...formerNames(r)],
    regions: above([r.id]),
  }));
};

const formerNames = (r: RegionRecord): string[] => [...new Set(r.formerly.map((f) => f.name))].filter((name) => name !== r.name);

const personItems = (digest: Digest, addresses: Addresses, above: Above): Item[] =>
  digest.people.map((p) => ({
    entry: { title: p.name, url: addresses.person(p.id), date: p.held[0]?.lastSeen ?? null, about: [...p.held.map((o) => `${o.organization}${o.title}`), ...p.collectives].join('；') },
    names: [p.name],
    regions: above(p.held.flatMap((o) => (o.regionCode === null ? [] : [o.regionCode]))),
  }));

const otherNames = (p: ProjectRecord): string[] => [...new Set([...p.history.map((h) => h.project.name), ...p.names.map((n) => n.name)])].filter((name) => name !== p.name);

const projectItems = (digest: Digest, addresses: Addresses, above: Above): Item[] => {
  const days = new Map(digest.articles.map((a) => [a.id, dayOf(a)]));
  return digest.projects.map((p) => ({
    entry: { title: p.name, url: addresses.project(p.id), date: days.get(p.history.at(-1)?.article ?? '') ?? null, about: [p.status, p.sector, p.investmentYi === null ? null : `${p.investmentYi} 亿元`, ...otherNames(p).map((name) => `又作${name}`)].filter(Boolean).join(' · ') },
    names: [p.name, ...otherNames(p)],
    regions: above(p.placeCode === null ? [] : [p.placeCode]),
  }));
};

const namesOf = (a: ArticleRecord): string[] => [a.title, ...(a.subtitle === null ? [] : [a.subtitle])];

const articleItem = (a: ArticleRecord, addresses: Addresses, above: Above): Item => ({
  entry: { title: a.title, url: addresses.article(a.id), date: dayOf(a), about: [a.primaryRegion?.name, a.source].filter(Boolean).join(' · ') },
  names: [],
  regions: above(a.places.flatMap((r) => (r.code === null ? (r.parent === null ? [] : [r.parent]) : [r.code]))),
});
