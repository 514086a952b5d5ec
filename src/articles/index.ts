import type { Page } from '../read/page.ts';
import type { Cut } from '../strip/cut.ts';
import type { Article, Byline, Fate, Fated } from './article.ts';
import { bodyOf, type Body } from './body.ts';
import { compose, withOwnNotes, type Piece } from './compose.ts';
import { iso, type Dated } from './dates.ts';
import { apart } from './inline.ts';
import { eventDate } from './event.ts';
import { allFates } from './fates.ts';
import { entryText, tellsOccasion } from './head.ts';
import { fieldsOf } from './labels.ts';
import { bare, keptLines, type Line } from './lines.ts';
import { openingOf, type Opening } from './opening.ts';
import { declaredDate, publishedIn, type Stated } from './published.ts';
import { nameOfPage, withoutMasthead } from './masthead.ts';
import { once } from './roles.ts';
import { peopleAmong, peopleApart, peopleInBrackets, peopleInFront, peopleOf, signatureAtEnd, signatureLine } from './signature.ts';
import { accountBeside, outletInFront, sourceIn, tidy, unlabelledSource } from './source.ts';
import { split } from './split.ts';
import { withoutSite } from './title.ts';
import { turnedOver } from './turns.ts';
import { unwrap } from './unwrap.ts';
import { yearOfText } from './year.ts';

interface Seed {
  /** File name, relative to the folder of seeds. */
  readonly name: string;
  readonly id: string;
}

/** What is longer and stands above the headline says neither date nor source nor people. */
const LONGEST_ENTRY = 1000;

interface Draft {
  readonly lines: readonly Line[];
  readonly opening: Opening;
  readonly body: Body;
  readonly published: string | null;
  /** The day that stands over the first headline: on a newspaper's page it is that of all reports. */
  readonly pageDay: string | null;
  readonly source: string | null;
}

/**
 * Reads the articles of a page: headline, second line, date, source, people, paragraphs. The page is repaired,
 * simplified and punctuated; `cuts` are what `strip` found, in order.
 * `fates` covers the page's text from end to end, in order and without overlap. A page without a paragraph has no article.
 */
export function articles(page: Page, cuts: readonly Cut[], seed: Seed): { articles: Article[]; fates: Fated[] } {
  const { lines, masthead, day, turns } = withoutMasthead(keptLines(page, cuts));
  const segments = split(apart(turnedOver(unwrap(lines), turns)));
  const headTitle = lines[0]?.kind === 'head-title' ? bare(lines[0].text) : '';
  const all = segments.map((lines, i) => draft(lines, page, i === 0, segments.length > 1)).filter((d) => d.body.paragraphs.length > 0), drafts = withoutOthers(all, headTitle);
  const pageDay = (segments.length > 1 ? drafts[0]?.pageDay : null) ?? (day === null ? null : iso(day));
  let year: number | null | undefined;
  const yearOfPage = (): number | null => (year === undefined ? year = yearOfText(page.text.text) : year);
  const claims: Fated[] = [];
  const found = drafts.map((d, i) => finish({ ...d, published: d.published ?? pageDay }, nameOfPage(masthead), page, seed, i, yearOfPage, claims));
  for (const { lines } of all.filter((d) => !drafts.includes(d))) for (const { spans } of lines) for (const { start, end } of spans) claims.push({ start, end, fate: 'stripped', rule: 'teasers' });
  for (const { spans } of masthead) for (const { start, end } of spans) claims.push({ start, end, fate: 'metadata', rule: 'masthead' });
  return { articles: found, fates: allFates(page.text.text, claims, cuts) };
}

/** A headline that <title> has is no shorter. */
const NAMED = 8;

/** A page whose <title> names its first report has the next one below for readers to go on with, or the same once more for telephones. */
function withoutOthers(drafts: readonly Draft[], headTitle: string): readonly Draft[] {
  const headlines = drafts.map((d) => bare(d.opening.title?.text ?? '')), first = headlines[0] ?? '';
  return first.length < NAMED || !headTitle.includes(first) ? drafts : drafts.filter((_, i) => i === 0 || (headlines[i] !== first && headlines[i]!.length >= NAMED && headTitle.includes(headlines[i]!)));
}

function draft(lines: readonly Line[], page: Page, first: boolean, several: boolean): Draft {
  const { declared } = page;
  const opening = openingOf(lines, first && declared.title !== undefined ? [declared.title] : []);
  const body = bodyOf(opening.body, page.lines.some((l) => l.box !== undefined), opening.title?.text ?? '');
  const head = opening.entries.filter((l) => l.kind !== 'head-title' && l.text.length <= LONGEST_ENTRY), entries = [...head, ...body.entries];
  const all = [...head.flatMap((l) => opening.held !== null && tellsOccasion(l.text) ? [] : publishedIn(entryText(l), 'head') ?? []), ...body.entries.flatMap((l) => publishedIn(entryText(l), 'foot') ?? [])];
  const plainest = all.reduce<Stated | null>((best, s) => (best === null || s.rank < best.rank ? s : best), null);
  const stated = plainest === null ? null : all.find((s) => isFuller(s.date, plainest.date)) ?? plainest;
  const over = opening.title === null ? [] : head.filter((l) => l.spans[0]!.start < opening.title!.spans[0]!.start);
  const pageDay = firstOf(over, (t) => publishedIn(t, 'head'));
  const headTitle = lines[0]?.kind === 'head-title' ? lines[0].text : '';
  // The name of the newspaper over a page of several reports heads the page, and is no report's source.
  const own = several ? entries.filter((l) => !over.includes(l)) : entries;
  const source = firstOf(entries, sourceIn) ?? firstOf(own, unlabelledSource) ?? opening.outlet ?? firstOf(own.filter((l) => head.includes(l)), (t) => accountBeside(t, headTitle) ?? outletInFront(t));
  return {
    lines, opening, body,
    pageDay: pageDay === null ? null : iso(pageDay.date),
    published: stated !== null ? iso(stated.date) : first ? declaredDate(declared.published) : null,
    source: source ?? (first && declared.source !== undefined ? tidy(declared.source) : null) ?? firstOf(body.entries, (t) => signatureAtEnd(t)?.source ?? null),
  };
}

