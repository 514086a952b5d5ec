import { chineseNumber } from '../../lexicon/numerals.ts';
import type { Span } from '../../text/span.ts';
import { matchesOf } from '../matches.ts';

/** A place in an order: 居全市第2位, 国内前3. */
export interface Rank extends Span {
  readonly value: number;
  /** Among what: 全国, 全省, 国内同行业. */
  readonly among: string;
  /** Of which side of a thing, where two are ranked at once: 总量, 增速. */
  readonly of?: string;
}

const NUMERAL = '[一二三四五六七八九十百]{1,4}';
const RANK = new RegExp(
  String.raw`(?<verb>蝉联|位居|位列|跃居|名列|稳居|排名|排在|居于|升至|进入|跻身|列|居|排)?`
  + String.raw`(?<among>(?:(?<=[居列])(?:全[国省市]|国内)[一-鿿]{2,14}?|全国|国内|全省|全市|全区|全县|全州|全盟|全旗|全疆|全自治区|全球|世界|亚洲|省内|市内|行业|同行业|同类)(?:同行业|同类[^，。；、\d第前]{0,6}|县域|县级|百强(?:县|区|市)|百强|(?:(?!名列|位居|位列|排名|排|居|列|第)[一-鿿]){0,6}?)?)(?:(?:的)?(?:\d{1,3}|${NUMERAL})个?(?:市县|县市|县区|区县|县（市、区）|县\(市、区\)|市州|市（州）|州市|地市|设区市|地级市|省区市|地州市|盟市|省份|城市|县城|乡镇|镇街|街镇|单位|园区|开发区)中?)?(?:(?<later>名列|位居|位列|排名|排|居|列))?`
  + String.raw`(?:的)?(?:第\s?(?<place>\d{1,3}|${NUMERAL})(?<unit>位|名|位次)?|前(?<top>\d{1,3}|${NUMERAL})(?:位|名|强)?|(?<first>首位|榜首))`
  + String.raw`(?!\d|季度|个|批|年|月|天|期|届|次|轮|产业|线|梯队|方阵|产|大|家|书记|医院|中学|小学|人民|实验|条|款|章|集|站)`,
  'gu',
);

/** 增速|全市第一, 总量|全省第二 */
const MEASURE = /(?:增速|增幅|总量|总数|数量|规模|销量|产量|排名)(?:均|在)?$/u;
/** 总量由全省第五位跃升至第四位: where it came to, and among whom it was before. */
const TURNED = new RegExp(String.raw`[由从](?:(?:20\d\d|去|上)年的?)?(?<among>全[国省市区县球]|世界|[省市]内)[^，。；、第\d]{0,6}第(?:\d{1,3}|${NUMERAL})(?:位|名)?(?:跃升|上升|提升|前移|跃居|攀升|升|跃|下滑|退)[^，。；、第\d]{0,2}第(?<place>\d{1,3}|${NUMERAL})(?:位|名)?`, 'gu');

/** 总量、增速分别居全市第二位和第四位 */
const SIDE = '总量|总额|规模|总数|数量|增速|增幅|人均';
const PAIR = new RegExp(String.raw`(?<first>${SIDE})[、和与](?<second>${SIDE})(?:分别|均|双双)?(?:位居|位列|排名|排在|名列|居|列|排)(?<among>全[国省市区县州盟]|[省市]内)第(?<one>\d{1,3}|${NUMERAL})位?(?:、|和|与)第?(?<other>\d{1,3}|${NUMERAL})(?:位|名)`, 'gu');

/** The ranks of both sides of a thing, each with the words that give it. */
const pairs = (text: string): Rank[] => matchesOf(PAIR, text).flatMap((m) => {
  const { first, second, among, one, other } = m.groups!, end = m.index + m[0].length, parted = end - m[0].slice(m[0].search(/位?(?:、|和|与)第?[^第]*$/u)).length;
  return [{ start: m.index, end: parted, value: numbered(one!) ?? 0, among: among!, of: first! }, { start: parted, end, value: numbered(other!) ?? 0, among: among!, of: second! }];
});

/** Every rank that names among whom, in order. 第一方阵, 前三季度, 第一产业 and mere praise (国内一流) are none. */
export function ranks(text: string): Rank[] {
  const found: Rank[] = /[由从]/u.test(text) ? matchesOf(TURNED, text).map((m) => ({ start: m.index, end: m.index + m[0].length, value: numbered(m.groups!['place']!) ?? 0, among: m.groups!['among']! })) : [];
  found.push(...pairs(text));
  const turned = found.length;
  for (const m of matchesOf(RANK, text)) {
    if (found.slice(0, turned).some((r) => r.start < m.index + m[0].length && m.index < r.end)) continue;
    const { verb, later, among = '', place, unit, top, first } = m.groups!;
    // 全市第一, without a verb of ranking and without 位, is praise or an ordinal.
    if (place !== undefined && verb === undefined && later === undefined && unit === undefined && (among === '' || !MEASURE.test(text.slice(Math.max(0, m.index - 4), m.index)))) continue;
    const value = first !== undefined ? 1 : numbered((place ?? top)!);
    if (value === null || value === 0) continue;
    found.push({ start: m.index, end: m.index + m[0].length, value, among });
  }
  return found;
}

const numbered = (written: string): number | null => (/^\d/u.test(written) ? Number(written) : chineseNumber(written));
