import { officeAt } from '../../lexicon/offices.ts';
import { surnameAt, type Surname } from '../../lexicon/surnames.ts';
import { partedEnds } from '../../lexicon/surnames-parts.ts';
import { longWordAt, wordAt } from '../../lexicon/surnames-words.ts';
import type { Span } from '../../text/span.ts';
import { following, isMark, NEVER_LAST } from './following.ts';

/** A person's name read from the text. */
export interface Name extends Span {
  /** How plain its end is: 1 perhaps, 2 a word follows, 3 a mark or a verb said of people follows, 4 a name read before. */
  readonly worth: number;
}

const HAN = /^\p{Script=Han}+$/u;
/** Join two things, yet end some names (和): a longer reading needs a mark behind it. */
const JOINING = new Set('和与同并兼');
/** Lead on, yet end some names (任, 为, 来): a longer reading needs a plain end behind it. */
const LEADING = new Set('任为以从由向对于前来再不出');
/** Adverbs of a character that may end a name: between two fitting readings they decide for the shorter. */
const ADVERBIAL = new Set('正已曾将再便先仍');
/** In no given name: forms of address, deputies, words for times and groups. */
const NOT_GIVEN = /[某副们位名个不市区县镇级局厅的了是着过与及等其她他它你我这那哪]|女士|先生|师傅|老师|大爷|大妈|阿姨|奶奶|太太|夫人|小姐|同志|主任|书记|局长|[省市区县州镇乡村]长|委员|组长|小组|[制度化性型类者员队组区县市镇村乡省局厅部委处科办院所站费额]$|上午|下午|近日|日前|今年|去年|今天|昨天|当天|本月|一行/u;

/** Surnames that are far oftener prepositions, conjunctions and verbs: no word may stand behind them in a name. */
const FUNCTIONAL = new Set('于和向任应时连明成计谈及');

/**
 * The person's name that begins at `at`, or null. Two and three characters are weighed against what follows each: 李明|到会,
 * not 李明到|会. `listed`: it stands in a list behind another name, where a noun before a mark may be a name too (甲、黎明、乙).
 * Names of several parts (阿不都·艾力, 洛桑江村) end where something that follows a name begins.
 */
export function nameAt(text: string, at: number, known: ReadonlySet<string>, listed = false): Name | null {
  const others = dottedAt(text, at) ?? partedAt(text, at);
  if (others !== null) return others;
  const surname = surnameAt(text, at);
  if (surname === null) return null;
  const short = reading(text, at, surname, 1, known, listed), long = reading(text, at, surname, 2, known, listed);
  if (short === null || long === null) return short ?? long;
  if (short.worth !== long.worth) return short.worth > long.worth ? short : long;
  return seen(text, short) > seen(text, long) || ADVERBIAL.has(text.charAt(long.end - 1)) ? short : long;
}

/** How often a reading stands in the text where a name may end. */
function seen(text: string, name: Span): number {
  const word = text.slice(name.start, name.end);
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (following(text, at + word.length) === 3) count++;
  return count;
}

function reading(text: string, at: number, surname: Surname, given: number, known: ReadonlySet<string>, listed: boolean): Name | null {
  const end = at + surname.length + given;
  const name = text.slice(at, end), last = name.at(-1) ?? '';
  if (name.length < end - at || !HAN.test(name)) return null;
  if (known.has(name)) return { start: at, end, worth: 4 };
  const worth = following(text, end) || (seen(text, { start: at, end }) > 0 ? 1 : 0);
  if (worth === 0 || NOT_GIVEN.test(name.slice(surname.length)) || NEVER_LAST.has(last)) return null;
  if (given === 2 && ((JOINING.has(last) && !endsJoining(text, end, last, worth)) || (LEADING.has(last) && worth < 3))) return null;
  if (straddles(text, end)) return null;
  if (surname.length === 1 ? !soundsLikeName(text, at, end, surname, worth, listed) : given === 2 && COMMON_BEHIND.test(wordAt(text, at + 2) ?? '')) return null;
  return { start: at, end, worth };
}

/** A name may end in 和 before a mark, or before a verb that does not begin another party (和|参加会议的…). */
const endsJoining = (text: string, end: number, last: string, worth: number): boolean =>
  isMark(text, end) || (last === '和' && worth === 3 && !/^(?:参加|出席|与会|前来|陪同|随行|等)/u.test(text.slice(end, end + 2)));

/** True where an office's word begins inside the name: 任|组长, 张|书记. */
function straddles(text: string, end: number): boolean {
  const office = officeAt(text, end - 1);
  return office !== null && office.kind !== 'none' && office.length > 1;
}

/** What is said of people only, never behind an adverb (严格|要求 but not 严格|参加). */
const PERSONAL = /^(?:一行|同志|先生|女士|等|参加|出席|陪同|主持|致辞|讲话|参会|宣读|列席)/u;

