import { KINDS, textOf, type Entry, type Kind, type Manifest, type Shard, type Text } from './contract.ts';
import { bigrams, fold, foldingOf, indexOf, shardOf, words, type Folding } from './cutting.ts';

/** Loads one of the search's files by its name beneath search/; throws where it cannot be had. */
export type Load = <T>(name: string) => Promise<T>;

/** What hits are narrowed to. */
export interface Filters {
  /** A division's id; those below it count. */
  readonly region?: string;
  /** Four digits. */
  readonly year?: string;
  readonly kind?: Kind;
}

/** An entry in which every word of the query stands. */
export interface Hit {
  readonly kind: Kind;
  readonly entry: Entry;
  /** The words around the first find, and where in them the query's words stand (UTF-16). */
  readonly excerpt: { readonly text: string; readonly marks: readonly (readonly [number, number])[] };
}

/** What a query found. */
export interface Found {
  /** How many entries may be hits: exact for words of two units, an upper bound for longer ones until all are read. */
  readonly candidates: Readonly<Record<Kind, number>>;
  /** The hits of one kind, best first; each is checked against its text before it is given. */
  hits(kind: Kind, from: number, count: number): Promise<{ readonly hits: readonly Hit[]; readonly next: number | null }>;
}

/** Characters shown before and after a find. */
const AROUND = 32;

/**
 * Looks a query up. Resolves to null where it has no word of two units.
 * @throws what `load` throws
 */
export async function find(query: string, filters: Filters, load: Load): Promise<Found | null> {
  const folding = foldingOf(await load<string>('folding.json'));
  const asked = words(query, folding);
  const pairs = [...new Set(asked.flatMap((word) => [...bigrams(word)]))];
  if (pairs.length === 0) return null;
  const manifest = await load<Manifest>('manifest.json');
  const keys = [...pairs, ...(filters.region ? [`=r${filters.region}`] : []), ...(filters.year ? [`=y${filters.year}`] : [])];
  const needed = [...new Set(keys.map((key) => shardOf(key, manifest.shards)))];
  const shards = new Map(await Promise.all(needed.map(async (n) => [n, await load<Shard>(`index/${n}.json`)] as const)));
  const postings = keys.map((key): Postings => shards.get(shardOf(key, manifest.shards))![key] ?? [[], []]);

  // The rarest first: what it leaves over is all that the others are asked about.
  const [rarest, ...others] = [...postings].sort((a, b) => size(a) - size(b)).map(([names, rest]) => new Set([...sums(names), ...sums(rest)]));
  const common = [...rarest ?? []].filter((n) => others.every((other) => other.has(n)));
  const inName = postings.slice(0, pairs.length).map(([names]) => new Set(sums(names)));
  const rank = (n: number): number => inName.reduce((count, names) => count + (names.has(n) ? 1 : 0), 0);
  const ends = (kind: Kind): number => { const next = KINDS[KINDS.indexOf(kind) + 1]; return manifest.starts[next ?? 'end']; };
  const byKind = Object.fromEntries(KINDS.map((kind) => {
    const all = filters.kind && filters.kind !== kind ? [] : common.filter((n) => n >= manifest.starts[kind] && n < ends(kind));
    // Numbers ascend from the newest and foremost, so that within one rank they are in order already.
    return [kind, all.sort((a, b) => rank(b) - rank(a) || a - b)];
  })) as Record<Kind, number[]>;

  return {
    candidates: Object.fromEntries(KINDS.map((kind) => [kind, byKind[kind].length])) as Record<Kind, number>,
    async hits(kind, from, count) {
      const hits: Hit[] = [];
      let at = from;
      for (; at < byKind[kind].length && hits.length < count; at += count) {
        const batch = byKind[kind].slice(at, at + count);
        const checked = await Promise.all(batch.map((n) => check(n, kind, asked, folding, manifest, load)));
        hits.push(...checked.filter((h) => h !== null));
      }
      return { hits, next: at < byKind[kind].length ? at : null };
    },
  };
}

async function check(n: number, kind: Kind, asked: readonly (readonly string[])[], folding: Folding, manifest: Manifest, load: Load): Promise<Hit | null> {
  const block = await load<readonly Entry[]>(`entries/${Math.floor(n / manifest.block)}.json`);
  const entry = block[n % manifest.block]!;
  const lines: Text = kind === 'article' ? await load<Text>(textOf(entry)) : [];
  const texts = [entry.title, entry.about, ...lines];
  const folded = texts.map((t) => fold(t, folding));
  const standsIn = asked.map((word) => folded.findIndex((f) => indexOf(f.units, word) >= 0));
  if (standsIn.includes(-1)) return null;
  // The line shown is the first of the text that holds a word; the title is shown anyway.
  const line = folded.findIndex((f, i) => i >= 2 && asked.some((word) => indexOf(f.units, word) >= 0));
  return { kind, entry, excerpt: line < 0 ? { text: entry.about, marks: [] } : excerpt(texts[line]!, folded[line]!, asked) };
}

function excerpt(text: string, folded: ReturnType<typeof fold>, asked: readonly (readonly string[])[]): Hit['excerpt'] {
  const marks: [number, number][] = [];
  for (const word of asked) {
    for (let i = indexOf(folded.units, word); i >= 0; i = indexOf(folded.units, word, i + word.length)) marks.push([folded.places[i]!, folded.places[i + word.length]!]);
  }
  marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const first = marks[0]!;
  const start = Math.max(0, first[0] - AROUND), end = Math.min(text.length, Math.max(first[1] + AROUND, start + 2 * AROUND));
  const shown = marks.filter(([from, to]) => from >= start && to <= end).reduce<[number, number][]>((kept, mark) => (kept.length > 0 && mark[0] < kept[kept.length - 1]![1] ? kept : [...kept, mark]), []);
  const lead = start > 0 ? '…' : '', tail = end < text.length ? '…' : '';
  return { text: lead + text.slice(start, end) + tail, marks: shown.map(([from, to]) => [from - start + lead.length, to - start + lead.length]) };
}

type Postings = Shard[string];
const size = ([names, rest]: Postings): number => names.length + rest.length;

function sums(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((d) => (sum += d));
}
