import type { ArticleRecord, Digest, PersonRecord, ProjectRecord, SeedRecord } from '../digest/digest.ts';

/** The longest quotation, in UTF-16 units, of a site that does not publish full texts. */
export const LONGEST_QUOTE = 60;
/** Sentences of a summary there. */
const SENTENCES = 2;

/** Fields that hold words of a report: evidence, and what repairs read. */
const WORDS: ReadonlySet<string> = new Set(['quote', 'before', 'after']);

/**
 * The digest as a site sees it that may not republish its reports: no paragraphs, a summary of two sentences, and
 * quotations cut to `LONGEST_QUOTE`. Places and facts stay as they are, so that a reader with the report can check them.
 * With `site.fullText` the digest itself.
 */
export function published(digest: Digest): Digest {
  if (digest.site.fullText) return digest;
  return {
    ...digest,
    articles: digest.articles.map((a) => shown<ArticleRecord>(a, { paragraphs: () => [], summary: (all) => cut(all.slice(0, SENTENCES)), figureAt: (at) => (n) => cut(at(n)), passageAt: (at) => (n) => cut(at(n)) })),
    people: digest.people.map((p) => shown<PersonRecord>(p, {})),
    projects: digest.projects.map((p) => shown<ProjectRecord>(p, {})),
    slogans: cut(digest.slogans),
    // What a file reads is shown by its 原文对照 alone, which such a site leaves out.
    seeds: digest.seeds.map((s) => shown<SeedRecord>(s, { comparison: (all) => all })),
  };
}

/** A record whose fields are cut when they are asked for: those of a large collection are not in memory before. */
const shown = <T extends object>(record: T, instead: { readonly [K in keyof T]?: (value: T[K]) => T[K] }): T =>
  new Proxy(record, {
    get: (of, field) => {
      const found = of[field as keyof T], value = typeof found === 'function' ? found.bind(of) as typeof found : found, own = instead[field as keyof T];
      return own === undefined ? cut(value) : own(value);
    },
  });

/** A copy with every quotation in it shortened, however deep it stands. */
function cut<T>(value: T): T {
  if (Array.isArray(value)) return value.map(cut) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, typeof of === 'string' && WORDS.has(key) ? shortQuote(of) : cut(of)])) as T;
}

/** Never cuts a character in two. */
function shortQuote(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  return `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
