import type { Place, Setting } from '../setting.ts';
import { isA, mentionsIn, upwards } from './divisions.ts';
import type { Held } from './held.ts';

/** The division of the office listed before, where it is of that level; else the one that `otherwise` finds. */
export function sharedOr(before: Held | null, level: string, otherwise: () => Place | null): Place | null {
  const listed = before?.place ?? null;
  if (listed !== null && isA(listed, level)) return listed;
  // 甲县某镇党委书记张三，副县长李四: of the county that the town lies in.
  return (listed?.code === null && listed.level === 'township' ? upwards(listed).find((p) => p.level === 'county' && isA(p, level)) : undefined) ?? otherwise();
}

/** The name that an office listed before gives to a division which nobody knows: 青石县 of 青石县委书记、县长; else the level word alone. */
export function calledSo(before: Held | null, level: string): string {
  const name = before !== null && before.place === null ? /^中共(?<name>.+)委$/u.exec(before.organization)?.groups?.['name'] : undefined;
  return name?.endsWith(level) === true ? name : level;
}

/** Where a run of division names that touch begins: 枣庄市|山亭区 …; 中共 in front belongs to it. */
export function firstOf(setting: Setting, from: number, last: number): number {
  let start = last;
  for (const m of [...mentionsIn(setting, from, last)].reverse()) {
    if (m.end !== start) break;
    start = m.start;
  }
  return start - 2 >= from && setting.article.text.text.slice(start - 2, start) === '中共' ? start - 2 : start;
}
