import type { ArticleRecord } from '../../src/digest/digest.ts';
import type { AnswerArticle, AnswerFigure, Answers } from './answers.ts';
import { bare, distance, likeness, squash } from './likeness.ts';
import { quoted, type Outcome, type Told } from './outcomes.ts';

/** Counts towards precision and recall. */
export interface Tally { hit: number; wanted: number; found: number }
export interface Rate { ok: number; of: number }

export const SETS = ['articles', 'bylines', 'regions', 'officials', 'posts', 'projects', 'figures'] as const;
export const RATES = ['title', 'subtitle', 'published', 'eventDate', 'source', 'primaryRegion', 'investment', 'status', 'change', 'period', 'scope', 'kind', 'postChange'] as const;
export type SetName = (typeof SETS)[number];
export type RateName = (typeof RATES)[number];

export interface Sheet {
  readonly sets: Record<SetName, Tally>;
  readonly rates: Record<RateName, Rate>;
  readonly characters: { wrong: number; of: number };
  readonly misses: string[];
  /** Every fact, what became of it and by which rule. */
  readonly outcomes: Outcome[];
}

export const f1 = ({ hit, wanted, found }: Tally): number => (wanted + found === 0 ? 1 : (2 * hit) / (wanted + found));
const share = ({ ok, of }: Rate): number => (of === 0 ? 1 : ok / of);

