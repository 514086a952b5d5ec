import type { Article, Part } from '../../src/articles/article.ts';
import type { Mention, Place, Setting } from '../../src/extract/setting.ts';
import { divisionOf, divisions, divisionsNamed, type Division } from '../../src/lexicon/divisions.ts';
import { longestAt, trie } from '../../src/lexicon/trie.ts';
import { untouched } from '../../src/text/traced.ts';

/** What a made-up article may say beside its paragraphs. */
export interface Told {
  readonly title?: string;
  readonly subtitle?: string;
  readonly published?: string;
  readonly eventDate?: string;
  /** Six digits, or the name of a zone or town followed by its parent's code (孟庄镇@370402). */
  readonly home?: string;
  /** Places that the gazetteer does not know: 云岭经开区@530100. */
  readonly zones?: readonly string[];
}

/** An article of a title and paragraphs ("## …" is a heading), untouched by any pass. */
export function articleOf(paragraphs: readonly string[], told: Told = {}): Article {
  const lines: { text: string; where: Part['where']; heading: boolean }[] = [{ text: told.title ?? '', where: 'title', heading: false }];
  if (told.subtitle !== undefined) lines.push({ text: told.subtitle, where: 'subtitle', heading: false });
  paragraphs.forEach((p, i) => lines.push({ text: p.replace(/^## /u, ''), where: i, heading: p.startsWith('## ') }));
  const parts: Part[] = [];
  let at = 0;
  for (const l of lines) {
    parts.push({ start: at, end: at + l.text.length, where: l.where, heading: l.heading });
    at += l.text.length + 1;
  }
  return {
    id: 'made-up', seed: 'made-up.txt', title: told.title ?? '', subtitle: told.subtitle ?? null, published: told.published ?? null,
    eventDate: told.eventDate ?? null, source: null, masthead: null, url: null, bylines: [], text: untouched(lines.map((l) => l.text).join('\n'), 'made-up.txt'), parts,
  };
}

/**
 * A setting good enough for tests of the extractors behind it: full names of divisions are found by the gazetteer, namesakes
 * told apart by the home; short names only for the home, what lies above it, and what the article names in full.
 */
export function fakeSetting(paragraphs: readonly string[], told: Told = {}): Setting {
  const article = articleOf(paragraphs, told);
  const home = told.home === undefined ? null : placeOf(told.home);
  const line = upwards(home);
  const names = new Map<string, Place>();
  const text = article.text.text;
  const zones = [...(told.zones ?? []), ...(told.home?.includes('@') === true ? [told.home] : [])].map(placeOf);
  for (let at = 0; at < text.length; at++) {
    const word = longestAt(full(), text, at);
    if (word === null) continue;
    const place = nearest(divisionsNamed(word.value), line);
    if (place === null) continue;
    for (const p of [place, ...upwards(place)]) { names.set(p.name, p); if (p.code !== null) names.set(short(p.name), p); }
    at = word.end - 1;
  }
  for (const p of [...line, ...zones]) { names.set(p.name, p); if (p.code !== null) names.set(short(p.name), p); }
  const words = trie([...names].filter(([name]) => name.length >= 2));
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length;) {
    const found = longestAt(words, text, at);
    if (found === null) at++;
    else { mentions.push({ start: found.start, end: found.end, place: found.value }); at = found.end; }
  }
  const scopeAt = (place: number): Place | null => {
    const start = Math.max(text.lastIndexOf('\n', place - 1), text.lastIndexOf('。', place - 1)) + 1;
    return mentions.filter((m) => m.start >= start && m.end <= place).at(-1)?.place ?? home;
  };
  return {
    article, home, regions: [], mentions, scopeAt,
    ofLevel: (level, place) => [...upwards(scopeAt(place)), ...line].find((p) => p.level === level) ?? null,
  };
}

const SHORT = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|区|县|州|盟|旗)$/u;
const short = (name: string): string => name.replace(/(?:壮族|回族|维吾尔)?自治区$/u, '').replace(SHORT, '');

const place = ({ name, code, parent, level }: Division): Place => ({ name, code, parent, level });

function placeOf(told: string): Place {
  const [name, parent] = told.split('@');
  if (parent !== undefined) return { name: name!, code: null, parent, level: /[镇乡街道]$/u.test(name!) ? 'township' : 'zone' };
  const found = divisionOf(told);
  if (found === null) throw new Error(`no division has the code ${told}`);
  return place(found);
}

function upwards(from: Place | null): Place[] {
  const line: Place[] = [];
  for (let at = from; at !== null; at = at.parent === null ? null : divisionOf(at.parent)) line.push(at);
  return line;
}

/** Of divisions of one name the one with the longest code in common with the home; none where a town lies elsewhere. */
function nearest(named: readonly Division[], line: readonly Place[]): Place | null {
  const home = line.find((p) => p.code !== null)?.code ?? '';
  const common = (d: Division): number => { const code = d.code ?? d.parent ?? ''; let i = 0; while (i < 6 && code[i] === home[i]) i++; return i; };
  const best = [...named].filter((d) => d.code !== null || common(d) >= 4).sort((a, b) => Number(b.code !== null) - Number(a.code !== null) || common(b) - common(a))[0];
  return best === undefined ? null : place(best);
}

let trieOfNames: ReturnType<typeof trie<string>> | undefined;
const full = () => (trieOfNames ??= trie(divisions().map((d) => [d.name, d.name] as const)));
