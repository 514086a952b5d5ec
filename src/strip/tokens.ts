/**
 * A test for lines that consist of nothing but certain labels, with digits, blanks and marks between them.
 * @param labels at least one of these must stand in the line
 * @param fillers may stand beside them, and mean nothing alone (人, 条, 更多)
 */
export function madeOf(labels: readonly string[], fillers: readonly string[] = []): (text: string) => boolean {
  const own = new RegExp(labels.join('|'), 'iu');
  const words = new RegExp([...labels, ...fillers].join('|'), 'giu');
  return (text) => text.length <= LONGEST && own.test(text) && !/\p{L}/u.test(text.replace(words, ''));
}

const LONGEST = 120;
