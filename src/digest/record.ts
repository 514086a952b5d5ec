import type { Statement } from '../extract/facts.ts';
import type { ReadArticle } from '../extract/read-article.ts';
import type { Clipping } from '../link/records.ts';
import type { Card } from './card.ts';
import type { ArticleRecord, SeedRecord } from './digest.ts';
import { figureIn, unpackFigures } from './figures.ts';
import type { ShelvedSeed } from './shelf.ts';

/** Where an article stands in the collection. */
export type Place = Pick<ArticleRecord, 'previous' | 'next' | 'canonical' | 'copies' | 'stamp'>;

/** The ids that linking gave an article's officials and projects, in their order. */
export interface LinkedIds {
  readonly personIds: readonly string[];
  readonly projectIds: readonly string[];
}

/**
 * The article as the pages and data files see it. What lists show of it is at hand; everything else is read anew by
 * `load` each time it is asked for, so that a collection's texts are never in memory together. A class, for its getters:
 * each of a large collection's reports would have a dozen functions of its own.
 */
class Report implements ArticleRecord {
  readonly id: string;
  readonly seed: string;
  readonly url: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly eventDate: string | null;
  readonly source: string | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly canonical: string | null;
  readonly copies: readonly string[];
  readonly stamp: string;
  private readonly card: Card;
  private readonly ids: LinkedIds;
  private readonly load: () => ReadArticle;

  constructor({ id, seed, url, title, published, eventDate, source }: Clipping, card: Card, { previous, next, canonical, copies, stamp }: Place, ids: LinkedIds, load: () => ReadArticle) {
    this.id = id;
    this.seed = seed;
    this.url = url;
    this.title = title;
    this.published = published;
    this.eventDate = eventDate;
    this.source = source;
    this.previous = previous;
    this.next = next;
    this.canonical = canonical;
    this.copies = copies;
    this.stamp = stamp;
    this.card = card;
    this.ids = ids;
    this.load = load;
  }

  get subtitle() { return this.card.head.subtitle; }
  get bylines() { return this.card.head.bylines; }
  get primaryRegion() { return this.card.facts.primaryRegion; }
  get paragraphs() { return this.load().paragraphs; }
  get regions() { return this.facts().regions; }
  get places() { return this.told() ? this.card.facts.regions : []; }
  get officials() { return this.facts().officials.map((o, i) => ({ ...o, id: this.ids.personIds[i]! })); }
  get others() { return this.facts().others; }
  get projects() { return this.facts().projects.map((p, i) => ({ ...p, id: this.ids.projectIds[i]! })); }
  get figures() { return this.told() ? unpackFigures(this.card.figures) : []; }
  figureAt(n: number) { return figureIn(this.card.figures, n); }
  get slogans() { return this.facts().slogans; }
  get statements() { return this.byWhom(this.facts().statements); }
  get passages() { return this.told() ? this.byWhom(this.card.statements) : []; }
  get repairs() { return this.load().repairs; }
  get keywords() { return this.facts().keywords; }
  get summary() { return this.load().facts.summary; }
  get doubts() { return this.told() ? this.load().doubts : []; }

  /** A copy's facts are told by the article chosen in its stead. */
  private told(): boolean { return this.canonical === null; }
  private facts(): ReadArticle['facts'] { return this.told() ? this.load().facts : NONE; }

  private byWhom(statements: readonly Statement[]): ArticleRecord['statements'] {
    const ids = new Map(this.card.facts.officials.map((o, i) => [o.name, this.ids.personIds[i]!]));
    return statements.map((s) => ({ ...s, personId: ids.get(s.speaker) ?? null }));
  }
}

export const articleRecord = (clipping: Clipping, card: Card, place: Place, ids: LinkedIds, load: () => ReadArticle): ArticleRecord => new Report(clipping, card, place, ids, load);

const NONE: ReadArticle['facts'] = { primaryRegion: null, regions: [], officials: [], others: [], projects: [], figures: [], slogans: [], statements: [], keywords: [], summary: [] };

/** The seed as the pages see it. What is long in it is read anew each time it is asked for. */
export const seedRecord = (seed: ShelvedSeed): SeedRecord => ({
  ...seed.head,
  stamp: seed.stamp,
  get accounts() { return seed.accounts(); },
  get notes() { return seed.details().notes; },
  get comparison() { return seed.details().comparison; },
});
