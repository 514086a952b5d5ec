/**
 * The words of a list as the lexicon writes it, parted by blanks and the ends of lines.
 * @throws RangeError where a word stands on it twice: a fault of the list.
 */
export function listed(list: string): string[] {
  const words = list.trim().split(/\s+/u);
  if (new Set(words).size < words.length) throw new RangeError(`a list has more than once: ${words.filter((w, i) => words.indexOf(w) < i).join(', ')}`);
  return words;
}

/** The same for an expression: any of the words, which may be expressions themselves. */
export const anyOf = (list: string): string => `(?:${listed(list).join('|')})`;
