import { matchesOf } from '../text/matches.ts';
import type { Quantity } from './quantities.ts';
import { NUMBER } from './quantities-in-words.ts';

/** 城乡居民收入比为1.87, 综合指数由4.2降到3.9: numbers that need no unit. */
const UNITLESS = new RegExp(String.raw`(?:收入之?比(?![上去前往同较])|收入倍差|系数|指数|容积率|比值|PUE|[Pp][Hh])(?:（[^（）]*）)?(?:值)?[^，。；：、]{0,30}`, 'gu');
const BARE = new RegExp(String.raw`(?<![\d.A-Za-z])${NUMBER}(?:[:：∶]1)?(?=$|[，。；、！）]|以[上下内]|左右|(?:缩小|下降|降低|降|提高|上升|升|优化|扩大|回落|增|减少)[^，。；、\d]{0,4}(?:为|至|到))`, 'gu');

/** The numbers of a passage's ratios and indices, which have no unit. */
export const unitlessIn = (passage: string): Quantity[] => (/[比系指值]|容积率|PUE/u.test(passage) ? matchesOf(UNITLESS, passage).flatMap(inClause) : []);

/** The bare numbers of a clause about a ratio or an index. */
const inClause = (clause: RegExpMatchArray): Quantity[] => matchesOf(BARE, clause[0]).map((m) => {
  const start = clause.index! + m.index;
  return { start, end: start + m[0].length, number: start, value: Number.parseFloat(m[0].replaceAll(',', '')), valueMax: null, unit: '', kind: null, qualifier: null, signed: false, inCharacters: false };
});
