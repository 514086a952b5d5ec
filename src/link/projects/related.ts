import { grouped } from '../../text/grouped.ts';
import { family } from '../ids.ts';
import type { MayBe } from '../records.ts';
import { inLine } from '../people/units.ts';
import { sameOwner } from './names.ts';
import type { Work } from './works.ts';

/** So many are named at most. */
const MOST = 5;

/** Other phases of a project, and works of its name nearby that could not be told from it. By the group's number. */
export function related(works: readonly Work[], groupOf: (work: number) => number, idOf: (work: number) => string): Map<number, MayBe[]> {
  const found = new Map<number, MayBe[]>(), byCore = grouped([...works.keys()], (i) => `${family(works[i]!.code)}|${works[i]!.form.core}`);
  const note = (from: number, to: number, why: string): void => {
    const list = found.get(groupOf(from)) ?? [];
    found.set(groupOf(from), list);
    if (list.length < MOST && !list.some((m) => m.id === idOf(to))) list.push({ id: idOf(to), why });
  };
  for (const list of byCore.values()) {
    list.forEach((a, at) => {
      for (const b of list.slice(at + 1, at + 1 + MOST * 2)) {
        if (groupOf(a) === groupOf(b)) continue;
        const x = works[a]!, y = works[b]!;
        if (x.form.owner !== '' && y.form.owner !== '' && !sameOwner(x.form.owner, y.form.owner)) continue;
        const phases = x.form.phase !== y.form.phase;
        if (phases ? x.code !== y.code : Math.min(x.own, y.own) < 2 && (x.code === null || y.code === null || !inLine(x.code, y.code))) continue;
        const why = (of: Work): string => (phases ? (of.form.phase === '' ? '同名，未分期的报道' : `同一项目的${of.form.phase}期`) : '同名，但地点或业主不能确定相同');
        note(a, b, why(y));
        note(b, a, why(x));
      }
    });
  }
  return found;
}
