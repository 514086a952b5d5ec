import { chineseNumber } from '../lexicon/numerals.ts';
import { remembering } from '../text/remember.ts';

/** A date found in a text; time as HH:MM:SS, null where none is given. */
export interface Dated {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string | null;
}

const N = '[〇零○一二三四五六七八九十廿卅\\d]';
const WEEKDAY = '(?:\\s*[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?)?';
const TIME = '(?:\\s*(?:T|HKT|CST|GMT\\+8|北京时间)?\\s*(上午|早上|凌晨|中午|下午|傍晚|晚上|[AaPp][Mm])?\\s*(\\d{1,2})\\s*[:：时点]\\s*(\\d{1,2})(?:\\s*[:：分]\\s*(\\d{1,2}))?(?:\\.\\d+)?秒?分?(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const AFTERNOON = /[下傍晚]|^pm$/iu;
const FULL = new RegExp(`(?<!\\d)(?:((?:19|20)\\d{2})(?:\\s*(?:年|[-/.．—－])\\s*|\\s+(?=\\d{1,2}\\s*[-/]\\s*\\d{1,2}\\s+\\d{1,2}[:：]))(\\d{1,2})\\s*(?:月|[-/.．—－])\\s*(\\d{1,2})\\s*[日号]?|([一二]${N}{3})年(${N}{1,3})月(${N}{1,3})[日号])${WEEKDAY}${TIME}(?!\\d)`, 'gu');
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/gu;

/** In every date with a year. */
const YEAR = /(?:19|20)\d{2}/u, YEAR_IN_WORDS = /[一二].{3}年/u;
const namesYear = (text: string): boolean => YEAR.test(text) || (text.includes('年') && YEAR_IN_WORDS.test(text));

const valid = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
const number = (text: string | undefined): number => (text === undefined ? NaN : /^\d+$/u.test(text) ? Number(text) : chineseNumber(text) ?? NaN);
const two = (n: number): string => String(n).padStart(2, '0');

/** The dates with a year in a text, in order: 2024-10-19 09:00:00, 2020年9月13日, 2024/10/19, 二〇二一年四月一日. */
export const datesIn = (text: string): readonly Dated[] => (namesYear(text) ? known(text) : NONE);

const NONE: readonly Dated[] = [];

/** Every line of a head and a foot is asked for its day time and again. */
const known = remembering(64, (text: string): readonly Dated[] => {
  const found: Dated[] = [];
  for (const m of text.matchAll(FULL)) {
    const year = number(m[1] ?? m[4]), month = number(m[2] ?? m[5]), day = number(m[3] ?? m[6]);
    if (!valid(month, day) || !(year >= 1900 && year < 2100)) continue;
    const written = m[8] === undefined ? NaN : Number(m[8]), hour = written < 12 && AFTERNOON.test(m[7] ?? '') ? written + 12 : written, minute = Number(m[9] ?? NaN), second = Number(m[10] ?? 0);
    const timed = hour < 24 && minute < 60 && second < 60;
    found.push({ start: m.index, end: m.index + m[0].trimEnd().length, year, month, day, time: timed ? `${two(hour)}:${two(minute)}:${two(second)}` : null });
  }
  return found;
});

/** 20240913 as front matter and file names write it. */
export function compactDate(text: string): Dated | null {
  const m = [...text.matchAll(COMPACT)][0];
  return m === undefined ? null : { start: m.index, end: m.index + m[0].length, year: Number(m[1]), month: Number(m[2]), day: Number(m[3]), time: null };
}

const SHORT = /^\s*(?:(?:中华)?民国\s*)?(\d{2,3})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:\s+(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?)?(?![\d-])/u;
/** Taiwan counts the years from 1912. */
const BEFORE_THE_REPUBLIC = 1911;

/** 24-10-22 10:12, 111-09-14, 民国111年9月14日: behind a label of publication the century may be left out, and the year may be the Republic's. */
export function shortDate(value: string): Dated | null {
  const m = SHORT.exec(value);
  if (m === null) return null;
  const month = Number(m[2]), day = Number(m[3]), hour = m[4] === undefined ? NaN : Number(m[4]), year = Number(m[1]) + (m[1]!.length === 3 || m[0].includes('民国') ? BEFORE_THE_REPUBLIC : 2000);
  return valid(month, day) ? { start: 0, end: m[0].length, year, month, day, time: hour < 24 ? `${two(hour)}:${two(Number(m[5]))}:${two(Number(m[6] ?? 0))}` : null } : null;
}

/** 24-10-22 10:12 beside an account's name: with the time, for two figures and a dash alone may be anything. */
export function shortMoment(text: string): Dated | null {
  const at = text.length > 60 ? -1 : text.search(SHORT_MOMENT), date = at < 0 ? null : shortDate(text.slice(at));
  return date === null ? null : { ...date, start: at, end: at + date.end };
}
const SHORT_MOMENT = /(?<![\d-])\d{2}-\d{1,2}-\d{1,2}\s+\d{1,2}[:：]\d{2}(?!\d)/u;

/** 2024-10-19, or 2024-10-19T09:00:00 where the time is given. */
export const iso = (d: Dated): string => `${d.year}-${two(d.month)}-${two(d.day)}${d.time === null ? '' : `T${d.time}`}`;

/** 2024-10-19 */
export const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

const DAY = new RegExp(`(?:((?:19|20)\\d{2}|[一二]${N}{3})年)?(\\d{1,2}|[一二三四五六七八九十]{1,2})月(\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})(?:日|号)?`, 'uy');
const TO = /\s*[—–\-－~～至到]+\s*/uy;
const SECOND = /(?:(\d{1,2}|[一二三四五六七八九十]{1,2})月)?(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号]/uy;

/** A day or a range of days in running text. */
export interface Days {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly from: readonly [month: number, day: number];
  readonly to: readonly [month: number, day: number] | null;
}

/** The day, or range of days, that begins at `at`: 10月16日, 2021年4月21日—23日, 4月28日至5月2日; null where none does. */
export function daysAt(text: string, at: number): Days | null {
  DAY.lastIndex = at;
  const m = DAY.exec(text);
  if (m === null) return null;
  const month = number(m[2]), day = number(m[3]);
  if (!valid(month, day)) return null;
  const year = m[1] === undefined ? null : number(m[1]);
  const days: Days = { start: at, end: DAY.lastIndex, year, from: [month, day], to: null };
  const marked = /[日号]$/u.test(m[0]);
  TO.lastIndex = days.end;
  if (TO.exec(text) === null) return marked ? days : null;
  SECOND.lastIndex = TO.lastIndex;
  const s = SECOND.exec(text);
  if (s === null) return marked ? days : null;
  const to: [number, number] = [s[1] === undefined ? month : number(s[1]), number(s[2])];
  return valid(...to) ? { ...days, end: SECOND.lastIndex, to } : marked ? days : null;
}
