import type { Corrections } from '../corrections/index.ts';
import { gather, type Assembled } from './assemble.ts';
import { remembering } from '../text/remember.ts';
import { CacheDamaged } from './damaged.ts';
import type { ArticleRecord, Digest, PersonRecord, ProjectRecord, RegionRecord, SeedRecord } from './digest.ts';
import { DESK } from './drawer.ts';
import { articleRecord, loading, seedRecord, type Docket } from './record.ts';
import type { ShelvedSeed } from './shelf.ts';
import { openAgain, type Store } from './store.ts';

/**
 * What another thread needs of a digest to make its reports' own pages and lines: plain data. Everything long lies in the
 * store, from which the thread reads it itself.
 */
export interface Shared extends Pick<Digest, 'site'> {
  /** The folder of the store. */
  readonly store: string;
  readonly corrections: Corrections;
  readonly applied: Digest['corrections'];
  readonly dockets: readonly Docket[];
  /** Those of which an article was read have a key. */
  readonly seeds: readonly (Pick<ShelvedSeed, 'key' | 'stamp' | 'address'> & Pick<SeedRecord, 'seed' | 'problem'>)[];
  readonly regions: readonly Pick<RegionRecord, 'id' | 'name' | 'code' | 'parent' | 'level'>[];
  /** Ids. */
  readonly people: readonly string[];
  readonly projects: readonly string[];
}

/** What another thread needs of a digest whose seeds lie in the store. */
export const share = (store: Store, seeds: readonly ShelvedSeed[], corrections: Corrections, { digest, dockets }: Assembled): Shared => ({
  store: store.folder, site: digest.site, corrections, applied: digest.corrections, dockets,
  seeds: seeds.map(({ key, stamp, address, head: { seed, problem } }) => ({ key, stamp, address, seed, problem })),
  regions: digest.regions.map(({ id, name, code, parent, level }) => ({ id, name, code, parent, level })),
  people: digest.people.map((p) => p.id), projects: digest.projects.map((p) => p.id),
});

/** Records that stay made: every field of a report that a page or a line shows asks for its seed again. */
const KEPT = 32;

/**
 * The digest again, as reports' own pages and lines see it: every report and seed whole, of divisions, people and projects
 * no more than that they are there and what they are called; nothing else.
 */
export async function openShared({ store: folder, site, corrections, applied, dockets, seeds, regions, people, projects }: Shared): Promise<{ readonly digest: Digest; close(): Promise<void> }> {
  const store = await openAgain(folder);
  const shelved = remembering(KEPT, (n: number): ShelvedSeed => {
    const { key, seed, address } = seeds[n]!, found = key === null ? null : store.get(key, seed, address);
    if (found === null) throw new CacheDamaged(folder, seed);
    return found;
  });
  const load = loading(shelved, corrections);
  const report = remembering(KEPT, (n: number) => articleRecord(gather(shelved(dockets[n]!.from.seed), dockets[n]!.from, corrections, DESK, (value) => value).listed, dockets[n]!, load));
  const file = remembering(KEPT, (n: number) => seedRecord(shelved(n)));
  return {
    digest: {
      site, corrections: applied, slogans: [], retired: new Map(), facts: 0, changes: null,
      articles: dockets.map(({ id, title, from, place }, n) => partly<ArticleRecord>({ id, seed: seeds[from.seed]!.seed, title, ...place }, () => report(n))),
      seeds: seeds.map(({ seed, stamp, problem }, n) => partly<SeedRecord>({ seed, stamp, problem }, () => file(n))),
      regions: regions.map((r) => ({ ...r, ...NOTHING_OF_REGION })),
      people: people.map((id) => ({ id, ...NOTHING_OF_PERSON })),
      projects: projects.map((id) => ({ id, ...NOTHING_OF_PROJECT })),
    },
    close: () => store.close(),
  };
}

/** A record of which some fields are at hand; for any other it is made. */
const partly = <T extends object>(known: Partial<T>, make: () => T): T =>
  new Proxy(known as T, { get: (of, field) => (field in of ? of : make())[field as keyof T] });

const NOTHING_OF_REGION: Omit<RegionRecord, keyof Shared['regions'][number]> = { articles: [], primary: [], children: [], people: [], projects: [], formerly: [], indicators: [], targets: [] };
const NOTHING_OF_PERSON: Omit<PersonRecord, 'id'> = { name: '', offices: [], held: [], collectives: [], articles: [], with: [], formerIds: [], mayBe: [], joined: [] };
const NOTHING_OF_PROJECT: Omit<ProjectRecord, 'id'> = { name: '', owner: null, placeCode: null, investmentYi: null, capacity: null, status: null, sector: null, history: [], formerIds: [], names: [], stages: [], investments: [], mayBe: [] };
