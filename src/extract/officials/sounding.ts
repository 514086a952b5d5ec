import { sayingAt } from '../../lexicon/saying.ts';
import type { Surname } from '../../lexicon/surnames.ts';
import { longWordAt, wordAt } from '../../lexicon/surnames-words.ts';
import type { Occurrences } from './occurrences.ts';
import { isMark } from '../following.ts';

/**
 * Where a name is looked for. `listed`: behind another name, where a noun before a mark may be a name too (甲、黎明、乙); `office`: behind an office whose body the
 * text names, or in the list there: hardly anything else stands there before a mark (宣传部部长高原参加…); `holder`: that office opens its clause, too; `roll`: it follows the
 * last one's name at once, or is one of several that one person holds: there only a name can follow; `plural`: where many
 * names follow no Han pattern.
 */
export interface Standing { readonly listed: boolean; readonly office: boolean; readonly holder?: boolean; readonly roll?: boolean; readonly plural?: boolean }

/** Lead on, yet end some names (任, 为, 来): a longer reading needs a plain end behind it. */
export const LEADING = new Set('任为以从由向对于前来再不出');

/** Surnames that are far oftener prepositions, conjunctions and verbs: no word may stand behind them in a name. */
const FUNCTIONAL = new Set('于和向任应时连明成计谈及');

/** What is said of people only, never behind an adverb (严格|要求 but not 严格|参加). */
const PERSONAL = /^(?:一行|同志|先生|女士|等|参加|出席|陪同|主持|致辞|讲话|参会|宣读|列席|率团|率队|带队|带领|到场|到会|见证|随行|随同|应邀|受邀|发言)/u;

/** Kinds of words that are not a given name of two characters behind a surname of two: 东方要求. */
export const COMMON_BEHIND = /^(?:verb|jargon|other)$/u;

/** 万元, 余亩: what is counted, no name. */
const NO_NAME = /^[万余][元亩吨公千人多平户家米美名个余]/u;

/** Nouns that stand behind an office or speak without being a person: an office's own affairs. */
const AFFAIR = /^(?:代表|任[务期内上命免职]|时[期间代任]|方[面案式针]|单位|党(?:[员组委校]|建$)|成[员果绩就]|席位|权[力限利]|关[怀系注心]|项目|计划|文[件化]|车[间队辆]|路[线子]|包[联案片]|连[线队]|应急|工作|安[全排]|管理|农[业村民户]|商[会务户家]|师[生资傅]|居[民委]|牧[民户]|经[费济]|程[序度]|家[属庭长]|温馨|连[续接]|明[确显]|高[度位质])/u;

/** A noun does not speak. */
const SPEAKS = /^(?:说|表示|介绍|指出|坦言|告诉记者)(?:说|道)?[，：。“]/u;

/** How somebody speaks, beginning like a surname. */
const MANNER = /^(?:严[肃厉正格]|冷[静冷淡峻]|郑重|武断|顾[虑忌]|辛[酸苦]|景仰|毕竟|何[况尝必]|白白)$/u;

/** Behind a name that is an everyday word too stands what is said of people: 部长高原参加会议. */
const doesAsPeople = (text: string, end: number): boolean => PERSONAL.test(text.slice(end, end + 2)) || /^(?:任(?![务何职期命])|分别|先后|介绍|指出|强调|表示|要求)/u.test(text.slice(end, end + 2));

/** 作了发言, 作研讨发言, 作专题辅导报告. */
const ADDRESSES = /^作(?:了|[题报发讲部点表]|\p{Script=Han}{1,4}(?:报告|发言|讲话|介绍|部署|表态|说明|交流|动员|讲解|点评|总结|汇报|通报|宣讲|辅导|致辞|推介))/u;

/** Where an office opens its clause, a word right behind it and before a mark or a plain act is its holder: 县委书记时光，; 镇党委书记毛尖作了发言. */
const isHolder = (text: string, end: number): boolean =>
  /^[，、；。（]/u.test(text.slice(end, end + 1)) || doesAsPeople(text, end) || ADDRESSES.test(text.slice(end, end + 8));

