import type { Byline } from './article.ts';
import { datesIn, daysAt } from './dates.ts';
import { namesOf, onlyNames } from './names.ts';
import { roleList } from './roles.ts';

/** What stands before a report's first sentence: 本报讯（记者 甲）, 某某网某地9月1日电, 【某某客户端讯】. */
export interface Dateline {
  /** Length in the line: the report goes on there. */
  readonly end: number;
  readonly people: readonly Byline[];
  /** Month and day, and year where it is written. */
  readonly day: { readonly year: number | null; readonly month: number; readonly day: number } | null;
}

const OUTLET = '[\\p{Script=Han}A-Za-z0-9·“”"—/\\-]{1,24}?';
const DAY = '(?:(?:(?:19|20)\\d{2}年)?\\d{1,2}月\\d{1,2}日)?';
const WORD = '(?:综合)?(?:消息|讯|电|报道)';
const PEOPLE = '(?:\\s*[（(](?:[^（）()。]{0,8}(?:记者|通讯员|作者|见习|实习|编辑|研究员)[^（）()。]{1,60}|[^（）()。]{2,20}(?:文|摄|图)|\\p{Script=Han}{2,4}(?:[\\s、]\\p{Script=Han}{2,4}){0,3})[）)])?';
const BARE_PEOPLE = '(?:\\s*(?:(?:本报|本网|本台|全媒体|融媒体?|见习|实习|首席|特约)?(?:记者|通讯员)\\s*(?:\\p{Script=Han}{2,4}|\\p{Script=Han}\\s\\p{Script=Han})(?:[\\s、]+(?:(?:通讯员|记者)\\s*)?(?:\\p{Script=Han}{2,4}|\\p{Script=Han}\\s\\p{Script=Han}(?=[\\s、])))*\\s*(?:报道|摄影报道|文\\/图)?(?=[\\s：:—]))?)';
/** 北京时间8月7日消息，… begins a sentence. */
const CLOCK = '(?:北京|当地|美国|欧洲|格林)[\\p{Script=Han}]{0,4}时间';
const AFTER = '[\\s：:—－-]*';

/** 本报讯, 本报10月16日讯, 本网综合消息: the outlet speaks of itself. */
const OWN = new RegExp(`^(?:本(?:报|网|台|站|刊|社|端)|(?:本公众号))(?:[\\p{Script=Han}]{0,6}?)${DAY}${WORD}(?![\\p{Script=Han}]{0,3}(?:显示|称|指出))${PEOPLE}${BARE_PEOPLE}${AFTER}`, 'u');
/** 新华社某地4月1日电, 某某网讯, 某某客户端9月1日讯: the outlet is named. Ends in 讯 or 电 before a blank, a bracket or a mark, or has a day inside. */
const NAMED = new RegExp(`^(?!${CLOCK}|据[^，。]{1,24}消息)(?:[A-Za-z\\d]{1,12}\\s)?${OUTLET}\\s?(?:(?:19|20)\\d{2}年)?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日(?:讯|电|消息|报道(?=[\\s：:]))${PEOPLE}${BARE_PEOPLE}${AFTER}，?|^${OUTLET}(?:报|网|社|台|站|客户端|融媒体?|融媒体中心|新闻|传媒|发布|在线|视界|频道|广播|微信|公众号)(?:[（(][\\p{Script=Han}·]{2,14}[）)])?(?:综合)?(?:讯|消息|电)(?:，|(?=[\\s（(：:—])${PEOPLE}${BARE_PEOPLE}${AFTER})|^[\\p{Script=Han}A-Za-z]{2,8}(?<![通资喜快短简音视电会])讯(?=[\\s（(])${PEOPLE}${BARE_PEOPLE}${AFTER}`, 'u');
/** 某某新闻网（记者 甲）9月4日报道: the people stand before the day. */
const NAMED_BEFORE = new RegExp(`^${OUTLET}(?:报|网|社|台|客户端|融媒体?|新闻|传媒|在线)\\s*[（(][^（）()。]{0,8}(?:记者|通讯员)[^（）()。]{1,60}[）)]\\s*${DAY}(?:报道|讯|电|消息)[\\s：:—－-]+`, 'u');
/** 【某某网讯】, 【本报讯】（记者甲某地报道）, （某某日报某地讯 记者甲）. */
const BRACKETED = /^(?:[【[〔]([^】\]〕。]{2,40}(?:讯|电|消息|报道|报导)(?:[\s）)][^】\]〕。]{0,40})?)[】\]〕](?:\s*[（(][^（）()。]{0,10}(?:记者|通讯员)[^（）()。]{1,60}[）)])?|[（(]([^（）()。]{2,40}(?:讯|电|消息|报道)(?:\s[^（）()。]{0,40})?)[）)])[\s：:—-]*/u;
/** （记者 甲 通讯员 乙）, with nothing before it. */
const PEOPLE_ALONE = /^(?:[【[][^】\]。]{2,14}[】\]]\s*)?[（(]([^（）()。]{0,10}(?:记者|通讯员)[^（）()。]{1,60}|文[/／][^（）()。]{2,30})[）)][\s：:]*/u;
/** 某某网记者 甲 某地报道, 本报记者 甲: without brackets, ended by a blank or colon. */
const REPORTS = /^((?:[\p{Script=Han}A-Za-z·]{0,14})(?:记者|通讯员)\s*(?:\p{Script=Han}{2,4})(?:[\s、]+(?:(?:通讯员|记者)\s*)?\p{Script=Han}{2,4}){0,6}?)\s*(?:[\p{Script=Han}]{2,6})?(?:报道|摄影报道|文\/图)[\s：:]+/u;
/** 据某报报道【某报记者甲】: the copier's. */
const RELAYED = /^据[\p{Script=Han}·]{2,14}(?:报道|消息)?\s*[【（(]([^】）)。]{0,24}记者[^】）)。]{1,30})[】）)][\s：:]*/u;
const ALONE = /^(?:本报|本网|本台|本站|本刊)?(?:讯|消息)[\s：:]+/u;

