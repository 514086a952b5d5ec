import type { Division } from '../../lexicon/divisions.ts';
import { isWordy } from '../../lexicon/places-wordy.ts';
import { standing, type Ballot } from './ballot.ts';
import { acrossWords } from './boundary.ts';
import type { Candidate } from './candidates.ts';
import { atPlace, cleanBefore, isGeneric, saysLevel } from './context.ts';
import { above, ancestors, coded, isAbove } from './kin.ts';

/** A name with the division that it means. */
export interface Resolved {
  readonly candidate: Candidate;
  readonly division: Division;
  /** False where only the context speaks for it. */
  readonly sure: boolean;
}

/** What the words right around a name say for one of its readings. */
const PARENT_BEFORE = 100, PARENT_NEAR = 60, CHILD_BEHIND = 50, SIBLING = 40;
const HIGHER = { province: 3, city: 2, county: 1, township: 0, zone: 0 } as const;

/**
 * Which division each name means, in the order of the text; names that mean none, or of which nothing tells which one they mean, are left out.
 * Full names first, then bare ones of counties, which need a reason (罗庄 where 罗庄区 is named, 临沂罗庄, 罗庄、河东 in a list).
 */
export function resolve(text: string, candidates: readonly Candidate[], ballot: Ballot): Resolved[] {
  const found = new Map<Candidate, Resolved>();
  const named = new Set<string>();
  const accept = (c: Candidate, division: Division, sure: boolean): void => {
    found.set(c, { candidate: c, division, sure });
    for (const d of [coded(division)]) if (d.code !== null) named.add(d.code);
  };
  const bareCounty = (c: Candidate): boolean => c.form === 'bare' && c.options.every((d) => d.level === 'county');
  const rank = (c: Candidate, i: number): { best: Division; nearby: number; alone: boolean } | null => {
    const before = neighbour(candidates, i, found);
    const ranked = c.options.map((d) => ({ d, near: nearness(text, c, d, before, candidates[i + 1]), far: farness(ballot, d) }))
      .sort((a, b) => b.near + b.far - a.near - a.far);
    const [best, second] = ranked;
    if (best === undefined) return null;
    if (second !== undefined && second.near + second.far >= best.near + best.far - 0.5) return null;
    return { best: best.d, nearby: best.near, alone: second === undefined };
  };
  candidates.forEach((c, i) => {
    if (bareCounty(c)) return;
    const r = rank(c, i);
    if (r === null) return;
    if (c.form === 'town') {
      const county = r.best.parent;
      if (r.nearby >= SIBLING || county !== null && named.has(county) || standing(ballot, county) >= 1.2) accept(c, r.best, true);
      else if (r.alone && cleanBefore(text, c)) accept(c, r.best, false);
    } else if (c.form === 'bare') {
      if (!acrossWords(text, c) && (r.nearby >= SIBLING || !isWordyCity(c.text) || atPlace(text, c))) accept(c, r.best, true);
    } else if (c.base?.form === 'bare' && r.best.level === 'county' && isWordy(c.base.text)) {
      // 松山湖高新区 has nothing to do with 松山区, unless the article has.
      if (r.nearby >= SIBLING || (ballot.own.get(r.best.code ?? '') ?? 0) > 0 || standing(ballot, r.best.parent) >= 1) accept(c, zoneOf(c, r.best), true);
    } else if (r.nearby >= CHILD_BEHIND || !isGeneric(text, c, ballot, r.best)) accept(c, c.form === 'zone' ? zoneOf(c, r.best) : r.best, true);
  });
  const seen = new Map<string, number>();
  for (const c of candidates) if (bareCounty(c) && atPlace(text, c)) seen.set(c.text, (seen.get(c.text) ?? 0) + 1);
  const again = (c: Candidate): boolean => (seen.get(c.text) ?? 0) > 1;
  // Twice: a bare name that proves itself once (临沂罗庄) is as good as its full name for the others.
  for (let round = 0; round < 2; round++) {
    candidates.forEach((c, i) => {
      if (!bareCounty(c) || found.has(c)) return;
      const r = rank(c, i);
      if (r === null || acrossWords(text, c)) return;
      const plain = !isWordy(c.text), here = atPlace(text, c);
      const called = r.best.code !== null && named.has(r.best.code);
      if (r.nearby >= PARENT_NEAR && (plain || r.nearby >= PARENT_BEFORE)) accept(c, r.best, true);
      else if (called && (plain || here) || r.nearby >= SIBLING && (plain || here)) accept(c, r.best, true);
      else if (plain && (ballot.own.get(r.best.code ?? '') ?? 0) >= 3) accept(c, r.best, true);
      else if (plain && (saysLevel(text, c) || standing(ballot, above(r.best)?.code ?? null) >= 2)) accept(c, r.best, false);
      else if (plain && r.alone && here && (r.best.name.endsWith('市') || again(c))) accept(c, r.best, false);
      else if (!plain && here && standing(ballot, above(r.best)?.code ?? null) >= 1 && again(c)) accept(c, r.best, false);
    });
  }
  return candidates.flatMap((c) => found.get(c) ?? []);
}

const zoneOf = (c: Candidate, within: Division): Division => ({ name: c.text, level: 'zone', code: null, parent: within.code ?? within.parent });

/** The resolved name nearest in front within the line, if no unresolved one of a county lies between. */
function neighbour(candidates: readonly Candidate[], i: number, found: ReadonlyMap<Candidate, Resolved>): Resolved | undefined {
  for (let k = i - 1; k >= 0 && candidates[k]!.part === candidates[i]!.part; k--) {
    const r = found.get(candidates[k]!);
    if (r !== undefined) return r;
  }
  return undefined;
}

function nearness(text: string, c: Candidate, d: Division, before: Resolved | undefined, behind: Candidate | undefined): number {
  let near = 0;
  if (before !== undefined) {
    const gap = text.slice(before.candidate.end, c.start), last = coded(before.division);
    if (gap.length <= 1 && (isAbove(last, d) || last === d)) near += gap === '' ? PARENT_BEFORE : PARENT_NEAR;
    else if (/^[、和及与，]?$/u.test(gap) && d.parent !== null && (d.parent === last.parent || d.parent === before.division.parent)) near += SIBLING;
    else if (/^[^。；！？]{0,12}$/u.test(gap) && /[、]/u.test(gap) && d.level === 'township' && d.parent === before.division.parent) near += SIBLING;
  }
  if (behind !== undefined && behind.part === c.part) {
    const gap = text.slice(c.end, behind.start);
    if (gap === '' && behind.options.some((o) => isAbove(d, o))) near += CHILD_BEHIND;
    else if (/^[、和与]$/u.test(gap) && d.level === 'county' && behind.options.length === 1 && behind.options[0]!.parent === d.parent) near += SIBLING;
  }
  return near;
}

function farness(ballot: Ballot, d: Division): number {
  const line = ancestors(d), city = line[0], province = line.at(-1);
  return 4 * standing(ballot, d.code) + 3 * standing(ballot, city?.code ?? null) + (province !== city ? standing(ballot, province?.code ?? null) : 0) + HIGHER[d.level];
}

const WORDY_CITIES = new Set('来宾 中山 大同 长治 安康 河源 白银 百色 朝阳 日照 三明 保定 北海 海东 海北 海西 黄南 通化 孝感 开封 大庆 大理 山南 清远 天水 黑河 白城 白山 兴安 安顺 和田 平凉 阿里 新乡 海南'.split(' '));
const isWordyCity = (stem: string): boolean => WORDY_CITIES.has(stem);
