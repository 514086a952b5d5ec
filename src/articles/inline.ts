import { datesIn } from './dates.ts';
import { fieldsOf } from './labels.ts';
import { narrowed, type Line } from './lines.ts';
import { isOutlet } from './source.ts';

const SHORTEST = 8, LONGEST = 60;
/** Behind the day: the time, labelled entries, counters, and what a lost blank or icon left. */
const ENTRIES = /(?:[\s|｜]*(?:(?:信息|文章|稿件)?来源|稿源|编辑|责编|责任编辑|作者|记者|浏览(?:次数|人次|量)?|点击(?:次数|数|量)?|阅读(?:次数|量|数)?|人气|评论|字号|字体)\s*[：:]\s*[^\s，。：:|｜]{0,24}(?=[\s|｜]|$)|[\s|｜]+(?:\d{1,6}|[?？]+|[\p{L}·]{2,16}(?:报|网|台|社|客户端|融媒|在线))(?=[\s|｜]|$))*[\s|｜]*/uy;

/**
 * Some copies print headline, day, source and text on one line. The headline and the entries become lines of their own;
 * a line that is no such one stays as it is.
 */
export function apart(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const parts = partsOf(line);
    if (parts === null) result.push(line);
    else result.push(...parts);
  }
  return result;
}

/** The lines that one line has in it; null where it has itself alone. */
function partsOf(line: Line): Line[] | null {
  const { text, kind } = line;
  if (kind !== 'text' || text.length < SHORTEST) return null;
  const head = text.slice(0, LONGEST + SHORTEST + 24);
  const date = datesIn(head)[0];
  if (date === undefined) return null;
  let from = date.start;
  const last = /(?:^|\s)(\S+)\s*$/u.exec(text.slice(0, from));
  if (last !== null && last.index > 0 && isOutlet(last[1]!)) from = last.index + last[0].search(/\S/u);
  const headline = text.slice(0, from);
  // The headline ends in a blank.
  if (!/\s$/u.test(headline) || !isHeadline(headline.replace(/[\s|｜·—–-]+$/u, ''))) return null;
  ENTRIES.lastIndex = date.end;
  const end = ENTRIES.exec(text) === null ? date.end : ENTRIES.lastIndex;
  // A day within a sentence has its sentence behind it; only a full day with entries or nothing behind it divides.
  if (end < text.length && (end === date.end || date.time === null && !/[：:]/u.test(text.slice(date.end, end)))) return null;
  return [narrowed(line, 0, from), narrowed(line, from, end), narrowed(line, end)].filter((l) => l.text !== '');
}

const isHeadline = (text: string): boolean => text.length >= SHORTEST && text.length <= LONGEST && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6
  && !/^原创\s|[，。；]|(?<!^\p{Script=Han}{2,8})[：:]|(?:截至|截止|于|在|自|从|至|经|时间|日期)$/u.test(text) && fieldsOf(text).length === 0 && !isOutlet(text);
