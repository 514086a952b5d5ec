import { fieldsOf } from './labels.ts';
import { endsSentence, isProse, type Line } from './lines.ts';

const LONGEST = 40;
/** Commas divide a heading into two or three clauses at most. */
export const MOST_CLAUSES = 3;
/** 一、 （一） 1. 第一章: the numbers of sections. */
export const NUMBERED = /^(?:[一二三四五六七八九十百]{1,3}\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百\d]{1,3}[章节部篇条款]|\d{1,2}(?:\.\d{1,2}){0,3}\s*[、.．](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=\p{Script=Han})|[（(]\d{1,2}[）)]|[①-⑳]|[⒈-⒛])/u;

/** Could stand over paragraphs: short, without the end of a sentence, no labelled entry. */
export function couldHead(line: Line): boolean {
  const { text, kind } = line;
  return kind !== 'row' && kind !== 'item' && kind !== 'head-title' && text.length >= 2 && text.length <= LONGEST
    && !endsSentence(text) && !/[：:，,、；;—]$/u.test(text) && /\p{Script=Han}/u.test(text) && !/[。；]/u.test(text) && text.split('，').length <= MOST_CLAUSES
    && !/^(?:[（(].*[）)]|.{1,8}[：:].*)$/u.test(text.replace(NUMBERED, ''));
}

/** 一、 stands over whatever is not 一、 itself; 1. stands over running text only, for it numbers the entries of lists. */
function opensList(line: Line, next: Line): boolean {
  const sign = numberSign(line.text);
  return sign !== '1' && sign !== numberSign(next.text);
}

const numberSign = (text: string): string => (/^[一二三四五六七八九十百]/u.test(text) ? '一' : /^[（(][一二三四五六七八九十]/u.test(text) ? '（一）' : /^第/u.test(text) ? '第' : NUMBERED.test(text) ? '1' : '');

/** 高速公路：三条齐头并进: a section's name and its news. One alone may as well be an entry of the report's (建设地点：某镇). */
const NAMED = /^[\p{Script=Han}\d“”、]{2,9}[：:]\s*[^\s：:]{2,}(?: [^\s：:]{2,})*$/u;

/** 附：某县主要指标, over the table. */
const OF_TABLE = /^附(?:件|表)?[\d一二三四五]{0,2}[：:]\s*\S{4,36}$/u;

/** Lines of that form which stand alone over running text, where a report has two of them or more. */
function namedHeads(body: readonly Line[]): ReadonlySet<number> {
  const alone = body.flatMap((line, i) => {
    const before = body[i - 1], next = body[i + 1];
    return line.kind === 'text' && line.text.length <= LONGEST && NAMED.test(line.text) && !endsSentence(line.text) && !/[。；]/u.test(line.text) && fieldsOf(line.text).length === 0
      && next !== undefined && isProse(next) && (before === undefined || isProse(before)) ? [i] : [];
  });
  return new Set(alone.length >= 2 ? alone : []);
}

/** A question or a call is no longer where it heads a section. */
const CALL = 24;

/** Lines in bold letters as a whole over others that are not: whatever stands below, and though they end in a question mark. */
function boldHeads(body: readonly Line[]): ReadonlySet<number> {
  if (!body.some((l) => l.bold) || body.filter((l) => isProse(l) && !l.bold).length * 4 < body.length) return NO_LINES;
  return new Set(body.flatMap((line, i) => {
    const next = body[i + 1], called = line.text.length <= CALL && /[？！]$/u.test(line.text) ? { ...line, text: line.text.slice(0, -1) } : line;
    return line.bold && i > 0 && next !== undefined && next.kind !== 'heading' && !body[i - 1]!.bold && !next.bold && couldHead(called) ? [i] : [];
  }));
}
const NO_LINES: ReadonlySet<number> = new Set();

/** 数说, 工程概况: a label over what the format says is a list, with running text in front of it and behind. */
function overItems(body: readonly Line[], i: number): boolean {
  const before = body[i - 1], end = body.findIndex((l, k) => k > i && l.kind !== 'item');
  return body[i]!.kind === 'text' && body[i]!.text.length <= LIST_LABEL && before !== undefined && isProse(before) && end > i + 2 && isProse(body[end]!);
}
const LIST_LABEL = 12;

/** 【第一站：湖州安吉】 over what was seen there. */
const IN_BRACKETS = /^【[^【】]{2,24}】$/u;

/**
 * Which body lines are headings: what the format says, and short lines that stand over running text. A run of short
 * lines is a list; only numbered ones may stand on one another (一、 above （一）).
 */
export function headings(body: readonly Line[]): boolean[] {
  const named = namedHeads(body), bold = boldHeads(body);
  const found: boolean[] = body.map((line, i) => line.kind === 'heading' || named.has(i) || bold.has(i));
  for (let i = body.length - 2; i >= 0; i--) {
    const next = body[i + 1]!;
    if (next.kind === 'row' && OF_TABLE.test(body[i]!.text) || IN_BRACKETS.test(body[i]!.text) && isProse(next)) found[i] = true;
    if (found[i] || !couldHead(body[i]!)) continue;
    const before = body[i - 1];
    const numbered = NUMBERED.test(body[i]!.text);
    // The last of 1. 2. 3., one right below the other, is a list's entry, too.
    const inList = before !== undefined && !isProse(before) && couldHead(before) && (!numbered || before.kind === body[i]!.kind && numberSign(before.text) === numberSign(body[i]!.text));
    found[i] = !inList && (isProse(next) || next.kind === 'row' || overItems(body, i) || (numbered && opensList(body[i]!, next)));
  }
  return found;
}
