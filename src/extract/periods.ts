import type { Article } from '../articles/article.ts';
import { chineseNumber } from '../lexicon/numerals.ts';
import { contains, type Span } from '../text/span.ts';
import { dated, DATED, lastMonthOf, monthsOf, NUMERAL, plan, TO, yearOf, type Groups } from './figures/dated.ts';
import { instructedFrom } from './instructions.ts';
import { matchesOf } from './matches.ts';

/** A time that the text names, resolved as far as it allows. */
export interface PeriodMention extends Span {
  /** As in a figure's `period`; null for a "now" of an undated page, which ends an earlier period and gives none. */
  readonly value: string | null;
  /** 'onward': holds for what follows; 'next': for the next statement alone (连续五年). */
  readonly holds: 'onward' | 'next';
}

/** What relative times are reckoned from. */
interface Clock {
  /** The day of publication (or of the event) as far as known: 2020, 2020-09 or 2020-09-13. */
  readonly day: string | null;
  readonly year: number | null;
  readonly month: number | null;
  /** The year that the headline says the report is on (2023年国民经济和社会发展统计公报). */
  readonly reported: number | null;
}

const YEARS = new RegExp(String.raw`(?<from>(?:19|20)\d\d)年?${TO}(?<to>(?:19|20)\d\d)年`, 'gu');
const NOW = /截至目前|截至当前|截止目前|截至发稿时?|目前为止|目前|眼下/gu;
const THIS_YEAR_SO_FAR = /年初以来|开年以来|入春以来|(?<!完成了?|占|超|达到)全年|(?<![一二两三四五六七八九十几\d])年内|年末(?=[^\d，。；年月]{2,24}\d)|(?:到|至|截至)?年(?:末|底)(?=前|[，,]|[^\d年月]{0,12}\d)/gu;
const PLAN = /[“"']?十(?<plan>[一二三四五])五[”"']?(?:规划)?(?:(?<whole>期间|时期|规划期)|(?<since>以来)|(?<end>末|期末))/gu;
const YEARS_RUNNING = new RegExp(String.raw`连续(?:${NUMERAL}|\d{1,2})个?(?:年|季度|月)`, 'gu');
const LAST_YEARS = new RegExp(String.raw`(?:过去|近|最近|(?<ahead>未来|今后))(?<count>${NUMERAL}|\d{1,2})年(?:来|间)?|(?<!十)(?<running>${NUMERAL}|\d{1,2})年来`, 'gu');

/** A time with which something is compared is not the time of what is said: 比2019年增长, 是去年的1.8倍. */
const COMPARED_BEFORE = /(?:比|较|同比|与|同|是|高于|低于|相当于|超过|恢复[到至])$/u;
const COMPARED_AFTER = /^(?:的)?(?:同期|同月|同比|相比|基础上|水平|平均|底数|[\d.]+倍)/u;
/** 由2020年的30家增加到52家: where it came from. */
const TURNED = /^(?:[末底初]?的)?[\d.]+[^，。；\d]{1,8}(?:增|提|上升|下降|降|减|压|缩|扩大|发展|升|跃|攀|回落)[^，。；\d]{0,4}(?:到|至|为)/u;
/** 自2010年|对口支援以来 */
const SINCE = /^[^，。；]{1,20}以来/u;
const FUTURE = /将|拟|预计|计划|力争|确保|争取|有望/u;

/** Reads the times of one article. */
export interface PeriodReader {
  /**
   * Every time named within a span of the article's text, in order; those inside 《》 and those only compared with are left out.
   * @param spoken the year spoken of so far (a section's, a column's), to which bare months, 全年 and 年末 belong.
   */
  in(within: Span, spoken?: number | null): readonly PeriodMention[];
  /** The time that the headline of a statistical report gives for all of it (2023年国民经济和社会发展统计公报); null for other articles. */
  readonly reported: string | null;
}

/**
 * Reads times as the annotation guide writes them: 2024, 2023-01, 2024-10-16, 2020-01/2020-08, 2024年以来, 截至2020-09. Years that the text leaves out come
 * from the sentence, the headline of a yearly report, the date of publication, or, for undated pages, the last year named before.
 */
export function periodReader(article: Pick<Article, 'title' | 'published' | 'eventDate' | 'text'>): PeriodReader {
  const text = article.text.text;
  const day = (article.published ?? article.eventDate)?.slice(0, 10) ?? null;
  const clock: Clock = {
    day,
    year: day === null ? null : Number(day.slice(0, 4)),
    month: day === null || day.length < 7 ? null : Number(day.slice(5, 7)),
    reported: reportedYear(article.title),
  };
  const named = day === null ? namedYears(text) : [];
  const headline = STATISTICAL.test(article.title) ? read(article.title, { start: 0, end: article.title.length }, clock, named, null).at(-1)?.value ?? null : null;
  return { in: (within, spoken = null) => read(text, within, clock, named, spoken), reported: headline };
}

const STATISTICAL = /统计公报|统计数据|经济运行|经济(?:总体|持续|发展)*(?:平稳|稳|回升|向好|回暖|恢复|实现|增长|开局|[“]?开门红|提质|加快)|运行情况|主要(?:经济)?指标|经济形势|国民经济|决算/u;

/** 2023年国民经济和社会发展统计公报: the year a yearly report is on. */
function reportedYear(title: string): number | null {
  const year = /(20\d\d)年?(?:度)?.{0,30}(?:统计公报|工作报告|国民经济|经济运行|决算|执行情况)/u.exec(title)?.[1];
  return year === undefined ? null : Number(year);
}

/** No time is named without one of these. */
const TIMELY = /[年月季]|目前|当前|眼下|截|十[一二三四五]五/u;

interface Named { readonly at: number; readonly year: number }

/** Years named in an undated text, plans' years (到2035年) left out. */
const namedYears = (text: string): Named[] =>
  matchesOf(/(?<!到|至|《[^》]{0,40})((?:19|20)\d\d)年/gu, text).map((m) => ({ at: m.index, year: Number(m[1]) }));

function yearAround(clock: Clock, named: readonly Named[], place: number): number | null {
  if (clock.year !== null) return clock.year;
  let low = 0, high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (named[middle]!.at <= place) low = middle + 1;
    else high = middle;
  }
  return (named[low - 1] ?? named[0])?.year ?? null;
}

