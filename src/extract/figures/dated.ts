import { numberOf } from '../../lexicon/numerals.ts';
import { planBegins } from '../../lexicon/plans.ts';

/** A number in characters, and what stands between two ends, for expressions. */
export const NUMERAL = '[一二两三四五六七八九十]{1,3}';
const YEAR = String.raw`(?:(?<year>(?:19|20)\d\d|[二一][〇零九][〇零一二三四五六七八九]{2})\s?年度?|(?<relative>今|去|前|明|本|当|上)年度?)(?:的|全年)?`;
export const TO = '(?:-{1,2}|—{1,2}|–|~|～|至|到)';

/** A part of a year; all but 全年 may stand without the year. */
const PART = [
  String.raw`(?<monthFrom>\d{1,2})月?(?:份)?${TO}(?<monthTo>\d{1,2})月(?:份)?`,
  String.raw`(?:第)?(?<quarter>[一二三四1-4])季度(?<quarterEnd>末)?|(?<firstQuarter>首季度?)`,
  String.raw`前(?<quarters>[二两三2-3])个?季度`,
  String.raw`(?<half>[上下])半年(?<halfEnd>末)?`,
  String.raw`前(?<months>\d{1,2}|${NUMERAL})个?月(?:份)?`,
  String.raw`(?<month>\d{1,2})月(?:份)?(?:(?<day>\d{1,2})[日号]?(?:${TO}(?:(?<lastMonth>\d{1,2})月)?(?<lastDay>\d{1,2}))?[日号]|(?<monthEnd>底|末))?`,
].join('|');

/** How each of these begins: looking for it first spares the many numbers that are no dates. */
const OPENS = String.raw`截|(?:19|20)\d\d\s?年|[二一][〇零九]|[今去前明本当上]年|\d{1,2}(?:月|${TO})|第?[一二三四1-4]季度|首季|前[\d${'一二两三四五六七八九十'}]|[上下]半年`;

/** A time with or without its year: 截至2023年末, 今年1至9月, 去年四季度, 2021年以来. */
export const DATED = new RegExp(String.raw`(?<![\d.])(?=${OPENS})(?<upTo>截止到|截至到|截至|截止)?(?:${YEAR})?(?:(?<end>年?[末底])(?!期)|${PART})?(?<since>以来)?`, 'gu');

export type Groups = Readonly<Record<string, string | undefined>>;

/** The year that a mention names itself, absolutely or by 今年, 去年; null where it names none. */
export function yearOf(g: Groups, around: number | null, spoken: number | null): number | null {
  if (g.year !== undefined) return numberOf(g.year);
  if (g.relative === undefined) return null;
  if (g.relative === '当') return spoken ?? around;
  const shift = { 今: 0, 本: 0, 去: -1, 上: -1, 前: -2, 明: 1 }[g.relative] ?? 0;
  return around === null ? null : around + shift;
}

const count = (text: string | undefined): number => (text === undefined ? 0 : numberOf(text) ?? 0);

/** The month in which the part begins, so that 三季度 in a report of August counts as this year's; the last one for spans from January. */
export function lastMonthOf(g: Groups): number {
  if (g.monthTo !== undefined) return count(g.monthTo);
  if (g.quarter !== undefined) return count(g.quarter) * 3 - 2;
  if (g.quarters !== undefined) return count(g.quarters) * 3;
  if (g.half !== undefined) return g.half === '上' ? 1 : 7;
  if (g.months !== undefined) return count(g.months);
  return count(g.month);
}

const two = (n: number): string => String(n).padStart(2, '0');
const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const isDay = (n: number): boolean => n >= 1 && n <= 31;

/** The value of a dated mention; undefined where the numbers are no months or days. */
export function dated(g: Groups, year: number | null): string | null | undefined {
  const months = monthsOf(g);
  if (months === undefined) return undefined;
  if (year === null) return null;
  const upTo = g.upTo !== undefined;
  if (months === null) {
    if (g.since !== undefined) return `${year}年以来`;
    if (g.end !== undefined) return `截至${year}-12`;
    return upTo ? `截至${year}` : String(year);
  }
  const [first, last] = months, from = `${year}-${two(first)}`, to = `${year}-${two(last)}`;
  const atEnd = upTo || g.monthEnd !== undefined || g.quarterEnd !== undefined || g.halfEnd !== undefined;
  if (g.since !== undefined) return `${year}年${g.month ?? first}月以来`;
  if (g.day !== undefined) return days(g, year, upTo);
  if (atEnd) return `截至${to}`;
  return first === last ? from : `${from}/${to}`;
}

/** First and last month; null where only a year stands; undefined where the numbers are none. */
export function monthsOf(g: Groups): readonly [number, number] | null | undefined {
  const range = ((): readonly [number, number] | null => {
    if (g.monthFrom !== undefined) return [count(g.monthFrom), count(g.monthTo)];
    if (g.quarter !== undefined) return [count(g.quarter) * 3 - 2, count(g.quarter) * 3];
    if (g.firstQuarter !== undefined) return [1, 3];
    if (g.quarters !== undefined) return [1, count(g.quarters) * 3];
    if (g.half !== undefined) return g.half === '上' ? [1, 6] : [7, 12];
    if (g.months !== undefined) return [1, count(g.months)];
    if (g.month !== undefined) return [count(g.month), count(g.month)];
    return null;
  })();
  return range === null || (isMonth(range[0]) && isMonth(range[1]) && range[0] <= range[1]) ? range : undefined;
}

function days(g: Groups, year: number, upTo: boolean): string | undefined {
  const month = count(g.month), day = count(g.day);
  if (!isDay(day)) return undefined;
  const first = `${year}-${two(month)}-${two(day)}`;
  // 截至9月30日 is as much as 截至9月底.
  if (g.lastDay === undefined) return upTo ? `截至${day === new Date(Date.UTC(year, month, 0)).getUTCDate() ? first.slice(0, 7) : first}` : first;
  const lastMonth = g.lastMonth === undefined ? month : count(g.lastMonth), lastDay = count(g.lastDay);
  return isMonth(lastMonth) && isDay(lastDay) ? `${first}/${year}-${two(lastMonth)}-${two(lastDay)}` : undefined;
}

/** The five-year plans: 十四五 is 2021 to 2025. The plan's number is told without its 十. */
export function plan(g: Groups): string | undefined {
  if (g.plan === undefined) return undefined;
  const first = planBegins(`十${g.plan}`);
  if (g.since !== undefined) return `${first}年以来`;
  return g.end !== undefined ? `截至${first + 4}-12` : `${first}/${first + 4}`;
}
