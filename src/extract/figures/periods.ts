import type { Article } from '../../articles/article.ts';
import { INTENDED } from '../../lexicon/intent.ts';
import { numberOf } from '../../lexicon/numerals.ts';
import { contains, type Span } from '../../text/span.ts';
import { clockOf, fallingBack, monthOf, plannedBefore, thisYear, yearAround, type Clock } from './clock.ts';
import { dated, DATED, monthsOf, NUMERAL, TO, yearOf, type Groups } from './dated.ts';
import { yearsIn } from './years.ts';
import { instructedFrom } from './instructions.ts';
import { atEnd, matchesOf } from '../../text/matches.ts';

/** A time that the text names, resolved as far as it allows. */
export interface PeriodMention extends Span {
  /** As in a figure's `period`; null for a "now" of an undated page, which ends an earlier period and gives none. */
  readonly value: string | null;
  /** 'onward': holds for what follows; 'next': for the next statement alone (连续五年). */
  readonly holds: 'onward' | 'next';
  /** 二季度当季, 9月当月: it stands aside from the time that is spoken of, and nothing goes on with it. */
  readonly aside: boolean;
}

const YEARS = new RegExp(String.raw`(?<from>(?:19|20)\d\d)年?${TO}(?<to>(?:19|20)\d\d)年`, 'gu');
const NOW = /至此(?=，)|截至目前|截至当前|截止目前|截至发稿时?|目前为止|目前|眼下/gu;
/** A now that is set against the past says how things are, and for no day. */
const NOWADAYS = /现如今|如今|而今/gu;
const THIS_MONTH = /本月|这个月|(?<last>上个?月)(?!亮)|(?<next>下个?月)/gu;
const THIS_YEAR_SO_FAR = /年初以来|开年以来|入春以来|(?<!占|超|达到|完成了?(?=全年[^，。；]{0,4}(?:目标|任务|计划|预算|总量)))全年|(?<![一二两三四五六七八九十几\d])年内|年末(?=[^\d，。；年月]{2,24}\d)|(?:到|至|截至)?年(?:末|底)(?=前|[，,]|[^\d年月]{0,12}\d)/gu;
/** 同一天, 当天: the day named last. */
const SAME_DAY = /同一天|当[天日](?!子)/gu;
/** No further back than this. */
const DAY_REACH = 240;
/** 比赛三天，, 两天时间，: those of the event that is reported. */
const EVENT_DAYS = /(?:比赛|赛事|活动|展会|大会|会期|前后|短短)?(?<days>[两三四五六七八九十]|\d{1,2})天(?:时间|里|来|间|内|时间里)?(?=，)/gu;
/** 届时: when what was just foreseen has come. */
const THEN = /届时/gu;
/** 冲刺四季度, 决战下半年: what is striven for, no time of anything. */
const STRIVEN_FOR = atEnd(/(?:冲刺|奋战|决战|决胜|大干|鏖战|迎战|备战|实干|奋进)$/u);
const ASIDE = /^的?当[季月年]/u;
/** What came about in an earlier year leaves a count from January in the running one: 去年9月投产，前8个月…. */
const FROM_JANUARY = /^(?:1\D|前|上半年|首季|一季度)/u, POINT = /\d月|[一二三四]季度/u;
/** A clause without a figure of its own, but for the day it names. */
const TURNED_AWAY = /^(?:[^，。；\d]*\d{1,2}月(?:\d{1,2}日)?|[^，。；\d]*[一二三四]季度)?[^，。；\d]+，/u;
const YEARS_RUNNING = new RegExp(String.raw`连续(?:${NUMERAL}|\d{1,2})个?(?:年|季度|月)`, 'gu');

/** A time with which something is compared is not the time of what is said: 比2019年增长, 是去年的1.8倍. */
const COMPARED_BEFORE = atEnd(/(?:比|较|同比|与|同|是|高于|低于|相当于|超过|恢复[到至])$/u);
const COMPARED_AFTER = /^(?:的)?(?:同期|同月|同比|相比|基础上|水平|平均|底数|[\d.]+倍)/u;
/** 由2020年的30家增加到52家: where it came from. */
const TURNED = /^(?:[末底初]?的)?[\d.]+[^，。；\d]{1,8}(?:增|提|上升|下降|降|减|压|缩|扩大|发展|升|跃|攀|回落)[^，。；\d]{0,4}(?:到|至|为)/u;
/** 今年|已兑现资金6400万元: from January on. */
const SO_FAR = /^今年，?已/u;
/** 2022年|起，累计实施312个. */
const FROM_THEN_ON = /^起(?![步点草家降源飞码航底])/u;
const FUTURE = new RegExp(INTENDED, 'u');

/** Reads the times of one article. */
export interface PeriodReader {
  /**
   * Every time named within a span of the article's text, in order; those inside 《》 and those only compared with are left out.
   * @param spoken the year spoken of so far (a section's, a column's), to which bare months, 全年 and 年末 belong.
   */
  in(within: Span, spoken?: number | null): readonly PeriodMention[];
  /** False where no time is named within a span. */
  mayName(within: Span): boolean;
  /** The time that the headline of a statistical report gives for all of it (2023年国民经济和社会发展统计公报); null for other articles. */
  readonly reported: string | null;
}

