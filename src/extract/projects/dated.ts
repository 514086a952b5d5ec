import type { Article } from '../../articles/article.ts';
import { slice } from '../../text/span.ts';

/** A month without a year lies ahead by no more months. */
const AHEAD_BY = 7;

/** The month of a feast by which works are to be done; so far before it, it lies ahead. */
const FEASTS: Readonly<Record<string, number>> = { 元旦: 1, 春节: 2, 元宵: 2, 清明: 4, 五一: 5, 端午: 6, 中秋: 9, 国庆: 10, 重阳: 10, 双十一: 11, 双十二: 12 };
const FEAST = new RegExp(`(今年)?(?<!去年|已|于)“?(${Object.keys(FEASTS).sort((a, b) => b.length - a.length).join('|')})”?(?:国际)?(?:劳动|购物)?(?:节|长假|假期|黄金周)?(之?前|前夕)?(?!已|\\d)`, 'gu');
/** So many months: 国庆前, 国庆. */
const BEFORE_A_FEAST = 6, AT_A_FEAST = 3;

/** The clause with its months and years as the day of publication shows them: 8月底 is past in November, 2026年 lies ahead in 2024; 去年4月签约、7月开工 is past. */
export function datedBy(clause: string, published: string | null): string {
  if (published === null) return clause;
  const year = Number(published.slice(0, 4)), month = Number(published.slice(5, 7)), day = Number(published.slice(8, 10)), past = clause.search(/去年|前年/u);
  return clause
    // 今年国庆前 is over once October is.
    .replace(FEAST, (all, thisYear: string | undefined, feast: string, before: string | undefined) => { if (thisYear !== undefined && FEASTS[feast]! <= month) return all; const ahead = (FEASTS[feast]! - month + 12) % 12; return ahead > 0 && ahead <= (before === undefined ? AT_A_FEAST : BEFORE_A_FEAST) ? `预计${all}` : all; })
    .replace(/(20\d\d)年/gu, (all, y: string) => (Number(y) > year ? '明年' : Number(y) < year ? '去年' : all))
    .replace(/(?<![\d去]|去年)(今年)?(\d{1,2})月(?:(\d{1,2})日|(底|份)?前?)?(?!\d)/gu, (all: string, thisYear: string | undefined, m: string, d: string | undefined, end: string | undefined, at: number) => {
      const ahead = Number(m) - month || (d === undefined ? 0 : Number(d) - day);
      if (past >= 0 && past < at) return all;
      if (ahead > 0 && (thisYear !== undefined || Number(m) - month <= AHEAD_BY)) return `预计${all}`;
      return Number(m) < month && d === undefined && end !== undefined ? `${m}月` : all;
    });
}

/**
 * The day from which the months of a clause are seen: in January and February, below a title, a heading or a paragraph's beginning that names last year (2023年…回顾), that year's end,
 * unless the clause says 今年.
 */
export function seenFrom(article: Article, place: number): (clause: string) => string | null {
  const { published } = article, reviewed = published !== null && /^\d{4}-0[12]/u.test(published) && ofLastYear(article, Number(published.slice(0, 4)), place) ? `${Number(published.slice(0, 4)) - 1}-12-31` : published;
  return (clause) => (/今年|明年|本年/u.test(clause) ? published : reviewed);
}

/** A paragraph's beginning is so long. */
const OPENS_WITHIN = 12;

function ofLastYear({ parts, text: { text } }: Article, year: number, place: number): boolean {
  for (const part of parts.filter((p) => p.start <= place).reverse()) {
    const said = slice(text, part), opening = part.heading || part.where === 'title' ? said : said.slice(0, OPENS_WITHIN);
    if (opening.includes(`${year}年`) || /今年|新的一年/u.test(opening)) return false;
    if (opening.includes(`${year - 1}年`) || opening.includes('过去一年')) return true;
  }
  return false;
}
