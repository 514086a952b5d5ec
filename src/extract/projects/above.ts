import type { Article, Part } from '../../articles/article.ts';
import type { Stage } from '../../lexicon/stages.ts';
import { slice } from '../../text/span.ts';
import { isMarked } from '../marks.ts';
import { eventOf } from './groups.ts';
import type { Held } from './held.ts';
import { isField } from './records.ts';

/** What the lines above a paragraph say of all that stands below them. */
export interface Above {
  /** The head of the list or table that it is an item of: whether it calls its items projects, and the one thing that it, or else the report's event, says has befallen them. */
  readonly list: ListHead | null;
  /** What a heading tells of all below it: 【签约项目】, 一、已投产项目. */
  readonly stage: Stage | null;
  /** True under a heading of what is yet to be done: 2025年重点工作, 下一步打算. */
  readonly planned: boolean;
}

interface ListHead { readonly ofProjects: boolean; readonly stage: Stage | null }

/**
 * Reads the article's lines from the top.
 * @param begins true for a paragraph that begins with a project's name: behind a head like 签约项目如下： it is an item, numbered or not; @param inTable true for a row of a table of projects.
 */
export function above(article: Article, held: Held, begins: (part: Part) => boolean, inTable: (part: Part) => boolean): (part: Part) => Above {
  const { text } = article.text, found = new Map<Part, Above>();
  let list: ListHead | null = null, before: Part | null = null, apart = 0, stage: Stage | null = null, planned = false;
  const headOf = (part: Part | null): ListHead => {
    const said = part === null ? '' : slice(text, part).trim();
    return { ofProjects: part !== null && isHead(part, said), stage: eventOf(said.split(/(?<=[。！？])(?=.)/u).at(-1)!) ?? eventOf(said) ?? (part === null ? null : held(part, part.end, true)) };
  };
  for (const part of article.parts) {
    const said = slice(text, part), marked = isMarked(text, part) || said.endsWith('；'), heading = headingStage(part, said), opens = !marked && !inTable(part) && isHead(part, said.trim());
    if (part.heading) planned = (planned && /^\s*[（(]/u.test(said)) || (OF_A_PLAN.test(said) && !OF_THE_PAST.test(said));
    if (heading !== undefined) stage = heading;
    const item = inTable(part) || (!opens && (marked || (list?.ofProjects === true && begins(part))));
    if (opens) list = headOf(part);
    else if (item) list ??= headOf(before);
    else {
      before = part;
      // One paragraph between two items goes on about the first; a second one, or a heading, ends the list.
      if (part.heading || (!isField(text, part) && ++apart > 1)) list = null;
    }
    if (opens || item) apart = 0;
    found.set(part, { list: item ? list : null, stage: heading === undefined ? stage : null, planned: planned && !part.heading });
  }
  return (part) => found.get(part)!;
}

/** What opens a list: 签约项目具体如下：, 开工项目名单. */
const OPENS = /[：:]$|(?:如下|名单|清单|一览表?|简介)$/u, OF_PROJECTS = /项目|工程/u;
const isHead = (part: Part, said: string): boolean => typeof part.where === 'number' && OPENS.test(said) && OF_PROJECTS.test(said);

const OF_A_PLAN = /目标|安排|打算|部署|思路|计划|下一步|(?:年|今后|下阶段|主要)[^，。]{0,12}(?:重点工作|任务)/u, OF_THE_PAST = /回顾|完成情况|总结|成效/u;

/** 一、, 【, （3个）: the marks about a heading's words. */
const MARKS = /^[\s【〖［\[<《（(]*(?:(?:第?[一二三四五六七八九十]{1,3}|\d{1,2})[、.．是）)]\s*)?|[】〗］\]>》）)：:\s]*$/gu;
const LONGEST_HEADING = 30, UNMARKED = 16;
const COUNT = /[（(]?(?:共|计)?[\d一二三四五六七八九十]+[个项][）)]?/gu;
/** 已投产项目, 续建重点项目名单: nothing but a stage and what is at it. */
const HEADING = /^[^，。；！？]{2,24}$/u;
const SUBJECT = /(?:项目|工程)(?:情况|名单|清单|一览表?|介绍|简介|进展)?$|^(?:集中|正式|已|加快|全力)?(?:签约|开工|竣工|建成|投产|投用|在建|续建|拟建|前期|谋划|储备|建设|推进|落地){1,2}(?:一批)?$/u;
/** A new part of the article, whatever it is on. */
const NEW_PART = /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|【)/u;

/** The stage that a line gives all below it; null where it heads something else, undefined where it is no heading. */
function headingStage(part: Part, said: string): Stage | null | undefined {
  const short = said.length <= LONGEST_HEADING, opens = part.heading || NEW_PART.test(said);
  if (typeof part.where !== 'number') return undefined;
  const words = short ? said.replace(MARKS, '').replace(COUNT, '') : '';
  if (HEADING.test(words) && (opens || said.length <= UNMARKED) && SUBJECT.test(words)) return eventOf(`${words}项目`);
  return part.heading || (short && opens && !/[。；]$/u.test(said)) ? null : undefined;
}
