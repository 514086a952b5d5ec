import { addTo, grouped } from '../text/grouped.ts';
import type { Decided } from './rulings.ts';
import { oldestFirst } from './ids.ts';
import { addressesOf, atomsOf, type Atom, type Mention } from './people/atoms.ts';
import { byName, joinAtoms } from './people/joins.ts';
import { nameKey } from './people/names.ts';
import { perhaps } from './people/perhaps.ts';
import { personRecord } from './people/record.ts';
import { UNFOLDED, type Copy, type Digested, type Fold, type PersonRecord } from './records.ts';

interface LinkedPeople {
  readonly people: readonly PersonRecord[];
  /** By article: the id of the person behind each of its officials, in their order. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Addresses of people whom only a copy told of, with the article chosen in the copy's stead. */
  readonly retired: ReadonlyMap<string, string>;
}

/**
 * The people of a collection, those in most reports first. One person is a name with offices that go together: within one
 * unit (see units.ts) always, beyond it on evidence (see joins.ts and careers.ts). An editor's rulings stand above both.
 */
export function linkPeople(digested: readonly Digested[], rulings: Decided = { join: [], part: [] }, copied: readonly Copy[] = [], fold: Fold = UNFOLDED): LinkedPeople {
  const plain = joined(digested, () => null);
  const { atoms, mentions, people, joins } = rulings.part.length === 0 ? plain : joined(digested, parted(digested, plain, rulings));
  const byId = new Map(atoms.map((a, i) => [a.id, i]));
  for (const same of rulings.join) {
    const known = same.flatMap((id) => byId.get(id) ?? []);
    for (const i of known) people.join(known[0]!, i);
  }
  const members = grouped(atoms, (_, i) => people.of(i));
  const ids = new Map([...members].map(([root, list]) => [root, mainId(list)]));
  const idOfAtom = (i: number): string => ids.get(people.of(i))!;
  const why = grouped(joins, (j) => people.of(j.a));
  const { more, retired } = ofCopies(copied, (id) => byId.has(id), new Map(digested.map(({ article }, i) => [article.id, mentions[i]!])));
  const doubts = perhaps(atoms, byName(atoms), (i) => people.of(i), members, idOfAtom);
  const records = [...members].map(([root, list]) => personRecord(digested, {
    id: ids.get(root)!, atoms: list, more: more.get(root) ?? [], joins: why.get(root) ?? [], mayBe: doubts.get(root) ?? [], beside: (article) => mentions[article]!.map((m) => idOfAtom(m.atoms[0]!)),
  }, fold));
  return {
    people: records.sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1)),
    ids: new Map(digested.map(({ article }, i) => [article.id, mentions[i]!.map((m) => idOfAtom(m.atoms[0]!))])),
    retired,
  };

  /**
   * A report that turns out to be a copy keeps its people's addresses: they lead to the person of that name in the article chosen,
   * else to that article.
   */
  function ofCopies(list: readonly Copy[], taken: (id: string) => boolean, told: ReadonlyMap<string, readonly Mention[]>): { more: Map<number, string[]>; retired: Map<string, string> } {
    const gathered = new Map<number, string[]>(), claimed = new Set<string>(), gone = new Map<string, string>();
    for (const { copy, canonical } of list) {
      for (const official of copy.facts.officials) {
        const same = told.get(canonical)?.find((m) => nameKey(m.official.name) === nameKey(official.name));
        for (const id of addressesOf(official, copy)) {
          if (taken(id) || claimed.has(id)) continue;
          if (same === undefined) gone.set(id, canonical);
          else {
            claimed.add(id);
            addTo(gathered, people.of(same.atoms[0]!), id);
          }
        }
      }
    }
    return { more: gathered, retired: gone };
  }
}

function joined(digested: readonly Digested[], apart: (article: string, name: string) => string | null): ReturnType<typeof atomsOf> & ReturnType<typeof joinAtoms> {
  const read = atomsOf(digested, apart);
  return { ...read, ...joinAtoms(read.atoms, read.mentions) };
}

/** The marks of mentions that a ruling makes somebody else: those of the person's name in the ruling's articles. */
function parted(digested: readonly Digested[], { atoms, mentions, people }: ReturnType<typeof joined>, { part }: Decided): (article: string, name: string) => string | null {
  const byId = new Map(atoms.map((a, i) => [a.id, i])), marks = new Map<string, string>();
  const at = new Map(digested.map((d, i) => [d.article.id, i]));
  for (const { id, articles } of part) {
    const whom = byId.get(id);
    if (whom === undefined) continue;
    for (const article of articles) {
      for (const m of mentions[at.get(article) ?? -1] ?? []) {
        if (people.of(m.atoms[0]!) === people.of(whom)) marks.set(`${article}\u0000${nameKey(m.official.name)}`, id);
      }
    }
  }
  return (article, name) => marks.get(`${article}\u0000${name}`) ?? null;
}

/** The address that a person's page has: that of the unit seen first, so that later reports do not move it. */
const mainId = (atoms: readonly Atom[]): string =>
  atoms.reduce((a, b) => ((oldestFirst(a.first || null, b.first || null) || (a.id < b.id ? -1 : 1)) <= 0 ? a : b)).id;
