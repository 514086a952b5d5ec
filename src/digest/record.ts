import { confirm, correct, type Corrections } from '../corrections/index.ts';
import type { Statement } from '../extract/facts.ts';
import type { ReadArticle } from '../extract/read-article.ts';
import type { Clipping } from '../link/records.ts';
import type { PassageRow } from './card.ts';
import type { ArticleRecord, SeedRecord } from './digest.ts';
import type { Piece } from './drawer.ts';
import { figureHeads, figureIn, unpackFigures } from './figures.ts';
import { rowAt, rowsOf } from './rows.ts';
import type { ShelvedSeed } from './shelf.ts';

/** Where an article stands in the collection. */
export type Place = Pick<ArticleRecord, 'previous' | 'next' | 'canonical' | 'copies' | 'stamp'>;

/** The ids that linking gave an article's officials and projects, in their order. */
interface LinkedIds {
  readonly personIds: readonly string[];
  readonly projectIds: readonly string[];
}

/** The `n`th article of a seed, which is given by its place among the seeds. */
export interface From {
  readonly seed: number;
  readonly n: number;
}

/**
 * What the record of an article is made from, beside the seeds and the corrections: where it was read, where it stands in
 * the collection, and what linking made of it. Plain data, so that another thread can make the same record.
 */
export interface Docket extends LinkedIds {
  readonly id: string;
  /** What the pages of its neighbours show of it. */
  readonly title: string;
  readonly from: From;
  readonly place: Place;
  /** The article by which this one's damage is put right: that in whose stead it is not. */
  readonly better: From | null;
}

/** What lists show of an article, and where the rest of what they show lies. */
export interface Listed extends Pick<Clipping, 'id' | 'seed' | 'title' | 'source' | 'url' | 'published' | 'eventDate'>, Pick<ArticleRecord, 'subtitle' | 'primaryRegion' | 'places'> {
  /** Packed, see figures.ts and card.ts. */
  readonly figures: Piece;
  readonly passages: Piece;
}

/** Gives an article whole, corrections applied. */
export type Load = (from: From) => ReadArticle;

/** Gives articles out of the seeds that hold them. */
export const loading = (seeds: (n: number) => ShelvedSeed, corrections: Corrections): Load =>
  ({ seed, n }) => correct(seeds(seed).article(n), corrections).article;

/**
 * The article as the pages and data files see it. What lists show of it is at hand; everything else is read anew each time
 * it is asked for, so that a collection's texts are never in memory together. A class, for its getters: each of a large
 * collection's reports would have a dozen functions of its own.
 */
class Report implements ArticleRecord {
  readonly id: string;
  readonly seed: string;
  readonly url: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly published: string | null;
  readonly eventDate: string | null;
  readonly source: string | null;
  readonly primaryRegion: ArticleRecord['primaryRegion'];
  private readonly named: ArticleRecord['places'];
  private readonly packed: Pick<Listed, 'figures' | 'passages'>;
  private readonly docket: Docket;
  private readonly from: Load;

  constructor(listed: Listed, docket: Docket, from: Load) {
    this.id = listed.id;
    this.seed = listed.seed;
    this.url = listed.url;
    this.title = listed.title;
    this.subtitle = listed.subtitle;
    this.published = listed.published;
    this.eventDate = listed.eventDate;
    this.source = listed.source;
    this.primaryRegion = listed.primaryRegion;
    this.named = listed.places;
    this.packed = { figures: listed.figures, passages: listed.passages };
    this.docket = docket;
    this.from = from;
  }

  get previous() { return this.docket.place.previous; }
  get next() { return this.docket.place.next; }
  get canonical() { return this.docket.place.canonical; }
  get copies() { return this.docket.place.copies; }
  get stamp() { return this.docket.place.stamp; }
  get bylines() { return this.load().bylines; }
  get paragraphs() { return this.load().paragraphs; }
  get regions() { return this.facts().regions; }
  get places() { return this.told() ? this.named : []; }
  get officials() { return this.facts().officials.map((o, i) => ({ ...o, id: this.docket.personIds[i]! })); }
  get others() { return this.facts().others; }
  get projects() { return this.facts().projects.map((p, i) => ({ ...p, id: this.docket.projectIds[i]! })); }
  get figures() { return this.told() ? unpackFigures(this.packed.figures) : []; }
  get figureHeads() { return this.told() ? figureHeads(this.packed.figures) : []; }
  figureAt(n: number) { return figureIn(this.packed.figures, n); }
  get slogans() { return this.facts().slogans; }
  get statements() {
    const { officials, statements } = this.facts(), ids = new Map(officials.map((o, i) => [o.name, this.docket.personIds[i]!]));
    return statements.map((s: Statement) => ({ ...s, personId: ids.get(s.speaker) ?? null }));
  }

  get passages() { return this.told() ? rowsOf(this.packed.passages).slice(1).map((row) => this.passage(row)) : []; }
  get speakers() { return this.told() ? (rowAt(this.packed.passages, 0) as number[]).map((official) => this.docket.personIds[official] ?? null) : []; }
  passageAt(n: number) { return this.passage(rowAt(this.packed.passages, n + 1)); }
  get repairs() { return this.load().repairs; }
  get keywords() { return this.facts().keywords; }
  get summary() { return this.load().facts.summary; }
  get doubts() { return this.told() ? this.load().doubts : []; }

  /** A copy's facts are told by the article chosen in its stead. */
  private told(): boolean { return this.canonical === null; }
  private facts(): ReadArticle['facts'] { return this.told() ? this.load().facts : NONE; }

  private load(): ReadArticle {
    const { from, better } = this.docket, article = this.from(from);
    return better === null ? article : confirm(article, this.from(better));
  }

  private passage(row: unknown): ArticleRecord['statements'][number] {
    const [official, statement] = row as PassageRow;
    return { ...statement, personId: this.docket.personIds[official] ?? null };
  }
}

/** The record of an article by its docket. */
export const articleRecord = (listed: Listed, docket: Docket, load: Load): ArticleRecord => new Report(listed, docket, load);

const NONE: ReadArticle['facts'] = { primaryRegion: null, regions: [], officials: [], others: [], projects: [], figures: [], slogans: [], statements: [], keywords: [], summary: [] };

/** The seed as the pages see it. What is long in it is read anew each time it is asked for. A class, as of reports. */
class Seed implements SeedRecord {
  private readonly of: ShelvedSeed;

  constructor(of: ShelvedSeed) { this.of = of; }

  get seed() { return this.of.head.seed; }
  get bytes() { return this.of.head.bytes; }
  get sha256() { return this.of.head.sha256; }
  get encoding() { return this.of.head.encoding; }
  get script() { return this.of.head.script; }
  get length() { return this.of.head.length; }
  get articles() { return this.of.head.articles; }
  get problem() { return this.of.head.problem; }
  get warnings() { return this.of.head.warnings; }
  get counts() { return this.of.head.counts; }
  get stamp() { return this.of.stamp; }
  get accounts() { return this.of.accounts(); }
  get notes() { return this.of.notes(); }
  get comparison() { return this.of.comparison(); }
}

export const seedRecord = (seed: ShelvedSeed): SeedRecord => new Seed(seed);
