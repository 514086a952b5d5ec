import { FIRM } from '../../lexicon/firm-forms.ts';
import { COMES_TO, LOOKS_AT } from '../../lexicon/visiting.ts';
import type { Span } from '../../text/span.ts';
import { COMPANY } from './words.ts';

/** 县委书记某某走进|金桥纺织有限公司: who went there is no part of its name. */
export const WENT_TO = new RegExp(`^.*(?:${COMES_TO}|${LOOKS_AT}|位于|落户)了?(?=.{4})`, 'u');

/** A park, farm or sight with a name of its own, by what it does: 某某产业园|去年实现产值…. A zone is a division's own. */
const ESTABLISHMENT = /^(?![新建推打引招依围加实全各每该现A一二三四五\d])[一-鿿A-Za-z“”]{2,12}?(?<!现代|农业|特色|旅游|[级家个座处])(?:产业园|科技园|物流园|创业园|创意园|文化园|工业园(?!区)|林场|农场|牧场|茶场|景区|风景区|度假村|大市场|批发市场|大酒店|博物馆|孵化器|农庄|庄园)”?/u;
const DOES = /^(?:，)?(?:已|现|今年|去年|累计|占地|总投资|拥有|吸纳|带动|解决|集聚|入驻|[一二三四五]代人|日均|年均|共)/u;

/**
 * The park, farm or sight that a sentence begins with and tells of, or null.
 * @param passing times and places, in order
 */
export function establishment(text: string, sentence: Span, head: number, passing: readonly Span[]): string | null {
  const name = ESTABLISHMENT.exec(text.slice(head, Math.min(sentence.end, head + 20)))?.[0];
  if (name === undefined) return null;
  const behind = head + name.length;
  return passing.some((s) => s.start === behind && /[\d今去上]/u.test(text.charAt(s.start))) || DOES.test(text.slice(behind, behind + 6)) ? name.replace(WENT_TO, '') : null;
}

const STAFF = '(?:董事|经理|总裁|负责人|主任|[厂场站队]长|总监|副总|书记|主管|工程师|会长|理事长|创始人)', SAY = '(?:介绍|说|表示|告诉|坦言|算|称|透露|道)';
/** Speech of a firm's people tells of the firm. */
const SPEAKS = new RegExp(`^[^，。；“]{0,30}?${STAFF}[^，。；“]{2,8}?${SAY}`, 'u');
/** Who speaks: in the words behind a speech that a sentence begins or ends with, else in its own. */
const teller = (sentence: string, after: string): string => (/[“”]$/u.test(sentence.trimEnd()) || sentence.startsWith('“') ? after : sentence.replace(/^据/u, ''));

const FOR_ITS = new RegExp(`^”?该?(?:${FIRM}|企业|合作社)[^，。；“]{0,10}?${STAFF}[^，。；“]{1,8}?${SAY}`, 'u');
/** “上半年我们的订单增长两成。”公司总经理张三介绍: one of a firm that is named elsewhere, if at all. */
export const speaksForIts = (sentence: string, after: string): boolean => FOR_ITS.test(teller(sentence, after).trimStart());

/** “……。”某某公司经理张三介绍: the firm, for the speech before and what follows. */
export function speaker(sentence: string, after: string): string | null {
  const opening = teller(sentence, after).slice(0, 60).replace(/^(?:\d{1,2}月\d{1,2}日，)?(?:据|在|近日，)?[^一-鿿]{0,2}/u, ''), firm = COMPANY.exec(opening);
  return firm !== null && SPEAKS.test(opening.slice(firm[0].length)) ? firm[0] : null;
}
