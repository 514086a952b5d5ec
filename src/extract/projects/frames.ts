import { indicatorNamed } from '../../lexicon/indicators.ts';
import { DONE_TO_WORKS } from '../../lexicon/name-ends.ts';
import { HAD_BUILT } from '../../lexicon/investing.ts';
import { BUILDING_VERBS } from '../../lexicon/projects-boundaries.ts';
import { FACILITIES } from '../../lexicon/projects-facilities.ts';
import { nextBeginning } from '../../lexicon/trie.ts';
import { partBefore } from '../../lexicon/works-parts.ts';
import { adverbialBefore } from '../../lexicon/works-predicates.ts';
import { isStageLabel, toldIn } from '../../lexicon/stages.ts';
import { charactersOf } from '../../text/characters.ts';
import { clauseEnd } from '../../text/clauses.ts';
import type { Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Sentence } from '../stretches.ts';
import { beginning, type Beginning } from './boundary.ts';
import { itemsOf } from './lists.ts';
import { masked, saidOfWorks } from './said-of-works.ts';
import { AT_THE_SITE } from './visits.ts';
import { degreeOf, endIn, endsOtherwise, hasFacility, hasOwnName, isNominal, isWhole, mayBePart, mayEndWhole, SURE_END, type Degree } from './works-names.ts';

/** The name of works that a statement is about. */
export interface Framed extends Span {
  /** Where what is said of it begins. */
  readonly until: number;
  readonly shared: boolean;
  /** True where it may as well be a part of works that the sentence has named before. */
  readonly part: boolean;
}

/**
 * How plainly the words show works: what is said of works alone, or of much else, too, follows; a clause of its own that others go on about; none of these, but
 * perhaps a verb of building or a price in front.
 */
type Frame = 'works' | 'much' | 'topic' | 'bare';

/**
 * Names in the frames in which reports speak of works: as subject of what is said of works (甲换热首站提前供热, 乙隧道、丙新院区开工), as object of what is done to them
 * (加快推进甲隧道、乙新院区建设), behind a price (总投资12亿元的甲产业园、1500万元的乙幼儿园), as topic of the clauses behind it (一是甲中心，设计年屠宰肉牛5万头，已完成主体), and wherever
 * they stand if the name itself says what is built (甲水库除险加固). Whatever noun it ends in: the frame tells.
 */
export function framed(text: string, sentence: Sentence): Framed[] {
  const said = masked(sentence.said), statements = saidOfWorks(sentence), sure = matchesOf(SURE_END, said);
  if (statements.length === 0 && sure.length === 0 && !/[元、叫：]|名为|的[^，。；]{0,6}[是有为包]/u.test(said)) return [];
  const found: Framed[] = [], at = (start: number, end: number): Span => ({ start: sentence.start + start, end: sentence.start + end });
  const read = (from: number, to: number, until: number, frame: Frame): void => {
    const own = to - from >= SHORTEST && mayName(said.slice(from, to), frame) ? named(text, at(from, to), frame) : [];
    const names = own.length === 0 && to - from > SHORTEST && (frame === 'works' || frame === 'much') ? wholeBefore(text, at(from, to)) : own;
    const last = names.length > 0 || until - from < SHORTEST ? undefined : sure.findLast((m) => m.index >= from && m.index + m[0].length <= until);
    found.push(...(last === undefined ? names : named(text, at(from, last.index + last[0].length), 'bare')));
  };
  let topic: Span | null = null, next = 0, listed = false, labelled = false;
  for (let start = 0, end = 0; start < said.length; start = end + 1) {
    end = clauseEnd(said, start, isStop);
    const head = headOf(said.slice(start, end));
    const anew = start === 0 || opensAnew(said.charCodeAt(start - 1));
    if (anew) topic = null;
    // 在建的有：甲、乙: the names stand behind the colon.
    labelled = (said[end] === '：' && isStageLabel(said.slice(start, end))) || (labelled && start > 0);
    listed = head > 0 || (listed && said[start - 1] === '：');
    let from = start + head;
    for (let m = statements[next]; m !== undefined && m.start < end; m = statements[++next]) {
      if (m.start < from) continue;
      const to = stripped(said, from, m.start);
      if (topic !== null && to === start) read(topic.start, topic.end, topic.end, 'topic');
      topic = null;
      read(from, to, m.start, m.ofWorks ? 'works' : 'much');
      from = m.end;
    }
    read(from, stripped(said, from, end), end, labelled && '；：'.includes(said.charAt(start - 1)) ? 'works' : listed ? 'much' : 'bare');
    if (from === start && anew) topic = { start, end };
  }
  return found;
}

