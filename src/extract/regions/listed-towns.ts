import type { Part } from '../../articles/article.ts';
import { divisionsNamed, type Division } from '../../lexicon/divisions.ts';
import { matchesOf } from '../../text/matches.ts';
import { touching } from '../among.ts';
import { isTown } from '../setting.ts';
import { above, coded } from './kin.ts';
import type { Resolved } from './resolve.ts';

/** What closes a row of towns named without their 镇, 乡: …等6个乡镇, …等镇, …三镇, …两个街道, …几个乡镇. */
const CLOSING = /(?<=\p{Script=Han})(?:等(?:\d{1,2}|[二两三四五六七八九十]{1,3})?|\d{1,2}|[二两三四五六七八九十]{1,3}|[几多数](?=个))(?:个|处)?(?<kind>乡镇(?:街道)?|镇乡|镇街|街镇|街道|苏木|镇|乡)(?![村镇乡街长])/gu;
const LONGEST_ROW = 60, LONGEST_NAME = 5;

/**
 * Towns of a row that says their kind once, at its end: 林逢、义圩等镇, 侯口、大曹庄等6个乡镇, 文峰、徐家、上磺三镇. They must be towns of the county named last, of
 * the article's home, or of a county below it; where one of a row is, a name beside it that no gazetteer has is one too if the row says 镇, 乡 or 街道.
 * What is read there already is given back again, where a bare name far away was meant (塘洲、澄江等乡镇) as the town.
 */
export function listedTowns(text: string, parts: readonly Part[], resolved: readonly Resolved[], home: Division | null): Resolved[] {
  const found: Resolved[] = [], places = resolved.map((r) => r.candidate);
  for (const part of parts) found.push(...roadTowns(text, part, resolved, home).filter(({ candidate: c }) => touching(places, c.start, c.end).length === 0));
  for (const part of parts) for (const m of matchesOf(CLOSING, text.slice(part.start, part.end))) {
    const end = part.start + m.index, counties = countiesNear(resolved, part, end, home);
    if (counties.length > 0) found.push(...rowBefore(text, part, end, m.groups!['kind']!, counties));
  }
  return found;
}

/** S311甲桥至乙集段, 太平至南北公路, 甲山至乙河一级公路: a road between two towns goes by their bare names. */
const ROAD = /(?<from>\p{Script=Han}{2,6})至(?<to>\p{Script=Han}{2,4}?)(?=段|(?:[一二三四]级|旅游|产业|通村|扶贫|快速|环镇)*(?:公路|路)|连接线)/gu;
const OPENS_ROAD = /^$|[^\p{Script=Han}]|[线道、和的]/u;

function roadTowns(text: string, part: Part, resolved: readonly Resolved[], home: Division | null): Resolved[] {
  return matchesOf(ROAD, text.slice(part.start, part.end)).flatMap((m) => {
    const from = m.groups!['from']!, to = m.groups!['to']!, start = part.start + m.index, middle = start + from.length;
    const counties = countiesNear(resolved, part, start, home), named = (at: number, end: number): Resolved[] => {
      // 特克斯至喀拉峻公路: from the county itself.
      const name = text.slice(at, end), town = counties.some((c) => c.name.slice(0, -1) === name) ? null : townOf(name, '乡镇', counties);
      return town === null ? [] : [{ candidate: { start: at, end, text: name, form: 'town', options: [town], part }, division: town, sure: true }];
    };
    // From the left: the longest end that is a town's and begins where a road's name may.
    const lefts = Array.from({ length: from.length - 1 }, (_, i) => start + i).filter((at) => OPENS_ROAD.test(text.slice(Math.max(part.start, at - 1), at)));
    return [...lefts.map((at) => named(at, middle)).find((r) => r.length > 0) ?? [], ...named(middle + 1, middle + 1 + to.length)];
  });
}

/** What a row's towns may lie in: the last county named in its line, else the home, a county or the city above its counties. */
function countiesNear(resolved: readonly Resolved[], part: Part, at: number, home: Division | null): Division[] {
  const last = resolved.findLast((r) => r.candidate.part === part && r.candidate.end <= at && coded(r.division).level === 'county');
  return [last === undefined ? null : coded(last.division), home === null ? null : coded(home)].filter((d) => d !== null);
}

function rowBefore(text: string, part: Part, end: number, kind: string, counties: readonly Division[]): Resolved[] {
  const row: { start: number; name: string; division: Division | null }[] = [];
  let to = end;
  for (;;) {
    let from = to;
    while (from > part.start && to - from < LONGEST_NAME && /\p{Script=Han}/u.test(text.charAt(from - 1)) && !/[和与及]/u.test(text.charAt(from - 1))) from--;
    const closed = from > part.start && /[、和与及]/u.test(text.charAt(from - 1));
    // Between two marks the whole is the name; in front of the row, and behind an 以及 that opens it (以及横跨|马坡、米场两镇), there may be anything, and the name is its longest end that is a town's.
    const parted = closed && text.charAt(from - 1) === '、';
    let start = from, division = townOf(text.slice(from, to), kind, counties);
    while (division === null && !parted && start < to - 2) division = townOf(text.slice(++start, to), kind, counties);
    if (division === null && !parted) start = from;
    if (division === null && !closed || to - start < 2) break;
    row.push({ start, name: text.slice(start, to), division });
    if (!closed || end - from > LONGEST_ROW) break;
    to = from - 1;
  }
  const county = row.find((t) => t.division !== null)?.division?.parent;
  if (county === undefined) return [];
  return row.flatMap(({ start, name, division }): Resolved[] => {
    const town = division ?? (isTown(kind) && name.length <= 4 ? { name: `${name}${kind}`, level: 'township', code: null, parent: county } as const : null);
    return town === null ? [] : [{ candidate: { start, end: start + name.length, text: name, form: 'town', options: [town], part }, division: town, sure: division !== null }];
  });
}

/** The town of that stem in one of the counties, or in one below the city; null where there is none. */
function townOf(stem: string, kind: string, counties: readonly Division[]): Division | null {
  // 乡镇, 镇街: all of the lowest rank, streets too.
  const kinds = ['镇', '乡', '街道', '苏木'].filter((k) => kind === k || kind.length > 1 && !/^(?:街道|苏木)$/u.test(kind));
  for (const k of kinds) {
    const towns = stem.length < 2 ? [] : divisionsNamed(stem + k).filter((d) => d.level === 'township');
    const own = counties.map((county) => towns.filter((d) => d.parent === county.code || county.level === 'city' && above(d)?.parent === county.code)).find((of) => of.length > 0);
    if (own?.length === 1) return own[0]!;
  }
  return null;
}
