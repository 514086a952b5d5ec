import { lazily } from '../text/remember.ts';
import { rowsOf } from './table.ts';
import { longestAt, trie } from './trie.ts';

/** 'speech': what the person said follows or goes before; 'act': something else that is said of a person. */
export type Saying = 'speech' | 'act';

/** The longest verb that begins at `at` of those which follow a person's name, or null. */
export function sayingAt(text: string, at: number): { readonly end: number; readonly kind: Saying } | null {
  const found = longestAt(verbs(), text, at);
  return found === null ? null : { end: found.end, kind: found.value };
}

/** data/saying.txt: its head says what the two kinds are. A word listed as both is speech. */
const verbs = lazily(() => {
  const kinds = new Map<string, Saying>();
  for (const [kind, list = ''] of rowsOf('saying.txt')) {
    for (const word of list.split(' ')) if (kind === 'speech' || !kinds.has(word)) kinds.set(word, kind === 'speech' ? 'speech' : 'act');
  }
  return trie(kinds);
});
