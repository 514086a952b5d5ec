import type { Article } from '../../articles/article.ts';
import { numberOf } from '../../lexicon/numerals.ts';
import { matchesOf } from '../../text/matches.ts';
import { lastMonthOf, type Groups } from './dated.ts';
import { plansIn } from './years.ts';

/** What relative times are reckoned from. */
export interface Clock {
  /** The day of publication (or of the event) as far as known: 2020, 2020-09 or 2020-09-13. */
  readonly day: string | null;
  readonly year: number | null;
  readonly month: number | null;
  /** The year that the headline says the report is on (2023年国民经济和社会发展统计公报). */
  readonly reported: number | null;
  /** Years that an undated page names, in order. */
  readonly named: readonly At<number>[];
  /** The five-year plans named, each as its years. */
  readonly plans: readonly At<string>[];
  /** The days of the event that is reported, where it had several. */
  readonly event: EventDays | null;
}

interface EventDays { readonly days: number; readonly value: string }

interface At<T> { readonly at: number; readonly value: T }

const RANGE = /^\d{4}\/\d{4}$/u;

/** The clock of an article, by which its 今年, 前三季度 and 五年来 are read. */
export function clockOf(article: Pick<Article, 'title' | 'published' | 'eventDate' | 'text'>): Clock {
  const text = article.text.text;
  const day = (article.published ?? article.eventDate)?.slice(0, 10) ?? null;
  return {
    day,
    year: day === null ? null : Number(day.slice(0, 4)),
    month: day === null || day.length < 7 ? null : Number(day.slice(5, 7)),
    reported: reportedYear(article.title),
    named: day === null ? namedYears(text) : [],
    event: eventDays(article.eventDate, text),
    plans: plansIn(text).flatMap(({ m, value }) => (value != null && RANGE.test(value) ? [{ at: m.index, value }] : [])),
  };
}

const A_DAY = 86_400_000;
const LASTED = /为期(?<days>[二两三四五六七八九十]|\d{1,2})天[^。]{0,60}?(?:(?<ends>落下帷幕|落幕|闭幕|收官|结束|鸣金)|(?<opens>开幕|启幕|拉开帷幕|(?<!公)开赛|启动))/u;

/** The days of an event: as its date gives them, or reckoned from 为期三天的…落下帷幕 and the day on which that was. */
function eventDays(date: string | null, text: string): EventDays | null {
  const [first, last] = (date ?? '').split('/');
  if (first === undefined || first.length < 10) return null;
  if (last !== undefined) return { days: (Date.parse(last) - Date.parse(first)) / A_DAY + 1, value: date! };
  const said = LASTED.exec(text)?.groups, days = said === undefined ? 0 : numberOf(said['days']!) ?? 0;
  if (days < 2 || Number.isNaN(Date.parse(first))) return null;
  const other = new Date(Date.parse(first) + (said!['ends'] === undefined ? 1 : -1) * (days - 1) * A_DAY).toISOString().slice(0, 10);
  return { days, value: said!['ends'] === undefined ? `${first}/${other}` : `${other}/${first}` };
}

/** 2023年国民经济和社会发展统计公报: the year a yearly report is on. */
function reportedYear(title: string): number | null {
  const year = /(20\d\d)年?(?:度)?.{0,30}(?:统计公报|工作报告|国民经济|经济运行|决算|执行情况)/u.exec(title)?.[1];
  return year === undefined ? null : Number(year);
}

const NAMED_YEAR = /(?<!到|至|《[^》]{0,40})((?:19|20)\d\d)年/gu;
/** Years named in an undated text, plans' years (到2035年) left out. */
const namedYears = (text: string): At<number>[] =>
  matchesOf(NAMED_YEAR, text).map((m) => ({ at: m.index, value: Number(m[1]) }));

/** The year that is spoken of at a place: the one the article is on, else the last that is named before it, else the first named at all. */
export const yearAround = ({ year, named }: Clock, place: number): number | null => year ?? (lastUpTo(named, place) ?? named[0])?.value ?? null;

/** How far behind the plan's name 五年来 still means its years. */
const NEAR = 400;

/** The plan last named before a place and near it, if it is over or in its last year. */
export function plannedBefore(clock: Clock, place: number): string | null {
  const last = lastUpTo(clock.plans, place);
  return last !== undefined && place - last.at <= NEAR && (clock.year === null || Number(last.value.slice(-4)) <= clock.year) ? last.value : null;
}

function lastUpTo<T>(items: readonly At<T>[], place: number): At<T> | undefined {
  let low = 0, high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.at <= place) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/** The month of the report as YYYY-MM, or the one behind or before it; null where the report has none. */
export const monthOf = ({ year, month }: Clock, shift: 0 | 1 | -1): string | null => {
  if (year === null || month === null) return null;
  if (month + shift === 13) return `${year + 1}-01`;
  return month + shift === 0 ? `${year - 1}-12` : `${year}-${String(month + shift).padStart(2, '0')}`;
};

/** 年初以来, 年内, 全年, 年末. */
export function thisYear(words: string, clock: Clock, spoken: number | null, around: number | null, ahead: boolean, estimated = false): string | null {
  const year = spoken ?? around;
  if (year === null) return null;
  if (words.endsWith('以来')) return `${year}年以来`;
  if (words === '年内') return String(year);
  if (words === '全年') return ahead && spoken === null && !estimated ? String(year) : wholeYear(clock, spoken ?? clock.reported, year);
  // 年末存款余额…: of the year that has ended; 年底前完成…: of the running one.
  const over = words === '年末' && !ahead && clock.month !== null && clock.month < 12 ? year - 1 : year;
  return `截至${spoken ?? clock.reported ?? over}-12`;
}

/** 全年 in a report of the first quarter means the year before. */
function wholeYear(clock: Clock, reported: number | null, around: number): string {
  if (reported !== null) return String(reported);
  return String(clock.month !== null && clock.month <= 3 ? around - 1 : around);
}

/** In these months the last ones of the year before are still told of by their bare names; later a month that has not come is ahead. */
const LOOKING_BACK = 3;

/** The year of a bare month or quarter: the reported one, else that of publication, but not, at a year's beginning, one in which it had not yet ended. */
export function fallingBack(g: Groups, clock: Clock, around: number | null, ahead: boolean): number | null {
  if (clock.reported !== null) return clock.reported;
  if (around === null || clock.month === null || ahead || clock.month > LOOKING_BACK) return around;
  return lastMonthOf(g) > clock.month ? around - 1 : around;
}
