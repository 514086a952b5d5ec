import { divisionsNamed } from '../../lexicon/divisions.ts';
import { COMMITTEE_LEVEL } from '../../lexicon/level-words.ts';
import type { Ending } from '../../lexicon/organizations.ts';
import { wordAt } from '../../lexicon/surnames-words.ts';
import { filingCode, type Place } from '../setting.ts';
import { sharedOr } from './shared.ts';
import { divisionCalled } from './divisions.ts';
import { held, type Given, type Held } from './held.ts';
import { namedBefore } from './leaders.ts';
import { pastLead } from './stretch.ts';
import { atEnd } from '../../text/matches.ts';

const COMMITTEE = atEnd(new RegExp(`(?<level>${COMMITTEE_LEVEL})委$`, 'u'));

/** 市委书记, 区委副书记, 县委常委, 自治区党委书记: offices of a division's Party committee; null where another body is named. */
export function committee(g: Given, ending: Ending | null): Held | null {
  const m = COMMITTEE.exec(g.text.slice(g.from, g.at));
  const level = m?.groups?.['level'];
  if (m === null || level === undefined) return youth(g);
  const at = g.from + m.index;
  if (g.text.charAt(at - 1) === '团') return youth(g);
  if (g.text.slice(g.from, at).includes('共青团')) return league(g, at, level);
  if (ending !== null && ending.start < at && ending.kind !== 'party') return null;
  // 西藏自治区|区委.
  const word = level === '自治区党' || level === '区' && g.text.slice(g.from, at).endsWith('自治区') ? '自治区' : level;
  const named = namedBefore(g, at, word);
  const plainly = named === null ? worded(g, at, word) : null;
  if (plainly !== null) return held(g, { start: plainly.start, title: `${m[0]}${g.office.word}`, organization: `中共${plainly.place.name}委`, place: plainly.place });
  const unknown = named === null ? strange(g, at) : null;
  if (unknown !== null) return held(g, { start: unknown, title: `${m[0]}${g.office.word}`, organization: `中共${g.text.slice(unknown, g.at)}` });
  const place = named?.place ?? sharedOr(g.before, word, () => divisionCalled(g.setting, word, g.at));
  if (TOWNS.test(word)) return ofTown(g, named?.start ?? at, place);
  const organization = word === '自治区' ? `中共${place?.name ?? word}党委` : `中共${place?.name ?? word}委`;
  const plain = at - (/(?:中共|自治[县州旗])$/u.exec(g.text.slice(g.from, at))?.[0].length ?? 0);
  return held(g, { start: named?.start ?? plain, title: `${m[0]}${g.office.word}`, organization, place });
}

/** 镇委书记, 乡委会书记: a town's committee is told by its name, and its offices as those of a 党委. */
function ofTown(g: Given, start: number, place: Place | null): Held {
  const body = { name: `${place?.name ?? ''}党委`, kind: 'party', start, place, code: filingCode(place), level: '', public: true } as const;
  return held(g, { start, title: `党委${g.office.word}`, organization: body.name, place, body, explicit: place !== null });
}

const TOWNS = /^[镇乡]$/u;

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
  return /^\p{Script=Han}{2,4}$/u.test(name) && name !== '中共' && [...name].every((_, i) => i === name.length - 1 || wordAt(g.text, start + i) === null) && !/^(?:[我全各该本]|自治)/u.test(name) ? start : null;
}

/** 共青团某市委书记: under its full name. */
function league(g: Given, at: number, level: string): Held | null {
  const start = g.from + g.text.slice(g.from, at).indexOf('共青团'), place = namedBefore(g, at, level)?.place ?? null;
  return place === null ? null : held(g, { start, title: g.office.word, organization: `共青团${place.name}委`, place });
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
