import type { Part } from '../../articles/article.ts';
import { EVENTS } from '../../lexicon/stages-words.ts';
import type { Span } from '../../text/span.ts';
import { isMarked, wordsStart } from '../marks.ts';
import { beginning } from './boundary.ts';
import type { Candidate } from './candidate.ts';
import { edged } from './edges.ts';
import { behindFirm } from './firm-in-front.ts';
import { degreeOf } from './works-names.ts';
import { isAbstract, isDivision, isGroup, isRanked, specificity } from './specific.ts';

/** What the words after an item's name begin with where they go on about it. */
const TELLS = String.raw`(?=\s*(?:[^，。；]{0,12}?总投资|由|项目|该|计划|拟|投资|占地|规划|位于|坐落|选址|落户|落地|主要|建设|新建|总用地|一期|建筑面积|业主|起于|起自|起点|路线|线路|全长|设计|分|$))`;
/** 1.甲项目。由…, ● 甲项目：总投资…, 甲项目。 */
const NAME = new RegExp(String.raw`^([^，。；：\n]{3,45}?)(?:[。：:；;]${TELLS}|$)`, 'u');
/** In a list whose head calls the items projects, whatever the words behind the mark tell. */
const NAME_LISTED = new RegExp(String.raw`^([^，。；：\n]{3,45}?)(?:[。：:；;](?=.)|，${TELLS}(?=.))`, 'u');
/** Lines of a record: 投资方：甲公司, 目前进度：主桥合龙. */
const ABOUT = '投资|单位|主体|业主|法人|企业|地点|地址|选址|位置|内容|规模|性质|年限|周期|工期|时间|阶段|进度|进展|状态|情况|行业|概况|简介|面积|产能|效益';
const FIELD = new RegExp(String.raw`^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）).、]\s*)?(?!项目名称)[\p{Script=Han}（）]{0,8}?(?:${ABOUT})[^：:，。；]{0,6}[：:]`, 'u');
/** …of which these may name it. */
const TELLS_OF_IT = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）).、]\s*)?项目(?:概况|简介|情况)/u;

/** True for a labelled line of a record. */
export const isField = (text: string, part: Part): boolean => FIELD.test(text.slice(part.start, part.end));

/** True for a line of a record that tells of the project above it and names none: 建设内容：标准厂房18万平方米. */
export const namesNone = (text: string, part: Part): boolean => isField(text, part) && !TELLS_OF_IT.test(text.slice(part.start, part.end));

/**
 * Gives an item of a list, one project a paragraph, all that its paragraph and the labelled lines below say of it
 * (1.甲项目。由乙公司投资建设，总投资3亿元).
 * @param inParts the candidates of each paragraph; @param listed true where the list's head calls the items projects.
 */
export function record(text: string, parts: readonly Part[], index: number, inParts: readonly (readonly Candidate[])[], listed: boolean): readonly Candidate[] {
  const part = parts[index]!, found = inParts[index]!, start = wordsStart(text, part), marked = start > part.start;
  // 1.甲机组项目。锅炉吊装完成: behind a mark a project's name with a stop tells what the item is on, whatever follows.
  // 甲机组项目（东园，投资3亿元）。锅炉吊装完成: without a mark, too, where the name is a sentence.
  const stop = marked ? '。：:；' : '。';
  const item = found.find((c) => c.start === start && !c.pronoun && !c.weak && c.end < part.end - 1 && stop.includes(text.charAt(c.end + asideAt(text, c.end))));
  const said = text.slice(start, part.end), name = item?.name.length === (item?.end ?? 0) - start ? item?.name : NAME.exec(said)?.[1] ?? (marked && listed ? NAME_LISTED.exec(said)?.[1] : undefined);
  if (name === undefined) return found;
  const end = start + name.length;
  const own = found.find((c) => !c.pronoun && c.end === end && c.start >= start && (c.start - start <= 12 || c.start === behindFirm(text, { start, end })));
  if (own === undefined && !(marked && (listed || part.heading || text[start - 1] === '：' || text[start - 1] === ':') && (!part.heading || headsWorks(text, part, name)) && isName(text, { start, end }))) return found;
  if (!marked && (own === undefined || own.weak)) return found;
  const rest = found.filter((c) => c !== own && c.start >= end);
  const next = rest.find((c) => !c.pronoun && !c.weak)?.start;
  const after = { start: Math.min(end + (text.charAt(end) === '（' ? 0 : 1), part.end), end: next ?? toldUntil(text, parts, index, inParts) };
  const from = behindFirm(text, { start, end }), named = own === undefined ? edged(text, { start: from, end }, { start, end })[0] : own;
  if (named === undefined) return found;
  const made: Candidate = own === undefined
    ? { start: named.start, end: named.end, name: text.slice(named.start, named.end), rule: 'record', confidence: 'likely', before: { start, end: named.start }, after, shared: false, weak: false, told: null, pronoun: false }
    : { ...own, after, shared: false, weak: false };
  return [made, ...rest];
}

/** The length of what stands in brackets at a place. */
const asideAt = (text: string, place: number): number => (text.charAt(place) === '（' ? ASIDE.exec(text.slice(place, place + 80))?.[0].length ?? 0 : 0);
const ASIDE = /^（[^（）。\n]*）/u;

/** So many paragraphs of prose below a heading go on about the works that it names. */
const SECTION = 1;

/** Where the labelled lines below a name end; below a heading also the paragraphs up to the next heading, item or name. */
function toldUntil(text: string, parts: readonly Part[], index: number, inParts: readonly (readonly Candidate[])[]): number {
  let last = index, told = 0;
  for (let next = parts[index + 1]; next !== undefined && !next.heading; next = parts[last + 1]) {
    if (!isField(text, next) && (!parts[index]!.heading || isMarked(text, next) || inParts[last + 1]!.some((c) => !c.pronoun && !c.weak) || ++told > SECTION)) break;
    last++;
  }
  return parts[last]!.end;
}

/** 01丨甲技改: a heading that names works, above words on what they cost or how far they are. */
const headsWorks = (text: string, part: Part, name: string): boolean => /sure|plain|coined/u.test(degreeOf(name)) && OF_WORKS.test(text.slice(part.end, part.end + 160));
const OF_WORKS = new RegExp(`${EVENTS}|投资|施工|业主|占地|封顶|主体|签约|打通`, 'u');

function isName(text: string, at: Span): boolean {
  const name = text.slice(at.start, at.end);
  return specificity(name) >= 2 && name.length >= 4 && beginning(text, at.start, at.end).start === at.start
    && !isGroup(name) && !isAbstract(name) && !isDivision(name) && !isRanked(name.replace(/项目$/u, '')) && !/(?:公司|集团|工作|建设|发展)$/u.test(name);
}
