import { indicatorAtEnd } from '../../lexicon/indicators.ts';
import { anyOf } from '../../lexicon/listed.ts';
import { among, charactersOf } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { AT, CARRIED, COMPANY, LEADING, TOWARDS, TRAILING, VERBS } from './words.ts';
import { beginningsOf, endingsOf } from '../../text/hallmarks.ts';
import { has, matchesOf } from '../../text/matches.ts';

/** What is counted or measured, read from the words before or after a number. */
export interface Head {
  /** Where it stands; the words may leave out parts of it. */
  readonly span: Span;
  readonly words: string;
  /** The achieving verb that it begins with (新增, 引进); '' where there is none. */
  readonly verb: string;
}

export const VERB = anyOf(VERBS);
const VERB_FIRST = new RegExp(`^(?:(?:新|再|集中|累计)?${VERB}(?![量率额数力费值]))+了?`, 'u');
const VERB_LAST = new RegExp(`(?:(?:新|再|集中)?${VERB})+(?=(?:了|过|的|出)?$)`, 'u');
const CARRIED_FIRST = new RegExp(`^${anyOf(CARRIED)}`, 'u');

const isLink = charactersOf(/[\s，、：:（(|]/u);
const MARK = /[\s“”‘’"'（）()，,；;：:、。·*|]/u, MARKS_FIRST = new RegExp(`^${MARK.source}+`, 'u');
const isMark = charactersOf(MARK), opensLead = among(beginningsOf(LEADING)!);
/** False where neither marks nor words that only lead up to a head begin: most places are passed over by it. */
const mayLead = (unit: number): boolean => isMark(unit) || opensLead(unit);
/** False where no words end that only lead on to the number. */
const mayTrail = among(endingsOf(TRAILING)!);
/** With what a division's name ends, and a level's word begins: 重庆|市级重点项目, 自治区级. */
const OF_LEVEL = /(?:自治[区州县旗]|[省市州县区旗盟镇乡])$/u;
/** Links and verbs at the end of a stretch are no longer than this. */
const REACH = 16;

const emptyAt = (place: number): Head => ({ span: { start: place, end: place }, words: '', verb: '' });

/**
 * Takes off the ends of a stretch what only introduces or links: times, regions (`skips`, in order), 其中, 力争, 达到, 为.
 * What is left is empty where the stretch says nothing of its own.
 */
export function trimmed(text: string, at: Span, skips: readonly Span[]): Span {
  let { start, end } = at;
  for (let moved = true; moved && start < end;) {
    moved = false;
    const skip = skips.find((s) => s.start <= start && start < s.end);
    // 市级, 省重点项目: a level, not a place; of 重庆|市级 the place goes alone.
    const level = skip === undefined || text[skip.end] !== '级' ? null : OF_LEVEL.exec(text.slice(skip.start, skip.end));
    if (level !== null) {
      start = skip!.start + level.index;
      break;
    }
    if (skip !== undefined && skip.end - skip.start > 1) {
      start = Math.min(skip.end, end);
      moved = true;
    }
    if (!mayLead(text.charCodeAt(start))) continue;
    const words = text.slice(start, end);
    const lead = MARKS_FIRST.exec(words) ?? LEADING.exec(words);
    if (lead !== null && !lead[0].startsWith('“')) {
      start += lead[0].length;
      moved = true;
    } else if (lead !== null && !words.includes('”')) {
      start += 1;
      moved = true;
    }
  }
  for (let moved = true; moved && start < end;) {
    const from = end;
    const skip = skips.find((s) => s.end === end && s.start > start);
    if (skip !== undefined) end = skip.start;
    const near = Math.max(start, end - REACH), tail = mayTrail(text.charCodeAt(end - 1)) ? TRAILING.exec(text.slice(near, end)) : null;
    if (tail !== null) end = near + tail.index;
    while (end > start && isLink(text.charCodeAt(end - 1))) end--;
    moved = end !== from;
  }
  return { start, end };
}

/** Where a long stretch changes its subject: what stands before the last of these is not part of the head. */
const TURN = new RegExp(`(?:成为|发展为|发展成|通过|依托|使得?(?!用)|让|把|从(?!业)|为了|以及|同时|围绕|随着|作为|根据|按照|由(?!于)|${AT}|${TOWARDS}|向(?!上)|，|：|；|的)`, 'gu');
/** 柳泉镇拥有|龙头企业; 每万人拥有 is what is measured. */
const OWNED = /^(?!每).{2,10}?(?:拥有|现有|共有|设有|建有|下辖)(?=.{2})/u;
/** 老庄镇让元胡|产值…; 工厂把耗水|降到: who brings it about is no part of it. */
const MADE_TO = /^[^，。；]{2,}?(?:(?<![转出受割])让(?![利渡步售])|(?<![一三])把(?![关手脉]))(?=.{3})/u;
/** 地区生产总值|跨上340亿元台阶、达 */
const STEP_PAST = /(?<=.{2})(?:首次|成功|一举)*(?:跨上|突破|站上|迈上|跃上|破)[\d.百千]+[万亿]+元?(?:大关|台阶|关口|门槛)、?$/u;
/** 亩均收入|由过去的三四千元增加到 */
const FORMER = '[由从](?:过去|原来|以前|此前|之前|当初|最初|年初|上年|去年)', CAME_FROM = new RegExp(`(?<=.{2})${FORMER}的[^，。；]*$`, 'u');
/** 衣着类持平、|居住类 */
const LEVEL = /^[^，。；]*持平、(?=.{2})/u;
/** 给自己定的任务是|肉牛饲养量 */
const SET = /^[^，。；]{0,12}(?:任务|目标)(?:是|为)(?=.{2})/u;
/** What any of these has. */
const TURNED = new RegExp(`让|把|${FORMER}|跨上|突破|站上|迈上|跃上|破|拥有|[现共设建]有|下辖|任务|目标|持平`, 'u');
/** 为困难群众|办理法律援助, 推介会上|签订协议: for whom and where goes. */
const GIVEN = new RegExp(`^(?:(?:为|对|向|给|帮助)[^，。；、]{2,10}?|.{2,12}(?:会|式|坛|活动)上)(?=${VERB}.{2})`, 'u');
/** 景区共|接待游客, 全镇累计|发放贷款: the counting word goes; a short name of who does it stays. */
const COUNTING = new RegExp(`(?:累计|总共|合计|一共|共计|共|已经|已|先后|陆续|预计|计划(?!总?投资))(?=${VERB})`, 'u');
/** 检察机关共|办理案件: whose work it is goes without saying. */
const AGENCY = /^.*(?:机关|部门|法院|检察院|干警|民警|[公税]?[安务]局)$/u;
const LIST = /^(?<items>.*)等(?:一批|多家|多个|各类|一系列|地区?|省区?市?|城市|国家和地区|[县市镇乡村](?=[^级里]))?(?<kind>[^等级额].+)$/u;
/** Names in a list before 等 are examples and may be left out; kinds of thing (各类人才等) are not. */
const NAMES = /、|(?:医院|公司|集团|大学|学院|研究院|研究所|项目|中心|园|厂|企业|局|馆|银行|股份|科技|》|”)$/u;
const LONGEST = 16;

/** Reads a stretch before a number as what the number measures: 全区完成地方财政收入 → 地方财政收入. */
export function headBefore(text: string, at: Span, skips: readonly Span[]): Head {
  let span = trimmed(text, at, skips);
  if (span.start >= span.end) return emptyAt(span.start);
  const company = COMPANY.exec(text.slice(span.start, span.end));
  if (company !== null && company[0].length < span.end - span.start) span = trimmed(text, { start: span.start + company[0].length, end: span.end }, skips);
  if (span.start >= span.end) return emptyAt(span.start);
  let words = withoutTimes(text, span, skips).replace(/（[^（）]*）|\([^()]*\)/gu, '').replace(/^[“"](?=[^”"]*$)/u, '');
  const verb = VERB_FIRST.exec(words)?.[0] ?? '';
  const list = LIST.exec(words)?.groups;
  if (list !== undefined && NAMES.test(list.items!)) words = verb + list.kind!;
  words = shortened(words, verb);
  return { span, words: plain(words), verb: words.startsWith(verb) ? verb : '' };
}

/** 产业园去年|产值: a time within a head is no part of it. */
function withoutTimes(text: string, span: Span, skips: readonly Span[]): string {
  let words = '', at = span.start;
  for (const s of skips) {
    if (s.start < at || s.end > span.end || !/[年月]|季度|目前|以来/u.test(text.slice(s.start, s.end))) continue;
    words += text.slice(at, s.start);
    at = s.end;
  }
  return words + text.slice(at, span.end);
}

/** 完成地方财政收入 is 地方财政收入; 完成投资 stays. A long stretch is cut at its last turn, or down to an indicator of the lexicon. */
function shortened(said: string, verb: string): string {
  const words = has(TURNED, said) ? said.replace(MADE_TO, '').replace(CAME_FROM, '').replace(STEP_PAST, '').replace(OWNED, '').replace(SET, '').replace(LEVEL, '') : said;
  const known = indicatorAtEnd(words)?.word;
  if (verb !== '' && /^(?:计划)?总投资额?$/u.test(words.slice(verb.length))) return words.slice(verb.length);
  const done = /^(?:完成|实现|达到|取得)(?=.{3})/u.exec(words)?.[0];
  if (done !== undefined && known !== undefined && known.length + done.length <= words.length && !/^(?:投资|年度投资)$/u.test(known)) return words.slice(done.length);
  if (known !== undefined && words.length - known.length > 8 && known.length > 2 && verb === '') return known;
  const given = GIVEN.exec(words);
  if (given !== null) return words.slice(given[0].length);
  const counted = COUNTING.exec(words);
  if (counted !== null) {
    const done = words.slice(counted.index + counted[0].length), doer = words.slice(0, counted.index).replace(AGENCY, '');
    return isVerb(done) || doer.length <= 8 ? doer + done : done;
  }
  if (words.length <= LONGEST) return words;
  if (verb !== '' && words.includes('、')) return words;
  const turns = matchesOf(TURN, words).filter((m) => m.index + m[0].length <= words.length - 2);
  const last = turns.at(-1);
  return last === undefined ? words : words.slice(last.index + last[0].length);
}

/** A name without what hangs on its ends. */
export const plain = (words: string): string => (HANGING.test(words)
  ? words.replace(/^(?:共同|联合|合资)?(?:出资|斥资|耗资|自筹资金)$/u, '投资').replace(/为?[\d两三四五六七八九十]+个(?:方面|大类|类别|领域)$/u, '').replace(/（[^）]*$/u, '').replace(/\s+/gu, ' ').replace(/^[的了、，]+|[、，的]+$/gu, '').trim()
  : words);
/** What hangs on a name, or a word for investing, has one of these. */
const HANGING = /[资金面类别域、，的]$|[（\s]|^[的了、，]/u;

/** True where a head is a verb and nothing else: 累计办理|6.6万件. */
export const isVerb = (words: string): boolean => VERB_FIRST.exec(words)?.[0].length === words.length;

/** True where words begin with an achieving verb: behind money they are no thing (投资156万元|完成改造). */
export const beginsWithVerb = (words: string): boolean => VERB_FIRST.test(words);

/** What a verb is done to: 排查|隐患; the words themselves where nothing would be left. */
export const withoutVerb = (words: string): string => words.replace(VERB_FIRST, '').replace(/^[出了过]/u, '') || words;

/** The achieving verb with which a stretch ends: 精心打造|两处. */
export const verbAtEnd = (words: string): string => VERB_LAST.exec(words.slice(-REACH))?.[0] ?? '';

/** What a head passes on to the next in its chain: 亩均, 引进; '' where nothing. */
export const carriedBy = (words: string): string => CARRIED_FIRST.exec(words)?.[0] ?? '';
