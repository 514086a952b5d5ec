import { chineseNumber } from '../../lexicon/numerals.ts';

const UNIT = '(吨|千克|公斤|平方米|平方公里|m2|m3|亩|公顷|千瓦时|兆瓦时|吉瓦时|千瓦|兆瓦|吉瓦|kwh|mwh|gwh|kw|mw|gw|千伏|kv|公里|千米|米|立方米|方|台套|台|套|辆|艘|架|头|只|羽|件|支|张|平米|瓦|片|枚|个|条|万元|标箱|吨级|床|户|座)';
/** A number with its multiplier and its unit, as names have it: 10万吨, 660兆瓦, 30万吨/年. */
export const QUANTITY = new RegExp(`([\\d.]+)(百万|千万|十万|万|亿|千|百)?${UNIT}(?:/(?:年|日|天))?`, 'gu');
const NUMERAL_QUANTITY = new RegExp(`([一二三四五六七八九十百千两]+)(?=(?:万|亿)${UNIT}|(?:吨|亩|公里|兆瓦|千瓦|平方米|头|只|辆))`, 'gu');
const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  千克: ['吨', 1e-3], 公斤: ['吨', 1e-3], 平米: ['平方米', 1], m2: ['平方米', 1], m3: ['立方米', 1], 平方公里: ['平方米', 1e6], 公顷: ['亩', 15], 兆瓦: ['千瓦', 1e3], 吉瓦: ['千瓦', 1e6], kw: ['千瓦', 1], mw: ['千瓦', 1e3], gw: ['千瓦', 1e6],
  兆瓦时: ['千瓦时', 1e3], 吉瓦时: ['千瓦时', 1e6], kwh: ['千瓦时', 1], mwh: ['千瓦时', 1e3], gwh: ['千瓦时', 1e6], kv: ['千伏', 1], 千米: ['公里', 1], 台套: ['台', 1], 套: ['台', 1],
};
/** 年产, 日处理 …: what introduces a quantity says nothing of its own. */
const MEASURED = /(?:年|日|月)?(?:产|处理|加工|生产|产能|出栏|存栏|新增|提供|屠宰|供|销|发电|吞吐)?$/u;

/** One way of writing quantities: 十万吨 and 100000吨 as 10万吨, 100MW as 10万千瓦. The text is half-width and lower-case. */
export function plainQuantities(text: string): string {
  return text
    .replace(NUMERAL_QUANTITY, (written: string) => String(chineseNumber(written) ?? written))
    .replace(QUANTITY, (written: string, number: string, scale: string | undefined, unit: string) => {
      const [base, factor] = UNITS[unit] ?? [unit, 1];
      const value = Number(number) * (SCALES[scale ?? ''] ?? 1) * factor;
      return Number.isFinite(value) ? `${value >= 1e8 ? `${round(value / 1e8)}亿` : value >= 1e4 ? `${round(value / 1e4)}万` : round(value)}${base}` : written;
    });
}

const round = (n: number): string => String(Number(n.toPrecision(10)));

/** The first quantity of each unit, on one scale. */
export function quantitiesOf(core: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [, number, scale, unit] of core.matchAll(QUANTITY)) if (!found.has(unit!)) found.set(unit!, Number(number) * (SCALES[scale ?? ''] ?? 1));
  return found;
}

/** A name without its quantities and the words that introduce them. */
export function baseOf(core: string): string {
  let base = '', from = 0;
  for (const m of core.matchAll(QUANTITY)) {
    base += core.slice(from, m.index).replace(MEASURED, '');
    from = m.index + m[0].length;
  }
  const left = (base + core.slice(from)).replace(/^[的及和、]/u, '');
  return left.length >= 2 ? left : core;
}
