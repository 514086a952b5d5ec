import type { Part } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import type { PeriodMention, PeriodReader } from './periods.ts';

/** A stretch of the article under a heading that names its time. */
export interface Section extends Span {
  /** Null under a heading of plans that names no time (下一步怎么干). */
  readonly period: string | null;
  /** The year, where the period begins in one. */
  readonly year: number | null;
  /** Whether it is of what is to be done: 2025年主要目标和重点工作. */
  readonly plan: boolean;
}

/** How deep a heading lies, by its number: 一、 above （一） above 1. */
const DEPTHS = [/^[一二三四五六七八九十]+、/u, /^（[一二三四五六七八九十]+）/u, /^\d{1,2}[.、．]/u, /^（\d{1,2}）/u];
const depthOf = (heading: string): number => DEPTHS.findIndex((d) => d.test(heading));
/** Headings of reports that say what time their part is on; a year in a name (2022年冬奥会场馆) says nothing of it. */
const OF_A_REPORT = /工作|回顾|总结|目标|任务|安排|打算|情况|运行|成绩|成效|思路|举措|重点|预期/u;
const OF_A_PLAN = /目标|任务|安排|打算|思路|(?:重点|主要)工作|预期|计划/u;
/** Headings under which nothing has come about yet. */
const TO_BE_DONE = /(?:怎么|如何)干|路线图|下(?:一)?步|下(?:一)?阶段|(?:工作|主要|目标|重点)(?:建议|打算|任务|安排|计划|目标)(?!.*(?:情况|完成|推进|进展|成效))|对策(?:和)?建议|预期目标|发展(?:目标|思路)/u;
const WHOLE = /^(?<year>\d{4})(?:-\d\d)?(?:\/\d{4}(?:-\d\d)?)?$/u;

/** Titles of reports that look back on a year as a whole: 一组数字看某县2023, 2023年十件大事, 2023年成绩单, 回眸这一年的2023. */
const LOOKS_BACK = /数字|数[说读览]|数据|成绩单|答卷|盘点|回[眸顾望]|亮点|年报|速览|这一年|大事(?!业)|十大(?:新闻|要闻|事件|成就)/u;
/** 2024，我们的“小目标”: a year without 年, where nothing goes on with it. */
const BARE_YEAR = /(?<!\d)20[0-4]\d(?=[，！：\s]|$)/u, OWN_YEAR = /(?<!\d)20[0-4]\d(?=年(?!\d|[上下]半|前)|[，！：\s]|$)/u;
/** 数读2025年|某县政府工作报告: a report given in a year is on the one before, and a plan is on what is to come. */
const GIVEN_IN = /20[0-4]\d年?[^，：]{0,12}(?:工作报告|计划|预算|规划)/u;

/** The whole text, where the report's title looks back on one year. */
function lookedBackOn(text: string, parts: readonly Part[]): Section | null {
  const title = parts.filter((p) => p.where === 'title' || p.where === 'subtitle').map((p) => text.slice(p.start, p.end)).join('\n'), year = LOOKS_BACK.test(title) && !GIVEN_IN.test(title) ? OWN_YEAR.exec(title)?.[0] : undefined;
  return year === undefined ? null : { start: 0, end: text.length, period: year, year: Number(year), plan: false };
}

/**
 * The sections of a report whose headings name a year or a part of one (一、2023年工作回顾). One ends at the next heading, except that
 * headings numbered below it stand within it. Where the title looks back on a year, the whole report stands in that.
 */
