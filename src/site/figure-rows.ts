import type { ArticleRecord, FigureRecord } from '../digest/digest.ts';
import { byName } from './text/by-name.ts';

/** A figure with the report it comes from. What lists are sorted and parted by is at hand. */
export interface FigureRow {
  readonly article: ArticleRecord;
  /** Its place in the article's `figures`. */
  readonly n: number;
  readonly indicator: string;
  readonly scopeCode: string | null;
  readonly subject: string | null;
  readonly period: string | null;
  readonly kind: FigureRecord['kind'];
  readonly figure: FigureRecord;
}

/** The rows of one article, for its own page. */
export const rowsOf = (article: ArticleRecord): FigureRow[] =>
  article.figures.map((figure, n) => ({ article, n, indicator: figure.indicator, scopeCode: figure.scopeCode, subject: figure.subject, period: figure.period, kind: figure.kind, figure }));

/** Figures that stay parsed: more than a page shows, so that all columns of a table find them so. */
const PARSED = 4096;

/**
 * Every figure of some articles, by indicator, then region, then period. A class, for its getter: a collection has
 * millions of rows, and each would have a function of its own.
 */
export function figureRows(articles: readonly ArticleRecord[]): FigureRow[] {
  const parsed = new Map<FigureRow, FigureRecord>();
  class Row implements FigureRow {
    readonly article: ArticleRecord;
    readonly n: number;
    readonly indicator: string;
    readonly scopeCode: string | null;
    readonly subject: string | null;
    readonly period: string | null;
    readonly kind: FigureRecord['kind'];

    constructor(article: ArticleRecord, n: number, figure: FigureRecord) {
      this.article = article;
      this.n = n;
      this.indicator = once(figure.indicator);
      this.scopeCode = once(figure.scopeCode);
      this.subject = once(figure.subject);
      this.period = once(figure.period);
      this.kind = once(figure.kind);
    }

    get figure(): FigureRecord {
      let figure = parsed.get(this);
      if (figure === undefined) {
        if (parsed.size >= PARSED) parsed.clear();
        parsed.set(this, figure = this.article.figureAt(this.n));
      }
      return figure;
    }
  }
  const words = new Map<string, string>();
  // Equal words of different articles are one in memory.
  const once = <T extends string | null>(word: T): T => {
    if (word === null) return word;
    const known = words.get(word);
    if (known === undefined) words.set(word, word);
    return (known ?? word) as T;
  };
  const rows = articles.flatMap((article) => article.figures.map((figure, n): FigureRow => new Row(article, n, figure)));
  const rank = new Map([...new Set(rows.map((r) => r.indicator))].sort(byName).map((name, i) => [name, i]));
  return rows.sort((a, b) =>
    rank.get(a.indicator)! - rank.get(b.indicator)!
    || compare(a.scopeCode ?? '~', b.scopeCode ?? '~')
    || compare(a.subject ?? '', b.subject ?? '')
    || compare(a.period ?? '', b.period ?? '')
    || compare(a.article.id, b.article.id)
    || a.n - b.n);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
