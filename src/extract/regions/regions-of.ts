import type { Article } from '../../articles/article.ts';
import { evidence } from '../evidence.ts';
import type { Region } from '../facts.ts';
import type { Named } from './scope.ts';

/** One region per division, with every mention as its evidence, in the order of first mention. `weak`: starts of mentions that only the context bears out. */
export function regionsOf(article: Article, named: readonly Named[], weak: ReadonlySet<number>): Region[] {
  const groups = new Map<string, Named[]>();
  for (const m of named) {
    const key = m.place.code ?? `${m.place.parent} ${m.place.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [m]);
    else group.push(m);
  }
  return [...groups.values()].map((group) => {
    const { name, code, parent } = group[0]!.place;
    const byName = group.filter((m) => m.sort === 'name');
    return {
      name, code, parent,
      evidence: group.map((m) => evidence(article, m)),
      rule: byName.length > 0 ? 'division-named' : 'division-implied',
      confidence: byName.length > 0 && byName.every((m) => weak.has(m.start)) ? 'likely' as const : 'certain' as const,
    };
  });
}
