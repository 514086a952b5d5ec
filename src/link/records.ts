import type { Article, Evidence } from '../articles/article.ts';
import type { Facts, Post, Project } from '../extract/facts.ts';

/** One article and what was read from it: what linking starts from. */
export interface Digested {
  readonly article: Article;
  readonly facts: Facts;
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
