import { ZONE_OR_PARK } from '../../lexicon/places-zones.ts';
import { numberOf } from '../../lexicon/numerals.ts';
import type { Span } from '../../text/span.ts';
import { atEnd, matchesOf } from '../../text/matches.ts';

/** A place in an order, or several in a row: 居全市第2位, 国内前3, 分别居全省第一、第三和第二. */
export interface Rank extends Span {
  /** As many as things are ranked at once. */
  readonly values: readonly number[];
  /** Among what: 全国, 全省, 国内同行业. */
  readonly among: string;
  /** The same thing's places among others: 居全州第一、|全省第三. */
  readonly also: readonly Omit<Place, 'end'>[];
}

interface Place {
  readonly among: string;
  readonly value: number;
  readonly end: number;
}

const NUMERAL = '[一二三四五六七八九十百]{1,4}';
/** A verb of ranking; 居民, 列车, 排水 are none. */
const VERB = '蝉联|位居|位列|跃居|名列|稳居|分列|分居|排名|排在|居于|升至|进入|跻身|列(?![入车举])|居(?![民住家室委留])|排(?![水放污涝查名])';
/** Whom a verb may name as it likes, if it is a kind of place: 居齐齐哈尔市第3位, 位居盐城四大港区第二位. */
const PLACES = `(?:[省市州县区旗盟](?:（[市区旗、]{1,5}）)?|口岸|行业|同类|${ZONE_OR_PARK})`;
/** 第一方阵, 第三产业, 第九届: ordinals of other things. */
const NO_RANK = String.raw`(?!\d|季度|个|批|年|月|天|期|届|次|轮|产业|线|梯队|方阵|产|大|家|书记|医院|中学|小学|人民|实验|条|款|章|集|站)`;
const RANK = new RegExp(
  String.raw`(?:在(?<within>(?:[^，。；、第在]|（市、区）){2,20}?)[中里](?=分?别?(?:${VERB})))?(?:分别)?(?<verb>${VERB})?`
  + String.raw`(?<among>(?:(?<=[居列])(?:全[国省市]|国内)(?:(?!第)[一-鿿]){2,14}?|全国|国内|全省|全市|全区|全县|全州|全盟|全旗|全疆|全自治区|全球|世界|亚洲|省内|市内|行业|同行业|同类)(?:同行业|同类[^，。；、\d第前]{0,6}|县域|县级|百强(?:县|区|市)|百强|(?:(?!名列|位居|位列|排名|排|居|列|第)[一-鿿]){0,6}?)?|(?<=[居列名在于])(?:(?!第)[一-鿿]){1,11}?${PLACES}|(?<=[中里]分?别?(?:${VERB})))(?:(?:的)?(?:\d{1,3}|${NUMERAL})个?(?:市县|县市|县区|区县|县（市、区）|县\(市、区\)|市州|市（州）|州市|地市|设区市|地级市|省区市|地州市|盟市|省份|城市|县城|乡镇|镇街|街镇|单位|园区|开发区)中?)?(?:(?<later>名列|位居|位列|排名|排|居|列))?`
  + String.raw`(?:的)?(?:第\s?(?<place>\d{1,3}|${NUMERAL})(?<unit>位|名|位次)?|前(?<top>\d{1,3}|${NUMERAL})(?:位|名|强)?|(?<first>首位|榜首))`
  + NO_RANK,
  'gu',
);
/** …、第一和第三; …、全省第三: what a rank goes on with. */
const NEXT = new RegExp(String.raw`(?:[、，]|和|与|及|以及)(?:位?[居列])?(?<among>全[国省市区县州盟旗疆]|[省市国]内|[一-鿿]{2,5}?[市省州])?第(?<place>\d{1,3}|${NUMERAL})(?:位|名)?(?![季批年月期届次轮产])`, 'uy');

