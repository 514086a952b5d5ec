import { chineseNumber, NUMERAL_CHARACTERS } from '../lexicon/numerals.ts';
import { UNIT_PATTERN } from '../lexicon/units.ts';
import { matchesOf } from '../text/matches.ts';
import type { Quantity } from './quantities.ts';

/** A number as read, before its kind is looked up; null where it counts nothing. */
export type Read = Omit<Quantity, 'kind'> | null;

/** 1,234 and 5.67. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** What it says. */
export const parse = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Words behind a number that bound or blur it. */
export const AFTER = '以上|及以上|以下|及以下|以内|之多|左右|上下|往上|开外|出头|有余|余';

/** 两处, 一百二十亿元, 廿八个, 百余家. */
const WRITTEN_IN_CHARACTERS = new RegExp(
  String.raw`(?=[${NUMERAL_CHARACTERS}])(?<![\d第几数${NUMERAL_CHARACTERS}点]|\d[-–—]|“)(?<low>[${NUMERAL_CHARACTERS}]{1,16}(?:点[〇零一二三四五六七八九]+)?)`
  + String.raw`(?<amid>余|多)?(?<multiplier>[万亿]{1,2})?(?<unit>${UNIT_PATTERN})(?<after>${AFTER})?`,
  'gu',
);

/** 三分之一, 百分之八十, 千分之三. */
const FRACTION = new RegExp(String.raw`(?<below>[${NUMERAL_CHARACTERS}]{1,5})分之(?<above>[${NUMERAL_CHARACTERS}]{1,9}(?:点[〇零一二三四五六七八九]+)?|${NUMBER})(?<after>${AFTER})?`, 'gu');

/** 两成一, 八成以上; not 建成, 三成立. */
const TENTHS = /(?=[一二两三四五六七八九\d])(?<![第几数一二两三四五六七八九十\d])(?<tenths>[一二两三四五六七八九]|\d)成(?<percent>[一二三四五六七八九])?(?<half>半)?(?![立为功果长员本就熟套型效交都品批片色份年人语不])(?<after>以上|以下|左右|上下|往上|多)?/gu;

/** 占比过半, 占了一半以上; half of something that is no share (过半年, 半数通过) says nothing. */
const HALF = /(?<=(?:占(?:比|了|到)?|比重|比例|达到?|超|近|约|[降减压缩少省跌](?:短|缩|少|低|减)?了?(?:近|约|超过?)?)[^，。；、\d]{0,8}?)(?:(?<bound>过|超|近|逾)?半(?:数)?|一半|半壁江山)(?<after>以上|左右)?(?=[，。；、！的]|$)/gu;

/** Every number of a passage that is written in characters, as a fraction, in 成 or as a half. */
export function inWords(passage: string): Read[] {
  const found: Read[] = [];
  if (passage.includes('分之')) for (const m of matchesOf(FRACTION, passage)) found.push(fraction(m));
  if (passage.includes('成')) for (const m of matchesOf(TENTHS, passage)) found.push(tenths(m));
  if (passage.includes('半')) for (const m of matchesOf(HALF, passage)) found.push(half(m));
  for (const m of matchesOf(WRITTEN_IN_CHARACTERS, passage)) found.push(characters(passage, m));
  return found;
}

/** What follows a number in a date, a time, a place in an order or a name, so that it counts nothing. */
export const NO_COUNT = /^(?:方面|年|个?月|日|号|时|点|届|世纪|周年|次(?:全会|全体|会议|党代会|代表大会|常委会|例会|部署))/u;

function characters(passage: string, m: RegExpMatchArray): Read {
  const { low = '', amid, unit = '', after } = m.groups ?? {};
  let { multiplier = '' } = m.groups ?? {};
  let number = low;
  const end = m.index! + m[0].length;
  // The multiplier goes with the unit: 一百二十亿 is 120 亿.
  const large = /^(.*?)(万亿|[万亿])$/u.exec(number);
  if (multiplier === '' && large !== null && !/[万亿]/u.test(large[1]!)) [, number = '', multiplier = ''] = large;
  const bare = /^[十百千]*$/u.test(number) && number !== '十';
  const value = number === '' ? 1 : chineseNumber(number);
  if (value === null || value === 0) return null;
  // 五一期间, 三四家: no number of two figures is written so.
  if (/^[一二两三四五六七八九]{2,}$/u.test(number)) return null;
  // 一个, 一条, 一次: an article, not a count; 百家, 千家, 万家 alone: a figure of speech.
  if (number === '一' && multiplier === '') return null;
  if (bare && amid === undefined && !/[上近超逾过破]$|(?<!签)约$/u.test(passage.slice(Math.max(0, m.index! - 2), m.index))) return null;
  if (unit === '年' && (/^[〇零一二三四五六七八九]{2,4}$/u.test(number))) return null;
  // 工期十个月 is no date.
  const lasting = unit === '个月' && /(?:工期|周期|期限|时限|时间)(?:为|约|仅)?$/u.test(passage.slice(Math.max(0, m.index! - 5), m.index));
  if (!lasting && NO_COUNT.test(passage.slice(end - unit.length - (after?.length ?? 0)).replace(/^年/u, ''))) return null;
  if (unit === '位' && /^(?:一体|数)/u.test(passage.slice(end))) return null;
  // 十分高兴; 七山一水二分田.
  if (unit === '分' && /^(?:十$|二$)/u.test(number)) return null;
  return { start: m.index!, end, number: m.index!, value, valueMax: null, unit: `${multiplier}${unit}`, qualifier: amid ?? after ?? null, signed: false, inCharacters: true };
}

function fraction(m: RegExpMatchArray): Read {
  const { below = '', above = '', after } = m.groups ?? {};
  const divisor = chineseNumber(below), dividend = /^\d/u.test(above) ? parse(above) : chineseNumber(above);
  if (divisor === null || dividend === null || divisor === 0 || dividend > divisor) return null;
  const thousandth = divisor === 1000;
  // 万分之六 is 0.06 per cent, to the last figure; a third has no last one.
  const share = (dividend / divisor) * 100, value = thousandth || divisor === 100 ? dividend : /^一?[十百千万亿]+$/u.test(below) ? Number(share.toPrecision(12)) : Math.round(share * 10) / 10;
  return { start: m.index!, end: m.index! + m[0].length, number: m.index!, value, valueMax: null, unit: thousandth ? '‰' : '%', qualifier: after ?? null, signed: false, inCharacters: true };
}

function tenths(m: RegExpMatchArray): Read {
  const { tenths: ten = '', percent, half, after } = m.groups ?? {};
  const tens = /^\d$/u.test(ten) ? Number(ten) : chineseNumber(ten) ?? 0;
  const value = tens * 10 + (percent === undefined ? 0 : chineseNumber(percent) ?? 0) + (half === undefined ? 0 : 5);
  return { start: m.index!, end: m.index! + m[0].length, number: m.index!, value, valueMax: null, unit: '%', qualifier: after ?? null, signed: false, inCharacters: true };
}

function half(m: RegExpMatchArray): Read {
  const { bound, after } = m.groups ?? {};
  return { start: m.index!, end: m.index! + m[0].length, number: m.index!, value: 50, valueMax: null, unit: '%', qualifier: bound ?? after ?? null, signed: false, inCharacters: true };
}
