import { readFileSync } from 'node:fs';

/** What a listed word of two characters is: a verb, a verb of officials' language, a noun, the name of a place, or a word of another kind (adverbs, prepositions, times, adjectives). */
export type WordKind = 'verb' | 'jargon' | 'other' | 'noun' | 'place';

/**
 * The kind of the two-character word at `at`, or null where the two characters are none that is listed. Used to see
 * where a name ends (李明|到会, 陈华|强调) and that 高度, 项目, 任务 behind a title are no names.
 */
export const wordAt = (text: string, at: number): WordKind | null => (at < 0 ? null : load().two.get(text.slice(at, at + 2)) ?? null);

/** True where the three characters at `at` are an everyday word that begins like a surname: 高标准, 任组长. */
export const longWordAt = (text: string, at: number): boolean => load().three.has(text.slice(at, at + 3));

interface Words { readonly two: ReadonlyMap<string, WordKind>; readonly three: ReadonlySet<string> }

let words: Words | undefined;

/** data/surnames-words.tsv: its head names the source. */
function load(): Words {
  if (words !== undefined) return words;
  const two = new Map<string, WordKind>(), three = new Set<string>();
  for (const row of readFileSync(new URL('data/surnames-words.tsv', import.meta.url), 'utf8').trimEnd().split('\n')) {
    if (row.startsWith('#')) continue;
    const [kind, list = ''] = row.split('\t');
    for (const word of list.split(' ')) {
      if (kind === 'long') three.add(word);
      else two.set(word, kind === 'noun' || kind === 'place' || kind === 'verb' || kind === 'jargon' ? kind : 'other');
    }
  }
  return words = { two, three };
}
