import { readFileSync } from 'node:fs';
import { wordsAt, trie, type Trie } from './trie.ts';

/**
 * Where a name that is made of parts of Tibetan, Mongolian, Uyghur and other names alone (洛桑江村, 乌云其其格) can end
 * if it begins at `at`; longest first, empty where none begins there. A first part may stand behind a Han surname.
 */
export function partedEnds(text: string, at: number): number[] {
  parts ??= load();
  const ends = new Set<number>();
  const walk = (from: number, depth: number): void => {
    for (const { end } of wordsAt(parts!, text, from)) {
      ends.add(end);
      if (depth < 3) walk(end, depth + 1);
    }
  };
  walk(at, 0);
  return [...ends].sort((a, b) => b - a);
}

let parts: Trie<true> | undefined;

/** data/surnames-parts.txt: its head names the sources. */
function load(): Trie<true> {
  const found: [string, true][] = [];
  for (const row of readFileSync(new URL('data/surnames-parts.txt', import.meta.url), 'utf8').trimEnd().split('\n')) {
    if (row.startsWith('#')) continue;
    for (const part of (row.split('\t')[1] ?? '').split(' ')) if (part.length > 1) found.push([part, true]);
  }
  return trie(found);
}
