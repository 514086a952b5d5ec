import type { Project } from '../../extract/facts.ts';
import { oldestFirst } from '../ids.ts';
import type { Digested, Fold, MayBe, ProjectRecord } from '../records.ts';
import type { Told, Work } from './works.ts';

/** What is known of one project when the collection has been gone through. */
export interface Gathered {
  readonly id: string;
  readonly works: readonly Work[];
  /** Addresses that copies of reports gave. */
  readonly more: readonly string[];
  /** Why a work was taken for the project, by its number. */
  readonly why: ReadonlyMap<number, string>;
  readonly mayBe: readonly MayBe[];
}

/** The record of one project. Each field is that of the newest report that gives it; the history keeps what each said. */
export function projectRecord(digested: readonly Digested[], { id, works, more, why, mayBe }: Gathered, fold: Fold): ProjectRecord {
  const told = works.flatMap((w) => w.told).sort((a, b) => oldestFirst(a.day, b.day) || a.article - b.article);
  const articleId = (t: Told): string => digested[t.article]!.article.id;
  const newest = <K extends keyof Project>(field: K): Project[K] => {
    for (let i = told.length - 1; i >= 0; i--) if (told[i]!.project[field] !== null) return told[i]!.project[field];
    return told[0]!.project[field];
  };
  const name = newest('name');
  return fold.project({
    id, name, owner: newest('owner'), placeCode: newest('placeCode'), investmentYi: newest('investmentYi'), capacity: newest('capacity'),
    status: newest('status'), sector: newest('sector'),
    formerIds: [...new Set([...works.map((w) => w.id), ...more])].filter((other) => other !== id).sort(),
  }, () => [told.map((t) => [digested[t.article]!.stamp, t.n, why.get(t.atom) ?? null]), mayBe], () => ({
    history: distinct(told, (t) => t.article).map((t) => ({ article: articleId(t), project: t.project })),
    names: distinct(told, (t) => t.project.name).filter((t) => t.project.name !== name)
      .map((t) => ({ name: t.project.name, article: articleId(t), why: why.get(t.atom) ?? '只差引号、“项目”等字样' })),
    stages: told.filter((t) => t.project.status !== null).filter((t, i, all) => i === 0 || t.project.status !== all[i - 1]!.project.status)
      .map((t) => ({ status: t.project.status!, day: t.day, article: articleId(t) })),
    investments: distinct(told.filter((t) => t.project.investmentYi !== null), (t) => t.project.investmentYi)
      .map((t) => ({ investmentYi: t.project.investmentYi!, day: t.day, article: articleId(t) })),
    mayBe,
  }));
}

/** The first of each key. */
function distinct(told: readonly Told[], key: (t: Told) => unknown): Told[] {
  const seen = new Set<unknown>();
  return told.filter((t) => !seen.has(key(t)) && seen.add(key(t)));
}
