import { copies } from './copies.ts';
import { dayOf } from '../text/day.ts';
import { oldestFirst } from './ids.ts';
import { linkPeople } from './people.ts';
import { linkProjects } from './projects.ts';
import { UNFOLDED, type Copy, type Digested, type Fold, type PersonRecord, type ProjectRecord, type RegionRecord, type SloganRecord } from './records.ts';
import { linkRegions } from './regions.ts';
import { NO_RULINGS, type Rulings } from './rulings.ts';
import { linkSlogans } from './slogans.ts';

export type { PartRuling, Rulings } from './rulings.ts';

/** A collection's clippings as one record. */
export interface Linked {
  readonly people: readonly PersonRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly regions: readonly RegionRecord[];
  readonly slogans: readonly SloganRecord[];
  /** By article: the id of the person behind each of its officials, in their order. Copies have none. */
  readonly personIds: ReadonlyMap<string, readonly string[]>;
  readonly projectIds: ReadonlyMap<string, readonly string[]>;
  /** Copies, each with the article chosen in its stead. */
  readonly canonical: ReadonlyMap<string, string>;
  /** Addresses of people and projects that only a copy told of, with the article chosen in its stead: pages that lead there. */
  readonly retired: ReadonlyMap<string, string>;
}

/**
 * Links the facts of many articles into people, projects, regions and slogans. The order of `digested` does not matter. Every
 * address that any part of the collection gives alone is among the ids, the `formerIds` and the keys of `retired`.
 */
export function link(digested: readonly Digested[], rulings: Rulings = NO_RULINGS, fold: Fold = UNFOLDED): Linked {
  const inTime = [...digested].sort((a, b) => oldestFirst(dayOf(a.article), dayOf(b.article)) || (a.article.id < b.article.id ? -1 : 1));
  const canonical = copies(inTime.map((d) => d.article));
  const told = inTime.filter((d) => !canonical.has(d.article.id));
  const copied = inTime.flatMap((copy): Copy[] => (canonical.has(copy.article.id) ? [{ copy, canonical: canonical.get(copy.article.id)! }] : []));
  const people = linkPeople(told, rulings.people, copied, fold), projects = linkProjects(told, rulings.projects, copied, fold);
  const known = new Set([...people.people, ...projects.projects].flatMap((r) => [r.id, ...r.formerIds]));
  return {
    people: people.people, projects: projects.projects, regions: linkRegions(told, copied, people.ids, projects.ids, fold), slogans: linkSlogans(told),
    personIds: people.ids, projectIds: projects.ids, canonical,
    retired: new Map([...people.retired, ...projects.retired].filter(([id]) => !known.has(id))),
  };
}
