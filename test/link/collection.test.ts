import { describe, expect, it } from 'vitest';
import { digestSeed } from '../../src/digest/seed.ts';
import { link } from '../../src/link/index.ts';
import type { Digested } from '../../src/link/records.ts';
import { scopesOf } from '../../src/link/regions/indicators.ts';
import { pairwise, type Pairwise } from './collection/measure.ts';
import { madeTexts, type MadeText } from './collection/texts.ts';

/**
 * Nearly four hundred made reports with known identities, read by the whole line from their text: same names, moves with and without
 * notices, former offices, aliases of bodies and projects, phases, two firms with one product. What the extractors
 * leave out counts neither way; what they add (a name that is none) must not be joined to anybody.
 */
const texts = madeTexts();
const read = texts.map(({ file, text }): Digested => {
  const { articles: [only] } = digestSeed(file, new TextEncoder().encode(text));
  const { id, seed, title, source, url, published, eventDate, paragraphs, facts } = only!.read;
  return { stamp: id, article: { id, seed, title, source, url, published, eventDate, length: paragraphs.join('').length, damaged: 0, sketch: only!.sketch }, facts: { ...facts, scopes: scopesOf(facts.figures) } };
});
const linked = link(read);

/** The project that a report means by a name: its own wording, or the longest that shares it. */
function keyOf(made: MadeText, name: string): string {
  const bare = (s: string): string => s.replace(/[“”]/gu, '');
  const entries = [...made.projects].sort((a, b) => b[0].length - a[0].length);
  const meant = entries.find(([said]) => bare(said) === bare(name)) ?? entries.find(([said]) => bare(said).includes(bare(name)) || bare(name).includes(bare(said)));
  return meant?.[1] ?? (entries.length === 1 ? entries[0]![1] : `${made.file} ${name}`);
}

const told = <F extends { readonly name: string }>(facts: (d: Digested) => readonly F[], ids: ReadonlyMap<string, readonly string[]>, key: (made: MadeText, fact: F) => string): Pairwise =>
  pairwise(read.flatMap((d, i) => (ids.get(d.article.id) ?? []).map((id, k) => {
    const fact = facts(d)[k]!;
    return { id, key: key(texts[i]!, fact), told: `${texts[i]!.file} ${fact.name}` };
  })));

const report = ({ mentions, precision, recall }: Pairwise): string => `${mentions} mentions, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`;

describe('a collection of made reports', () => {
  it('is of more than two hundred', () => {
    expect(read.length - linked.canonical.size).toBeGreaterThan(300);
  });
  it('gives its people back: pairwise precision 99 %, recall 95 %', () => {
    const people = told((d) => d.facts.officials, linked.personIds, (made, o) => made.people.get(o.name) ?? `${made.file} ${o.name}`);
    console.log(`people: ${report(people)}; ${linked.canonical.size} of ${read.length} reports taken for copies`);
    expect(people.mentions).toBeGreaterThan(700);
    expect(people.precision, people.wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(people.recall, people.torn.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
  it('gives its projects back: pairwise precision 99 %, recall 95 %', () => {
    const projects = told((d) => d.facts.projects, linked.projectIds, (made, p) => keyOf(made, p.name));
    console.log(`projects: ${report(projects)}`);
    expect(projects.mentions).toBeGreaterThan(200);
    expect(projects.precision, projects.wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(projects.recall, projects.torn.join('\n')).toBeGreaterThanOrEqual(0.96);
  });
});
