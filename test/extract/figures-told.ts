import type { Article, Evidence, Part } from '../../src/articles/article.ts';
import { figures } from '../../src/extract/figures.ts';
import type { Figure, Project } from '../../src/extract/facts.ts';
import type { Mention, Place, Setting } from '../../src/extract/setting.ts';
import { untouched } from '../../src/text/traced.ts';

export interface Told {
  readonly title?: string;
  readonly published?: string | null;
  readonly eventDate?: string;
  /** Divisions that the text may name, beside 青河县 itself. */
  readonly places?: readonly Place[];
  /** Names of projects; every place where they stand is evidence. */
  readonly projects?: readonly string[];
  /** Names of people without office; every place where they stand is evidence. */
  readonly people?: readonly string[];
  /** Names of people who hold an office. */
  readonly officials?: readonly string[];
  readonly owners?: Readonly<Record<string, string>>;
}

const HOME: Place = { name: '青河县', code: '654325', parent: '654300', level: 'county' };

/** An article of these paragraphs (a heading begins with "## "), with a setting that knows the places given. */
export function settingOf(paragraphs: readonly string[], told: Told = {}): Setting {
  const lines = [told.title ?? '全县经济稳步前行', ...paragraphs];
  const parts: Part[] = [];
  let at = 0;
  const texts = lines.map((line, i) => {
    const heading = i > 0 && line.startsWith('## '), text = heading ? line.slice(3) : line;
    parts.push({ start: at, end: at + text.length, where: i === 0 ? 'title' : i - 1, heading });
    at += text.length + 1;
    return text;
  });
  const text = texts.join('\n');
  const article: Article = {
    id: 'made-up', seed: 'made-up.txt', title: lines[0]!, subtitle: null, published: told.published === undefined ? '2023-11-20' : told.published, eventDate: told.eventDate ?? null,
    source: null, masthead: null, url: null, bylines: [], text: untouched(text, 'made-up.txt'), parts,
  };
  const mentions: Mention[] = [HOME, ...(told.places ?? [])].flatMap((place) => occurrences(text, place.name).map((start) => ({ start, end: start + place.name.length, place })));
  mentions.sort((a, b) => a.start - b.start);
  return {
    article, home: HOME, regions: [], mentions,
    scopeAt: (place) => mentions.findLast((m) => m.start < place && !/[。\n]/u.test(text.slice(m.start, place)))?.place ?? HOME,
    ofLevel: () => HOME,
  };
}

const occurrences = (text: string, word: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
};

/** The figures of paragraphs, those in doubt left out. */
export function figuresOf(paragraphs: string | readonly string[], told: Told = {}): Figure[] {
  const setting = settingOf(typeof paragraphs === 'string' ? [paragraphs] : paragraphs, told);
  const { text } = setting.article.text;
  const evidenceOf = (name: string): Evidence[] => occurrences(text, name).map((at) => {
    const part = setting.article.parts.find((p) => p.start <= at && at < p.end)!, start = at - part.start + (part.heading ? 3 : 0);
    return { paragraph: part.where, start, end: start + name.length, quote: name, source: { start: at, end: at + name.length } };
  });
  const projects = (told.projects ?? []).map((name): Project => ({
    name, owner: told.owners?.[name] ?? null, placeCode: null, investmentYi: null, capacity: null, status: null, sector: null, rule: 'test', confidence: 'certain',
    evidence: evidenceOf(name),
  }));
  const persons = (names: readonly string[] = []): { name: string; evidence: Evidence[] }[] => names.map((name) => ({ name, evidence: evidenceOf(name) }));
  return figures(setting, projects, persons(told.people), persons(told.officials)).filter((f) => f.confidence !== 'doubtful');
}

/** Figures in short: indicator, value and unit, [qualifier], change, and → for a target. */
export const told = (paragraphs: string | readonly string[], more: Told = {}): string[] => figuresOf(paragraphs, more).map((f) =>
  [f.indicator, f.value === null ? '' : `${f.value}${f.valueMax === null ? '' : `~${f.valueMax}`}${f.unit ?? ''}`, f.qualifier === null ? '' : `[${f.qualifier}]`,
    f.change === null ? '' : `${f.change.direction === 'up' ? '+' : '-'}${f.change.value}${f.change.unit}`, f.kind === 'target' ? '→' : ''].filter((s) => s !== '').join(' '));

/** The times of figures, by indicator. */
export const timed = (paragraphs: string | readonly string[], more: Told = {}): (string | null)[] => figuresOf(paragraphs, more).map((f) => f.period);
