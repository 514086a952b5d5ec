import type { Changes, Digest } from '../../digest/digest.ts';
import { dayOf } from '../../text/day.ts';
import { number } from './numbers.ts';

/** 新报道 3 篇，新见人物 2 位 …; empty where nothing of the kind changed. */
export function inShort(c: Changes): string {
  const counts: readonly (readonly [number, string])[] = [
    [c.reports.length, '新报道 # 篇'], [c.people.length, '新见人物 # 位'], [c.offices.length, '职务变动 # 项'],
    [c.projects.length, '新见项目 # 个'], [c.moved.length, '项目进展 # 个'], [c.gone, '撤下报道 # 篇'],
  ];
  return counts.filter(([n]) => n > 0).map(([n, words]) => words.replace('#', number(n))).join('，');
}

/** The day that stands for an update in a feed: that of its newest report, else of the newest of all; null where none is dated. No clock is asked. */
export function dayOfChanges({ articles }: Pick<Digest, 'articles'>, { reports }: Changes): string | null {
  const added = new Set(reports), dated = articles.filter((a) => dayOf(a) !== null);
  const newest = dated.find((a) => added.has(a.id)) ?? dated[0];
  return newest === undefined ? null : newest.published ?? dayOf(newest);
}
