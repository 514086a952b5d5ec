import type { Byline, Evidence, Fate } from '../articles/article.ts';
import type { Figure, Official, Other, Project, Region, Slogan, Statement } from '../extract/facts.ts';
import type { PersonRecord, ProjectRecord, RegionRecord, SloganRecord } from '../link/records.ts';
import type { Encoding } from '../read/page.ts';
import type { CutKind } from '../strip/cut.ts';
import type { Span } from '../text/span.ts';
import type { Note } from '../text/traced.ts';

/** Everything the pages, the data files and the search index see. Nothing in it depends on clock, machine or path. */
export interface Digest {
  readonly site: SiteSettings;
  /** Newest first; articles without a date last, by id. */
  readonly articles: readonly ArticleRecord[];
  readonly regions: readonly RegionRecord[];
  readonly people: readonly PersonRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly slogans: readonly SloganRecord[];
  readonly seeds: readonly SeedRecord[];
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
  readonly officials: readonly (Official & { readonly id: string })[];
  readonly others: readonly Other[];
  readonly projects: readonly (Project & { readonly id: string })[];
  readonly figures: readonly (Figure & { readonly id: string })[];
  readonly slogans: readonly Slogan[];
  readonly statements: readonly (Statement & { readonly personId: string | null })[];
  readonly repairs: readonly Note[];
  readonly keywords: readonly string[];
  /** Sentences of the text, with their places. */
  readonly summary: readonly Evidence[];
  /** Doubtful facts, one line each, for the quality report: kind, what was read, quote. */
  readonly doubts: readonly Doubt[];
  /** Neighbours among the articles of the same primary region, by date. */
  readonly previous: string | null;
  readonly next: string | null;
}

export interface Doubt {
  readonly kind: string;
  readonly text: string;
  readonly evidence: Evidence | null;
}

/** What became of one seed. */
export interface SeedRecord {
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

export type { CutKind };
export type { Office, PersonRecord, ProjectRecord, RegionRecord, SloganRecord } from '../link/records.ts';
