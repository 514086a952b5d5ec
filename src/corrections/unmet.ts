import { names, type Address, type Applied, type Correction, type Corrections, type Named } from './corrections.ts';
import { CorrectionFault, nearest, suggestion } from './fault.ts';

/** What a collection holds, so that corrections can be held against it. */
export interface Known {
  /** Titles as they are read without corrections. */
  readonly articles: readonly { readonly id: string; readonly seed: string; readonly title: string }[];
  /** Names of the files in the folder of seeds, the excluded ones among them. */
  readonly seeds: readonly string[];
  /** People and projects after linking, with the ids that led to them before. */
  readonly people: readonly Linked[];
  readonly projects: readonly Linked[];
  /** Names of firms and bodies, to choose candidates for an alias from. */
  readonly organizations?: Iterable<string>;
  /** All that acted, and all that did not find in its article or seed what it speaks of (see `correct`, `passagesIn`). */
  readonly applied: readonly Applied[];
  readonly missed: readonly CorrectionFault[];
}

interface Linked { readonly id: string; readonly name: string; readonly formerIds: readonly string[] }

/** The corrections that found no target, in the file's order: each is an error that names the nearest candidates. */
export function unmet(c: Corrections, known: Known): readonly CorrectionFault[] {
  const acted = new Set(known.applied.map((a) => a.n)), index = indexOf(known);
  const faults = c.list.flatMap((one) => problemsOf(one, known, index, acted).map((problem) => new CorrectionFault(c.file, one.line, problem)));
  return [...known.missed, ...faults].sort((a, b) => a.line - b.line);
}

type Index = ReadonlyMap<string, Known['articles']>;

/** Articles by id and by seed. */
function indexOf(known: Known): Index {
  const found = new Map<string, Known['articles'][number][]>();
  for (const article of known.articles) for (const key of new Set([article.id, article.seed])) found.set(key, [...(found.get(key) ?? []), article]);
  return found;
}

function problemsOf(one: Correction, known: Known, index: Index, acted: ReadonlySet<number>): string[] {
  switch (one.act) {
    case 'exclude': return known.seeds.includes(one.seed) ? [] : [`there is no file “${one.seed}” among the seeds. ${suggestion(one.seed, known.seeds, 'There are none.')}`];
    case 'join': return one.ids.flatMap((id) => missing(id, one.of, known));
    case 'part': return [...missing(one.id, one.of, known), ...one.articles.flatMap((address) => article(address, known, index))];
    case 'alias': {
      const problems = one.at === null ? [] : article(one.at, known, index);
      return problems.length > 0 || one.at !== null || acted.has(one.n) ? problems : [`nothing is called “${one.from}”${one.region === null ? '' : ` in reports of ${one.region}`}. ${suggestion(one.from, namesOf(one.of, known), 'There are no names of the kind.')}`];
    }
    default: return article(one.at, known, index);
  }
}

const namesOf = (of: 'person' | 'project' | 'organization', known: Known): Iterable<string> =>
  of === 'organization' ? known.organizations ?? [] : (of === 'person' ? known.people : known.projects).map((r) => r.name);

/** Why an address does not lead to one article. */
function article(address: Address, known: Known, index: Index): string[] {
  const there = index.get(address.ref) ?? [], found = there.filter((a) => names(address, a));
  if (found.length === 1) return [];
  if (found.length > 1) return [`“${address.ref}” holds ${found.length} articles: write { seed: ${address.ref}, title: … } with one of ${found.map((a) => `“${a.title}”`).join(', ')}.`];
  if (there.length > 0) return [`“${address.ref}” holds no article “${address.title ?? ''}”. ${suggestion(address.title ?? '', there.map((a) => a.title), '')}`];
  if (known.seeds.includes(address.ref)) return [`no article was read from “${address.ref}”: the file is left out or holds no report.`];
  const seeds = nearest(address.ref, known.articles.map((a) => (address.ref.includes('.') ? a.seed : a.id))).map((ref) => `“${ref}” (${index.get(ref)!.map((a) => a.title).join(' / ')})`);
  return [`there is no article “${address.ref}”. ${seeds.length === 0 ? 'There are none.' : `The nearest: ${seeds.join(', ')}.`}`];
}

/** Why a person or project is not to be found. */
function missing({ id, label }: Named, of: 'person' | 'project', known: Known): string[] {
  const records = of === 'person' ? known.people : known.projects;
  if (records.some((r) => r.id === id || r.formerIds.includes(id))) return [];
  const byName = label === '' ? [] : nearest(label, records.map((r) => r.name)).flatMap((name) => records.filter((r) => r.name === name)).slice(0, 3);
  const near = byName.length > 0 ? byName : nearest(id, records.map((r) => r.id)).map((n) => records.find((r) => r.id === n)!);
  return [`there is no ${of} “${id}”. ${near.length === 0 ? 'There are none.' : `The nearest: ${near.map((r) => `${r.id} ${r.name}`).join(', ')}.`}`];
}
