import type { Evidence, Where } from '../articles/article.ts';
import type { Facts } from '../extract/facts.ts';
import type { Doubt, Origins, ReadArticle } from '../extract/read-article.ts';
import { overlaps, type Span } from '../text/span.ts';
import { replaced, sourceOf, type Origin } from '../text/origin.ts';

/** The text of a line of an article, as the data contract writes it; empty where there is no such line. */
export const lineOf = (article: Pick<ReadArticle, 'title' | 'subtitle' | 'paragraphs'>, where: Where): string =>
  where === 'title' ? article.title : where === 'subtitle' ? article.subtitle ?? '' : article.paragraphs[where] ?? '';

/** Where the characters of a line came from. */
const originOf = ({ origins }: Pick<ReadArticle, 'origins'>, where: Where): Origin =>
  where === 'title' ? origins.title : where === 'subtitle' ? origins.subtitle ?? [] : origins.paragraphs[where] ?? [];

/** Evidence for a stretch of a line. A line without origin (a title put in by hand) stands for nothing in the seed: its source is empty. */
export function evidenceAt(article: ReadArticle, paragraph: Where, at: Span): Evidence {
  const source = sourceOf(originOf(article, paragraph), at) ?? { start: 0, end: 0 };
  return { paragraph, ...at, quote: lineOf(article, paragraph).slice(at.start, at.end), source };
}

/**
 * The article with a stretch of one line replaced. Origins, evidence and quotations are put right; so is a field of a
 * fact that stood in its quotation across the stretch (a name of which one character was misread).
 */
function edited(article: ReadArticle, where: Where, at: Span, text: string): ReadArticle {
  const line = lineOf(article, where), changed = line.slice(0, at.start) + text + line.slice(at.end);
  const origin = replaced(originOf(article, where), at, text.length);
  const moved: ReadArticle = where === 'title' ? { ...article, title: changed, origins: { ...article.origins, title: origin } }
    : where === 'subtitle' ? { ...article, subtitle: changed, origins: { ...article.origins, subtitle: origin } }
    : { ...article, paragraphs: article.paragraphs.with(where, changed), origins: withParagraph(article.origins, where, origin) };
  const shift = text.length - (at.end - at.start);
  const move = (e: Evidence): Evidence => {
    if (e.paragraph !== where || e.end <= at.start) return e;
    if (e.start >= at.end) return { ...e, start: e.start + shift, end: e.end + shift };
    return evidenceAt(moved, where, { start: Math.min(e.start, at.start), end: Math.max(e.end, at.end) + shift });
  };
  const reread = <F extends object>(fact: F, evidence: readonly Evidence[]): F => {
    const touched = evidence.filter((e) => e.paragraph === where && overlaps(e, at));
    return touched.length === 0 ? fact : touched.reduce((f, e) => respelled(f, e, at, text), fact);
  };
  return { ...moved, facts: withEvidence(article.facts, (e) => e.map(move), reread), doubts: article.doubts.map((d): Doubt => ({ ...d, evidence: d.evidence && move(d.evidence) })) };
}

/**
 * The same, with what a stretch and its new text share at their two ends left as it is. Where nothing is left to replace, one
 * letter beside it is replaced with it, so that what is put in has an origin.
 */
export function respelt(article: ReadArticle, where: Where, { start, end }: Span, text: string): ReadArticle {
  const old = lineOf(article, where).slice(start, end), most = Math.min(old.length, text.length);
  if (old === text) return article;
  let front = 0, back = 0;
  while (front < most && old[front] === text[front]) front++;
  while (back < most - front && old.at(-1 - back) === text.at(-1 - back)) back++;
  if (front + back === old.length) { if (front > 0) front--; else if (back > 0) back--; }
  return edited(article, where, { start: start + front, end: end - back }, text.slice(front, text.length - back));
}

const withParagraph = (origins: Origins, at: number, origin: Origin): Origins => ({ ...origins, paragraphs: origins.paragraphs.with(at, origin) });

/** Every list of facts with its evidence taken anew; a fact that has none left is dropped. */
export function withEvidence(
  facts: Facts, take: (evidence: readonly Evidence[]) => readonly Evidence[], reread: <F extends object>(fact: F, evidence: readonly Evidence[]) => F = (fact) => fact,
): Facts {
  const all = <F extends { readonly evidence: readonly Evidence[] }>(list: readonly F[]): F[] =>
    list.map((f) => ({ ...reread(f, f.evidence), evidence: take(f.evidence) })).filter((f) => f.evidence.length > 0);
  return {
    ...facts, regions: all(facts.regions), officials: all(facts.officials), others: all(facts.others), projects: all(facts.projects),
    figures: all(facts.figures), slogans: all(facts.slogans), statements: all(facts.statements), summary: take(facts.summary),
  };
}

/** The strings of a fact (posts included) that stand in a quotation across the stretch that changed, as they stand there now. */
function respelled<T>(value: T, e: Evidence, at: Span, text: string): T {
  if (typeof value === 'string') return (value === '' ? value : anew(value, e, at, text)) as T;
  if (Array.isArray(value)) return value.map((v: unknown) => respelled(v, e, at, text)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]: [string, unknown]) => [key, READ_FROM_TEXT.has(key) ? respelled(v, e, at, text) : v])) as T;
}

/** Fields whose words are the text's own, and what holds such. */
const READ_FROM_TEXT: ReadonlySet<string> = new Set(['name', 'posts', 'title', 'organization', 'collective', 'role', 'owner', 'capacity', 'subject', 'text', 'speaker']);

function anew(value: string, e: Evidence, at: Span, text: string): string {
  const found = e.quote.indexOf(value), start = e.start + found, end = start + value.length;
  if (found < 0 || end <= at.start || start >= at.end) return value;
  const kept = value.slice(0, Math.max(0, at.start - start)), rest = value.slice(Math.min(value.length, at.end - start));
  return kept + text + rest;
}
