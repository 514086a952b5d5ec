import { DONE_TO_WORKS } from '../../lexicon/name-ends.ts';
import { FACILITIES, NO_FACILITY_BEFORE } from '../../lexicon/projects-facilities.ts';
import { VERBS_IN_NAMES } from '../../lexicon/projects-verbs.ts';
import { longestAt, scan } from '../../lexicon/trie.ts';
import { partBefore } from '../../lexicon/works-parts.ts';
import { TELLS_CAPACITY } from '../../lexicon/capacity.ts';
import { NO_WORKS } from '../../lexicon/works-none.ts';
import { FOLLOWS } from '../../lexicon/works-predicates.ts';
import { charactersOf } from '../../text/characters.ts';
import { wordsOf } from '../segmentation.ts';
import { countsThings, isAbstract, isComplete, isDivision, isGroup, isNoun, mayEndName, specificity, withoutDivision } from './specific.ts';

/**
 * What a stretch of text says by itself: `sure`: it can only be one works' name (高阳镇抽黄灌区改造, 甲产业园二期); `plain`: a facility with a name of its own, which may long
 * have stood; `coined`: a name that no dictionary has, of whatever kind; `maybe`: words that its neighbours would have to make a name; `none`: no name of works.
 */
export type Degree = 'sure' | 'plain' | 'coined' | 'maybe' | 'none';

const SHORTEST = 4, LONGEST = 40;
/** 县|第二|污水处理厂: its number says which. */
export const ORDINAL = /(?<=^.{0,6})第[一二三四五六七八九十]+(?=\p{Script=Han}{2,6}$)/u;

/** How sure a stretch of text is a name of works, by itself. */
export function degreeOf(name: string): Degree {
  if (name.length < SHORTEST || name.length > LONGEST || NO_START.test(name) || endsOtherwise(name)) return 'none';
  const own = specificity(name) + (ORDINAL.test(name) ? 2 : 0);
  if (own < 2 || NOWHERE.test(name) || isGroup(name) || isAbstract(name) || isDivision(name) || isNoun(withoutDivision(name)) || countsThings(name) || partBefore(name) === name) return 'none';
  const done = DONE_TO.exec(name);
  if (done !== null) return isOneThing(name.slice(0, done.index)) ? 'sure' : own >= 3 ? 'maybe' : 'none';
  const noun = nounOf(name.replace(/（[^（）]{1,16}）$/u, ''));
  const proper = hasOwnName(name);
  if (own >= (proper ? 2 : 3) && (PHASE.test(name) || (noun !== '' && TELLS_CAPACITY.test(name))) && (proper || noun !== '' || own >= 5)) return 'sure';
  if (noun !== '' && specificity(name.slice(0, name.lastIndexOf(noun))) >= (proper || LINE.test(noun) ? 2 : 3)) return 'plain';
  if (own < 3) return noun !== '' && own > 1 && name.length >= 6 ? 'maybe' : 'none';
  return proper ? (isComplete(name) ? 'plain' : 'coined') : 'maybe';
}

const DONE = `(?:(?:恢复|灾后|信息化|数字化|智能化|绿色化|节能|整体|异地|提标|提质|扩容|技术|连片|综合|系统|水毁|立面|道路|深度处理|刷黑|改造|提升|更新|升级|整治|拓宽|扩建|搬迁)*${DONE_TO_WORKS})`;
const DONE_TO = new RegExp(`${DONE}(?:及|和|与)?${DONE}?(?:[一二三四]期)?(?:工程)?(?:（[^（）]{1,12}）)?$`, 'u');
/** The end of a name that says what is done, or which phase or stretch it is, with what may follow a name. */
export const SURE_END = new RegExp(`(?:${DONE_TO_WORKS}(?:[一二三四]期)?(?:工程)?|(?<=\\p{Script=Han}{3})[一二三四五六]期(?:工程)?)(?:＿+)?(?=$|[、，。；：！？）]|${FOLLOWS}|[主\\d总]|完成)|（[一二三四五六首]期）`, 'gu');
const PHASE = /[一二三四五六七八]期(?:工程)?(?:（[^（）]{1,12}）)?$|（[一二三四五六首]期）$|新[院校厂港]区$|（(?:筹|筹建|预留|暂名|[^（）]{1,10}段|标段)）$/u;
/** Things of which there are many everywhere: what is done to them is a programme. */
const MASS = /背街|小巷|老街|断头路|农村|乡村|村庄|老旧|危桥|危房|厕|病险|中小|黑臭|主次|县乡|通村|产业路|机耕|管网|环境|生态|城市|乡镇|校园|市容|村容|果园|农田|林|设施|水系|河道|流域(?!综合)|产业|功能|能力|品质|形象|水平/u;
const GEOGRAPHIC = /[路街巷河湖江溪沟渠库桥闸坝堤山塔寺门城港]/u;

