import { EVENTS } from '../../lexicon/stages-words.ts';
import { unitKind, unitParts } from '../../lexicon/units.ts';
import type { Quantity } from '../quantities.ts';
import type { Draft, Step } from './draft.ts';
import { type Counted } from './counted.ts';
import { isVerb, withoutVerb, type Head } from './heads.ts';
import type { Make } from './headless.ts';
import { PREDICATE_AT_ONCE, THING } from './predicates.ts';
import { atEnd } from '../../text/matches.ts';

/** Between a whole and its part: 27家企业中|有19家…, 其中5个…, 余下11个…. */
const BETWEEN = /^\s*(?:[中里](?:[，,]|有|已有)?|其中(?:有|已有)?|目前|眼下|现|已经?|先|首批|还|另|有|就|仅|只|的)*$/u;
const LEFT = /^\s*(?:还|尚|仍)?(?:有)?(?<left>余下|剩余|剩下|其余|另外)的?$/u;
/** What is done to things, or what they come to, behind their number. */
const BECOME = /^(?:了|通[了上]|用[了上]|住[进上]|完[成了工]|交[付了]|投[产用入]|获[得批评]|拿[到下]|进[入了场]|安[装上]|落[地户]|开[工业园]|动工|签[约下了]|封顶|验收|入[驻库围选]|挂[上牌]|正(?!式)|全部|已|实现|处于|没有?|尚?未|在(?=建|谈|排|施工|调试|试|办|审|用|运)|评[为上]|达到|超过|建成|竣工|通过|贯通|并网|上[市线])/u;
const PREDICATE_END = /[，。；：！？（|]/u;
/** What is left out of what became of them: when and how. */
const ASIDE = /已经?|(?<=[一-鿿])了|全部|顺利|陆续|率先|正式|预计|将|力争|(?:[今明]年)?(?:\d{1,2}月份?|年)(?:[底初内]|[上中下]旬)(?:之?前)?|\d{1,2}月(?:之?前)?/gu;
/** Things done are told in so many characters; what is longer tells more. */
const LONGEST = 20, SHORT = 8;
/** A whole is told no more figures before its part. */
const NEAR = 12;

/** 27家规上企业中|19家|实现正增长: some of those just counted, by what they came to. Null where it is no part of anything. */
export function partOf({ sentence, clause, drafts, tokens, at }: Step, q: Quantity, counted: Counted, make: Make): Draft | null {
  if (q.kind !== 'count' && q.kind !== 'people' || q.valueMax !== null) return null;
  const before = sentence.slice(clause.start, q.start), left = LEFT.exec(before)?.groups?.['left'], after = sentence.slice(q.end, tokens[at + 1]?.start);
  if (left === undefined && (!BETWEEN.test(before) || !(BECOME.test(after) || isVerb(counted.noun) && counted.noun.length > 1))) return null;
  const whole = drafts.slice(-NEAR).findLast((d) => d.rule !== 'part' && d.value !== null && d.unit !== null && unitParts(d.unit).base === unitParts(q.unit).base && d.value * unitParts(d.unit).factor >= q.value * unitParts(q.unit).factor && thingOf(d) !== '');
  if (whole === undefined) return null;
  const thing = thingOf(whole);
  const end = after.search(PREDICATE_END), said = (end < 0 ? after : after.slice(0, end)).replace(/[、和与及]+$/u, ''), predicate = said.replace(ASIDE, '').trim();
  const short = predicate.length < 2 || predicate.length > (left === undefined ? LONGEST : SHORT), name = short ? left : predicate;
  return name === undefined ? null : make(name.endsWith(thing) ? name : name + thing, { start: clause.start, end: q.end + said.length }, 'part', false);
}

const DONE_AT_END = atEnd(new RegExp(`(?:${EVENTS}|封顶|交付|签约|办结|整改|入驻)$`, 'u'));

/** The things that were counted, without what was done to them. */
export function thingOf({ indicator }: Draft): string {
  const name = indicator.replace(/[中里]$|(?<=.{2})(?:先|已|正在|全部|均|都).*$/u, ''), short = name.length <= SHORT ? name : THING.exec(name) === null ? '' : /(?:[一-鿿]{2})?(?:项目|企业|工程|园区|设施|学校|车间|隐患|问题|[一-鿿])$/u.exec(name)![0];
  return isVerb(short) || DONE_AT_END.test(short) ? '' : withoutVerb(short);
}

/** A share that opens its clause, of those who stand behind it: 八成五的|劳力|在家门口上班. */
const OPENS = /^\s*(?:全[省市县区镇乡村]|[村镇乡县市]里|其中|如今|目前|现在|有)*(?:约|近|超过?|逾)?$/u;
const OF_THOSE = /^(?:的)?(?<noun>[一-鿿“”和与]{2,12}?)(?<said>在(?!建|校|线|岗|册|职|产)|来自|留给|用于|用[上了]|住[进上]|吃[上的]|喝上|靠|从事|选择|拥有|成为|参加|参与|进入|销往|出口到?|分布|属于|集中|加入|走上|处在|处于|通过|实现|享受|返乡|外出|达到|都|已|是(?![中重]))(?<rest>[^，。；、\d]{0,16})/u;
/** 三成五的|鲜叶来自邻县 as 来自邻县的鲜叶占比; null where the share is of something named before it. */
export function shareAhead({ sentence, clause }: Step, q: Quantity, head: Head, counted: Counted, make: Make): Draft | null {
  if (q.kind !== 'share' || q.unit !== '%' || !OPENS.test(sentence.slice(clause.start, q.start)) && head.words !== '' && !/^[一-鿿]{1,4}(?:[厂社园]|公司|基地)$/u.test(head.words)) return null;
  if (/(?:占|[达为是超近约到])(?:约|近)?$/u.test(sentence.slice(0, q.number)) && !/(?:近|超过?|约)$/u.test(q.qualifier ?? '') || counted.noun === '' && !q.inCharacters) return null;
  const after = sentence.slice(q.end), m = OF_THOSE.exec(after)?.groups;
  if (m === undefined || PREDICATE_AT_ONCE.test(m['noun']!)) return null;
  const predicate = m['said']! + m['rest']!, noun = m['noun']!.replace(/(?:可|就|也|还)$/u, ''), said = { start: clause.start, end: q.end + after.indexOf(predicate) + predicate.length };
  // 七成|果农吃的是“技术饭”
  if (noun.endsWith('的')) return predicate.startsWith('是') ? make(`${noun.slice(0, -1)}${predicate.slice(1)}占比`, said, 'share-ahead', false) : null;
  return make(/^[都已是吃达]/u.test(predicate) || predicate.length > SHORT + 2 ? `${noun}占比` : `${predicate.replace(/了$/u, '')}的${noun}占比`, said, 'share-ahead', false);
}

/** 投资3200万元的甲工程、|2860万元|的乙工程: the word for the money is said once. */
export function elided({ sentence, clause, drafts }: Step, q: Quantity, make: Make): Draft | null {
  const last = drafts.at(-1);
  if (q.kind !== 'money' || last?.unit == null || unitKind(last.unit) !== 'money' || !/投资额?$/u.test(last.indicator) || !sentence.startsWith('的', q.end) || !/^(?:余|多)?的/u.test(sentence.slice(last.said.end))) return null;
  return /(?:[、，]|和|以及|及)$/u.test(sentence.slice(clause.start - 1, q.start)) ? make(last.indicator, { start: q.start, end: q.end }, 'chain', last.confidence === 'certain') : null;
}
