import { endsAsFirm, FIRM } from '../../lexicon/firm-forms.ts';
import { HAD_BUILT } from '../../lexicon/investing.ts';
import { BUILDING_VERBS } from '../../lexicon/projects-boundaries.ts';
import { FINISHED, OPENED } from '../../lexicon/stages-words.ts';
import { COMES_TO, LOOKS_AT } from '../../lexicon/visiting.ts';
import type { Confidence } from '../facts.ts';
import { atTheSite, goesOn, isBeingBuilt, isModest, isNamedFacility, isProper, opensOrBuilds } from './facilities.ts';
import type { Head } from './heads.ts';
import type { Item } from './runs.ts';
import { countsThings, isGroup, saysWhich, specificity, withoutDivision } from './specific.ts';

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
  /** True where a project, or works being built or opened, stands in the same run. */
  readonly amongProjects: boolean;
}

export interface Verdict { readonly rule: string; readonly confidence: Confidence; readonly weak: boolean }

const LONGEST = 60, DOUBTFUL = 45;
const MEASURED = /^\d*号|^[一二三四五首]期\d|^[\d.]+(?:余|多)?万?(?:平方米|平米|平方公里|公里|亩|米)/u;
const NAMES_FIRM = new RegExp(FIRM, 'u');
/** 甲公司项目|经理: whose manager, not which project. */
const STAFF = /^(?:总|副|经理|负责人|执行|技术|现场|安全|施工|生产|部)/u;
/** “户户通”工程, 防洪能力提升工程: a programme. */
const PROGRAMME = /”工程|连片|能力|行动|民心|暖心|素质|文明|品牌|人才|党建|先锋|头雁|铸魂|风易俗|培育|倍增|攻坚|振兴|民生|实事/u;
/** 236个村的|污水治理工程: works at many places. */
export const OF_MANY = /\d(?:余|多)?[个座所条处户][^，。；、]{0,6}的$/u;
/** 病险水库除险加固, 农村公路改造: there are many of them. */
const EVERYWHERE = /^(?:病险|中小|农村|老旧|危旧|背街)/u;
/** 工业项目5个: a group with its count. */
const COUNTED = /^(?:共|计|各|达|有|（)*\d+(?:余|多)?[个项]/u;
/** 总投资5亿元的, 投资3亿元建设: an amount right before a name. */
const PRICED = new RegExp(String.raw`(?:投资|投入|援助|捐资|捐赠|出资|斥资|耗资|自筹资金|筹资)[^，。；、]{0,8}元(?:人民币)?(?:以上|左右)?(?:、占地[^，。；、]*)?(?:${HAD_BUILT})?的?$`, 'u');
/** 投资3亿元，新建|甲中心. */
const PAID = new RegExp(String.raw`(?:投资|投入|出资|斥资|耗资|自筹资金|筹资)[^，。；、]{0,8}元(?:人民币)?，(?:在[^，。；]{1,10})?${HAD_BUILT}了?$`, 'u');
const PART = /^(?:主要|规划|重点|将|拟|计划|可|同时|并|其中|一期|二期)*(?:建设|新建|建成|打造|形成|包括|包含|含|分为|建)/u;
/** What follows is where something lies. */
const LOCATIVE = new Set(['位于', '坐落于', '坐落在', '地处', '在', '到', '落户', '落地', '入驻', '选址', '来自', '由', '从', '至', '赴', '依托', '位于', '进驻']);
/** 建成…等25个场地: one of many of a kind. */
const AMONG_MANY = /^等(?:共|各类)?\d+(?:余|多)?[个所家处座条]|^\d+(?:余|多)?[条座个处栋台]/u;
/** 来到甲大桥，察看施工进度: one site alone. */
const SEEN = new RegExp(`^(?:${COMES_TO}了?|${LOOKS_AT}|(?:先后)?到|实地)$`, 'u');
/** 到甲园区|察看乙项目建设情况: what is said of the next place. */
const MOVES_ON = new RegExp(`(?:${LOOKS_AT}|检查|督导)(?!了?(?:项目|工程|施工|规划|建设)).*$`, 'u');
const OF_SITES = /建设(?:情况|进展|进度|现场|工地)|施工|工程(?:进展|进度|建设)|项目(?:建设|进展|推进|规划)|规划设计|加快建设/u;

/** Whether the words at an item name a project, and by what rule; null where they do not. */
export function judge(text: string, run: readonly Item[], item: Item, around: Around): Verdict | null {
  const said = text.slice(item.name.start, item.name.end);
  if (isGroup(said) || said.length > LONGEST || MEASURED.test(said)) return null;
  const named: Named = { said, own: specificity(said), before: run[0]!.name.after, priced: PRICED.test(around.clause) || PAID.test(text.slice(Math.max(0, run[0]!.name.start - 40), run[0]!.name.start)), alone: run.length === 1 };
  switch (item.head.kind) {
    case 'project': return project(named, around);
    case 'engineering': return works(named, around);
    case 'beside': return named.own >= 3 && !endsAsFirm(said) ? likely('beside') : null;
    default: return facility(named, item.head, text.slice(item.head.start, item.head.noun), around);
  }
}

interface Named {
  readonly said: string;
  /** How many characters of it are its own. */
  readonly own: number;
  /** The word right before the run. */
  readonly before: string;
  readonly priced: boolean;
  readonly alone: boolean;
}

