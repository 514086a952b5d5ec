import { appliedRulings, correct, CorrectionFault, NO_CORRECTIONS, rulings, unmet, type Applied, type Corrections } from '../corrections/index.ts';
import type { ReadArticle } from '../extract/read-article.ts';
import { dayOf } from '../text/day.ts';
import { addTo } from '../text/grouped.ts';
import { stamp } from '../text/stamp.ts';
import { newestFirst } from '../link/ids.ts';
import { link } from '../link/index.ts';
import type { Digested } from '../link/records.ts';
import { cardOf, type Card } from './card.ts';
import { changesSince, type Snapshot } from './changes.ts';
import type { Digest, SiteSettings } from './digest.ts';
import { DESK, type Drawer } from './drawer.ts';
import { figureCount, unpackFigures } from './figures.ts';
import { folding } from './folded.ts';
import type { Kept } from './kept.ts';
import { articleRecord, loading, seedRecord, type From, type Listed, type Place, type Docket } from './record.ts';
import type { ShelvedSeed } from './shelf.ts';

interface Assembling {
  /** Takes what need not be in memory. */
  readonly drawer?: Drawer;
  /** Has the records of the last build, and takes this one's. */
  readonly kept?: Kept | null;
  readonly corrections?: Corrections;
  /** Corrections that have acted already: seeds that were left out. */
  readonly applied?: readonly Applied[];
  /** What the last build of this site knew. */
  readonly last?: Snapshot | null;
}

/** Thrown where corrections do not find what they speak of. */
export class CorrectionsMiss extends Error {
  override readonly name = 'CorrectionsMiss';
  constructor(faults: readonly CorrectionFault[]) {
    super(`${faults.length} correction${faults.length === 1 ? ' does' : 's do'} not find what ${faults.length === 1 ? 'it speaks' : 'they speak'} of. Put right or remove:\n${faults.map((f) => `  ${f.message}`).join('\n')}`);
  }
}

/** A digest, and by article what its record is made from. */
export interface Assembled {
  readonly digest: Digest;
  readonly dockets: readonly Docket[];
}

/**
 * Puts the seeds' digests together into the one that the pages see, corrections applied.
 * @throws CorrectionsMiss
 */
export const assemble = (seeds: readonly ShelvedSeed[], site: SiteSettings, options: Assembling = {}): Digest => assembled(seeds, site, options).digest;

/** The same, with the dockets. */
export function assembled(seeds: readonly ShelvedSeed[], site: SiteSettings, { drawer = DESK, kept = null, corrections = NO_CORRECTIONS, applied = [], last = null }: Assembling = {}): Assembled {
  const gathered = gatherAll(seeds, corrections, drawer).sort((a, b) => newestFirst(dayOf(a.article), dayOf(b.article)) || (a.article.id < b.article.id ? -1 : 1));
  const linked = link(gathered, rulings(corrections, gathered.map((g) => g.named)), kept === null ? undefined : folding(kept));
  const acted = [...applied, ...seeds.flatMap((s) => s.excluded.applied), ...gathered.flatMap((g) => g.applied), ...appliedRulings(corrections, linked)];
  const faults = unmet(corrections, {
    articles: gathered.map((g) => g.named),
    seeds: seeds.map((s) => s.head.seed),
    people: linked.people, projects: linked.projects,
    organizations: new Set(gathered.flatMap(({ facts }) => [...facts.officials.flatMap((o) => o.posts.map((p) => p.organization)), ...facts.projects.flatMap((p) => p.owner ?? [])])),
    applied: acted,
    missed: [...seeds.flatMap((s) => s.excluded.missed.map(({ line, problem }) => new CorrectionFault(corrections.file, line, problem))), ...gathered.flatMap((g) => g.missed)],
  });
  if (faults.length > 0) throw new CorrectionsMiss(faults);

  const byId = new Map(gathered.map((g) => [g.article.id, g]));
  const copies = new Map<string, string[]>();
  for (const { article: { id } } of gathered) {
    const canonical = linked.canonical.get(id);
    if (canonical !== undefined) addTo(copies, canonical, id);
  }
  const told = gathered.filter((g) => !linked.canonical.has(g.article.id));
  const neighbours = neighboursOf(told);
  const dockets = gathered.map((g): Docket => {
    const { id } = g.article, canonical = linked.canonical.get(id) ?? null;
    const { previous = null, next = null } = neighbours.get(id) ?? {}, place: Omit<Place, 'stamp'> = { previous, next, canonical, copies: copies.get(id) ?? [] };
    const better = canonical === null || g.article.damaged === 0 ? undefined : byId.get(canonical);
    const changes = stampOf(g.stamp, better?.stamp, g.applied, place, linked.personIds.get(id), linked.projectIds.get(id));
    return { id, title: g.listed.title, from: g.from, place: { ...place, stamp: changes }, better: better?.from ?? null, personIds: linked.personIds.get(id) ?? [], projectIds: linked.projectIds.get(id) ?? [] };
  });
  const load = loading(nth(seeds), corrections);
  const articles = gathered.map((g, i) => articleRecord(g.listed, dockets[i]!, load));
  const known = {
    site, articles, regions: linked.regions, people: linked.people, projects: linked.projects, slogans: linked.slogans,
    seeds: seeds.map(seedRecord), corrections: acted, retired: linked.retired,
    facts: told.reduce((sum, g) => sum + factsOf(g), 0),
  };
  return { digest: { ...known, changes: changesSince(last, known) }, dockets };
}

