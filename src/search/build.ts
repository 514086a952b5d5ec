import type { ArticleRecord, Digest, ProjectRecord, RegionRecord } from '../digest/digest.ts';
import { KINDS, type Entry, type Kind, type Manifest, type Shard, type Text } from './contract.ts';
import { bigrams, fold, foldingOf, shardOf, type Folding } from './cutting.ts';
import { foldingPairs } from './folding.ts';

/** A file of the search, beneath the site's search/ folder. */
export interface SearchFile {
  readonly name: string;
  readonly content: string;
}

/** Something to be found. */
interface Item {
  readonly kind: Kind;
  readonly entry: Entry;
  /** Names and titles. */
  readonly names: readonly string[];
  readonly lines: readonly string[];
  readonly regions: readonly string[];
}

/** Where the pages of an entry's kind stand: root-relative, without the path prefix. */
export type Addresses = Readonly<Record<Kind, (id: string) => string>>;

/** Entries per block: about 6 KB, as much as a first page of hits needs. */
const BLOCK = 64;
/** Entries per piece of the index: 1,000 reports make about 60 pieces of some 20 KB. */
const PER_SHARD = 16;

/** The index over a digest: grows by the same amount with every report, and is read in pieces. */
export function searchFiles(digest: Digest, addresses: Addresses): SearchFile[] {
  const pairs = foldingPairs();
  const folding = foldingOf(pairs);
  const items = [...regionItems(digest, addresses), ...personItems(digest, addresses), ...projectItems(digest, addresses), ...articleItems(digest, addresses)];
  const starts = Object.fromEntries(KINDS.map((kind) => [kind, Math.max(0, items.findIndex((i) => i.kind === kind))])) as Record<Kind, number>;
  // A kind without entries begins where the next one does.
  let next = items.length;
  for (const kind of [...KINDS].reverse()) {
    if (!items.some((i) => i.kind === kind)) starts[kind] = next;
    next = starts[kind];
  }
  const manifest: Manifest = { shards: Math.max(1, Math.ceil(items.length / PER_SHARD)), block: BLOCK, starts: { ...starts, end: items.length } };
  const files: SearchFile[] = [
    { name: 'manifest.json', content: JSON.stringify(manifest) },
    { name: 'folding.json', content: JSON.stringify(pairs) },
    ...shards(items, manifest.shards, folding).map((shard, i) => ({ name: `index/${i}.json`, content: JSON.stringify(shard) })),
  ];
  for (let at = 0; at < items.length; at += BLOCK) files.push({ name: `entries/${at / BLOCK}.json`, content: JSON.stringify(items.slice(at, at + BLOCK).map((i) => i.entry)) });
  items.forEach((item, n) => {
    if (item.kind === 'article') files.push({ name: `texts/${n}.json`, content: JSON.stringify(item.lines satisfies Text) });
  });
  return files;
}

function shards(items: readonly Item[], count: number, folding: Folding): Shard[] {
  const postings = Array.from({ length: count }, () => new Map<string, [number[], number[]]>());
  const add = (key: string, field: 0 | 1, n: number): void => {
    const shard = postings[shardOf(key, count)]!;
    let lists = shard.get(key);
    if (lists === undefined) shard.set(key, lists = [[], []]);
    lists[field].push(n);
  };
  items.forEach((item, n) => {
    const inNames = new Set<string>();
    for (const name of item.names) for (const pair of bigrams(fold(name, folding).units)) inNames.add(pair);
    const elsewhere = new Set<string>();
    for (const line of item.lines) for (const pair of bigrams(fold(line, folding).units)) if (!inNames.has(pair)) elsewhere.add(pair);
    for (const pair of inNames) add(pair, 0, n);
    for (const pair of elsewhere) add(pair, 1, n);
    for (const region of item.regions) add(`=r${region}`, 1, n);
    if (item.entry.date !== null) add(`=y${item.entry.date.slice(0, 4)}`, 1, n);
  });
  const differences = (numbers: readonly number[]): number[] => numbers.map((n, i) => (i === 0 ? n : n - numbers[i - 1]!));
  return postings.map((shard) => Object.fromEntries([...shard].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, [names, rest]]) => [key, [differences(names), differences(rest)]])));
}

const articleDay = (a: ArticleRecord): string | null => a.published?.slice(0, 10) ?? a.eventDate?.slice(0, 10) ?? null;

/** A division's id with those of all divisions above it, so that a filter by a city finds what its counties have. */
function withAbove(digest: Digest): (ids: readonly string[]) => string[] {
  const byId = new Map(digest.regions.map((r) => [r.id, r]));
  return (ids) => {
    const all = new Set<string>();
    for (const id of ids) for (let r: RegionRecord | undefined = byId.get(id); r !== undefined && !all.has(r.id); r = r.parent === null ? undefined : byId.get(r.parent)) all.add(r.id);
    return [...all];
  };
}

const regionItems = (digest: Digest, addresses: Addresses): Item[] => {
  const names = new Map(digest.regions.map((r) => [r.id, r.name]));
  const above = withAbove(digest);
  return [...digest.regions].sort((a, b) => b.articles.length - a.articles.length).map((r) => ({
    kind: 'region',
    entry: { title: r.name, url: addresses.region(r.id), date: null, about: [r.parent === null ? null : names.get(r.parent), r.code, `${r.articles.length} 篇报道`].filter(Boolean).join(' · ') },
    names: [r.name],
    lines: [],
    regions: above([r.id]),
  }));
};

const personItems = (digest: Digest, addresses: Addresses): Item[] => {
  const above = withAbove(digest);
  return digest.people.map((p) => ({
    kind: 'person',
    entry: { title: p.name, url: addresses.person(p.id), date: p.offices[0]?.lastSeen ?? null, about: [...p.offices.map((o) => `${o.organization}${o.title}`), ...p.collectives].join('；') },
    names: [p.name],
    lines: [],
    regions: above(p.offices.flatMap((o) => (o.regionCode === null ? [] : [o.regionCode]))),
  }));
};

const otherNames = (p: ProjectRecord): string[] => [...new Set(p.history.map((h) => h.project.name))].filter((name) => name !== p.name);

const projectItems = (digest: Digest, addresses: Addresses): Item[] => {
  const days = new Map(digest.articles.map((a) => [a.id, articleDay(a)]));
  const above = withAbove(digest);
  return digest.projects.map((p) => ({
    kind: 'project',
    entry: { title: p.name, url: addresses.project(p.id), date: days.get(p.history.at(-1)?.article ?? '') ?? null, about: [p.status, p.sector, p.investmentYi === null ? null : `${p.investmentYi} 亿元`, ...otherNames(p).map((name) => `又作${name}`)].filter(Boolean).join(' · ') },
    names: [p.name, ...otherNames(p)],
    lines: [],
    regions: above(p.placeCode === null ? [] : [p.placeCode]),
  }));
};

const articleItems = (digest: Digest, addresses: Addresses): Item[] => {
  const above = withAbove(digest);
  return digest.articles.map((a) => ({
    kind: 'article',
    entry: { title: a.title, url: addresses.article(a.id), date: articleDay(a), about: [a.primaryRegion?.name, a.source].filter(Boolean).join(' · ') },
    names: [a.title, ...(a.subtitle === null ? [] : [a.subtitle])],
    lines: [...(a.subtitle === null ? [] : [a.subtitle]), ...a.paragraphs.map((p) => p.replace(/^## /, ''))],
    regions: above(a.regions.flatMap((r) => (r.code === null ? (r.parent === null ? [] : [r.parent]) : [r.code]))),
  }));
};
