import type { Weights } from '../../../lexicon/project-weights.ts';
import { NO_FACILITY_BEFORE } from '../../../lexicon/projects-facilities.ts';
import type { Span } from '../../../text/span.ts';
import type { Sentence } from '../../stretches.ts';
import { OF_MANY } from '../accept.ts';
import { beginning } from '../boundary.ts';
import { OF_ONE, type Found } from '../in-sentence.ts';
import { countsThings, isAbstract, isDivision, isGroup, specificity } from '../specific.ts';
import type { Surroundings } from './signs.ts';
import { weighed, type Weighed } from './weigh.ts';

/**
 * So probable a name must be. Rules know the documents that the weights are learned from better than new ones: there more is left for the weights to find, and this threshold, lower than an even
 * chance, finds most without more wrong ones than one in ten (documents by writers who knew no rule, read for the first time).
 */
const LIKELY = 0.3, ALONE = 0.75, CERTAIN = 0.9;
/** What a rule has read where the weights say that it is as good as never a name counts only if it is told of elsewhere. */
const NEVER = 0.002;
/** Other bounds than a rule's count where they are so probable, and their odds so many times those of the rule's. */
const BOUNDED = 0.7, LIKELIER = 4;
/** Rules that a wording alone lets pass. */
const LOOSE_RULES: ReadonlySet<string> = new Set(['named', 'facility', 'framed', 'engineering']);

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The names that rules have read in a sentence, with what the weights add to them, take from them and where they bound them otherwise. Where rules have found no project in the whole
 * article it may be about something else: a name must be surer there.
 */
export function withWeighed(text: string, sentence: Sentence, read: readonly Found[], article: Surroundings, weights: Weights): Found[] {
  const least = article.read.length === 0 ? ALONE : LIKELY;
  const all = weighed(text, sentence, article, weights, NEVER, least);
  if (all.length === 0) return [...read];
  const kept = read.map((f) => (!f.weak && !f.shared && f.confidence !== 'certain' && LOOSE_RULES.has(f.rule) && isNever(f, all) ? { ...f, weak: true } : bounded(text, sentence, f, all)));
  const strong = kept.filter((f) => !f.weak), more: Weighed[] = [];
  for (const w of all.filter((x) => x.probability >= least && isName(text, sentence, x)).sort((a, b) => b.probability - a.probability || a.start - b.start)) {
    if (!strong.some((f) => touch(f, w)) && !more.some((o) => touch(o, w))) more.push(w);
  }
  if (more.length === 0) return kept;
  const names = [...strong, ...more].sort((a, b) => a.start - b.start);
  const added = more.map((w): Found => {
    const at = names.indexOf(w), last = lastBeside(text, names, at), shared = last !== w || (at > 0 && joined(text, names[at - 1]!, w));
    return { start: w.start, end: w.end, rule: 'weighed', confidence: w.probability >= CERTAIN ? 'certain' : 'likely', weak: false, until: last.end, shared };
  });
  return [...kept.filter((f) => !f.weak || !more.some((w) => touch(f, w))), ...added].sort((a, b) => a.start - b.start);
}

const odds = (probability: number): number => probability / (1 - probability);
/** What joins two names is no part of a longer one. */
const AND = /[和与及、]/u;

/** What a rule has read, with the bounds that the weights find much likelier: 甲医院|新院区 for 甲医院, 甲码头 for 甲码头水工部分. */
function bounded(text: string, sentence: Span, f: Found, all: readonly Weighed[]): Found {
  if (f.weak || f.called !== undefined) return f;
  let own = NEVER, best: Weighed | null = null;
  for (const w of all) {
    if (w.start === f.start && w.end === f.end) own = w.probability;
    else if ((w.start === f.start || w.end === f.end) && w.probability >= (best?.probability ?? BOUNDED) && !AND.test(text.slice(w.start, f.start) + text.slice(f.end, w.end)) && isName(text, sentence, w)) best = w;
  }
  return best === null || odds(best.probability) < LIKELIER * odds(own) ? f : { ...f, start: best.start, end: best.end };
}

/** “甲谷”的品牌, “乙城”的美誉: what something is called, or wants to be. */
const CALLED = /^”?的?(?:发展|城市|功能|战略|总体)*(?:品牌|称号|美誉|名片|口号|招牌|目标|定位|桂冠|荣誉)/u;

/** 甲中心、乙园|等业态: what one works is made up of; 甲系统|等行业领先: what somebody is good at. */
const MADE_OF = /^(?:、[^，。；]{2,40})?等(?:多种|多个|\d+[个大])?(?:业态|功能区?|板块|子项|内容|区域|[^，。；、]{0,8}(?:领先|先进|一流|前列))/u;
/** 各类市场, 甲项目; 全线控制性工程: which part of works it is; 省域副中心: what a city wants to be; “暖心”工程: a programme; 建成前: no noun ends so. */
const NO_NAME = /^[各每该本]|项目$|(?:控制性|标志性|关键性?|节点|主体|”)工程$|副中心$|[的了着前后下]$/u;
/** Of few characters of its own a name may be that tells a part of works by its number: 产业园三期. */
const PART = /[一二三四五六七八九十]期/u;

/** So far what stands behind a name is looked at. */
const BEHIND = 48;
/** 产业园|里，8条生产线…: where something stands or is done. */
const INSIDE = /^[里内]/u;
/** 236个村的: so far before a name stands how many there are of it. */
const MANY = 14;

/** What signs do not tell: words that end elsewhere than a name does, name a group, a division, works at many places or a part of works that the sentence has named, are called so only, or begin with what is done. */
function isName(text: string, sentence: Span, at: Weighed): boolean {
  const name = text.slice(at.start, at.end), behind = text.slice(at.end, at.end + BEHIND);
  return !NO_NAME.test(name) && !isGroup(name) && !countsThings(name) && !isAbstract(name) && !isDivision(name) && (specificity(name) > 1 || PART.test(name))
    && !OF_MANY.test(text.slice(Math.max(0, at.start - MANY), at.start)) && (at.probability >= ALONE || !OF_ONE.test(text.slice(sentence.start, at.start)))
    && !CALLED.test(behind) && !MADE_OF.test(behind) && (!NO_FACILITY_BEFORE.test(behind.slice(0, 4)) || INSIDE.test(behind)) && beginning(text, at.start, at.end).start === at.start;
}

/** True where every stretch that ends with a name is as good as never one. */
function isNever(f: Span, all: readonly Weighed[]): boolean {
  const own = all.filter((w) => w.end === f.end);
  return own.length > 0 && own.every((w) => w.probability < NEVER);
}

/** The last of the names that 、 joins to one: what is said behind them is said of all. */
function lastBeside(text: string, names: readonly Span[], at: number): Span {
  let last = at;
  while (last + 1 < names.length && joined(text, names[last]!, names[last + 1]!)) last++;
  return names[last]!;
}

/** 甲园、乙镇的|丙基地: where it lies may stand before the next one. */
const joined = (text: string, one: Span, next: Span): boolean => /^[、和与及][^，。；：、]{0,10}$/u.test(text.slice(one.end, next.start));
