import { simplifiedUnit, simplifiedUnits } from '../script.ts';
import { countingTells, JOINS, LEADS, NUMERAL, UNIT } from './counting.ts';
import { silent, type Voice } from './sum.ts';

/** What it is worth, in natural logarithms, that a character leads to a figure (达3万, 只剩5台), and what it costs that a unit or a numeral stands right before one. */
const LEADING = 2, UNIT_BEFORE = -2;
/** What a sentence's frame is worth for the character that it wants. */
const FRAMED = 3;

const FIGURE = /^[\d０-９]/u;
const CLAUSE = /[^，。；：！？,;:!?\n]*$/u;
/** From one figure to another: 由80人降到38人, 从5.1张增加到6.3张, 三次产业结构由17∶40∶43调整为. */
const CHANGES = /^[\d０-９][^，。；！？,;!?\n]{0,12}?(?:[增减降提升扩缩压拉调跃翻][^，。；！？,;!?\n]{0,4}?[到至为]|[到至]\d)/u;
/** Members of a list, and how many of them there are: 金华、洋溪等5个镇. */
const MEMBERS = /[^\d０-９、]、[^、]{1,16}$/u, SO_MANY = /^[\d０-９]+[多余]?(?:[个家项种类大所座条名位处区县市省省国]|件事)/u;
/** A share of what was named: 占全县的46%. */
const OF = /(?:[占为达是相].{1,16}|目标|任务|计划|预算|总量|总数|总额)$/u, SHARE = /^[\d０-９][\d０-９.．]*(?:%|％|倍)/u;
/** How somebody or something ranks: 居全省第2位; and what no rank is: 第3.5%, 第30万吨. */
const RANKED = /[居列排](?:全|在)?[省市县区国州盟旗世界]{0,2}$/u, RANK = /^[\d０-９]+(?:[位名]|[，。、,;])/u, NO_RANK = /^[\d０-９]+(?:[.．][\d０-９]|[%％‰万亿]|多|余|公[里斤顷]|平方|立方|千瓦|兆瓦)/u;
/** A figure with its unit, at the end of what stands before a mark; what stands behind it then is another such, unless a date begins a sentence. */
const AMOUNT = /[\d０-９](?:%|％|\p{Script=Han}{0,4})$/u, DATED = /^[\d０-９]{1,4}(?:[—－～至-][\d０-９]{1,2})?[年月]/u;
/** The number of an item in a list. */
const ITEM = /^\d{1,2}[.．](?!\d)/u;
/** The number of a section, at the head of its line. */
const SECTION = /(?:^|[\n#])[ 　]*[一二三四五六七八九十]{1,3}$/u;

/** How much a figure right behind a gap speaks for a character in it; `line` stands before the gap, `ahead` behind. */
export function leadingBetween(line: string, ahead: string): Voice {
  if (!FIGURE.test(ahead)) return silent;
  const before = simplified(line.slice(-40)), after = simplified(ahead.slice(0, 32)), clause = CLAUSE.exec(before)![0];
  const framed = new Map<number, number>(), tells = countingTells();
  const want = (chars: string, weight: number): void => { for (const char of chars) framed.set(char.charCodeAt(0), (framed.get(char.charCodeAt(0)) ?? 0) + weight); };
  if (SECTION.test(before)) want('、', FRAMED + 1);
  else if (ITEM.test(after)) want('。；', FRAMED);
  else if (AMOUNT.test(clause) && !DATED.test(after)) {
    want('、', FRAMED);
    want('。', -FRAMED);
  }
  if (CHANGES.test(after)) want('由从', FRAMED);
  if (MEMBERS.test(clause) && SO_MANY.test(after)) want('等', FRAMED);
  if (SHARE.test(after) && OF.test(clause)) want('的', FRAMED);
  if (RANKED.test(clause) && RANK.test(after)) want('第', FRAMED);
  if (NO_RANK.test(after)) want('第', -2 * FRAMED);
  return (char) => {
    const unit = simplifiedUnit(char.charCodeAt(0)), told = tells[unit]!;
    return (framed.get(unit) ?? 0) + ((told & LEADS) !== 0 ? LEADING : (told & NUMERAL) !== 0 || (told & (UNIT | JOINS)) === UNIT ? UNIT_BEFORE : 0);
  };
}

const simplified = (text: string): string => String.fromCharCode(...simplifiedUnits(text));
