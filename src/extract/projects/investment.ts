import { HAD_BUILT } from '../../lexicon/investing.ts';
import { oneOf } from '../../lexicon/listed.ts';
import { unitParts } from '../../lexicon/units.ts';
import type { Span } from '../../text/span.ts';
import { quantities, quantitiesIn, type Quantity } from '../quantities.ts';
import type { Setting } from '../setting.ts';
import type { Candidate } from './candidate.ts';

const YI = 1e8;
const COST_WORDS = oneOf(`
  总投资 投资 投资额 总投资额 投资总额 总投入 计划投入 建设资金 自筹资金 自筹 筹资 估算 概算 预算 造价 花了 用了 投了 再投 追加 掏了 砸下 花费 (?:投资|花费)(?:都|并|却)?不[大多小少]，(?:一?共|只要?|总共)? 出资 斥资 耗资 注资
  总盘子 拿出 (?:计划|预计|将)[^，。；\\d]{0,6}投入 援助 捐资 捐赠 投入资金 (?:协议|合同|签约|意向)(?:总?金额|资金)
`);
const AS_MUCH_AS = oneOf('为 高达 达 额 规模 总额 金额 估算 概算 不过 不到 不足 只有 仅有 仅 只 才 资金 折合 人民币 约 超 近 逾 达到 超过 预计 共计? 合计 不低于 不少于 规模达 ：');
/** Right before an amount: it is what the project costs. */
const COSTS = new RegExp(`${COST_WORDS}${AS_MUCH_AS}*$`, 'u');
/** …but these are others' amounts, or parts. */
const NOT_ITS_OWN = /\p{Script=Han}{2}(?:线|车间|设备)投了|(?:完成|年度|年内|当年|累计|已|本年|今年|其中|[一二三四首]期(?:工程|项目)?|其核心区|启动区|设备|环保|固定资产|固投|签约|撬动|带动|吸引|拉动|节约|追加|(?<![\d今去明两三四五六])年|每年|注册)(?:计划|总|预计)?(?:投资|投入)[^，。；]{0,6}$/u;
/** 两个项目合计投资24亿元: what several cost together. */
const TOGETHER = /投资(?:合计|共计|总计)|(?:合计|共计|总计|[两三四五六七八九十\d]+[大个](?:重[点大])?(?:项目|工程)(?:预计|计划)?(?:共|总)?)(?:总|计划)?(?:投资|投入)[^，。；]{0,6}$/u;
const PER_HEAD = /(?:[亩人均]均|每(?:公里|亩|平方米|千瓦|户|人|吨|米))[^，。；]*$/u;
/** 投资额最大的是|甲，达62亿元；最小的是|乙，只有8000万元. */
const MOST = /投资[^。]{0,80}最[大小高低多少]的(?:是|为|当属)$/u, AS_MUCH = /^，(?:总投资)?(?:达到?|高达|为|只有|仅有?|有)?(?=[\d.]+[万亿]元)/u;
const YUAN = /^(?:元|元人民币)$/u;

/** The amount in 亿元, or null where it is no sum in yuan. Rounded to a hundredth of 万元, for floating point's sake. */
function inYi(q: Quantity): number | null {
  const { factor, base } = unitParts(q.unit);
  if (!YUAN.test(base)) return null;
  return Math.round(q.value * factor / YI * 1e6) / 1e6;
}

/** The sums of a list in 亿元, null for one in foreign money. */
export const sumsIn = (said: string): (number | null)[] => quantities(said, { start: 0, end: said.length }).filter((q) => q.kind === 'money').map(inYi);

/** 投入377万元援建的…: before a name, 投入 says the same. */
const SPENT = /(?:投入)(?:资金)?(?:约|近|超)?$/u;

/** What words on one project alone (前者总投资4亿元, 后者9000万元) say that it costs, in 亿元; null where they give none. */
export function costSaid(said: string): number | null {
  for (const q of quantities(said, { start: 0, end: said.length })) {
    const lead = said.slice(0, q.start);
    if ((lead === '' || COSTS.test(lead)) && !NOT_ITS_OWN.test(lead) && !PER_HEAD.test(lead) && inYi(q) !== null) return inYi(q);
  }
  return null;
}

/**
 * A project's own investment in 亿元, from the words around a mention of it; null where they give none of its own.
 * @param phase which phase the name itself is (一, 二, 首), or null: of a phase, 一期投资 is its own.
 */
export function investment(setting: Setting, { end, before, after, shared }: Pick<Candidate, 'end' | 'before' | 'after' | 'shared'>, phase: string | null): number | null {
  return inFront(setting, before, shared) ?? (shared ? inBrackets(setting.article.text.text.slice(end, end + BRACKETS)) : asMuch(setting, before, after) ?? behind(setting, after, phase));
}

