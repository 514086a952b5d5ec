import { officeAt } from '../../lexicon/offices.ts';
import { endingBefore } from '../../lexicon/organizations.ts';
import { placesIn } from '../../lexicon/places.ts';
import { sayingAt } from '../../lexicon/saying.ts';
import { wordAt } from '../../lexicon/surnames-words.ts';
import type { Setting } from '../setting.ts';
import { isMark } from '../following.ts';
import { touching } from '../among.ts';
import { LOOSE, nameAt, type Knowledge, type Name } from './names.ts';

const JOINT = /^(?:（[^）]{1,12}）)?(?:同志)?(?:、|和|及|以及)/u;

/** Between names that stand behind a blank themselves. */
const BLANK = /^[\s|]{1,3}(?=\p{Script=Han})/u;

const OVER = /^(?:以及|和|及|与|等|同志|（|陪同|参加|出席)/u;

/**
 * The names listed from `from` on: 甲、乙、丙. The list ends at anything that is no name, and where the next person's own office
 * begins (…、市工信局局长丁). Behind a colon a name is believed only before a mark.
 */
export function listAfter(k: Knowledge, from: number, end: number, standing = LOOSE): Name[] {
  const { text } = k.words;
  const gap = /^[\s　|]*(?:[：:][\s　]*)?/u.exec(text.slice(from, Math.min(end, from + 6)))![0];
  const names: Name[] = [];
  for (let at = from + gap.length; ;) {
    const name = nameAt(k, at, names.length > 0 ? { ...standing, listed: true } : standing) ?? (names.length === 0 && !(standing.listed && standing.office) ? first(k, at) : standing.office ? unknown(text, at, standing.plural === true ? 6 : 4) : null);
    if (name === null || name.end > end) break;
    if (/[：:]/u.test(gap) && !isMark(text, name.end)) break;
    // What begins an item with an office further on is that office's body, unless the name is plainly over.
    if (names.length > 0 && !isMark(text, name.end) && officeBeforeMark(text, at, end) && !OVER.test(text.slice(name.end, name.end + 2))) break;
    names.push(name);
    const joint = JOINT.exec(text.slice(name.end, name.end + 18)) ?? (gap === '' ? null : BLANK.exec(text.slice(name.end, name.end + 4)));
    if (joint === null) break;
    at = name.end + joint[0].length;
    // 县委常委 李明 王涛: behind a blank no word is a name.
    if (joint[0].trim() === '' && (wordAt(text, at) !== null || officeAt(text, at) !== null)) break;
  }
  return names;
}

/** The names without those that a division's name begins with or runs into, and nobody where the first is one: 市长苏州行. */
export function noPlaces(setting: Setting, names: readonly Name[]): Name[] {
  const sound = names.filter((n) => !touching(setting.mentions, n.start, n.end).some((m) => m.end - m.start > 1 && (m.start === n.start || m.end > n.end)));
  return sound[0] === names[0] ? sound : [];
}

/** A first name that is also a noun is believed where a plain name is listed behind it: 甘露、周明. */
function first(k: Knowledge, at: number): Name | null {
  const { text } = k.words, name = nameAt(k, at, { ...LOOSE, listed: true });
  if (name === null || text.charAt(name.end) !== '、') return null;
  const next = nameAt(k, name.end + 1);
  return next !== null && next.worth >= 2 && isMark(text, next.end) ? name : null;
}

/** A name of no known pattern in a list behind an office: two to four characters, six where names follow no Han pattern, up to a mark or what people do, with no everyday word in them. */
function unknown(text: string, at: number, longest: number): Name | null {
  const said = (place: number): boolean => (sayingAt(text, place)?.end ?? place) - place > 1;
  let end = at;
  while (end - at <= longest && !isMark(text, end) && !(end - at > 1 && said(end))) end++;
  if (end - at < 2 || end - at > longest || !/^\p{Script=Han}+$/u.test(text.slice(at, end)) || !/^[、，。；（]/u.test(text.slice(end, end + 1)) && !said(end) || endingBefore(text, end, at) !== null) return null;
  for (let i = at; i < end - 1; i++) if (wordAt(text, i) !== null || officeAt(text, i) !== null || sayingAt(text, i)?.kind === 'speech') return null;
  return placesIn(text, at, end)[0]?.start === at ? null : { start: at, end, worth: 1 };
}

/** True where an office stands between here and the next mark: what begins here is a post, no name. */
function officeBeforeMark(text: string, from: number, end: number): boolean {
  for (let at = from; at < end && !isMark(text, at);) {
    const office = officeAt(text, at);
    if (office !== null && office.kind !== 'none') return true;
    at += office?.length ?? 1;
  }
  return false;
}