/** All articles, seed by seed. They are taken out in the order of the store: what stands one behind the other there is read in one go. */
function gatherAll(seeds: readonly ShelvedSeed[], corrections: Corrections, drawer: Drawer): Gathered[] {
  const same = once(), found: Gathered[][] = seeds.map(() => []);
  const keys = seeds.map((s) => s.key ?? ''), inStore = [...seeds.keys()].sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0));
  for (const seed of inStore) found[seed] = seeds[seed]!.head.articles.map((_, n) => gather(seeds[seed]!, { seed, n }, corrections, drawer, same));
  return found.flat();
}

/** An article while the collection is put together: what linking sees of it, and what is kept of it. */
export interface Gathered extends Digested {
  readonly from: From;
  readonly listed: Listed;
  /** As corrections may name it: by the title that it was read with. */
  readonly named: Pick<ReadArticle, 'id' | 'seed' | 'title'>;
  readonly applied: readonly Applied[];
  readonly missed: readonly CorrectionFault[];
}

/**
 * Takes an article out of its seed, corrections applied.
 * @param drawer takes what need not be in memory
 * @param same gives what is equal in many articles as one thing
 */
export function gather(seed: ShelvedSeed, from: From, corrections: Corrections, drawer: Drawer, same: <T>(value: T) => T): Gathered {
  const { n } = from;
  const kept = seed.card(n);
  // Where no correction may act the card is as it was made when the seed was read.
  const concerned = ['', kept.head.id, kept.head.seed].some((ref) => corrections.byArticle.has(ref));
  const { article, applied, missed } = concerned ? correct(seed.article(n), corrections) : { article: null, applied: [], missed: [] };
  const card = article === null ? kept : cardOf(article, kept.sketch);
  const { id, seed: name, title, subtitle, source, published, eventDate } = card.head, url = card.head.url ?? seed.address;
  const figures = drawer.put(card.figures), passages = drawer.put(card.passages), length = figureCount(DESK.put(card.figures));
  return {
    from,
    article: { id, seed: name, title, source, url, published, eventDate, sketch: card.sketch, length: card.length, damaged: card.damaged },
    listed: { id, seed: name, title, subtitle, source, url, published, eventDate, primaryRegion: same(card.facts.primaryRegion), places: card.facts.regions.map(same), figures, passages },
    facts: { ...card.facts, figures: { length, [Symbol.iterator]: () => unpackFigures(figures).values() } },
    named: { id, seed: name, title: kept.head.title },
    applied, missed,
    stamp: `${seed.stamp} ${n} ${seed.address ?? ''}${article === null ? '' : ` ${stampOfCard(card)}`}`,
  };
}

/** A function of its own, so that no record holds on to what else there was when it was made. */
const nth = <T>(list: readonly T[]) => (n: number): T => list[n]!;

/** Gives equal values as one thing in memory. */
function once(): <T>(value: T) => T {
  const known = new Map<string, unknown>();
  return <T>(value: T): T => {
    const key = JSON.stringify(value);
    if (!known.has(key)) known.set(key, value);
    return known.get(key) as T;
  };
}

const factsOf = ({ facts: f }: Gathered): number => f.regions.length + f.officials.length + f.projects.length + f.figures.length + f.slogans.length;

const stampOfCard = ({ figures, passages, ...text }: Card): string => stamp(Buffer.concat([Buffer.from(JSON.stringify(text)), figures, passages]), 16);

const stampOf = (...what: readonly unknown[]): string => stamp(JSON.stringify(what), 16);

/** The articles before and after each in time, among those about the same division. `articles` come newest first. */
function neighboursOf(articles: readonly Digested[]): Map<string, { readonly previous: string | null; readonly next: string | null }> {
  const later = new Map<string, string>();
  const found = new Map<string, { previous: string | null; next: string | null }>();
  for (const { article: { id }, facts: { primaryRegion } } of articles) {
    const region = primaryRegion?.code ?? primaryRegion?.name ?? '';
    const next = later.get(region) ?? null;
    found.set(id, { previous: null, next });
    if (next !== null) found.get(next)!.previous = id;
    later.set(region, id);
  }
  return found;
}
