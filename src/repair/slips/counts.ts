import { simplifiedUnit, simplifiedUnits } from '../script.ts';
import { BEGINS, countingTells, NUMERAL as IS_NUMERAL, SPOKEN, UNIT } from './counting.ts';
import { agrees } from './measured.ts';
import { silent, type Voice } from './sum.ts';

/** What it is worth, in natural logarithms, that a measure word or a unit stands behind a figure, or the first character of a longer one; and that what it measures stands beside it. */
const MEASURE = 4, BEGUN = 2.5, AGREES = 2;
/** Between two figures: what leads from one to the other, what may part them, and what it costs that a measure word stands there. */
const RANGE = 5, PARTS = 3, WITHIN = 1, UNIT_BETWEEN = -2;
/** The same behind a numeral written in characters, which is oftener part of a word (一时, 三农, 千方百计). */
const SPELLED_MEASURE = 2;
/** That a numeral goes on one that stands before it (二百八十七), or before a larger one (七十, 六亿). */
const NUMERAL = 2.5;
/** That a year, month or day is one that there is, and what it costs if there is none (2600月). */
const DATE = 4, NO_DATE = -6;

const DIGITS = /(?<figure>[\d,，.．]*[\d０-９])$/u, SPELLED = /[一二三四五六七八九十百千万亿零两几数半多余来第每]$/u;
const WITHIN_NUMERAL = /(?:[二三四五六七八九十百千][十百千]|[百千万亿]零|[一二三四五六七八九十两]点|[一二三四五六七八九两]成|分之)$/u;
const LARGER = /^[十百千万亿]/u, TEENS = /[^一二三四五六七八九十百千万亿零〇两第]$/u;

const DIGIT = /^[\d０-９]/u, TIME_OR_MONEY = /[时時点點分元]/u;
/** What is counted stands in the clause before the figure, or right behind the measure word. */
const CLAUSE = /[^，。；：！？,;:!?、\n]*$/u, BEHIND = /^[^，。；：！？,;:!?、\n]{0,4}/u;

/** How much a figure before it speaks for a character: for a measure word behind it, for a numeral within it. */
export function countedBetween(left: string, right: string): Voice {
  const tells = countingTells(), figure = DIGITS.exec(left)?.groups!.figure;
  if (figure !== undefined) {
    const told = (char: string): number => tells[simplifiedUnit(char.charCodeAt(0))]!;
    if (DIGIT.test(right)) return (char) => dated(figure, char) ?? betweenFigures(char, told(char));
    const beside = simplified(`${CLAUSE.exec(left.slice(0, -figure.length))![0]} ${BEHIND.exec(right)![0]}`);
    return (char) => dated(figure, char) ?? measures(char, told(char), beside);
  }
  const spelled = SPELLED.test(left), within = WITHIN_NUMERAL.test(left), larger = LARGER.test(right);
  if (!spelled && !within && !larger) return silent;
  const numeral = within || (larger && (spelled || TEENS.test(left))) ? NUMERAL : 0;
  return (char) => {
    const told = tells[simplifiedUnit(char.charCodeAt(0))]!;
    return (told & IS_NUMERAL) !== 0 ? numeral : spelled && (told & (UNIT | SPOKEN)) !== 0 ? SPELLED_MEASURE : 0;
  };
}

/** For the units of a date. */
function dated(figure: string, char: string): number | null {
  if (char !== '年' && char !== '月' && char !== '日' && char !== '号') return null;
  const value = Number(figure), most = char === '年' ? 2100 : char === '月' ? 12 : 31;
  return Number.isInteger(value) && value > 0 && value <= most && (char !== '年' || value < 100 || value > 1900) ? DATE : NO_DATE;
}

function measures(char: string, told: number, beside: string): number {
  const agreeing = agrees(String.fromCharCode(simplifiedUnit(char.charCodeAt(0))), beside) ? AGREES : 0;
  return agreeing + ((told & UNIT) !== 0 ? MEASURE : (told & (BEGINS | SPOKEN)) !== 0 ? BEGUN : 0);
}

/** 1至5号, 3、4月, 3万5千. */
function betweenFigures(char: string, told: number): number {
  if (char === '至') return RANGE;
  if (char === '到' || char === '、' || char === '比') return PARTS;
  return (told & BEGINS) !== 0 || TIME_OR_MONEY.test(char) ? WITHIN : UNIT_BETWEEN;
}

const simplified = (text: string): string => String.fromCharCode(...simplifiedUnits(text));