/** 已完工的是|甲路与乙码头, 未开工的5个分别为|甲、乙; 一座叫|甲大桥: what stands before names and tells how far they are, or that they are names. */
const HEAD = /^(?<stage>[^，。；：、的]{2,14})的(?:[\d一二两三四五六七八九十]+[个项条座])?(?:项目|工程)?(?:则|主要|分别|还|也)*(?:有|是|为|包括)|^(?:[^，。；：、]{0,6}的)?(?:控制性|标志性|关键性?|重难点|节点)(?:控制性)?工程(?:分别)?(?:有|是|为|包括)|^(?:另)?一[座条个处所家项根](?:叫做?|名叫|名为)/u;

/** The length of such words at a clause's beginning, or 0. */
function headOf(clause: string): number {
  const head = /[有是为括叫做]/u.test(clause) ? HEAD.exec(clause) : null, stage = head?.groups!['stage'];
  return head === null || (stage !== undefined && toldIn(stage) === null) ? 0 : head[0].length;
}

const SHORTEST = 4;
const isStop = charactersOf(/[，。；：！？丨｜| \u3000\n]/u), opensAnew = charactersOf(/[；：。]/u);
/** Whether it is worth the while to look closer: most clauses end in nothing that could be works. */
function mayName(said: string, frame: Frame): boolean {
  const several = /[、和与及]/u.test(said), priced = said.includes('元');
  if (frame === 'bare') return several || priced;
  return several || priced || (frame === 'works' && !endsOtherwise(said)) || isWhole(said.replace(/＿+$/u, '').slice(-FAR)) || hasFacility(said);
}
/** A name's end is known within so many characters. */
const FAR = 14;

/** Words at the end of an enumeration that are no part of its last name. */
const REST = /等(?:一批|多个|一大批|[\d两三四五六七八九十]+[个项处条座])?(?:重点|重大|骨干|民生|基础设施|续建|新建|配套)?(?:工程|项目|设施)?(?:的?(?:规划)?建设|改造)?$|(?:这样|一类|之类)的?(?:大?项目|＿+)?$/u;

/** Where the words before a statement end when its adverbials and the part of the works that it speaks of are left aside. */
function stripped(said: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    const more = adverbialBefore(said, end, from) || rest(said.slice(Math.max(from, end - 24), end)) || part(said, from, end);
    if (more === 0 || end - more <= from) return more === 0 ? end : from;
    end -= more;
  }
}

const rest = (tail: string): number => (/[等样类]/u.test(tail) ? REST.exec(tail)?.[0].length : undefined) ?? (/[未没]有?$/u.test(tail) ? HINDERED.exec(tail)?.[0].length : undefined) ?? 0;
/** 甲营地|因用地问题至今未|开工. */
const HINDERED = /(?<=.{4})(?:因|由于)[^，。；、]{2,14}?(?:至今|仍|尚|迟迟|暂|还)*(?:未|没有?)$/u;

/** 甲电站|首台机组: a part, where what stands before it is the name of a whole. */
function part(said: string, from: number, end: number): number {
  const found = partBefore(said.slice(Math.max(from, end - 24), end));
  return found !== '' && (found.startsWith('建设') || isWhole(said.slice(from, end - found.length).replace(/＿+$/u, '').slice(-FAR))) ? found.length : 0;
}

/** 总投资3亿元的, 投资3亿元（其中债券1亿元）建设的, 、1500万元的: an amount of its own right before a name. */
const PRICED = new RegExp(String.raw`[\d.]+(?:余|多)?(?:万|亿)元(?:人民币)?(?:以上|左右)?(?:（[^（）]{1,30}）)?(?:(?:、[^，。；、的]{2,16})?(?:${HAD_BUILT})?的|，?(?:在[^，。；、]{2,16})?${HAD_BUILT}了?)$`, 'u');
/** 这个总投资12亿元的|水运枢纽: what it is likened to. */
const LIKENED = /[这那该][个座条一项][^，。；]*$/u;
const NO_PRICED = /(?:订单|合同|协议|设备|资金|计划|行动|项目群|产业|领域|企业|公司|集团|[个项])$/u;

/** A name with what it shows by itself and what it costs. */
interface Item extends Beginning {
  readonly name: string;
  readonly degree: Degree;
  /** True where its own price stands right before it; not asked of what can be no name. */
  readonly priced: boolean;
}

/** `ending`: where words end that are no name as a whole; null where they are taken as they stand. */
function itemAt(text: string, { start, end: to, after }: Beginning, ending: ((said: string) => number) | null): Item {
  const said = text.slice(start, to), whole = ending === null ? null : degreeOf(said), ends = whole === 'none' ? ending!(said) : 0;
  const end = ends > 0 ? start + ends : unmeasured(text, start, to), name = text.slice(start, end), own = whole !== null && end === to ? whole : degreeOf(name);
  const before = text.slice(Math.max(0, start - PRICE_WITHIN), start), degree = own === 'none' || LIKENED.test(before) ? 'none' : own;
  return { start, end, after, name, degree, priced: degree !== 'none' && PRICED.test(before) && !NO_PRICED.test(name) && indicatorNamed(name) === null };
}

