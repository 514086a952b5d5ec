import type { Article } from '../../articles/article.ts';

/** The day on which a notice's body decided: （2023年9月27日…第十二次会议通过）. */
const DECIDED = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日[^。\n]{0,40}?(?:通过|决定)/u;

/**
 * The date of a change told in a sentence: the sentence's own (its year from the publication date where it gives none), else the
 * day on which the notice says it was decided, else the document's day; null where nothing is dated.
 */
export function changeDate(article: Article, sentence: string): string | null {
  const full = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/u.exec(sentence);
  if (full !== null) return iso(full[1]!, full[2]!, full[3]!);
  const day = /(\d{1,2})月(\d{1,2})日/u.exec(sentence);
  if (day !== null && article.published !== null) return iso(article.published.slice(0, 4), day[1]!, day[2]!);
  const decided = DECIDED.exec(article.text.text);
  if (decided !== null) return iso(decided[1]!, decided[2]!, decided[3]!);
  return article.eventDate ?? article.published?.slice(0, 10) ?? null;
}

const iso = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
