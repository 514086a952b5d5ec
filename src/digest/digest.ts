import type { Byline, Evidence, Fate } from '../articles/article.ts';
import type { Figure, Official, Other, Post, Project, Region, Slogan, Statement } from '../extract/facts.ts';
import type { Encoding } from '../read/page.ts';
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

/** A division seen in the collection, or one above such a one. */
export interface RegionRecord {
  /** For addresses: the code, or for townships and zones the parent's code and a hash of the name. */
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  /** `id` of the division above, if it is in the collection (divisions above are always put in). */
  readonly parent: string | null;
  readonly level: 'province' | 'city' | 'county' | 'township' | 'zone';
  /** Articles that name it, newest first. */
  readonly articles: readonly string[];
  /** Articles of which it is the primary region. */
  readonly primary: readonly string[];
  readonly children: readonly string[];
  /** People with an office here. */
  readonly people: readonly string[];
  readonly projects: readonly string[];
}

export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly offices: readonly Office[];
  readonly collectives: readonly string[];
  /** Newest first. */
  readonly articles: readonly string[];
  /** Ids of people in the same articles, most frequent first. */
  readonly with: readonly string[];
}

/** One office of one person, over all the reports that show it. */
export interface Office extends Post {
  /** `published` or `eventDate` (day) of the first and last report that shows it; null where none is dated. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly seen: readonly { readonly article: string; readonly evidence: Evidence }[];
}

export interface ProjectRecord extends Omit<Project, 'evidence' | 'rule' | 'confidence'> {
  readonly id: string;
  /** One entry per article that shows it, oldest first. */
  readonly history: readonly { readonly article: string; readonly project: Project }[];
}

export interface SloganRecord {
  readonly text: string;
  readonly seen: readonly { readonly article: string; readonly evidence: Evidence }[];
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
}

/** A stretch of a seed and what it reads. */
export interface Compared extends Span {
  readonly fate: Fate;
  readonly rule: string;
  /** As it came; empty where it may not be shown (spam). */
  readonly before: string;
  /** As it reads; equal to `before` where nothing changed; empty where it was taken out. */
  readonly after: string;
  /** The article it went into. */
  readonly article: string | null;
  readonly certain: boolean;
}
