import { atStart } from '../text/matches.ts';
import { datelineOf } from './dateline.ts';
import { datesIn, iso } from './dates.ts';
import { MEETING_DAY } from './event.ts';
import { OCCASION, isDayEntry, isDocumentNumber, isHeadEntry, isSignature, isWeakEntry, speakerOf, tellsOccasion } from './head.ts';
import { canBeHeadline, headlineAmong, isAmid, isHeadlineAgain, isLeadIn, isSecondLine } from './headline.ts';
import { labelAlone } from './labels.ts';
import { bare, endsSentence, isProse, joined, narrowed, type Line } from './lines.ts';
import { signatureLine } from './signature.ts';
import { isAccountName, isOutlet, isPlaceOfMachine, makerOf, tidy } from './source.ts';
import { titleAfterLead, withoutSite } from './title.ts';

/** The head of a report: which of its lines is what. What is in none of the lists belongs to the body. */
export interface Opening {
  /** The headline, narrowed to itself; null where the text has none. */
  readonly title: Line | null;
  readonly subtitle: Line | null;
  /** 副题, where there is a 引题 too, or its second line. */
  readonly deck: Line | null;
  /** An outlet on a line of its own beside the date, as clients put it; null where there is none. */
  readonly outlet: string | null;
  /** Lines that say where, when and by whom, and what is left of the site's head. */
  readonly entries: readonly Line[];
  readonly body: readonly Line[];
  /** The day on which the speech was held that the text is. */
  readonly held: string | null;
}

/**
 * Reads the head of a report.
 * @param declared titles that the format declares, for recognising the headline among the lines
 */
export function openingOf(lines: readonly Line[], declared: readonly string[]): Opening {
  // The format puts it first; anywhere else it is no headline.
  const headTitle = lines[0]?.kind === 'head-title' ? lines[0] : null;
  const rest = lines.filter((l) => l.kind !== 'head-title');
  const first = rest.findIndex((l, i) => isMeeting(rest, i) || (isProse(l) && !isHeadEntry(l)) || (l.text.length > 20 && datelineOf(l.text) !== null && !isHeadEntry(l)));
  const end = first < 0 ? rest.length : behindLead(rest, first);
  const { entries, used, outlet } = entriesOf(rest.slice(0, end));
  const firstEntry = rest.findIndex((l) => used.has(l)), dated = rest.findLastIndex((l, i) => i < end && used.has(l) && isDayEntry(l));
  const able = rest.slice(0, end).flatMap((l, i) => (!used.has(l) && canBeHeadline(l) ? [i] : []));
  const titles = [headTitle?.text ?? '', ...declared].filter((t) => t !== '').map(bare);
  const chosen = headlineAmong(rest, able, titles, firstEntry);
  if (chosen === null) {
    const title = headTitle === null ? null : narrowed(headTitle, 0, withoutSite(headTitle.text));
    return { title, subtitle: null, deck: null, outlet, entries, body: rest.filter((l) => !used.has(l)), held: null };
  }
  if (headTitle !== null) entries.push(headTitle);
  const broken = brokenHeadline(rest, chosen, titles[0] ?? ''), parts = broken[0] < broken[1] ? broken : officialHeadline(rest, end, chosen) ?? broken, line = joined(rest.slice(parts[0], parts[1] + 1));
  const length = withoutButton(line.text.slice(0, withoutSite(line.text)), titles[0] ?? ''), lead = Math.max(titleAfterLead(line.text.slice(0, length)), labelled(line.text, titles[0] ?? ''));
  const title = narrowed(line, lead, length);
  const seconds: Line[] = lead > 0 && !LABEL.test(line.text) && !STAMP.test(line.text) ? [narrowed(line, 0, lead)] : [], body: Line[] = [];
  let below = parts[1] + 1;
  rest.forEach((l, i) => {
    if ((i >= parts[0] && i <= parts[1]) || used.has(l)) return;
    if (i >= end) body.push(l);
    else if (isHeadlineAgain(l, title) || !/\p{L}/u.test(l.text)) entries.push(l);
    else if (i < chosen) {
      if (seconds.length === 0 && i === parts[0] - 1 && (isLeadIn(l, line) || able.includes(i) && able.includes(chosen + 1) && isAmid(rest, i, able.at(-1)!))) seconds.push(l);
      else entries.push(l);
    } else if (i <= chosen + 2 && isSignature(l) && (rest[i + 1] === undefined || !isSignature(rest[i + 1]!))) entries.push(l);
    else if (i === below && isSecondLine(l, closes(rest, i, used))) {
      // 引题 and 副题, or a 副题 of two lines.
      if (seconds.length < MOST_SECONDS) seconds.push(withoutDash(l));
      else entries.push(l);
      below = i + 1;
    // What stands between headline and day and makes no sentence is of the head: who the author is, a column, a button.
    } else if (i < dated && !isProse(l) && !endsSentence(l.text) && l.kind !== 'row') entries.push(l);
    else body.push(l);
  });
  // A speech's title is not finished without its occasion.
  const occasion = entries.find((l) => tellsOccasion(l.text)), held = occasion === undefined || !(OCCASION.test(occasion.text) || SPEECH.test(title.text)) ? undefined : datesIn(occasion.text)[0];
  if (occasion !== undefined && seconds.length === 0 && OCCASION.test(occasion.text)) {
    seconds.push(withoutDash(occasion));
    entries.splice(entries.indexOf(occasion), 1);
  }
  const [subtitle = null, deck = null] = seconds;
  return { title, subtitle, deck, outlet, entries, body, held: held === undefined ? null : iso({ ...held, time: null }) };
}

