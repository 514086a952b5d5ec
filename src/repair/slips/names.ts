import { givenNameCharacter } from '../../lexicon/given-names.ts';
import { surnameAt } from '../../lexicon/surnames.ts';
import { simplifiedUnits } from '../script.ts';
import { silent, type Voice } from './sum.ts';
import { frequency } from './words.ts';

/** Offices and callings, as the last thing before a person's name, in Simplified characters. */
const CALLING = /(?:书记|[省市州县区旗局镇乡村厅部处科股院校站所队厂会馆]长|主任|经理|主席|总裁|委员|代表|记者|通讯员|编辑|负责人|带头人|工程师|教授|专家|村民|居民|农户|大户|店主|老板娘?|代办|专员|同志|医生|老师|领导|任命|免去|提名|提请|接受|拟任|[：:（(])[ 　]?$/u;
const HAN = /^\p{Script=Han}{1,2}/u;

/** How often a surname, or a character of a given name, is met where one is due, as a natural logarithm. */
const SURNAME = { common: -4.5, plain: -7, wordlike: -6.5, rare: -9 } as const, GIVEN = { commonest: -4.7, common: -6, other: -7.5 } as const;
/** It counts for more than how often the character is a word, but only so far; and farther where a name ends. */
const FAR = 4, FARTHER = 6;

/** A name ends here, or is very likely to: 李明（女）, 李明同志, 李明说. */
const ENDS = /^(?:[（(](?:男|女|[^，。（）()]{1,3}族|兼|援|挂)|[，,、]?(?:男|女)[，,、]|同志|先生|女士|代表|委员|说|介绍|表示|告诉|坦言|笑|指出|强调|认为|感慨|主持|出席|参加|一行|等)/u;
/** Someone listed before, and another to come. */
const LISTED = /(?<name>\p{Script=Han}{2,3})[、　 ]$/u;

/** How much a name that is due speaks for a character: a surname behind an office, or what goes on a name that began behind one. */
export function nameBetween(right: string, line: string): Voice {
  const before = simplified(line.slice(-16)), after = simplified(right), due = isDue(before) && HAN.test(right), begun = isBegun(before, after);
  if (!due && !begun) return silent;
  const far = begun && ENDS.test(after) ? FARTHER : FAR;
  return (char) => {
    const own = simplified(char), usual = begun ? givenNameCharacter(own) : null, surname = due ? surnameAt(own, 0) : null;
    const most = Math.max(surname === null ? -Infinity : SURNAME[surname.kind], usual === null ? -Infinity : GIVEN[usual]);
    return Math.max(0, Math.min(far, most - frequency(own.charCodeAt(0))));
  };
}

const simplified = (text: string): string => String.fromCharCode(...simplifiedUnits(text));

const isName = (text: string): boolean => surnameAt(text, 0)?.length === 1 && text.length > 1 && [...text.slice(1)].every((char) => givenNameCharacter(char) !== null);

function isDue(before: string): boolean {
  if (CALLING.test(before)) return true;
  const listed = LISTED.exec(before)?.groups!.name;
  return listed !== undefined && (isName(listed) || isName(listed.slice(-2)) && CALLING.test(before.slice(0, -3)));
}

/** A surname stands behind an office, and perhaps one more character. */
const isBegun = (before: string, after: string): boolean => [1, 2].some((length) => {
  const surname = surnameAt(before, before.length - length), head = before.slice(0, -length);
  return surname?.length === 1 && (length === 1 || HAN.test(before.slice(-1))) && (isDue(head) || (ENDS.test(after) && /(?:^|[，。、；\s])$/u.test(head)));
});
