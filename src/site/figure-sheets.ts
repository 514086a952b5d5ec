import { pinyin } from 'pinyin-pro';
import type { Digest } from '../digest/digest.ts';
import { figuresUrl, sheetUrl } from './addresses.ts';
import { placesBy, placesOf, type FigureRow, type Figures, type Places } from './figure-rows.ts';
import { hashOf, stampOfRows } from './versions.ts';
import { dayOf } from '../text/day.ts';
import { keptWith, remembering } from '../text/remember.ts';
import { view, type View } from './view.ts';
import { byName } from './text/by-name.ts';

/**
 * A page of figures. All of them stand on one as long as they are few. More are spread by what they are, not by their
 * number: frequent indicators have pages of their own, parted by province, city, county and year where they are many; the others
 * stand under the first letters of their names. So a report that comes in changes the pages of its own indicators, and
 * an address that was there stays: a page that grew too long goes on as the list of its parts.
 */
export interface Sheet {
  readonly id: string;
  readonly path: string;
  /** Within the page above. */
  readonly title: string;
  readonly above: readonly { readonly title: string; readonly path: string }[];
  /** The figures that stand on it; none where it has parts. */
  readonly rows: readonly FigureRow[];
  readonly parts: readonly Sheet[];
  /** Figures on it and on all its parts. */
  readonly count: number;
  readonly stamp: string;
}

/** Rows on a page, and of an indicator that has pages of its own. */
const MOST = 500, FREQUENT = 100;

/** A way to part a page: a row's part, by a key for its address, and the part's name. */
type Way = (row: FigureRow) => { readonly key: string; readonly title: string };

/** The figures of a digest as pages; the first is /figures/. Made once per digest. */
export const figureSheets = keptWith((digest: Digest): Sheet => {
  const v = view(digest), { figures } = v;
  return sheet(figures, TOP, placesOf(figures), [], figures.length <= MOST ? [] : [...frequent(v), ...rare(v)]);
}, (digest) => digest.articles);

interface Place {
  readonly id: string;
  readonly path: string;
  readonly title: string;
}

const TOP: Place = { id: '', path: figuresUrl(), title: '数据' };

const byYear = (of: (row: FigureRow) => string | null, what: string): Way => (row) => {
  const year = /\d{4}/u.exec(of(row) ?? '')?.[0] ?? '0';
  return { key: year, title: year === '0' ? '未载年份' : `${year}年${what}` };
};

/** What is alike in all else goes by its report: by year, month, and at last by id, which says nothing but parts evenly. */
const REPORTS: readonly Way[] = [
  byYear((r) => dayOf(r.article), '的报道'),
  ({ article }) => { const month = dayOf(article)?.slice(5, 7) ?? '0'; return { key: month, title: month === '0' ? '未载月份' : `${Number(month)}月` }; },
  ...[1, 2].map((digits): Way => ({ article: { id } }) => { const key = id.slice(-digits).toLowerCase(); return { key, title: `第 ${key} 组` }; }),
];

/** Indicators that are told so often that they are looked for by name, by pinyin. */
function frequent(v: View): Sheet[] {
  const areas = [2, 4, 6].map((digits): Way => ({ scopeCode }) => {
    const code = scopeCode ?? '', key = code === '' ? '0' : code.slice(0, digits);
    return { key, title: code === '' ? '未载政区' : v.region.get(key.padEnd(6, '0'))?.name ?? key };
  });
  const ways = [...areas, byYear(({ period }) => period, ''), ...REPORTS];
  return [...placesBy(v.figures, placesOf(v.figures), (r) => r.indicator)]
    .filter(([, rows]) => rows.length >= FREQUENT)
    .map(([name, rows]) => parted(v.figures, { id: `i-${hashOf(name).replace(/[^\w]/gu, '').toLowerCase().slice(0, 8)}`, title: name }, rows, [TOP], ways));
}

/** All others under their first letters. */
function rare(v: View): Sheet[] {
  const counts = new Map([...placesBy(v.figures, placesOf(v.figures), (r) => r.indicator)].map(([name, rows]) => [name, rows.length]));
  const lettersOf = remembering(Infinity, initials);
  const by = (count: number): Way => ({ indicator }) => { const key = lettersOf(indicator).slice(0, count); return { key, title: key.toUpperCase() }; };
  const rows = placesOf(v.figures).filter((at) => counts.get(v.figures.at(at).indicator)! < FREQUENT);
  return [...placesBy(v.figures, rows, (r) => by(1)(r).key)].sort(([a], [b]) => byName(a, b))
    .map(([letter, own]) => parted(v.figures, { id: letter, title: letter === '0' ? '其他' : letter.toUpperCase() }, own, [TOP], [by(2), by(3), ...REPORTS]));
}

/** gdp of 国内生产总值: three letters, 0 for what has none. */
const initials = (name: string): string =>
  pinyin(name.slice(0, 3), { pattern: 'first', toneType: 'none', type: 'array' }).map((l) => (/^[a-z]/iu.test(l) ? l[0]!.toLowerCase() : '0')).join('').slice(0, 3).padEnd(3, '0');

/** A page, or the list of its parts where it would be too long and there is a way to part it. */
function parted(figures: Figures, { id, title }: Omit<Place, 'path'>, rows: Places, above: readonly Place[], ways: readonly Way[]): Sheet {
  const here: Place = { id, title, path: sheetUrl(id) };
  const [way, ...further] = ways;
  if (rows.length <= MOST || way === undefined) return sheet(figures, here, rows, above, []);
  const titles = new Map<string, string>();
  const groups = placesBy(figures, rows, (row) => { const { key, title: name } = way(row); titles.set(key, name); return key; });
  // A way that tells nothing apart is passed over.
  if (groups.size === 1) return parted(figures, { id, title }, rows, above, further);
  return sheet(figures, here, rows, above, [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => parted(figures, { id: `${id}-${key}`, title: titles.get(key)! }, own, [...above, here], further)));
}

const sheet = (figures: Figures, at: Place, places: Places, above: readonly Place[], parts: readonly Sheet[]): Sheet => ({
  ...at, above, parts,
  // Made when the page is, for all of them are as many as there are figures.
  get rows() { return parts.length > 0 ? [] : figures.rows(places); },
  count: places.length,
  stamp: hashOf(at.title, above.map((a) => a.title), parts.length > 0 ? parts.map((p) => [p.id, p.stamp]) : stampOfRows(figures.rows(places))),
});

/** A page and all below it. */
export const withParts = (top: Sheet): Sheet[] => [top, ...top.parts.flatMap(withParts)];
