/**
 * The words of a list as the lexicon writes it, parted by blanks and the ends of lines.
 * @throws RangeError where a word stands on it twice: a fault of the list.
 */
export function listed(list: string): string[] {
  const words = list.trim().split(/\s+/u);
  if (new Set(words).size < words.length) throw new RangeError(`a list has more than once: ${words.filter((w, i) => words.indexOf(w) < i).join(', ')}`);
  return words;
}

/** An expression for any on such a list, whose words may be expressions themselves: they are tried in their order. */
export const oneOf = (list: string): string => `(?:${listed(list).join('|')})`;

/**
 * An expression that matches the longest of the words at a place. Words are folded by their common beginnings, 个(?:百分点|月)?: the
 * engine tries an alternation's branches one by one, so hundreds of words side by side are slow.
 */
export function anyOf(words: Iterable<string>): string {
  const rest = new Map<string, string[]>();
  let ends = false;
  for (const word of words) {
    const first = [...word][0];
    if (first === undefined) ends = true;
    else rest.set(first, [...(rest.get(first) ?? []), word.slice(first.length)]);
  }
  const branches = [...rest].map(([first, tails]) => first.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&') + anyOf(tails));
  if (branches.length === 0) return '';
  return ends ? `(?:${branches.join('|')})?` : branches.length === 1 ? branches[0]! : `(?:${branches.join('|')})`;
}