/** True where what is done is done to one thing: a road, a river, a facility or a firm with a name of its own. */
function isOneThing(base: string): boolean {
  const bare = withoutDivision(base);
  if (bare.length < 2 || specificity(bare) < 2 || /[对将把]/u.test(bare)) return false;
  if (MASS.test(bare)) return hasOwnName(bare.replace(MASS, '')) && (GEOGRAPHIC.test(bare) || hasFacility(bare));
  return hasOwnName(bare) || ((GEOGRAPHIC.test(bare) || hasFacility(bare)) && (specificity(bare) >= 3 || /^[省市县区镇]/u.test(bare)));
}

/** True where the noun of something built is among the words. */
export const hasFacility = (name: string): boolean => scan(FACILITIES, name).length > 0;

/** Lines, crossings and waters have names of two characters. */
const LINE = /(?:桥|隧道|水库|水?电站|大道|公路|高速|铁路|高铁|机场|码头|水厂|灌区|运河|水闸|船闸|医院|[中小]学)$/u;

/** The facility's noun that a name ends in, or ''. */
function nounOf(name: string): string {
  for (let at = Math.max(0, name.length - 7); at < name.length; at++) if (longestAt(FACILITIES, name, at)?.end === name.length) return name.slice(at);
  return '';
}

/** True where the words end as a name of works ends. */
export const isWhole = (name: string): boolean => isComplete(name) || (LOOSE_END(name.charCodeAt(name.length - 1)) && nounOf(name) !== '');
/** Nouns of one character end other words as well. */
const LOOSE_END = charactersOf(/[楼寺塔港城园馆桥]/u);
/** False for a UTF-16 unit that no such words end in. */
export const mayEndWhole = (unit: number): boolean => mayEndName(unit) || LOOSE_END(unit);

/** Who and what else has a beginning, an end or a progress. */
const NO_START = /^(?:[\d.]+(?:余|多)?万?(?:公里|平方米|平方公里|米|亩)|首|前者|后者|企业“|危旧房|[年月]?底前?(?!\p{Script=Han}{0,3}[村镇乡])|全线|全部|主体|其余|项目|第[一二三\d]|最|唯|由|在|从(?![江化])|被|向|其|另|这|那(?![坡曲邦])|该|此|我)/u;
const NO_END = new RegExp(String.raw`${NO_WORKS}$|项目$|[投出]资|环线将|[\d.]+[万亿余多]*(?:元|美元|吨|亩|公里|米|平方米|立方米|家|户|人|人次|个|处|座|台|套|条|栋|%|千瓦时|只|头|左右|以上|件|辆)$|成[多左右]*$|[\d一二两三四五六七八九十百]番$`, 'u');
/** …and what stands nowhere in a name of works; names that say 项目 are read by that word. */
const NOWHERE = /[今去明前]年|年[底初中末](?!端)|\d月|月底|[一二三四]季度|就要|即将|项目|整合|革命|[稳进]中|稳进|[县村户组乡]{2}通|四好农村路|能力|行动|民心|暖心|素质|文明|品牌|人才|党建|振兴|实事|润|[了着等]|增长|[两三四五六七八九十\d]大|书记|主任|副[市县区州旗镇乡校院局部]长|^代?[市县区州旗镇乡校院局部]长|[校院局部]长$|主席|出席|宣布|参加|主持|致辞|讲话|强调|指出|表示/u;

/** True where the words end in something other than works, as most do. */
export const endsOtherwise = (said: string): boolean => NO_END.test(said.slice(-12));

/** A place, a name that no dictionary has, a phase: it says which thing is meant. */
export function hasOwnName(name: string): boolean {
  if (/[“·]|^[省市县区州][^域]|^(?!农村|乡村|城镇)\p{Script=Han}{2,4}[镇乡村](?=.{3})/u.test(name)) return true;
  return wordsOf(name).some((w) => w.end - w.start >= 2 && (/^(?:ns|nr|nz|nrt)$/u.test(w.tag) || (w.tag === 'x' && /^\p{Script=Han}+$/u.test(name.slice(w.start, w.end)))));
}

const GOES_ON = new RegExp(FOLLOWS, 'yu');

/** Where a name ends that a clause begins with, whatever it goes on to say (甲幼儿园|要尽早让孩子用上); 0 where no name of works shows. */
export function endIn(said: string): number {
  for (let at = SHORTEST; at < Math.min(said.length, LONGEST); at++) {
    GOES_ON.lastIndex = at;
    if (GOES_ON.test(said) && isWhole(said.slice(0, at)) && /sure|plain/u.test(degreeOf(said.slice(0, at)))) return at;
  }
  return 0;
}

/** Those who work there, or run it, and what they do. */
const SOMEBODY = /[人员工民众师生长]$|公司|集团|企业|队|团|组|委|局|办|商户|单位|部门|服务|业务|活动|会|产品|门诊量|客流|订单/u;

/** True where words behind a works' name may be a part of it. */
export const mayBePart = (rest: string): boolean => !NO_FACILITY_BEFORE.test(rest) && !/^[及和与在]|方面|过程/u.test(rest) && !SOMEBODY.test(rest);

/** True where no word of a name is a verb, an adverb or a preposition, but for those that stand in names. */
export const isNominal = (name: string): boolean => wordsOf(name).every((w) => !/^(?:v|d|ad|p|r|u.*|c)$/u.test(w.tag) || VERBS_IN_NAMES.has(name.slice(w.start, w.end)));
