import { readFileSync } from 'node:fs';
import { longestAt, trie, type Trie } from './trie.ts';

/** 'speech': what the person said follows or goes before; 'act': something else that is said of a person. */
export type Saying = 'speech' | 'act';

/** The longest verb that begins at `at` of those which follow a person's name, or null. */
export function sayingAt(text: string, at: number): { readonly end: number; readonly kind: Saying } | null {
  verbs ??= load();
  const found = longestAt(verbs, text, at);
  return found === null ? null : { end: found.end, kind: found.value };
}

let verbs: Trie<Saying> | undefined;

/** data/saying.txt: its head says what the two kinds are. A word listed as both is speech. */
function load(): Trie<Saying> {
  const kinds = new Map<string, Saying>();
  for (const row of readFileSync(new URL('data/saying.txt', import.meta.url), 'utf8').trimEnd().split('\n')) {
    if (row.startsWith('#')) continue;
    const [kind, list = ''] = row.split('\t');
    for (const word of list.split(' ')) if (kind === 'speech' || !kinds.has(word)) kinds.set(word, kind === 'speech' ? 'speech' : 'act');
  }
  return trie(kinds);
}
