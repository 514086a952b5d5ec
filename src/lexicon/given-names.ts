import { readFileSync } from 'node:fs';

/** How usual a character is in given names: the hundred commonest and the common ones make up most of them. */
export type GivenNameCharacter = 'commonest' | 'common' | 'other';

/** How usual a Simplified character is in given names. Null for what hardly occurs in one. */
export function givenNameCharacter(char: string): GivenNameCharacter | null {
  characters ??= load();
  return characters.get(char) ?? null;
}

let characters: ReadonlyMap<string, GivenNameCharacter> | undefined;

/** data/given-names.txt: its head names the sources. */
function load(): ReadonlyMap<string, GivenNameCharacter> {
  const found = new Map<string, GivenNameCharacter>();
  for (const row of readFileSync(new URL('data/given-names.txt', import.meta.url), 'utf8').trimEnd().split('\n')) {
    if (row.startsWith('#')) continue;
    const [kind, list = ''] = row.split('\t');
    for (const char of list) found.set(char, kind === 'commonest' || kind === 'common' ? kind : 'other');
  }
  return found;
}
