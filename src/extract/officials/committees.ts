import type { Ending } from '../../lexicon/organizations.ts';
import { wordAt } from '../../lexicon/surnames-words.ts';
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
  const word = level === '自治区党' ? '自治区' : level;
  const named = namedBefore(g, at, word);
  const unknown = named === null ? strange(g, at) : null;
  if (unknown !== null) return held(g, { start: unknown, title: `${m[0]}${g.office.word}`, organization: `中共${g.text.slice(unknown, g.at)}` });
  const place = named?.place ?? sharedOr(g.before, word, () => divisionCalled(g.setting, word, g.at));
  const organization = level === '自治区党' ? `中共${place?.name ?? word}党委` : `中共${place?.name ?? word}委`;
  const plain = g.text.slice(at - 2, at) === '中共' && at - 2 >= g.from ? at - 2 : at;
  return held(g, { start: named?.start ?? plain, title: `${m[0]}${g.office.word}`, organization, place });
}

/** Where the name of a division begins that nobody knows (青石|县委): it is not the article's own. Null where plain words stand there. */
function strange(g: Given, at: number): number | null {
  const start = pastLead(g.setting, g.from, at);
  const name = g.text.slice(start, at);
  return /^\p{Script=Han}{2,4}$/u.test(name) && name !== '中共' && wordAt(g.text, at - 2) === null && !/^[我全各该本]/u.test(name) ? start : null;
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
