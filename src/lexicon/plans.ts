import { chineseNumber } from './numerals.ts';

const number = (written: string): number => chineseNumber(written) ?? NaN;

/** The first of the five years of a plan (五年规划) by its number in characters: 2021 for 十四. So since the sixth, of 1981. */
export const planBegins = (ordinal: string): number => 2021 + 5 * (number(ordinal) - 14);

/** The year in which a national congress of the Party meets by its number in characters: 2022 for 二十. So since the eleventh, of 1977. */
export const congressMeets = (ordinal: string): number => 2022 + 5 * (number(ordinal) - 20);
