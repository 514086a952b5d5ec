import { clippings } from './clippings.ts';
import { datelineOf } from './dateline.ts';
import { NUMBERED } from './heading.ts';
import { endsSentence, isProse, type Line } from './lines.ts';
import { isHeadEntry } from './head.ts';
import { shortReports } from './shorts.ts';
import { signatureAtEnd, signatureLine } from './signature.ts';

/**
 * The reports of a file, each with its lines. One is the normal case. A new one begins with a headline behind running
 * text: where a dateline or a line with source and date follows it, or where the text before it was signed; an official notice
 * also behind the day that another closes with, or over the meeting that passed it; short reports under a label or a mark each, clippings under a number.
 */
export function split(written: readonly Line[]): Line[][] {
  const { lines, heads } = clippings(written) ?? shortReports(written), begins = [0];
  let told = false;
  lines.forEach((line, i) => {
    if (told && (heads.has(line) || isHeadline(line) && !isHeadline(lines[i - 1]!) && announcesReport(lines, i))) {
      begins.push(i);
      told = false;
    }
    told ||= isProse(line);
  });
  return begins.map((from, k) => lines.slice(from, begins[k + 1]));
}

function isHeadline(line: Line): boolean {
  const { text, kind } = line;
  return (kind === 'text' || kind === 'heading') && text.length >= 6 && text.length <= 60 && (!endsSentence(text) || /[？！]$/u.test(text))
    && !NUMBERED.test(text) && !/[：:，、]$/u.test(text) && datelineOf(text) === null && !isHeadEntry(line) && signatureLine(text) === null;
}

/** What an official notice is called by. */
const NOTICE = /(?:任免|任命|免职|任职)名单$|(?:任免|任职|免职|任免职|职务任免)的?(?:通知|决定|公告)$|公示(?:公告)?$|^(?:公告|公示|通知)$/u;
/** The day that a notice closes with, and the meeting whose paper it is. */
const DAY = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/u, PASSED = /^[（(](?:19|20)\d{2}年[^（）()]{6,60}(?:通过|决定)[）)]$/u;

/** What follows a headline, and what stands before it, tell whether it opens a report. */
function announcesReport(lines: readonly Line[], at: number): boolean {
  if (NOTICE.test(lines[at]!.text) && (DAY.test(lines[at - 1]!.text) || PASSED.test(lines[at + 1]?.text ?? ''))) return true;
  let i = at + 1;
  while (i < lines.length && i <= at + 4 && !isProse(lines[i]!) && (isHeadline(lines[i]!) || isHeadEntry(lines[i]!) || signatureLine(lines[i]!.text) !== null)) {
    // A date or source line under a headline, with running text below it, is the head of a report.
    if (isHeadEntry(lines[i]!) && /\d{4}/u.test(lines[i]!.text) && lines.slice(i + 1, i + 4).some(isProse)) return true;
    i++;
  }
  const opening = lines[i];
  if (opening === undefined) return false;
  if (datelineOf(opening.text) !== null && /讯|电|消息|报道/u.test(opening.text.slice(0, 40))) return true;
  // ■ 甲一 乙二, 本报记者 甲一, between a headline and running text.
  if (isProse(opening) && i > at + 1 && signatureLine(lines[i - 1]!.text) !== null && !/[：:]/u.test(lines[i - 1]!.text) && !NUMBERED.test(lines[at]!.text)) return true;
  return isProse(opening) && (signed(lines[at - 1]!) || (i === at + 2 && SECOND.test(lines[at + 1]!.text)));
}

/** ——某园区转型见闻: a second line, which a section of a report has not. */
const SECOND = /^[—–]{1,2}\s*[^—–。！？]{4,40}(?:[侧小手札印追]记|记|见闻|纪实|观察|调查|扫描|综述|启示|剪影|之路|专访|巡礼|采风|速写|印象|故事|特写|随笔|答卷|实践|探索)$/u;

const signed = (line: Line): boolean => (signatureAtEnd(line.text)?.people.length ?? 0) > 0 && /[）)]\s*。?$/u.test(line.text);
