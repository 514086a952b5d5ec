import type { Official } from '../../extract/facts.ts';
import { dayOf } from '../../text/day.ts';
import { idOf } from '../ids.ts';
import type { Digested } from '../records.ts';
import { nameKey } from './names.ts';
import { collectiveUnit, unitOf, type Unit } from './units.ts';

/** One official of one article. */
export interface Mention {
  readonly article: number;
  /** Its place among the article's officials. */
  readonly n: number;
  readonly official: Official;
  readonly day: string | null;
  /** The atoms of its posts in their order; at least one. */
  readonly atoms: readonly number[];
}

/**
 * A name in one unit: the smallest thing that is always one person. Each has an address made of nothing but itself, so
 * however atoms come together, whoever they belong to can be found under every address ever given.
 */
export interface Atom {
  readonly id: string;
  /** Its place among all atoms. */
  readonly number: number;
  readonly name: string;
  readonly unit: Unit;
  /** An editor's ruling made these mentions somebody of their own: nothing is concluded from careers. */
  readonly ruled: boolean;
  readonly mentions: Mention[];
  /** First and last day on which the unit's office is held; '' where no report with a day says so. */
  first: string;
  last: string;
  /** Days of notices: taken into the unit, gone from it. Former offices (原…) have no day of their own. */
  readonly appointed: Notice[];
  readonly removed: Notice[];
  /** Told with posts, not only among leaders. */
  posted: boolean;
  /** What is held there, as the reports word it. */
  readonly titles: Set<string>;
}

export interface Notice {
  readonly day: string;
  readonly article: number;
}

const unitsOf = (official: Official, home: string | null, article: string): Unit[] =>
  official.posts.length === 0 ? [collectiveUnit(official, home, article)] : official.posts.map((p) => unitOf(p, home, article));

const addressOf = (official: Official, unit: Unit): string => idOf('p', nameKey(official.name), unit.key);

/** The addresses that one official of an article has by itself, without the rest of the collection. */
export const addressesOf = (official: Official, { article, facts }: Digested): string[] =>
  unitsOf(official, facts.primaryRegion?.code ?? null, article.id).map((unit) => addressOf(official, unit));

/** All mentions of a collection and their atoms; `apart` gives a mark to those whom a ruling makes somebody else. */
export function atomsOf(digested: readonly Digested[], apart: (article: string, name: string) => string | null): { atoms: Atom[]; mentions: Mention[][] } {
  const atoms: Atom[] = [], numbers = new Map<string, number>();
  const atomOf = (official: Official, unit: Unit, mark: string | null): number => {
    const name = nameKey(official.name), what = `${name}|${unit.key}|${mark ?? ''}`;
    const known = numbers.get(what);
    if (known !== undefined) return known;
    numbers.set(what, atoms.length);
    const id = mark === null ? addressOf(official, unit) : idOf('p', name, unit.key, mark);
    return atoms.push({ id, number: atoms.length, name, unit, ruled: mark !== null, mentions: [], first: '', last: '', appointed: [], removed: [], posted: false, titles: new Set() }) - 1;
  };
  const mentions = digested.map(({ article, facts }, i): Mention[] => {
    const home = facts.primaryRegion?.code ?? null, day = dayOf(article);
    return facts.officials.map((official, n) => {
      const mark = apart(article.id, nameKey(official.name));
      const units = unitsOf(official, home, article.id);
      const own = units.map((u) => atomOf(official, u, mark));
      const mention: Mention = { article: i, n, official, day, atoms: own };
      own.forEach((at, k) => { if (own.indexOf(at) === k) atoms[at]!.mentions.push(mention); });
      official.posts.forEach((post, k) => {
        const atom = atoms[own[k]!]!;
        atom.posted = true;
        atom.titles.add(post.title);
        if (post.change === 'removed' && post.date !== null) atom.removed.push({ day: post.date, article: i });
        if (post.change === 'appointed' && post.date !== null) atom.appointed.push({ day: post.date, article: i });
        if (post.change !== 'removed') hold(atom, post.change === 'appointed' ? post.date ?? day : day);
      });
      if (official.posts.length === 0) hold(atoms[own[0]!]!, day);
      return mention;
    });
  });
  return { atoms, mentions };
}

function hold(atom: Atom, day: string | null): void {
  if (day === null) return;
  if (atom.first === '' || day < atom.first) atom.first = day;
  if (day > atom.last) atom.last = day;
}
