import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ClassicLevel } from 'classic-level';
import { remembering } from '../text/remember.ts';
import { stamp } from '../text/stamp.ts';
import { unfolded, type Compact } from './compact.ts';
import { CacheDamaged } from './damaged.ts';
import type { SeedDetails } from './digest.ts';
import type { ReadArticle } from '../extract/read-article.ts';
import { codeOf, opened, readable, safely } from './level.ts';
import type { CardText, Front, Packed } from './packed.ts';
import { checked, sealed, unsealed } from './sealed.ts';
import { NOTHING_EXCLUDED, type ShelvedSeed } from './shelf.ts';

/** Where digested seeds are kept from one build to the next, and during a build in memory's stead. */
export interface Store {
  /**
   * The seed kept under that key, or null where there is none or what is there cannot be trusted. Its parts are checked
   * when they are asked for: most of a large collection is not.
   */
  get(key: string, name: string, address?: string | null): ShelvedSeed | null;
  put(key: string, seed: Packed): Promise<void>;
  /** Forgets what was neither read nor put since the store was opened. */
  prune(): Promise<void>;
  /** @param spoilt true where another thread has found it damaged */
  close(spoilt?: boolean): Promise<void>;
  /** Where it lies. */
  readonly folder: string;
  /** What the user should know: that a store was damaged and thrown away, or is in use. */
  readonly warnings: readonly string[];
}

/** The key of a seed: made of the sum of its content and of what else decides how it is read (`how`), so that neither its name nor its place matters. */
export const keyOf = (sha256: string, how: string): string => stamp(`${sha256} ${how}`);

/**
 * Heads lie together, and so do cards: every build asks for all of them, and has not to go through the texts between. Of
 * what is left each seed's lies together. A key has no slash.
 */
const HEADS = 'head/', CARDS = 'card/';
const headAt = (key: string): string => HEADS + key;
const cardAt = (key: string, n: number): string => `${CARDS}${key}/${n}`;

/** Puts a seed into the store and gives it as it is kept there. */
export async function shelve(store: Store, key: string, seed: Packed, name: string, address: string | null = null): Promise<ShelvedSeed> {
  await store.put(key, seed);
  const kept = store.get(key, name, address);
  if (kept === null) throw new Error(`The cache in ${store.folder} does not give back what was just written into it. Is the disk full? Make room, or name another folder with --cache, and build again.`);
  return kept;
}

/** Opens a store that another thread of this process has open, to read from it. Closing it leaves it as it is. */
export async function openAgain(folder: string): Promise<Pick<Store, 'get' | 'close'>> {
  const db = await opened(folder), { get } = store(db, folder, null, []);
  return { get, close: () => db.close() };
}

/**
 * Opens the store in a folder. One that another version of the code wrote, or that is damaged, is thrown away; one that
 * another build is using is left to it, and this build keeps what it reads in a folder of its own for as long as it runs.
 */
export async function openStore(folder: string, version: string): Promise<Store> {
  const warnings: string[] = [];
  mkdirSync(dirname(folder), { recursive: true });
  let own: string | null = null;
  let db: ClassicLevel<string, Uint8Array>;
  try {
    db = await opened(folder);
  } catch (error) {
    if (codeOf(error) === 'LEVEL_LOCKED') {
      warnings.push('another build is using the cache: this one reads every seed anew');
      own = await mkdtemp(join(tmpdir(), 'fangzhi-'));
      db = await opened(own);
    } else {
      warnings.push(`the cache in ${folder} could not be opened (${error instanceof Error ? error.message : String(error)}) and was thrown away`);
      rmSync(folder, { recursive: true, force: true });
      db = await opened(folder);
    }
  }
  const kept = await readable(db, 'version');
  if (kept === null || unsealed(kept) !== version) {
    await db.clear();
    await db.put('version', sealed(version));
  }
  return store(db, folder, own, warnings);
}

/** Articles, and parts of seeds, that stay parsed: a page asks for each several times. */
const ARTICLES = 24, SEEDS = 4;