/**
 * Reads times as the annotation guide writes them: 2024, 2023-01, 2024-10-16, 2020-01/2020-08, 2024年以来, 截至2020-09. Years that the text leaves out come
 * from the sentence, the headline of a yearly report, the date of publication, or, for undated pages, the last year named before.
 */
export function periodReader(article: Pick<Article, 'title' | 'published' | 'eventDate' | 'text'>): PeriodReader {
  const text = article.text.text;
  const clock = clockOf(article);
  const headline = STATISTICAL.test(article.title) ? read(article.title, { start: 0, end: article.title.length }, clock, null).at(-1)?.value ?? null : null;
  return { in: (within, spoken = null) => read(text, within, clock, spoken), mayName: (within) => isTimely(text.slice(within.start, within.end), clock), reported: headline };
}

const STATISTICAL = /统计公报|统计数据|经济运行|经济(?:总体|持续|发展)*(?:平稳|稳|回升|向好|回暖|恢复|实现|增长|开局|[“]?开门红|提质|加快)|运行情况|主要(?:经济)?指标|经济形势|国民经济|决算/u;

const TITLED = /《[^》]*》/gu;
/** No time is named without one of these. */
const TIMELY = /[年月季]|届时|同一天|当[天日]|至此|目前|而今|如今|当前|眼下|截|十[一二三四五]五/u;

const isTimely = (passage: string, { event }: Clock): boolean => TIMELY.test(passage) || event !== null && passage.includes('天');

/** One reading of a passage: a match, and what it says once the year last named before it is known. */
interface Mention {
  readonly m: RegExpMatchArray;
  readonly holds: PeriodMention['holds'];
  readonly value: (spoken: number | null, before: readonly PeriodMention[]) => string | null | undefined;
  /** The year that it names itself. */
  readonly year?: number | null;
}

function read(text: string, within: Span, clock: Clock, earlier: number | null): PeriodMention[] {
  const passage = text.slice(within.start, within.end);
  if (!isTimely(passage, clock)) return [];
  const titles = matchesOf(TITLED, passage).map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const mentions = mentionsIn(text, passage, clock, within.start).sort((a, b) => a.m.index! - b.m.index! || b.m[0].length - a.m[0].length);
  const found: PeriodMention[] = [];
  let end = -1, spoken = earlier, left = -1;
  for (const mention of mentions) {
    const at = { start: mention.m.index!, end: mention.m.index! + mention.m[0].length };
    if (at.start < end || titles.some((t) => contains(t, at))) continue;
    const behind = passage.slice(at.end, at.end + 24);
    // 任务是全年…: of a whole year nothing is a multiple.
    const before = passage.slice(Math.max(0, at.start - 4), at.start);
    if ((COMPARED_BEFORE.test(before) && !(before.endsWith('是') && mention.m[0] === '全年')) || COMPARED_AFTER.test(behind) || /[由从]$/u.test(before) && TURNED.test(behind) || STRIVEN_FOR.test(before)) {
      ({ end } = at);
      continue;
    }
    const value = mention.value(left >= 0 && FROM_JANUARY.test(mention.m[0]) && TURNED_AWAY.test(passage.slice(left, at.start)) ? earlier : spoken, found);
    if (value === undefined) continue;
    if (mention.year != null) {
      spoken = mention.year;
      left = POINT.test(mention.m[0]) ? at.start : /^(?:去|前)年|^\d{4}年/u.test(mention.m[0]) ? at.end : -1;
    }
    end = at.end;
    found.push({ start: at.start + within.start, end: at.end + within.start, value, holds: mention.holds, aside: ASIDE.test(behind) });
  }
  return found;
}

