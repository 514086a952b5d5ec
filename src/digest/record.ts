import type { ReadArticle } from '../extract/read-article.ts';
import { idOf } from '../link/ids.ts';
import type { Linked } from '../link/index.ts';
import type { Clipping } from '../link/records.ts';
import type { ArticleRecord } from './digest.ts';

/** Where an article stands in the collection. */
export type Place = Pick<ArticleRecord, 'previous' | 'next' | 'canonical' | 'copies' | 'stamp'>;

/**
 * The article as the pages and data files see it. What lists show of it is at hand; everything else is read anew by
 * `load` each time it is asked for, so that a collection's texts are never in memory together.
 */
export function articleRecord(clipping: Clipping, head: Pick<ReadArticle, 'subtitle' | 'bylines'> & Pick<ReadArticle['facts'], 'primaryRegion' | 'figures'>, place: Place, linked: Linked, load: () => ReadArticle): ArticleRecord {
  const { id, seed, title, source, url, published, eventDate } = clipping;
  const facts = (): ReadArticle['facts'] => (place.canonical === null ? load().facts : NONE);
  // Lists over all figures need them all at once, so they alone stay.
  const figures = (place.canonical === null ? head.figures : []).map((f) => ({ ...f, id: figureId(id, f) }));
  const personIds = linked.personIds.get(id) ?? [], projectIds = linked.projectIds.get(id) ?? [];
  return {
    id, seed, url, title, published, eventDate, source, ...place,
    subtitle: head.subtitle,
    bylines: head.bylines,
    primaryRegion: head.primaryRegion,
    get paragraphs() { return load().paragraphs; },
    get regions() { return facts().regions; },
    get officials() { return facts().officials.map((o, i) => ({ ...o, id: personIds[i]! })); },
    get others() { return facts().others; },
    get projects() { return facts().projects.map((p, i) => ({ ...p, id: projectIds[i]! })); },
    figures,
    get slogans() { return facts().slogans; },
    get statements() {
      const { officials, statements } = facts();
      const ids = new Map(officials.map((o, i) => [o.name, personIds[i]!]));
      return statements.map((s) => ({ ...s, personId: ids.get(s.speaker) ?? null }));
    },
    get repairs() { return load().repairs; },
    get keywords() { return facts().keywords; },
    get summary() { return load().facts.summary; },
    get doubts() { return place.canonical === null ? load().doubts : []; },
  };
}

const NONE: ReadArticle['facts'] = { primaryRegion: null, regions: [], officials: [], others: [], projects: [], figures: [], slogans: [], statements: [], keywords: [], summary: [] };

function figureId(article: string, f: ReadArticle['facts']['figures'][number]): string {
  const at = f.evidence[0]!;
  return idOf('f', article, at.paragraph, at.start, f.indicator, f.value, f.unit, f.change?.value ?? null, f.period);
}
