import { divisionsNamed } from '../../lexicon/divisions.ts';
import type { Ending } from '../../lexicon/organizations.ts';
import { wordAt } from '../../lexicon/surnames-words.ts';
import type { Place } from '../setting.ts';
import { sharedOr } from './shared.ts';
import { divisionCalled } from './divisions.ts';
import { held, type Given, type Held } from './held.ts';
import { namedBefore } from './leaders.ts';
import { pastLead } from './stretch.ts';

const COMMITTEE = /(?<level>自治区党|地|省|市|区|县|州|盟|旗|镇|乡)委$/u;

/** 市委书记, 区委副书记, 县委常委, 自治区党委书记: offices of a division's Party committee; null where another body is named. */
export function committee(g: Given, ending: Ending | null): Held | null {
  const m = COMMITTEE.exec(g.text.slice(g.from, g.at));
  const level = m?.groups?.['level'];
  if (m === null || level === undefined) return youth(g);
  const at = g.from + m.index;
  if (g.text.charAt(at - 1) === '团') return youth(g);
  if (ending !== null && ending.start < at && ending.kind !== 'party') return null;
  // 西藏自治区|区委.
  const word = level === '自治区党' || level === '区' && g.text.slice(g.from, at).endsWith('自治区') ? '自治区' : level;
  const named = namedBefore(g, at, word);
  const plainly = named === null ? worded(g, at, word) : null;
  if (plainly !== null) return held(g, { start: plainly.start, title: `${m[0]}${g.office.word}`, organization: `中共${plainly.place.name}委`, place: plainly.place });
  const unknown = named === null ? strange(g, at) : null;
  if (unknown !== null) return held(g, { start: unknown, title: `${m[0]}${g.office.word}`, organization: `中共${g.text.slice(unknown, g.at)}` });
  const place = named?.place ?? sharedOr(g.before, word, () => divisionCalled(g.setting, word, g.at));
  const organization = word === '自治区' ? `中共${place?.name ?? word}党委` : `中共${place?.name ?? word}委`;
  const plain = at - (/(?:中共|自治[县州旗])$/u.exec(g.text.slice(g.from, at))?.[0].length ?? 0);
  return held(g, { start: named?.start ?? plain, title: `${m[0]}${g.office.word}`, organization, place });
}

/** 前进|区委: a division whose name is an everyday word, where there is one of that name only and nothing else stands before its committee. */
function worded(g: Given, at: number, word: string): { place: Place; start: number } | null {
  const start = pastLead(g.setting, g.from, at), name = g.text.slice(start, at);
  if (!/^\p{Script=Han}{2}$/u.test(name) || !/^[省市区县州盟旗]$/u.test(word)) return null;
  const [only, ...more] = divisionsNamed(name + word).filter((d) => d.code !== null);
  return only === undefined || more.length > 0 ? null : { place: only, start };
}

/** Where the name of a division begins that nobody knows (青石|县委): it is not the article's own. Null where plain words stand there. */
function strange(g: Given, at: number): number | null {
  const start = pastLead(g.setting, g.from, at);
  const name = g.text.slice(start, at);
  return /^\p{Script=Han}{2,4}$/u.test(name) && name !== '中共' && wordAt(g.text, at - 2) === null && !/^(?:[我全各该本]|自治)/u.test(name) ? start : null;
}

/** 团市委书记: the Youth League's committee. */
function youth(g: Given): Held | null {
  const m = /团(?<level>省|市|区|县|州|盟|旗)委$/u.exec(g.text.slice(g.from, g.at));
  const level = m?.groups?.['level'];
  if (m === null || level === undefined) return null;
  const at = g.from + m.index;
  const place = sharedOr(g.before, level, () => divisionCalled(g.setting, level, g.at));
  return held(g, { start: at, title: `${m[0]}${g.office.word}`, organization: `共青团${place?.name ?? level}委`, place });
}
