import type { Article, Part } from '../../articles/article.ts';
import type { Stage } from '../../lexicon/stages.ts';
import { eventOf } from './groups.ts';
import { isMarked } from '../marks.ts';
import { isField } from './records.ts';

/** What opens a list: 签约项目具体如下：, 开工项目名单. */
const OPENS = /[：:]$|(?:如下|名单|清单|一览表?|简介)$/u;
const OF_PROJECTS = /项目|工程/u;
export interface ListHead {
  /** True where it calls the items projects. */
  readonly ofProjects: boolean;
  /** What it, or else the title, says has befallen them all; null where neither says one thing. */
  readonly stage: Stage | null;
}

/**
 * For each paragraph that is an item of a list or a row of a table, the list's head; other paragraphs are left out.
 * @param begins true for a paragraph that begins with a project's name: behind a head like 签约项目如下： it is an item, numbered or not; @param inTable true for a row of a table of projects.
 */
export function listHeads(article: Article, begins: (part: Part) => boolean, inTable: (part: Part) => boolean): ReadonlyMap<Part, ListHead> {
  const text = article.text.text, found = new Map<Part, ListHead>();
  let head: ListHead | null = null, before: Part | null = null, apart = 0;
  for (const part of article.parts) {
    const marked = isMarked(text, part);
    if (inTable(part)) found.set(part, head ?? headOf(article, before));
    else if (!marked && isHead(text, part)) head = headOf(article, part);
    else if (marked || (head?.ofProjects === true && begins(part))) found.set(part, head ??= headOf(article, before));
    else {
      before = part;
      // One paragraph between two items goes on about the first; a second one, or a heading, ends the list.
      if (part.heading || (!isField(text, part) && ++apart > 1)) head = null;
      continue;
    }
    apart = 0;
  }
  return found;
}

function isHead(text: string, part: Part): boolean {
  const said = text.slice(part.start, part.end).trim();
  return typeof part.where === 'number' && OPENS.test(said) && OF_PROJECTS.test(said);
}

function headOf(article: Article, part: Part | null): ListHead {
  const text = article.text.text, said = part === null ? '' : text.slice(part.start, part.end).trim();
  const last = said.split(/(?<=[。！？])(?=.)/u).at(-1) ?? '';
  return { ofProjects: part !== null && isHead(text, part), stage: eventOf(last) ?? eventOf(said) ?? eventOf(article.title) };
}