/** 增速|全市第一, 总量|全省第二 */
const MEASURE = atEnd(/(?:增速|增幅|总量|总数|数量|规模|销量|产量|排名|[占开]有?[一-鿿]率)(?:均|在|连续[一二两三四五六七八九十\d]{1,2}年)?$/u), MEASURED_WITHIN = 10;
/** 完成率|居金华第二, 综合得分|列第3位: among whom or what is said in any word, or by the matter itself, where it is measured. */
const FREE = new RegExp(String.raw`(?<=率|增[速幅]|总[量额]|进度|得分|规模|[产销]量|数量|收入|产值)(?:分别|均|都|双双)*(?:位居|稳居|居|列|排在|排名|排)(?<among>(?:(?!第)[一-鿿]){0,6})第(?<place>\d{1,3}|${NUMERAL})(?<unit>位|名)?${NO_RANK}`, 'gu');
/** 总量由全省第五位跃升至第四位: where it came to, and among whom it was before; 考评由第97位升到第38位. */
const TURNED = new RegExp(String.raw`[由从](?:(?:20\d\d|去|上)年的?)?(?<among>全[国省市区县球]|世界|[省市]内)?[^，。；、第\d]{0,6}第(?:\d{1,3}|${NUMERAL})(?:位|名)?(?:跃升|上升|提升|前移|跃居|攀升|升|跃|下滑|退)[^，。；、第\d]{0,2}第(?<place>\d{1,3}|${NUMERAL})(?:位|名)?`, 'gu');
/** 盐城|13个|省级以上开发区: how many there are is not among whom. */
const HOW_MANY = /(?:\d+|[一二三四五六七八九十]+)(?:个|家|座)/u;

/** Every rank that names among whom, in order. 第一方阵, 前三季度, 第一产业 and mere praise (国内一流) are none. */
export function ranks(text: string): Rank[] {
  const found: Rank[] = /[由从]/u.test(text) ? matchesOf(TURNED, text).map((m) => ({ start: m.index, end: m.index + m[0].length, values: [numberOf(m.groups!['place']!) ?? 0], among: m.groups!['among'] ?? '', also: [] })) : [];
  const turned = found.length;
  for (const m of matchesOf(RANK, text)) {
    const end = m.index + m[0].length;
    if (found.slice(0, turned).some((r) => r.start < end && m.index < r.end)) continue;
    const { verb, later, place, unit, top, first } = m.groups!, among = amongWhom(m.groups!), next = following(text, end);
    // 全市第一, without a verb of ranking and without 位, is praise or an ordinal.
    if (place !== undefined && verb === undefined && later === undefined && unit === undefined && (among === '' || !MEASURE.test(text.slice(Math.max(0, m.index - MEASURED_WITHIN), m.index)))) continue;
    if (among === '') continue;
    const value = first !== undefined ? 1 : numberOf((place ?? top)!);
    if (value === null || value === 0) continue;
    found.push({ start: m.index, end: next.at(-1)?.end ?? end, values: [value, ...next.filter((p) => p.among === '').map((p) => p.value)], among, also: next.filter((p) => p.among !== '') });
  }
  for (const m of /[居列排]/u.test(text) ? matchesOf(FREE, text) : []) {
    const { among, place, unit } = m.groups!, value = numberOf(place!), end = m.index + m[0].length, next = following(text, end);
    if (value === null || value === 0 || among === '' && unit === undefined || found.some((r) => r.start < end && m.index < r.end)) continue;
    found.push({ start: m.index, end: next.at(-1)?.end ?? end, values: [value, ...next.filter((p) => p.among === '').map((p) => p.value)], among: among!.replace(/^各[^各]*$/u, ''), also: next.filter((p) => p.among !== '') });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 在全市12个县区中排名…: the division, where it is the whole of one. */
const amongWhom = ({ among = '', within = '' }: Readonly<Record<string, string | undefined>>): string => (among !== '' ? among : /^全[国省市区县州盟旗疆](?=\d|[一二三四五六七八九十]+个)/u.exec(within)?.[0] ?? within.replace(HOW_MANY, '').replace(/各(?:(?:区县|县区|县市区|旗县|市州|乡镇)|县(?:（市、区）)?)$/u, ''));

/** The places that follow a rank with nothing but joints between them. */
function following(text: string, end: number): Place[] {
  const found: Place[] = [];
  for (let at = end; ;) {
    NEXT.lastIndex = at;
    const m = NEXT.exec(text), value = m === null ? null : numberOf(m.groups!['place']!);
    if (m === null || value === null || value === 0) return found;
    at += m[0].length;
    found.push({ among: m.groups!['among'] ?? '', value, end: at });
  }
}
