import type { Candidate } from './candidate.ts';
import { spokenOf } from './echoes.ts';

/** One project with every place that names it. */
export interface Named {
  readonly name: string;
  readonly mentions: readonly Candidate[];
}

const PHASE = /(?:（?[一二三四五六七八九]期）?)(?=工程|项目|$)/u;

/** A name without its label: quotation marks, 项目, 工程, a country or 我市 in front. */
export const core = (name: string): string =>
  name.replace(/[“”‘’"'（）()·\s]/gu, '').replace(/(?:建设|工程)?项目(?=[一二三四五六七八九]期|$)/u, '').replace(/工程$/u, '').replace(/^(?:德国|美国|日本|韩国|法国|英国|意大利|中国)/u, '');

/**
 * Brings together the mentions of each project. Names that an enumeration sets side by side stay apart; weak mentions only
 * join a project; pronouns go to the name before them, as `follows` allows, and fall away where there is none.
 */
export function merge(candidates: readonly Candidate[], follows: (name: Candidate, pronoun: Candidate) => boolean): Named[] {
  const named: { name: string; core: string; mentions: Candidate[] }[] = [];
  const names = candidates.filter((c) => !c.pronoun).sort((a, b) => Number(a.weak) - Number(b.weak) || core(b.name).length - core(a.name).length || a.start - b.start);
  for (const c of names) {
    const own = core(c.name);
    const same = named.filter((n) => n.core === own || (isSame(n.core, own) && !n.mentions.some((m) => besides(m, c))));
    const home = same.find((n) => n.core === own) ?? same.at(-1);
    if (home !== undefined) {
      home.mentions.push(c);
      if (home.core === own && /项目/u.test(c.name) && !/项目/u.test(home.name)) home.name = c.name;
    } else if (!c.weak) named.push({ name: c.name, core: own, mentions: [c] });
  }
  for (const p of candidates.filter((c) => c.pronoun)) {
    const before = spokenOf(candidates, p, follows);
    if (before !== undefined && !before.shared) named.find((n) => n.mentions.includes(before))?.mentions.push(p);
  }
  return named
    .map((n) => ({ name: n.name, mentions: n.mentions.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** True where one enumeration names both. */
const besides = (a: Candidate, b: Candidate): boolean => a.shared && b.shared && a.after.start === b.after.start;

/** True where the shorter name is a way of saying the longer: 挖掘机一期 for 甲智能挖掘机一期, 甲乙水泵 for 甲乙智能水泵. */
function isSame(long: string, short: string): boolean {
  if (short.length < 3 || long.length < short.length || (PHASE.exec(long)?.[0] ?? '') !== (PHASE.exec(short)?.[0] ?? '')) return false;
  if (long.endsWith(short) || long.startsWith(short)) return true;
  return short.length >= 4 && long.startsWith(short.slice(0, 2)) && long.endsWith(short.slice(-2)) && isWithin(short, long);
}

/** True where the characters of `short` stand in `long` in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const c of short) {
    at = long.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
