import { atStart } from '../text/matches.ts';
import type { Cut } from './cut.ts';
import { listHead } from './heads.ts';
import { endsSentence, whole, type Line, type Rule } from './sheet.ts';

/** Where a new report begins, whatever stood before. */
const DATELINE = atStart(/^(?:本(?:报|网|台|站|刊|社)[\p{L}\d\s]{0,12}(?:讯|消息|电)[\s（(]|(?:新华社|中新[社网]|人民网|央视网?|央广网)[\p{L}\d]{2,16}电)/u);
const SOURCE_LINE = /^[\s\[【（(]*(?:\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}.{0,20})?\s*(?:信息|文章|稿件|新闻)?(?:来\s*源|稿源|发布(?:时间|日期)|时间|日期)\s*[：:]|^(?:[\p{L}·]{2,14}\s+)?\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s|$)/u;
/** Teasers are cut off at about a hundred characters; what is longer is a report's own paragraph. */
const TEASER_LIMIT = 150;

/**
 * Lists of other reports: the head and what stands under it, entries and the teasers between them. A list ends where a
 * report plainly begins: at its source line, its dateline, or at two full paragraphs running.
 */
export const lists: Rule = {
  name: 'lists',
  find: (lines, taken) => {
    const found: Cut[] = [], firstProse = lines.findIndex((l) => l.prose && !l.outside && !taken.has(l.number));
    let hopeless = 0;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      if (taken.has(i) || line.kind === 'head-title' || (line.prose && !/^.{2,6}[：:]/u.test(line.text))) continue;
      const head = listHead(line.text);
      if (head === null) continue;
      // 相关链接 over a paragraph: what it tells is the report's own background.
      const below = BACKGROUND.test(line.text) ? following(lines, i + 1, taken) : undefined;
      if (below !== undefined && isParagraph(below) && below.linked === 0) continue;
      // What the head before would have taken holds a paragraph, and so would what this one takes.
      if (!head.sure && i < hopeless && !ENTRY.test(line.text)) continue;
      const end = listEnd(lines, i, taken, firstProse >= 0 && firstProse < i, head.sure);
      const paragraph = head.sure ? -1 : paragraphIn(lines, i, end, taken);
      if (paragraph >= 0) {
        hopeless = paragraph;
        continue;
      }
      for (let k = i; k < end; k++) if (!taken.has(k) && !CREDITS.test(lines[k]!.text)) found.push(whole(lines[k]!, head.kind, 'lists'));
      i = end - 1;
    }
    return found;
  },
};

const BACKGROUND = /^[\s【[■●▲◆]*相关链接[】\]：:\s]*$/u;

/** What a section of the report may be called is a list's head only if no paragraph stands in it, and none right behind it: its number, or -1. */
function paragraphIn(lines: readonly Line[], head: number, end: number, taken: ReadonlySet<number>): number {
  const behind = following(lines, head + 1, taken);
  if (behind !== undefined && isParagraph(behind)) return behind.number;
  for (let i = head + 1; i < end; i++) if (!taken.has(i) && isParagraph(lines[i]!)) return i;
  return -1;
}

/** 相关阅读：某文 is a list of one; paragraphs go on below it. */
const ENTRY = /[：:]\s*\S|^[【[][^】\]]{2,8}[】\]]\s*\S/u;