export function sectionsOf(text: string, parts: readonly Part[], periods: PeriodReader): Section[] {
  const whole = lookedBackOn(text, parts), found: Section[] = whole === null ? [] : [whole];
  const headings = parts.filter((p) => p.heading && typeof p.where === 'number');
  for (const [i, heading] of headings.entries()) {
    const words = text.slice(heading.start, heading.end);
    const period = OF_A_REPORT.test(words) ? periods.in(heading)[0]?.value ?? BARE_YEAR.exec(words)?.[0] : undefined, year = WHOLE.exec(period ?? '')?.groups?.year;
    const named = period != null && year !== undefined;
    if (!named && !TO_BE_DONE.test(words)) continue;
    const depth = depthOf(words);
    const next = headings.slice(i + 1).find((h) => depth < 0 || depthOf(text.slice(h.start, h.end)) <= depth);
    found.push({ start: heading.end, end: next?.start ?? text.length, period: named ? period : null, year: named ? Number(year) : null, plan: OF_A_PLAN.test(words) || !named });
  }
  return found;
}

const ONE_DAY = /^\d{4}-\d\d-\d\d$/u;
const TOLD_THERE = /获悉|发布会|会议|座谈会|全会|通报会|介绍|通报|透露|表示|指出|数据显示|了解到/u;

/** 目前主厂房已封顶，铺设管网…: how far things are, until something of later is told. */
const LATER = /建成后|投产后|达产后|完工后|建成投|预计|(?<!年度)计划|将|力争|确保|明年|去年/u;
const STILL = new RegExp(String.raw`^(?:截至)?目前(?!.*(?:${LATER.source}))[^。；]*$`, 'u');

/** 某某在致辞中说，|今年前三季度…; 记者从7月24日召开的会上获悉，|上半年…: the head of what is said. */
const SAID = /^(?:[^；。\d]|\d{1,4}(?=[年月日])){0,44}(?:(?:说|表示|介绍|指出|称|透露|强调|坦言|统计|获悉|了解到|数据显示|提出|明确|要求)[，：]|：)“?$/u;

/** True for a time with which a sentence opens, or what is said in it. */
export function atHead(text: string, sentence: Span, p: Span): boolean {
  const lead = p.start < sentence.start ? '' : text.slice(sentence.start, p.start);
  return lead.replace(/[^一-鿿\d]/gu, '').length <= 6 || SAID.test(lead);
}
/** 概括了刚刚过去的一年：…: what follows is of it. */
const TOPIC = /^[^，。；：]{0,6}：/u;
/** 挖潜增效；明年的项目要…: it opens its part of the sentence. */
const OPENS_PART = /；\s*$/u, OPENING = /^[，,的全我该]/u;
/** 盯紧全年|目标不动摇，确保产值增长8%: the goals are of that time. */
const OF_GOALS = /^的?(?:目标|任务)[^；。]*(?:确保|力争|实现|争取)/u;
/** 截至目前完成31个…；新增就业4306人: as things stand, in all of the sentence. */
const STANDING = /^(?:到|截至?[到止]?)?目前|^截至/u;

/**
 * The time of a statement: the last one named before it in its sentence. One that stands within the sentence holds to the next semicolon,
 * one at its head to its end; with 其中 the next part goes on. A time behind the number in the same clause (20个项目当年开工) goes before both.
 * @param nobodys true for a figure of the division's own.
 */
