import type { Post } from '../../extract/facts.ts';
import { newestFirst, oldestFirst } from '../ids.ts';
import type { Digested, Fold, MayBe, Office, PersonRecord } from '../records.ts';
import type { Atom, Mention } from './atoms.ts';
import type { Join } from './joins.ts';

/** What is known of one person when the collection has been gone through. */
export interface Gathered {
  readonly id: string;
  readonly atoms: readonly Atom[];
  /** Addresses that copies of reports gave. */
  readonly more: readonly string[];
  readonly joins: readonly Join[];
  readonly mayBe: readonly MayBe[];
  /** The ids of the people of an article, by its number. */
  readonly beside: (article: number) => readonly string[];
}

/** The record of one person. */
export function personRecord(digested: readonly Digested[], { id, atoms, more, joins, mayBe, beside }: Gathered, fold: Fold): PersonRecord {
  const all = atoms.length === 1 ? atoms[0]!.mentions : [...new Set(atoms.flatMap((a) => a.mentions))];
  const mentions = [...all].sort((a, b) => newestFirst(a.day, b.day) || a.article - b.article);
  const articleId = (m: Pick<Mention, 'article'>): string => digested[m.article]!.article.id;
  const own = atoms.map((a) => a.id), company = companyOf(id, new Set(mentions.map((m) => m.article)), beside);
  const joined = [...joins].sort((a, b) => oldestFirst(digested[a.article]!.article.published, digested[b.article]!.article.published)).map((j) => ({ why: j.why, article: articleId(j) }));
  return fold.person({
    id,
    name: mentions[0]!.official.name,
    articles: [...new Set(mentions.map(articleId))],
    formerIds: [...new Set([...own, ...more])].filter((other) => other !== id).sort(),
  }, () => [own, mentions.map((m) => [digested[m.article]!.stamp, m.n]), company, mayBe, joined], () => {
    const offices = officesOf(mentions, new Set(atoms.map((a) => a.number)), articleId);
    return {
      offices, held: offices.map(({ seen: _, ...held }) => held),
      collectives: [...new Set(mentions.flatMap((m) => m.official.collective ?? []))],
      with: company, mayBe, joined,
    };
  });
}

/** So many others are named. */
const COMPANY = 60;

/** Those who are in most of a person's reports. */
function companyOf(id: string, articles: Iterable<number>, beside: (article: number) => readonly string[]): string[] {
  const shared = new Map<string, number>();
  for (const article of articles) for (const other of new Set(beside(article))) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared].sort((a, b) => b[1] - a[1]).slice(0, COMPANY).map(([other]) => other);
}

/** Each office once, with the days on which it was first and last seen; `mentions` come newest first. */
function officesOf(mentions: readonly Mention[], own: ReadonlySet<number>, articleId: (m: Mention) => string): Office[] {
  const offices = new Map<string, { post: Post; first: string | null; last: string | null; seen: Office['seen'][number][] }>();
  for (const mention of mentions) {
    for (const [k, post] of mention.official.posts.entries()) {
      if (!own.has(mention.atoms[k]!)) continue;
      const key = `${post.title}|${post.organization}|${post.regionCode ?? ''}|${post.change ?? ''}`, seen = { article: articleId(mention), evidence: mention.official.evidence[0]! };
      const office = offices.get(key);
      if (office === undefined) offices.set(key, { post, first: mention.day, last: mention.day, seen: [seen] });
      else {
        // The first report that comes is the last of an office.
        office.first = mention.day ?? office.first;
        office.seen.push(seen);
      }
    }
  }
  return [...offices.values()].map(({ post, first, last, seen }) => ({ ...post, firstSeen: first, lastSeen: last, seen }));
}