function asMuch({ article }: Setting, before: Span, after: Span): number | null {
  const said = article.text.text.slice(after.start, after.end), much = AS_MUCH.exec(said)?.[0];
  return much !== undefined && MOST.test(article.text.text.slice(Math.max(0, before.end - 100), before.end)) ? sumAtStart(said.slice(much.length)) : null;
}

/** A price in brackets stands at their beginning. */
const BRACKETS = 24;
/** 甲路（总投资3亿元，全长5公里）、乙桥: what stands in brackets behind a name is its own, also in a list. */
function inBrackets(said: string): number | null {
  const label = said.startsWith('（') ? IN_BRACKETS.exec(said) : null;
  return label === null ? null : sumAtStart(said.slice(label[0].length));
}

function sumAtStart(sum: string): number | null {
  const [q] = quantities(sum, { start: 0, end: sum.length });
  return q?.start === 0 ? inYi(q) : null;
}

/** 总投资：8.5亿元, in a line of its own or between semicolons. */
const LABELLED = /(?:^|[，；。\n])\s*(?:[（(]?\d[）).]\s*)?(?:计划|项目|概算|预计)?(?:总投资|投资)(?:额|总额|规模|金额)?[：:]\s*(?=\d)/u;

/** 甲项目（2.2亿元）; 甲项目，2.2亿元；. */
const IN_BRACKETS = /^(?:（(?:总投资|投资)?(?:约)?(?=[\d.]+[万亿]元[），、；])|，约?(?=[\d.]+[万亿]元(?:[，；。]|$)))/u;
/** 该园分两期建设，此次开工的|一期投资8亿元: behind a phase's name, its own amount goes before the whole's. */
const PHASE_COSTS: ReadonlyMap<string, RegExp> = new Map([...'一二三四五六七八首'].map((n) => [n, new RegExp(`(?:${n === '一' ? '[一首]' : n === '首' ? '[首一]' : n}|本)期(?:工程|项目)?(?:计划|总|概算)*投资(?=[约近超]?\\d)`, 'u')]));

function behind(setting: Setting, after: Span, phase: string | null): number | null {
  const text = setting.article.text.text;
  const said = text.slice(after.start, after.end), label = LABELLED.exec(said) ?? IN_BRACKETS.exec(said);
  if (label !== null) return sumAtStart(said.slice(label.index + label[0].length));
  const own = phase === null ? null : PHASE_COSTS.get(phase)?.exec(said) ?? null;
  for (const q of quantitiesIn(setting, own === null ? after : { start: after.start + own.index, end: after.end })) {
    const lead = text.slice(after.start, q.start);
    if (!COSTS.test(lead)) continue;
    if (PER_HEAD.test(lead) || TOGETHER.test(lead)) continue;
    if (NOT_ITS_OWN.test(lead) && !(phase !== null && /[一二三四首本]期(?:计划|总)?投资/u.test(lead))) continue;
    return inYi(q);
  }
  return null;
}

/** 总投资50亿元的…, 投资3亿元建设的…; what is said of several has its own price only in this form. */
const OF = new RegExp(String.raw`^(?:人民币)?(?:（[^）]*）)?(?:、[^，。；、的]{2,16}){0,2}(?:(?:刚刚|正在|已经?|即将|新|先后)?(?:${HAD_BUILT}|建|[开复返动]工|签约|投产|落户|落地|引进|在建))?的?$`, 'u');
/** 投资3亿元建设…, 追加投资1亿元，发展…: a verb, and no other word, leads on to the name. */
const BUILDS = new RegExp(String.raw`^(?:人民币)?，?(?:在[^，。；]{2,16}租[^，。；]{2,8}，)?(?:用于|来|在[^，。；]{1,12})?(?:${HAD_BUILT}|发展)了?$`, 'u');

/** 3亿元（其中债券1亿元）的: an amount within brackets. */
const AMID_BRACKETS = /^[^（]*）/u;
function inFront(setting: Setting, before: Span, shared: boolean): number | null {
  const text = setting.article.text.text, q = quantitiesIn(setting, before).findLast((m) => m.kind === 'money' && !AMID_BRACKETS.test(text.slice(m.end, before.end)));
  if (q === undefined) return null;
  const lead = text.slice(before.start, q.start), link = text.slice(q.end, before.end);
  // 总投资12亿元的甲园、|10.5亿元的乙市场: what the amount is stands before the first.
  return (COSTS.test(lead) || lead === '、' || (SPENT.test(lead) && !shared)) && (OF.test(link) || (!shared && BUILDS.test(link))) ? inYi(q) : null;
}