/** At a mark that ends an item, at a line's end, or before what is said of people. */
export const endsPlainly = (text: string, end: number): boolean => /^(?:$|\n)/u.test(text.slice(end, end + 1)) || isHolder(text, end) || SPEAKS.test(text.slice(end, end + 6)) || AT_MEETING.test(text.slice(end, end + 24)) || actsAt(text, end);

/** 县长甲永强|在8月初的例会上强调. */
const AT_MEETING = /^在[^，。；]{1,16}[上中时](?:指出|强调|说|表示|介绍|要求|提出)/u;

/** 副县长路标|现场会商, 局长方圆|汇报: a verb of two characters that is said of people. */
const actsAt = (text: string, at: number): boolean => (sayingAt(text, at)?.end ?? at) - at > 1;

/** False for everyday words that begin like a surname: 高度, 项目, 严格, 安排, 于近日. */
export function soundsLikeName(words: Occurrences, at: number, end: number, surname: Surname, worth: number, standing: Standing): boolean {
  const { text } = words;
  const opening = wordAt(text, at), wordlike = surname.kind === 'wordlike';
  if (NO_NAME.test(text.slice(at, end)) || AFFAIR.test(text.slice(at, end)) || (/[和及]/u.test(text.charAt(at)) && worth < 3)) return false;
  if (end - at === 2) {
    if (opening === null) return true;
    if (!wordlike && PERSONAL.test(text.slice(end, end + 2))) return true;
    if (standing.roll === true && opening !== 'jargon' && (isHolder(text, end) || opening === 'noun' && sayingAt(text, at) === null && actsAt(text, end)) || standing.listed && /^[、，。]/u.test(text.charAt(end))) return true;
    if (standing.holder === true && (opening === 'noun' || opening === 'place') && (isHolder(text, end) || sayingAt(text, at) === null && actsAt(text, end))) return true;
    if (opening === 'verb' || opening === 'jargon' || opening === 'other') return standing.office && !wordlike && sayingAt(text, at) === null && (SPEAKS.test(text.slice(end, end + 6)) || actsAt(text, end)) && !MANNER.test(text.slice(at, end));
    if (standing.office && (doesAsPeople(text, end) || opening === 'place' && isMark(text, end))) return true;
    return (standing.listed && isMark(text, end)) || SPEAKS.test(text.slice(end, end + 6)) || saidElsewhere(words, at, end);
  }
  if (longWordAt(text, at)) return false;
  // 县政协主席党建华，: behind an office, and with an end that leaves no other reading.
  if (opening === 'jargon' && standing.office || (opening === 'verb' || opening === 'other') && standing.holder === true) return wordAt(text, at + 1) === null && (isMark(text, end) || doesAsPeople(text, end));
  if (opening === 'verb' || opening === 'jargon' || opening === 'other') return false;
  if (!wordlike) return opening !== 'noun' || (worth >= 2 && !LEADING.has(text.charAt(end - 1)));
  if (opening === 'noun') return worth === 3 || worth === 2 && standing.office && wordAt(text, at + 1) === null;
  const rest = wordAt(text, at + 1);
  // 团县委书记云飞扬，; 管委会副主任时发展说: what leaves no other reading.
  if (opening === null && rest === 'verb' && (!FUNCTIONAL.has(text.charAt(at)) && (standing.roll === true || standing.holder === true) && isHolder(text, end) || standing.office && SPEAKS.test(text.slice(end, end + 6)))) return true;
  return rest === null || rest === 'place' || (rest !== 'verb' && rest !== 'jargon' && worth === 3 && !FUNCTIONAL.has(text.charAt(at)));
}

/** True where the word stands elsewhere before a verb that is said of people only: 黎明出席. */
function saidElsewhere({ text, of }: Occurrences, start: number, end: number): boolean {
  const length = end - start;
  return of(text.slice(start, end)).some((at) => at !== start && PERSONAL.test(text.slice(at + length, at + length + 2)) && text.charAt(at + length) !== '等');
}
