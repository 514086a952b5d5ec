const DIGITS: ReadonlyMap<string, number> = new Map([
  ['〇', 0], ['零', 0], ['○', 0], ['一', 1], ['二', 2], ['两', 2], ['三', 3], ['四', 4], ['五', 5], ['六', 6], ['七', 7], ['八', 8], ['九', 9],
  ['壹', 1], ['贰', 2], ['叁', 3], ['肆', 4], ['伍', 5], ['陆', 6], ['柒', 7], ['捌', 8], ['玖', 9],
]);

/** The signs that multiply what stands before them, greatest first. */
const PLACES: readonly (readonly [sign: RegExp, value: number])[] = [
  [/亿/u, 1e8], [/万/u, 1e4], [/[千仟]/u, 1e3], [/[百佰]/u, 1e2], [/[十拾]/u, 10], [/廿/u, 20], [/卅/u, 30],
];

/** The characters of which `chineseNumber` reads numbers, for use inside a character class (the banker's forms 壹贰叁 left out). */
export const NUMERAL_CHARACTERS = '〇零○一二两三四五六七八九十百千万亿廿卅';

/**
 * Reads a number written in characters: 一百二十 = 120, 三千万 = 30000000, 二〇二一 = 2021, 廿八 = 28, 百 = 100, 两 = 2,
 * 三点五 = 3.5, 一万二 = 12000. Null where the whole text is no such number.
 */
export function chineseNumber(text: string): number | null {
  const point = text.indexOf('点');
  if (point < 0) return whole(text);
  const before = whole(text.slice(0, point)), after = inARow(text.slice(point + 1));
  return before === null || after === null ? null : Number(`${before}.${after}`);
}

/** A number written in digits or in characters: 12, 3.5, 十二. Null where the whole text is neither. */
export const numberOf = (written: string): number | null => (/^\d+(?:\.\d+)?$/u.test(written) ? Number(written) : chineseNumber(written));

/** Digits in a row, as years are written: 二〇二一 → '2021'. */
function inARow(text: string): string | null {
  let digits = '';
  for (const c of text) {
    const digit = DIGITS.get(c);
    if (digit === undefined) return null;
    digits += String(digit);
  }
  return digits === '' ? null : digits;
}

function whole(text: string, level = 0): number | null {
  const row = inARow(text);
  if (row !== null) return Number(row);
  const place = PLACES[level];
  if (place === undefined) return null;
  const [sign, value] = place;
  // 万亿 multiplies as a whole, so the last 亿 divides the number; below it each sign stands once.
  const at = level === 0 ? text.lastIndexOf('亿') : text.search(sign);
  if (at < 0) return whole(text, level + 1);
  const before = text.slice(0, at), after = text.slice(at + 1);
  if (value === 20 || value === 30) return before === '' ? plus(value, after, 10, level) : null;
  const many = before === '' ? 1 : whole(before, level === 0 ? 1 : level + 1);
  if (many === null || (value < 1e4 && many > 9)) return null;
  return plus(many * value, after, value, level);
}

/** Adds what follows a sign: 一百|二十, 一百|零五; a lone digit counts the next lower place (一万二 = 12000). */
function plus(sum: number, after: string, value: number, level: number): number | null {
  if (after === '') return sum;
  const linked = after.replace(/^[零〇○]+/u, '');
  // 十 may stand alone inside a number (一百十二), 百 and 千 may not.
  if (linked === '' || /^[百佰千仟万]/u.test(linked)) return null;
  const rest = whole(linked, level + 1);
  if (rest === null || rest >= value) return null;
  return sum + (linked === after && linked.length === 1 && DIGITS.has(linked) ? (rest * value) / 10 : rest);
}
