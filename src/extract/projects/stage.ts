import { BEGUN, EVENTS } from '../../lexicon/stages-words.ts';
import { charactersOf } from '../../text/characters.ts';
import { clauseStart } from '../../text/clauses.ts';
import { isStageLabel, later, NOT_YET, STAGES, toldIn, type Stage, type Told } from '../../lexicon/stages.ts';
import { partBefore } from '../../lexicon/works-parts.ts';
import { adverbialBefore } from '../../lexicon/works-predicates.ts';
import { firstFrom } from '../among.ts';
import type { Setting } from '../setting.ts';
import { partAt } from '../evidence.ts';
import type { Candidate } from './candidate.ts';
import { datedBy, seenFrom } from './dated.ts';
import type { Shared } from './shared.ts';

/**
 * The stage of a project, by the first of these that says it:
 *
 * 1. what a table's column says;
 * 2. that it has not begun (至今未开工);
 * 3. the farthest of what its own words say has come about, and of what is said of all it is listed with; that it is under way outdoes what the report is on;
 * 4. what its own words promise: of several promises the first.
 *
 * So a planned completion is no completion, and a project that was signed for and is to be done next year is 签约. Its own words are the clause behind its name,
 * else the one before; and the clauses behind as long as they go on about it (`goesOn`).
 * @param mentions where it is named; @param words what is told of each (`ownWords`); @param shared what is told of all that it stands among
 */
export function stageOf(setting: Setting, mentions: readonly Candidate[], words: (c: Candidate) => readonly Told[], shared: (c: Candidate) => Shared): Stage | null {
  const column = mentions.find((c) => c.told?.stage != null)?.told?.stage;
  if (column != null) return column;
  const own = mentions.flatMap(words);
  const denied = own.find((t) => t.denied);
  if (denied !== undefined) return denied.stage;
  const stages = (promised: boolean): Stage[] => own.filter((t) => t.promised === promised).map((t) => t.stage);
  const come = stages(false), promised = stages(true), among = mentions.map(shared);
  // Among works under way one is still at its papers.
  const mine = STAGES.findLast((s) => come.includes(s)) ?? null, listed = among.find((s) => s.listed !== null)?.listed ?? null, atPapers = mine === '规划' && listed === '在建' && own.some((t) => t.onPaper && !t.promised);
  const farthest = atPapers ? mine : later(mine, listed);
  // What is still on paper, or to be begun one day, was not begun at the event.
  const event = among.find((s) => s.event !== null)?.event ?? null, reached = farthest === '在建' || (event === '开工' && (farthest === '规划' || promised.includes('规划'))) ? farthest : later(farthest, event);
  const next = STAGES.find((s) => promised.includes(s)) ?? null;
  // 去年4月开工，…今年底通车: it is under way.
  return reached === '开工' && promised.includes('在建') && mentions.some((c) => begunLongAgo(setting, c)) ? '在建' : reached ?? next;
}

/** A beginning of a year or more ago. */
const LONG_AGO = new RegExp(String.raw`(?:去年|前年|(?<year>20\d\d)年)[^，。；]{0,8}(?:${BEGUN}|启动)`, 'u');

function begunLongAgo({ article }: Setting, { before, after }: Candidate): boolean {
  const text = article.text.text, begun = LONG_AGO.exec(text.slice(after.start, after.end)) ?? LONG_AGO.exec(text.slice(before.start, before.end).split(/[，；]/u).at(-1)!), year = begun?.groups!['year'];
  return begun !== null && (year === undefined || Number(year) < Number(article.published?.slice(0, 4) ?? 0));
}

