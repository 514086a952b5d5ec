import type { ArticleRecord, FigureRecord } from '../digest/digest.ts';
import { grouped } from '../text/grouped.ts';
import { remembering } from '../text/remember.ts';
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

/** Places of rows among all: of a large collection there are millions. */
export type Places = Uint32Array | readonly number[];

/** Every figure of some articles, by indicator, then region, then period. */
export interface Figures {
  readonly length: number;
  /** The row at a place, made when it is asked for. */
  at(place: number): FigureRow;
  rows(places?: Places): FigureRow[];
}

/** The places of all of them. */
export const placesOf = ({ length }: Figures): Uint32Array => Uint32Array.from({ length }, (_, at) => at);

/** Places of rows by a key, in the order of its first appearance; those of rows whose key is null are left out. */
export const placesBy = (figures: Figures, places: Places, keyOf: (row: FigureRow) => string | null): Map<string, Uint32Array> =>
  new Map([...grouped(places, (at) => keyOf(figures.at(at)))].map(([key, group]) => [key, Uint32Array.from(group)]));

/** Figures that stay parsed: more than a page shows, so that all columns of a table find them so. */
const PARSED = 2048;

/** Numbers, one a figure, that grow. */
const column = (): { readonly push: (value: number) => void; readonly values: () => Uint32Array } => {
  let values = new Uint32Array(1024), length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const before = values;
        values = new Uint32Array(length * 2);
        values.set(before);
      }
      values[length++] = value;
    },
    values: () => values.subarray(0, length),
  };
};

/** Numbers for words, the same for equal ones; 0 stands for none. */
function wordList(): { readonly of: (word: string | null) => number; readonly words: (string | null)[] } {
  const words: (string | null)[] = [null], numbers = new Map<string, number>();
  return {
    words,
    of(word) {
      if (word === null) return 0;
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, number = words.push(word) - 1);
      return number;
    },
  };
}

/** What rows are sorted and parted by is kept as columns of numbers: as objects, rows would be most of what is in memory. */
export function figureRows(articles: readonly ArticleRecord[]): Figures {
  const { of, words } = wordList();
  const growing = eachColumn(column);
  articles.forEach((article, at) => {
    article.figureHeads.forEach((f, n) => {
      growing.article.push(at);
      growing.n.push(n);
      for (const name of ['indicator', 'scopeCode', 'subject', 'period', 'kind'] as const) growing[name].push(of(f[name]));
    });
  });
  const asTold = eachColumn((name) => growing[name].values()), order = sorted(articles, words, asTold), { length } = order;
  const { article, n, indicator, scopeCode, subject, period, kind } = eachColumn((name) => order.map((at) => asTold[name][at]!));

  const parsed = remembering(PARSED, (place: number) => articles[article[place]!]!.figureAt(n[place]!));
  class Row implements FigureRow {
    private readonly place: number;
    constructor(place: number) { this.place = place; }
    get article() { return articles[article[this.place]!]!; }
    get n() { return n[this.place]!; }
    get indicator() { return words[indicator[this.place]!]!; }
    get scopeCode() { return words[scopeCode[this.place]!]!; }
    get subject() { return words[subject[this.place]!]!; }
    get period() { return words[period[this.place]!]!; }
    get kind() { return words[kind[this.place]!] as FigureRow['kind']; }
    get figure() { return parsed(this.place); }
  }
  return {
    length,
    at: (place) => new Row(place),
    rows: (places = Array.from({ length }, (_, at) => at)) => Array.from(places, (place) => new Row(place)),
  };
}

const COLUMNS = ['article', 'n', 'indicator', 'scopeCode', 'subject', 'period', 'kind'] as const;
type Columns<T> = Readonly<Record<(typeof COLUMNS)[number], T>>;
const eachColumn = <T>(make: (name: (typeof COLUMNS)[number]) => T): Columns<T> => Object.fromEntries(COLUMNS.map((name) => [name, make(name)])) as Columns<T>;

/** The order of rows. Words are compared by their ranks, each worked out once. */
function sorted(articles: readonly ArticleRecord[], words: readonly (string | null)[], { article, n, indicator, scopeCode, subject, period }: Columns<Uint32Array>): Uint32Array {
  const ranks = (column: Uint32Array, before: (a: string, b: string) => number, none: string): Float64Array => {
    const of = new Float64Array(words.length), texts = new Map([...new Set(column)].map((word) => [word, words[word] ?? none]));
    const rank = new Map([...new Set(texts.values())].sort(before).map((text, i) => [text, i]));
    for (const [word, text] of texts) of[word] = rank.get(text)!;
    return of;
  };
  const ids = new Float64Array(articles.length);
  articles.map((_, at) => at).sort((a, b) => compare(articles[a]!.id, articles[b]!.id)).forEach((at, rank) => { ids[at] = rank; });
  const byIndicator = ranks(indicator, byName, ''), byScope = ranks(scopeCode, compare, '~'), bySubject = ranks(subject, compare, ''), byPeriod = ranks(period, compare, '');
  return Uint32Array.from(article, (_, at) => at).sort((a, b) =>
    byIndicator[indicator[a]!]! - byIndicator[indicator[b]!]!
    || byScope[scopeCode[a]!]! - byScope[scopeCode[b]!]!
    || bySubject[subject[a]!]! - bySubject[subject[b]!]!
    || byPeriod[period[a]!]! - byPeriod[period[b]!]!
    || ids[article[a]!]! - ids[article[b]!]!
    || n[a]! - n[b]!);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
