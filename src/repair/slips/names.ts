import { givenNameCharacter } from '../../lexicon/given-names.ts';
import { surnameAt } from '../../lexicon/surnames.ts';
import { simplifiedUnits } from '../script.ts';

/** Offices and callings, as the last thing before a person's name, in Simplified characters. */
const CALLING = /(?:书记|[省市州县区旗局镇乡村厅部处科股院校站所队厂会馆]长|主任|经理|主席|总裁|委员|代表|记者|通讯员|编辑|负责人|带头人|工程师|教授|专家|村民|居民|农户|大户|店主|老板娘?|代办|专员|同志|医生|老师|[：:（(])[ 　]?$/u;
const HAN = /^\p{Script=Han}{1,2}/u;

/** What it is worth, in natural logarithms, that a surname stands where a name is due; surnames that are everyday words too say less. */
const COMMON = 3, OTHER = 1.5;

/** The same of a character for the rest of a name that began behind one: most are rare as words of their own, and none of them but in a name would stand there. */
const GIVEN = { common: 3, other: 2 } as const;

/** How much a name that is due speaks for a character: a surname behind an office, or what goes on a name that began behind one. */
export function nameBetween(left: string, right: string): (char: string) => number {
  const before = simplified(left.slice(-6)), due = CALLING.test(before) && HAN.test(right), begun = isBegun(before);
  if (!due && !begun) return () => 0;
  return (char) => {
    const own = simplified(char), usual = begun ? givenNameCharacter(own) : null, surname = due ? surnameAt(own, 0) : null;
    return (surname === null ? 0 : surname.kind === 'common' ? COMMON : OTHER) + (usual !== null ? GIVEN[usual] : 0);
  };
}

const simplified = (text: string): string => String.fromCharCode(...simplifiedUnits(text));

/** A surname stands behind an office, and perhaps one more character. */
const isBegun = (before: string): boolean => [1, 2].some((length) => {
  const surname = surnameAt(before, before.length - length);
  return surname?.length === 1 && (length === 1 || HAN.test(before.slice(-1))) && CALLING.test(before.slice(0, -length));
});
