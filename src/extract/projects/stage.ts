import { isStageLabel, later, STAGES, toldIn, type Stage, type Told } from '../../lexicon/stages.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Setting } from '../setting.ts';
import { partAt } from '../evidence.ts';
import type { Candidate } from './candidate.ts';

/**
 * The stage of a project. In this order: what a table's column says; that it has not begun; of what its own words say has come about and what was said of all it is
 * listed with (`shared`), the farther; else what its own words promise. So a planned completion is no completion, and a project that was signed
 * for and is to be done next year is 签约.
 * @param mentions where it is named; @param shared what a heading, a list's head or the lead of its sentence says of the many that a mention stands among, or null
 */
export function stageOf(setting: Setting, mentions: readonly Candidate[], beside: Beside, shared: (c: Candidate) => Stage | null): Stage | null {
  const column = mentions.find((c) => c.told?.stage != null)?.told?.stage;
  if (column != null) return column;
  const own = mentions.map((c) => ownWords(setting, c, beside));
  const denied = own.flat().find((t) => t.denied);
  if (denied !== undefined) return denied.stage;
  const farthest = (promised: boolean): Stage | null => {
    const told = own.flat().filter((t) => t.promised === promised).map((t) => t.stage);
    // Of what is promised the first is still to come: 计划年底开工，明年投产.
    return (promised ? STAGES.find((s) => told.includes(s)) : STAGES.findLast((s) => told.includes(s))) ?? null;
  };
  const among = mentions.map(shared).find((s) => s !== null) ?? null;
  const come = later(farthest(false), among);
  // 去年4月开工，…今年底通车: it is under way.
  return come === '开工' && farthest(true) === '在建' && mentions.some((c) => begunLongAgo(setting, c)) ? '在建' : come ?? farthest(true);
}

/** A beginning of a year or more ago. */
const LONG_AGO = /(?:去年|前年|(?<year>20\d\d)年)[^，。；]{0,8}(?:开工|动工|开建|启动|奠基)/u;

function begunLongAgo({ article }: Setting, { after }: Candidate): boolean {
  const begun = LONG_AGO.exec(article.text.text.slice(after.start, after.end)), year = begun?.groups!['year'];
  return begun !== null && (year === undefined || Number(year) < Number(article.published?.slice(0, 4) ?? 0));
}

