import { divisionsNamed, PROVINCE_NAMES } from '../lexicon/divisions.ts';
import { datesIn, shortMoment } from './dates.ts';
import { fieldsOf } from './labels.ts';
import { isName, onlyNames } from './names.ts';

const OUTLET = /(?:[+＋]|云|报|网|社|台|站|客户端|融媒体?|中心|新闻|传媒|发布|在线|频道|公众号|头条|政府|办公室|委员会|宣传部|局|委|办|杂志|[周导月旬学]刊|微信|号)$/u;
const TAIL = /\s*(?:[|｜]\s*(?:评论|跟[贴帖]|参与|分享|收藏|打印|举报|纠错|字号).*|(?<=\s)\d{1,6}\s?(?:次|条|人)[\p{Script=Han}]{2,4}|(?<=\s)\d{1,6}|大\s*[|｜]?\s*中\s*[|｜]?\s*小|[【[].*|[（(]\s*(?:记者|作者|编辑|责编)[^（）()]*[）)]|[|｜/\-—–·,，;；。.（(]+|\s\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\s第?[A-Z]?\d{1,3}版.*|\s(?:发布|更新|编辑|浏览|阅读|点击|字号|字体|我要|打印|收藏|分享).*|(?:发布|更新)(?:时间|日期|于).*|(?:浏览|阅读|点击)(?:次数|量|数)\s*\d*|字[号体](?:大小)?)$/u;
/** Where the account's machine stands, behind the account's name: 某某号 浙江, 某某晨报（浙江. */
const FROM = new RegExp(`(?<=\\S{2})(?:\\s+(?=\\p{Script=Han}{2,3}$)|\\s*[（(](?=\\p{Script=Han}{2,3}[）)]?$))(?:${PROVINCE_NAMES}|香港|澳门|台湾)[）)]?$|(?<=报|网|新闻|发布|社|台|中心|融媒体?|在线|号|客户端|频道)\\s*(?:${PROVINCE_NAMES})$`, 'u');
/** 某某晨报(杭州), 某某晚刊(某市): the city of an account, or of the outlet, in brackets. */
const IN_CITY = /(?<=\S{2})\s*[（(](\p{Script=Han}{2,4})[）)]?$/u;
const withoutCity = (text: string): string => { const m = IN_CITY.exec(text); return m !== null && ['', '市', '县', '区'].some((kind) => divisionsNamed(m[1]! + kind).length > 0) ? text.slice(0, m.index) : text; };
const PLACE = new RegExp(`^(?:(?:${PROVINCE_NAMES}|香港|澳门|台湾)(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)?|\\p{Script=Han}{2,3}市)$`, 'u');
/** 贵州, 甘肃省, on a line or in a box of its own beside the day. */
export const isPlaceOfMachine = (line: string): boolean => PLACE.test(line);
const NONE = /^(?:未知|不详|无|佚名|[-—/*]+)$/u;

/** The source that labelled entries of a line name, or null: trimmed of dates and of what follows. */
export function sourceIn(line: string): string | null {
  for (const field of fieldsOf(line)) {
    if (field.kind !== 'source') continue;
    const found = tidy(field.value);
    if (found !== null) return found;
  }
  return null;
}

/** 李晓云 is nobody's cloud. */
const isPerson = (text: string): boolean => text.endsWith('云') && isName(text, true);

/** What leads on to a date; 某县发布 is an account. */
const BEFORE_DATE = /(?:(?:发布|发表|更新|刊发)?(?:时间|日期|于)|(?<!\p{L})(?:发布|发表|更新|刊发))?\s*[：:]?\s*$/u;

/** 某门网：http://www.example.cn 2021-09-28 09:17 */
const ADDRESSED = /^\s*([\p{L}\d]{2,12}(?:网|报|台|新闻|在线))\s*[：:]\s*(?:https?:\/\/|www\.)/u;
/** 联合报／记者甲／某地报道: so papers of Taiwan put it. */
const OF_REPORTER = /^\s*(\p{Script=Han}{2,10})\s*[/／∕]\s*(?:特派|综合)?(?:记者|编译|特约|即时报道)/u;

/** 某县零距离 3小时前; 某某客户端 10-21 08:30: feeds leave the year out. */
function recently(line: string): { readonly start: number; readonly end: number } | null {
  const m = /(?<!\d)(?:\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}|\d{1,2}(?:分钟|小时|天)前)|[昨前今]天\s*\d{1,2}[:：]\d{2}/u.exec(line);
  return m === null ? null : { start: m.index, end: m.index + m[0].length };
}

/** 松河网讯 2024-01-16: the outlet has its news from itself. */
const NEWS_OF = /(?<=报|网|社|台|新闻|在线)讯(?=\s)/u;

/** 《某某晚报》2018年11月06日 第A05版 */
const OF_ISSUE = /《([\p{L}·]{2,14}报|[\p{L}·]{2,12}(?:周刊|时报|新闻))》\s*[（(]?\s*(?:第?\s*[A-Z]?\d{1,3}\s*版\s*)?(?:19|20)\d{2}[-年/.]\d/u;

/** An outlet beside a date, without a label: 临江日报 2023-04-19 09:39. */
export function unlabelledSource(line: string): string | null {
  if (line.length > 60 || fieldsOf(line).some((f) => f.kind === 'source')) return null;
  const date = datesIn(line)[0] ?? shortMoment(line) ?? recently(line);
  // 松河县人民政府办公室 2024年4月19日印发: who printed it.
  if (date === null || /^\s?印[发制]/u.test(line.slice(date.end))) return null;
  const addressed = OF_ISSUE.exec(line)?.[1] ?? ADDRESSED.exec(line)?.[1];
  if (addressed !== undefined) return addressed;
  const around = [line.slice(0, date.start).replace(NEWS_OF, ' '), line.slice(date.end)];
  const slashed = around.map((part) => OF_REPORTER.exec(part)?.[1]).find((name) => name !== undefined);
  if (slashed !== undefined) return slashed;
  for (const [part, divider] of [[around[0]!, /\s{1,}|[|｜]/u], [around[1]!, /\s{1,}|[|｜]/u], [around[0]!, /[\s|｜/／]+/u]] as const) {
    const name = part.replace(BEFORE_DATE, '').split(divider).map((p) => p.trim().replace(/^《([^《》]*)》$/u, '$1')).find((p) => p.length >= 3 && p.length <= 20 && OUTLET.test(p) && !isPerson(p) && !/[：:，。]|官方[账帐]号$|^[听看读]新闻$|^\p{Script=Han}{0,4}(?:编辑|记者|校对)$/u.test(p));
    if (name !== undefined) return name;
  }
  return null;
}

/** 临江日报 记者 甲一 编辑 乙二, with the day on a line of its own: the outlet in front of its people. */
export function outletInFront(line: string): string | null {
  const name = line.length > 60 ? undefined : /^([\p{L}\d·“”+＋]{3,16})[\s|｜]+(?:记者|作者|通讯员|编辑|责编)[\s：:]/u.exec(line)?.[1];
  return name !== undefined && OUTLET.test(name) && !/^本/u.test(name) && !isPerson(name) ? name : null;
}

/** What stands beside a day and is no account: columns, counters, the calendar, the machine's place. */
const NO_ACCOUNT = /^(?:原创|复制|只看|进入|打开|前往|查看|下载|登录|返回|关注|订阅|转载|发自|发布|发表|更新|浏览|阅读|点击|评论|字[号体]|分享|打印|收藏|听新闻|朗读|播报|语音|来自|农历|星期|今天|现在|首页|正文|编辑|责编|作者|记者|通讯员)|(?:要闻|动态|公告|公示|快讯|专题|资讯|详情|正文|文章|评论|阅读|浏览|作者|关注|分享|举报|报道|消息|新闻|次|人|版|期|省|自治区|[账帐]号)$/u;

/**
 * The one name of four characters and more beside the day, as feeds put the account's: 原创 2024-01-03 19:26 · 某县零距离. Shorter ones are people's.
 * @param headTitle the page's <title>: what its end repeats is the site's name, however it sounds
 */
export function accountBeside(line: string, headTitle: string): string | null {
  if (line.length > 60 || fieldsOf(line).length > 0) return null;
  const date = datesIn(line)[0] ?? shortMoment(line) ?? recently(line);
  if (date === null) return null;
  const parts = [line.slice(0, date.start), line.slice(date.end)].flatMap((part) => part.split(/[\s|｜丨·•]+/u));
  const names = parts.filter((p) => p.length <= 16 && (isAccount(p) || (p.length >= 4 && headTitle.endsWith(p) && headTitle.length >= p.length + 6)));
  return names.length === 1 ? names[0]! : null;
}

const isAccount = (text: string): boolean => /^[\p{L}\d+]{4,}$/u.test(text) && /\p{Script=Han}{2}/u.test(text) && !/\d{3}/u.test(text) && !NO_ACCOUNT.test(text) && !isName(text);

/** Who a short line names that stands in a box of the author's or the outlet's: a person, an outlet whatever it is called, or nobody. */
export function makerOf(text: string): 'person' | 'outlet' | null {
  if (isName(text, true)) return 'person';
  return /^[\p{L}\d+＋·“” ]{3,16}$/u.test(text) && /\p{Script=Han}/u.test(text) && !NO_ACCOUNT.test(text) ? 'outlet' : null;
}

/** What an account may be called that stands alone above the day: shorter than a second headline. */
export const isAccountName = (line: string): boolean => line.length <= 7 && isAccount(line);

/** 进入某某号, 打开某某客户端: what a button does with an outlet. */
const BUTTONS = /^(?:进入|打开|前往|查看|下载|登录|返回|关注|订阅|扫码)/u;

/** A line that names an outlet and nothing else, as clients put it between headline and time. */
export const isOutlet = (written: string): boolean => namesOutlet(written.replace(BUTTON, ''));
const namesOutlet = (line: string): boolean => line.length >= 3 && line.length <= 16 && OUTLET.test(line) && !isPerson(line) && !BUTTONS.test(line) && /^[\p{L}\d·“”+＋]+$/u.test(line) && !/召开|举行|调研|签约|开工|建设|推进/u.test(line);

/** What a portal puts behind an account's name, and behind that the place of its machine: 某某号 举报 贵州. */
const BUTTON = /\s+(?:举报|[+＋]?关注|[+＋]?订阅|原创|官方账号|参与(?:互动|评论|讨论)|我要(?:评论|纠错|报错)|我来说两句|评论|跟贴|分享|打印|收藏|纠错|进入论坛|有?\d+人(?:参与|评论|跟贴)?)(?:\s*[（(]?\d*[）)]?)$/u;

/** A source as written, without dates, following labels, what has a box of its own behind it, and closing marks; null for 未知 and the like. */
export function tidy(written: string): string | null {
  const value = written.trim().split('\t', 1)[0]!;
  const date = datesIn(value)[0];
  let text = (date === undefined ? value : value.slice(0, date.start)).trim();
  const person = /[\s　|｜]+(?:文\/图|图\/文|文图|图文|文|图|摄影)\s*[：:/／\s]\s*\p{Script=Han}|[\s　]+(?:本报|本网|见习|全媒体)?(?:记者|通讯员|作者|编辑|责编)[\s：:]/u.exec(text);
  if (person !== null) text = text.slice(0, person.index);
  text = withoutCity(text.replace(FROM, '').replace(BUTTON, '').replace(FROM, ''));
  text = text.replace(/\s+手机看新闻$|\s{2,}\p{Script=Han}{2,4}$/u, '');
  for (let shorter = text.replace(TAIL, '').trim(); shorter !== text; shorter = text.replace(TAIL, '').trim()) text = shorter;
  text = text.replace(/^[“"《【\[]([^“”"《》【】]+)[”"》】\]]$/u, '$1').trim();
  if (!/[【\[]/u.test(text)) text = text.replace(/[】\]]+$/u, '').trim();
  const named = /^(.*(?:报|网|社|台|新闻|发布|中心|客户端|在线|[+＋]))\s+(\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3}){0,3})$/u.exec(text);
  if (named !== null && onlyNames(named[2]!, true)) text = named[1]!;
  // A source is a name or a few; a long stretch is a sentence that begins with the word.
  return text === '' || text.length > 40 || NONE.test(text) ? null : text;
}
