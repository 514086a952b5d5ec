import type { Byline } from '../articles/article.ts';
import type { Kind } from './kinds.ts';

/** An article as a correction names it: an id or a seed's name, with a headline where the seed holds several. */
export interface Address {
  readonly ref: string;
  readonly title: string | null;
}

/** Fields of an article that can be set. */
export interface Settable {
  readonly title?: string;
  readonly subtitle?: string | null;
  readonly published?: string | null;
  readonly eventDate?: string | null;
  readonly source?: string | null;
  readonly url?: string | null;
  readonly bylines?: readonly Byline[];
  /** A code. */
  readonly primaryRegion?: string | null;
}

/** Fields of a fact under the names that the data has. */
export type Fields = Readonly<Record<string, unknown>>;

/** An id with what stands behind it for human readers. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

export type Act =
  | { readonly act: 'set'; readonly at: Address; readonly fields: Settable }
  | { readonly act: 'add'; readonly at: Address; readonly kind: Kind; readonly fields: Fields; readonly quotes: readonly string[] }
  | { readonly act: 'change'; readonly at: Address; readonly kind: Kind; readonly key: Fields; readonly fields: Fields; readonly quotes: readonly string[] }
  | { readonly act: 'strike'; readonly at: Address; readonly kind: Kind; readonly key: Fields }
  | { readonly act: 'join'; readonly of: 'person' | 'project'; readonly ids: readonly Named[] }
  | { readonly act: 'part'; readonly of: 'person' | 'project'; readonly id: Named; readonly articles: readonly Address[] }
  | { readonly act: 'alias'; readonly of: 'person' | 'project' | 'organization'; readonly from: string; readonly to: string; readonly at: Address | null; readonly region: string | null }
  | { readonly act: 'exclude'; readonly seed: string; readonly passage: string | null };

/** One correction of the file. */
export type Correction = Act & {
  /** Its number in the file, from 1. */
  readonly n: number;
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly date: string;
  readonly reason: string;
};

/** A file of corrections, read and checked. Plain data: it can be handed to worker threads. */
export interface Corrections {
  /** The file's name, for messages. */
  readonly file: string;
  readonly list: readonly Correction[];
  /** Those of an article by its id or its seed's name; under '' those that no article is named in. In the file's order. */
  readonly byArticle: ReadonlyMap<string, readonly Correction[]>;
}

/** A correction that acted. */
export interface Applied {
  readonly n: number;
  /** What it did, in Chinese, for readers of the page where it acted. */
  readonly what: string;
  readonly reason: string;
  readonly date: string;
  readonly article?: string;
  readonly person?: string;
  readonly project?: string;
  readonly seed?: string;
}

export const NO_CORRECTIONS: Corrections = { file: '', list: [], byArticle: new Map() };

/** What the site says of a correction where it acts. */
export const applied = ({ n, reason, date }: Correction, what: string, where: Pick<Applied, 'article' | 'person' | 'project' | 'seed'>): Applied => ({ n, what, reason, date, ...where });

/** True where an address names an article. */
export const names = (address: Address, { id, seed, title }: { readonly id: string; readonly seed: string; readonly title: string }): boolean =>
  address.ref === id || (address.ref === seed && (address.title === null || address.title === title));
