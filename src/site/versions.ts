import type { Digest } from '../digest/digest.ts';
import { remembering } from '../text/remember.ts';
import { stamp } from '../text/stamp.ts';
import type { FigureRow } from './figure-rows.ts';
import type { StatementRow, View } from './view.ts';

/** The version of something that pages look up, by its name (`article a1…`): it changes with whatever a page could show of it. */
export type Versions = (name: string) => string;

/** A stamp of values that JSON can write. */
export const hashOf = (...what: readonly unknown[]): string => stamp(JSON.stringify(what), 12);

/** Changes with a record, and only then. */
export const stampOf = (record: object): string => ('stamp' in record ? String(record.stamp) : hashOf(record));

/** Changes with what rows show, and only then. */
export const stampOfRows = (rows: readonly Pick<FigureRow | StatementRow, 'article' | 'n'>[]): string => hashOf(rows.map((r) => `${r.article.stamp}${r.n}`).join());

/** The versions of a digest's records and of the groups that pages look up, each worked out once. */
export function versionsOf({ articles }: Digest, v: View): Versions {
  const versionOf = (record: object | undefined): string => (record === undefined ? '' : stampOf(record));
  const of: Readonly<Record<string, (id: string) => string>> = {
    article: (id) => v.article.get(id)?.stamp ?? '',
    seed: (id) => v.seed.get(id)?.stamp ?? '',
    region: (id) => versionOf(v.region.get(id)),
    person: (id) => versionOf(v.person.get(id)),
    project: (id) => versionOf(v.project.get(id)),
    scope: (code) => stampOfRows(v.figuresByScope.get(code) ?? []),
    owned: (id) => { const project = v.project.get(id); return project === undefined ? '' : stampOfRows(v.figuresOf(project)); },
    speaker: (id) => stampOfRows(v.statementsBy.get(id) ?? []),
    corrected: (where) => hashOf(v.corrected.get(where)),
    named: (id) => { const [name = '', code = '', parent = ''] = id.split('|'); return hashOf(v.regionNamed(name, code || null, parent || null)?.id); },
    pictured: (id) => String(v.pictured(id)),
    all: (of) => (of === 'corrections' ? hashOf(v.corrections) : of === 'seeds' ? String(v.seeds) : hashOf(articles.map((a) => a.stamp))),
  };
  return remembering(Infinity, (name) => {
    const space = name.indexOf(' ');
    return of[name.slice(0, space)]!(name.slice(space + 1));
  });
}
