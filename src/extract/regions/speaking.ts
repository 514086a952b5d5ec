import type { Division } from '../../lexicon/divisions.ts';
import type { Implicit } from './implicit.ts';
import { kindOf } from './kin.ts';

/** How often an article speaks through a division's own offices and words (某县县委书记, 全县, 县政府); words of a kind count for each of that kind. */
export type Speaking = (d: Division) => number;

/** @param own the words that stand right behind the division's name, by which each is one division's alone. */
export function speakingOf(implicit: readonly Implicit[], own: ReadonlyMap<Implicit, Division>): Speaking {
  const named = new Map<Division, number>(), unnamed = new Map<string, number>();
  for (const i of implicit) {
    const d = own.get(i);
    if (d !== undefined) named.set(d, (named.get(d) ?? 0) + 1);
    else if (i.sort !== 'that') unnamed.set(i.kind, (unnamed.get(i.kind) ?? 0) + 1);
  }
  return (d) => (named.get(d) ?? 0) + (unnamed.get(kindOf(d)) ?? 0);
}