const MOST_SECONDS = 2;
const withoutDash = (line: Line): Line => narrowed(line, /^[—–\-\s]*/u.exec(line.text)![0].length);

const SPEECH = /(?:讲话|致[辞词]|发言|演讲|报告|述职)(?:\s?[（(][^（）()]{1,12}[）)])?$/u;

/** 某县人民政府 over 关于…, and the end of a long title on a line of its own: what a document is called. */
const ABOUT = /^关于(?=.{2})|^(?:转发|印发|批转)[《关].{4}/u, DOCUMENT = /(?:通知|通告|通报|公告|公示|公报|决定|决议|意见|批复|复函|函|请示|报告|方案|办法|规定|规划|计划|纪要|议案|说明|命令|令|书|信|名单)(?:[（(].*[）)])?$/u;

/** 任免名单, 公告（第12号）: what kind of paper it is, and nothing of what it says. */
const BARE_DOCUMENT = /^(?:(?:人事|职务|干部)?任[免命]名单|公告|公报|决定|决议|通告|任免通知|会议纪要|(?:政府)?工作报告)(?:\s?[（(][^（()）]*[）)])?$/u;

/** First and last line of an official paper's title, which names its body on a line of its own where the same body signs below or a number follows; null for every other headline. */
function officialHeadline(lines: readonly Line[], end: number, chosen: number): readonly [number, number] | null {
  const line = lines[chosen]!, above = lines[chosen - 1], below = lines[chosen + 1];
  if (line.kind !== 'text') return null;
  const isBody = (l: Line | undefined): l is Line => l?.kind === 'text' && isSignature(l);
  const goesOn = /关于|印发|转发/u.test(line.text) && !DOCUMENT.test(line.text) && below?.kind === 'text' && chosen + 1 < end && DOCUMENT.test(below.text) && below.text.length <= 40 && !isHeadEntry(below) && !/^[—–（(]/u.test(below.text);
  const last = goesOn ? chosen + 1 : chosen;
  if (BARE_DOCUMENT.test(line.text) && isBody(above)) return [chosen - 1, chosen];
  if (isBody(line) && below !== undefined && chosen + 1 < end && BARE_DOCUMENT.test(below.text)) return [chosen, chosen + 1];
  const named = ABOUT.test(line.text) && isBody(above) && ([...lines.slice(Math.max(0, chosen - 3), chosen), ...lines.slice(last + 1, last + 4)].some((l) => isDocumentNumber(l.text)) || lines.slice(end).some((l) => bare(l.text) === bare(above.text)));
  return named || goesOn ? [named ? chosen - 1 : chosen, last] : null;
}

/** 时间：… over 地点：… is when and where a conference was held; what is said there follows. */
const isMeeting = (lines: readonly Line[], i: number): boolean => MEETING_DAY.test(lines[i]!.text) && lines.slice(i + 1, i + 3).some((l) => /^地\s*点\s*[：:]/u.test(l.text));

/** First and last line of a headline that the page breaks, as one that its <title> has in one piece. */
function brokenHeadline(lines: readonly Line[], chosen: number, title: string): readonly [number, number] {
  const of = (from: number, to: number): string => lines.slice(from, to + 1).map((l) => bare(l.text)).join('');
  const alike = (i: number): boolean => lines[i]?.kind === lines[chosen]!.kind && lines[i]!.level === lines[chosen]!.level && (lines[i]!.kind === 'heading' || lines[i]!.text.length <= LONGEST_PART);
  let from = chosen, to = chosen;
  if (title === '') return [from, to];
  while (alike(from - 1) && title.includes(of(from - 1, to))) from--;
  while (alike(to + 1) && title.includes(of(from, to + 1))) to++;
  return [from, to];
}

/** A line of a headline that is broken over several is no longer. */
const LONGEST_PART = 40;

/** 视频某县签约12个项目: what a site stamps a headline with, set apart by its style alone; <title> leaves it out. */
const STAMP = /^(?:视频|音频|图集|组图|图文|原创|独家|专题|直播|快讯|转载|置顶|推荐)\s?(?![丨|｜：:\s])/u;
/** [本地要闻] 某县签约12个项目: a column's name in brackets that the format's title leaves out. */
const LABEL = /^[[【][^\]】]{2,8}[\]】]\s*/u;
const labelled = (text: string, title: string): number => {
  const stamp = STAMP.exec(text)?.[0] ?? '';
  if (stamp !== '' && text.length >= stamp.length + 6 && title.startsWith(bare(text.slice(stamp.length)))) return stamp.length;
  const label = LABEL.exec(text)?.[0] ?? '';
  return label !== '' && text.length >= label.length + 6 && title.startsWith(bare(text.slice(label.length, withoutButton(text, title)))) ? label.length : 0;
};