/** What ends the name of a facility, a line or something done to works, its facility's noun apart. */
const ENDS_NAMES = new RegExp(`项目|工程|期|公司|集团|${DONE_TO_WORKS}|[区楼厂闸坝段）]|现场|工地|选址地|指挥部|大道|干道|[东西南北]路|环线|号线`, 'u');
/** An amount stands no farther in front of what it pays for. */
const PRICE_WITHIN = 50;

/** Words without a statement show works by their end or their price; most enumerations (用工、用地、融资) have neither. */
const mayShow = (text: string, { start, end }: Span): boolean =>
  ENDS_NAMES.test(text.slice(start, end)) || text.slice(Math.max(0, start - PRICE_WITHIN), end).includes('元') || nextBeginning(FACILITIES, text, start, end) < end;

function named(text: string, at: Span, frame: Frame): Framed[] {
  if (frame === 'bare' && !mayShow(text, at)) return [];
  const beginnings = itemsOf(text, at), [first] = beginnings;
  if (first === undefined || (frame === 'topic' && (beginnings.length > 1 || !/^的?$/u.test(first.after)))) return [];
  const items = beginnings.map((i) => itemAt(text, i, i.end !== at.end || frame !== 'bare' ? null : endIn));
  const done = BUILDING_VERBS.has(first.after) && !GOAL_VERBS.has(first.after);
  // 总投资3亿元的|…: where no statement ends them, words that are no name by themselves must be nouns to the end.
  const ends = (name: string): boolean => frame !== 'bare' || (items.length > 1 && isNominal(name));
  const shows = (d: Degree, priced: boolean, name: string): boolean => d === 'sure' || (priced && d !== 'none' && (d === 'plain' || ends(name)) && !GOAL_VERBS.has(first.after)) || (d === 'plain' && (frame !== 'bare' || (done && items.length > 1))) || (d === 'coined' && frame === 'works');
  const shown = items.map((i) => !USED.test(i.after) && shows(i.degree, i.priced, i.name));
  // Where most are plainly works, the others beside them are.
  const most = items.length > 1 && shown.filter(Boolean).length * 2 >= items.length + (frame === 'bare' ? 1 : 0);
  const works = items.filter((i, n) => shown[n] === true || (most && (frame !== 'bare' || i.degree === 'plain') && i.degree !== 'none'));
  const parts = works.every((i) => i.degree !== 'sure' && !i.priced && (frame === 'bare' || frame === 'topic' || !hasOwnName(i.name)));
  return works.map((i) => ({ start: i.start, end: i.end, until: Math.max(i.end, items.at(-1)!.end), shared: works.length > 1 || i !== items.at(-1), part: parts }));
}

/** What a statement speaks of is not farther behind the name: 甲医院迁建工程|二次结构, 甲污水处理厂|日处理2万吨的生化池. */
const PART_AT_MOST = 16;

/** The works whose part, whatever it is called, stands right before a statement. */
function wholeBefore(text: string, { start, end }: Span): Framed[] {
  for (let at = end - 1; at >= Math.max(start + SHORTEST, end - PART_AT_MOST); at--) {
    if (!mayEndWhole(text.charCodeAt(at - 1)) || !isWhole(text.slice(Math.max(start, at - FAR), at)) || !mayBePart(text.slice(at, end))) continue;
    const name = beginning(text, start, at), degree = degreeOf(text.slice(name.start, at));
    if ((degree === 'sure' || degree === 'plain') && !USED.test(name.after) && !/[\d一二两三四五六七八九十]+(?:余|多)?[个座条所处]的?$/u.test(text.slice(Math.max(start, name.start - 6), name.start))) return [{ start: name.start, end: at, until: at, shared: false, part: degree === 'plain' && !hasOwnName(text.slice(name.start, at)) }];
  }
  return [];
}

/** 对|甲路改造提升: what is done, not what it is called. */
const USED = /^[对将把被]$/u;
/** What goals have for an object as often as works. */
const GOAL_VERBS = new Set(['打造', '发展', '争取', '完善', '构建', '建立']);

/** 甲中心（总投资4800万元）: where a name ends, figures behind it left aside. */
function unmeasured(text: string, start: number, to: number): number {
  const end = to - (AT_THE_SITE.exec(text.slice(start, to))?.[0].length ?? 0);
  const open = text[end - 1] === '）' ? text.lastIndexOf('（', end - 1) : -1;
  return open > start && /\d(?:余|多)?(?:万|亿)?(?:元|吨|亩|公里|米|平方米|张|个|家|日)|^（\d+）/u.test(text.slice(open, end)) ? open : end;
}