/** In every dateline, and within so many characters from its beginning: 讯 and 电 with a mark or blank behind them, for words have these characters too. */
const SIGN = /^本|[讯电](?:[\s（(：:—，】）\]〕]|$)|日[讯电]|消息|报[道导]|记者|^[（(]文[/／]|^[【[]/u, WITHIN = 48;

/** The dateline at a paragraph's head, or null. */
export function datelineOf(line: string): Dateline | null {
  if (!SIGN.test(line.slice(0, WITHIN))) return null;
  for (const pattern of [OWN, NAMED, NAMED_BEFORE, BRACKETED, RELAYED, PEOPLE_ALONE, REPORTS, ALONE]) {
    const m = pattern.exec(line);
    if (m === null || m[0] === '') continue;
    const words = m[0];
    // A sentence that only begins with such a word (本报记者在现场看到) is none.
    if (pattern === OWN && m[0].length < line.length && !/[\s）)：:—-]$/u.test(words) && /^(?:记者|编辑|评论)/u.test(line.slice(words.length))) continue;
    return { end: words.length, people: peopleIn(words), day: dayIn(words) };
  }
  return null;
}

/** （文/松河网 甲一） */
const WROTE = /^[（(]文[/／]\s*(?:[\p{Script=Han}·]{2,12}(?:报|网|社|台|新闻)\s+)?([^（）()]{2,30})[）)]/u;

/** 记者甲某某地报道, with no blank that tells name from place. */
const ATTACHED = /记者\p{Script=Han}{4,8}报道$/u;
/** 记者甲某某报道, 通讯员甲某报道, with no place at all. */
const NAMED_ALONE = /(?:记者|通讯员)\s?\p{Script=Han}{2,3}(?=报道$)/u;

function peopleIn(words: string): Byline[] {
  const wrote = WROTE.exec(words)?.[1];
  if (wrote !== undefined) return onlyNames(wrote, true) ? namesOf(wrote).map((name) => ({ name, role: '作者' })) : [];
  for (const m of words.matchAll(/[（(【[〔]([^（）()【】[\]〔〕]*(?:记者|通讯员|作者|编辑)[^（）()【】[\]〔〕]*)[）)】\]〕]/gu)) {
    const inner = m[1]!.replace(/\s*[/／∕]\s*\p{Script=Han}{2,6}报[导道]$/u, '').replace(/^.*?(?:讯|电|消息|报道)[\s：:]+/u, '');
    const people = roleList(inner.trim());
    if (people !== null) return people;
  }
  const names = /[（(]([^（）()]+)[）)]/u.exec(words)?.[1];
  if (names !== undefined && onlyNames(names, true)) return namesOf(names).map((name) => ({ name, role: '作者' }));
  const bare = /(?:[\p{Script=Han}]{0,8}记者|通讯员)[^（）()【】]*$/u.exec(words);
  if (bare === null) return [];
  const whole = bare[0].replace(/[\s：:—-]*$/u, ''), placed = ATTACHED.test(whole) ? roleList(whole) : null;
  if (placed !== null) return placed;
  const alone = NAMED_ALONE.exec(whole)?.[0];
  if (alone !== undefined) return roleList(alone) ?? [];
  return roleList(bare[0].replace(/[\s：:—-]*$/u, '').replace(/(?:[\p{Script=Han}]{2,6})?(?:摄影报道|报道|文\/图)$/u, '').trim()) ?? [];
}

function dayIn(words: string): Dateline['day'] {
  const full = datesIn(words)[0];
  if (full !== undefined) return { year: full.year, month: full.month, day: full.day };
  const at = words.search(/\d{1,2}月\d{1,2}日/u);
  const days = at < 0 ? null : daysAt(words, at);
  return days === null ? null : { year: days.year, month: days.from[0], day: days.from[1] };
}