/** One reading of a passage: a match, and what it says once the year last named before it is known. */
interface Mention {
  readonly m: RegExpMatchArray;
  readonly holds: PeriodMention['holds'];
  readonly value: (spoken: number | null) => string | null | undefined;
  /** The year that it names itself. */
  readonly year?: number | null;
}

function read(text: string, within: Span, clock: Clock, named: readonly Named[], earlier: number | null): PeriodMention[] {
  const passage = text.slice(within.start, within.end);
  if (!TIMELY.test(passage)) return [];
  const titles = matchesOf(/《[^》]*》/gu, passage).map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const around = (m: RegExpMatchArray): number | null => yearAround(clock, named, m.index! + within.start);
  const mentions = mentionsIn(passage, clock, around).sort((a, b) => a.m.index! - b.m.index! || b.m[0].length - a.m[0].length);
  const found: PeriodMention[] = [];
  let end = -1, spoken = earlier;
  for (const mention of mentions) {
    const at = { start: mention.m.index!, end: mention.m.index! + mention.m[0].length };
    if (at.start < end || titles.some((t) => contains(t, at))) continue;
    const behind = passage.slice(at.end, at.end + 24);
    // 任务是全年…: of a whole year nothing is a multiple.
    const before = passage.slice(Math.max(0, at.start - 4), at.start);
    if ((COMPARED_BEFORE.test(before) && !(before.endsWith('是') && mention.m[0] === '全年')) || COMPARED_AFTER.test(behind) || (/[由从]$/u.test(passage.slice(0, at.start)) && TURNED.test(behind))) {
      ({ end } = at);
      continue;
    }
    const value = /[自从]$/u.test(before) && SINCE.test(behind) && mention.year != null ? `${mention.year}年以来` : mention.value(spoken);
    if (value === undefined) continue;
    if (mention.year != null) spoken = mention.year;
    end = at.end;
    found.push({ start: at.start + within.start, end: at.end + within.start, value, holds: mention.holds });
  }
  return found;
}

