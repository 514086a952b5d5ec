import { applied, names, type Act, type Applied, type Corrections, type Correction } from './corrections.ts';
import type { Known } from './unmet.ts';

/** What corrections say of people and projects, for linking. */
export interface Rulings {
  readonly people: Ruling;
  readonly projects: Ruling;
}

interface Ruling {
  /** Ids that are one. */
  readonly join: readonly (readonly string[])[];
  /** Articles whose mentions are somebody or something else. */
  readonly part: readonly { readonly id: string; readonly articles: readonly string[] }[];
}

/** The rulings of a file; articles may be named by their files, so it must be known which there are. */
export function rulings(c: Corrections, articles: Known['articles']): Rulings {
  const ruling = (of: 'person' | 'project'): Ruling => ({
    join: c.list.flatMap((one) => (one.act === 'join' && one.of === of ? [one.ids.map(({ id }) => id)] : [])),
    part: c.list.flatMap((one) => (one.act === 'part' && one.of === of ? [{ id: one.id.id, articles: articles.filter((a) => one.articles.some((address) => names(address, a))).map((a) => a.id) }] : [])),
  });
  return { people: ruling('person'), projects: ruling('project') };
}

/** The rulings that found whom or what they speak of, one for each person and project, to be shown on their pages. */
export function appliedRulings(c: Corrections, known: Pick<Known, 'people' | 'projects'>): Applied[] {
  return c.list.flatMap((one) => {
    if (one.act !== 'join' && one.act !== 'part') return [];
    const records = one.of === 'person' ? known.people : known.projects;
    const found = new Set(idsOf(one).flatMap((id) => records.filter((r) => r.id === id || r.formerIds.includes(id)).map((r) => r.id)));
    return [...found].map((id) => applied(one, whatOf(one), { [one.of]: id }));
  });
}

const idsOf = (one: Extract<Act, { act: 'join' | 'part' }>): string[] => (one.act === 'join' ? one.ids : [one.id]).map(({ id }) => id);

function whatOf(one: Correction): string {
  if (one.act === 'join') return `${one.of === 'person' ? '人物' : '项目'}合并：${one.ids.map((i) => i.label || i.id).join('、')}`;
  return one.act === 'part' ? `${one.articles.map((a) => a.title ?? a.ref).join('、')}所指另有${one.of === 'person' ? '其人' : '项目'}` : '';
}
