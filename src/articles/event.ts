import { atStart } from '../text/matches.ts';
import { daysAt, isoDay, type Days } from './dates.ts';

/** What the event's date is read from. */
export interface Lead {
  readonly paragraphs: readonly string[];
  readonly title?: string | null;
  /** ISO date of publication, or null. */
  readonly published: string | null;
  /** The day that the dateline gives. */
  readonly day: { readonly year: number | null; readonly month: number; readonly day: number } | null;
  /** The year that the file's texts speak of as their own, or null; asked only where no date gives one. */
  year(): number | null;
}

/** A conference's own particulars: 时　间：2024年5月9日上午9:30. */
export const MEETING_DAY = atStart(/^(?:(?:发布会?|会议|举行|召开)\s*)?时\s*间\s*[：:]\s*(?=(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}[日号])/u);

/** 各乡镇人民政府，县直各单位： whom a circular is for. */
const SALUTATION = /^各[^。！？]{2,80}[：:]$/u;

/** How many paragraphs may stand before the one that opens with the day: 编者按, a question, a scene. */
const PARAGRAPHS = 2;
const CLAUSE = /(?:^|[。！？；，（(])(?!截[至止])(?:[\p{Script=Han}]{0,3}(?:于|在|至|自|从|经))?(?=(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}(?:日|号|[—–\-－~～至到]))/gu;
const PAST_OR_BOUND = /^(?:以来|起(?!重)|之前|以前|前(?![往来夕])|底|止|为止|之后|以后|前后)/u;
/** 5月10日起，某路全封闭施工, announced before it is: what begins on that day is the event. What has been so since is none. */
const BEGINS = /^(?:\d{1,2}[时点])?起(?!重|草|步)，?[^。！？；]{0,40}(?:施工|封闭|改造|实施|施行|执行|启用|开通|通车|运[行营]|营业|开放|开园|开馆|开售|停[水电气运]|供[热暖]|调整|征集|报名|免费|收费)/u;
const DAY_ALONE = /^(\d{1,2})日(?:上午|下午|晚上?|清晨|凌晨|中午)?[，,\p{Script=Han}]/u;
/** How many days before the report a first sentence begins: 今天上午, 今起, 昨晚, 前日, 明起. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/^(?:[\p{Script=Han}]{0,2})?(?:今天|今日|今晨|今晚|今起)(?!的)(?:上午|下午|晚上?|清晨|凌晨)?[，,\p{Script=Han}]/u, 0],
  [/^[从自]?(?:昨天|昨日|昨晚|昨晨|昨起)(?:上午|下午|晚上?|清晨|凌晨)?[，,\p{Script=Han}]/u, 1],
  [/^(?:前天|前日|前晚)(?:上午|下午|晚上?)?[，,\p{Script=Han}]/u, 2],
  [/^[从自]?(?:明天|明日|明晚|明起)(?:上午|下午|晚上?|起)?[，,\p{Script=Han}]/u, -1],
];

/** 甲大桥昨日（5日）通车, 今（23）日动工: the day in brackets says which one is meant, wherever in the first sentence it stands. */
const SPELLED = /^[^。！？“]{0,60}?(?:今|昨|前)(?:(?:日|天|晚|晨)(?:上午|下午|晚上?)?[（(](\d{1,2})[日号]?[）)]|[（(](\d{1,2})[）)][日号])/u;

/** 扩建工程今天动土, 松河大桥昨日通车: within the first clause, where what was done on that day follows. */
const WITHIN = /^[^。！？“”，；]{2,40}?(今天|今日|昨天|昨日|昨晚|前天|前日)(?:上午|下午|晚上?)?(?=(?:正式|在[^，。]{2,20}?|宣布|全面|集中|建成)?(?:动土|动工|开工|开园|开幕|开馆|开业|开通|通车|投产|投用|揭牌|启用|启动|落成|签约|成立|举行|举办|召开|亮相|上线|封顶|合龙|奠基))/u;
const SIGN = /[今昨前][天日晚]/u, NEAR = 45;
const BACK: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 昨天: 1, 昨日: 1, 昨晚: 1, 前天: 2, 前日: 2 };

/** The day of the main event, 2024-10-16, or its days, 2021-04-21/2021-04-23; null where the lead gives none or no year is known. */
export function eventDate(given: Lead): string | null {
  const lead = SALUTATION.test(given.paragraphs[0] ?? '') ? { ...given, paragraphs: given.paragraphs.slice(1) } : given;
  const days = leadDays(lead.paragraphs, lead.published) ?? daysInTitle(lead);
  if (days === null) return relative(lead);
  const year = days.year ?? yearOf(days, lead);
  if (year === null) return null;
  const from = isoDay(year, ...days.from);
  if (days.to === null) return from;
  const turned = days.to[0] < days.from[0] ? year + 1 : year;
  return `${from}/${isoDay(turned, ...days.to)}`;
}

/** A scene may stand before the news; so much of the first paragraph is looked at for the sentence that begins with the day. */
const SCENE = 200;
/** What is reported of a day: officials go somewhere, something is held or opened. What else happened to be seen that day (列车驶入国门) is a scene, too. */
const REPORTED = /^[^。！？]{0,60}(?:召开|举[行办]|启动|开[工幕园馆业通]|签[约订]|通车|投[产用]|奠基|揭牌|挂牌|调研|考察|督导|检查|获悉|[来走]到|走[进访]|采访|组织|观摩|带领|率[队领]|会见|会议|仪式)/u;
const OPENS_SENTENCE = /(?<=[。！？][”’]?)(?:于|在)?(?=\d{1,2}月\d{1,2}(?:日|号|[—–\-－~～至到]))/gu;

