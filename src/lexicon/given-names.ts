import { readFileSync } from 'node:fs';

/** How usual a Simplified character is in given names: 'common' ones make up most of them. Null for what hardly occurs in one. */
export function givenNameCharacter(char: string): 'common' | 'other' | null {
  characters ??= load();
  return characters.get(char) ?? null;
}

let characters: ReadonlyMap<string, 'common' | 'other'> | undefined;

/** data/given-names.txt: its head names the sources. */
function load(): ReadonlyMap<string, 'common' | 'other'> {
  const found = new Map<string, 'common' | 'other'>();
  for (const row of readFileSync(new URL('data/given-names.txt', import.meta.url), 'utf8').trimEnd().split('\n')) {
    if (row.startsWith('#')) continue;
    const [kind, list = ''] = row.split('\t');
    for (const char of list) found.set(char, kind === 'common' ? 'common' : 'other');
  }
  return found;
}
