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
const PAST = /[；;。：:\n]/u;

/**
 * The names that open an entry of a list which a heading calls appointments or removals; null where [from, at) is no entry's beginning. There the place
 * alone makes the name: 高原为某局局长, 方向阳（挂职）为…, 完么才旦的….
 * @param start where the line begins
 */
export function entryIn(text: string, start: number, from: number, at: number, heading: Post['change']): Lead | null {
  let first = from;
  while (first > start && at - first < LONGEST && !PAST.test(text.charAt(first - 1))) first--;
  const decided = heading ?? decidedBefore(text, start, first), m = decided === null ? null : ENTRY.exec(text.slice(first, at));
  if (decided === null || m === null) return null;
  const { names: list, verb } = m.groups as { names: string; verb: string };
  const end = first + m[0].length;
  if (end - verb.length < from) return null;
  const names = namesOf(list, first + m[0].indexOf(list));
  if (names === null) return null;
  return { start: first, end, names, change: verb === '的' ? 'removed' : verb === '为' ? 'appointed' : decided, weak: false, idle: false };
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
