import { givenNameCharacter } from '../../lexicon/given-names.ts';
import { officeAt } from '../../lexicon/offices.ts';
import { surnameAt, surnameDueAt, type Surname } from '../../lexicon/surnames.ts';
import { partedEnds } from '../../lexicon/surnames-parts.ts';
import { longWordAt, wordAt } from '../../lexicon/surnames-words.ts';
import { charactersOf } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { Occurrences } from './occurrences.ts';
import { beginsWord } from '../segmentation.ts';
import { following, isMark, NEVER_LAST } from '../following.ts';
import { COMMON_BEHIND, endsPlainly, LEADING, soundsLikeName, type Standing } from './sounding.ts';

/** A person's name read from the text. */
export interface Name extends Span {
  /** How plain its end is: 1 perhaps, 2 a word follows, 3 a mark or a verb said of people follows, 4 a name read before. */
  readonly worth: number;
}

/** What helps to see where a name ends. */
export interface Knowledge {
  /** Where words stand in the whole text. */
  readonly words: Occurrences;
  /** The names read so far. */
  readonly known: { has(name: string): boolean };
  /** How often readings were seen where a name may end, as far as they were asked for. */
  readonly seen: Map<string, number>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The same before anybody is known. */
export const knowingNobody = (k: Knowledge): Knowledge => ({ ...k, known: NOBODY });

/** A name that stands in no list and beside no office. */
export const LOOSE: Standing = { listed: false, office: false };

const HAN = /^\p{Script=Han}+$/u;
/** Join two things, yet end some names (和): a longer reading needs a mark behind it. */
const JOINING = new Set('和与同并兼');
/** Adverbs of a character that may end a name: between two fitting readings they decide for the shorter. */
const ADVERBIAL = new Set('正已曾将再便先仍');
/** In no given name: forms of address, deputies, words for times and groups. */
const NOT_GIVEN = /[某副们位名个不市区县镇级局厅的了是着过与及等她他它你我这那哪何地]|女士|先生|师傅|老师|大爷|大妈|阿姨|奶奶|太太|夫人|小姐|同志|主任|书记|局长|[省市区县州镇乡村]长|委员|组长|小组|[制度化性型类者员队组区县市镇村乡省局厅部委处科办院所站费额]$|其[中他它余次实间]|上午|下午|近日|日前|今年|去年|今天|昨天|当天|本月|一行/u;

/** True for a name of a surname of `length` characters and one or two more that a given name may have. */
export const isGivenName = (name: string, length: number): boolean => length > 0 && name.length > length && name.length <= length + 2 && HAN.test(name) && !NOT_GIVEN.test(name.slice(length));

/**
 * The person's name that begins at `at`, or null. Two and three characters are weighed against what follows each: 李明|到会,
 * not 李明到|会. Names of several parts (阿不都·艾力, 洛桑江村) end where something that follows a name begins.
 */
export function nameAt(k: Knowledge, at: number, standing = LOOSE): Name | null {
  const { text } = k.words;
  const others = dottedAt(text, at) ?? partedAt(text, at);
  if (others !== null) return others;
  const surname = surnameAt(text, at);
  if (surname === null) return standing.office || standing.listed ? rareAt(k, at, standing) : null;
  const short = reading(k, at, surname, 1, standing), long = reading(k, at, surname, 2, standing);
  if (short === null || long === null) return short ?? long;
  // 欧阳永和|说: nobody else stands between 和 and what is said.
  if (text[long.end - 1] === '和' && long.worth === 3 && !isMark(text, long.end)) return long;
  if (short.worth !== long.worth) return short.worth > long.worth ? short : long;
  return seen(k, short) > seen(k, long) || ADVERBIAL.has(text.charAt(long.end - 1)) ? short : long;
}

/** 由专人|联系, 从源头|治理. */
const LEADS_ON = new Set('由从经先后');

/** A name with a surname that is hardly ever one (区志刚, 从维德): up to a mark or what is said of people, with no everyday word in it. */
function rareAt({ words: { text }, known }: Knowledge, at: number, { listed, roll }: Standing): Name | null {
  if (surnameDueAt(text, at) === null) return null;
  for (const length of listed || roll === true ? [3, 2] : [3]) {
    const end = at + length, name = text.slice(at, end);
    if (known.has(name)) return { start: at, end, worth: 4 };
    if (name.length < length || !HAN.test(name) || NOT_GIVEN.test(name.slice(1)) || NEVER_LAST.has(name.at(-1)!) || !endsPlainly(text, end) || straddles(text, end) || LEADS_ON.has(name.charAt(0)) && !isMark(text, end)) continue;
    if ((wordAt(text, at) === null || length === 2 && roll === true && wordAt(text, at) === 'noun') && wordAt(text, end - 1) === null && !/^(?:verb|jargon|other|noun)$/u.test(wordAt(text, at + 1) ?? '') && !longWordAt(text, at)) return { start: at, end, worth: 3 };
  }
  return null;
}

/** How often a reading stands in the text where a name may end. */
function seen({ words, seen: before }: Knowledge, name: Span): number {
  const word = words.text.slice(name.start, name.end);
  let count = before.get(word);
  if (count === undefined) {
    count = words.of(word).filter((at) => following(words.text, at + word.length) === 3).length;
    before.set(word, count);
  }
  return count;
}

function reading(k: Knowledge, at: number, surname: Surname, given: number, standing: Standing): Name | null {
  const { text } = k.words;
  const end = at + surname.length + given;
  const name = text.slice(at, end), last = name.at(-1) ?? '';
  if (name.length < end - at || !HAN.test(name)) return null;
  if (k.known.has(name)) return { start: at, end, worth: 4 };
  const worth = following(text, end) || (seen(k, { start: at, end }) > 0 || standing.office && isUsual(text, at, end, surname) ? 1 : 0);
  if (worth === 0 || NOT_GIVEN.test(name.slice(surname.length)) || NEVER_LAST.has(last)) return null;
  if (given === 2 && ((JOINING.has(last) && !endsJoining(text, end, last, worth)) || (LEADING.has(last) && worth < 3))) return null;
  if (straddles(text, end, at + surname.length)) return null;
  if (surname.length === 1 ? !soundsLikeName(k.words, at, end, surname, worth, standing) : given === 2 && COMMON_BEHIND.test(wordAt(text, at + 2) ?? '') && !(standing.office && isMark(text, end))) return null;
  return { start: at, end, worth };
}

/** 总工程师何志远|手一指: behind a full office, a surname and two characters that names are made of, the last of which begins no word. */
const isUsual = (text: string, at: number, end: number, surname: Surname): boolean =>
  end - at === 3 && (surname.kind === 'common' || surname.kind === 'plain') && surname.length === 1 && [at + 1, at + 2].every((i) => givenNameCharacter(text.charAt(i)) !== null)
  && wordAt(text, at) === null && wordAt(text, at + 1) === null && !beginsWord(text.slice(end - 1, end + 1));

/** A name may end in 和 before a mark, or before a verb that does not begin another party (和|参加会议的…). */
const endsJoining = (text: string, end: number, last: string, worth: number): boolean =>
  isMark(text, end) || (last === '和' && worth === 3 && !/^(?:参加|出席|与会|前来|陪同|随行|等)/u.test(text.slice(end, end + 2)) && !OTHERS_OFFICE.test(text.slice(end, end + 16)));

/** 朱明和|招商局局长胡可: what follows is the next one's office. */
const OTHERS_OFFICE = /^\p{Script=Han}{1,12}(?:书记|主任|主席|常委|委员|巡视员|调研员|董事长|经理|[省市区县州盟旗镇乡村局厅处科所站院校会队场馆]长)/u;

/** True where an office's word begins inside the name: 任|组长, 张|书记. */
function straddles(text: string, end: number, given = end): boolean {
  // 任|河长: nothing but an office.
  const whole = given < end - 1 ? officeAt(text, given) : null;
  if (whole !== null && whole.kind !== 'none' && given + whole.length >= end) return true;
  const office = officeAt(text, end - 1);
  // 常守业|主持: nobody is called a 业主 where a verb begins behind the name.
  return office !== null && office.kind !== 'none' && office.length > 1 && !(office.kind === 'folk' && office.length === 2 && following(text, end) >= 2);
}

const DOTTED = /^(?:\p{Script=Han}{1,8}[·•・]){1,3}/u, isDot = charactersOf(/[·•・]/u), LONGEST_PART = 16;

/** Whether a dot stands where the first part could end, whose rarer characters are two units long. */
function hasDot(text: string, at: number): boolean {
  for (let i = at + 1; i <= at + LONGEST_PART && i < text.length; i++) {
    if (isDot(text.charCodeAt(i))) return true;
    if (isMark(text, i)) return false;
  }
  return false;
}

/** Names of several parts with dots: the last part ends where something that follows a name begins. */
function dottedAt(text: string, at: number): Name | null {
  if (!hasDot(text, at)) return null;
  const m = DOTTED.exec(text.slice(at, at + 32));
  // 镇长|努尔兰·…: the office's word is no part of the name.
  if (m === null || officeAt(text, at) !== null) return null;
  const from = at + m[0].length;
  const ends = partedEnds(text, from);
  // 某·某某，: up to a mark or what is said of people, where no verb stands between.
  const farthest = ends.length > 0 ? ends[0]! + 2 : from + 8;
  for (let end = from + 2; end <= farthest && HAN.test(text.slice(from, end)) && wordAt(text, end - 2) !== 'verb' && !ADVERBIAL.has(text.charAt(end - 1)); end++) if (following(text, end) === 3 && !NEVER_LAST.has(text.charAt(end - 1))) return { start: at, end, worth: 3 };
  for (const end of [...ends, ...Array.from({ length: 8 }, (_, i) => from + i + 1)]) {
    if (!HAN.test(text.slice(from, end))) continue;
    if (end - from >= 2 && following(text, end) >= (ends.includes(end) ? 1 : 2)) return { start: at, end, worth: 3 };
  }
  return null;
}

/** Names made of Tibetan, Mongolian and other parts; a Han surname may stand in front (王格日勒). */
function partedAt(text: string, at: number): Name | null {
  for (const from of [at, at + (surnameAt(text, at)?.length ?? 0)]) {
    for (const end of partedEnds(text, from)) if (following(text, end) >= 1 && !(end - at === 2 && wordAt(text, at) === 'verb')) return { start: at, end, worth: 3 };
  }
  return null;
}

/** Characters behind which a name may begin although no mark stands there. */
const DOORS = new Set('由请让对和与及于有是为即括如以把在了将向据经同给被着的');

/** The name that ends at `end`, not reaching back beyond `from`, and beginning where a name may begin; or null. */
export function nameBefore(text: string, end: number, from: number): Name | null {
  for (let start = Math.max(from, end - 8); start < end - 1; start++) {
    if ((start === from || isMark(text, start - 1) || DOORS.has(text.charAt(start - 1))) && partedEnds(text, start).includes(end)) return { start, end, worth: 3 };
  }
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < from) continue;
    const begins = start === from || isMark(text, start - 1), surname = begins && length < 4 ? surnameDueAt(text, start) : surnameAt(text, start);
    const given = length - (surname?.length ?? 9);
    const name = text.slice(start, end);
    if (surname === null || given > 2 || given < 1 || !HAN.test(name) || NOT_GIVEN.test(name.slice(surname.length))) continue;
    const open = begins, opening = surname.length === 1 ? wordAt(text, start) : null;
    if (surname.kind === 'rare' && (opening !== null || wordAt(text, start + 1) !== null || longWordAt(text, start))) continue;
    if (NEVER_LAST.has(name.at(-1)!) || (opening !== null && (!open || (length === 2 ? surname.kind === 'wordlike' : opening !== 'noun' && opening !== 'place')))) continue;
    if (open || DOORS.has(text.charAt(start - 1)) || wordAt(text, start - 2) !== null) return { start, end, worth: open ? 3 : 2 };
  }
  const dotted = /(?:\p{Script=Han}{1,8}[·•・]){1,3}\p{Script=Han}{1,8}$/u.exec(text.slice(Math.max(from, end - 32), end));
  if (dotted !== null) return { start: end - dotted[0].length, end, worth: 3 };
  return null;
}
