import type { Article } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import type { Region } from './facts.ts';

/**
 * What the regions' extractor found out about an article, for the extractors after it: which division is spoken of
 * at each place. Made by `extract/regions.ts`; officials, projects and figures ask it and never resolve names themselves.
 */
export interface Setting {
  readonly article: Article;
  /** The division that the article is about. */
  readonly home: Place | null;
  readonly regions: readonly Region[];
  /** Every mention of a division in the text, by name or by a word for it (the 市 of 市委, 全区, 该县), in order; spans in `article.text.text`, none overlapping. */
  readonly mentions: readonly Mention[];
  /**
   * The division that a statement at this place is about: the last one before it in its sentence that the sentence speaks of (not one compared with,
   * sold to, come from), else the one that its paragraph or heading is about, else `home`.
   */
  scopeAt(place: number): Place | null;
  /**
   * What 我区, 全市, 省委 … mean at this place: the division of that level at or above the home, or, where the home lies higher (全区 in a city's
   * report), at or above the one spoken of. A county-level city and a municipality are cities where one is asked for.
   */
  ofLevel(level: 'province' | 'city' | 'county', place: number): Place | null;
}

/** A resolved division or zone. */
export interface Place {
  readonly name: string;
  /** Six digits; null for townships, streets and functional zones. */
  readonly code: string | null;
  /** Code of the nearest division above that has one; null for provinces. */
  readonly parent: string | null;
  readonly level: 'province' | 'city' | 'county' | 'township' | 'zone';
}

export interface Mention extends Span {
  readonly place: Place;
}

/** The code under which a place's posts and figures are filed: its own, or its parent's where it has none. */
export const filingCode = (place: Place | null): string | null => (place === null ? null : place.code ?? place.parent);

/** True for what the divisions under a county are called. */
export const isTown = (kind: string): boolean => /^(?:镇|乡|街道|苏木)$/u.test(kind);
