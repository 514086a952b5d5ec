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
 * `load` each time it is asked for, so that a collection's texts are never in memory together.
 */
export function articleRecord(clipping: Clipping, card: Card, place: Place, { personIds, projectIds }: LinkedIds, load: () => ReadArticle): ArticleRecord {
  const { id, seed, title, source, url, published, eventDate } = clipping;
  const told = place.canonical === null;
  const facts = (): ReadArticle['facts'] => (told ? load().facts : NONE);
  const byWhom = (statements: readonly Statement[]): ArticleRecord['statements'] => {
    const ids = new Map(card.facts.officials.map((o, i) => [o.name, personIds[i]!]));
    return statements.map((s) => ({ ...s, personId: ids.get(s.speaker) ?? null }));
  };
  return {
    id, seed, url, title, published, eventDate, source, ...place,
    subtitle: card.head.subtitle,
    bylines: card.head.bylines,
    primaryRegion: card.facts.primaryRegion,
    get paragraphs() { return load().paragraphs; },
    get regions() { return facts().regions; },
    places: told ? card.facts.regions : [],
    get officials() { return facts().officials.map((o, i) => ({ ...o, id: personIds[i]! })); },
    get others() { return facts().others; },
    get projects() { return facts().projects.map((p, i) => ({ ...p, id: projectIds[i]! })); },
    get figures() { return told ? unpackFigures(card.figures) : []; },
    figureAt: (n) => figureIn(card.figures, n),
    get slogans() { return facts().slogans; },
    get statements() { return byWhom(facts().statements); },
    get passages() { return told ? byWhom(card.statements) : []; },
    get repairs() { return load().repairs; },
    get keywords() { return facts().keywords; },
    get summary() { return load().facts.summary; },
    get doubts() { return told ? load().doubts : []; },
  };
}

const NONE: ReadArticle['facts'] = { primaryRegion: null, regions: [], officials: [], others: [], projects: [], figures: [], slogans: [], statements: [], keywords: [], summary: [] };

/** The seed as the pages see it. What is long in it is read anew each time it is asked for. */
export const seedRecord = (seed: ShelvedSeed): SeedRecord => ({
  ...seed.head,
  stamp: seed.stamp,
  get accounts() { return seed.accounts(); },
  get notes() { return seed.details().notes; },
  get comparison() { return seed.details().comparison; },
});
