import { ENGINEERING } from '../../lexicon/works-engineering.ts';
import { FACILITIES, NO_FACILITY_BEFORE, type FacilityClass } from '../../lexicon/projects-facilities.ts';
import { scan } from '../../lexicon/trie.ts';
import type { Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Sentence } from '../stretches.ts';

/** A noun (or a noun and what is done to it) that a project's name may end in; the span ends where the name does. */
export interface Head extends Span {
  /** 'beside' has no noun of its own, but 和 and a verb of several (集中开工) join it to a name that has one. */
  readonly kind: 'project' | 'engineering' | 'beside' | FacilityClass;
  /** Where the noun itself ends, before a phase (产业园|二期). */
  readonly noun: number;
}

const PHASE = String.raw`(?:（[^（），。]{1,10}(?:段|标段|期|线|区|址)）|[一二三四五六七八九首]期(?:（[^（），。]{2,16}段）)?|（[一二三四五六七八九首]期）|[东西南北新]区|[东南西北]延线?|[一二三四五六七八九]号线)(?:扩建)?(?:工程|项目)?`;
const PROJECT = new RegExp(String.raw`(?<!项目)项目(?:${PHASE}|(?:扩建|配套|附属|续建|改扩建)(?:工程|项目))?(?![化制库式为群]|部(?![里内外，。的工负]))`, 'gu');
const PHASE_AFTER = new RegExp(`^${PHASE}`, 'u');
/** 引甲济乙工程, 110千伏青岭线路工程: civil works that call themselves 工程; programmes do so, too, but name no work. */
const ENGINEERING_WORKS = new RegExp(String.raw`${ENGINEERING}(?:[东西南北中一二三]?(?:段|线|期))?(?:（[^（）]{2,20}段）)?(?:\p{Script=Han}{0,8}(?:提升|改造|治理|修复|建设|更新|完善|新建|配套|维修|养护|防护|保护))?工程(?:（[^（）]{1,10}(?:段|期)）|[一二三]期)?(?![师院学])`, 'gu');
/** 甲公园|提升改造: a facility and what is done to it: another thing than the facility. */
const DONE_TO = /^(?:道路|智能化|数字化|安全|立面)?(?:更新改造|技术改造|升级改造|改造提升|提升改造|提质改造|扩机|技改|改造升级|节能改造|改扩建|扩建|改建|迁建|除险加固|加固|修缮|扩容|改造|重建|复建)(?:[一二三]期)?(?:工程)?/u;
/** 甲乙高速青岭段: a stretch of a line is built by itself. */
const STRETCH = /(?:高速公路|高速铁路|高速|高铁|铁路|公路|国道|省道|干线|轨道|城际|轻轨|运河|通道|大道|快速路|航道|[一二三四]期(?=\p{Script=Han}{2,3}段))(?:[GSX]?\d{2,4}线?)?[\p{Script=Han}]{2,12}(?<![阶时标])段(?![长里距时])/gu;
/** 城南大道, 南外环线, 地铁二号线: roads and lines have names of their own. */
const LINE = /(?:大道|干道|[东西南北中]路|外环线|内环线|环线|环路|快线|专用线|联络线|连接线|[\d一二三四五六七八九十]+号(?:线|机组)|[一二三四五六]厂)(?![上边旁口号人委村社街段段改提拓工])/gu;
/** 甲岭20万千瓦风电、乙坡10万千瓦光伏: power stations called by what they yield and burn. */
const POWER = /[\d.]+(?:万千瓦|兆瓦|吉瓦|MW|GW)(?:\/[\d.]+(?:万千瓦时|兆瓦时|MWh))?(?:集中式|分散式|分布式|独立|共享)?(?:风电|光伏|光热|火电|煤电|气电|水电|核电|储能|抽水蓄能|抽蓄)(?![\p{Script=Han}]{0,2}(?:项目|站|场|基地|厂|产业|设备|组件|装机|装备|发电|工程|园|机组|规模|能力|指标))/gu;
/** What may follow a noun of one character (城, 园, 港), which more often stands inside another word. */
const ENDS_HERE = /^(?:$|[^\p{Script=Han}]|项目|[一二三四五六]期|等|和|与|及|的|内|里|在|位于|是|总投资|计划|占地|规划|由|将|已|正|开工|建设|建成|加快|投|顺利|落户|签约|动工|奠基|揭牌|相继|先后|陆续|同时|同步|均|也|于|全面|顺利|如期|基本|今年|去年|明年|上月|目前|开园|开业|开放|竣工|主体|即将|进行|完成|成功|正式|全线|恢复|合龙|通车|桩基|主体|路基|基础)/u;

const WORDED: readonly (readonly [kind: Head['kind'], mark: string | null, pattern: RegExp])[] = [
  ['engineering', '工程', ENGINEERING_WORKS], ['works', '段', STRETCH], ['works', null, LINE], ['works', '瓦', POWER],
];

const add = (found: Head[], { start: from }: Span, kind: Head['kind'], start: number, noun: number, end: number): number => found.push({ kind, start: from + start, noun: from + noun, end: from + end });

/** The heads in a sentence, in order of their ends; those that only stand inside a longer one are left out. */
export function headsIn(sentence: Sentence): Head[] {
  const { said } = sentence;
  const found: Head[] = [];
  for (const m of matchesOf(PROJECT, said)) add(found, sentence, 'project', m.index, m.index + 2, m.index + m[0].length);
  for (const [kind, mark, pattern] of WORDED) {
    // Looking for one word first spares most sentences the search for the whole.
    if (mark !== null && !said.includes(mark)) continue;
    for (const m of matchesOf(pattern, said)) add(found, sentence, kind, m.index, m.index + m[0].length, m.index + m[0].length);
  }
  for (const f of scan(FACILITIES, said)) {
    const rest = said.slice(f.end), phase = PHASE_AFTER.exec(rest)?.[0] ?? '';
    if (f.value === 'loose' || DONE_TO.test(rest)) continue;
    if ((phase !== '' || !NO_FACILITY_BEFORE.test(rest)) && (f.end - f.start > 1 || (ENDS_HERE.test(rest) && !/[开闭入进离出回建]/u.test(said.charAt(f.start - 1))))) add(found, sentence, f.value, f.start, f.end, f.end + phase.length);
  }
  return found
    // 某项目|基地: where a project is, not what it is called.
    .filter((h) => h.kind === 'project' || !found.some((o) => o.kind === 'project' && o.end === h.start))
    .filter((h) => !found.some((o) => o !== h && o.start <= h.start && h.end <= o.end && (o.start < h.start || h.end < o.end)))
    .sort((a, b) => a.end - b.end);
}
