import { readFileSync } from 'node:fs';
import { lazily } from '../text/remember.ts';

/** What each sign of a name weighs; the sum with the bias is the log of the odds that words name a project. */
export interface Weights {
  readonly bias: number;
  /** By group and sign. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By group and the two signs of a pair. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;
  /** More than this the signs of the words themselves never add. */
  readonly most: number;
}

/** The groups of those signs; of `has` a name may show several. */
const OF_THE_WORDS = ['length', 'words', 'verbs within', 'names within', 'of its piece', 'item of', 'items called', 'own characters'], PAIRS_OF_THE_WORDS = ['kind, item of', 'kind, behind', 'kind, own characters'], SEVERAL = 'has';

/** Weights from rows of a group, a sign and a weight (tabs between; the two signs of a pair have a bar between), or of `bias` and a weight. Rows that begin with # say nothing. */
export function weightsOf(rows: Iterable<string>): Weights {
  const groups = new Map<string, Map<string, number>>(), pairs = new Map<string, Map<string, Map<string, number>>>();
  let bias = 0;
  for (const row of rows) {
    if (row.startsWith('#') || row === '') continue;
    const [group = '', sign = '', weight = ''] = row.split('\t'), [one = '', second] = sign.split('|');
    if (group === 'bias') bias = Number(sign);
    else if (second === undefined) at(groups, group).set(sign, Number(weight));
    else at(at(pairs, group), one).set(second, Number(weight));
  }
  const best = (of: Iterable<number>): number => Math.max(0, ...of);
  const several = [...groups.get(SEVERAL)?.values() ?? []].reduce((sum, w) => sum + Math.max(0, w), 0);
  const single = OF_THE_WORDS.reduce((sum, g) => sum + best(groups.get(g)?.values() ?? []), several);
  return { bias, groups, pairs, most: PAIRS_OF_THE_WORDS.reduce((sum, g) => sum + best([...pairs.get(g)?.values() ?? []].flatMap((m) => [...m.values()])), single) };
}

/** The map under a key of a map of maps, a new one where there is none. */
function at<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let found = maps.get(key);
  if (found === undefined) maps.set(key, found = new Map());
  return found;
}

/** data/project-weights.tsv, which `npm run weigh` makes; its head says how. */
export const projectWeights: () => Weights = lazily(() => weightsOf(readFileSync(new URL('data/project-weights.tsv', import.meta.url), 'utf8').split('\n')));
