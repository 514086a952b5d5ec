import { endsAsFirm } from '../../lexicon/firm-forms.ts';
import { COMES_TO, LOOKS_AT } from '../../lexicon/visiting.ts';
import { FACILITIES } from '../../lexicon/projects-facilities.ts';
import { longestAt } from '../../lexicon/trie.ts';
import { clauseStart } from '../../text/clauses.ts';
import { charactersOf } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { Confidence } from '../facts.ts';
import { itemsOf } from './lists.ts';
import { isComplete, isDivision, isGroup, isNoun, saysWhich, specificity } from './specific.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Sentence } from '../stretches.ts';

/** A place that a delegation was shown. */
interface Shown extends Span {
  readonly rule: string;
  readonly confidence: Confidence;
  /** Where what is said of one alone goes on. */
  readonly until: number | null;
  readonly shared: boolean;
}

const VISIT = new RegExp(`(?:(?:先后|依次|分别|一行|首先|随后|随即|率队|带队|团|组|实地|重点|现场)(?:${COMES_TO}|到|赴|参观考察|${LOOKS_AT})|第[一二三四五六七八九十]+站[：，是](?:来到|走进|到)?|${COMES_TO}|${LOOKS_AT}(?=了))(?!了解|学习|推进|贯彻|实施|开展|挖掘|分析|交流|落实|群众|基层|一线)(?:了|至|到)?`, 'gu');
const BUILDING = /^(?:项目|工程)?(?:建设|施工)(?:情况|进展|进度|现场|工地)/u;
const ENDS = /建设情况|建设进展|情况|进行|开展|调研|督导|检查|视察|慰问|考察|实地|参观|观摩|让|令|使|给|引得|吸引|等|[，。；：]/u;

/** What is said of the place, not its name. */
export const AT_THE_SITE = /(?<=项目)建设$|(?:建设|施工|项目|选址)?(?:工地|现场|选址地|现场指挥部|指挥部)$/u;

/** The article counts what it shows as projects: 两天四县十二个项目, 实地观摩6个项目. */
const COUNTED = /(?:[天市县区地镇站](?:[\d一二三四五六七八九十廿卅]+))个?项目|(?:观摩|参观|考察|查看|察看|看了)[^，。；]{0,12}?[\d一二三四五六七八九十廿卅两]+(?:余|多)?(?:个|处)[^，。；]{0,8}?项目|考察的[^，。；]{0,4}项目/u;

export const countsVisits = (text: string): boolean => COUNTED.test(text);

/** The tour is one of building sites. */
const OF_SITES = /项目|建设(?:情况|进展|进度|现场|工地)|施工|工程(?:进展|进度|建设)|选址/u;
/** The tour is one to see and learn. */
const TO_LEARN = /了解|听取|考察|参观|观摩|学习|介绍|座谈|调研|实地/u;
/** Where people live and work, or what is looked at there. */
const NO_SITE = /(?:村|社区|街道|(?<![小古])镇|乡|屯|组|合作社|企业|车间|展厅|现场|一线|道路|进度|管理|规划|前景|规模|效益|绿化|美化|推进|管网|设施|创建点)$/u;

/**
 * The places a sentence enumerates after 参观了, 走进, 深入 …: parks and the like always where two or more stand together;
 * whatever has a name where the tour is one of building sites; companies only where the article counts what was shown as projects.
 */
