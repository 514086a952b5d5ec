import { divisionsNamed } from '../../lexicon/divisions.ts';
import { BARE_PARTS, DONE_TO_PARTS, HOUSES, MANNERS, POINTERS, PRELIMINARIES, PREPOSITIONS } from '../../lexicon/name-edges.ts';
import { DONE_TO_WORKS } from '../../lexicon/name-ends.ts';
import { BUILDING_VERBS } from '../../lexicon/projects-boundaries.ts';
import { EVENTS } from '../../lexicon/stages-words.ts';
import { FOLLOWS } from '../../lexicon/works-predicates.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from './in-sentence.ts';
import { wordsOf } from '../segmentation.ts';
import { beginning } from './boundary.ts';
import { isNoName } from './no-name.ts';
import { specificity } from './specific.ts';
import { degreeOf, isWhole } from './works-names.ts';

/**
 * The names of a sentence, by whatever rule they were read, with the edges that a name has: begun where its first word begins, freed of what only stands beside it, parted where 和 joins it to another; what
 * is no name then is left out.
 */
export function mended(text: string, sentence: Span, found: readonly Found[]): Found[] {
  return found.flatMap((f, i): Found[] => {
    if (f.called !== undefined) return [{ ...f, called: f.called.slice(inFront(f.called)) }];
    const from = Math.max(sentence.start, found[i - 1]?.end ?? 0), to = Math.min(sentence.end, found.find((o) => o.start >= f.end)?.start ?? Infinity);
    return edged(text, f, { start: from, end: to }).map(({ start, end }) => (start === f.start && end === f.end ? f : { ...f, start, end, until: f.until === null ? null : f.until === f.end ? end : Math.max(f.until, end) }));
  });
}

/** The same for a name by itself: none, one, or the two that it joins. It may be widened no farther than `within`. */
export function edged(text: string, name: Span, within: Span): Span[] {
  const start = widened(text, within.start, name);
  return parted(text, { start: start + inFront(text.slice(start, name.end)), end: name.end }).flatMap((part): Span[] => {
    const kept = shortened(text, part), own = { start: part.start, end: kept === part.end ? lengthened(text, part, within.end) : kept };
    return own.end - own.start < SHORTEST || isNoName(text, own) ? [] : [own];
  });
}

const SHORTEST = 3;

const TOWN = /(?:镇|乡|街道|县|市|区|旗|苏木)$/u;
/** What no clause has in front of its subject, and no enumeration in front of its first item: 和|平水库, 均|溪河. */
const NO_OPENING = /(?:^|[。；：\n]|\d[.．、])[和与及均都共暨]$/u;
/** A firm is called by a word and 药业, 酒业 …; these begin no name. */
const FIRMS_END = /^(?:[药酒乳纸铝铜锌镍钛镁硅锰钒钨锡磷]业|制药|重工|光电(?!子|产业|信息|显示|园)|股份|集团)(?=.{3})/u;
/** 甲地|北站: a station is called by its place. */
const STATION = /^[东西南北新]站(?=.{2})/u;

/** 锻铸|件热处理中心: what begins with a word of one character may go on from the words in front. */
const ONE = /^(?![县市区镇乡省州旗村新老大小])\p{Script=Han}/u, HAN = /^[^和与及的]+$/u, INSIDE_CLAUSE = /\p{Script=Han}$/u, FARTHEST = 8;
/** 甲地至乙地的|县道改造. */
const RUNS = /^[^的]{2,8}[至到][^的]{2,8}的$/u, BARE_ROAD = /^(?:[国省县乡村]道|公路|道路|快速|旅游公?路|专线|专用线|联络线|连接线|通道)/u;
/** Mini |LED工程. */
const LATIN = /^[A-Za-z]/u, LATIN_BEFORE = /(?<![A-Za-z])[A-Za-z]+ $/u;

