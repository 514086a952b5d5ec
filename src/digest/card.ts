import type { Statement } from '../extract/facts.ts';
import type { ReadArticle } from '../extract/read-article.ts';
import { idOf } from '../link/ids.ts';
import type { Digested } from '../link/records.ts';
import { scopesOf } from '../link/regions/indicators.ts';
import { packFigures } from './figures.ts';
import { packRows } from './rows.ts';

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
  /** Packed figures (see figures.ts). */
  readonly figures: Uint8Array;
  /** Packed statements of people who hold an office (see `packPassages`). */
  readonly passages: Uint8Array;
}

/** A statement, with the place of who made it among the article's officials. */
export type PassageRow = readonly [official: number, statement: Statement];

/** Passages as bytes: a row with the places of their speakers, then a row each. */
const packPassages = (rows: readonly PassageRow[]): Uint8Array => packRows([rows.map(([official]) => official), ...rows]);

/** Makes the card of an article; `sketch` is that of its paragraphs. */
export function cardOf(article: ReadArticle, sketch: string): Card {
  const { id, seed, title, subtitle, source, url, published, eventDate, bylines, paragraphs, repairs } = article;
  const { primaryRegion, regions, officials, projects, figures, slogans, statements } = article.facts;
  const named = new Map(officials.map((o, i) => [o.name, i]));
  return {
    head: { id, seed, title, subtitle, source, url, published, eventDate, bylines },
    length: paragraphs.reduce((sum, p) => sum + p.length, 0),
    damaged: repairs.filter((r) => !r.certain).length,
    sketch,
    facts: { primaryRegion, regions: regions.map(({ name, code, parent }) => ({ name, code, parent })), officials, projects, slogans, scopes: scopesOf(figures) },
    figures: packFigures(figures.map((f) => ({ ...f, id: figureId(id, f) }))),
    passages: packPassages(statements.flatMap((s): PassageRow[] => { const at = named.get(s.speaker); return at === undefined ? [] : [[at, s]]; })),
  };
}

function figureId(article: string, f: ReadArticle['facts']['figures'][number]): string {
  const at = f.evidence[0]!;
  return idOf('f', article, at.paragraph, at.start, f.indicator, f.value, f.unit, f.change?.value ?? null, f.period);
}
