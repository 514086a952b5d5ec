import type { Part } from '../../articles/article.ts';
import { allToldIn, toldIn, type Stage } from '../../lexicon/stages.ts';
import { matchesOf } from '../../text/matches.ts';

/** The stages that words on many projects tell of; what has happened outdoes what the projects were sought for (招商恳谈会签约, 招商项目签约). */
export function eventsIn(words: string): Stage[] {
  const found = allToldIn(words.replace(REPORT, '')).filter((t) => !t.ofParts).map((t) => t.stage);
  return found.length > 1 ? found.filter((s) => s !== '规划') : found;
}

/** What a report is on, whatever it tells: 重点项目建设|进展情况. */
const REPORT = /(?:建设|推进|施工){0,2}(?:进展|进度|情况|工作)/gu;

const ABOUT_PROJECTS = /[^，。；！？]{0,40}(?:项目|工程)[^，。；！？]{0,40}/gu;
/** The stage that words about many projects tell of: 7个项目集中签约; null for several (签约开工) or none. */
export function eventOf(words: string): Stage | null {
  const stages = new Set(matchesOf(ABOUT_PROJECTS, words).flatMap((m) => eventsIn(m[0])));
  return stages.size === 1 ? [...stages][0]! : null;
}

/** How far back words that tell of a list may stand. */
const FAR = 600;
/** 签约项目有：, 集中开工的项目分别是：. */
const LEAD = /[^。！？：]{0,40}(?:项目|工程)[^。！？：，；]{0,8}$/u;
const FIRST = /^\s*(?:1[.．、]|[（(][1一][）)]|一[、.]|①)/u;
/** …的12个项目|中，投资额最大的是|甲; 开工…35个项目，|包括|甲、乙; 集中开工项目12个，|其中|甲. */
const OF_THEM = /其中|(?<=项目|工程|个)中[，的有]|之中|包括|包含|涵盖|有(?=[^，。；]{0,6}$)|分别(?:是|为)|名单里|[里中]，?[就还]?有|(?<=项目)[是为](?=[^，。；]*$)/u;
/** What a sentence begins with that goes on about those counted in the one before. */
const AMONG_THEM = /^(?:其中|名单里|[里中]，?[就还]?有|名单中|这些项目中|在这些项目中|这批项目)/u;

/**
 * The stage that the words before a place give what stands there: the lead of a list within the paragraph (签约项目有：1.甲项目；2.乙项目), a group that its
 * sentence counts it among (签约的12个项目中，最大的是甲), also where the sentence begins with 其中, and what the sentence before says befell many at once.
 */
export function leadStage(text: string, part: Part, place: number): Stage | null {
  const said = text.slice(Math.max(part.start, place - FAR), place);
  for (let colon = said.lastIndexOf('：'); colon > 0; colon = said.lastIndexOf('：', colon - 1)) {
    const items = said.slice(colon + 1), lead = LEAD.exec(said.slice(Math.max(0, colon - 60), colon));
    // A full stop ends the list, unless its items are numbered.
    if (lead !== null && (FIRST.test(items) || !/[。！？]/u.test(items))) return eventOf(lead[0]);
  }
  return grouped(text, part, place) ?? signing(said);
}

/** The group that a sentence counts a project among. */
function grouped(text: string, part: Part, place: number): Stage | null {
  const from = Math.max(part.start, place - FAR);
  const said = text.slice(from, place), opened = from + Math.max(said.lastIndexOf('。'), said.lastIndexOf('！'), said.lastIndexOf('？')) + 1;
  const sentence = text.slice(opened, place);
  // The last group before the name counts: 集中开工项目12个，其中甲…；集中竣工项目6个，其中|乙.
  const clauses = /项目|工程/u.test(sentence) ? sentence.split(/[，；]/u) : [];
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]!;
    if (!/项目|工程/u.test(clause) || !/\d|[一二三四五六七八九十]个|批|的(?:重[点大])?(?:项目|工程)/u.test(clause) || !OF_THEM.test(clauses.slice(i).join('，'))) continue;
    const stage = eventOf(clause);
    if (stage !== null) return stage;
  }
  if (!AMONG_THEM.test(sentence)) return null;
  const before = text.slice(Math.max(0, opened - FAR), opened).split(/(?<=[。！？\n])(?=.)/u);
  const told = before.slice(-2).findLast((s) => eventsIn(s).length > 0);
  return told === undefined ? null : eventOf(told);
}

/** 与甲公司签署协议，|投资7亿元建设…; 此次签约，|甲公司将投资…. */
const SIGNING = /(?:与|和|同)[^，。；]{2,40}(?:签订|签署|签约|签下|签定)|签(?:订|署|下|定)[^，。；]{0,12}(?:协议|合同|合约)|^(?:此次|本次|现场)[^，。；]{0,6}签约/u;
/** …where the rest goes on to say what is to be built. */
const BUILDS = /(?:投资|建设|打造|实施|新建|兴建|开发|就)[^，。；]*$|(?:将|拟|计划)(?:合作|共同|联合)?$/u;

/** 另外6个项目涉及…。其中，|甲: one of those that the paragraph counts. */
export const isCounted = (text: string, part: Part, place: number): boolean => /\d+个[^，。；]{0,16}项目[^]*(?:其中|分别是|包括)/u.test(text.slice(Math.max(part.start, place - FAR), place));

/** What a sentence's lead says was agreed upon. */
function signing(said: string): Stage | null {
  if (!said.includes('签')) return null;
  const clauses = said.split(/[。！？]/u).at(-1)!.split(/[，；]/u), signed = clauses.findIndex((c) => SIGNING.test(c));
  return signed >= 0 && toldIn(clauses[signed]!)?.promised !== true && (signed === clauses.length - 1 || BUILDS.test(clauses.at(-1)!)) ? '签约' : null;
}
