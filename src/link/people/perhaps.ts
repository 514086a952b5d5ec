import { family } from '../ids.ts';
import type { MayBe } from '../records.ts';
import type { Atom } from './atoms.ts';
import { atomName } from './evidence.ts';
import { isCommon } from './names.ts';
import { clash } from './times.ts';

/** So many are named at most; and so many people of one name are compared, those nearest in time. */
const MOST = 5, NEAR = 8;

/**
 * Who else may be the same person: people of one name within a city (within a province where few bear it) who were never
 * seen at once in posts that exclude each other. By the group's number.
 */
export function perhaps(atoms: readonly Atom[], blocks: Iterable<readonly number[]>, groupOf: (atom: number) => number, members: ReadonlyMap<number, readonly Atom[]>, idOf: (atom: number) => string): Map<number, MayBe[]> {
  const found = new Map<number, MayBe[]>();
  const note = (of: number, atom: number): void => {
    const list = found.get(of) ?? [];
    found.set(of, list);
    if (list.length >= MOST) return;
    const all = members.get(groupOf(atom))!, posted = all.filter((a) => a.posted), last = (posted.length > 0 ? posted : all).reduce((a, b) => (b.last > a.last ? b : a));
    const when = last.last === '' ? '' : `（${last.last.slice(0, 4)}年）`;
    list.push({ id: idOf(atom), why: `同名者任${atomName(last)}${when}，时间不相抵触，但未见调任的依据` });
  };
  // Namesakes in one report are two.
  const toldApart = (g: number, h: number): boolean => members.get(g)!.some((a) => a.mentions.some((m) => m.atoms.length > 1 && m.atoms.some((n) => groupOf(n) === h)));
  for (const block of blocks) {
    if (block.length < 2) continue;
    const common = isCommon(atoms[block[0]!]!.name);
    const near = new Map<string, Map<number, number>>();
    for (const i of block) {
      const { code } = atoms[i]!.unit;
      const area = common || code === null ? family(code) : code.slice(0, 2);
      const groups = near.get(area) ?? new Map<number, number>();
      near.set(area, groups);
      if (!groups.has(groupOf(i))) groups.set(groupOf(i), i);
    }
    for (const groups of near.values()) {
      const list = [...groups].sort(([, a], [, b]) => (atoms[a]!.first < atoms[b]!.first ? -1 : atoms[a]!.first > atoms[b]!.first ? 1 : atoms[a]!.id < atoms[b]!.id ? -1 : 1));
      list.forEach(([g, i], at) => {
        for (const [h, k] of list.slice(at + 1, at + 1 + NEAR)) {
          if (clash(members.get(g)!, members.get(h)!) || toldApart(g, h) || found.get(g)?.some((m) => m.id === idOf(k)) === true) continue;
          note(g, k);
          note(h, i);
        }
      });
    }
  }
  return found;
}
