import type { Article } from '../articles/article.ts';
import { contains, type Span } from '../text/span.ts';
import { clockOf, fallingBack, monthOf, plannedBefore, thisYear, yearAround, type Clock } from './figures/clock.ts';
import { dated, DATED, monthsOf, NUMERAL, TO, yearOf } from './figures/dated.ts';
import { yearsIn } from './figures/years.ts';
import { instructedFrom } from './instructions.ts';
import { matchesOf } from './matches.ts';

/** A time that the text names, resolved as far as it allows. */
export interface PeriodMention extends Span {
  /** As in a figure's `period`; null for a "now" of an undated page, which ends an earlier period and gives none. */
  readonly value: string | null;
  /** 'onward': holds for what follows; 'next': for the next statement alone (连续五年). */
  readonly holds: 'onward' | 'next';
}

const YEARS = new RegExp(String.raw`(?<from>(?:19|20)\d\d)年?${TO}(?<to>(?:19|20)\d\d)年`, 'gu');
const NOW = /截至目前|截至当前|截止目前|截至发稿时?|目前为止|目前|眼下/gu;
/** A now that is set against the past says how things are, and for no day. */
const NOWADAYS = /现如今|如今|而今/gu;
const THIS_MONTH = /本月|这个月|(?<last>上个?月)(?!亮)/gu;
const THIS_YEAR_SO_FAR = /年初以来|开年以来|入春以来|(?<!完成了?|占|超|达到)全年|(?<![一二两三四五六七八九十几\d])年内|年末(?=[^\d，。；年月]{2,24}\d)|(?:到|至|截至)?年(?:末|底)(?=前|[，,]|[^\d年月]{0,12}\d)/gu;
const YEARS_RUNNING = new RegExp(String.raw`连续(?:${NUMERAL}|\d{1,2})个?(?:年|季度|月)`, 'gu');

/** A time with which something is compared is not the time of what is said: 比2019年增长, 是去年的1.8倍. */
const COMPARED_BEFORE = /(?:比|较|同比|与|同|是|高于|低于|相当于|超过|恢复[到至])$/u;
const COMPARED_AFTER = /^(?:的)?(?:同期|同月|同比|相比|基础上|水平|平均|底数|[\d.]+倍)/u;
/** 由2020年的30家增加到52家: where it came from. */
const TURNED = /^(?:[末底初]?的)?[\d.]+[^，。；\d]{1,8}(?:增|提|上升|下降|降|减|压|缩|扩大|发展|升|跃|攀|回落)[^，。；\d]{0,4}(?:到|至|为)/u;
const FUTURE = /将|拟|预计|计划|力争|确保|争取|有望/u;

/** Reads the times of one article. */
export interface PeriodReader {
  /**
   * Every time named within a span of the article's text, in order; those inside 《》 and those only compared with are left out.
   * @param spoken the year spoken of so far (a section's, a column's), to which bare months, 全年 and 年末 belong.
   */
  in(within: Span, spoken?: number | null): readonly PeriodMention[];
  /** The time that the headline of a statistical report gives for all of it (2023年国民经济和社会发展统计公报); null for other articles. */
  readonly reported: string | null;
}

/**
 * Reads times as the annotation guide writes them: 2024, 2023-01, 2024-10-16, 2020-01/2020-08, 2024年以来, 截至2020-09. Years that the text leaves out come
 * from the sentence, the headline of a yearly report, the date of publication, or, for undated pages, the last year named before.
 */
export function periodReader(article: Pick<Article, 'title' | 'published' | 'eventDate' | 'text'>): PeriodReader {
  const text = article.text.text;
  const clock = clockOf(article);
  const headline = STATISTICAL.test(article.title) ? read(article.title, { start: 0, end: article.title.length }, clock, null).at(-1)?.value ?? null : null;
  return { in: (within, spoken = null) => read(text, within, clock, spoken), reported: headline };
}

const STATISTICAL = /统计公报|统计数据|经济运行|经济(?:总体|持续|发展)*(?:平稳|稳|回升|向好|回暖|恢复|实现|增长|开局|[“]?开门红|提质|加快)|运行情况|主要(?:经济)?指标|经济形势|国民经济|决算/u;

/** No time is named without one of these. */
const TIMELY = /[年月季]|目前|而今|如今|当前|眼下|截|十[一二三四五]五/u;

/** One reading of a passage: a match, and what it says once the year last named before it is known. */
interface Mention {
  readonly m: RegExpMatchArray;
  readonly holds: PeriodMention['holds'];
  readonly value: (spoken: number | null) => string | null | undefined;
  /** The year that it names itself. */
  readonly year?: number | null;
}