/** 某县签约12个项目 [复制链接]: a button in the headline's element that the format's title leaves out. */
const withoutButton = (text: string, title: string): number => {
  const button = /\s*[[【][^\]】]{2,8}[\]】]$/u.exec(text), own = bare(text.slice(0, button?.index).replace(LABEL, ''));
  return button !== null && own.length >= 6 && title.startsWith(own) && !title.startsWith(bare(text.replace(LABEL, ''))) ? button.index : text.length;
};

/** A lead may stand between the headline and the line of origin; it stays text. */
const LEAD = 100;

/** Where the head ends whose first running text is line `first`: there, or behind the line of origin right below a short lead. */
function behindLead(lines: readonly Line[], first: number): number {
  if (lines[first]!.text.length > LEAD) return first;
  const origin = lines.slice(first + 1, first + 3).findIndex(isDayEntry);
  if (origin < 0) return first;
  let below = first + 2 + origin;
  while (lines[below] !== undefined && (isHeadEntry(lines[below]!) || signatureLine(lines[below]!.text) !== null)) below++;
  return lines[below] !== undefined && isProse(lines[below]!) ? below : first;
}

/** 【老区新貌】 over the byline: the column's name. */
const COLUMN = atStart(/^【[^【】]{2,10}】$/u);

/** The lines of a head that say where, when and by whom. `used` holds them as they stood; values are put to their labels in `entries`. */
function entriesOf(head: readonly Line[]): { entries: Line[]; used: ReadonlySet<Line>; outlet: string | null } {
  const entries: Line[] = [], used = new Set<Line>();
  let outlet: string | null = null;
  head.forEach((line, i) => {
    const above = head[i - 1];
    if (above !== undefined && used.has(above) && isValue(head, i)) {
      // As a table's row has them: a label and its value.
      entries[entries.length - 1] = { ...joined([entries.at(-1)!, line]), kind: 'row', text: `${entries.at(-1)!.text} | ${line.text}` };
      used.add(line);
      return;
    }
    const under = i > 0 && isAccountName(line.text) && head[i + 1] !== undefined && isDayEntry(head[i + 1]!);
    const isAuthor = line.text.length <= 3 && line.kind === 'text' && above !== undefined && used.has(above) && isDayEntry(above) && makerOf(line.text) === 'person';
    const maker = (line.origin || isAuthor) && makerOf(line.text);
    const named = maker === 'outlet' || under || isOutlet(line.text) && (i > 0 ? [above, head[i + 1]].some((l) => l !== undefined && isDayEntry(l)) : isPostedBelow(head));
    const below = above !== undefined && used.has(above) && (isWeakEntry(line) || isPlaceOfMachine(line.text));
    const speaker = speakerOf(line, above, head[i + 1]);
    const column = COLUMN.test(line.text) && head[i + 1] !== undefined && signatureLine(head[i + 1]!.text) !== null;
    if (!named && maker !== 'person' && !below && !column && speaker === null && !isHeadEntry(line) && !isLabelAlone(line.text) && signatureLine(line.text) === null) return;
    if (named) outlet ??= tidy(line.text);
    // As a table's row has it.
    entries.push(speaker !== null ? { ...line, kind: 'row', text: `作者 | ${speaker}` } : maker === 'person' ? { ...line, kind: 'row', text: `作者 | ${line.text}` } : line);
    used.add(line);
  });
  return { entries, used, outlet };
}

/** The account's name stands first, above the moment or the place of its post; over a day alone it may as well be a newspaper's. */
const isPostedBelow = ([, day]: readonly Line[]): boolean => day !== undefined && isDayEntry(day) && /\d{1,2}[:：]\d{2}|发[表布]于/u.test(day.text) && !/[第总]\s?\d+\s?[版期]/u.test(day.text);

/** 政府信息公开 tables written as lines: the label alone, its value below. */
function isLabelAlone(text: string): boolean {
  const kind = labelAlone(text);
  return kind !== null && (kind !== 'person' || /[：:]$/u.test(text));
}

/** The line under a label that stands alone, unless it is the next label. */
function isValue(lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1]!.text, { text } = lines[i]!;
  if (!isLabelAlone(above) || isLabelAlone(text) || text.length > 60) return false;
  const kind = labelAlone(above);
  if (kind === 'date' && datesIn(text).length === 0) return false;
  if (kind === 'source' && (text.length > 24 || /[，。！？：]/u.test(text))) return false;
  return /[：:]$/u.test(above) || isLabelAlone(lines[i + 1]?.text ?? '') || isLabelAlone(lines[i - 3]?.text ?? '');
}

/** Whether the headlines are over behind line `i`: source and date, the dateline, running text or nothing follows. */
function closes(lines: readonly Line[], i: number, used: ReadonlySet<Line>): boolean {
  const next = lines[i + 1];
  return next === undefined || used.has(next) || isProse(next) || datelineOf(next.text) !== null || lines.slice(i + 2).some((l) => used.has(l));
}
