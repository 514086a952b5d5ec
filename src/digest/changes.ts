import { keptWith } from '../text/remember.ts';
import { stamp } from '../text/stamp.ts';
import type { Changes, Digest } from './digest.ts';

/**
 * What a build knew, in so few words that it can be published beside the data: the next build compares itself with it.
 * It holds the changes that were shown with it too: a build that finds nothing new shows them again.
 */
export interface Snapshot {
  readonly reports: readonly string[];
  readonly facts: number;
  /** Marks of the offices, by person. */
  readonly people: Readonly<Record<string, readonly string[]>>;
  /** The status, by project. */
  readonly projects: Readonly<Record<string, string | null>>;
  readonly changes: Changes | null;
}

type Known = Omit<Digest, 'changes'>;

const officeMark = (office: Digest['people'][number]['held'][number]): string =>
  stamp([office.title, office.organization, office.regionCode, office.change].join('\0'), 8);

/** The marks of the offices of each person, worked out once for a digest. */
const marksOf = keptWith((people: Digest['people']): ReadonlyMap<string, readonly string[]> => new Map(people.map((p) => [p.id, p.held.map(officeMark)])));

/** What a digest has that the last one had not; what was shown last where there is nothing new. */
export function changesSince(last: Snapshot | null, digest: Known): Changes | null {
  if (last === null) return null;
  const reports = new Set(last.reports), here = new Set(digest.articles.map((a) => a.id));
  // A record that was joined with another goes on under one of their ids.
  const earlier = <T>(of: Readonly<Record<string, T>>, { id, formerIds }: { readonly id: string; readonly formerIds: readonly string[] }): T[] =>
    [id, ...formerIds].flatMap((known) => (Object.hasOwn(of, known) ? [of[known]!] : []));
  const now = marksOf(digest.people);
  const changes: Changes = {
    reports: digest.articles.filter((a) => !reports.has(a.id)).map((a) => a.id),
    gone: last.reports.filter((id) => !here.has(id)).length,
    facts: { before: last.facts, now: digest.facts },
    people: digest.people.filter((p) => earlier(last.people, p).length === 0).map((p) => p.id),
    offices: digest.people.flatMap((p) => {
      const known = earlier(last.people, p);
      if (known.length === 0) return [];
      const before = new Set(known.flat());
      if (now.get(p.id)!.every((mark) => before.has(mark))) return [];
      return p.held.filter((o) => !before.has(officeMark(o))).map((o) => ({ person: p.id, title: o.title, organization: o.organization, change: o.change }));
    }),
    projects: digest.projects.filter((p) => earlier(last.projects, p).length === 0).map((p) => p.id),
    moved: digest.projects.flatMap((p) => {
      const known = earlier(last.projects, p);
      return known.length === 0 || p.status === null || known.includes(p.status) ? [] : [{ project: p.id, from: known.at(-1) ?? null, to: p.status }];
    }),
  };
  const nothing = changes.reports.length + changes.gone + changes.people.length + changes.offices.length + changes.projects.length + changes.moved.length === 0 && last.facts === digest.facts;
  return nothing ? last.changes : changes;
}

/** What the next build is to know of a digest. */
export const snapshot = (digest: Digest): Snapshot => ({
  reports: digest.articles.map((a) => a.id),
  facts: digest.facts,
  people: Object.fromEntries(marksOf(digest.people)),
  projects: Object.fromEntries(digest.projects.map((p) => [p.id, p.status])),
  changes: digest.changes,
});
