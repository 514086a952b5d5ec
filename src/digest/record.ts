import type { Statement } from '../extract/facts.ts';
import type { ReadArticle } from '../extract/read-article.ts';
import type { Linked } from '../link/index.ts';
import type { Clipping } from '../link/records.ts';
import type { Card } from './card.ts';
import type { ArticleRecord } from './digest.ts';
import { figureIn, unpackFigures } from './figures.ts';

/** Where an article stands in the collection. */
export type Place = Pick<ArticleRecord, 'previous' | 'next' | 'canonical' | 'copies' | 'stamp'>;

/**
 * The article as the pages and data files see it. What lists show of it is at hand; everything else is read anew by
 * `load` each time it is asked for, so that a collection's texts are never in memory together.
 */
export function articleRecord(clipping: Clipping, card: Card, place: Place, linked: Linked, load: () => ReadArticle): ArticleRecord {
  const { id, seed, title, source, url, published, eventDate } = clipping;
  const told = place.canonical === null;
  const facts = (): ReadArticle['facts'] => (told ? load().facts : NONE);
  const personIds = linked.personIds.get(id) ?? [], projectIds = linked.projectIds.get(id) ?? [];
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
