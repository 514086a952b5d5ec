import { endsAsCompany } from '../../lexicon/companies.ts';
import { BUILDING_VERBS } from '../../lexicon/projects-boundaries.ts';
import type { Confidence } from '../facts.ts';
import { atTheSite, isNamedFacility, isProper, opensOrBuilds } from './facilities.ts';
import type { Item } from './runs.ts';
import { countsThings, isGroup, isNamedRoad, isRanked, saysWhich, specificity } from './specific.ts';

/** What the sentence says around a run of names. */
export interface Around {
  /** From the last comma or full stop to the first name. */
  readonly clause: string;
  /** What follows the last name. */
  readonly after: string;
  /** True where the item (up to a semicolon) has already named a project: what it goes on to build is a part of that. */
  readonly within: boolean;
  /** True where a project heads the same clause: 甲项目建设|乙中心. */
  readonly heads: boolean;
  /** True where a project stands in the same run. */
  readonly amongProjects: boolean;
}

export interface Verdict { readonly rule: string; readonly confidence: Confidence; readonly weak: boolean }

const LONGEST = 60;
/** 工业项目5个: a group with its count. */
const COUNTED = /^(?:共|计|各|达|有|（)*\d+(?:余|多)?[个项]/u;
/** 总投资5亿元的, 投资3亿元建设: an amount right before a name. */
const PRICED = /(?:投资|投入)[^，。；、]{0,8}元(?:人民币)?(?:以上|左右)?(?:、占地[^，。；、]*)?(?:建设|新建|兴建|打造|实施|援建|捐建|修建)?的?$/u;
const PART = /^(?:主要|将|拟|计划|可|同时|并|其中|一期|二期)*(?:建设|新建|建成|打造|形成|包括|包含|含|分为|建)/u;
/** What follows is where something lies. */
const LOCATIVE = new Set(['位于', '坐落于', '坐落在', '地处', '在', '到', '落户', '落地', '入驻', '选址', '来自', '由', '从', '至', '赴', '依托', '位于', '进驻']);
const COPULA = new Set(['是', '为', '成为', '作为', '属于']);

/** Whether the words at an item name a project, and by what rule; null where they do not. */
export function judge(text: string, run: readonly Item[], item: Item, around: Around): Verdict | null {
  const { head, name } = item, said = text.slice(name.start, name.end), before = run[0]!.name.after;
  if (isGroup(said) || said.length > LONGEST || /^\d*号|^[\d.]+(?:余|多)?万?(?:平方米|平米|平方公里|公里|亩|米)/u.test(said)) return null;
  const own = specificity(said), priced = PRICED.test(around.clause);
  const verdict = (rule: string, confidence: Confidence, weak = false): Verdict => ({ rule, confidence, weak });
  switch (head.kind) {
    case 'project': {
      if (isPart(around)) return null;
      if (run.length === 1 && COUNTED.test(around.after)) return null;
      if (describes(around.clause, before) && !priced) return null;
      const signed = priced || endsAsCompany(around.clause.slice(0, around.clause.lastIndexOf(before))) || /公司|集团/u.test(around.clause);
      const bare = said.replace(/项目.*$/u, '');
      if (!saysWhich(said) && !(signed && own > 0) && !(priced && bare.length >= 6 && !isRanked(bare)) && !(own > 0 && /[一二三四五六]期/u.test(said))) return null;
      return verdict('named', said.length > 45 ? 'doubtful' : own >= 3 ? 'certain' : 'likely');
    }
    case 'work':
    case 'engineering': {
      if (before === '等' || /”工程|能力/u.test(said) || !(head.kind === 'work' ? own >= 2 || isNamedRoad(said) : own >= 3)) return null;
      const shown = priced || BUILDING_VERBS.has(before) || around.amongProjects || opensOrBuilds(around.after);
      return verdict(head.kind, 'likely', !shown || isPart(around));
    }
    case 'beside': return own >= 3 ? verdict('beside', 'likely') : null;
    case 'phase': return own >= 3 && opensOrBuilds(around.after) ? verdict('phase', 'likely') : null;
    default: {
      const noun = text.slice(head.start, head.noun), built = BUILDING_VERBS.has(before);
      if (!isProper(said, head, noun) || before === '等' || (LOCATIVE.has(before) && !atTheSite(around.after)) || countsThings(said)) return null;
      if (!isPart(around) && (priced || around.amongProjects || CALLED.test(around.clause) || isNamedFacility(said, head, noun, before, around.after, built))) return verdict('facility', 'likely');
      return head.kind === 'loose' ? null : verdict('facility', 'likely', true);
    }
  }
}

/** 甲项目…，主要建设|乙车间: a part of what the sentence has already named. */
const isPart = (around: Around): boolean => /^主要(?:建设|新建|包括)/u.test(around.clause) || around.heads || (around.within && PART.test(around.clause));

/** …重要项目之一的|甲产业园: what it is called is a project. */
const CALLED = /项目(?:之一)?的?$/u;

/** 甲产业园是…的旅游项目: the words say what kind of project another thing is. */
function describes(clause: string, before: string): boolean {
  const copula = COPULA.has(before) ? clause.lastIndexOf(before) : before === '的' ? clause.lastIndexOf('是') : -1;
  return copula >= 0 && !/项目|重点|包括|分别/u.test(clause.slice(0, copula));
}
