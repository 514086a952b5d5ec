import { datesIn, type Dated } from './dates.ts';
import type { Line } from './lines.ts';

/** 日 星期 and the moon's day aside, nothing but a day: 2022年7月26日, 2023.7.14 星期五. */
const BESIDE_DAY = /^[\s·|｜]*(?:[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?)?[\s·|｜]*$/u;
const NUMERAL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** B3, 第05版, 02 要闻, 第三版 综合, 宁夏纵横 第05版, A2 县域·民生, 当前版：07版 县域: the number of a page, with its section perhaps; of one figure alone only with one (4 综合新闻). */
const OF_PAGE = new RegExp(`^(?:(?:当前|本|所在)版面?\\s?[：:]\\s?)?(?:\\p{Script=Han}[\\p{Script=Han}·]{1,9}\\s?(?:第\\s?[A-Z]?${NUMERAL}\\s?版|[A-Z]0?\\d{1,2}(?:\\s?版)?)|(?:第\\s?[A-Z]?${NUMERAL}\\s?版|[A-Z]\\s?0?\\d{1,2}(?:\\s?版)?|0?\\d\\s?版|0\\d)(?:(?:\\s?[：:·|｜]\\s?|\\s)[\\p{Script=Han}·]{2,8})?)$`, 'u');
/** 江汉新闻 图片·简讯, 县域观察: what sections of papers are called. */
const SECTION = /^\p{Script=Han}{2,6}(?:[\s·]\p{Script=Han}{2,6}){0,2}$/u, SECTION_NOUN = /(?:新闻|要闻|简讯|综合|时政|经济|民生|社会|文化|副刊|专刊|周刊|专版|县域|视野|视点|纵横|观察|广角|关注|聚焦|资讯|图片|版)$/u;
/** 2 0 2 4 年 1 0 月: a blank between all characters, as machines that read print have lines that are set wide. */
const WIDE = /^\S(?: \S)+$/u, WEEKDAY = /^(?:星期|周|礼拜)[一二三四五六日天]$/u;
/** So many lines a page's head has at the most. */
const MOST = 7, LONGEST_DAY = 30, YEAR = /年|(?:19|20)\d{2}/u;

export const isOfPage = (text: string): boolean => text.length <= 24 && (OF_PAGE.test(text) || /^\d{1,2}\s\p{Script=Han}+$/u.test(text) && SECTION_NOUN.test(text));

const dayAlone = (text: string): Dated | null => {
  const [day] = text.length <= LONGEST_DAY ? datesIn(text) : [];
  return day !== undefined && day.time === null && BESIDE_DAY.test(text.slice(0, day.start)) && BESIDE_DAY.test(text.slice(day.end)) ? day : null;
};

/**
 * The head of a newspaper's page whose parts have a line each, in any order: the page's number, the section, the day, the name, the hands.
 * It is one only where both a day and a page's number, or the weekday on a line of its own, stand in it, with nothing else between.
 * @param certain whether a line, its blanks drawn together, is of a masthead whatever stands beside it
 */
export function headInParts(lines: readonly Line[], first: number, certain: (text: string) => boolean): { readonly lines: readonly Line[]; readonly day: Dated } | null {
  let day: Dated | null = null, paged = false, end = 0;
  const head = lines.slice(0, Math.min(MOST, first < 0 ? lines.length : first));
  if (!head.some(({ text }) => text.length <= LONGEST_DAY && YEAR.test(text))) return null;
  for (let i = 0; i < head.length; i++) {
    const { kind, text } = head[i]!, wide = text.replace(/\s+/gu, ' '), own = WIDE.test(wide) ? wide.replaceAll(' ', '') : wide;
    if (kind !== 'text') break;
    const alone = dayAlone(own), ofPage = isOfPage(own);
    if (alone === null && !ofPage && !certain(own) && !WEEKDAY.test(own) && !(SECTION.test(own) && SECTION_NOUN.test(own))) break;
    day ??= alone;
    paged ||= ofPage || WEEKDAY.test(own);
    if (alone !== null || ofPage || certain(own)) end = i + 1;
  }
  return day !== null && paged ? { lines: head.slice(0, end), day } : null;
}
