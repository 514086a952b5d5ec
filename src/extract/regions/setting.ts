import type { Article } from '../../articles/article.ts';
import type { Division } from '../../lexicon/divisions.ts';
import type { Span } from '../../text/span.ts';
import { touching } from '../among.ts';
import type { Place, Setting } from '../setting.ts';
import { count, sourceDivisions } from './ballot.ts';
import { candidatesIn, type Candidate } from './candidates.ts';
import { inFirms, outsideNames } from './guard.ts';
import { homeOf } from './home.ts';
import { implicitIn } from './implicit.ts';
import { initialsIn } from './initials.ts';
import { above, ancestors, kindOf } from './kin.ts';
import { listedTowns } from './listed-towns.ts';
import { attached, isVisited, meaning } from './meaning.ts';
import { regionsOf } from './regions-of.ts';
import { resolve, type Resolved } from './resolve.ts';
import { asidesIn, scopesOf, type Named } from './scope.ts';
import { strays } from './strays.ts';
import { townsIn } from './towns.ts';
import { bareZonesIn, wholeZones, withProvinces, withZone, zoneKey } from './zones.ts';
import { matchesOf } from '../../text/matches.ts';

/** Finds and resolves every division that an article names or plainly means. */
export function setting(article: Article): Setting {
  const text = article.text.text;
  const { sound, inside } = candidates(article);
  const source = sourceDivisions(article);
  const implicit = apart(article.parts.flatMap((p) => implicitIn(text, p.start, p.end)), sound);
  const first = resolve(text, sound, count(sound, inside, source));
  const own = attached(text, implicit, first);
  const home = homeOf(article, first, implicit, own, source, asidesIn(article, first.map(called)));
  const known = inOrder([...first.map((r) => atHome(r, home)), ...strays(text, sound, first, home)]);
  const resolved = oneNamePerZone(withListed(known, listedTowns(text, article.parts, known, home)));
  const byName = scopesOf(article, resolved.map(called), home), visited = isVisited(article, home);
  const meant = implicit.flatMap((i): Named[] => {
    const place = own.get(i) ?? meaning(i, home, visited, byName);
    return place === null ? [] : [{ start: i.start, end: i.end, place, sort: i.sort }];
  });
  const named = [...resolved.map(called), ...meant].sort((a, b) => a.start - b.start);
  const scopes = scopesOf(article, named, home);
  return {
    article,
    home: place(home),
    regions: regionsOf(article, named, new Set(resolved.filter((r) => !r.sure).map((r) => r.candidate.start))),
    mentions: named.map((m) => ({ start: m.start, end: m.end, place: placeOf(m.place) })),
    scopeAt: (at) => place(scopes.at(at)),
    ofLevel: (level, at) => place(atLevel(level, home) ?? atLevel(level, scopes.at(at))),
  };
}

/** A town that only a county far away has in the gazetteer, and whose county nobody names, is one of the report's own, renamed or new. */
function atHome(r: Resolved, home: Division | null): Resolved {
  if (r.candidate.form !== 'town' || r.sure || home === null || home.level !== 'county') return r;
  const city = above(home), county = above(r.division);
  const far = county !== null && county !== home && county !== city && above(county) !== city;
  return far ? { ...r, division: { ...r.division, parent: home.code } } : r;
}

/** Towns of a row beside what was read before; of two readings of one place a name in full stays, and a bare one gives way. */
function withListed(known: readonly Resolved[], listed: readonly Resolved[]): Resolved[] {
  const places = known.map((r) => r.candidate);
  const more = listed.filter(({ candidate: c }) => touching(places, c.start, c.end).every((p) => p.form === 'bare' && p.start === c.start && p.end === c.end));
  const taken = new Set(more.map((r) => r.candidate.start));
  return inOrder([...known.filter((r) => !taken.has(r.candidate.start)), ...more]);
}

const inOrder = (resolved: readonly Resolved[]): Resolved[] => [...resolved].sort((a, b) => a.candidate.start - b.candidate.start);

const called = (r: Resolved): Named => ({ start: r.candidate.start, end: r.candidate.end, place: r.division, sort: 'name' });

function candidates(article: Article): { sound: Candidate[]; inside: Candidate[] } {
  const text = article.text.text, year = yearOf(article);
  const sound: Candidate[] = [], inside: Candidate[] = [], coined = new Map<string, readonly Division[]>();
  for (const part of article.parts) {
    const places = withProvinces(withoutOverlaps(candidatesIn(text, part, year).flatMap((c) => withZone(text, c))));
    const outside = outsideNames(text, places);
    const more = withoutOverlaps([...townsIn(text, part, outside.sound, coined), ...bareZonesIn(text, part, outside.sound), ...initialsIn(text, part)].sort((a, b) => a.start - b.start));
    sound.push(...[...outside.sound.filter((p) => touching(more, p.start, p.end).length === 0), ...more].sort((a, b) => a.start - b.start));
    inside.push(...outside.inside);
  }
  const firms = inFirms(text, inside, sound);
  return { sound: wholeZones(sound.filter((c) => !firms.has(c))), inside: [...inside, ...firms] };
}

const YEAR_NAMED = /(?<![到至\d])(?:19|20)\d{2}(?=年)/gu;
/** The year that the article speaks from: its date's, else the last that it names as past or present (not 到2035年); null where it names none. */
function yearOf(article: Article): number | null {
  const date = article.published ?? article.eventDate;
  if (date !== null) return Number(date.slice(0, 4));
  const named = matchesOf(YEAR_NAMED, article.text.text).map((m) => Number(m[0]));
  return named.length === 0 ? null : named.reduce((a, b) => Math.max(a, b));
}

/** The spans that touch none of the others; both in the order of the text. */
function apart<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let i = 0;
  return spans.filter((s) => {
    while (i < others.length && others[i]!.end <= s.start) i++;
    return i === others.length || others[i]!.start >= s.end;
  });
}

/** A zone's name may have swallowed the names behind it. */
function withoutOverlaps(line: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const c of line) if (kept.length === 0 || kept.at(-1)!.end <= c.start) kept.push(c);
  return kept;
}

/** 枣庄高新技术产业开发区 and 枣庄高新区 are one: all go by the first of their names. */
function oneNamePerZone(resolved: readonly Resolved[]): Resolved[] {
  const first = new Map<string, Division>();
  return resolved.map((r) => {
    const key = r.division.level === 'zone' ? zoneKey(r.division) : null;
    if (key === null) return r;
    const known = first.get(key);
    if (known === undefined) first.set(key, r.division);
    return known === undefined ? r : { ...r, division: known };
  });
}

/** The division of a level at or above another; a county-level city is a city where one is asked for, and so is a municipality. */
function atLevel(level: 'province' | 'city' | 'county', from: Division | null): Division | null {
  if (from === null) return null;
  const line = [from, ...ancestors(from)];
  const isCity = (d: Division): boolean => d.level === 'city' || d.level !== 'zone' && kindOf(d) === '市';
  return line.find((d) => (level === 'city' ? isCity(d) : d.level === level)) ?? null;
}

const placeOf = (d: Division): Place => ({ name: d.name, code: d.code, parent: d.parent, level: d.level });

const place = (d: Division | null): Place | null => (d === null ? null : placeOf(d));