export function periodAt(text: string, sentence: Span, periods: readonly PeriodMention[], place: number, { start, end }: Span, nobodys: boolean): string | null {
  const rest = /^[^，。；、\d]*/u.exec(text.slice(end, sentence.end))![0];
  const behind = periods.find((p) => p.start >= place && p.start <= end + rest.length && (p.end <= end + rest.length || p.end < sentence.end && !/[，。；、]/u.test(text.charAt(p.end)) && !/(?:以来|以上)$/u.test(text.slice(p.start, p.end))) && !/\d/u.test(text.slice(end, p.start)));
  if (behind !== undefined && behind.value !== null && behind.holds === 'onward') return behind.value;
  const before = periods.filter((p) => p.end <= place && p.holds === 'onward');
  let within: string | null = null;
  for (let i = before.length - 1; i >= 0; i--) {
    const p = before[i]!, between = text.slice(p.end, place);
    // 1月16日，全县工作会议上，…: the day of the meeting is not that of what is told there.
    if (ONE_DAY.test(p.value ?? '') && TOLD_THERE.test(between)) continue;
    // 今年以来，…，1至10月完成投资68亿元；工业增加值增长7.9%: within the wider time the narrower one is meant.
    if (atHead(text, sentence, p) || p.start >= start || TOPIC.test(between)) return nobodys && SINCE.test(p.value ?? '') && within !== null && !SINCE_IN.test(between) ? within : p.value;
    if (within === null && PART_OF_YEARS.test(p.value ?? '') && p.value!.slice(0, 4) >= (before[0]!.value ?? '').slice(0, 4)) within = p.value;
    // 年底投入使用，…: a time in a clause without numbers is that clause's own.
    const [clause = '', ...more] = between.split(/[，,；;]/u), said = text.slice(p.start, p.end);
    const holds = more.length === 0 || clause.trim() === '' || /\d/u.test(clause) || OPENS_PART.test(text.slice(sentence.start, p.start)) && (said.endsWith('的') || OPENING.test(between));
    if ((holds || OF_GOALS.test(between) || STILL.test(said + between)) && (!/[；;](?!其中)/u.test(between) || nobodys && STANDING.test(said) && !LATER.test(between))) return p.value;
  }
  return null;
}

const SINCE = /^\d{4}年以来$/u, SINCE_IN = /累计|共计|以来/u, PART_OF_YEARS = /^\d{4}(?:-01\/\d{4}-\d\d)?$/u;

/** 连续五年: where nothing gives the time itself. */
export const yearsRunning = (text: string, periods: readonly PeriodMention[], place: number): string | null =>
  periods.findLast((p) => p.holds === 'next' && p.end <= place && !/[，。；\d]/u.test(text.slice(p.end, place)))?.value ?? null;

/** Where a period lies, seen from the day of publication: 'ahead' where it begins after it, 'past' where it ended before. */
export function lies(period: string | null, day: string | null): 'past' | 'ahead' | null {
  if (period === null || day === null) return null;
  const from = /^(?:截至)?(\d{4}(?:-\d\d)?(?:-\d\d)?)/u.exec(period)?.[1], to = /(\d{4}(?:-\d\d)?(?:-\d\d)?)$/u.exec(period)?.[1];
  if (from === undefined) return null;
  if (from > day.slice(0, from.length)) return 'ahead';
  // Of a stretch of months that has hardly begun nothing can be told yet.
  const months = /^(?<year>\d{4})-(?<first>\d\d)\/\d{4}-(?<last>\d\d)$/u.exec(period)?.groups;
  if (months !== undefined && months['year'] === day.slice(0, 4) && Number(months['last']) - Number(months['first']) > 1 && months['first'] !== '01' && Number(day.slice(5, 7)) * 2 < Number(months['first']) + Number(months['last'])) return 'ahead';
  if (to === undefined) return null;
  // What is estimated of a year in its last days is as good as past.
  return to < day.slice(0, to.length) || (to.length === 4 && day.startsWith(to) && day.slice(5) >= '12-20') ? 'past' : null;
}

/** 全年新增…, 年内盘活…: said of the running year before its last quarter, of a count that is not yet taken. */
const ALL_YEAR = /(?:^|[，；：。“]|今年)(?:全年|年内)(?![均平可都无四]|累计|已|约?占|任务|目标|计划|预算|总|完成|实现)[^；。]*$/u, SO_FAR = /已|目前|截至|累计|了(?!解)|超额/u;

/** True where the words before a number speak of a running year as a whole, most of which is still to come: then it is to be brought about. */
export const isYetToCome = (before: string, period: string | null, day: string | null): boolean =>
  period !== null && day !== null && day.slice(0, 4) === period && day.slice(5, 7) < '10' && ALL_YEAR.test(before) && !SO_FAR.test(before);
