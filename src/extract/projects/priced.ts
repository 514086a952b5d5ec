import { HAD_BUILT } from '../../lexicon/projects-boundaries.ts';
import type { Span } from '../../text/span.ts';
import { isGroup, specificity } from './specific.ts';
import { matchesOf } from '../matches.ts';

/** 总投资5亿元的…: what has a price of its own is a project, whatever noun its name ends in. */
const PRICED = new RegExp(String.raw`(?:总投资|投资|出资|斥资|耗资|自筹资金|投入资金)(?:约|近|超过?|逾|达)?[\d.,]+(?:余|多)?(?:万|亿)?(?:港|美|欧|日)?元(?:人民币)?(?:以上|左右)?(?:${HAD_BUILT})?的([^，。；：、！？的了]{4,32}?)(?=[，。；、（]|等|里|内|全部|全面|同步|同时|两|\d+[栋幢条台座]|目前|预计|有望|力争|年底|年内|进入|完成|启动|主体|现已|正式|开工|动工|奠基|建成|竣工|签约|落户|落地|顺利|加快|正在|已|将|即将|项目)`, 'gu');
/** 投资7亿元实施|甲乙工程. */
const CARRIED_OUT = /(?:总投资|投资|出资|斥资|耗资|投入资金|投入)(?:约|近|超过?|逾|达)?[\d.,]+(?:余|多)?(?:万|亿)元，?(?:实施|启动|建设|新建|建成|完成|推进)(?:了)?([^，。；：、！？的了“”]{4,32}?工程)(?=[，。；、]|$)/gu;
const NO_PROJECT = /(?:企业|公司|集团|产业|领域|订单|合同|协议|设备|资金|计划|行动|项目群|个|项)$/u;

/** Names that an amount introduces, in a sentence. */
export function priced(text: string, sentence: Span): Span[] {
  const said = text.slice(sentence.start, sentence.end);
  if (!/资/u.test(said)) return [];
  return [...matchesOf(PRICED, said), ...matchesOf(CARRIED_OUT, said)].flatMap((m) => {
    // 这座总投资89亿元的“充电宝”: what it is likened to.
    if (/(?:这[座条个处家项一]|该)[^，。；]*$/u.test(said.slice(Math.max(0, m.index - 24), m.index))) return [];
    const name = m[1]!, end = sentence.start + m.index + m[0].length;
    return specificity(name) < 3 || isGroup(name) || NO_PROJECT.test(name) ? [] : [{ start: end - name.length, end }];
  });
}