/** What a clause may be on, beside when and how: the works themselves; one piece of it. */
const ITSELF = /^(?:其中|(?:“[^”，。；]{1,8}”|\p{Script=Han}{2,6}(?:节|旅游日|纪念日))(?:\p{Script=Han}{2}旅游日)?(?:当天|前夕|前后|前|后|期间)?(?:重新)?|重新|据(?:悉|了解|介绍)|\p{Script=Han}{0,6}(?:进度|进展|状态|阶段|情况)[：:]|该?(?:项目|工程)(?:主体)?|总投资|工人们?|施工(?:方|单位|人员)|现场|部分|各项|新?线|可|并|也|又|还|仍|[一二三首]期(?:工程|项目)?|\d{1,2}月(?:\d{1,2}日|初)?|[一二三四五六七八九十首末\d]{1,3}(?:号|#|批|台|条|座|个|期)?线?|[^，。；]{0,8}(?:前|后|期间|以来|底|末)|通过|进入|取得|办理|具备|完成|实现|顺利|处于|处在|正式|全面)/u;
/** …and what it is not on: others than the works. */
const OTHERS = /^(?:企业|公司|集团|园区|全[县市区省州国旗镇乡]|我[县市区省州]|当地|各地|[县市区省]里|群众|村民|其余|另|同时|产业|行业|.*(?:项目|(?<!控制性|主体|土建|基础|水工|附属|配套)工程|公司|集团|企业|园区))/u;
/** As far back as words of when and how are looked for. */
const WHEN = 24;

/** True where a clause goes on about what was named before it: nothing but when, how and a part of the works stands before what it tells; what is done at a site is done at this one. */
function goesOn({ subject, ofParts }: Told): boolean {
  let end = subject.length;
  for (let n = -1; n !== 0 && subject.length - end <= WHEN;) {
    n = adverbialBefore(subject, end, 0) || partBefore(subject.slice(0, end)).length;
    end -= n;
  }
  let on = subject.slice(0, end);
  if (ofParts && !OTHERS.test(on)) return true;
  if (on.length > WHEN) return false;
  for (let piece = ITSELF.exec(on); piece !== null && on !== ''; piece = ITSELF.exec(on)) on = on.slice(piece[0].length);
  return on === '';
}

/** What the sentence behind may begin with where it goes on about what the one before named. */
const NOW = new RegExp(String.raw`^(?:据(?:悉|了解|介绍)，)?(?=目前|眼下|截至|现在|现已|现场|主体|桩基|土建|项目主体|工程主体|(?:20\d\d年|[去今当同次]年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|[底初])?(?:正式|建成|竣工)*(?:${EVENTS}|点火|封顶)(?!的))`, 'u');
/** 力争|甲、乙|年内建成: a word before a name that makes what follows a promise. */
const AHEAD = /(?:力争|确保|争取|力促|推动|促进|预计|(?<!按)计划(?!总?投资)|有望|将(?!投资)|抓好|必须|早日)/u;
/** 确保甲6月底前投产、|乙9月交付. */
const AHEAD_OF_ALL = /^(?:要|[一二三四五]是)?(力争|确保|争取|力促)(?!.*已)/u;
const isMark = charactersOf(/[，。；：\n]/u);
/** 开工建设|甲, 重点建设|乙: a verb alone, behind a clause that says what will be done, tells of what will be. */
const BARE = /^(?:[一二三四五六七八九十]要|重点|同步|同时|并|全力|加快|统筹|抓紧)?(?:开工|建设|新建|实施|启动|完成|建成|打造|推进|谋划)/u;
const GOVERNS = /(?:将|计划(?!总?投资)|力争|下一步|今后|明年|未来|(?<![主重需必首概纲想])要)[^。；]*[，：][^，。；：]*$/u;
/** As far back as an enumeration's head is looked for. */
const FAR = 120;

/**
 * What is told of each mention; where nothing is, what is told behind the next of those that it stands side by side with: 甲（3亿元）、乙（2亿元）正在建设.
 * @param apart what is told behind a list of one of those in it alone (甲、乙，一个封顶，一个还在打桩), or null
 */
export function ownWords(setting: Setting, beside: Beside, apart: (c: Candidate) => readonly Told[] | null): (c: Candidate) => readonly Told[] {
  const known = new Map<Candidate, readonly Told[]>();
  const behindList = (c: Candidate): readonly Told[] => {
    const silent: Candidate[] = [];
    let told: readonly Told[] = [];
    for (let n = beside.next(c); n !== undefined && told.length === 0; n = beside.next(n)) {
      silent.push(n);
      told = known.get(n) ?? toldOf(setting, n, beside).behind;
      if (known.has(n)) break;
    }
    for (const s of silent) known.set(s, told);
    return told;
  };
  return (c) => {
    const { before, behind } = toldOf(setting, c, beside), alone = apart(c), own = [...before, ...(alone ?? behind)];
    return own.length > 0 || alone !== null ? own : behindList(c);
  };
}

/** What the clauses around a mention tell, one after the other: that behind it, else the one before it; and those that go on about it. */
function toldOf(setting: Setting, c: Candidate, { nextName, first: firstOf, planned }: Beside): { readonly before: readonly Told[]; readonly behind: readonly Told[] } {
  const text = setting.article.text.text, inPlan = planned(c);
  const seen = seenFrom(setting.article, c.start), dated = (clause: string): Told | null => { const read = toldIn(datedBy(clause, seen(clause))); return read !== null && inPlan && !BY_NOW.test(clause) ? yetToCome(read) : read; };
  // 甲工程、乙处理站主体|建成: of a list the last one's part is each one's.
  const part = c.after.start > c.end ? partBefore(text.slice(Math.max(c.end, c.after.start - WHEN), c.after.start)) : '';
  // 甲项目（业主为乙公司，投资2亿元）还在报批: what stands in brackets comes last.
  const rest = text.slice(c.after.start, c.after.end), aside = BRACKET.exec(rest)?.[0] ?? '';
  const [clause = '', ...clauses] = `${part}${rest.slice(aside.length)}，${aside.slice(1, -1)}`.split(/[，；。！？\n]/u);
  // What is said before an enumeration (加快推进甲、乙) is said of every item.
  const head = firstOf(c), lead = text.slice(Math.max(partAt(setting.article, c.start)!.start, head.before.end - FAR), head.before.end).split(/[。\n]/u).at(-1)!;
  const last = (words: string): string => words.replace(/：$/u, '').split(/[，；。：\n]/u).at(-1) ?? '';
  const before = last(c.shared ? lead : text.slice(head.before.start, head.before.end)), right = last(text.slice(c.before.start, c.before.end));
  const ahead = AHEAD.exec(before)?.[0] ?? AHEAD_OF_ALL.exec(text.slice(clauseStart(text, c.start, isMark, Math.max(0, c.start - FAR)), c.start))?.[1] ?? (BARE.test(before) && (inPlan || GOVERNS.test(lead)) ? '将' : '');
  const begun = [clause, ...clauses].some((m) => NEXT_PART.test(m) && dated(m)?.stage === '在建');
  const said = labelTold(text, c.start) ?? ofWhole(dated(ahead + clause), PART_OF_IT.test(clause) || (begun && FIRST_PART.test(clause.replace(/^：/u, '')))), first = said ?? dated(right === before ? ahead + right : right) ?? dated(ahead + before);
  const behind = [...clauses, ...(c.shared ? [] : sequel(setting, c, nextName(c)))].flatMap((m, i, all): Told[] => {
    const more = dated(m);
    if (more === null || !(goesOn(more) || TIME.test(all[i - 1] ?? ''))) return [];
    if (!PHASE.test(c.name) && (NEXT_PART.test(m) || (FIRST_PART.test(m) && more.stage === '投产') || (NUMBERED.test(m) && more.promised))) return [];
    // 正在开展前期工作，今年开工: an event of this year alone is only its time.
    return first !== null && !first.promised && !more.promised && more.stage !== '在建' && THIS_YEAR.test(m) && !PLAINLY.test(m) ? [] : [more];
  });
  return { before: said === null && first !== null ? [first] : [], behind: said === null ? behind : [said, ...behind] };
}

/** 一期厂房交付，二期打桩: the whole is being built. */
const ofWhole = (told: Told | null, inPart: boolean): Told | null => (inPart && told?.stage === '投产' && !told.promised ? { ...told, stage: '在建' } : told);
/** 甲项目|的热轧线投产, 乙公路|的两座跨河桥合龙; but 丙工程|的建成, 丁项目的|试运行. */
const PART_OF_IT = /^的(?!建成|建设|投|竣|完|落|启|正式|全)(?![^，。；、]{1,8}线(?!路))[^，。；、]{2,}/u;
const BRACKET = /^（[^（）]{1,60}）(?=[^、和与及])/u;
/** In a plan, what tells of what is there already. */
const BY_NOW = /已|去年|目前|累计|正在/u;
const yetToCome = (told: Told): Told => (told.promised || told.denied ? told : { ...told, stage: NOT_YET[told.stage], promised: true });

/** What the label tells that the names behind it share: 待开工：投资6亿元的甲、|乙. */
function labelTold(text: string, place: number): Told | null {
  const label = LABELLED.exec(text.slice(Math.max(0, place - FAR), place))?.[1];
  return label === undefined || !isStageLabel(label) ? null : toldIn(label);
}

const LABELLED = /(?:^|[。\n])([^，。；：\n]{2,8})：[^。：\n]*$/u;

/** 一期工程已达产, 部分生产线已投产: the whole has not; 二期明年动工 says nothing of it. */
const NEXT_PART = /^(?:其中|目前|现在?)?[二三四五六]期/u;
const FIRST_PART = /^(?:\p{Script=Han}{2,6}：)?(?:其中|目前|现在?)?(?:[一二三首]期|首[批台]|部分|[一二三四五六七八九十\d]+(?:号|#))/u, NUMBERED = /^[一二三四五六七八九十\d]+(?:号|#)/u, PHASE = /期/u;
/** A clause that is a time alone: 目前，. */
const TIME = /^(?:截至)?(?:目前|眼下|现在|现阶段|当前|(?:\d{4}年|今年|去年)?\d{1,2}月(?:\d{1,2}日|[底初]))$/u;
/** A year without a month, which may be over or not; what says plainly that it has come. */
const THIS_YEAR = /(?:今年|本年|20\d\d年)(?!\d)/u, PLAINLY = /已|正式|顺利|全面|全部|建成投|通过|完成/u;

/** The clauses behind, up to the next name, of the sentences that go on without one (目前，主体已封顶); the first that tells of something else ends them. */
function sequel(setting: Setting, c: Candidate, until: number): string[] {
  const text = setting.article.text.text, part = partAt(setting.article, c.start)!, found: string[] = [];
  for (const sentence of text.slice(c.after.end, Math.min(part.end, until, c.after.end + 2 * FAR)).split(/[。；！]/u)) {
    const said = sentence.replace(/^[”\s]+/u, ''), lead = NOW.exec(said);
    if (lead !== null) found.push(...said.slice(lead[0].length).split('，'));
    else if (toldIn(said) !== null) break;
  }
  return found;
}

/** 甲（3亿元）|、|乙, 甲|和投资6亿元的|乙. */
const SIDE_BY_SIDE = /^(?:（[^（）]{0,24}）)?(?:[、和与及]|以及)(?:总?投资[\d.,]+[万亿]元[^，。；、]{0,6}的|[^，。；：、的]{0,12}的)?$/u;

/** How mentions stand to one another and to the article. */
export interface Beside {
  /** The one that stands right behind it, whose words tell of both. */
  readonly next: (c: Candidate) => Candidate | undefined;
  /** Where the next name begins. */
  readonly nextName: (c: Candidate) => number;
  /** The first of those that stand side by side with it. */
  readonly first: (c: Candidate) => Candidate;
  /** True under a heading of what is yet to be done. */
  readonly planned: (c: Candidate) => boolean;
}

/** Which mentions stand side by side. */
export function besides(text: string, candidates: readonly Candidate[], planned: (c: Candidate) => boolean): Beside {
  const next = new Map<Candidate, Candidate>(), first = new Map<Candidate, Candidate>();
  candidates.forEach((c, i) => {
    const n = candidates[i + 1];
    if (n === undefined || n.pronoun || n.start - c.end > 60 || n.start <= c.end || !((c.shared && n.shared && c.after.start === n.after.start) || SIDE_BY_SIDE.test(text.slice(c.end, n.start)))) return;
    next.set(c, n);
    first.set(n, first.get(c) ?? c);
  });
  return { next: (c) => next.get(c), nextName: (c) => candidates[firstFrom(candidates, c.start + 1)]?.start ?? text.length, first: (c) => first.get(c) ?? c, planned };
}
