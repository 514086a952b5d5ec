import { createHash } from 'node:crypto';
import type { Evidence } from '../../src/articles/article.ts';
import type { Figure, Official, Post, Project, Region } from '../../src/extract/facts.ts';
import { sketch } from '../../src/link/copies.ts';
import type { Digested } from '../../src/link/records.ts';
import { scopesOf } from '../../src/link/regions/indicators.ts';

/** Made-up articles and facts for tests of linking: only what a test says, the rest empty. */
const at: Evidence = { paragraph: 0, start: 0, end: 2, quote: '据称', source: { start: 0, end: 2 } };
const read = { evidence: [at], rule: 'made', confidence: 'certain' as const };

export const region = (name: string, code: string | null, parent: string | null): Region => ({ ...read, name, code, parent });
export const post = (title: string, organization: string, regionCode: string | null, over: Partial<Post> = {}): Post => ({ title, organization, regionCode, change: null, date: null, ...over });
export const official = (name: string, ...posts: Post[]): Official => ({ ...read, name, posts, collective: null });
export const project = (name: string, over: Partial<Project> = {}): Project => ({ ...read, name, owner: null, placeCode: null, investmentYi: null, capacity: null, status: null, sector: null, ...over });
export const figure = (indicator: string, value: number | null, unit: string | null, over: Partial<Figure> = {}): Figure => ({
  ...read, indicator, value, valueMax: null, unit, qualifier: null, change: null, period: '2023', scopeCode: '371311', subject: null, kind: 'actual', ...over,
});

/** Somebody of whom a report tells in several passages: words before the name, and what they say. */
export const toldOften = (name: string, ...passages: readonly (readonly [said: string, ...posts: Post[]])[]): Official => ({
  ...official(name, ...passages.flatMap(([, ...posts]) => posts)), evidence: passages.map(([said]) => ({ ...at, quote: `${said}${name}` })),
});

/** An article with a text like no other's; `text` names the one that it copies. */
export function digested(id: string, published: string | null, facts: Partial<Omit<Digested['facts'], 'figures'>> & { readonly figures?: readonly Figure[] }, text = id): Digested {
  const words = Array.from({ length: 40 }, (_, n) => createHash('sha256').update(`${text} ${n}`).digest('hex').slice(0, 12)).join('，');
  return {
    stamp: id,
    article: { id, seed: `${id}.txt`, title: `关于${text}`, source: null, url: null, published, eventDate: null, length: words.length, damaged: 0, sketch: sketch([words]) },
    facts: { primaryRegion: null, regions: [], officials: [], projects: [], figures: [], scopes: scopesOf(facts.figures ?? []), slogans: [], ...facts },
  };
}
