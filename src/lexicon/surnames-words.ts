import { among } from '../text/characters.ts';
import { lazily } from '../text/remember.ts';
import { rowsOf } from './table.ts';

/** What a listed word of two characters is: a verb, a verb of officials' language, a noun, the name of a place, or a word of another kind (adverbs, prepositions, times, adjectives). */
type WordKind = 'verb' | 'jargon' | 'other' | 'noun' | 'place';

/**
 * The kind of the two-character word at `at`, or null where the two characters are none that is listed. Used to see
 * where a name ends (李明|到会, 陈华|强调) and that 高度, 项目, 任务 behind a title are no names.
 */
export function wordAt(text: string, at: number): WordKind | null {
  if (at < 0) return null;
  const { two, begins } = words();
  return begins(text.charCodeAt(at)) ? two.get(pairAt(text, at)) ?? null : null;
}

/** True where the three characters at `at` are an everyday word that begins like a surname: 高标准, 任组长. */
export function longWordAt(text: string, at: number): boolean {
  const { three, begins } = words();
  return begins(text.charCodeAt(at)) && three.get(pairAt(text, at))?.includes(text.charAt(at + 2)) === true && at + 2 < text.length;
}

/** Two units as one integer of 32 bits: looking it up makes no string and no number on the heap. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) << 16 | text.charCodeAt(at + 1);

/** By their first two characters; of three, those that may be the third. */
interface Words { readonly two: ReadonlyMap<number, WordKind>; readonly three: ReadonlyMap<number, string>; readonly begins: (unit: number) => boolean }

/** data/surnames-words.tsv: its head names the source. */
const words = lazily((): Words => {
  const two = new Map<number, WordKind>(), three = new Map<number, string>();
  for (const [kind, list = ''] of rowsOf('surnames-words.tsv')) {
    for (const word of list.split(' ')) {
      const pair = pairAt(word, 0);
      if (kind === 'long') three.set(pair, (three.get(pair) ?? '') + word.charAt(2));
      else two.set(pair, kind === 'noun' || kind === 'place' || kind === 'verb' || kind === 'jargon' ? kind : 'other');
    }
  }
  return { two, three, begins: among([...two.keys(), ...three.keys()].map((pair) => pair >>> 16)) };
});
