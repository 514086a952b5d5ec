import { officeAt } from '../../lexicon/offices.ts';
import { sayingAt } from '../../lexicon/saying.ts';
import { wordAt } from '../../lexicon/surnames-words.ts';
import type { Setting } from '../setting.ts';
import { touching } from '../among.ts';
import { isMark } from '../following.ts';
import type { Held } from './held.ts';
import type { Name } from './names.ts';

/** What is said of people only, and begins no name. */
const goesOn = (text: string, at: number): boolean => /^(?:率[队团领考]|说，|作了|则[说表介]|到\p{Script=Han}{1,6}(?:[镇乡村县旗市]|街道|苏木|企业|一线|现场|调研|督导|检查|走访))/u.test(text.slice(at, at + 10)) || (sayingAt(text, at)?.end ?? at) - at >= 2;

/** Codes of provinces, and of autonomous prefectures, where many names follow no Han pattern. */
const PLURAL = /^(?:15|54|63|65|513[234]|6230|5334|5326)/u;

/** True for a full public office in such a place. */
export function isPlural(setting: Setting, posts: readonly Held[]): boolean {
  const last = posts.at(-1);
  return last !== undefined && last.explicit && last.public && PLURAL.test(last.regionCode ?? setting.home?.code ?? '');
}

/**
 * A name of unknown pattern behind a full office in such a place: three to six characters up to a mark, or to what is said of people, with no everyday word
 * in them (旗长莫日根吉雅，; 旗长那日图率队…). Null elsewhere: there it would be the rest of a sentence.
 */
export function strangerAt(setting: Setting, text: string, at: number, posts: readonly Held[]): Name | null {
  if (!isPlural(setting, posts)) return null;
  let end = at;
  while (end - at < 7 && !isMark(text, end) && (end - at < 3 || !goesOn(text, end))) end++;
  // 旗委常委、宣传部部长赛娜，: of two characters only behind several offices and before a mark.
  if (end - at < (posts.length > 1 && isMark(text, end) ? 2 : 3) || end - at > 6 || touching(setting.mentions, at, end).some((m) => m.end - m.start > 1) || /^[到赴在率带将就对向为与和]/u.test(text.charAt(at)) || !/^\p{Script=Han}+$/u.test(text.slice(at, end)) || !/^[，、。；]/u.test(text.slice(end, end + 1)) && !goesOn(text, end)) return null;
  for (let i = at; i < end - 1; i++) if (wordAt(text, i) !== null || officeAt(text, i) !== null) return null;
  return { start: at, end, worth: 1 };
}
