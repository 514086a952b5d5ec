import type { Article, Part } from '../../articles/article.ts';
import type { Stage } from '../../lexicon/stages.ts';
import { isField, isMarked } from './records.ts';
import { matchesOf } from '../matches.ts';

/** What opens a list: 签约项目具体如下：, 开工项目名单. */
const OPENS = /[：:]$|(?:如下|名单|清单|一览表?|简介)$/u;
const OF_PROJECTS = /项目|工程/u;
/** What befell all of a list's projects at once. */
const EVENTS: readonly (readonly [RegExp, Stage])[] = [
  [/签约|签订|签署/u, '签约'], [/开工|动工|奠基/u, '开工'], [/竣工|投产|投用|建成/u, '投产'], [/谋划|储备|推介|招商|拟建/u, '规划'],
];

export interface ListHead {
  /** True where it calls the items projects. */
  readonly ofProjects: boolean;
  /** What it, or else the title, says has befallen them all; null where neither says one thing. */
  readonly stage: Stage | null;
}

/** The stage that words about many projects tell of: 7个项目集中签约; null for several (签约开工) or none. */
function told(words: string): Stage | null {
  const event = /[^，。；！？]{0,40}(?:项目|工程)[^，。；！？]{0,40}/gu;
  const stages = new Set(matchesOf(event, words).flatMap((m) => {
    // 招商恳谈会签约, 招商项目签约: what has happened outdoes what they were sought for.
    const found = EVENTS.filter(([pattern]) => pattern.test(m[0])).map(([, stage]) => stage);
    return found.length > 1 ? found.filter((s) => s !== '规划') : found;
  }));
  return stages.size === 1 ? [...stages][0]! : null;
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
  return { ofProjects: part !== null && isHead(text, part), stage: told(last) ?? told(said) ?? told(article.title) };
}

/** 签约项目有：, 集中开工的项目分别是：. */
const LEAD = /[^。！？：]{0,40}(?:项目|工程)[^。！？：，；]{0,8}$/u;
const FIRST = /^\s*(?:1[.．、]|[（(][1一][）)]|一[、.]|①)/u;
/** 19个项目同日开工。“甲项目总投资…: the sentence before tells what befell many at once. */
const AT_ONCE = /(?<=^|[。！？，])[^。！？，]{0,12}\d+个[^。！？，]{0,10}项目(?:同日|同时|集中|现场|成功|正式|分别)[^。！？，]{0,6}[。！](?=[^。！？]*$)/u;
/** How far back a list's lead may stand. */
const FAR = 600;

/** The stage that the lead of a list within a paragraph gives what stands at a place: 签约项目有：1.甲项目；2.乙项目. */
export function leadStage(text: string, part: Part, place: number): Stage | null {
  const said = text.slice(Math.max(part.start, place - FAR), place);
  for (let colon = said.lastIndexOf('：'); colon > 0; colon = said.lastIndexOf('：', colon - 1)) {
    const items = said.slice(colon + 1), lead = LEAD.exec(said.slice(Math.max(0, colon - 60), colon));
    // A full stop ends the list, unless its items are numbered.
    if (lead !== null && (FIRST.test(items) || !/[。！？]/u.test(items))) return told(lead[0]);
  }
  const opening = said.includes('个') ? AT_ONCE.exec(said)?.[0] : undefined;
  return opening === undefined ? null : told(opening);
}
