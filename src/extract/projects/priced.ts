import type { Span } from '../../text/span.ts';
import { isGroup, specificity } from './specific.ts';
import { matchesOf } from '../matches.ts';

/** 总投资5亿元的…: what has a price of its own is a project, whatever noun its name ends in. */
const PRICED = /(?:总投资|投资|出资|斥资|耗资|自筹资金|投入资金)(?:约|近|超过?|逾|达)?[\d.,]+(?:余|多)?(?:万|亿)?(?:港|美|欧|日)?元(?:人民币)?(?:以上|左右)?(?:建设|打造|兴建|实施|开发)?的([^，。；：、！？的了]{4,32}?)(?=[，。；、（]|等|正式|开工|动工|奠基|建成|竣工|签约|落户|落地|顺利|加快|正在|已|将|即将|项目)/gu;
const NO_PROJECT = /(?:企业|公司|集团|产业|领域|订单|合同|协议|设备|资金|计划|行动|项目群|个|项)$/u;

/** Names that an amount introduces, in a sentence. */
export function priced(text: string, sentence: Span): Span[] {
  const said = text.slice(sentence.start, sentence.end);
  if (!/资/u.test(said)) return [];
  return matchesOf(PRICED, said).flatMap((m) => {
    const name = m[1]!, end = sentence.start + m.index + m[0].length;
    return specificity(name) < 3 || isGroup(name) || NO_PROJECT.test(name) ? [] : [{ start: end - name.length, end }];
  });
}