export function visited(text: string, sentence: Sentence, counted: boolean): Shown[] {
  const { said } = sentence, places = shownIn(said, counted);
  if (places.length === 0) return [];
  const sites = OF_SITES.test(said);
  if (!sites && !counted && !TO_LEARN.test(said)) return [];
  const found: Shown[] = [];
  let done = 0;
  for (const { from, verb } of places) {
    if (from < done) continue;
    const rest = said.slice(from), end = ENDS.exec(rest)?.index ?? rest.length;
    const items = itemsOf(text, { start: sentence.start + from, end: sentence.start + from + end });
    // One site alone (并走进甲产业园) counts where the article counts them all.
    const station = /^[第在]/u.test(verb), fewest = counted || station ? 1 : 2;
    if (items.length < fewest) continue;
    const shown = items.map((i) => ({ start: i.start, end: i.end - (AT_THE_SITE.exec(text.slice(i.start, i.end))?.[0].length ?? 0) }));
    const names = shown.map((i) => text.slice(i.start, i.end));
    // Half of them at least are plainly places: 深入推进甲、乙 is no tour.
    if (names.filter((n) => (isComplete(n) || isPark(n)) && !isDivision(n)).length * 2 < names.length) continue;
    const projects = names.some((n) => n.endsWith('项目'));
    const kept = shown.filter((i) => isShown(text.slice(i.start, i.end), counted, sites, projects));
    if (kept.length < fewest || (kept.length === 1 && !(isPark(text.slice(kept[0]!.start, kept[0]!.end)) || (station && isComplete(text.slice(kept[0]!.start, kept[0]!.end)))))) continue;
    // Among sites to learn from one park at least tells that it is works they saw.
    if (!sites && !counted && !kept.some((i) => isPark(text.slice(i.start, i.end)))) continue;
    done = from + end;
    // 察看甲、乙|建设情况: they are being built.
    const built = BUILDING.test(rest.slice(end)) ? sentence.start + from + end : null;
    for (const i of kept) found.push({ start: i.start, end: i.end, rule: 'visited', confidence: counted ? 'certain' : 'likely', until: station && kept.length === 1 ? i.end : built, shared: !station || kept.length > 1 });
  }
  return found;
}

/** 甲、乙|让代表团成员频频驻足: what is shown stands in front. */
const IMPRESSES = /(?=[让令使给引吸])(?<=[、和与及][^，。；：]{2,24})(?:让|令|使|给|引得|吸引了?)[^，。；：]{0,14}(?:驻足|赞叹|称赞|点赞|赞不绝口|眼前一亮|印象|耳目一新|流连)/gu;
/** 在位于产业集聚区的|甲园，…: where a sentence of a tour that counts its places begins. */
const AT = /^(?:在|到了)(?:位于[^，。；：、]{2,16}的)?(?=[^，。；：、\d]{4,24}，)/u;

const isMark = charactersOf(/[，。；：]/u);

/** Where the places begin that a sentence shows, and the words in front of them. */
function shownIn(said: string, counted: boolean): { from: number; verb: string }[] {
  const at = counted ? AT.exec(said)?.[0] : undefined;
  const visits = matchesOf(VISIT, said), impressed = matchesOf(IMPRESSES, said);
  return at === undefined && visits.length === 0 && impressed.length === 0 ? [] : [
    ...(at === undefined ? [] : [{ from: at.length, verb: at }]), ...visits.map((m) => ({ from: m.index + m[0].length, verb: m[0] })),
    ...impressed.map((m) => ({ from: clauseStart(said, m.index, isMark), verb: '' })),
  ].sort((a, b) => a.from - b.from);
}

/** Where people are served and governed: seen on every tour, and no works; what the second names may be works where sites are toured. */
const GOVERNS = /党群|服务中心|便民|政务|治理中心|指挥|调度|融媒/u, SERVES = /学校|小学|中学|医院|公司|集团|大学|学院|研究院/u;

function isShown(name: string, counted: boolean, sites: boolean, projects: boolean): boolean {
  if (name.length < 3 || name.length > 40 || isGroup(name) || isDivision(name)) return false;
  if (name.endsWith('项目')) return saysWhich(name);
  if (counted) return specificity(name) >= 2;
  if (name.includes('公司') || endsAsFirm(name) || NO_SITE.test(name) || isNoun(name)) return false;
  if (GOVERNS.test(name)) return false;
  return sites ? specificity(name) >= (isComplete(name) ? 1 : projects ? 2 : 3) : (specificity(name) >= 2 && isPark(name)) || (specificity(name) >= 3 && isComplete(name) && !SERVES.test(name));
}

/** True where the words end in the noun of a park or base. */
export function isPark(name: string): boolean {
  for (let at = 1; at < name.length; at++) {
    const noun = longestAt(FACILITIES, name, at);
    if (noun !== null && noun.end === name.length) return noun.value === 'park' || name.endsWith('园');
  }
  return false;
}
