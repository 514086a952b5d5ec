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
    && !endsSentence(text) && !/[：:，,、；;]$/u.test(text) && /\p{Script=Han}/u.test(text) && !/[。；]/u.test(text) && text.split('，').length <= MOST_CLAUSES
    && !/^(?:[（(].*[）)]|.{1,8}[：:].*)$/u.test(text.replace(NUMBERED, ''));
}

/** 一、 stands over whatever is not 一、 itself; 1. stands over running text only, for it numbers the entries of lists. */
function opensList(line: Line, next: Line): boolean {
  const sign = numberSign(line.text);
  return sign !== '1' && sign !== numberSign(next.text);
}

const numberSign = (text: string): string => (/^[一二三四五六七八九十百]/u.test(text) ? '一' : /^[（(][一二三四五六七八九十]/u.test(text) ? '（一）' : /^第/u.test(text) ? '第' : NUMBERED.test(text) ? '1' : '');

/**
 * Which body lines are headings: what the format says, and short lines that stand over running text. A run of short
 * lines is a list; only numbered ones may stand on one another (一、 above （一）).
 */
export function headings(body: readonly Line[]): boolean[] {
  const found: boolean[] = body.map((line) => line.kind === 'heading');
  for (let i = body.length - 2; i >= 0; i--) {
    if (found[i] || !couldHead(body[i]!)) continue;
    const next = body[i + 1]!, before = body[i - 1];
    const numbered = NUMBERED.test(body[i]!.text);
    const inList = before !== undefined && !isProse(before) && couldHead(before) && !numbered;
    found[i] = !inList && (isProse(next) || next.kind === 'row' || (numbered && opensList(body[i]!, next)));
  }
  return found;
}