function read(text: string, within: Span, clock: Clock, earlier: number | null): PeriodMention[] {
  const passage = text.slice(within.start, within.end);
  if (!TIMELY.test(passage)) return [];
  const titles = matchesOf(/《[^》]*》/gu, passage).map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const mentions = mentionsIn(passage, clock, within.start).sort((a, b) => a.m.index! - b.m.index! || b.m[0].length - a.m[0].length);
  const found: PeriodMention[] = [];
  let end = -1, spoken = earlier;
  for (const mention of mentions) {
    const at = { start: mention.m.index!, end: mention.m.index! + mention.m[0].length };
    if (at.start < end || titles.some((t) => contains(t, at))) continue;
    const behind = passage.slice(at.end, at.end + 24);
    // 任务是全年…: of a whole year nothing is a multiple.
    const before = passage.slice(Math.max(0, at.start - 4), at.start);
    if ((COMPARED_BEFORE.test(before) && !(before.endsWith('是') && mention.m[0] === '全年')) || COMPARED_AFTER.test(behind) || (/[由从]$/u.test(passage.slice(0, at.start)) && TURNED.test(behind))) {
      ({ end } = at);
      continue;
    }
    const value = mention.value(spoken);
    if (value === undefined) continue;
    if (mention.year != null) spoken = mention.year;
    end = at.end;
    found.push({ start: at.start + within.start, end: at.end + within.start, value, holds: mention.holds });
  }
  return found;
}

/** @param start where the passage begins in the text. */
function mentionsIn(passage: string, clock: Clock, start: number): Mention[] {
  const found: Mention[] = [], around = (m: RegExpMatchArray): number | null => yearAround(clock, start + m.index!);
  for (const m of matchesOf(YEARS, passage)) found.push({ m, holds: 'onward', value: () => `${m.groups!.from}/${m.groups!.to}` });
  for (const m of matchesOf(YEARS_RUNNING, passage)) found.push({ m, holds: 'next', value: () => m[0] });
  for (const { m, value } of yearsIn(passage, (m) => ({ year: around(m), month: clock.month, planned: plannedBefore(clock, start + m.index) }))) found.push({ m, holds: 'onward', value: () => value });
  for (const m of matchesOf(DATED, passage)) {
    const g = m.groups!, year = around(m);
    const names = g.year !== undefined || g.relative !== undefined;
    if (!names && monthsOf(g) === null) continue;
    const ahead = aheadAt(passage, m), since = isSince(passage, m) ? { ...g, since: '以来' } : g;
    found.push({ m, holds: 'onward', year: names && g.relative !== '当' && g.relative !== '明' ? yearOf(g, year, null) : null, value: (spoken) => dated(since, yearOf(g, year, spoken ?? clock.reported) ?? spoken ?? fallingBack(g, clock, year, ahead)) });
  }
  for (const m of matchesOf(NOWADAYS, passage)) found.push({ m, holds: 'onward', value: () => null });
  for (const m of matchesOf(THIS_MONTH, passage)) found.push({ m, holds: 'onward', value: () => monthOf(clock, m.groups!['last'] === undefined ? 0 : -1) });
  for (const m of matchesOf(NOW, passage)) found.push({ m, holds: 'onward', value: () => (clock.day === null ? null : `截至${clock.day.slice(0, 7)}`) });
  for (const m of matchesOf(THIS_YEAR_SO_FAR, passage)) found.push({ m, holds: 'onward', value: (spoken) => thisYear(m[0], clock, spoken, around(m), aheadAt(passage, m)) });
  return found;
}

/** 自2010年甲市对口支援本县以来: what the time began with may stand between. */
const isSince = (passage: string, m: RegExpMatchArray): boolean => '自从'.includes(passage.charAt(m.index! - 1) || ' ') && /^[^，。；]{0,24}以来/u.test(passage.slice(m.index! + m[0].length, m.index! + m[0].length + 26));

/** True where the words around a period look ahead: 确保全年, 力争上半年, 要求…全年. */
const aheadAt = (passage: string, m: RegExpMatchArray): boolean => {
  if (FUTURE.test(passage.slice(Math.max(0, m.index! - 6), m.index! + m[0].length + 6))) return true;
  const sentence = passage.slice(passage.lastIndexOf('。', m.index) + 1, m.index), from = instructedFrom(sentence);
  return from >= 0 && !/已|目前/u.test(sentence.slice(from));
};
