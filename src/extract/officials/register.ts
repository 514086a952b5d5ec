import { LEVEL } from '../../lexicon/level-words.ts';
import type { Confidence, Official, Other, Post } from '../facts.ts';
import type { Span } from '../../text/span.ts';
import { evidence } from '../evidence.ts';
import type { Article } from '../../articles/article.ts';
import type { Held } from './held.ts';

/** What an article says of one person, while it is being read. */
export interface Person {
  readonly name: string;
  readonly posts: (Post & { readonly base: string })[];
  collective: string | null;
  role: { role: string; organization: string | null } | null;
  readonly places: Span[];
  readonly rule: string;
  confidence: Confidence;
}

/** By name; the second of two who bear one name in one list stands under the name and TWIN. */
export type Register = Map<string, Person>;

/** Behind the name of a second person of that name, as a key: no name has it. */
export const TWIN = '²';

/** The person of that name, entered if new. A better-founded reading raises the confidence of one entered before. */
export function enter(register: Register, name: string, at: Span, rule: string, confidence: Confidence, key = name): Person {
  const old = register.get(key);
  if (old !== undefined) {
    old.places.push(at);
    if (RANK[confidence] > RANK[old.confidence]) old.confidence = confidence;
    return old;
  }
  const person: Person = { name, posts: [], collective: null, role: null, places: [at], rule, confidence };
  register.set(key, person);
  return person;
}

const RANK: Readonly<Record<Confidence, number>> = { doubtful: 0, likely: 1, certain: 2 };

/**
 * Adds an office, once per office and body. What is said of it later refines it: a change, or the division of a bare 市委书记.
 */
export function addPost(person: Person, held: Held, change: Post['change'], date: string | null): void {
  const post = { title: held.title, organization: held.organization, regionCode: held.regionCode, change, date, base: held.office.word };
  const at = person.posts.findIndex((p) => sameOffice(p.title, post.title) && sameBody(p, post) && (p.change === change || p.change === null || change === null));
  const old = person.posts[at];
  if (old === undefined) person.posts.push(post);
  else if (post.title.length > old.title.length) person.posts[at] = { ...post, regionCode: post.regionCode ?? old.regionCode, change: change ?? old.change, date: date ?? old.date };
  else if ((old.change === null && change !== null) || (old.regionCode === null && post.regionCode !== null)) {
    person.posts[at] = { ...post, title: old.title.length > post.title.length ? old.title : post.title, change: change ?? old.change, date: change === null ? old.date : date };
  }
}

/** 常务副县长 is called 副县长 too. */
const sameOffice = (a: string, b: string): boolean => a === b || /常务|专职/u.test(a) !== /常务|专职/u.test(b) && a.replace(/常务|专职/u, '') === b.replace(/常务|专职/u, '');

/** One body, also where only one of the two mentions says which division's (市委 of nowhere, 临沂市委). */
const sameBody = (a: Post, b: Post): boolean =>
  a.organization === b.organization || ((a.regionCode === null) !== (b.regionCode === null) && LEVELLED.test(a.title) && !NATIONAL.test(a.organization + b.organization));
const LEVELLED = new RegExp(`^${LEVEL}|[省市区县州盟旗镇乡]长$`, 'u');
const NATIONAL = /中央|国务院|中华/u;

/** The register as facts: who holds or held an office, or was named among a place's leaders, is an official. */
export function facts(register: Register, article: Article): { officials: Official[]; others: Other[] } {
  const officials: Official[] = [], others: Other[] = [];
  for (const p of register.values()) {
    const places = [...p.places].sort((a, b) => a.start - b.start || b.end - a.end).filter((s, i, all) => i === 0 || s.start >= all[i - 1]!.end);
    const read = { evidence: places.map((s) => evidence(article, s)), rule: p.rule, confidence: p.confidence };
    if (p.posts.length > 0 || p.collective !== null) {
      officials.push({
        name: p.name, posts: p.posts.map(({ base: _base, ...post }) => post),
        collective: p.posts.length > 0 ? null : p.collective, ...read,
      });
    } else if (p.role !== null) others.push({ name: p.name, role: p.role.role, organization: p.role.organization, ...read });
  }
  return { officials, others };
}