/** All keys that begin so; `front` ends in a slash. */
const under = (front: string): { readonly gt: string; readonly lt: string } => ({ gt: front, lt: `${front.slice(0, -1)}0` });

function store(db: ClassicLevel<string, Uint8Array>, folder: string, own: string | null, warnings: readonly string[]): Store {
  const used = new Set<string>();
  let damaged = false;
  const needBytes = (key: string): Buffer => {
    const bytes = safely(() => db.getSync(key)), content = bytes === undefined ? null : checked(bytes);
    if (content !== null) return content;
    damaged = true;
    throw new CacheDamaged(own ?? folder, key);
  };
  const need = <T>(key: string): T => JSON.parse(needBytes(key).toString()) as T;
  const articles = remembering(ARTICLES, need<ReadArticle>), accounts = remembering(SEEDS, need<SeedDetails['accounts']>), notes = remembering(SEEDS, need<SeedDetails['notes']>);
  const comparisons = remembering(SEEDS, (key: string) => unfolded(need<Compact>(key)));

  /** A class, for a collection has very many of them. */
  class Stored implements ShelvedSeed {
    readonly key: string;
    readonly head: ShelvedSeed['head'];
    readonly excluded: ShelvedSeed['excluded'];
    readonly address: string | null;

    constructor(key: string, name: string, { head, excluded }: Front, address: string | null) {
      this.key = key;
      // A seed may have another name than when it was read.
      this.head = { ...head, seed: name };
      this.excluded = excluded.applied.length + excluded.missed.length === 0 ? NOTHING_EXCLUDED : excluded;
      this.address = address;
    }

    get stamp() { return `${this.key} ${this.head.seed}`; }

    card(n: number) {
      const at = cardAt(this.key, n), card = need<CardText>(at);
      return { ...card, head: { ...card.head, seed: this.head.seed }, figures: needBytes(`${at}/figures`), passages: needBytes(`${at}/passages`) };
    }

    article(n: number) { return { ...articles(`${this.key}/${n}`), seed: this.head.seed }; }
    accounts() { return accounts(`${this.key}/accounts`); }
    notes() { return notes(`${this.key}/notes`); }
    comparison() { return comparisons(`${this.key}/comparison`); }
  }
  return {
    warnings,
    folder: own ?? folder,
    get(key, name, address = null) {
      used.add(key);
      const bytes = safely(() => db.getSync(headAt(key)));
      const front = bytes === undefined ? undefined : unsealed(bytes) as Front | undefined;
      return front === undefined ? null : new Stored(key, name, front, address);
    },
    async put(key, seed) {
      used.add(key);
      await db.batch([
        { type: 'put', key: headAt(key), value: seed.head },
        { type: 'put', key: `${key}/accounts`, value: seed.accounts },
        { type: 'put', key: `${key}/notes`, value: seed.notes },
        { type: 'put', key: `${key}/comparison`, value: seed.comparison },
        ...seed.articles.flatMap(({ whole, card, figures, passages }, n) => [
          { type: 'put' as const, key: `${key}/${n}`, value: whole },
          { type: 'put' as const, key: cardAt(key, n), value: card },
          { type: 'put' as const, key: `${cardAt(key, n)}/figures`, value: figures },
          { type: 'put' as const, key: `${cardAt(key, n)}/passages`, value: passages },
        ]),
      ]);
    },
    async prune() {
      const stale: string[] = [];
      for await (const head of db.keys(under(HEADS))) if (!used.has(head.slice(HEADS.length))) stale.push(head.slice(HEADS.length));
      for (const key of stale) {
        await db.clear(under(`${key}/`));
        await db.clear(under(`${CARDS}${key}/`));
        // At last: a build that is killed before leaves it for the next one to find.
        await db.del(headAt(key));
      }
    },
    async close(spoilt = false) {
      await db.close();
      if (own !== null || damaged || spoilt) rmSync(own ?? folder, { recursive: true, force: true });
    },
  };
}