/** Where a name begins whose first word or place runs across its beginning. */
function widened(text: string, from: number, { start, end }: Span): number {
  const front = text.slice(Math.max(from, start - 6), start), name = text.slice(start, start + 8);
  for (let n = front.length; n > 0; n--) for (let m = 1; m <= 3; m++) {
    const place = front.slice(-n) + name.slice(0, m);
    if (place.length > 2 && TOWN.test(place) && divisionsNamed(place).length > 0) return start - n;
  }
  if (NO_OPENING.test(text.slice(Math.max(0, start - 4), start)) && front.length > 0) return start - 1;
  for (let n = Math.min(2, front.length); n > 0; n--) {
    const place = front.slice(-n) + name.charAt(0);
    if (n + 1 === place.length && MARK.test(text.charAt(start - n - 1)) && ['镇', '街道', '乡'].some((kind) => divisionsNamed(place + kind).length > 0) && !/^[和与及在]/u.test(place)) return start - n;
  }
  if (STATION.test(name)) for (const n of [3, 2]) if (['市', '县', '区'].some((kind) => divisionsNamed(front.slice(-n) + kind).length > 0)) return start - n;
  const road = BARE_ROAD.test(name);
  if (INSIDE_CLAUSE.test(front) && (road || (ONE.test(name) && wordsOf(text.slice(start, end))[0]!.end === 1))) {
    const cut = beginning(text, from, end).start, between = text.slice(Math.min(cut, start), start);
    if ((road && RUNS.test(between)) || (between.length <= FARTHEST && HAN.test(between))) return cut;
  }
  if (LATIN.test(name)) { const words = LATIN_BEFORE.exec(text.slice(Math.max(from, start - FARTHEST), start)); if (words !== null) return start - words[0].length; }
  const brand = FIRMS_END.test(name) ? /(?<=^|[，。；：、的和与及在])\p{Script=Han}{2,3}$/u.exec(text.slice(Math.max(from - 1, start - 4), start)) : null;
  return brand === null ? start : start - brand[0].length;
}
const MARK = /^$|[，。；：、\n]/u;

/** 一行|沿|G311线甲段: a road that somebody goes along. */
const IN_FRONT = new RegExp(`^(?:\\p{Script=Han}{0,4}沿(?=[GSXY]\\d)|(?:${POINTERS})的?(?=.{4})|\\p{Script=Han}{2,8}(?:企业|厂商|龙头)(?!服务|孵化|产业|创|总部|[园家港谷城楼之]|加速|中心|基地|集|上市|培育|技术)(?=\\p{Script=Han}{6})|\\d{1,2}[.．](?=(?:10|35|66|110|220|330|500|750|800|1000)千伏))`, 'u');
/** 新上的|甲装置, 今年开工的|乙园. */
const HAD_BUILT = /^(?:今年|去年|前年|年内|刚|刚刚|新近|首批|最先|率先|正|正在)?(?<verb>[^的]{1,4})的(?=.{4})/u;

/** The length of the words that a name begins with and that are no part of it. */
function inFront(name: string): number {
  let at = 0;
  for (;;) {
    const rest = name.slice(at), plain = IN_FRONT.exec(rest)?.[0].length ?? 0, verb = HAD_BUILT.exec(rest), not = PREPOSITIONS.get(rest.charAt(0));
    const more = plain > 0 ? plain : verb !== null && (BUILDING_VERBS.has(verb.groups!['verb']!) || /^(?:新上|在建|拟建|续建)$/u.test(verb.groups!['verb']!)) ? verb[0].length : not !== undefined && rest.length > 4 && !not.includes(rest.charAt(1)) ? 1 : 0;
    if (more === 0 || more >= rest.length) return at;
    at += more;
  }
}

/** 甲会址和|某某公司: a firm is no works. */
const AND_FIRM = /(?:和|与|以及|及)[^和与及]{3,24}(?:公司|集团)$/u;

/** Two names that 和 joins: both where both are names, that which is one where the other is none. */
function parted(text: string, at: Span): Span[] {
  const name = text.slice(at.start, at.end), firm = AND_FIRM.exec(name);
  if (firm !== null && firm.index >= 4) return [{ start: at.start, end: at.start + firm.index }];
  const and = name.indexOf('和', 2), left = name.slice(0, and), right = name.slice(and + 1);
  if (and < 0 || right.length < 5 || /[“（]/u.test(left) || !/[馆园院校厂站场楼库桥路]$|论证$/u.test(left) || !/sure|plain/u.test(degreeOf(right))) return [at];
  return [...(left.length >= 4 ? [{ start: at.start, end: at.start + and }] : []), { start: at.start + and + 1, end: at.end }];
}

