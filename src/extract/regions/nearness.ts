import type { Division } from '../../lexicon/divisions.ts';
import { standing, type Ballot } from './ballot.ts';
import type { Candidate } from './candidates.ts';
import { ancestors, coded, isAbove } from './kin.ts';
import type { Resolved } from './resolve.ts';

/** What the words right around a name may say for one of its readings, in the order of their force. */
export const PARENT_BEFORE = 100, PARENT_NEAR = 60, CHILD_BEHIND = 50, SIBLING = 40, COUSIN = 20;

/** Of two readings with nothing else to tell them apart, the higher division: 吉林 is the province, 恩施 the prefecture. */
const HIGHER = { province: 3, city: 2, county: 1, township: 0, zone: 0 } as const;
/** Readings that lie closer together than this are not told apart. */
const MARGIN = 0.5;

export interface Ranked {
  readonly best: Division;
  /** What the names beside it say for it; 0 where only the article as a whole does. */
  readonly nearby: number;
  /** True where the name has no other reading. */
  readonly alone: boolean;
}

/** The reading that the names beside a name, and the article as a whole, speak for; null where they do not decide. */
export function rank(text: string, c: Candidate, before: Resolved | undefined, behind: Candidate | undefined, ballot: Ballot): Ranked | null {
  const ranked = c.options.map((d) => ({ d, near: nearness(text, c, d, before, behind), far: farness(ballot, d) })).sort((a, b) => b.near + b.far - a.near - a.far);
  const [best, second] = ranked;
  if (best === undefined || second !== undefined && second.near + second.far >= best.near + best.far - MARGIN) return null;
  return { best: best.d, nearby: best.near, alone: second === undefined };
}

function nearness(text: string, c: Candidate, d: Division, before: Resolved | undefined, behind: Candidate | undefined): number {
  let near = 0;
  if (before !== undefined) {
    const gap = text.slice(before.candidate.end, c.start), last = coded(before.division);
    const sister = d.parent !== null && (d.parent === last.parent || d.parent === before.division.parent);
    if (gap.length <= 1 && (isAbove(last, d) || last === d)) near += gap === '' ? PARENT_BEFORE : PARENT_NEAR;
    else if (sister && /^[、和及与，至—-]?$/u.test(gap)) near += SIBLING;
    // In a row with a county of the same province.
    else if (d.level === 'county' && /^[、和与及]$/u.test(gap) && ancestors(d).at(-1) === ancestors(last).at(-1)) near += COUSIN;
    // 木石镇、(something unread)、官桥镇
    else if (d.level === 'township' && d.parent === before.division.parent && gap.includes('、') && /^[^。；！？]{0,12}$/u.test(gap)) near += SIBLING;
  }
  if (behind !== undefined && behind.part === c.part) {
    const gap = text.slice(c.end, behind.start);
    if (gap === '' && behind.options.some((o) => isAbove(d, o))) near += CHILD_BEHIND;
    else if (/^[、和与至—-]$/u.test(gap) && d.level === 'county' && behind.options.length === 1 && behind.options[0]!.parent === d.parent) near += SIBLING;
  }
  return near;
}

function farness(ballot: Ballot, d: Division): number {
  const line = ancestors(d), city = line[0], province = line.at(-1);
  return 4 * standing(ballot, d.code) + 3 * standing(ballot, city?.code ?? null) + (province !== city ? standing(ballot, province?.code ?? null) : 0) + HIGHER[d.level];
}