/** One-to-one pairs, the likest first. */
export function matched<A, B>(wanted: readonly A[], found: readonly B[], alike: (a: A, b: B) => number, least: number): [number, number][] {
  const cells = wanted.flatMap((a, i) => found.map((b, j) => [alike(a, b), i, j] as const)).filter(([s]) => s >= least).sort((x, y) => y[0] - x[0]);
  const usedA = new Set<number>(), usedB = new Set<number>(), pairs: [number, number][] = [];
  for (const [, i, j] of cells) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

const MULTIPLIERS: Readonly<Record<string, number>> = { 万亿: 1e12, 千亿: 1e11, 百亿: 1e10, 十亿: 1e9, 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4, 千: 1e3, 百: 1e2 };
const scaled = (value: number, unit: string | null): readonly [number, string] => {
  const m = /^(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?(.*)$/.exec(squash(unit))!;
  return [value * (MULTIPLIERS[m[1] ?? ''] ?? 1), m[2]!];
};
const close = (a: number | null | undefined, b: number | null | undefined): boolean => a != null && b != null && Math.abs(a - b) <= Math.max(1e-9, Math.abs(b) * 1e-4);

type Figure = ArticleRecord['figures'][number];
function sameQuantity(wanted: AnswerFigure, found: Figure): boolean {
  if (wanted.value === null) return wanted.change !== null && found.value === null && found.change?.direction === wanted.change.direction && close(found.change.value, wanted.change.value);
  if (found.value === null) return false;
  const [a, unitA] = scaled(wanted.value, wanted.unit), [b, unitB] = scaled(found.value, found.unit);
  return close(b, a) && (unitA === unitB || unitA === '' || unitB === '');
}
const figureLikeness = (wanted: AnswerFigure, found: Figure): number => {
  if (!sameQuantity(wanted, found)) return 0;
  const s = Math.max(likeness(wanted.indicator, found.indicator), wanted.subject !== null && found.subject !== null ? likeness(wanted.subject + wanted.indicator, found.subject + found.indicator) : 0);
  return s >= 0.5 ? s : bare(found.indicator).length >= 2 && bare(wanted.quote).includes(bare(found.indicator)) ? 0.5 : 0;
};

export const newSheet = (): Sheet => ({
  sets: Object.fromEntries(SETS.map((k) => [k, { hit: 0, wanted: 0, found: 0 }])) as Record<SetName, Tally>,
  rates: Object.fromEntries(RATES.map((k) => [k, { ok: 0, of: 0 }])) as Record<RateName, Rate>,
  characters: { wrong: 0, of: 0 },
  misses: [],
  outcomes: [],
});

/** Compares what was read from one document with its answers. Rules of matching as in the annotation guide. */
export function score(answers: Answers, articles: readonly ArticleRecord[], sheet: Sheet): void {
  const pairs = matched(answers.articles, articles, (a, b) => Math.max(0.01, likeness(a.title, b.title)), 0.01);
  tally(sheet, 'articles', pairs.length, answers.articles.length, articles.length);
  for (const [i, wanted] of answers.articles.entries()) scoreArticle(wanted, articles[pairs.find(([a]) => a === i)?.[1] ?? -1], answers.seed, sheet);
}

function tally(sheet: Sheet, name: SetName, hit: number, wanted: number, found: number): void {
  sheet.sets[name].hit += hit;
  sheet.sets[name].wanted += wanted;
  sheet.sets[name].found += found;
}

function scoreArticle(wanted: AnswerArticle, found: ArticleRecord | undefined, document: string, sheet: Sheet): void {
  const rate = (name: RateName, ok: boolean, about: string): void => {
    sheet.rates[name].of++;
    if (ok) sheet.rates[name].ok++;
    else sheet.misses.push(`${name} ≠ ${about}`);
  };
  const set = <A, B>(name: SetName, a: readonly A[], b: readonly B[], alike: (x: A, y: B) => number, least: number, show: (x: A | B) => string): [number, number][] => {
    const pairs = matched(a, b, alike, least);
    tally(sheet, name, pairs.length, a.length, b.length);
    a.forEach((x, i) => { if (!pairs.some((p) => p[0] === i)) sheet.misses.push(`${name} - ${show(x)}`); });
    b.forEach((x, j) => { if (!pairs.some((p) => p[1] === j)) sheet.misses.push(`${name} + ${show(x)}`); });
    return pairs;
  };
  /** Notes for each fact what became of it; gives the notes of those read, to say what was told otherwise. */
  const outcomes = <A, B extends Told>(kind: SetName, a: readonly A[], b: readonly B[], pairs: readonly (readonly [number, number])[], show: (x: A | B) => string, words: (x: A) => string): Map<number, string[]> => {
    const otherwise = new Map<number, string[]>();
    a.forEach((x, i) => {
      if (!pairs.some((p) => p[0] === i)) sheet.outcomes.push({ kind, verdict: 'missed', rule: null, what: show(x), quote: words(x), nearest: nearest(kind, words(x), show(x), b.map((y) => ({ what: show(y), quote: quoted(y), rule: y.rule ?? '' })), found), otherwise: [], document });
    });
    b.forEach((x, j) => {
      const right = pairs.some((p) => p[1] === j), said: string[] = [];
      otherwise.set(j, said);
      sheet.outcomes.push({ kind, verdict: right ? 'right' : 'wrong', rule: x.rule ?? '', what: show(x), quote: quoted(x), nearest: null, otherwise: said, document });
    });
    return otherwise;
  };

  rate('title', [wanted.title, ...(wanted.title_alternatives ?? [])].some((t) => squash(t) === squash(found?.title)), `${wanted.title} | ${found?.title}`);
  rate('subtitle', squash(wanted.subtitle) === squash(found?.subtitle), `${wanted.subtitle} | ${found?.subtitle}`);
  rate('published', (wanted.published ?? '') === (found?.published ?? '').slice(0, wanted.published?.length), `${wanted.published} | ${found?.published}`);
  rate('eventDate', (wanted.event_date ?? '') === (found?.eventDate ?? ''), `${wanted.event_date} | ${found?.eventDate}`);
  rate('source', squash(wanted.source) === squash(found?.source), `${wanted.source} | ${found?.source}`);
  rate('primaryRegion', (wanted.primary_region?.code ?? null) === (found?.primaryRegion?.code ?? null), `${wanted.primary_region?.name} | ${found?.primaryRegion?.name}`);
  const [body, got] = [wanted.paragraphs, found?.paragraphs ?? []].map((ps) => squash(ps.map((p) => p.replace(/^#+ /, '')).join(''))) as [string, string];
  const wrong = distance(body, got);
  sheet.characters.wrong += wrong;
  sheet.characters.of += body.length;
  if (wrong > 0) sheet.misses.push(`body ≠ ${wrong} edits of ${body.length}`);

  set('bylines', wanted.bylines, found?.bylines ?? [], (a, b) => (squash(a.name) === squash(b.name) && squash(a.role) === squash(b.role) ? 1 : 0), 1, (x) => `${x.name}/${x.role}`);
  const showRegion = (x: { readonly name: string; readonly code: string | null }): string => `${x.name} ${x.code ?? ''}`, showName = (x: { readonly name: string }): string => x.name;
  const regions = set('regions', wanted.regions, found?.regions ?? [], (a, b) => (a.code !== null ? Number(a.code === b.code) : Number(squash(a.name) === squash(b.name))), 1, showRegion);
  outcomes('regions', wanted.regions, found?.regions ?? [], regions, showRegion, showName);
  const officials = set('officials', wanted.officials, found?.officials ?? [], (a, b) => Number(squash(a.name) === squash(b.name)), 1, showName);
  outcomes('officials', wanted.officials, found?.officials ?? [], officials, showName, showName);

  const wantedPosts = wanted.officials.flatMap((o) => o.posts.map((p) => ({ name: o.name, ...p })));
  const foundPosts = (found?.officials ?? []).flatMap((o) => o.posts.map((p) => ({ name: o.name, rule: o.rule, evidence: o.evidence, ...p })));
  const showPost = (x: { readonly name: string; readonly organization: string; readonly title: string }): string => `${x.name} ${x.organization} ${x.title}`;
  const posts = set('posts', wantedPosts, foundPosts, (a, b) => (squash(a.name) === squash(b.name) && (a.region_code === null || a.region_code === b.regionCode) ? likeness(a.title, b.title) : 0), 0.75, showPost);
  outcomes('posts', wantedPosts, foundPosts, posts, showPost, (x) => x.title);
  for (const [i, j] of posts) rate('postChange', (wantedPosts[i]!.change ?? null) === foundPosts[j]!.change, `${wantedPosts[i]!.name} ${wantedPosts[i]!.title} ${wantedPosts[i]!.change ?? null} | ${foundPosts[j]!.change}`);

  const projects = set('projects', wanted.projects, found?.projects ?? [], (a, b) => likeness(a.name, b.name), 0.75, showName);
  const ofProject = outcomes('projects', wanted.projects, found?.projects ?? [], projects, showName, showName);
  for (const [i, j] of projects) {
    const a = wanted.projects[i]!, b = found!.projects[j]!;
    const told = telling(rate, ofProject.get(j)!);
    if (a.investment_yi !== null) told('investment', close(b.investmentYi, a.investment_yi), `${a.name} ${a.investment_yi} | ${b.investmentYi}`);
    if (a.status !== null) told('status', a.status === b.status, `${a.name} ${a.status} | ${b.status}`);
  }
  const showFigure = (x: AnswerFigure | Figure): string => `${x.subject === null ? '' : `${x.subject}·`}${x.indicator} ${x.value ?? ''}${x.unit ?? ''}${x.value === null ? `${x.change?.direction} ${x.change?.value}${x.change?.unit}` : ''}`;
  const figures = set('figures', wanted.figures, found?.figures ?? [], figureLikeness, 0.5, showFigure);
  const ofFigure = outcomes('figures', wanted.figures, found?.figures ?? [], figures, showFigure, (x) => x.quote);
  for (const [i, j] of figures) {
    const a = wanted.figures[i]!, b = found!.figures[j]!, about = `${a.indicator} ${a.value ?? ''}${a.unit ?? ''}`;
    const told = telling(rate, ofFigure.get(j)!);
    if (a.change !== null) told('change', b.change?.direction === a.change.direction && close(b.change.value, a.change.value), `${about} ${JSON.stringify(a.change)} | ${JSON.stringify(b.change)}`);
    if (a.period !== null) told('period', squash(b.period) === squash(a.period), `${about} ${a.period} | ${b.period}`);
    if (a.scope_code !== null) told('scope', b.scopeCode === a.scope_code, `${about} ${a.scope_code} | ${b.scopeCode}`);
    told('kind', b.kind === a.kind, `${about} ${a.kind} | ${b.kind}`);
  }
}

/** Rates what was told of a fact, and notes under the fact what was told otherwise. */
const telling = (rate: (name: RateName, ok: boolean, about: string) => void, otherwise: string[]) => (name: RateName, ok: boolean, about: string): void => {
  rate(name, ok, about);
  if (!ok) otherwise.push(`${name} ≠ ${about}`);
};

/** What stands where a missed fact should: the likest or overlapping one that was read, else what was read and doubted. */
function nearest(kind: SetName, quote: string, what: string, read: readonly { readonly what: string; readonly quote: string; readonly rule: string }[], found: ArticleRecord | undefined): string | null {
  const alike = (x: { readonly what: string; readonly quote: string }): number => Math.max(likeness(x.what, what), likeness(x.quote, quote));
  const [best] = read.map((x) => ({ x, s: alike(x) })).sort((a, b) => b.s - a.s);
  const doubt = (found?.doubts ?? []).find((d) => kind.startsWith(d.kind) && Math.max(likeness(d.text, what), likeness(d.evidence?.quote, quote)) >= 0.5);
  if (doubt !== undefined && (best?.s ?? 0) < 0.75) return `doubted: ${doubt.text}`;
  return best !== undefined && best.s >= 0.3 ? `${best.x.what} (${best.x.rule})` : null;
}

/** The sheet as shares from 0 to 100, one decimal: what floors are compared with. */
export const shares = (sheet: Sheet): Record<SetName | RateName | 'text', number> => {
  const percent = (x: number): number => Math.floor(1000 * x + 1e-9) / 10;
  return {
    ...Object.fromEntries(SETS.map((k) => [k, percent(f1(sheet.sets[k]))])),
    ...Object.fromEntries(RATES.map((k) => [k, percent(share(sheet.rates[k]))])),
    text: percent(1 - (sheet.characters.of === 0 ? 0 : sheet.characters.wrong / sheet.characters.of)),
  } as Record<SetName | RateName | 'text', number>;
};