/** 甲度假村（投资6.2亿元）, 乙工程（以下称丙线）: what brackets tell of it. */
const ASIDE = /（[^（）]*、[^（）]*）\p{Script=Han}{0,6}$|（(?:(?![一二三四五六首]期)[^（）]*\d(?:余|多)?(?:万|亿)?(?:元|吨|亩|公里|米|平方米|立方米|张|个|家|间|座|日)[^（）]*|以下[^（）]*|[又简俗]称[^（）]*|原名?[^（）]*)）$/u;
const BEHIND = new RegExp(`(?:(?<=项目|工程)(?:${MANNERS})*(?:${EVENTS})|(?:${MANNERS})+(?:${EVENTS})?|“[^“”]{1,6}”[前后]|(?:${PRELIMINARIES})|首批[\\d.]*(?:万千瓦|兆瓦|MW|台)?(?:机组)?|(?<=改造|整治|治理|工程)(?:清淤|疏浚|衬砌|铺设|安装))$`, 'u');
const PART = new RegExp(`(?:${BARE_PARTS})(?:${DONE_TO_PARTS})?$`, 'u'), PART_DONE_TO = new RegExp(`(?:${BARE_PARTS})(?:${DONE_TO_PARTS})$`, 'u');
const HOUSE = new RegExp(`(?<=新院区|新校区|院区|校区|[一二三四五]期)${HOUSES}$`, 'u');
const ROAD = /[路线段道街桥）]$/u;

/** Where a name ends, left aside what is told of it and the part of it that is spoken of. */
function shortened(text: string, { start, end: last }: Span): number {
  let end = last;
  for (;;) {
    const name = text.slice(start, end), part = PART.exec(name), whole = part === null ? '' : name.slice(0, part.index);
    const behind = (ASIDE.exec(name) ?? BEHIND.exec(name) ?? HOUSE.exec(name))?.[0] ?? (part !== null && (isWhole(whole) || ROAD.test(whole) || PART.test(whole) || (PART_DONE_TO.test(name) && whole.length >= 4)) ? part[0] : '');
    if (behind === '' || end - behind.length - start < 4 || specificity(text.slice(start, end - behind.length)) < 1) return end;
    end -= behind.length;
  }
}

const ENDED = String.raw`(?=$|[，。；：、的（]|\d|全长|${FOLLOWS})`;
/** What goes on with a name: which stretch of it, what belongs to it, what is done to it. */
const GOES_ON = new RegExp(`^(?:（[^（），。\\d]{1,10}(?:段|标段|线|区|地块)）|（[A-Z\\d]区）|(?:[东西南北]延(?:伸)?线|延伸段|延长线|立交(?:桥)?|群|门诊部|住院部)${ENDED}|(?:及?站前广场)?及?配套(?:管网|路网|道路|基础设施|设施|用房)?(?:工程)?${ENDED}|(?:(?:提标|提质|扩容|升级|综合)?${DONE_TO_WORKS})+(?:工程)?(?=[，。；、]))`, 'u');
/** 叶片修复|再制造中心: what is done there in two words. */
const ACT = /(?:修复|回收|拆解|处理|利用|加工|繁育|储运)$/u, AND_THERE = new RegExp(`^再?(?:制造|利用|加工|处理|推广|交易)(?:中心|基地|产业园|车间|生产线|园)${ENDED}`, 'u');
/** 甲地至乙机场|快速干线: from where to where a road runs is its name. */
const FROM_TO = /\p{Script=Han}[至到]\p{Script=Han}/u, THE_ROAD = /^\p{Script=Han}{0,4}?(?:干线|公路|大道|快速路|快速通道|高速|连接线|专线|专用线|旅游路|铁路)/u;

/** Where a name ends that goes on behind what was read of it. */
function lengthened(text: string, { start, end }: Span, to: number): number {
  const name = text.slice(start, end), rest = text.slice(end, Math.min(to, end + 24));
  if (/(?:项目|工程)$/u.test(name)) return end;
  const more = GOES_ON.exec(rest)?.[0] ?? (ACT.test(name) ? AND_THERE.exec(rest)?.[0] : undefined) ?? (FROM_TO.test(name) && !ROAD.test(name) ? THE_ROAD.exec(rest)?.[0] : undefined) ?? '';
  return end + more.length;
}
