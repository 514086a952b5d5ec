import { chineseNumber } from '../../lexicon/numerals.ts';
import type { Quantity } from '../quantities.ts';
import type { Change } from '../facts.ts';
import { atEnd, matchesOf } from '../../text/matches.ts';

/** A growth read from the words before a number. */
export interface Growth {
  readonly change: Change;
  /** What grew, as it stands before the comparison; empty where the growth belongs to what was said before. */
  readonly head: string;
  /** How it is reckoned where that is not over the year before: 环比, 年均. Such growth goes beside growth over the year. */
  readonly aside: string | null;
  /** What the verb says of the head beside growing: 小麦|增产8% is of its 产量; '' where it says nothing else. */
  readonly measure: string;
}

const UP = '前移|进位|激增|大增|猛增|骤增|猛涨|增产|扩种|增长|增加|上升|提高|提升|上涨|上调|上浮|多出|多[送发产供运销收]|高出|抬升|扩大|攀升|回升|净增|新增|增|升|涨|多|高|贵|加快';
const DOWN = '后移|锐减|大降|骤降|减产|削减|压降|下降|降低|减少|回落|收窄|缩减|缩短|压减|压缩|下滑|下跌|下调|下浮|减|降|跌|少|低|便宜|放缓';
const RATE = '增速|增幅|增长率|增长速度|涨幅|升幅|降幅|跌幅';
/** 较去年每亩|增产21公斤 */
const EACH = /(?:(?:平均)?每(?:亩|吨|斤|公斤|立方米|平方米|度|件|头|箱)|亩均)$/u;
/** With what it is compared, and how it is reckoned. 比…, 较… must name a time: what is compared with another place is no growth. */
const BASIS = String.raw`(?:(?:与|同|(?<!可)比|较)[^，,。；;、：]{0,14}?(?:上年|去年|前年|上月|上季度?|同期|年初|年末|年底|上半年|前一年|往年|平日|平时|往常|此前|之前|以前|过去|原来|现在|目前|如今|期初|季度|月份?|年前|年(?!均)|(?:创建|建设|改造|改革|整治|治理|搬迁|入园|实施|投产|合并|托管|流转|种植)前|设计值?|传统[^，。；、]{0,8}?|普通[^，。；、]{0,8}?|末)(?:同期|同月|末|底|初|相比)?(?:的?[\d.]+[^，。；、\d]{1,3})?(?:相比)?|同比|环比(?:上月|\d{1,2}月(?:份)?)?|按年|按季|按月|同口径|按?可比(?:价格?|口径)?(?:计算)?|按不变价格?(?:计算)?|名义|实际|年均|平均每年|[一二两三四五六七八九十]{1,2}年平均|平均|分别|均|累计|再|又|共|当月|总体|大幅|小幅|微|略|稍|逐[年月季]|显著|明显|快速|持续|继续|(?:剔除|扣除)[^，。；、]{0,12}因素(?:影响)?后?|也|还|但|却|反而|则|竟|仍然?|合计|整体|预计|将|可|(?<![产性功智节动效热电核])能够?|(?<![主重需首必只将想不])要|约|有望|力争|实现|(?<=年|月|期|实际)完成|近乎)`;
const VERB = new RegExp(String.raw`(?:(?<up>${UP})|(?<down>${DOWN})|(?<rate>${RATE}))(?:了|幅度|幅|率)?(?:分别)?(?:约?为|是|达到?|约|近|超过?|逾|在|保持在|只有|仅有?|高达|控制在|稳定在|不[得应能])?$`, 'u');
const BASIS_AT_END = new RegExp(`${BASIS}$`, 'u');
/** A comparison is no longer than this. */
const REACH = 40;
const SEQUENTIAL = /环比|按[月季]|(?:比|较)上(?:个?月|季度?)/u;
const AVERAGE = /[一二两三四五六七八九十]+年平均|年均|平均每年/u;
/** 比2019年同期: over another year than the last one. */
const EARLIER = /[比较](?<year>20\d\d年)(?:同期)?/u;
const asideIn = (basis: string): string | null => {
  if (SEQUENTIAL.test(basis)) return '环比';
  const year = EARLIER.exec(basis)?.groups?.['year'];
  return year === undefined ? AVERAGE.exec(basis)?.[0] ?? null : `比${year}`;
};

/** 高于全省平均2.1个百分点, 比全国快1.2个百分点, 超序时进度3个百分点: how two things lie to each other, no growth. */
/** 拉动GDP增长0.8个百分点: a contribution, said as a level. */
const CONTRIBUTION = /(?:拉动|带动|贡献|推动)[^，。；、]{0,14}$/u;

/** 办理时限平均|缩短3个工作日: a duration that grows shorter by so much; shortened TO so much it is a level. */
const LASTING = atEnd(/(?:时间|时限|周期|工期|车程|行程|用时|时长|耗时|住院日|间隔|期限|环节|航程|路程)$/u);