/** The first day named at the head of a clause of the first sentence, or of the paragraph after it; else that with which a later sentence of the first opens, if it is this report's month or the one before. */
function leadDays(paragraphs: readonly string[], published: string | null): Days | null {
  return firstDays(paragraphs, published) ?? daysBehindScene(paragraphs[0] ?? '', published);
}

const IN_TITLE = /(?<![至前后到截止于])(?=\d{1,2}月\d{1,2}日(?!前|止|之前|以前))/gu;
/** 这条路5月10日起封闭: the day that the headline names and the text's beginning too. */
function daysInTitle({ title, paragraphs, published }: Lead): Days | null {
  if (title === null || title === undefined || !title.includes('月')) return null;
  const opening = paragraphs.slice(0, PARAGRAPHS).join('\n');
  for (const { index } of title.matchAll(IN_TITLE)) {
    const days = daysAt(title, index);
    if (days !== null && opening.includes(title.slice(index, days.end)) && (!PAST_OR_BOUND.test(title.slice(days.end)) || isAhead(days, published) && BEGINS.test(title.slice(days.end)))) return days;
  }
  return null;
}

function daysBehindScene(text: string, published: string | null): Days | null {
  if (published === null) return null;
  const month = Number(published.slice(5, 7)), opening = text.slice(0, SCENE);
  for (const m of opening.matchAll(OPENS_SENTENCE)) {
    const days = daysAt(text, m.index + m[0].length);
    if (days !== null && days.year === null && (month - days.from[0] + 12) % 12 <= 1 && !PAST_OR_BOUND.test(text.slice(days.end)) && REPORTED.test(text.slice(days.end))) return days;
  }
  return null;
}

/** 大家上午好！今天是5月16日，我们举行…: who opens a conference says which day it is. */
const TODAY_IS = /(?<=今天是)(?=(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}[日号])/u;

function firstDays(paragraphs: readonly string[], published: string | null): Days | null {
  const opening = (paragraphs[0] ?? '').slice(0, SCENE), today = TODAY_IS.exec(opening);
  if (today !== null) return daysAt(opening, today.index);
  for (let p = 0; p < Math.min(PARAGRAPHS, paragraphs.length); p++) {
    const text = paragraphs[p]!, meeting = MEETING_DAY.exec(text);
    if (meeting !== null) return daysAt(text, meeting[0].length);
    const end = text.search(/[。！？]/u);
    const sentence = end < 0 ? text : text.slice(0, end);
    for (const m of sentence.matchAll(CLAUSE)) {
      const at = m.index + m[0].length;
      // In the second paragraph only its very head counts: later clauses tell of the past.
      if (p > 0 && m.index > 0) break;
      const days = daysAt(text, at);
      if (days !== null && (!PAST_OR_BOUND.test(text.slice(days.end)) || isAhead(days, published) && BEGINS.test(text.slice(days.end)))) return days;
    }
  }
  return null;
}

/** Within the three months that follow the report. */
function isAhead({ year, from: [month, day] }: Days, published: string | null): boolean {
  if (published === null) return false;
  const [y, m, d] = published.slice(0, 10).split('-').map(Number) as [number, number, number];
  const months = year === null ? (month - m + 12) % 12 : (year - y) * 12 + month - m;
  return months >= 0 && months <= SOON && (months > 0 || day >= d);
}
const SOON = 3;

function yearOf(days: Days, { paragraphs, published, day, year }: Lead): number | null {
  const [month, date] = days.from;
  if (published !== null) {
    const stated = Number(published.slice(0, 4));
    // What is announced over the turn of the year.
    if (month < Number(published.slice(5, 7)) && isAhead(days, published) && paragraphs[0]?.includes(`${month}月${date}日起`) === true) return stated + 1;
    // An event more than a month ahead of its report was last year's.
    return `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` > published.slice(5, 10) && month - Number(published.slice(5, 7)) > 1 ? stated - 1 : stated;
  }
  return day?.year ?? year();
}

/** 今天, 昨日: reckoned from the dateline's day, which a report's own 今天 means; else from the date of publication. */
function relative({ paragraphs, published, day, year }: Lead): string | null {
  const first = paragraphs[0] ?? '';
  const base = day !== null ? { year: day.year ?? (published === null ? year() : Number(published.slice(0, 4))), month: day.month, day: day.day }
    : published !== null ? { year: Number(published.slice(0, 4)), month: Number(published.slice(5, 7)), day: Number(published.slice(8, 10)) } : null;
  if (base === null || base.year === null) return null;
  // 16日, without a month, is the last sixteenth before the report.
  const spelled = SPELLED.exec(first), alone = Number(spelled?.[1] ?? spelled?.[2] ?? DAY_ALONE.exec(first)?.[1] ?? 0);
  if (alone >= 1 && alone <= 31) return calendarDay(base.year, alone <= base.day ? base.month : base.month - 1, alone);
  const back = RELATIVE.find(([words]) => words.test(first))?.[1] ?? (SIGN.test(first.slice(0, NEAR)) ? BACK[WITHIN.exec(first)?.[1] ?? ''] : undefined);
  return back === undefined ? null : calendarDay(base.year, base.month, base.day - back);
}

/** The ISO day, reckoned over the ends of months and years. */
function calendarDay(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
