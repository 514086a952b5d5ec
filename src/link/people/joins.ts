import { grouped } from '../../text/grouped.ts';
import { groups, type Groups } from '../groups.ts';
import { oldestFirst } from '../ids.ts';
import type { Atom, Mention } from './atoms.ts';
import { namesakes, sameReport } from './evidence.ts';
import { soft } from './careers.ts';

/** Why two atoms are one person; `article` is the report that says so (the number of it). */
export interface Join {
  readonly a: number;
  readonly b: number;
  readonly why: string;
  readonly article: number;
}

/** The people among the atoms, as groups of them, and what they were joined on. */
interface Joined {
  readonly people: Groups;
  readonly joins: readonly Join[];
}

/**
 * Brings together the atoms of each person: first on what one report says of one name (two namesakes in it apart), then, name by
 * name, on what careers allow.
 */
export function joinAtoms(atoms: readonly Atom[], mentions: readonly (readonly Mention[])[]): Joined {
  const people = groups(atoms.length), joins: Join[] = [];
  const take = (join: Join): boolean => {
    const fresh = people.join(join.a, join.b);
    if (fresh) joins.push(join);
    return fresh;
  };
  const told = mentions.flat().filter((m) => m.atoms.length > 1).sort((x, y) => oldestFirst(x.day, y.day));
  for (const mention of told) {
    mention.atoms.forEach((b, k) => {
      // The first office that is not told of somebody else of the name.
      const with_ = mention.atoms.findIndex((a, i) => i < k && a !== b && !namesakes(mention, atoms, i, k));
      if (with_ >= 0) take({ a: mention.atoms[with_]!, b, why: sameReport(mention), article: mention.article });
    });
  }
  for (const block of byName(atoms)) if (block.length > 1) soft(atoms, block, people, take);
  return { people, joins };
}

/** The numbers of the atoms of each name, those apart that a ruling has decided on. */
export const byName = (atoms: readonly Atom[]): Iterable<number[]> => grouped([...atoms.keys()], (i) => (atoms[i]!.ruled ? null : atoms[i]!.name)).values();
