import type { Official } from '../extract/facts.ts';
import { dayOf, family, idOf, newestFirst } from './ids.ts';
import type { Digested, Office, PersonRecord } from './records.ts';

/**
 * The id of the person behind an official's name in one article. One person is a name within one family of divisions:
 * 李军 in two provinces are two people.
 */
export function personId(official: Pick<Official, 'name' | 'posts'>, home: string | null): string {
  const region = official.posts.length > 0 ? official.posts.find((p) => p.regionCode !== null)?.regionCode ?? null : home;
  return idOf('p', official.name, family(region));
}

interface Growing {
  readonly name: string;
  readonly articles: string[];
  readonly offices: Map<string, Office>;
  readonly collectives: Set<string>;
  /** How many reports each other person shares with this one. */
  readonly with: Map<string, number>;
}

/** The people of a collection, those in most reports first. */
export function linkPeople(digested: readonly Digested[]): PersonRecord[] {
  const people = new Map<string, Growing>();
  const newest = [...digested].sort((a, b) => newestFirst(dayOf(a.article), dayOf(b.article)));
  for (const { article, facts } of newest) {
    const day = dayOf(article);
    const here = facts.officials.map((o) => personId(o, facts.primaryRegion?.code ?? null));
    facts.officials.forEach((official, i) => {
      const id = here[i]!;
      const person: Growing = people.get(id) ?? { name: official.name, articles: [], offices: new Map(), collectives: new Set(), with: new Map() };
      people.set(id, person);
      if (!person.articles.includes(article.id)) person.articles.push(article.id);
      if (official.collective !== null) person.collectives.add(official.collective);
      for (const post of official.posts) {
        const key = [post.title, post.organization, post.regionCode, post.change].join('\u0000');
        const seen = { article: article.id, evidence: official.evidence[0]! };
        const office = person.offices.get(key);
        // Articles come newest first, so the first report of an office is its last.
        person.offices.set(key, office === undefined ? { ...post, firstSeen: day, lastSeen: day, seen: [seen] } : { ...office, firstSeen: day ?? office.firstSeen, seen: [...office.seen, seen] });
      }
      for (const other of here) if (other !== id) person.with.set(other, (person.with.get(other) ?? 0) + 1);
    });
  }
  return [...people]
    .map(([id, p]) => ({
      id,
      name: p.name,
      offices: [...p.offices.values()],
      collectives: [...p.collectives],
      articles: p.articles,
      with: [...p.with].sort((a, b) => b[1] - a[1]).map(([other]) => other),
    }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1));
}
