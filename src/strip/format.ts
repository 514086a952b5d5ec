import { atEnd } from '../text/matches.ts';
import { whole, type Line, type Rule } from './sheet.ts';

/** Lines of a report's head that some sites put into a header or a bar of their own: with a label, or with a day alone. */
const LABELLED = /(?:来\s*源|稿源|时\s*间|日\s*期|作\s*者|记者|编辑|责编)\s*[：:]/u;
const DATED = /(?:19|20)\d{2}[-年/.\s]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}/u;
/** Labels that no clock has: 今日头条 is a source. */
const ORIGIN = /(?:来\s*源|稿源|作\s*者|记者|编辑|责编|发布(?:时间|日期))\s*[：:]/u;
/** A line of the head is no longer. */
const LONGEST = 120;

/** Some make day and account a link each. A headline with a day in it is longer. */
const SHORT = 40;

/** The site's own clock, and what it says beside it. */
const CLOCK = /今\s*天|今\s*日|现在(?:时间|是)|当前(?:时间|日期)|北京时间|系统时间|农历|天气|[℃°]|欢迎/u;
/** A newspaper's head names the lunar day and the weather too: 某报 2020年12月17日 星期四 农历十一月初三 第1206期. */
const ISSUE = /第\s*\d+\s*[期版号]/u;
const isClock = (text: string): boolean => CLOCK.test(text) && !ISSUE.test(text);

/** From this share of links on, a line is one. */
const LINK = 0.8;

/** What the format itself puts outside the report: navigation, side columns, forms; and lines that are all links. */
export const format: Rule = {
  name: 'format',
  find: (lines, taken) => {
    // Of a text without markup the format says nothing.
    if (!lines.some((l) => l.outside || l.linked >= LINK)) return [];
    const inside = (line: Line): boolean => line.prose && !line.outside && !taken.has(line.number);
    const headTitle = (lines.find((l) => l.kind === 'head-title')?.text ?? '').replace(/\s/gu, '');
    const isInTitle = (line: Line): boolean => line.kind === 'heading' && line.text.length >= 4 && names(headTitle, line.text.replace(/\s/gu, ''));
    // <title> has the site's name as well, and the site may have that for a heading above all else.
    const longest = Math.max(0, ...lines.filter((l) => !l.outside && isInTitle(l)).map((l) => l.text.length));
    const isHeadline = (line: Line): boolean => isInTitle(line) && (!line.outside || line.text.length >= longest);
    const first = lines.findIndex(inside), last = lines.findLastIndex(inside);
    // Where the report has its own day above its text, a header's day is the site's.
    const isDated = lines.slice(0, Math.max(0, first)).some((l) => !l.outside && !taken.has(l.number) && l.text.length <= LONGEST && DATED.test(l.text) && !isClock(l.text));
    return lines.filter((line) => {
      if (taken.has(line.number) || line.kind === 'head-title') return false;
      if (isHeadline(line) || line.origin) return false;
      const inHead = first < 0 || line.number < first;
      if (inHead && isAccount(lines, line, headTitle)) return false;
      if (line.outside) return !(inHead && line.text.length <= LONGEST && (ORIGIN.test(line.text) || (!isClock(line.text) && (LABELLED.test(line.text) || (!isDated && DATED.test(line.text))))));
      if (inHead && line.text.length <= SHORT && DATED.test(line.text) && !isClock(line.text)) return false;
      if (line.linked < LINK || line.prose || line.kind === 'heading' || line.kind === 'row') return false;
      // Inside the report a link may be a name; outside of it, and in runs, it is a menu or a list of other reports.
      return inHead || line.number > last || line.text.length >= 8 || BUTTON.test(line.text);
    }).map((line) => whole(line, line.number > last ? 'related' : 'navigation', 'format'));
  },
};

/** [详细], 【视频】, 返回首页>> */
const BUTTON = /^[[【［].*[\]】］]$|[>＞»]$/u;

/** The headline stands first in <title>; what stands behind it is the site's name, unless it is long. */
const names = (headTitle: string, text: string): boolean => { const at = headTitle.indexOf(text); return at === 0 || (at > 0 && text.length >= 10); };

/** How outlets and the accounts of bodies are called. */
const OUTLET = atEnd(/^[\p{L}\d·“”]{2,14}(?:报|网|台|社|新闻|发布|融媒体?|融媒体中心|客户端|在线|视界|公众号)$/u);

/** An account may have any name; columns are called so. */
const ACCOUNT = /^(?!.*(?:要闻|动态|公告|公示|资讯|专题|新闻|频道|首页|正文|评论)$)[\p{L}\d·“”]{4,7}$/u;

/** 08-20 08:07, 3小时前: clients leave the year out. */
const RECENT = /^(?:\d{2}-\d{1,2}-\d{1,2}\s+\d{1,2}[:：]\d{2}|\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}|\d{1,2}(?:分钟|小时|天)前|(?:今天|昨天|前天)\s*\d{1,2}[:：]\d{2})/u;

/** A day, not the site's clock. */
const tellsDay = (text: string): boolean => text.length <= SHORT && (DATED.test(text) ? !isClock(text) : RECENT.test(text));

/** The account's name, often a link, between the headline and the day; nothing but the two may stand between. */
function isAccount(lines: readonly Line[], { number, text, kind }: Line, headTitle: string): boolean {
  if (kind === 'heading' || kind === 'item' || !(OUTLET.test(text) || ACCOUNT.test(text))) return false;
  // Between the name and the day an account may say of itself what the format leaves outside.
  const above = lines[number - 1], below = lines.slice(number + 1, number + 4).find((l) => !l.outside || tellsDay(l.text));
  const isDay = (line: Line | undefined): boolean => line !== undefined && tellsDay(line.text);
  const isHeadline = above !== undefined && (above.kind === 'heading' || (above.text.length >= 6 && headTitle.includes(above.text.replace(/\s/gu, ''))));
  return (isDay(below) && isHeadline) || (OUTLET.test(text) && isDay(above) && below !== undefined && (below.prose || below.kind === 'heading'));
}