/** The same day, with the time. */
const isFuller = (a: Dated, b: Dated): boolean => a.time !== null && b.time === null && a.year === b.year && a.month === b.month && a.day === b.day;

/** The first answer that any of the lines gives. */
function firstOf<T>(lines: readonly Line[], ask: (text: string) => T | null): T | null {
  for (const l of lines) {
    const answer = ask(entryText(l));
    if (answer !== null) return answer;
  }
  return null;
}

function finish({ opening, body, published, source }: Draft, masthead: string | null, page: Page, seed: Seed, number: number, year: () => number | null, claims: Fated[]): Article {
  const { title, subtitle, deck } = opening;
  const pieces: Piece[] = [
    ...(title === null ? [] : [{ line: title, where: 'title' as const, heading: false, tears: [] }]),
    ...(subtitle === null ? [] : [{ line: subtitle, where: 'subtitle' as const, heading: false, tears: [] }]),
    ...(deck === null ? [] : [{ line: deck, where: 'subtitle' as const, heading: false, tears: [] }]),
    ...body.paragraphs.map(({ line, heading, tears }) => ({ line, heading, tears, where: 'paragraph' as const })),
  ];
  const { text, parts } = compose(page.text, pieces);
  const own: Fated[] = [];
  const claim = (line: Line, fate: Fate, rule: string): void => { for (const { start, end } of line.spans) own.push({ start, end, fate, rule }); };
  for (const p of pieces) claim(p.line, p.where === 'paragraph' ? 'body' : p.where, p.heading ? 'heading' : p.where);
  for (const l of [...opening.entries, ...body.entries]) claim(l, 'metadata', 'entry');
  for (const { start, end, fate, rule } of body.asides) own.push({ start, end, fate, rule });
  for (const claimed of own) claims.push(claimed);

  const written = (where: Part['where']): string | null => { const own = parts.filter((p) => p.where === where); return own.length === 0 ? null : own.map((p) => text.text.slice(p.start, p.end)).join(' '); };
  const paragraphs = parts.filter((p) => typeof p.where === 'number').map((p) => text.text.slice(p.start, p.end));
  const told = parts.filter((p) => typeof p.where === 'number'), section = told.findIndex((p, i) => p.heading && i > 0 && !told[i - 1]!.heading);
  // Behind the first heading under a paragraph, days are those of one matter among several.
  const plain = (section < 0 ? told : told.slice(0, section)).filter((p) => !p.heading).map((p) => text.text.slice(p.start, p.end));
  return {
    id: number === 0 ? seed.id : `${seed.id}-${number + 1}`,
    seed: seed.name,
    title: written('title') ?? fallbackTitle(page, paragraphs, seed, number),
    subtitle: written('subtitle'),
    published,
    eventDate: opening.held ?? eventDate({ paragraphs: plain, title: written('title'), published, day: body.day, year }),
    source,
    masthead,
    url: page.declared.url ?? null,
    bylines: once([...peopleOfHead(opening), ...body.people, ...peopleOfEntries(body.entries), ...(number === 0 && page.declared.author !== undefined ? peopleOf('作者', page.declared.author) : [])]),
    text: withOwnNotes(text, page.text, own, pieces),
    parts,
  };
}

type Part = Article['parts'][number];

const peopleOfHead = (opening: Opening): Byline[] => peopleOfEntries(opening.entries.filter((l) => l.kind !== 'head-title'));

function peopleOfEntries(lines: readonly Line[]): Byline[] {
  return lines.flatMap((l) => {
    if (l.text.length > LONGEST_ENTRY) return [];
    const labelled = fieldsOf(entryText(l)).filter((f) => f.kind === 'person');
    return [...peopleInFront(l.text), ...peopleInBrackets(l.text), ...peopleApart(l.text), ...(labelled.length > 0 ? labelled.flatMap((f) => peopleOf(f.label, f.value)) : signatureLine(l.text) ?? peopleAmong(l.text))];
  });
}

const LONGEST_TITLE = 60;

/** Where the text has no headline: what the format declares, else the first sentence, else the file's name. */
function fallbackTitle(page: Page, paragraphs: readonly string[], seed: Seed, number: number): string {
  const declared = number === 0 ? page.declared.title?.trim() ?? '' : '';
  if (declared !== '') return declared.slice(0, withoutSite(declared));
  const sentence = /^[^。！？]{4,}/u.exec(paragraphs[0] ?? '')?.[0] ?? '';
  const first = sentence.length <= LONGEST_TITLE ? sentence : /^.{12,60}(?=[，；：、])/u.exec(sentence)?.[0] ?? sentence.slice(0, LONGEST_TITLE);
  return first !== '' ? first : seed.name.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
}
