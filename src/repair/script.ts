import STCharacters from 'opencc-js/dict/STCharacters';
import { to } from 'opencc-js/preset/t2cn';
import { lazily } from '../text/remember.ts';

/** OpenCC's table of single characters, Traditional to Simplified: rows "區 区|…", several targets parted by blanks, the usual one first. */
const TABLE = to['cn']?.[0]?.[1];
if (typeof TABLE !== 'string') throw new Error('opencc-js keeps its table of characters (to.cn, second dictionary) in another form than "區 区|產 产|…": read its new form here, or install the version of package-lock.json');

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(TABLE.split('|').map((row) => {
  const [traditional = '', simplified = ''] = row.split(/\s/u);
  return [traditional, simplified] as const;
}));

/** True for characters that Simplified text does not have. */
export const isTraditional = (char: string): boolean => SIMPLIFIED.has(char);

/** The character's Simplified form, or itself. Words are not looked at: enough for counting and scoring, not for conversion. */
export const simplifiedForm = (char: string): string => SIMPLIFIED.get(char) ?? char;

/** True for Traditional characters that OpenCC's table of the other direction does not have: spellings (鎭, 裡, 爲) beside the usual one (鎮, 裏, 為) or rare for it. */
export const isVariant = (char: string): boolean => SIMPLIFIED.has(char) && !usual().has(char);

const usual = lazily(() => new Set(STCharacters.split('|').flatMap((row) => row.slice(row.indexOf(' ') + 1).split(' '))));

/** What a character's form tells, one bit each: that it stands in Traditional text alone, in Simplified text alone, is an unusual spelling. */
export const TRADITIONAL = 1, SIMPLIFIED_ONLY = 2, VARIANT = 4;

/** The bits above, by UTF-16 unit. */
export const formTells = lazily(() => Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return (isTraditional(char) ? TRADITIONAL : 0) | (isSimplifiedOnly(char) ? SIMPLIFIED_ONLY : 0) | (isVariant(char) ? VARIANT : 0);
}));

/**
 * Characters that stand in Traditional words for one that Simplified words have, though Simplified text has the character, too, in words far rarer than those
 * (瞭解 了解, but 瞭望; 藉助 借助, but 慰藉): OpenCC's table of characters leaves them, as a conversion must.
 */
const BOTH_WAYS: readonly (readonly [string, string])[] = [['瞭', '了'], ['藉', '借'], ['彷', '仿'], ['甦', '苏'], ['伕', '夫'], ['揹', '背'], ['暱', '昵'], ['薰', '熏']];

/** UTF-16 unit → unit of the Simplified form, as `simplifiedForm` and `BOTH_WAYS` have it; what has none of one unit stays. */
const unitForms = lazily(() => {
  const forms = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [traditional, simplified] of SIMPLIFIED) if (traditional.length === 1 && simplified.length === 1) forms[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
  for (const [traditional, simplified] of BOTH_WAYS) forms[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
  return forms;
});

/** One UTF-16 unit in Simplified form; never 0. */
export const simplifiedUnit = (unit: number): number => unitForms()[unit]! || 0xfffd;

/** A text's UTF-16 units in Simplified form, one for one. No unit is 0, which is free to mean none. */
export function simplifiedUnits(text: string): number[] {
  const table = unitForms(), units: number[] = [];
  for (let i = 0; i < text.length; i++) units.push(table[text.charCodeAt(i)]! || 0xfffd);
  return units;
}

/**
 * Simplified forms that Traditional text has too: those to which OpenCC's table of the other direction (STCharacters) gives no Traditional form, for they
 * keep their own; and common ones that are two characters in one (后妃, 里程, 台州, 人云亦云).
 */
const BOTH = new Set(
  '布局系私幸家俊胄克札恤即念咽向冢奸娘昆吊雕佛栗戚欲蒙捍拼挲舍挨卷扇折抬教旗既升拐查杆棋矩梁僵泛污溯泄凌沈漓抵呆璇酸愈症杯真困朱埼御棱谷蓑扎弦'
  + '捆彩致累才玩修庵搜席卜芸姜苔蔑同胡制核托注志噪溪狸逾踊挽回周糖扣巨表旋合板暗只沾秋千刮飧糊喂松哄面曲冬出'
  + '后里台云干占征冲余范几斗丰吁岳了借准采仆辟',
);

/** True for characters that stand in Simplified text for a Traditional one, and in no Traditional text. */
export const isSimplifiedOnly = (char: string): boolean => simplifiedOnly().has(char);

const simplifiedOnly = lazily(() => new Set([...SIMPLIFIED.values()].filter((target) => target.length === 1 && !SIMPLIFIED.has(target) && !BOTH.has(target))));
