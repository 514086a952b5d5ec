import { numberOf } from '../../lexicon/numerals.ts';
import { matchesOf } from '../../text/matches.ts';
import { NUMERAL, plan } from './dated.ts';

const PLAN = /[“"']?十(?<plan>[一二三四五])五[”"']?(?:规划)?(?:(?<whole>期间|时期|规划期)|(?<since>以来)|(?<end>末|期末))/gu;
const LAST_YEARS = new RegExp(String.raw`(?:(?<near>近|最近|这)|过去)的?(?<count>${NUMERAL}|\d{1,2})年(?:来|间)?|(?<!十)(?<running>${NUMERAL}|\d{1,2})年来`, 'gu');
const COMING_YEARS = new RegExp(String.raw`(?:未来|今后|接下来)的?(?<coming>${NUMERAL}|\d{1,2})年`, 'gu');

/** From what such words are reckoned: year and month of the day of publication, as far as known, and the plan (2016/2020) spoken of before them. */
export interface Today {
  readonly year: number | null;
  readonly month: number | null;
  readonly planned: string | null;
}

/** A stretch of years named in a passage, and what it stands for. */
export interface Years {
  readonly m: RegExpExecArray;
  readonly value: string | null | undefined;
}

/**
 * Stretches of years: the five-year plans (“十四五”期间), the years gone by (过去五年, 五年来) and those to come (未来五年).
 * @param today what a mention is reckoned from; it may hang on where the mention stands.
 */
export function yearsIn(passage: string, today: (m: RegExpExecArray) => Today): Years[] {
  return [
    ...plansIn(passage),
    ...matchesOf(LAST_YEARS, passage).map((m) => ({ m, value: gone(m, today(m)) })),
    ...matchesOf(COMING_YEARS, passage).map((m) => ({ m, value: ahead(m, today(m)) })),
  ];
}

/** The five-year plans that a text names. */
export const plansIn = (text: string): Years[] => matchesOf(PLAN, text).map((m) => ({ m, value: plan(m.groups!) }));

const count = (words: string): number => numberOf(words) ?? 0;

/** More years than a term of office has are an age, not a period to be reckoned. */
const TERM = 5;
/** Up to spring a report looks back on the years that are over; from autumn on it counts the running one. */
const SPRING = 3, SUMMER = 7, AUTUMN = 10;

/** 过去五年 of January 2022 are 2017 to 2021; behind “十三五”期间, 五年来 are that plan's. 近三年 fixes neither end and stays as said. */
function gone(m: RegExpExecArray, { year, month, planned }: Today): string | null {
  const { near, count: counted, running } = m.groups!, years = count(counted ?? running!);
  if (years === 1) return oneYear(m, year, month);
  if (years === TERM && planned !== null) return planned;
  if (near !== undefined || years > TERM || years < 2 || year === null || month === null) return m[0];
  const last = month >= SUMMER ? year : year - 1;
  return `${last - years + 1}/${last}`;
}

/** 过去一年 is the year before; 一年来 in a report of its last months is the running one. */
function oneYear(m: RegExpExecArray, year: number | null, month: number | null): string | null {
  if (year === null) return null;
  if (m[0].startsWith('过去') || (month !== null && month <= SPRING)) return String(year - 1);
  return month !== null && month >= AUTUMN ? String(year) : m[0];
}

/** 未来五年 of January 2022 are 2022 to 2026; said at a year's end they begin with the next. */
function ahead(m: RegExpExecArray, { year, month }: Today): string | null {
  const years = count(m.groups!['coming']!);
  if (year === null || years < 2 || years > TERM) return m[0];
  const first = month !== null && month >= AUTUMN ? year + 1 : year;
  return `${first}/${first + years - 1}`;
}