/** @param start where the passage begins in the text. */
function mentionsIn(text: string, passage: string, clock: Clock, start: number): Mention[] {
  const found: Mention[] = [], around = (m: RegExpMatchArray): number | null => yearAround(clock, start + m.index!);
  for (const m of matchesOf(YEARS, passage)) found.push({ m, holds: 'onward', value: () => `${m.groups!.from}/${m.groups!.to}` });
  for (const m of matchesOf(YEARS_RUNNING, passage)) found.push({ m, holds: 'next', value: () => m[0] });
  for (const { m, value } of yearsIn(passage, (m) => ({ year: around(m), month: clock.month, planned: plannedBefore(clock, start + m.index) }))) found.push({ m, holds: 'onward', value: () => value });
  for (const m of matchesOf(DATED, passage)) {
    const g = m.groups!, year = around(m);
    const names = g.year !== undefined || g.relative !== undefined;
    if (!names && monthsOf(g) === null) continue;
    const ahead = aheadAt(passage, m), since = isSince(passage, m) || FROM_THEN_ON.test(passage.slice(m.index! + m[0].length, m.index! + m[0].length + 2)) && g.day === undefined && !ahead || SO_FAR.test(passage.slice(m.index! + m[0].length - 2, m.index! + m[0].length + 2)) ? { ...g, since: '以来' } : g;
    found.push({ m, holds: 'onward', year: names && g.relative !== '当' ? yearOf(g, year, null) : null, value: (spoken, before) => dated(since, yearOf(g, year, spoken ?? clock.reported ?? (g.relative === '当' ? yearBefore(text, start + m.index!) : null)) ?? afterwards(g, spoken, before.at(-1)?.value ?? null, clock) ?? fallingBack(g, clock, year, ahead)) });
  }
  for (const m of matchesOf(SAME_DAY, passage)) found.push({ m, holds: 'onward', value: () => dayBefore(text, start + m.index, clock) });
  if (clock.event !== null) for (const m of matchesOf(EVENT_DAYS, passage)) if (numberOf(m.groups!['days']!) === clock.event.days) found.push({ m, holds: 'onward', value: () => clock.event!.value });
  for (const m of matchesOf(THEN, passage)) found.push({ m, holds: 'onward', value: (_, before) => timeOfThen(before.at(-1)?.value ?? null, clock) });
  for (const m of matchesOf(NOWADAYS, passage)) found.push({ m, holds: 'onward', value: () => null });
  for (const m of matchesOf(THIS_MONTH, passage)) found.push({ m, holds: 'onward', value: () => monthOf(clock, m.groups!['last'] !== undefined ? -1 : m.groups!['next'] !== undefined ? 1 : 0) });
  for (const m of matchesOf(NOW, passage)) found.push({ m, holds: 'onward', value: () => (clock.day === null ? null : `截至${clock.day.slice(0, 7)}`) });
  for (const m of matchesOf(THIS_YEAR_SO_FAR, passage)) found.push({ m, holds: 'onward', value: (spoken) => thisYear(m[0], clock, spoken, around(m), aheadAt(passage, m), clock.month !== null && clock.month < 3 && passage.endsWith('预计', m.index)) });
  return found;
}

/**
 * 去年11月开工，截至8月底…: how things stand is told of the last such month where that has only just passed, or where it would else lie before what was
 * told last; in all other cases it belongs to the year spoken of.
 */
function afterwards(g: Groups, spoken: number | null, before: string | null, { day }: Clock): number | null {
  const last = /^(?<year>\d{4})(?:-(?<month>\d\d))?/u.exec(before ?? '')?.groups, month = monthsOf(g)?.[1];
  if (spoken === null || g.upTo === undefined || month === undefined || Number(last?.['year']) !== spoken) return spoken;
  if (month < Number(last!['month'] ?? 0)) return spoken + 1;
  const since = day === null ? NaN : Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - (spoken + 1) * 12 - month;
  return since >= 0 && since < JUST ? spoken + 1 : spoken;
}
const JUST = 3;

/** The last day named before a place and near it. */
function dayBefore(text: string, place: number, clock: Clock): string | null | undefined {
  const m = matchesOf(DATED, text.slice(Math.max(0, place - DAY_REACH), place)).findLast((d) => d.groups!['day'] !== undefined);
  return m === undefined ? undefined : dated(m.groups!, yearOf(m.groups!, clock.year, null) ?? fallingBack(m.groups!, clock, clock.year, false));
}

/** 2018年…。当年|11月: the year named last before a place and near it. */
function yearBefore(text: string, place: number): number | null {
  const last = /^[^]*(?<year>(?:19|20)\d\d)年/u.exec(text.slice(Math.max(0, place - DAY_REACH), place))?.groups?.['year'];
  return last === undefined ? null : Number(last);
}

/** What is foreseen for 明年8月 is so then, for 明年汛期前 from that year on; undefined where nothing ahead was named. */
const timeOfThen = (before: string | null, { day, year }: Clock): string | undefined => {
  const said = /^\d{4}-\d\d$|\d{4}/u.exec(before ?? '')?.[0];
  return said === undefined || day !== null && year !== null && said < day.slice(0, said.length) ? undefined : said;
};

/** 自2010年甲市对口支援本县以来: what the time began with may stand between. */
const isSince = (passage: string, m: RegExpMatchArray): boolean => /^[^，。；\d]{1,8}以来/u.test(passage.slice(m.index! + m[0].length, m.index! + m[0].length + 12)) && !/以来/u.test(m[0]) || '自从'.includes(passage.charAt(m.index! - 1) || ' ') && /^[^，。；]{0,24}以来/u.test(passage.slice(m.index! + m[0].length, m.index! + m[0].length + 26));

/** True where the words around a period look ahead: 确保全年, 力争上半年, 要求…全年. */
const aheadAt = (passage: string, m: RegExpMatchArray): boolean => {
  if (FUTURE.test(passage.slice(Math.max(0, m.index! - 6), m.index! + m[0].length + 6))) return true;
  const sentence = passage.slice(passage.lastIndexOf('。', m.index) + 1, m.index), from = instructedFrom(sentence);
  return from >= 0 && !/已|目前/u.test(sentence.slice(from));
};