/** A clause that goes on about the same thing: it begins with a time, an adverb or a verb, or with a part of the works, and with no subject of its own. */
const GOES_ON = /^(?:[^，。；]{0,8}(?:已|正式|顺利)|\p{Script=Han}{0,6}(?:进度|进展|状态|阶段|情况)[：:]|目前|眼下|截至|现|已|还|也|又|仍|刚|正|上个?月|上周|本月|近日|日前|[昨今]日|将|预计|计划|年底|年内|今年|去年|明年|今后|\d+月|\d{4}年|建成|达产|投产|竣工|通过|具备|主体|基础|桩基|土建|路基|大坝|厂房|办公楼|钢结构|设备|管网|房建|主桥|[一二三首]期|首批|首台|首条|部分|工程|项目|可|即将|力争|有望|必须|务必|要|确保|并|于|全面|全线|全部|完成|累计|争取|挖掘机|塔吊|工人|施工|开工|总投资|其中|各项|[一二三四五六七八九十\d]+(?:号|#))/u;
/** What a sentence may begin with before it goes on about what the one before named. */
const NOW = /^(?:据(?:悉|了解|介绍)，)?(?=目前|眼下|截至|现在|现已|现场|主体|桩基|土建|项目主体|工程主体)/u;
/** 力争|甲、乙|年内建成: a word before a name that makes what follows a promise. */
const AHEAD = /(?:力争|确保|争取|力促|推动|促进|预计|(?<!按)计划(?!总?投资)|有望|将(?!投资)|抓好|必须|早日)/u;
/** 确保甲6月底前投产、|乙9月交付. */
const AHEAD_OF_ALL = /^(?:要|[一二三四五]是)?(力争|确保|争取|力促)(?!.*已)/u;
const clauseStart = (text: string, place: number): number => Math.max(...[...'，。；：\n'].map((mark) => text.lastIndexOf(mark, place - 1))) + 1;
/** 开工建设|甲, 重点建设|乙: a verb alone; under a heading of plans, or behind a clause that says what will be done, it tells of what will be. */
const BARE = /^(?:[一二三四五六七八九十]要|重点|同步|同时|并|全力|加快|统筹|抓紧)?(?:开工|建设|新建|实施|启动|完成|建成|打造|推进|谋划)/u;
const GOVERNS = /(?:将|计划(?!总?投资)|力争|下一步|今后|明年|未来|(?<![主重需必首概纲想])要)[^。；]*[，：][^，。；：]*$/u;
/** As far back as an enumeration's head is looked for. */
const FAR = 120;

/** What the clauses around a mention tell, one after the other: that behind the name, else the one before it; and those that go on about it. */
function ownWords(setting: Setting, c: Candidate, { next, first: firstOf, planned }: Beside): Told[] {
  const text = setting.article.text.text, dated = (clause: string): Told | null => toldIn(datedBy(clause, setting.article.published));
  const [clause = '', ...more] = text.slice(c.after.start, c.after.end).split(/[，；。！？\n]/u);
  // What is said before an enumeration (加快推进甲、乙) is said of every item.
  const head = firstOf(c), lead = text.slice(Math.max(partAt(setting.article, c.start)!.start, head.before.end - FAR), head.before.end).split(/[。\n]/u).at(-1)!;
  const last = (words: string): string => words.replace(/：$/u, '').split(/[，；。：\n]/u).at(-1) ?? '';
  const before = last(c.shared ? lead : text.slice(head.before.start, head.before.end)), right = last(text.slice(c.before.start, c.before.end));
  const ahead = AHEAD.exec(before)?.[0] ?? AHEAD_OF_ALL.exec(text.slice(Math.max(c.start - FAR, clauseStart(text, c.start)), c.start))?.[1] ?? (BARE.test(before) && (planned(c) || GOVERNS.test(lead)) ? '将' : '');
  let first = labelTold(text, c.start) ?? dated(ahead + clause) ?? dated(right === before ? ahead + right : right) ?? dated(ahead + before);
  if (first === null) {
    // 甲（3亿元）、乙（2亿元）正在建设: what is said of the last of several.
    for (let n = next(c), steps = 0; first === null && n !== undefined && steps < MANY; n = next(n), steps++) first = dated(ahead + (text.slice(n.after.start, n.after.end).split(/[，；。\n]/u)[0] ?? ''));
  }
  const behind = [...more, ...(c.shared ? [] : sequel(setting, c))].filter((m, i, all) => GOES_ON.test(m) || TIME.test(all[i - 1] ?? '')).flatMap((m) => {
    const told = !PHASE.test(c.name) && (NEXT_PART.test(m) || (FIRST_PART.test(m) && toldIn(m)?.stage === '投产') || (NUMBERED.test(m) && toldIn(m)?.promised === true)) ? null : dated(m);
    // 正在开展前期工作，今年开工: after what goes before the building an event alone is only its time; 2022年3月开工，2023年7月投产: not so after its beginning.
    return told === null || (first !== null && !first.promised && !told.promised && told.stage !== '在建' && !PLAINLY.test(m) && !(first.stage === '开工' && /年|月/u.test(m))) ? [] : [told];
  });
  return first === null ? behind : [first, ...behind];
}

/** What the label tells that the names behind it share: 待开工：投资6亿元的甲、|乙. */
function labelTold(text: string, place: number): Told | null {
  const label = LABELLED.exec(text.slice(Math.max(0, place - FAR), place))?.[1];
  return label === undefined || !isStageLabel(label) ? null : toldIn(label);
}

const LABELLED = /(?:^|[。\n])([^，。；：\n]{2,8})：[^。：\n]*$/u;

/** 一期工程已达产, 部分生产线已投产: the whole has not; 二期明年动工 says nothing of it. */
const NEXT_PART = /^(?:其中|目前|现在?)?[二三四五六]期/u;
const FIRST_PART = /^(?:其中|目前|现在?)?(?:[一二三首]期|部分|[一二三四五六七八九十\d]+(?:号|#))/u, NUMBERED = /^[一二三四五六七八九十\d]+(?:号|#)/u, PHASE = /期/u;
/** A clause that is a time alone: 目前，. */
const TIME = /^(?:截至)?(?:目前|眼下|现在|现阶段|当前|(?:\d{4}年|今年|去年)?\d{1,2}月(?:\d{1,2}日|[底初]))$/u;
/** What says plainly that a later stage has come, not the next one's time alone. */
const PLAINLY = /已|正式|顺利|全面|全部|建成投|通过|完成/u;

const MANY = 12;

/** The clauses of the next sentence of a paragraph, where it goes on without a name (目前，主体已封顶). */
function sequel(setting: Setting, c: Candidate): string[] {
  const text = setting.article.text.text, part = partAt(setting.article, c.start)!;
  if (c.after.end >= part.end || !'。！'.includes(text.charAt(c.after.end - 1))) return [];
  const [following] = sentencesOf(text, { start: c.after.end, end: Math.min(part.end, c.after.end + FAR) });
  const said = following === undefined ? '' : text.slice(following.start, following.end).trim(), lead = NOW.exec(said);
  return lead === null ? [] : said.slice(lead[0].length).split(/[，；。]/u);
}

/** A month without a year lies ahead by no more months. */
const AHEAD_BY = 7;

/** The clause with its months and years as the day of publication shows them: 8月底 is past in November, 2026年 lies ahead in 2024. */
function datedBy(clause: string, published: string | null): string {
  if (published === null) return clause;
  const year = Number(published.slice(0, 4)), month = Number(published.slice(5, 7));
  return clause
    .replace(/(20\d\d)年/gu, (all, y: string) => (Number(y) > year ? '明年' : all))
    .replace(/今年(\d{1,2})月/gu, (all, m: string) => (Number(m) > month ? `预计${all}` : all))
    .replace(/(?<![\d年去])(\d{1,2})月(?!\d)/gu, (all, m: string) => (Number(m) > month && Number(m) - month <= AHEAD_BY ? `预计${all}` : all))
    .replace(/(?<![\d年])(\d{1,2})月(?:底|份)?前?/gu, (all, m: string) => (Number(m) < month ? `${m}月` : all));
}

/** 甲（3亿元）|、|乙, 甲|和投资6亿元的|乙. */
const SIDE_BY_SIDE = /^(?:（[^（）]{0,24}）)?(?:[、和与及]|以及)(?:总?投资[\d.,]+[万亿]元[^，。；、]{0,6}的|[^，。；：、的]{0,12}的)?$/u;

/** How mentions stand to one another and to the article. */
export interface Beside {
  /** The one that stands right behind it, whose words tell of both. */
  readonly next: (c: Candidate) => Candidate | undefined;
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
  return { next: (c) => next.get(c), first: (c) => first.get(c) ?? c, planned };
}
