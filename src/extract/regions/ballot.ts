import type { Article } from '../../articles/article.ts';
import type { Division } from '../../lexicon/divisions.ts';
import { placesIn } from '../../lexicon/places.ts';
import { isWordy } from '../../lexicon/places-wordy.ts';
import type { Candidate } from './candidates.ts';
import { ancestors, coded } from './kin.ts';

/** How strongly an article speaks for each division, by code: `own` named itself, `below` through what lies in it. */
export interface Ballot {
  readonly own: ReadonlyMap<string, number>;
  readonly below: ReadonlyMap<string, number>;
}

/** The divisions named by the article's source (枣庄新闻网, 滕州日报), else by the head of its newspaper's page, where that is no everyday word. */
export function sourceDivisions(article: Article): Division[] {
  const source = article.source ?? article.masthead ?? '';
  return placesIn(source).flatMap((f) => {
    const name = source.slice(f.start, f.end);
    const city = f.value.find((r) => r.division.level !== 'county');
    const one = city ?? (f.value.length === 1 ? f.value[0] : undefined);
    return one === undefined || one.form === 'bare' && one.division.level === 'county' && isWordy(name) ? [] : [one.division];
  });
}

const TITLE = 3, SOURCE = 3, INSIDE = 0.2;

/** Counts names that can hardly mean anything else; a name of several divisions gives each its share. */
export function count(sound: readonly Candidate[], inside: readonly Candidate[], source: readonly Division[]): Ballot {
  const own = new Map<string, number>(), below = new Map<string, number>();
  const vote = (d: Division, weight: number): void => {
    const place = coded(d);
    if (place.code !== null) own.set(place.code, (own.get(place.code) ?? 0) + weight);
    for (const up of ancestors(place)) if (up.code !== null) below.set(up.code, (below.get(up.code) ?? 0) + weight);
  };
  const ballot = (c: Candidate, weight: number): void => {
    if (c.form === 'bare' && isWordy(c.text)) return;
    for (const d of c.options) vote(d, weight / c.options.length);
  };
  for (const d of source) vote(d, SOURCE);
  for (const c of sound) ballot(c, (c.part.where === 'title' ? TITLE : 1) * (c.form === 'bare' ? 0.5 : 1));
  for (const c of inside) ballot(c, INSIDE);
  return { own, below };
}

/** How much a division is named itself, its towns and zones included. */
export const ownVotes = (b: Ballot, code: string | null): number => (code === null ? 0 : b.own.get(code) ?? 0);

/** A division's standing: what names it counts in full, what lies below it by half. */
export const standing = (b: Ballot, code: string | null): number => (code === null ? 0 : ownVotes(b, code) + 0.5 * (b.below.get(code) ?? 0));
