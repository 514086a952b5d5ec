import { chineseNumber, NUMERAL_CHARACTERS } from '../lexicon/numerals.ts';
import { matchesOf } from '../text/matches.ts';
import { parse, type Read } from './quantities-in-words.ts';

const DIGIT = '一二两三四五六七八九', NUMERAL = `[${NUMERAL_CHARACTERS}]`;
/** What is sold, earned or saved is spoken of right before: only then 块, 毛, 分 are money. */
const ABOUT_MONEY = /(?:[价卖挣赚省涨降贵花费薪酬]|成本|便宜|收入|增收|进账|合|值|租金|工钱|每[斤公斤亩吨度个只头]{1,2}|一[斤亩吨度只头])[^，。；、]{0,6}$/u;
/** 两块二毛五, 三块五, 八毛, 两毛钱, 四万多块. */
const COINS = new RegExp(
  String.raw`(?<![${NUMERAL_CHARACTERS}\d.第])(?:(?<yuan>${NUMERAL}{1,9}|\d+(?:\.\d+)?)(?<multiplier>[千万]|百万|千万)?(?<amid>多|余|来)?块(?:(?<mao>[${DIGIT}\d])(?:毛(?<fen>[${DIGIT}])?)?)?|(?<tenths>[${DIGIT}]|\d)毛(?<hundredths>[${DIGIT}])?)(?<money>钱)?(?![地田牌砖石板屏碑布肉亩个公里米吨.\d])`,
  'gu',
);
/** 电价每度降三分八 */
const CENTS = new RegExp(`(?<cents>[${DIGIT}])分(?:钱)?(?<mills>[${DIGIT}])?(?=[，。；、]|$)`, 'gu');
const ABOUT_POWER = /(?:电价|每度|度电|电费)[^，。；、\d]{0,8}$/u;
/** 卖到一千七, 多挣一百二: money whose 元 goes without saying. */
const SOLD = /(?:卖|卖到|卖出|合|挣|赚|要价|售价|价格|省下?)了?$/u;
const UNSAID = new RegExp(`(?<sum>[${DIGIT}][百千万][${DIGIT}][百千]?)(?=[，。；、！”]|$)`, 'gu');
/** 三个半小时, 3个多小时, 一年半. */
const HALVES = new RegExp(`(?<![${NUMERAL_CHARACTERS}\\d.第])(?<count>[${DIGIT}十]|\\d{1,2})(?<unit>个)?(?:半|(?<=个)(?<more>多))(?<of>小时|钟头|月|学期)|(?<![${NUMERAL_CHARACTERS}\\d第])(?<years>[${DIGIT}]|\\d)年半`, 'gu');
/** 到省城只要|一个小时, 一个多钟头 */
const HOUR = /(?<!\d|第|[一二两三四五六七八九十])一(?<of>个?(?:小时|钟头))/gu, TAKES = /(?:[只仅]?[需要用]|不[到过足]|缩短[到至]|压缩[到至]|就|近|约)$/u;
/** 突破百亿, 迈上千亿: of what, the words before say. */
const PAST = /(?:突破|超过?|破|达到?|近|冲刺|冲击|迈上|跨上|站上|奔向)$/u;
const MILESTONE = new RegExp(`(?<many>[十百千]|[${DIGIT}]{1,2}[十百千]?)(?<large>[万亿])(?=[，。；、！”）]|$)`, 'gu');

/** What such a number is about stands no further in front. */
const REACH = 16;

const number = (said: string | undefined): number => (said === undefined ? 0 : /^\d/u.test(said) ? parse(said) : chineseNumber(said) ?? 0);
const rounded = (n: number): number => Math.round(n * 1e4) / 1e4;

/** Numbers as they are spoken, in which words of quantity are cut short: 两块二毛五, 三个半小时, 卖一千七, 突破百亿. */
export function spokenIn(passage: string): Read[] {
  const found: Read[] = [];
  const add = (m: RegExpExecArray, value: number, unit: string, qualifier: string | null = null): void => {
    if (value > 0) found.push({ start: m.index, end: m.index + m[0].length, number: m.index, value: rounded(value), valueMax: null, unit, qualifier, signed: false, inCharacters: false });
  };
  if (/[块毛]/u.test(passage)) for (const m of matchesOf(COINS, passage)) coins(m, passage, add);
  const behind = (m: RegExpExecArray, words: RegExp): boolean => words.test(passage.slice(Math.max(0, m.index - REACH), m.index));
  if (passage.includes('电')) for (const m of matchesOf(CENTS, passage)) if (behind(m, ABOUT_POWER)) add(m, number(m.groups!['cents']) / 100 + number(m.groups!['mills']) / 1000, '元');
  for (const m of matchesOf(UNSAID, passage)) if (behind(m, SOLD)) add(m, number(m.groups!['sum']), '元');
  if (/半|个多/u.test(passage)) {
    for (const m of matchesOf(HALVES, passage)) {
      const { count, of, years, more } = m.groups!;
      add(m, number(count ?? years) + (more === undefined ? 0.5 : 0), years !== undefined ? '年' : of === '钟头' ? '个小时' : `个${of}`, more ?? null);
    }
  }
  if (passage.includes('一')) for (const m of matchesOf(HOUR, passage)) if (behind(m, TAKES)) add(m, 1, m.groups!['of']!);
  for (const m of matchesOf(MILESTONE, passage)) if (behind(m, PAST)) add(m, number(m.groups!['many']), m.groups!['large']!);
  return found;
}

function coins(m: RegExpExecArray, passage: string, add: (m: RegExpExecArray, value: number, unit: string, qualifier?: string | null) => void): void {
  const { yuan, multiplier = '', amid, mao, fen, tenths, hundredths, money } = m.groups!;
  if (money === undefined && mao === undefined && !ABOUT_MONEY.test(passage.slice(Math.max(0, m.index - REACH), m.index))) return;
  if (yuan === undefined) return add(m, number(tenths) / 10 + number(hundredths) / 100, '元');
  // 四万多块: the multiplier goes with the unit, however it is written.
  const large = multiplier === '' ? /^(?<small>.+)(?<large>万)$/u.exec(yuan)?.groups : undefined;
  add(m, number(large?.['small'] ?? yuan) + number(mao) / 10 + number(fen) / 100, `${large?.['large'] ?? multiplier}元`, amid ?? null);
}
