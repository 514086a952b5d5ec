import type { Statement } from '../extract/facts.ts';
import type { ReadArticle } from '../extract/read-article.ts';
import { idOf } from '../link/ids.ts';
import type { Digested } from '../link/records.ts';
import { packFigures, type PackedFigures } from './figures.ts';

/**
 * What a collection keeps at hand of each article, as a library's catalogue has a card of each book: what linking goes by
 * and what lists show. The text, and whatever else only the article's own pages show, stays where it is until it is asked for.
 */
export interface Card {
  readonly head: Pick<ReadArticle, 'id' | 'seed' | 'title' | 'subtitle' | 'source' | 'url' | 'published' | 'eventDate' | 'bylines'>;
  /** UTF-16 length of the paragraphs. */
  readonly length: number;
  /** Repairs that are not certain. */
  readonly damaged: number;
  /** What near-duplicates are found by. */
  readonly sketch: string;
  readonly facts: Omit<Digested['facts'], 'figures'>;
  /** Those of people who hold an office. */
  readonly statements: readonly Statement[];
  readonly figures: PackedFigures;
}

export function cardOf(article: ReadArticle, sketch: string): Card {
  const { id, seed, title, subtitle, source, url, published, eventDate, bylines, paragraphs, repairs } = article;
  const { primaryRegion, regions, officials, projects, figures, slogans, statements } = article.facts;
  const named = new Set(officials.map((o) => o.name));
  return {
    head: { id, seed, title, subtitle, source, url, published, eventDate, bylines },
    length: paragraphs.reduce((sum, p) => sum + p.length, 0),
    damaged: repairs.filter((r) => !r.certain).length,
    sketch,
    facts: { primaryRegion, regions: regions.map(({ name, code, parent }) => ({ name, code, parent })), officials, projects, slogans },
    statements: statements.filter((s) => named.has(s.speaker)),
    figures: packFigures(figures.map((f) => ({ ...f, id: figureId(id, f) }))),
  };
}

function figureId(article: string, f: ReadArticle['facts']['figures'][number]): string {
  const at = f.evidence[0]!;
  return idOf('f', article, at.paragraph, at.start, f.indicator, f.value, f.unit, f.change?.value ?? null, f.period);
}
