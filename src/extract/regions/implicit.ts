import type { Division } from '../../lexicon/divisions.ts';
import type { Span } from '../../text/span.ts';
import { above, kindOf } from './kin.ts';
import { matchesOf } from '../../text/matches.ts';

/**
 * Words that mean a division without naming it. `self` speaks of the article's own (我区, 全市, 本县); `office` are committees, governments and
 * their departments (区委, 市政府, 省定, 市住建局), of which only the level word is the mention; `that` is the last one named (该区).
 */
export interface Implicit extends Span {
  readonly kind: string;
  readonly sort: 'self' | 'office' | 'that';
  /** True for 我区, 我市: the writer's own. */
  readonly ours: boolean;
}

const SELF = /(?:我|(?<![健安完齐周保成两双俱])全|(?<![资成基根日样书剧文版标])本)(?<kind>自治区|[省市区县州盟旗])(?![域场舰值容]|面貌)/gu;
const THAT = /该(?<kind>[省市区县州盟旗])(?!域)/gu;
const BODY = '委(?!员|托|培|派)|政府|人大|政协|纪委|监委|人民政府|领导|主要领导|直(?!播|接|达|通|线|径|属高校)|属(?!于)|定(?!位|居|价|点|期|下|向)|管(?:干部|企业)|长(?!期|效|远|足|度|三角|者|江|城|大|效|途|安|春|沙|线|久|街|处)|重点|重大|法院|检察院|公安局|级(?:重点|财政|以上领导|领导|机关)|[\\p{Script=Han}]{2,8}?(?:局|厅|委员会|办公室|服务中心|管理中心)|[\\p{Script=Han}]{1,5}委(?![员托培派屈任])';
const OFFICE = new RegExp(`(?=[自省市区县州盟旗])(?<=^|[\\s，。；：、！？“”‘’（）《》\\d月日]|上午|下午|今天|当天|近日|日前|[今去明前]年|委|副|原|由|经|向|对|照|彻|绕|实|在|与|和|及|同|据|到|从|受|按|是|为|给|全国|国家|中央|其中|了|被|任|兼|入|选|标|评|获|报|取|[\\d一二两三四五六七八九十]个(?=.重[点大]))(?<kind>自治区(?=[、和][\\p{Script=Han}]{2,6}市|党委|政府|人大|政协|主席|副主席|纪委|领导|直|级|重[点大]|[\\p{Script=Han}]{2,8}?(?:局|厅|委))|[省市区县州盟旗](?=${BODY}))`, 'gu');
/** 省会, 市场, 区域 …: words of their own. */
const LISTED = /(?=[省市])(?:(?<=[国家央中]、?|[和、])(?<kind>省)(?=[、和]市)|(?<=[盯按照据实行彻合接到和对与纳入获列争取得由经])(?<kind3>省)(?=[、和]市(?:[两各]级)?(?:重点|重大|决策|部署|要求|工作|关于|委|政府|下达|安排|规定|确定|联动|有关|相关|级))|(?<=省[、和])(?<kind2>市)(?=(?:[两各]级)?(?:重点|重大|决策|部署|要求|工作|关于|委|政府|下达|安排|规定|确定|联动|有关|相关)))/gu;

/** 省级, 省外资金, 省里, 光省市重点项目, 安排省、某某市和本级重点项目: whatever stands in front, unless it makes another word of it (节省里程, 跨省外调). */
const OF_PROVINCE = /(?<![节俭反跨副邻各外两三四五六几多弟部])省(?=级(?!别|高新|经开|经济开发|开发区|园区|机制)|外(?:到位)?(?:资金|内资|客商|企业|境内|市场)|里(?!程)|重[点大]|[、和]?市级?(?:重[点大]|盘子|项目库)|、[\p{Script=Han}、和]{1,12}重[点大]项目)/gu;

/** The implicit mentions of a line, in order, none overlapping. */
export function implicitIn(text: string, from: number, to: number): Implicit[] {
  const found: Implicit[] = [];
  const add = (start: number, end: number, kind: string, sort: Implicit['sort'], ours: boolean): void => { found.push({ start, end, kind, sort, ours }); };
  const line = text.slice(from, to);
  for (const m of matchesOf(SELF, line)) add(from + m.index, from + m.index + m[0].length, m.groups!['kind']!, 'self', m[0].startsWith('我'));
  for (const m of matchesOf(THAT, line)) add(from + m.index, from + m.index + m[0].length, m.groups!['kind']!, 'that', false);
  for (const m of matchesOf(OFFICE, line)) add(from + m.index, from + m.index + m[0].length, m.groups!['kind']!, 'office', false);
  for (const m of matchesOf(LISTED, line)) add(from + m.index, from + m.index + m[0].length, (m.groups!['kind'] ?? m.groups!['kind2'] ?? m.groups!['kind3'])!, 'office', false);
  for (const m of matchesOf(OF_PROVINCE, line)) add(from + m.index, from + m.index + 1, '省', 'office', false);
  // Of two in one place the one found first: the sort keeps their order.
  let end = 0;
  return found.sort((a, b) => a.start - b.start).filter((f) => f.start >= end && (end = f.end) > 0);
}

/** The lowest division of that kind (省, 市, 区, 县, 州, 盟, 旗) at or above a division; null where there is none. */
export function ofKind(kind: string, from: Division | null): Division | null {
  for (let d = from; d !== null; d = above(d)) {
    if (kind === '自治区' ? d.name.endsWith('自治区') : kindOf(d) === kind) return d;
  }
  return null;
}
