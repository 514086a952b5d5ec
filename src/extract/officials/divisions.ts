import { LEVEL } from '../../lexicon/level-words.ts';
import { beginningIn, lastAt } from '../among.ts';
import { divisionOf } from '../../lexicon/divisions.ts';
import { isTown, type Mention, type Place, type Setting } from '../setting.ts';
import { atEnd } from '../../text/matches.ts';

/** A level word at the end of a stretch of text. */
const LEVEL_WORD = new RegExp(`(?:${LEVEL}|地)$`, 'u');

/** True where a division may be called by the word: 滕州市 is a 市 although it ranks as a county. A functional zone is none: 区委 is never a 高新区's. */
export const isA = (place: Place, word: string): boolean =>
  word === '区' ? place.level !== 'zone' && place.name.endsWith('区') && !/自治区$|地区$/u.test(place.name) || place.name.endsWith('特区')
  : word === '地' || word === '地区' ? place.name.endsWith('地区')
  : word === '街道' ? place.name.endsWith('街道')
  : place.name.endsWith(word);

/** The word for the level of a division in offices: 临沂市 → 市, 恩施土家族苗族自治州 → 州, 西藏自治区 → 自治区. */
export const wordOf = (place: Place): string => LEVEL_WORD.exec(place.name)?.[0] ?? '';

/**
 * What a bare 市, 县, 省 in an office means at a place: the lowest division of that word on the way up from the article's home
 * (a paper calls its own committee 市委), else on the way up from the division spoken of there, else the only one of that word
 * that the article names; null where several are named.
 */
export function divisionCalled(setting: Setting, word: string, at: number): Place | null {
  const host = hostCalled(setting, word, at);
  if (host !== null) return host;
  for (const start of [setting.home, setting.scopeAt(at)]) {
    const found = upwards(start).find((p) => isA(p, word));
    if (found !== undefined) return found;
  }
  const { named, only, most } = ofWord(setting, word);
  return only ?? (isTown(word) ? ownTown(setting, named, most, at) : null);
}

/** What an article names of one level. */
interface OfWord {
  readonly named: readonly Mention[];
  /** The only one, where all mentions are of one. */
  readonly only: Place | null;
  /** The one named at least twice as often as any other. */
  readonly most: Place | null;
}

const found = new WeakMap<Setting, Map<string, OfWord>>();

/** Counted once an article. */
function ofWord(setting: Setting, word: string): OfWord {
  let words = found.get(setting);
  if (words === undefined) found.set(setting, words = new Map());
  const before = words.get(word);
  if (before !== undefined) return before;
  const named = setting.mentions.filter((m) => isA(m.place, word)), counts = new Map<string, { place: Place; times: number }>();
  for (const { place } of named) {
    const key = `${place.name} ${place.parent}`, count = counts.get(key);
    if (count === undefined) counts.set(key, { place, times: 1 });
    else count.times++;
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.times - a.times);
  const read = { named, only: second === undefined ? first?.place ?? null : null, most: first !== undefined && second !== undefined && second.times * 2 <= first.times ? first.place : null };
  words.set(word, read);
  return read;
}

/** Of several towns the one whose 镇长 a report means: that of the headline, else the one named most, else the last before it in its line; or null. */
function ownTown(setting: Setting, named: readonly Mention[], most: Place | null, at: number): Place | null {
  const { parts } = setting.article, title = parts.find((p) => p.where === 'title'), line = lastAt(parts, at);
  const lead = title === undefined ? undefined : beginningIn(named, title.start, title.end)[0];
  return lead?.place ?? most ?? beginningIn(named, line?.start ?? 0, at).findLast((m) => m.end <= at)?.place ?? null;
}

const ARRIVING = atEnd(/(?:^|[，。；\s])(?:在|走进|来到|抵达|到达|到)$/u), ACCOMPANYING = /^[^。！？]{0,120}?(?:陪同|接待|迎接)/u;
/** How far back the place may stand where the guests are received. */
const NEARBY = 300;

/** 在齐河县，代表团来到…。县委书记某某陪同考察: who accompanies guests elsewhere holds office there. Null where nobody does, or at home. */
function hostCalled(setting: Setting, word: string, at: number): Place | null {
  const { text: { text }, parts } = setting.article;
  const from = Math.max(lastAt(parts, at)?.start ?? 0, at - NEARBY);
  if (!ACCOMPANYING.test(text.slice(at, at + 130))) return null;
  const named = mentionsIn(setting, from, at).findLast((m) => ARRIVING.test(text.slice(Math.max(from, m.start - 4), m.start)));
  if (named === undefined || upwards(setting.home).some((p) => p.code === named.place.code)) return null;
  return upwards(named.place).find((p) => isA(p, word)) ?? null;
}

/** A place and the divisions above it, lowest first. */
export function upwards(place: Place | null): Place[] {
  const line: Place[] = [];
  for (let at = place; at !== null; at = at.parent === null ? null : divisionOf(at.parent)) line.push(at);
  return line;
}

/** The mentions by name that begin within [from, to), in order; a lone 市, 区 is a level word and read as one. */
export const mentionsIn = (setting: Setting, from: number, to: number): readonly Mention[] =>
  beginningIn(setting.mentions, from, to).filter((m) => m.end - m.start > 1);
