import type { Figure } from '../../extract/facts.ts';
import { unitParts } from '../../lexicon/units.ts';

/** A figure on the common scale of its kind, with the bounds between which the truth lies. */
export interface Scaled {
  /** The unit without multiplier; null where only growth is told. */
  readonly unit: string | null;
  readonly value: number | null;
  readonly growth: number | null;
  readonly bounds: Bounds | null;
  readonly growthBounds: Bounds | null;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Measures of one thing in several units (GB 3100; 1公顷 = 15亩). */
const SAME: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  元人民币: ['元', 1], 公顷: ['亩', 15], 平方公里: ['亩', 1500], 平方千米: ['亩', 1500], 平米: ['平方米', 1], '㎡': ['平方米', 1], 公斤: ['吨', 1e-3], 千克: ['吨', 1e-3], 斤: ['吨', 5e-4],
  千米: ['公里', 1], 兆瓦: ['千瓦', 1e3], 吉瓦: ['千瓦', 1e6], MW: ['千瓦', 1e3], GW: ['千瓦', 1e6], kW: ['千瓦', 1], KW: ['千瓦', 1], 立方: ['立方米', 1], 方: ['立方米', 1], '％': ['%', 1], 名: ['人', 1],
};

/** More than the value: 10亿元以上, 200余家. */
const ABOVE = /余|多|超|逾|以上|突破|不低于|高于|大于|不少于/u;
const BELOW = /近|以内|以下|不超过|不高于|低于|少于/u;
const ABOUT = /约|左右|上下|大约/u;

/** Puts a figure on the common scale: 万元 and 亿元 in 元, 公顷 in 亩. */
export function scaled(figure: Figure): Scaled {
  const growth = growthOf(figure), growthBounds = growth === null ? null : rounded(growth, places(figure, figure.change!.value));
  if (figure.value === null) return { unit: null, value: null, growth, bounds: null, growthBounds };
  const { factor, base } = unitParts(figure.unit ?? '');
  const [unit, more] = SAME[base] ?? [base, 1];
  const scale = factor * more, value = tidy(figure.value * scale);
  return { unit, value, growth, bounds: boundsOf(figure, scale), growthBounds };
}

/** Growth in %, negative where it fell; what is told in points or in the level's own unit is none. */
function growthOf({ change }: Figure): number | null {
  return change === null || !/^[%％]$/u.test(change.unit) ? null : change.direction === 'up' ? change.value : -change.value;
}

function boundsOf(figure: Figure, scale: number): Bounds {
  const { value, valueMax, qualifier } = figure, v = value!, plain = rounded(v, places(figure, v)), word = qualifier ?? '';
  const low = BELOW.test(word) || ABOUT.test(word) ? v * 0.9 : plain.low;
  const high = valueMax !== null ? valueMax : ABOVE.test(word) || ABOUT.test(word) ? Math.max(v * 1.1, v + lastPlace(v)) : plain.high;
  return { low: low * scale, high: high * scale };
}

/** As far as rounding to the last decimal place told goes. */
function rounded(value: number, decimals: number): Bounds {
  const half = 10 ** -decimals / 2;
  return { low: value - half, high: value + half };
}

/** The decimal places that the text gives a number: one of 9.0. */
function places({ evidence }: Figure, value: number): number {
  const number = String(value), told = /\.(\d+)$/u.exec(number)?.[1]!.length ?? 0;
  const written = told === 0 ? `${number}.` : number;
  return told + Math.max(0, ...evidence.map((e) => zerosBehind(e.quote, written)));
}

/** How many zeros a text has behind a number, up to where the number ends; 0 where other digits follow, or stand before it. */
function zerosBehind(text: string, number: string): number {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    let end = at + number.length;
    while (text[end] === '0') end++;
    const zeros = end - at - number.length;
    if (zeros > 0 && !/[\d.]/u.test(text[at - 1] ?? '') && !/\d/u.test(text[end] ?? '')) return zeros;
  }
  return 0;
}

/** The worth of the last digit that is not zero: 100 of 200. */
const lastPlace = (value: number): number => (Number.isInteger(value) && value !== 0 ? 10 ** (/0*$/u.exec(String(Math.abs(value)))![0].length) : 0);

/** Products of decimals without the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** True where all may be told of one truth. */
export function meet(bounds: readonly Bounds[]): boolean {
  if (bounds.length < 2) return true;
  const low = Math.max(...bounds.map((b) => b.low)), high = Math.min(...bounds.map((b) => b.high));
  // Bounds that only touch do not meet: 9.0% is below 9.05%, 9.1% above it.
  return high - low > Math.abs(high) * 1e-9;
}
