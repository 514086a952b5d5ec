import type { Dictionary } from './dictionary.ts';

/** The part of speech of a word that was cut: the dictionary's, else m for numbers, eng for Latin words, x for what is neither. */
export function tagOf(dictionary: Dictionary, word: string, node: number): string {
  return dictionary.tagAt(node === 0 ? nodeOf(dictionary, word) : node) || byCharacters([...word]);
}

/** The node of a word; 0 where the dictionary does not know it. */
export function nodeOf({ step }: Dictionary, word: string): number {
  let node = 0;
  for (const c of word) {
    node = step(node, c.codePointAt(0)!);
    if (node === 0) return 0;
  }
  return node;
}

/** jieba's rule: by as many ASCII characters as make half the word, counted from its beginning. */
function byCharacters(characters: readonly string[]): string {
  let ascii = 0, digits = 0;
  for (const c of characters) {
    if (ascii >= Math.trunc(characters.length / 2)) break;
    if (c >= '\x80') continue;
    ascii++;
    if (/\d/u.test(c)) digits++;
  }
  return ascii === 0 ? 'x' : digits === ascii ? 'm' : 'eng';
}
