import type { Article, Evidence } from '../../src/articles/article.ts';
import type { Facts, Official, Post, Project, Region } from '../../src/extract/facts.ts';
import type { Digested } from '../../src/link/records.ts';
import { untouched } from '../../src/text/traced.ts';

/** Made-up articles and facts for tests of linking: only what a test says, the rest empty. */
const at: Evidence = { paragraph: 0, start: 0, end: 2, quote: '据称', source: { start: 0, end: 2 } };
const read = { evidence: [at], rule: 'made', confidence: 'certain' as const };

export const region = (name: string, code: string | null, parent: string | null): Region => ({ ...read, name, code, parent });
export const post = (title: string, organization: string, regionCode: string | null, over: Partial<Post> = {}): Post => ({ title, organization, regionCode, change: null, date: null, ...over });
export const official = (name: string, ...posts: Post[]): Official => ({ ...read, name, posts, collective: null });
export const project = (name: string, over: Partial<Project> = {}): Project => ({ ...read, name, owner: null, placeCode: null, investmentYi: null, capacity: null, status: null, sector: null, ...over });

export function digested(id: string, published: string | null, facts: Partial<Facts>): Digested {
  const article: Article = {
    id, seed: `${id}.txt`, title: id, subtitle: null, published, eventDate: null, source: null, url: null, bylines: [],
    text: untouched('据称如此', `${id}.txt`), parts: [{ where: 0, heading: false, start: 0, end: 4 }],
  };
  return { article, facts: { primaryRegion: null, regions: [], officials: [], others: [], projects: [], figures: [], slogans: [], statements: [], keywords: [], summary: [], ...facts } };
}