function mentionsIn(passage: string, clock: Clock, around: (m: RegExpMatchArray) => number | null): Mention[] {
  const found: Mention[] = [];
  for (const m of matchesOf(YEARS, passage)) found.push({ m, holds: 'onward', value: () => `${m.groups!.from}/${m.groups!.to}` });
  for (const m of matchesOf(PLAN, passage)) found.push({ m, holds: 'onward', value: () => plan(m.groups!) });
  for (const m of matchesOf(YEARS_RUNNING, passage)) found.push({ m, holds: 'next', value: () => m[0] });
  for (const m of matchesOf(LAST_YEARS, passage)) {
    const year = around(m);
    found.push({ m, holds: 'onward', value: () => lastYears(m, clock, year) });
  }
  for (const m of matchesOf(DATED, passage)) {
    const g = m.groups!, year = around(m);
    const names = g.year !== undefined || g.relative !== undefined;
    if (!names && monthsOf(g) === null) continue;
    const ahead = aheadAt(passage, m);
    found.push({ m, holds: 'onward', year: names && g.relative !== '当' && g.relative !== '明' ? yearOf(g, year, null) : null, value: (spoken) => dated(g, yearOf(g, year, spoken ?? clock.reported) ?? spoken ?? fallingBack(g, clock, year, ahead)) });
  }
  for (const m of matchesOf(NOW, passage)) found.push({ m, holds: 'onward', value: () => (clock.day === null ? null : `截至${clock.day.slice(0, 7)}`) });
  for (const m of matchesOf(THIS_YEAR_SO_FAR, passage)) found.push({ m, holds: 'onward', value: (spoken) => thisYear(m[0], clock, spoken, around(m), aheadAt(passage, m)) });
  return found;
}

/** 过去一年; 过去五年, 五年来 as the congresses at the year's beginning review them, and the five that they look ahead to. Others are kept as written. */
function lastYears(m: RegExpMatchArray, clock: Clock, year: number | null): string | null {
  const { count, running, ahead } = m.groups!, written = (count ?? running)!, many = /^\d/u.test(written) ? Number(written) : chineseNumber(written) ?? 0;
  if (year === null) return count === '一' ? null : m[0];
  const opening = clock.month !== null && clock.month <= 3;
  if (ahead !== undefined) return many < 2 ? null : opening ? `${year}/${year + many - 1}` : `${year + 1}/${year + many}`;
  if (count === '一') return String(year - 1);
  if (running === '一') return String(opening ? year - 1 : year);
  return opening && many === 5 ? `${year - 5}/${year - 1}` : m[0];
}

/** True where the words around a period look ahead: 确保全年, 力争上半年, 要求…全年. */
const aheadAt = (passage: string, m: RegExpMatchArray): boolean => {
  if (FUTURE.test(passage.slice(Math.max(0, m.index! - 6), m.index! + m[0].length + 6))) return true;
  const sentence = passage.slice(passage.lastIndexOf('。', m.index) + 1, m.index), from = instructedFrom(sentence);
  return from >= 0 && !/已|目前/u.test(sentence.slice(from));
};

/** 年初以来, 年内, 全年, 年末. */
function thisYear(words: string, clock: Clock, spoken: number | null, around: number | null, ahead: boolean): string | null {
  const year = spoken ?? around;
  if (year === null) return null;
  if (words.endsWith('以来')) return `${year}年以来`;
  if (words === '年内') return String(year);
  if (words === '全年') return ahead && spoken === null ? String(year) : wholeYear(clock, spoken ?? clock.reported, year);
  return `截至${spoken ?? clock.reported ?? year}-12`;
}

/** 全年 in a report of the first quarter means the year before. */
function wholeYear(clock: Clock, reported: number | null, around: number): string {
  if (reported !== null) return String(reported);
  return String(clock.month !== null && clock.month <= 3 ? around - 1 : around);
}

/** The year of a bare month or quarter: the reported one, else that of publication, but not one in which it had not yet ended. */
function fallingBack(g: Groups, clock: Clock, around: number | null, ahead: boolean): number | null {
  if (clock.reported !== null) return clock.reported;
  if (around === null || clock.month === null || ahead) return around;
  return lastMonthOf(g) > clock.month ? around - 1 : around;
}
