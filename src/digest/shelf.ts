import type { Applied } from '../corrections/index.ts';
import type { ReadArticle } from '../extract/read-article.ts';
import { cardOf, type Card } from './card.ts';
import type { SeedDetails, SeedHead } from './digest.ts';

/** One article of a seed as reading hands it over. */
interface Shelved {
  readonly read: ReadArticle;
  /** What near-duplicates are found by. */
  readonly sketch: string;
}

/** A seed read to the end: what is known of it at once, and what can be fetched. */
export interface ShelvedSeed {
  /** The key under which a store keeps it; null for one that is in memory. */
  readonly key: string | null;
  readonly head: SeedHead;
  /** Changes when the seed, or the code that reads it, changes. Begins with the key, where there is one. */
  readonly stamp: string;
  /** What is at hand of the `n`th article of the seed, from 0 to `head.articles.length`. */
  card(n: number): Card;
  /** All of it. */
  article(n: number): ReadArticle;
  accounts(): SeedDetails['accounts'];
  notes(): SeedDetails['notes'];
  comparison(): SeedDetails['comparison'];
  readonly excluded: Excluded;
  /** Where it was fetched from, where a file beside it says so. */
  readonly address: string | null;
}

/** A seed read to the end, as plain data. */
export interface DigestedSeed {
  readonly head: SeedHead;
  readonly details: SeedDetails;
  readonly articles: readonly Shelved[];
  /** What the corrections that exclude passages of it came to. */
  readonly excluded: Excluded;
}

/** What became of the corrections that exclude passages of a seed. */
interface Excluded {
  readonly applied: readonly Applied[];
  /** Passages that were not found: where the correction stands, and what is wrong. */
  readonly missed: readonly { readonly line: number; readonly problem: string }[];
}

export const NOTHING_EXCLUDED: Excluded = { applied: [], missed: [] };

/** What is known of a file that was not read. */
export const unusable = (seed: string, { bytes, sha256 }: Pick<SeedHead, 'bytes' | 'sha256'>, problem: string): DigestedSeed => ({
  head: { seed, bytes, sha256, encoding: null, script: 'none', length: 0, articles: [], problem, warnings: [], counts: { kept: 0, metadata: 0, stripped: 0, repaired: 0, changed: 0, uncertain: 0, doubts: 0 } },
  details: { accounts: [], notes: [], comparison: [] },
  articles: [],
  excluded: NOTHING_EXCLUDED,
});

/** A seed that stays in memory. */
export const held = (seed: DigestedSeed, address: string | null = null): ShelvedSeed => ({
  key: null,
  head: seed.head,
  stamp: `${seed.head.sha256} ${seed.head.problem ?? ''}`,
  card: (n) => cardOf(seed.articles[n]!.read, seed.articles[n]!.sketch),
  article: (n) => seed.articles[n]!.read,
  accounts: () => seed.details.accounts,
  notes: () => seed.details.notes,
  comparison: () => seed.details.comparison,
  excluded: seed.excluded,
  address,
});
