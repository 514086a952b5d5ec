import type { Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches.ts';

/** 三次产业结构14.5:36.3:49.2: the shares of the three sectors. */
export interface Structure extends Span {
  readonly shares: readonly number[];
}

const SHARE = String.raw`\d{1,3}(?:\.\d+)?`;
const THREE = String.raw`(${SHARE})\s?[:：∶]\s?(${SHARE})\s?[:：∶]\s?(${SHARE})`;
const STRUCTURE = new RegExp(String.raw`(?:三次产业|一二三产业|一、二、三产业|产业)[^，。；\d]{0,14}?(?:结构|比例|比重|占比|构成|比)[^，。；\d]{0,12}(?:(?:20\d\d年?|上年)?末?的?${THREE}[^，。；\d]{1,8}(?:为|至|到))?${THREE}(?!\s?[:：∶]?\d)`, 'gu');

const ONE_OF_THREE = new RegExp(THREE, 'gu');
/** Where a sentence gives the structure of the three sectors; of one that has changed, what it has become. */
export function structuresIn(sentence: string): Structure[] {
  return matchesOf(STRUCTURE, sentence).map((m) => {
    const [first, second, third] = m.slice(4, 7).map(Number) as [number, number, number];
    const written = matchesOf(ONE_OF_THREE, m[0]).at(-1)!;
    return { start: m.index + written.index, end: m.index + m[0].length, shares: [first, second, third] };
  });
}

/** What the three are called, in their order. */
export const SECTORS = ['第一产业占比', '第二产业占比', '第三产业占比'] as const;
