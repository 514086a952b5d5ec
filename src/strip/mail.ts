import { atEnd, atStart } from '../text/matches.ts';
import type { Cut } from './cut.ts';
import { endsSentence, whole, type Line, type Rule } from './sheet.ts';

/** 发件人：某某 <a@example.org>, Subject: …: a line of a letter's head. */
const FIELD = atStart(/^[>＞\s]*[*【]{0,2}(发\s*件\s*人|寄\s*件\s*[人者]|收\s*件\s*[人者]|抄\s*送|密\s*送|副\s*本|主\s*题|主\s*旨|标\s*题|发送?\s*(?:时\s*间|日\s*期)|日\s*期|时\s*间|附\s*件|优先级|回复(?:地址|至)|From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Attachments?|Importance)[*】]{0,2}\s*[：:]/iu);
const SENDER = /^(?:发\s*件\s*人|寄\s*件\s*[人者]|From)$/iu, SUBJECT = /^(?:主\s*题|主\s*旨|标\s*题|Subject)$/iu, WHEN = /^(?:发送?\s*(?:时\s*间|日\s*期)|日\s*期|时\s*间|Date|Sent)$/iu;
/** Fwd: 转：Re: 答复：[外部邮件] before what the letter is about. */
const PASSED_ON = /^(?:\s*(?:(?:Fwd?|Fw|Re|转发?|回复|答复|轉寄|回覆)\s*(?:[[(（]\d+[\])）])?\s*[：:]|[[【][^\]】]{2,6}[\]】]))*\s*/iu;
/** -------- 转发邮件信息 --------, -----Original Message-----, Begin forwarded message: */
const SEPARATOR = atStart(/^[>＞\s]*(?:[-—–─_=*]{2,}\s*(?:(?:以下是?)?(?:原始|转发|被转发)的?(?:邮件|消息|信息|内容|正文|文章|稿件)(?:信息|内容|开始)?|(?:邮件|转发)(?:原文|开始)|(?:Original|Forwarded)\s+(?:Message|by.{0,40}))\s*[-—–─_=*]{2,}|Begin forwarded message\s*[：:]|以下是(?:转发|原始)(?:的)?邮件\s*[：:]?)$/iu);
/** ----- 转发结束 -----: below it stands what the sender adds. */
const CLOSED = atStart(/^[>＞\s]*[-—–─_=*]{2,}\s*(?:(?:转发|原文|正文|邮件|转发的?(?:邮件|内容|原文))(?:内容)?(?:结束|完毕|完)|End\s+of\s.{4,40})\s*[-—–─_=*]{2,}$/iu);
/** 在 2024-08-25 22:31，“某某” <a@example.org> 写道：; On Sun, Aug 25, 2024, … wrote: */
const WROTE = atEnd(/^[>＞\s]*(?:在\s?(?:19|20)\d{2}.{4,90}(?:写道|写到|寫道)|On\s.{8,90}\swrote)\s*[：:]$/iu);
/** What programs put below a letter: 此邮件由自动转发，请勿直接回复。 发自我的iPhone */
const BELOW = atStart(/^(?:-{2}\s?$|(?:此|本)(?:邮件|信件|信)(?:由|为|及|可能|仅).{0,80}|(?:发|寄|傳|传)自我的\s?[\w\p{Script=Han}\s]{2,20}$|Sent from my .{2,30}$|(?:这|此)是(?:一封)?(?:系统)?自动.{0,20}邮件.{0,40}|\[cid:[^\]]{3,80}\]$)/iu);
/** Lines that a letter's head has at least, and what a note above a forwarded letter has at most. */
const FEWEST = 2, NOTE = 300;

/**
 * The head of a letter in which a report was sent, what was written above one that was passed on, and what programs put below. What the letter is about stays
 * where the text does not say it again: it is the headline then.
 */
export const mail: Rule = {
  name: 'mail',
  find: (lines, taken) => {
    const labels = lines.map((l) => (taken.has(l.number) || l.kind === 'head-title' ? null : FIELD.exec(l.text)?.[1] ?? null));
    const heads = headsAmong(lines, labels);
    if (heads.length === 0) return [];
    const found: Cut[] = [], last = heads.at(-1)!, letter = lines.slice(last.to + 1);
    const note = lines.slice(0, last.from).filter((l) => !heads.some((h) => l.number >= h.from && l.number <= h.to));
    // A long text above a forwarded one is what the letter says.
    const isNote = note.filter((l) => !SEPARATOR.test(l.text)).reduce((n, l) => n + l.text.length, 0) <= NOTE;
    // 老李，稿子贴在下面。 ----- 转发内容 -----: the note may stand below the letter's head.
    const opened = last.to + 1 + letter.findIndex((l) => SEPARATOR.test(l.text)), closed = letter.find((l) => CLOSED.test(l.text))?.number ?? Infinity;
    const below = opened > last.to && lines.slice(last.to + 1, opened).reduce((n, l) => n + l.text.length, 0) <= NOTE ? opened : 0;
    for (const line of lines) {
      if (taken.has(line.number)) continue;
      const head = heads.find((h) => line.number >= h.from && line.number <= h.to);
      if (head !== undefined) found.push(...(head === subjectOf(heads) && SUBJECT.test(labels[line.number] ?? '') ? besideSubject(line, letter, below > 0 && isHeadline(lines[opened + 1])) : [whole(line, 'other', 'mail')]));
      else if (SEPARATOR.test(line.text) || WROTE.test(line.text) || BELOW.test(line.text) || line.number >= closed || (isNote && line.number < last.from) || (line.number > last.to && line.number < below)) found.push(whole(line, 'other', 'mail'));
    }
    return found;

    function subjectOf(all: readonly Head[]): Head | undefined {
      return all.findLast((h) => labels.slice(h.from, h.to + 1).some((l) => l !== null && SUBJECT.test(l)));
    }
  },
};

interface Head { readonly from: number; readonly to: number }

/** Runs of such lines that name who sent the letter, and what it is about or when it was sent. */
function headsAmong(lines: readonly Line[], labels: readonly (string | null)[]): readonly Head[] {
  const heads: Head[] = [];
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] === null) continue;
    let to = from;
    while (labels[to + 1] !== undefined && labels[to + 1] !== null) to++;
    const run = labels.slice(from, to + 1);
    if (run.length >= FEWEST && run.some((l) => SENDER.test(l!)) && run.some((l) => SUBJECT.test(l!) || WHEN.test(l!)) && lines.slice(from, to + 1).every((l) => !endsSentence(l.text))) heads.push({ from, to });
    from = to;
  }
  return heads;
}

/** What was pasted in has a headline of its own. */
const isHeadline = (line: Line | undefined): boolean => line !== undefined && !line.prose && line.text.length >= 6 && line.text.length <= 60 && !endsSentence(line.text);

/**
 * The label and what shows that the letter was passed on; all of the line where the letter's text has its subject again.
 * @param headed whether the text below is known to have a headline
 */
function besideSubject(line: Line, letter: readonly Line[], headed: boolean): readonly Cut[] {
  const label = FIELD.exec(line.text)![0].length, from = label + PASSED_ON.exec(line.text.slice(label))![0].length, subject = line.text.slice(from).replace(/\s/gu, '');
  const isSaid = headed || subject === '' || letter.slice(0, 8).some((l) => l.text.replace(/\s/gu, '').includes(subject) || (l.text.length >= 8 && subject.includes(l.text.replace(/\s/gu, ''))));
  return isSaid ? [whole(line, 'other', 'mail')] : [{ start: line.start, end: line.inner.start + from, kind: 'other', rule: 'mail' }];
}