/** Kinds of words that are not a given name of two characters behind a surname of two: 东方要求. */
const COMMON_BEHIND = /^(?:verb|other)$/u;

/** 万元, 余亩, and nouns that speak without being a person. */
const NO_NAME = /^(?:[万余][元亩吨公千人多平户家米美名个余]|方面|单位|党[委组校])/u;

/** A noun does not speak. */
const SPEAKS = /^(?:说|表示|介绍|指出|坦言|告诉记者)(?:说|道)?[，：。“]/u;

/** False for everyday words that begin like a surname: 高度, 项目, 严格, 安排, 于近日. */
function soundsLikeName(text: string, at: number, end: number, surname: Surname, worth: number, listed: boolean): boolean {
  const opening = wordAt(text, at), wordlike = surname.kind === 'wordlike';
  if (NO_NAME.test(text.slice(at, end)) || (/[和及]/u.test(text.charAt(at)) && worth < 3)) return false;
  if (end - at === 2) {
    if (opening === null) return true;
    if (!wordlike && PERSONAL.test(text.slice(end, end + 2))) return true;
    if (opening === 'verb' || opening === 'other') return false;
    return (listed && isMark(text, end)) || SPEAKS.test(text.slice(end, end + 6)) || saidElsewhere(text, at, end);
  }
  if (opening === 'verb' || opening === 'other' || longWordAt(text, at)) return false;
  if (!wordlike) return opening !== 'noun' || (worth >= 2 && !LEADING.has(text.charAt(end - 1)));
  if (opening === 'noun') return worth === 3;
  const rest = wordAt(text, at + 1);
  return rest === null || rest === 'place' || (rest !== 'verb' && worth === 3 && !FUNCTIONAL.has(text.charAt(at)));
}

/** True where the word stands elsewhere before a verb that is said of people only: 黎明出席. */
function saidElsewhere(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at !== start && PERSONAL.test(text.slice(at + word.length, at + word.length + 2)) && text.charAt(at + word.length) !== '等') return true;
  }
  return false;
}

/** Names of several parts with dots: the last part ends where something that follows a name begins. */
function dottedAt(text: string, at: number): Name | null {
  const m = /^(?:\p{Script=Han}{1,8}[·•・]){1,3}/u.exec(text.slice(at, at + 32));
  // 镇长|努尔兰·…: the office's word is no part of the name.
  if (m === null || officeAt(text, at) !== null) return null;
  const from = at + m[0].length;
  const ends = partedEnds(text, from);
  for (const end of [...ends, ...Array.from({ length: 8 }, (_, i) => from + i + 1)]) {
    if (!HAN.test(text.slice(from, end))) continue;
    if (end - from >= 2 && following(text, end) >= (ends.includes(end) ? 1 : 2)) return { start: at, end, worth: 3 };
  }
  return null;
}

/** Names made of Tibetan, Mongolian and other parts; a Han surname may stand in front (王格日勒). */
function partedAt(text: string, at: number): Name | null {
  for (const from of [at, at + (surnameAt(text, at)?.length ?? 0)]) {
    for (const end of partedEnds(text, from)) if (following(text, end) >= 1) return { start: at, end, worth: 3 };
  }
  return null;
}

/** Characters behind which a name may begin although no mark stands there. */
const DOORS = new Set('由请让对和与及于有是为即括如以把在了将向据经同给被着的');

/** The name that ends at `end`, not reaching back beyond `from`, and beginning where a name may begin; or null. */
export function nameBefore(text: string, end: number, from: number): Name | null {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < from) continue;
    const surname = surnameAt(text, start);
    const given = length - (surname?.length ?? 9);
    const name = text.slice(start, end);
    if (surname === null || given > 2 || given < 1 || !HAN.test(name) || NOT_GIVEN.test(name.slice(surname.length))) continue;
    const open = start === from || isMark(text, start - 1), opening = surname.length === 1 ? wordAt(text, start) : null;
    if (NEVER_LAST.has(name.at(-1)!) || (opening !== null && (!open || (length === 2 ? surname.kind === 'wordlike' : opening !== 'noun' && opening !== 'place')))) continue;
    if (open || DOORS.has(text.charAt(start - 1)) || wordAt(text, start - 2) !== null) return { start, end, worth: open ? 3 : 2 };
  }
  const dotted = /(?:\p{Script=Han}{1,8}[·•・]){1,3}\p{Script=Han}{1,8}$/u.exec(text.slice(Math.max(from, end - 32), end));
  if (dotted !== null) return { start: end - dotted[0].length, end, worth: 3 };
  for (let start = Math.max(from, end - 8); start < end - 1; start++) {
    if ((start === from || isMark(text, start - 1) || DOORS.has(text.charAt(start - 1))) && partedEnds(text, start).includes(end)) return { start, end, worth: 3 };
  }
  return null;
}