/** Who wrote and edited the report may be said below the list. */
const CREDITS = atStart(/^[\s【\[（(]*(?:责任编辑|责编|编辑|校对|审核|[一二三]审|终审|监制|本文来源)\s*[：:]\s*\S.{0,40}$/u);

/** @param hadBody whether running text stands before the head */
function listEnd(lines: readonly Line[], head: number, taken: ReadonlySet<number>, hadBody: boolean, sure: boolean): number {
  const withEntry = ENTRY.test(lines[head]!.text);
  const [first, last] = lines[head]!.box, box = last > head + 1 ? last : Infinity;
  // A box of its own below the report, which the head opens: whatever it tells is another report's.
  const own = hadBody && first === head && last < lines.length - 1 && sure;
  const above = own ? lines.findLast((l) => l.number < first && l.prose && !taken.has(l.number)) : undefined;
  let end = own ? last + 1 : head + 1, boxed = false;
  for (let i = end; i < lines.length; i++) {
    const line = lines[i]!;
    if (taken.has(i)) { end = i + 1; continue; }
    // A column's name stands over the headline, which <title> repeats.
    if (!hadBody && line.kind === 'heading' && isNamed(lines, line.text)) return i;
    // A menu's entry may be called like a list's head; it ends with the menu.
    if (!hadBody && lines[head]!.outside && !line.outside) return end;
    // The format put the list into a box of its own, amid the report.
    if (boxed && !line.outside && isParagraph(line)) return end;
    // Behind such a box the report goes on where its paragraphs stood before.
    if (own && i > last && !line.outside && line.linked < 0.5 && (line.prose || line.kind === 'heading') && line.box[0] === above?.box[0] && line.box[1] === above.box[1]) return end;
    boxed = line.outside;
    // The head and its entries have a box of their own within the report's, and this paragraph stands below it.
    if (box < i && hadBody && !line.outside && isParagraph(line)) return titleAbove(lines, Math.max(head, box), i);
    if (DATELINE.test(line.text)) return titleAbove(lines, head, i);
    if (opensReport(lines, i, taken)) return titleAbove(lines, head, i);
    if (!hadBody && line.prose && !line.bulleted && line.linked < 0.5) return titleAbove(lines, head, i);
    if (isParagraph(line) && (withEntry || line.text.length >= TEASER_LIMIT || paragraphsInARow(lines, i, taken) >= 2)) return end;
    end = i + 1;
  }
  return end;
}

/** A line of source and date with running text under it, perhaps behind other lines of its kind. */
function opensReport(lines: readonly Line[], at: number, taken: ReadonlySet<number>): boolean {
  const { text, prose, bulleted } = lines[at]!;
  if (prose || bulleted || text.length > 100 || !SOURCE_LINE.test(text)) return false;
  for (let i = at + 1, seen = 0; i < lines.length && seen < 5; i++) {
    if (taken.has(i)) continue;
    if (lines[i]!.prose) return !lines[i]!.bulleted;
    if (listHead(lines[i]!.text) !== null) return false;
    seen++;
  }
  return false;
}

/** Whether the page's <title> has a line's text in it. */
const isNamed = (lines: readonly Line[], text: string): boolean => text.length >= 6 && lines[0]?.kind === 'head-title' && lines[0].text.replace(/\s/gu, '').includes(text.replace(/\s/gu, ''));

/** 抢抓施工黄金期 冲刺全年目标任务: so the line over a headline sets the mood, and no title of a list. */
const IN_PHRASES = /^\p{Script=Han}{4,9}[\s　]+\p{Script=Han}{4,9}$/u;

/**
 * Gives the headline in front of a report back to it: up to two short lines right above. Where only one line would be
 * left of the list, it is none: the head is the column's name (时政要闻), and the lines are 引题 or headline and 副题.
 */
function titleAbove(lines: readonly Line[], head: number, place: number): number {
  let end = place, given = 0;
  for (let i = place - 1; i > head && given < 2; i--) {
    const { text, prose, bulleted, kind } = lines[i]!;
    if (prose || bulleted || (given === 1 && kind !== 'heading' && !text.startsWith('—') && !isNamed(lines, text) && !IN_PHRASES.test(text)) || listHead(text) !== null) break;
    end = i;
    given++;
  }
  const left = lines.slice(head + 1, end);
  return given === 1 && left.length === 1 && !left[0]!.prose && !left[0]!.bulleted && !ENTRY.test(lines[head]!.text) ? left[0]!.number : end;
}

/** A paragraph of a report, not the opening words of one: it comes to its end and is no list item. */
const isParagraph = (line: Line): boolean => line.prose && !line.bulleted && line.linked < 0.5 && endsSentence(line.text) && (line.text.length >= 40);

function paragraphsInARow(lines: readonly Line[], from: number, taken: ReadonlySet<number>): number {
  let count = 0, length = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (taken.has(i) || !isParagraph(line)) break;
    count++;
    length += line.text.length;
  }
  return length >= TEASER_LIMIT ? count : Math.min(count, 1);
}

function following(lines: readonly Line[], from: number, taken: ReadonlySet<number>): Line | undefined {
  for (let i = from; i < lines.length; i++) if (!taken.has(i)) return lines[i];
  return undefined;
}
