import { hash } from 'node:crypto';
import type { Fold, PersonRecord, ProjectRecord, RegionRecord } from '../link/records.ts';
import type { Drawer, Piece } from './drawer.ts';

/** Records that stay unfolded: those that a page looks up come one after the other. */
const UNFOLDED = 512;

/** Folds the records of people, projects and divisions: what lists show of them stays at hand, the rest lies in the drawer. */
export const folding = (drawer: Drawer): Fold => ({
  person: folded<PersonRecord>(drawer, ['offices', 'collectives', 'with', 'mayBe', 'joined']),
  project: folded<ProjectRecord>(drawer, ['history', 'names', 'stages', 'investments', 'mayBe']),
  region: folded<RegionRecord>(drawer, ['indicators', 'targets']),
});

/**
 * Gives records of which some fields are read from the drawer when they are asked for. They have a `stamp` besides, which
 * changes with everything in them.
 */
function folded<T extends object>(drawer: Drawer, fields: readonly (keyof T & string)[]): (record: T) => T {
  const away = new Set<string>(fields), known = new Map<Piece, T>();
  const unfold = (rest: Piece): T => {
    let found = known.get(rest);
    if (found === undefined) {
      if (known.size >= UNFOLDED) known.clear();
      known.set(rest, found = JSON.parse(rest.slice(0, rest.length).toString()) as T);
    }
    return found;
  };
  class Folded {
    readonly stamp: string;
    readonly rest: Piece;

    constructor(record: T) {
      Object.assign(this, Object.fromEntries(Object.entries(record).filter(([field]) => !away.has(field))));
      const rest = JSON.stringify(Object.fromEntries(fields.map((field) => [field, record[field]])));
      this.stamp = hash('sha256', `${JSON.stringify(this)}${rest}`, 'base64url').slice(0, 12);
      this.rest = drawer.put(Buffer.from(rest));
    }
  }
  for (const field of fields) Object.defineProperty(Folded.prototype, field, { get(this: Folded) { return unfold(this.rest)[field]; } });
  return (record) => new Folded(record) as unknown as T;
}
