import { addTo, grouped } from '../text/grouped.ts';
import { newestFirst, oldestFirst } from './ids.ts';
import { related } from './projects/related.ts';
import { joinWorks } from './projects/joins.ts';
import { projectRecord } from './projects/record.ts';
import { likeness } from './projects/matching.ts';
import { addressOf, worksOf, type Told, type Work } from './projects/works.ts';
import { UNFOLDED, type Copy, type Digested, type Fold, type ProjectRecord } from './records.ts';
import type { Decided } from './rulings.ts';

interface LinkedProjects {
  readonly projects: readonly ProjectRecord[];
  /** By article: the id of each of its projects, in their order. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Addresses of projects that only a copy told of, with the article chosen in the copy's stead. */
  readonly retired: ReadonlyMap<string, string>;
}

/**
 * The projects of a collection, those last reported on first. Names that differ by owner, place, quotation marks or the way a
 * quantity is written are one project (see matching.ts); phases are projects of their own. An editor's rulings stand above.
 */
export function linkProjects(digested: readonly Digested[], rulings: Decided = { join: [], part: [] }, copied: readonly Copy[] = [], fold: Fold = UNFOLDED): LinkedProjects {
  const plain = joined(digested, () => null);
  const { works, told, projects, why } = rulings.part.length === 0 ? plain : joined(digested, parted(digested, plain, rulings));
  const byId = new Map(works.map((w, i) => [w.id, i]));
  for (const same of rulings.join) {
    const known = same.flatMap((id) => byId.get(id) ?? []);
    for (const i of known) projects.join(known[0]!, i);
  }
  const members = grouped(works, (_, i) => projects.of(i));
  const ids = new Map([...members].map(([root, list]) => [root, mainId(list)]));
  const idOfWork = (i: number): string => ids.get(projects.of(i))!;
  const kin = related(works, (i) => projects.of(i), idOfWork);
  const { more, retired } = ofCopies(copied, (id) => byId.has(id), new Map(digested.map(({ article }, i) => [article.id, told[i]!])), (t) => projects.of(t.atom));
  const records = [...members].map(([root, list]) => projectRecord(digested, { id: ids.get(root)!, works: list, more: more.get(root) ?? [], why, mayBe: kin.get(root) ?? [] }, fold));
  const reports = new Map([...members].map(([root, list]) => [ids.get(root)!, list.length === 1 ? list[0]!.articles.size : new Set(list.flatMap((w) => [...w.articles])).size]));
  const day = new Map([...members].map(([root, list]) => [ids.get(root)!, list.flatMap((w) => w.told).reduce<string | null>((d, t) => (t.day !== null && (d === null || t.day > d) ? t.day : d), null)]));
  return {
    projects: records.sort((a, b) => newestFirst(day.get(a.id)!, day.get(b.id)!) || reports.get(b.id)! - reports.get(a.id)! || (a.id < b.id ? -1 : 1)),
    ids: new Map(digested.map(({ article }, i) => [article.id, told[i]!.map((t) => idOfWork(t.atom))])),
    retired,
  };
}

/**
 * A report that turns out to be a copy keeps its projects' addresses: they lead to the project most like it in the article
 * chosen, else to that article.
 */
function ofCopies(list: readonly Copy[], taken: (id: string) => boolean, told: ReadonlyMap<string, readonly Told[]>, groupOf: (t: Told) => number): { more: Map<number, string[]>; retired: Map<string, string> } {
  const gathered = new Map<number, string[]>(), claimed = new Set<string>(), gone = new Map<string, string>();
  for (const { copy, canonical } of list) {
    for (const project of copy.facts.projects) {
      const id = addressOf(project, copy);
      if (taken(id) || claimed.has(id)) continue;
      const like = (t: Told): number => likeness(t.project.name, project.name);
      const best = (told.get(canonical) ?? []).reduce<Told | null>((b, t) => (like(t) >= 0.5 && (b === null || like(t) > like(b)) ? t : b), null);
      if (best === null) gone.set(id, canonical);
      else {
        claimed.add(id);
        addTo(gathered, groupOf(best), id);
      }
    }
  }
  return { more: gathered, retired: gone };
}

function joined(digested: readonly Digested[], apart: (article: string, name: string) => string | null): ReturnType<typeof worksOf> & ReturnType<typeof joinWorks> {
  const read = worksOf(digested, apart);
  return { ...read, ...joinWorks(read.works) };
}

/** The marks of what a ruling makes something else: the project's names in the ruling's articles. */
function parted(digested: readonly Digested[], { works, told, projects }: ReturnType<typeof joined>, { part }: Decided): (article: string, name: string) => string | null {
  const byId = new Map(works.map((w, i) => [w.id, i])), marks = new Map<string, string>();
  const at = new Map(digested.map((d, i) => [d.article.id, i]));
  for (const { id, articles } of part) {
    const which = byId.get(id);
    if (which === undefined) continue;
    for (const article of articles) {
      for (const t of told[at.get(article) ?? -1] ?? []) if (projects.of(t.atom) === projects.of(which)) marks.set(`${article}\u0000${t.project.name}`, id);
    }
  }
  return (article, name) => marks.get(`${article}\u0000${name}`) ?? null;
}

/** The address that a project's page has: that of the name seen first, so that later reports do not move it. */
const mainId = (works: readonly Work[]): string =>
  works.reduce((a, b) => ((oldestFirst(a.first || null, b.first || null) || (a.id < b.id ? -1 : 1)) <= 0 ? a : b)).id;
