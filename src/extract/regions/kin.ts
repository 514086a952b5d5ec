import { divisionOf, type Division } from '../../lexicon/divisions.ts';

/** The division above, or null for a province. */
export const above = (d: Division): Division | null => (d.parent === null ? null : divisionOf(d.parent));

/** The divisions above, nearest first. */
export function ancestors(d: Division): Division[] {
  const up = above(d);
  return up === null ? [] : [up, ...ancestors(up)];
}

/** True where a division holds another, at whatever remove. */
export const isAbove = (upper: Division, lower: Division): boolean => ancestors(lower).includes(upper);

/** The division itself, or the one that a township or zone lies in. */
export const coded = (d: Division): Division => (d.code === null ? above(d) ?? d : d);

/** What kind of division, in the word that speaks of it: 省, 市, 区, 县, 州, 盟, 旗; 区 also for autonomous regions and zones. */
export function kindOf(d: Division): string {
  if (d.level === 'zone') return '区';
  if (d.level === 'province') return /[市省]$/u.exec(d.name)?.[0] ?? '区';
  const last = d.name.at(-1)!;
  return '市区县州盟旗'.includes(last) ? last : '区';
}
