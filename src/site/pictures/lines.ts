/** Width of a character in ems: Han and full-width characters take one, the others about half of one. */
const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’…—〓]|[\u{20000}-\u{3ffff}]/u.test(c) ? 1 : 0.58), 0);

/** What may not begin a line: it hangs at the end of the one before. */
const HANGING = /^[，。、；：！？”’）》〉】』」%％…·]/u;

/** A text in lines of at most so many ems, words of Latin letters and numbers whole; cut with an ellipsis behind the last line. */
export function broken(text: string, ems: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/[\p{Script=Latin}\d.,+\-%]+|[^]/gu) ?? []) {
    if (line !== '' && widthOf(line + word) > ems && !HANGING.test(word)) {
      lines.push(line.trim());
      line = '';
    }
    // What is longer than a line is broken anywhere.
    for (const c of widthOf(word) > ems ? word : [word]) {
      if (widthOf(line + c) > ems && !HANGING.test(c) && line !== '') {
        lines.push(line.trim());
        line = '';
      }
      line += c;
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${[...lines[most - 1]!].slice(0, -1).join('')}…`];
}
