import { lazily } from '../text/remember.ts';
import { sayingAt } from './saying.ts';
import { wordAt } from './surnames-words.ts';
import { rowsOf } from './table.ts';
import { longestAt, wordsAt, trie, type Trie } from './trie.ts';

/**
 * Where a name that is made of parts of Tibetan, Mongolian, Uyghur and other names alone (洛桑江村, 乌云其其格) can end
 * if it begins at `at`; longest first, empty where none begins there. A first part may stand behind a Han surname.
 */
export function partedEnds(text: string, at: number): number[] {
  const { parts, endings } = lists();
  if (longestAt(parts, text, at) === null) return [];
  const ends = new Set<number>();
  const walk = (from: number, depth: number): void => {
    for (const { end } of wordsAt(parts, text, from)) {
      ends.add(end);
      if (endings.has(text.charAt(end)) && endsHere(text, end + 1)) ends.add(end + 1);
      if (depth < 3) walk(end, depth + 1);
    }
  };
  walk(at, 0);
  return [...ends].sort((a, b) => b - a);
}

/** 仁青加, but 仁青|加强 and 仁青|参加; and 仁青加|强调，. */
function endsHere(text: string, end: number): boolean {
  const said = sayingAt(text, end);
  if (wordAt(text, end - 2) === 'verb') return false;
  return wordAt(text, end - 1) === null || said?.kind === 'speech' && said.end - end > 1 && !/\p{Script=Han}/u.test(text.charAt(said.end));
}

/** The parts themselves, of two characters and more. */
export const nameParts = (): readonly string[] => lists().all;

interface Parts { readonly all: readonly string[]; readonly parts: Trie<true>; readonly endings: ReadonlySet<string> }

/** data/surnames-parts.txt: its head names the sources. */
const lists = lazily((): Parts => {
  const found: [string, true][] = [], endings = new Set<string>();
  for (const [kind, list = ''] of rowsOf('surnames-parts.txt')) {
    for (const part of list.split(' ')) {
      if (kind === 'ending') endings.add(part);
      else if (part.length > 1) found.push([part, true]);
    }
  }
  return { all: found.map(([part]) => part), parts: trie(found), endings };
});