const likely = (rule: string, weak = false): Verdict => ({ rule, confidence: 'likely', weak });

function project({ said, own, before, priced, alone }: Named, around: Around): Verdict | null {
  if (isPart(around, before) || (alone && COUNTED.test(around.after)) || (describes(around.clause) && !priced)) return null;
  const bare = said.replace(/项目.*$/u, '');
  if (/^(?:股份)?有限/u.test(bare) || (endsAsFirm(bare) && STAFF.test(around.after))) return null;
  // A company or a price beside it lets a name of common words pass.
  return saysWhich(said) || (own > 0 && (priced || NAMES_FIRM.test(around.clause))) ? { rule: 'named', confidence: said.length > DOUBTFUL ? 'doubtful' : own >= 3 ? 'certain' : 'likely', weak: false } : null;
}

function works({ said, own, before, priced }: Named, around: Around): Verdict | null {
  if (before === '等' || EVERYWHERE.test(said) || OF_MANY.test(around.clause) || PROGRAMME.test(said) || own < 3) return null;
  const shown = priced || BUILDING_VERBS.has(before) || around.amongProjects || isBeingBuilt(around.clause) || opensOrBuilds(around.after) || goesOn(around.after);
  return likely('engineering', !shown || isPart(around, before));
}

function facility({ said, before, priced }: Named, head: Head, noun: string, around: Around): Verdict | null {
  // 就投资建设甲基地事宜洽谈: talked of, no more.
  if (MERELY_DISCUSSED.test(around.after) || LIKENED.test(around.clause)) return null;
  const lies = LOCATIVE.has(before) && !SEEN.test(before) && !atTheSite(around.after);
  if (before === '等' || COMMON.test(withoutDivision(said)) || !isProper(said, head, noun) || countsThings(said) || MAIN.test(said) || FIRST.test(said) || PARTS.test(around.after) || (specificity(said.slice(0, said.lastIndexOf(noun))) < 3 && MEASURES.test(around.after)) || (head.end === head.noun && AMONG_MANY.test(around.after))) return null;
  // Where something lies is no news of it, unless a later sentence tells of its building.
  // What stands on a site whose works the sentence has named is a part of them.
  if (lies || (around.within && ON_A_SITE.test(noun) && !priced)) return likely('facility', true);
  const seen = SEEN.test(before) && OF_SITES.test(around.after.replace(MOVES_ON, ''));
  const runs = head.end > head.noun && RUNS.test(around.after);
  const shown = seen || runs || priced || (around.amongProjects && !isModest(noun)) || CALLED.test(around.clause) || isNamedFacility(said, noun, before, around.clause, around.after);
  if (shown && !isPart(around, before)) return likely('facility');
  return likely('facility', true);
}

/** 是我县|首条出省高速: what kind of thing another is. */
const FIRST = /^(?:首|唯一的?一?|第[一二三四五])[条座个家所处]/u;
/** 东城区|学校: of these every division has many. */
const COMMON = /^(?:学校|[小中]学|高中|幼儿园|医院|卫生院|公园|广场|公路|厂房|园区|工业园区?|产业园区?|市场|停车场|社区|养老院)$/u;
/** 熔炼主厂房: what stands on a site, whatever the site is called. */
const MAIN = /主(?:厂房|车间|楼|桥|塔|井架)$/u;
/** 新建滨河绿道|30公里: so much of a kind. */
const MEASURES = /^[\d.]+(?:余|多)?(?:公里|千米|米|亩|平方米|万平方米)/u;
const ON_A_SITE = /车间|厂房|仓库|楼$/u;
/** 甲中心、乙园等业态: what a works is made up of. */
const PARTS = /^等(?:多种|多个|\d+[个大])?(?:业态|功能区?|板块|设施|场馆|子项|内容|区域|景点|节点|配套)/u;
/** 这个总投资12亿元的|水运枢纽, 是我县首条|出省高速: what it is likened to, what kind of thing it is. */
const LIKENED = /[这那][个座条][^，。；]*的$|(?:是|为)[^，。；]{0,16}(?:首|第[一二三四五]|唯一一?)[条座个家]$/u;
const MERELY_DISCUSSED = /^(?:等)?(?:合作|相关)?(?:事宜|事项|意向|的?可能性|的?设想)/u;
/** 甲产业园一期|自2022年8月投产以来: a phase that is at work. */
const RUNS = new RegExp(`^自[^，。；]{2,14}(?:${FINISHED}|${OPENED}|运营)(?:使用|运营|投产)?以来`, 'u');

/** 甲项目…，主要建设|乙车间: a part of what the sentence has already named. */
const isPart = (around: Around, before: string): boolean =>
  /^主要(?:建设|新建|包括)/u.test(around.clause) || (around.heads && /建|打造/u.test(before)) || (around.within && PART.test(around.clause));

/** …重要项目之一的|甲产业园: what it is called is a project. */
const CALLED = /项目(?:之一)?的?$/u;

/** 甲产业园是…的旅游项目: the words say what kind of project another thing is, unless they introduce it (…的是甲项目). */
function describes(clause: string): boolean {
  const copula = /(?:(?<!^[一二三四五六七八九十]+)是|列为|评为|称为|确定为|定位为|成为|作为|属于)(?=[^的]*$|[^的]*的[^的]*$)/u.exec(clause);
  return copula !== null && !CALLED.test(clause) && !/项目|重点|包括|分别|的$/u.test(clause.slice(0, copula.index));
}
