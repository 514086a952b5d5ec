import { holdsBlank } from '../text/blank.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

const BLANKS = /\s+/gu;
/** Chinese characters and marks, between which no blank belongs. */
const CHINESE = /[\p{Script=Han}〇，。、；：！？（）《》“”‘’「」『』【】〔〕…—％￥]/u;
/** Three or more short words in a row are a list that its blanks divide. */
const LIST = /(?<![^\s，。；：、（])\p{Script=Han}{1,4}(?:\s+\p{Script=Han}{1,4}){2,}(?![^\s，。；：、）])/gu;

/** Takes blanks out of Chinese text; between Latin words and numbers one stays, and so do the blanks that divide a list of names. */
export function withoutBlanks(text: string, at: Span): Edit[] {
  if (!holdsBlank(text, at.start, at.end)) return [];
  const stretch = text.slice(at.start, at.end);
  const lists = [...stretch.matchAll(LIST)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  let next = 0;
  return [...stretch.matchAll(BLANKS)].map((m) => {
    const before = stretch.charAt(m.index - 1), after = stretch.charAt(m.index + m[0].length);
    while (next < lists.length && lists[next]!.end <= m.index) next++;
    const inList = next < lists.length && lists[next]!.start <= m.index;
    const keep = inList || (!CHINESE.test(before) && !CHINESE.test(after));
    return edit(at.start + m.index, m[0], keep ? ' ' : '');
  });
}

/** In titles, headings and table rows a run of blanks becomes one: there they divide. A title set wide (任 免 通 知) is drawn together. */
export function singleBlanks(text: string, at: Span): Edit[] {
  const stretch = text.slice(at.start, at.end);
  const wide = /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(stretch);
  return [...stretch.matchAll(BLANKS)].map((m) => edit(at.start + m.index, m[0], wide ? '' : ' '));
}

const edit = (start: number, was: string, text: string): Edit => ({ start, end: start + was.length, text, rule: 'blanks' });