/** 补助标准|提高30元, 装机|增加526万千瓦: of what is measured the verb says by how much; of things it says how many (增加泊位300个). */
const MEASURED = atEnd(/(?:标准|价格?|均价|[电水气油菜肉蛋粮房地运售租]价|[利费税]率|运费|工钱|租金|[电水气油采暖运学话路]费|[一-鿿]用工|收入|工资|面积|产量|装机|装机容量|余额|人口|存栏|出栏|库存|总量|总额|数量|规模|里程|的路|路程|距离|水位|成本|消费|费用|负债|亩产|单产|人员|人数|户数|案件|事故|[^数质容能]量)$/u);
const WHOLE_VERB = /^(?:增加|减少|提高|下降|降低|上涨|上升|上调|下调|回升|抬升|缩短|降|涨)$/u;

/** 新开工项目较去年同期|少了17个: of things, too, it says by how many more or fewer there are. */
const AGAINST_TIME = /同比|[比较][^，。；、]{0,6}(?:上年|去年|前年|同期|年初|上月|上季度?|上半年)/u, COUNTED_MORE = /^(?:增加|减少|多[收产销]?|少|增长|下降)$/u;
/** 铅精粉受品位下降影响|减产一成 */
const AFFECTED = /(?:受|因)[^，。；]{2,14}(?:影响|制约)$/u;

/** Units in which growth itself is given. */
const SHARE = /^(?:%|％|‰|个?百分点|个千分点|个?基点|倍)$/u;

/**
 * Reads the words from the last boundary up to a number as growth: 固定资产投资同比增长|13.1%, 较上年提高|2.3个百分点, （+5.2%）.
 * Null where they are none. Growth in a unit of things (增加120家) counts only with a comparison or directly behind the level.
 */
export function growth(before: string, q: Quantity, afterLevel: boolean): Growth | null {
  const share = SHARE.test(q.unit);
  const m = VERB.exec(before);
  if (m === null) return signed(before, q, afterLevel);
  const { up, down, rate } = m.groups!;
  // 自然增长率 is a rate like others, and may be below nought.
  if (before.endsWith('自然', m.index)) return null;
  const said = withoutBasis(before.slice(0, m.index)), { head, basis } = EACH.test(said.head) ? { head: withoutBasis(said.head.replace(EACH, '')).head, basis: said.basis } : said;
  if (down === undefined && CONTRIBUTION.test(head)) return null;
  // 多, 高, 少, 低 compare only behind 比…; 增, 降 as parts of other words are no verbs.
  if (/^(?:多|高(?!出.)|少|低|贵|便宜)/u.test(up ?? down ?? '') && !/(?:比|较|与|同)/u.test(basis) && !(share && /^[多少]了/u.test(m[0]) && head.length > 1)) return null;
  if (/^(?:增|升|涨|减|降|跌)$/u.test(up ?? down ?? '') && (head !== '' && basis === '' && !share && !MEASURED.test(head) || /[新倍递剧激速齐连双攀提削]$/u.test(head))) return null;
  // 粮食增产8%: more of what the head names; 比去年增产一成: of what was said before.
  const crop = /^(?:[增减]产|扩种)$/u.test(up ?? down ?? '');
  if (crop && (head === '' ? basis === '' && !afterLevel : !share || head.length > 12)) return null;
  // 新增30亿元, 全年净增12家 are things of their own, 比年初新增30亿元 a growth.
  if ((up === '新增' || up === '净增') && !/[比较]/u.test(basis)) return null;
  if (rate !== undefined && !share) return null;
  if (!share && !(head === '' && (afterLevel || basis !== '')) && !(q.kind !== 'time' && WHOLE_VERB.test(up ?? down ?? '') && MEASURED.test(head)) && !(q.kind === 'time' && down !== undefined && LASTING.test(head)) && !(head !== '' && AGAINST_TIME.test(basis) && COUNTED_MORE.test(up ?? down ?? ''))) return null;
  const falling = down !== undefined || (rate !== undefined && /降幅|跌幅/u.test(rate));
  return { change: changeOf(q, falling ? 'down' : 'up'), head: crop ? head.replace(AFFECTED, '') : head, aside: asideIn(basis), measure: !crop || head === '' || /[产面][量积]$/u.test(head) ? '' : up === '扩种' ? '面积' : '产量' };
}

