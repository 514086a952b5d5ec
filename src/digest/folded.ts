import type { Fold, Folding, PersonRecord, ProjectRecord, RegionRecord } from '../link/records.ts';
import { remembering } from '../text/remember.ts';
import { stamp } from '../text/stamp.ts';
import type { Piece } from './drawer.ts';
import type { Kept } from './kept.ts';
import { packRows, rowAt } from './rows.ts';

/** Records that stay unfolded: those that a page looks up come one after the other. */
const UNFOLDED = 256;

/** Folds the records of people, projects and divisions: their heads stay at hand, the rest lies with what is kept of records. */
export const folding = (kept: Kept): Fold => ({
  person: folded<PersonRecord, 'held' | 'offices' | 'collectives' | 'with' | 'mayBe' | 'joined'>(kept, ['offices', 'collectives', 'with', 'mayBe', 'joined'], ['held']),
  project: folded<ProjectRecord, 'history' | 'names' | 'stages' | 'investments' | 'mayBe'>(kept, ['history', 'names', 'stages', 'investments', 'mayBe']),
  region: folded<RegionRecord, 'indicators' | 'targets'>(kept, ['indicators', 'targets']),
});

/**
 * Gives records of which some fields are read when they are asked for, each by itself. They have a `stamp` besides, which
 * changes with everything in them.
 * @param short fields that stay at hand, though they are made with those
 */
function folded<Whole extends object, Rest extends keyof Whole & string>(kept: Kept, fields: readonly Rest[], short: readonly Rest[] = []): Folding<Whole, Rest> {
  class Folded {
    readonly stamp: string;
    readonly rest: Piece;

    constructor(head: object, known: ReturnType<Kept['record']>) {
      Object.assign(this, head);
      this.stamp = known.stamp;
      this.rest = known.rest;
      short.forEach((field, i) => { Object.assign(this, { [field]: known.short[i] }); });
    }
  }
  fields.forEach((field, i) => {
    const unfolded = remembering(UNFOLDED, (rest: Piece) => rowAt(rest, i));
    Object.defineProperty(Folded.prototype, field, { get(this: Folded) { return unfolded(this.rest); } });
  });
  return (head, of, make) => {
    const written = JSON.stringify(head);
    return new Folded(head, kept.record(stamp(`${written}\n${JSON.stringify(of())}`, KEY), () => {
      const made = make(), rest = packRows(fields.map((field) => made[field]));
      return { stamp: stamp(Buffer.concat([Buffer.from(written), rest]), 12), rest, short: short.map((field) => made[field]) };
    })) as unknown as Whole;
  };
}

/** Characters of a key: 120 bits, which no two records share. */
const KEY = 20;
