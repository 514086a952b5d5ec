/**
 * A test for lines that consist of nothing but certain labels, with digits, blanks and marks between them.
 * @param labels at least one of these must stand in the line
 * @param fillers may stand beside them, and mean nothing alone (人, 条, 更多)
 */
export function madeOf(labels: readonly string[], fillers: readonly string[] = []): (text: string) => boolean {
  const own = new RegExp(labels.join('|'), 'iu');
  const words = new RegExp([...labels, ...fillers].join('|'), 'giu');
  const opening = new RegExp(`^(?:${[...labels, ...fillers].join('|')})`, 'iu');
  // The first letter of such a line is one that stands in a label, and a line that begins with a letter begins with a label: most lines are told by that.
  const written = [...labels, ...fillers].join(''), signs = new Set(`${written.toLowerCase()}${written.toUpperCase()}`);
  const begins = (text: string): boolean => { const first = text.search(LETTER); return first < 0 || (signs.has(text.charAt(first)) && (first > 0 || opening.test(text))); };
  return (text) => text.length <= LONGEST && begins(text) && own.test(text) && !LETTER.test(text.replace(words, ''));
}

const LETTER = /\p{L}/u;

const LONGEST = 120;