/** 8.3%|的增长, 10%左右|的增速. */
const GROWTH_BEHIND = /^(?:左右|以上)?的?(?:左右|以上)?的(?:同比|年均)?(?:高速|较快)?(?:增长(?:率|速度)?(?![的极点区带])|增速|增幅)/u;
const KEEPS = /(?:继续|始终|一直|全年|仍|均|都|分别|力争|确保|预计|将|(?<![主重需首必只])要)*(?:保持|实现|取得|达到?|呈现|完成|维持|获得|以|按)?了?(?:在)?(?:约|近|超过?)?$/u;
/** So many characters behind a number may say that it is growth. */
export const GROWN_WITHIN = 12;

/** Growth whose verb stands behind its number: 实现8.3%的增长, 保持两成以上的增速. Null where it does not. */
export const growthBehind = (before: string, q: Quantity, behind: string): Growth | null =>
  (q.kind === 'share' && q.unit !== '倍' && GROWTH_BEHIND.test(behind) ? { change: changeOf(q, 'up'), head: withoutBasis(before.replace(KEEPS, '')).head, aside: null, measure: '' } : null);

/** Takes the comparisons off the end: 固定资产投资|同比实际, 总产值|较2020年. */
export function withoutBasis(text: string): { readonly head: string; readonly basis: string } {
  let head = text;
  for (let m = BASIS_AT_END.exec(head.slice(-REACH)); m !== null; m = BASIS_AT_END.exec(head.slice(-REACH))) head = head.slice(0, head.length - m[0].length);
  return { head, basis: text.slice(head.length) };
}

/** （同比+5.2%）, 同比-3%. */
function signed(before: string, q: Quantity, afterLevel: boolean): Growth | null {
  if (!SHARE.test(q.unit)) return null;
  const { head, basis } = withoutBasis(before);
  // （+5.2%） right behind a level
  if (before.trim() === '' && q.signed && afterLevel) return { change: changeOf(q, 'up'), head: '', aside: null, measure: '' };
  if (basis === '' || !/同比|环比|比|较/u.test(basis)) return null;
  return q.signed ? { change: changeOf(q, 'up'), head, aside: asideIn(basis), measure: '' } : null;
}

function changeOf(q: Quantity, direction: Change['direction']): Change {
  const turned = q.value < 0 ? (direction === 'up' ? 'down' : 'up') : direction;
  const value = Math.abs(q.value);
  return q.unit === '倍' ? { direction: turned, value: round(value * 100), unit: '%' } : { direction: turned, value, unit: q.unit === '百分点' ? '个百分点' : q.unit === '％' ? '%' : q.unit };
}

const round = (n: number): number => Math.round(n * 1e6) / 1e6;

/** A growth said without a plain number: 翻一番, 是去年的1.8倍. */
export interface Saying {
  readonly start: number;
  readonly end: number;
  /** Several where as many things are spoken of at once: 分别是去年同期的1.4倍和1.7倍. */
  readonly changes: readonly Change[];
}

const DOUBLED = /翻(?:了)?(?:近|约|超)?(?<times>一|两|三|四|[1-4])番|翻(?:了)?(?:一)?番|翻倍(?!式)|(?:(?:增长|提高|提升|增加|扩大|上涨|上升|[涨增高多贵])了?|(?:比|较)[^，。；]{2,8}(?:多|高)出?了?)(?:近|约|将近|接近|超过?|整整|足足)?一倍(?!半)/gu;
const TIMES = String.raw`(?:\d+(?:\.\d+)?|[两三四五六七八九十])多?倍`;
const MULTIPLE = new RegExp(String.raw`(?:是|为|达到?|相当于)(?<base>[^，。；、]{0,12}?(?:上年|去年|前年|同期|年初|前|过去|年(?:末|底)?|月|季度?|周|旬|上届))(?:同期)?的(?:近|约|超过?)?(?<times>${TIMES}(?:(?:[、和与]|以及)${TIMES})*)`, 'gu');

/** Growth in so many words: 翻一番 is +100 %, 翻两番 +300 %, 是去年的1.8倍 +80 %. Spans in the given text. */
export function sayings(text: string): Saying[] {
  const found: Saying[] = [];
  for (const m of matchesOf(DOUBLED, text)) {
    const times = { 两: 2, 三: 3, 四: 4 }[m.groups!.times ?? ''] ?? (Number(m.groups!.times ?? '') || 1);
    found.push({ start: m.index, end: m.index + m[0].length, changes: [{ direction: 'up', value: (2 ** times - 1) * 100, unit: '%' }] });
  }
  for (const m of matchesOf(MULTIPLE, text)) {
    const changes = m.groups!.times!.split(/[、和与]|以及/u).map((written): Change => {
      const grown = round(((/^\d/u.test(written) ? Number.parseFloat(written) : chineseNumber(written.charAt(0)) ?? 1) - 1) * 100);
      return { direction: grown < 0 ? 'down' : 'up', value: Math.abs(grown), unit: '%' };
    });
    found.push({ start: m.index, end: m.index + m[0].length, changes });
  }
  return found.sort((a, b) => a.start - b.start);
}
