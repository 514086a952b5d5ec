import { datesIn, type Dated } from './dates.ts';
import { fieldsOf } from './labels.ts';
import { endsSentence, isProse, type Line } from './lines.ts';
import { headInParts, isOfPage } from './page-head.ts';
import { runningHeads } from './running.ts';
import { turnsFrom, turnsTo, withMarksApart, type Turns } from './turns.ts';

/** What a newspaper's page says of itself: 报头, 报眉, 导读 and the hands that made it up, as they come along with text from PDF. */

/** 商洛日报, 北京房山报数字报 */
const PAPER = '[\\p{Script=Han}]{2,10}?(?:日报|晚报|晨报|早报|时报|商报|周报|都市报|导报|快报|报)(?:数字报|电子版)?';
const PAPER_ALONE = new RegExp(`^${PAPER}$`, 'u'), PAPERS = new RegExp(`(?<![\\p{Script=Han}])${PAPER}(?![\\p{Script=Han}])`, 'gu');
const PINYIN = /^[A-Z]{3,}(?:\s+[A-Z]{2,}){0,3}$/u;
/** 农历甲辰年九月廿二, 甲辰年十月初八: the lunar day. */
const LUNAR = /(?:农历|夏历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[^\s，。]{0,3}月[初十廿卅一二三四五六七八九〇]{1,3}|(?:农历|夏历)[^\s，。]{2,10}/gu;
const WEEKDAY = /[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?/gu;
/** 第1版：要闻, 今日8版, 第14526期, A03版 */
const PAGE = /(?:今日|本期|共)?\s*第?\s*[A-Z]?(?:\d{1,5}|[一二三四五六七八九十]{1,3})\s*[版期](?:\s*[：:·]?\s*[\p{Script=Han}]{2,6})?|总?第\s*\d{1,6}\s*[期号]|(?<![\p{L}\d])[A-Z]0?\d{1,2}(?![\p{L}\d])/gu;
/** 责任编辑 甲一 美编 乙二, beside the day, without a colon: with one it is an entry. */
const HANDS_BESIDE = /(?<=\s)(?:责任编辑|责编|编辑|本版编辑|组版|版式|排版|美编|视觉|校对|检校|值班(?:主任|总编|编委))\s+\p{Script=Han}{2,4}(?=\s|$)/gu;
/** What the reader of an electronic paper presses. */
const BUTTONS = /数字报(?:首页|刊)?|电子报|版面(?:概览|导航|目录)|往期(?:回顾|报纸|查询)|返回(?:目录|首页)|[上下]一版|PDF版?/gu;
const ISSUE = /主管|主办|刊号|出版物号|\bCN\s*\d{2}|邮发代号|代号\s*\d+[-—]\d+/u;
const WEATHER = /^(?:[\p{Script=Han}]{0,6}(?:天气|气象|气温)(?:预报)?\s*[：:]|.*(?:℃|°C).*(?:[阴晴雨雪云]|风))/u;
/** Who laid the page out, and where it is reached; who edited it is named in the byline. */
const HAND = /^(?:本版)?(?:组版|版式|排版|美编|视觉|校对|检校|值班(?:主任|总编|编委)|电话|热线|投稿邮箱|邮箱)(?:[：:].{0,24})?$/u, HAND_NAMED = /^[\p{Script=Han}\w@.—-]{1,24}$/u;
const CONTENTS = /^(?:今日|本期|本报)?(?:导读|看点|要目|目录)$/u, CONTENT = /^[□■●◆▲▶◇○]?\s*[^。]{4,60}[（(]\s*(?:详见|见|刊)?\s*第?\s*[A-Z]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*版\s*[）)]$/u;

/** A day with nothing beside it but the paper's name, weekday, lunar day and page: 报眉. */
function isPageHead(text: string): boolean {
  if (/[，。；！？]/u.test(text)) return false;
  const [date] = datesIn(text);
  if (date === undefined || date.time !== null) return false;
  const rest = (text.slice(0, date.start) + text.slice(date.end)).replace(HANDS_BESIDE, '').replace(LUNAR, '').replace(PAGE, '').replace(WEEKDAY, '').replace(BUTTONS, '').replace(PAPERS, '').replace(/[\s·：:|｜]+/gu, '');
  const told = WEEKDAY_ONCE.test(text) || LUNAR_ONCE.test(text) || PAGE_ONCE.test(text) || NUMBERED.test(text);
  // What is left is a section's name (要闻), or the page's number.
  return told && /^(?:\p{Script=Han}{0,4}\d{0,3}|\d{0,3}\p{Script=Han}{0,4})$/u.test(rest);
}
/** 沧州日报 要闻 2024年10月24日 3 */
const NUMBERED = new RegExp(`^${PAPER}\\s.*\\s\\d{1,2}$`, 'u');
const WEEKDAY_ONCE = new RegExp(WEEKDAY.source, 'u'), LUNAR_ONCE = new RegExp(LUNAR.source, 'u'), PAGE_ONCE = new RegExp(PAGE.source, 'u');

/** 某县新闻　第1版　要闻 */
const PAGE_LINE = /^\p{Script=Han}{2,8} 第\s?[A-Z]?\d{1,2}\s?版(?: [\p{Script=Han}·]{2,8})?$/u;

/** In every head of a page beside its day. */
const HINT = /星期|礼拜|周|[版期历]|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|报\s/u;
/** A line of a masthead is no longer than this, blanks included. */
const LONGEST = 100;

/** 2024年第3期（总第57期）, 第12号, 总第88期: which number of a periodical it is, and nothing else. */
const NUMBER = /^[（(]?(?:(?:(?:\d{4}|[一二][一二三四五六七八九〇○零]{3})年(?:度)?)?\s?第\s?[\d一二三四五六七八九十百]{1,4}\s?[期号]|总第\s?\d{1,5}\s?[期号])[）)]?\s?(?:[（(]总第?\s?\d{1,5}\s?[期号][）)])?$/u;
/** 公报, 简报, 专报, 要情: what bodies call the periodicals in which they print decisions and progress. */
const PERIODICAL = /^[\p{Script=Han}“”·\s]{2,24}(?:公报|简报|专报|快报|通报|通讯|要情|动态|信息|参考|调研|工作情况|汇编)$/u;

/** A periodical's name over its number, at the head of what it printed: both stand above the headline, and are none where nothing else could be one. */
function periodicalHead(all: readonly Line[], first: number): readonly Line[] {
  const head = all.slice(0, Math.max(0, first)), hasHeadline = (from: number): boolean => head.slice(from).some((l) => l.kind !== 'row' && HEADLINE.test(l.text) && fieldsOf(l.text).length === 0);
  const at = head.findIndex((l) => l.text.length <= NUMBER_LONG && NUMBER.test(spaced(l.text))), above = head[at - 1], below = head[at + 1];
  if (above !== undefined && PERIODICAL.test(spaced(above.text))) {
    const made = below !== undefined && PUBLISHER.test(spaced(below.text)) ? [below] : [];
    return hasHeadline(at + 1 + made.length) ? [above, head[at]!, ...made] : [];
  }
  const [top] = head;
  return top !== undefined && top.text.length <= LONGEST && /[期号]/u.test(top.text) && IN_ONE.test(spaced(top.text)) && hasHeadline(1) ? [top] : [];
}
/** 松河县应急管理局编 2023年12月29日, who makes the periodical and the day of the number. */
const PUBLISHER = /^[\p{Script=Han}（）()、]{4,30}?(?:编印?|主办|编发|印发|编辑)? (?:19|20)\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日$/u;
/** 松河县人民政府公报 2023年第7期 人事任免 ·41·: name, number, section and page on one line. */
const IN_ONE = /^(?:[·—-]?\d{1,3}[·—-]? )?[\p{Script=Han}“”·]{2,24}(?:公报|简报|专报|快报|通报|通讯|要情|动态|信息|参考|汇编)[ （(]{1,2}(?:(?:19|20)\d{2}年)?(?:第? ?\d{1,4} ?[期号]|总第 ?\d{1,4} ?[期号])[）)]?(?: \p{Script=Han}{2,10})?(?: ?[·—-]{0,2} ?\d{1,3} ?[·—-]{0,2})?$/u;
const NUMBER_LONG = 24, HEADLINE = /^[^。；]*\p{Script=Han}{6}[^。；]*$/u;

/** The lines of a page without those of its masthead. */
export interface Page {
  readonly lines: readonly Line[];
  readonly masthead: readonly Line[];
  /** The day that the masthead gives. */
  readonly day: Dated | null;
  readonly turns: Turns;
}

/** Takes the masthead off, wherever a page of the newspaper begins; without a day in it there is none, but a periodical's name and number. */
export function withoutMasthead(kept: readonly Line[]): Page {
  const all = withMarksApart(kept);
  const marked = all.findIndex((l) => l.kind === 'heading'), own = new Set(marked < 0 ? [] : all.slice(marked));
  // Below a heading that is marked as one such a line is the report's own.
  const heads = new Set(all.filter((l) => l.text.length <= LONGEST && !own.has(l) && l.kind !== 'row' && HINT.test(l.text) && isPageHead(spaced(l.text)) && !fieldsOf(l.text).some((f) => f.kind === 'source')));
  const first = all.findIndex(isProse), periodical = periodicalHead(all, first);
  const parts = marked >= 0 || heads.size > 0 ? null : headInParts(all, first, isOfMasthead);
  const running = runningHeads(all, heads), [top] = [...heads, ...running];
  const day = top !== undefined ? datesIn(top.text)[0] : parts?.day ?? periodical.flatMap((l) => datesIn(l.text))[0];
  const turned = all.some((l) => l.text.length <= LONGEST && l.text.includes('接') && turnsFrom(spaced(l.text)));
  if (day === undefined && !turned && periodical.length === 0) return { lines: all, masthead: [], day: null, turns: { to: new Set(), from: new Set() } };
  const lines: Line[] = [], masthead: Line[] = [], turns = { to: new Set<number>(), from: new Set<number>() };
  let amid = false, from = false;
  all.forEach((line, i) => {
    const text = line.text.length > LONGEST ? '' : spaced(line.text), ahead = day !== undefined && (first < 0 || i < first) || amid;
    const turn = turnsTo(text) || turnsFrom(text), paged = text.includes('版') && isOfPage(text);
    if (turn || paged || heads.has(line) || running.has(line) || periodical.includes(line) || parts?.lines.includes(line) === true || (ahead && isOfMasthead(text))) {
      masthead.push(line);
      if (turnsTo(text) || heads.has(line) || running.has(line) || paged) amid = true;
      if (turnsTo(text) && lines.length > 0) turns.to.add(lines.at(-1)!.spans.at(-1)!.end);
      if (turnsFrom(text)) from = true;
      return;
    }
    amid = false;
    if (from) turns.from.add(line.spans[0]!.start);
    from = false;
    // Behind a running head a sentence goes on, however much white there is at the page's foot.
    lines.push(running.has(all[i - 1]!) && line.indent === '' && !endsSentence(lines.at(-1)?.text ?? '。') ? { ...line, apart: false, torn: true } : line);
  });
  return { lines, masthead, day: day ?? null, turns };
}

/** 组版：柳青 校对：叶小舟 电话：2388213; 视觉 孟祥瑞 校对 温 蕾: nothing but hands with their names. */
function isMadeUp(text: string): boolean {
  const words = text.split(' '), hands = words.filter((w) => HAND.test(w)).length;
  return hands >= 2 && HAND.test(words[0]!) && words.length <= 3 * hands && words.every((w) => HAND.test(w) || HAND_NAMED.test(w));
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

const isOfMasthead = (text: string): boolean => text !== '' && (
  PAPER_ALONE.test(text.replace(/ /gu, '')) || PINYIN.test(text) || ISSUE.test(text) || PAGE_LINE.test(text) || WEATHER.test(text) || isMadeUp(text) || CONTENTS.test(text) || CONTENT.test(text) || isOfPage(text));

/** What a masthead says of its paper, without its table of contents and where a report is turned over; null where nothing is left. */
export function nameOfPage(masthead: readonly Line[]): string | null {
  const said = masthead.map((l) => spaced(l.text)).filter((text) => !CONTENT.test(text) && !turnsTo(text) && !turnsFrom(text)).join(' ');
  return said === '' ? null : said.slice(0, LONGEST);
}
