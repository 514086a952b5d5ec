import type { Byline, Evidence, Fate } from '../articles/article.ts';
import type { Applied } from '../corrections/index.ts';
import type { Official, Other, Project, Region, Slogan, Statement } from '../extract/facts.ts';
import type { Doubt } from '../extract/read-article.ts';
import type { PersonRecord, ProjectRecord, RegionRecord, SloganRecord } from '../link/records.ts';
import type { Encoding } from '../read/page.ts';
import type { CutKind } from '../strip/cut.ts';
import type { Span } from '../text/span.ts';
import type { Note } from '../text/traced.ts';
import type { FigureHead, FigureRecord } from './figures.ts';

/**
 * Everything the pages, the data files and the search index see. Nothing in it depends on clock, machine or path.
 * Articles and seeds of a large collection read their longer fields from a store each time they are asked for: take what
 * you need of one and go on to the next.
 */
export interface Digest {
  readonly site: SiteSettings;
  /** Newest first; articles without a date last, by id. */
  readonly articles: readonly ArticleRecord[];
  readonly regions: readonly RegionRecord[];
  readonly people: readonly PersonRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly slogans: readonly SloganRecord[];
  readonly seeds: readonly SeedRecord[];
  /** Addresses of people and projects that only a copy told of, with the article to which they lead now. */
  readonly retired: ReadonlyMap<string, string>;
  /** How many facts the articles have together; those of copies do not count. */
  readonly facts: number;
  /** The user's corrections, each with what it acts on. */
  readonly corrections: readonly AppliedCorrection[];
  /** What this collection has that the one of the last build had not; null where there was no last build. */
  readonly changes: Changes | null;
}

/** 本次更新. */
export interface Changes {
  /** Reports that are new, newest first. */
  readonly reports: readonly string[];
  /** How many reports are gone. */
  readonly gone: number;
  /** Facts of all reports, before and now. */
  readonly facts: { readonly before: number; readonly now: number };
  readonly people: readonly string[];
  /** Offices of people who were known before. */
  readonly offices: readonly { readonly person: string; readonly title: string; readonly organization: string; readonly change: 'appointed' | 'removed' | null }[];
  readonly projects: readonly string[];
  /** Projects that were known before and have moved on. */
  readonly moved: readonly { readonly project: string; readonly from: string | null; readonly to: string }[];
}

export interface SiteSettings {
  readonly title: string;
  /** Where the site will stand, without the path prefix and without a slash at the end; null where nobody said. */
  readonly url: string | null;
  /** Begins and ends with a slash. */
  readonly pathPrefix: string;
  /** False where reports may not be republished: then pages and data carry titles, summaries, facts and short quotations. */
  readonly fullText: boolean;
}

export interface ArticleRecord {
  readonly id: string;
  readonly seed: string;
  readonly url: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly published: string | null;
  readonly eventDate: string | null;
  readonly source: string | null;
  readonly bylines: readonly Byline[];
  /** Headings begin with "## ". */
  readonly paragraphs: readonly string[];
  readonly primaryRegion: { readonly name: string; readonly code: string | null } | null;
  readonly regions: readonly Region[];
  /** The same, at hand, without what they rest on. */
  readonly places: readonly Pick<Region, 'name' | 'code' | 'parent'>[];
  readonly officials: readonly (Official & { readonly id: string })[];
  readonly others: readonly Other[];
  readonly projects: readonly (Project & { readonly id: string })[];
  readonly figures: readonly FigureRecord[];
  /** What lists are sorted and parted by of each of its figures, at less cost than all of them. */
  readonly figureHeads: readonly FigureHead[];
  /** The `n`th of its figures alone. */
  figureAt(n: number): FigureRecord;
  readonly slogans: readonly Slogan[];
  readonly statements: readonly (Statement & { readonly personId: string | null })[];
  /** Those of people who hold an office. */
  readonly passages: ArticleRecord['statements'];
  /** The ids of the people behind these, at less cost than all of them. */
  readonly speakers: readonly (string | null)[];
  /** The `n`th of these alone. */
  passageAt(n: number): ArticleRecord['statements'][number];
  readonly repairs: readonly Note[];
  readonly keywords: readonly string[];
  /** Sentences of the text, with their places. */
  readonly summary: readonly Evidence[];
  /** Doubtful facts, one line each, for the quality report: kind, what was read, quote. */
  readonly doubts: readonly Doubt[];
  /** Neighbours among the articles of the same primary region, by date. */
  readonly previous: string | null;
  readonly next: string | null;
  /** The article chosen in its stead, where this one is a copy (转载); a copy has no facts of its own. */
  readonly canonical: string | null;
  /** The articles that are copies of this one. */
  readonly copies: readonly string[];
  /** Changes with everything else in this record, and only then. */
  readonly stamp: string;
}

/** What became of one seed. */
export interface SeedRecord extends SeedHead, SeedDetails {
  /** Changes with everything else in this record, and only then. */
  readonly stamp: string;
}

/** What is kept of a seed while a collection is put together. */
export interface SeedHead {
  readonly seed: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Null where the file could not be used; `problem` then says why. */
  readonly encoding: Encoding | null;
  readonly script: 'simplified' | 'traditional' | 'mixed' | 'none';
  /** UTF-16 length of the decoded text. */
  readonly length: number;
  readonly articles: readonly string[];
  readonly problem: string | null;
  readonly warnings: readonly string[];
  readonly counts: SeedCounts;
}

/** What a list of seeds shows of each, so that it need not read them. */
export interface SeedCounts {
  /** Characters of titles and paragraphs, of dates and sources, of what was taken out, and of what was repaired. */
  readonly kept: number;
  readonly metadata: number;
  readonly stripped: number;
  readonly repaired: number;
  /** Places that read otherwise than they came. */
  readonly changed: number;
  /** Places that are not certain, and facts that are not shown because they are not. */
  readonly uncertain: number;
  readonly doubts: number;
}

/** What is long in a seed's record. */
export interface SeedDetails {
  /** Covers 0…length without gap or overlap. */
  readonly accounts: readonly Account[];
  /** Repairs, names kept from conversion, marks of damage left as it is. */
  readonly notes: readonly Note[];
  /** The seed as it came beside what it reads, in order, covering every character once. */
  readonly comparison: readonly Compared[];
}

export interface Account extends Span {
  readonly fate: Fate;
  readonly rule: string;
  /** What a stripped stretch was. */
  readonly kind?: CutKind;
}

/** A stretch of a seed and what it reads. */
export interface Compared extends Span {
  readonly fate: Fate;
  /** The rule that gave it its fate. */
  readonly part: string;
  /** The rule that changed it; `part` where it reads as it came. */
  readonly rule: string;
  /** What a stripped stretch was; null for the others. */
  readonly kind: CutKind | null;
  /** As it came; empty where it may not be shown (spam). */
  readonly before: string;
  /** As it reads; equal to `before` where nothing changed; empty where it was taken out. */
  readonly after: string;
  /** The article it went into. */
  readonly article: string | null;
  readonly certain: boolean;
}

/** A correction as its readers see it; of the places that it may act on it names those that it does. */
export type AppliedCorrection = Omit<Applied, 'n'>;

export type { CutKind, Doubt, FigureRecord };
export type { Office, PersonRecord, ProjectRecord, RegionRecord, SloganRecord } from '../link/records.ts';
