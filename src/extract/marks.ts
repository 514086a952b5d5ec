import type { Part } from '../articles/article.ts';
import { slice } from '../text/span.ts';

/** 1. （二） 三、 ③ ●: what numbers or marks the items of a list. */
const MARKED = /^\s*(?:\d{1,3}(?:[.．、](?!\d)|\s*[丨｜])|[（(][\d一二三四五六七八九十]{1,3}[）)][、.]?|[一二三四五六七八九十]{1,3}[、.]|[①-⑳]|[-·•●■◆▪◇○★☆*＊])\s*/u;
const LABEL = /^(?:项目名称|工程名称|项目)[：:]\s*/u;

/** True for an item of a numbered or marked list. */
export const isMarked = (text: string, part: Part): boolean => MARKED.test(slice(text, part));

/** Where a paragraph's own words begin, behind a number, a mark or 项目名称：. */
export function wordsStart(text: string, part: Part): number {
  const said = slice(text, part), mark = MARKED.exec(said)?.[0].length ?? 0;
  return part.start + mark + (LABEL.exec(said.slice(mark))?.[0].length ?? 0);
}
