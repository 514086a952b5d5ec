import type { Fold, PersonRecord, ProjectRecord, RegionRecord } from '../link/records.ts';
import { remembering } from '../text/remember.ts';
import { stamp } from '../text/stamp.ts';
import type { Drawer, Piece } from './drawer.ts';
import { packRows, rowAt } from './rows.ts';

/** Records that stay unfolded: those that a page looks up come one after the other. */
const UNFOLDED = 256;

/** Folds the records of people, projects and divisions: what lists show of them stays at hand, the rest lies in the drawer. */
export const folding = (drawer: Drawer): Fold => ({
  person: folded<PersonRecord>(drawer, ['offices', 'collectives', 'with', 'mayBe', 'joined']),
  project: folded<ProjectRecord>(drawer, ['history', 'names', 'stages', 'investments', 'mayBe']),
  region: folded<RegionRecord>(drawer, ['indicators', 'targets']),
});

/**
 * Gives records of which some fields are read from the drawer when they are asked for, each by itself. They have a `stamp`
 * besides, which changes with everything in them.
 */
function folded<T extends object>(drawer: Drawer, fields: readonly (keyof T & string)[]): (record: T) => T {
  const away = new Set<string>(fields);
  class Folded {
    readonly stamp: string;
    readonly rest: Piece;

    constructor(record: T) {
      Object.assign(this, Object.fromEntries(Object.entries(record).filter(([field]) => !away.has(field))));
      const rest = packRows(fields.map((field) => record[field]));
      this.stamp = stamp(Buffer.concat([Buffer.from(JSON.stringify(this)), rest]), 12);
      this.rest = drawer.put(rest);
    }
  }
  fields.forEach((field, i) => {
    const unfolded = remembering(UNFOLDED, (rest: Piece) => rowAt(rest, i));
    Object.defineProperty(Folded.prototype, field, { get(this: Folded) { return unfolded(this.rest); } });
  });
  return (record) => new Folded(record) as unknown as T;
}
