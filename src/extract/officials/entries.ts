import { charactersOf } from '../../text/characters.ts';
import { officeAt } from '../../lexicon/offices.ts';
import { surnameAt } from '../../lexicon/surnames.ts';
import { partedEnds } from '../../lexicon/surnames-parts.ts';
import { wordAt } from '../../lexicon/surnames-words.ts';
import type { Post } from '../facts.ts';
import type { Lead } from './leads.ts';
import { isGivenName, type Name } from './names.ts';

const WHO = '\\p{Script=Han}[\\p{Script=Han}·•・]{1,14}?(?:（[^（）]{1,24}）)?';
/** An entry of a list of appointments: 张伟（女，藏族）、李强为… and 王五的…. */
const ENTRY = new RegExp(`^(?:\\d{1,2}[.、．])?(?<names>${WHO}(?:、${WHO}){0,9})(?:同志)?(?<verb>为(?!为)|担任|任(?!命|免|职|期)|的)`, 'u');
/** No entry's names are longer. */
const LONGEST = 120;
const isPast = charactersOf(/[；;。：:\n]/u);

/**
 * The names that open an entry of a list which a heading calls appointments or removals; null where [from, at) is no entry's beginning. There the place
 * alone makes the name: 高原为某局局长, 方向东（挂职）为…, 尕藏扎西的….
 * @param start where the line begins
 */
export function entryIn(text: string, start: number, from: number, at: number, heading: Post['change']): Lead | null {
  let first = from;
  while (first > start && at - first < LONGEST && !isPast(text.charCodeAt(first - 1))) first--;
  const decided = heading ?? decidedBefore(text, start, first), m = decided === null ? null : ENTRY.exec(text.slice(first, at));
  if (decided === null || m === null) return null;
  const { names: list, verb } = m.groups as { names: string; verb: string };
  const end = first + m[0].length;
  if (end - verb.length < from) return null;
  const names = namesOf(list, first + m[0].indexOf(list));
  if (names === null) return null;
  // 免去甲的…职务；乙任…: the verb says of itself that an office is given; only a list's heading may say otherwise.
  const owned = verb === '的' || (verb !== '为' && text.charAt(end) === '的');
  return { start: first, end, names, change: owned ? 'removed' : verb === '为' ? 'appointed' : heading ?? 'appointed', weak: false, idle: false };
}

/** A clause of a sentence that elects, appoints or releases: 选举甲（女）、乙为副主任，丙为秘书长, 丁不再担任…. */
const CLAUSE = new RegExp(`^(?:(?:会议|大会|全会|依法|决定|同意|表决|通过|补)*(?:选举|补选|任命|选))?(?<names>${WHO}(?:、${WHO}){0,9})(?:同志)?(?<verb>为(?!为)|不再(?:担任|兼任)|辞去)`, 'u');
/** 任命|方式为…: no name. */
const AFFAIR = /^.[式案法面向针略]$/u;
const ELECTING = /选举|补选|任命|当选/u;

/** The names that open such a clause in front of `at`; null where none does. The verb alone makes them names, whatever words they look like. */
export function clauseIn(text: string, start: number, from: number, at: number): Lead | null {
  let first = from;
  while (first > start && at - first < LONGEST && !/[，。；：\n]/u.test(text.charAt(first - 1))) first--;
  const m = CLAUSE.exec(text.slice(first, at));
  if (m === null) return null;
  const { names: list, verb } = m.groups as { names: string; verb: string };
  const end = first + m[0].length, removed = verb !== '为';
  const sentence = text.slice(Math.max(start, first - REACH), end).split('。').at(-1)!;
  if (end - verb.length < from || !removed && !ELECTING.test(sentence)) return null;
  const names = namesOf(list, first + m[0].indexOf(list));
  if (names === null || names.some((n) => AFFAIR.test(text.slice(n.start, n.end)))) return null;
  return { start: first, end, names, change: removed ? 'removed' : 'appointed', weak: !removed && !/^[^（）、]{0,8}(?:选举|补选|任命)/u.test(m[0]), idle: proposed(text, Math.max(start, first - FAR), first + 2) || /^提名|拟/u.test(sentence) };
}

/** 任命甲为…；乙为…；: what the line itself says before the entry. */
function decidedBefore(text: string, start: number, at: number): Post['change'] {
  const words = text.slice(Math.max(start, at - REACH), at), last = Math.max(words.lastIndexOf('任命'), words.lastIndexOf('免去'));
  return last < 0 || !/[；：:]$/u.test(words) || words.slice(last).includes('。') ? null : words.startsWith('任命', last) ? 'appointed' : 'removed';
}

/** How far back a line may say so. */
const REACH = 400;

/** The names of a list with 、 between; null where one of its items is no name. */
function namesOf(list: string, at: number): Name[] | null {
  const names: Name[] = [];
  for (const item of list.replace(/（[^（）]*）/gu, (inner) => '）'.repeat(inner.length)).split('、')) {
    const name = item.replace(/）+$/u, '').replace(/同志$/u, '');
    if (!sounds(name)) return null;
    names.push({ start: at, end: at + name.length, worth: 3 });
    at += item.length + 1;
  }
  return names;
}

const sounds = (name: string): boolean => /·|•|・/u.test(name) || partedEnds(name, 0).includes(name.length) || isGivenName(name, surnameAt(name, 0)?.length ?? 0)
  || partedEnds(name, surnameAt(name, 0)?.length ?? 0).includes(name.length) || wordless(name);

/** 呼格吉勒图: a name of no known pattern, with no everyday word in it. */
const wordless = (name: string): boolean => /^\p{Script=Han}{4,8}$/u.test(name) && [...name].every((_, i) => i === name.length - 1 || wordAt(name, i) === null && officeAt(name, i) === null);

/** How far back a sentence may say that all this is proposed. */
export const FAR = 120;

/** 县长提请任命张三为…，免去李四…: what the sentence only proposes, unless it goes on to decide. */
export const proposed = (text: string, from: number, to: number): boolean => /(?<!的)(?:提请|建议)(?!$)[^。；]*$/u.test(text.slice(from, to)) && !/(?:提请|建议)[^。；]*(?:决定|通过|会议)[^。；]*$/u.test(text.slice(from, to));
