import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/digest/assemble.ts';
import type { ArticleRecord } from '../../src/digest/digest.ts';
import { digestSeed } from '../../src/digest/seed.ts';
import { held } from '../../src/digest/shelf.ts';
import { read } from '../../src/read/index.ts';
import { punctuate } from '../../src/punctuate/index.ts';
import { simplify } from '../../src/simplify/index.ts';
import { overlaps } from '../../src/text/span.ts';
import { untouched } from '../../src/text/traced.ts';

const names = readdirSync('seeds').filter((n) => /\.(txt|html?|md)$/.test(n)).sort();
const seeds = names.map((name) => digestSeed(name, readFileSync(`seeds/${name}`)));
const digest = assemble(seeds.map((seed) => held(seed)), { title: '方志', url: null, pathPrefix: '/', fullText: true });
const sourceOf = (seed: string): string => read(seed, readFileSync(`seeds/${seed}`)).source;

const evidences = (a: ArticleRecord) => [
  ...[...a.regions, ...a.officials, ...a.others, ...a.projects, ...a.figures, ...a.slogans, ...a.statements].flatMap((f) => f.evidence),
  ...a.summary,
];

/** What a text says without what may differ between a clipping and its clean reading: blanks and the width of marks. */
const squeezed = (text: string): string => punctuate(simplify(untouched(text, '')).text).text.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff]/g, '');

describe('the five seeds', () => {
  it.each(digest.seeds.map((s) => [s.seed, s] as const))('%s is used and every character of it accounted for', (_, record) => {
    expect(record.problem).toBeNull();
    let at = 0;
    for (const account of record.accounts) {
      expect(account.start).toBe(at);
      expect(account.end).toBeGreaterThan(account.start);
      at = account.end;
    }
    expect(at).toBe(sourceOf(record.seed).length);
  });

  it.each(digest.seeds.map((s) => [s.seed, s] as const))('%s is shown whole beside what it reads, but for spam', (_, record) => {
    const source = sourceOf(record.seed);
    let at = 0;
    for (const c of record.comparison) {
      expect(c.start).toBe(at);
      expect(c.before).toBe(c.kind === 'spam' ? '' : source.slice(c.start, c.end));
      at = c.end;
    }
    expect(at).toBe(source.length);
  });

  it.each(digest.articles.map((a) => [a.title, a] as const))('%s: every quote equals its slice of the article', (_, a) => {
    const all = evidences(a);
    expect(all.length).toBeGreaterThan(5);
    for (const e of all) {
      const line = e.paragraph === 'title' ? a.title : e.paragraph === 'subtitle' ? a.subtitle! : a.paragraphs[e.paragraph]!;
      expect(line.slice(e.start, e.end)).toBe(e.quote);
    }
  });

  it.each(digest.articles.map((a) => [a.title, a] as const))('%s: every quote leads back to the words of the seed that it came from', (_, a) => {
    const source = sourceOf(a.seed);
    for (const e of evidences(a)) {
      if (a.repairs.some((r) => overlaps(r.source, e.source))) continue;
      expect(squeezed(source.slice(e.source.start, e.source.end))).toBe(squeezed(e.quote));
    }
  });
});
