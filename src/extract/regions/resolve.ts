import type { Division } from '../../lexicon/divisions.ts';
import { isWordy, isWordyCity } from '../../lexicon/places-wordy.ts';
import { ownVotes, standing, type Ballot } from './ballot.ts';
import { acrossWords } from './boundary.ts';
import type { Candidate } from './candidates.ts';
import { atPlace, cleanBefore, comesFrom, isGeneric, saysLevel } from './context.ts';
import { coded } from './kin.ts';
import { countiesOfTown } from './zones.ts';
import { CHILD_BEHIND, COUSIN, PARENT_BEFORE, PARENT_NEAR, rank, SIBLING, type Ranked } from './nearness.ts';

/** A name with the division that it means. */
export interface Resolved {
  readonly candidate: Candidate;
  readonly division: Division;
  /** False where only the context speaks for it. */
  readonly sure: boolean;
}

/** What has been found out so far. */
interface State {
  readonly text: string;
  readonly ballot: Ballot;
  readonly found: Map<Candidate, Resolved>;
  /** Codes of the divisions that the article names beyond doubt. */
  readonly named: Set<string>;
}

/** Whether a name is taken as the division, and how far that may be trusted; null: not taken. */
type Verdict = 'sure' | 'likely' | null;

/**
 * Which division each name means, in the order of the text; names that mean none, or of which nothing tells which one they mean, are left out.
 * Full names first, then bare ones of counties, which need a reason (罗庄 where 罗庄区 is named, 临沂罗庄, 罗庄、河东 in a list).
 */
export function resolve(text: string, candidates: readonly Candidate[], ballot: Ballot): Resolved[] {
  const state: State = { text, ballot, found: new Map(), named: new Set() };
  const pass = (of: readonly Candidate[], judge: (c: Candidate, r: Ranked) => Verdict): void => {
    let before: Resolved | undefined;
    const asked = new Set(of);
    candidates.forEach((c, i) => {
      if (before !== undefined && before.candidate.part !== c.part) before = undefined;
      if (asked.has(c) && !state.found.has(c)) {
        const r = rank(text, c, before, candidates[i + 1], ballot), verdict = r === null ? null : judge(c, r);
        if (r !== null && verdict !== null) accept(state, c, c.form === 'zone' ? zoneIn(ofTown(state, c, r) ?? r.best, c.text) : r.best, verdict === 'sure');
      }
      before = state.found.get(c) ?? before;
    });
  };
  const bare = candidates.filter(isBareCounty), again = repeated(text, bare);
  pass(candidates.filter((c) => !isBareCounty(c)), (c, r) => judgeFull(state, c, r));
  // Twice: a bare name that proves itself once (临沂罗庄) is as good as its full name for the others.
  for (let round = 0; round < 2; round++) pass(bare, (c, r) => judgeBareCounty(state, c, r, again.has(c.text)));
  return candidates.flatMap((c) => state.found.get(c) ?? []);
}

const isBareCounty = (c: Candidate): boolean => c.form === 'bare' && c.options.every((d) => d.level === 'county');

function accept({ found, named }: State, candidate: Candidate, division: Division, sure: boolean): void {
  found.set(candidate, { candidate, division, sure });
  const { code } = coded(division);
  if (code !== null) named.add(code);
}

/**
 * 柳林航空产业集聚区 in a report on 城固县, which has a 柳林镇: a zone that begins with a county's short name, but is a town's, where the town's county
 * is far more spoken of than that other county and the city above it. Null where it is the county's.
 */
function ofTown({ ballot }: State, { base }: Candidate, { best, nearby }: Ranked): Division | null {
  if (base?.form !== 'bare' || best.level !== 'county' || nearby >= SIBLING) return null;
  const county = standing(ballot, best.code) + standing(ballot, best.parent);
  const [one, ...more] = countiesOfTown(base.text).filter((d) => standing(ballot, d.code) > 2 * county);
  return one !== undefined && more.length === 0 ? one : null;
}

const zoneIn = (within: Division, name: string): Division => ({ name, level: 'zone', code: null, parent: within.code ?? within.parent });

/** Bare names that stand more than once as places stand. */
function repeated(text: string, bare: readonly Candidate[]): ReadonlySet<string> {
  const seen = new Set<string>(), again = new Set<string>();
  for (const c of bare) if (atPlace(text, c)) (seen.has(c.text) ? again : seen).add(c.text);
  return again;
}

function judgeFull({ text, ballot, named }: State, c: Candidate, { best, nearby, alone }: Ranked): Verdict {
  switch (c.form) {
    case 'town': {
      const known = nearby >= SIBLING || best.parent !== null && named.has(best.parent) || standing(ballot, best.parent) >= 1.2;
      return known ? 'sure' : alone && cleanBefore(text, c) ? 'likely' : null;
    }
    case 'bare':
      return !acrossWords(text, c) && (nearby >= SIBLING || !isWordyCity(c.text) || atPlace(text, c)) ? 'sure' : null;
    case 'zone': {
      // 松山湖高新区 has nothing to do with 松山区, unless the article has.
      const stray = c.base?.form === 'bare' && best.level === 'county' && isWordy(c.base.text);
      return !stray || nearby >= SIBLING || ownVotes(ballot, best.code) > 0 || standing(ballot, best.parent) >= 1 ? 'sure' : null;
    }
    default:
      return nearby >= CHILD_BEHIND || !isGeneric(text, c, ballot, best) ? 'sure' : null;
  }
}

/** Reasons to take a bare name for a county, the strong ones first; names that are everyday words as well need more. */
function judgeBareCounty({ text, ballot, named }: State, c: Candidate, { best, nearby, alone }: Ranked, again: boolean): Verdict {
  if (acrossWords(text, c)) return null;
  const plain = !isWordy(c.text), here = atPlace(text, c), city = standing(ballot, best.parent);
  if (nearby >= (plain ? PARENT_NEAR : PARENT_BEFORE)) return 'sure';
  if (plain || here) {
    if (best.code !== null && named.has(best.code) || nearby >= SIBLING) return 'sure';
  }
  if (alone && comesFrom(text, c)) return 'likely';
  // 新河、巨鹿开工率: words as well, but sisters in one row, in a report from their city.
  if (!plain && nearby >= SIBLING && city >= 1) return 'sure';
  if (!plain) return here && again && city >= 1 ? 'likely' : null;
  // The source is named after it.
  if (ownVotes(ballot, best.code) >= 3) return 'sure';
  if (saysLevel(text, c) || city >= 2) return 'likely';
  return alone && here && (best.name.endsWith('市') || again || nearby >= COUSIN) ? 'likely' : null;
}
