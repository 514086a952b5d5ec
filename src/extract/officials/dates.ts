import type { Article } from '../../articles/article.ts';

/** The date of a change told in a sentence: the sentence's own, its year from the publication date where it gives none; else the document's day. */
export function changeDate(article: Article, sentence: string): string | null {
  const two = (n: string): string => n.padStart(2, '0');
  const full = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/u.exec(sentence);
  if (full !== null) return `${full[1]!}-${two(full[2]!)}-${two(full[3]!)}`;
  const day = /(\d{1,2})月(\d{1,2})日/u.exec(sentence);
  if (day !== null && article.published !== null) return `${article.published.slice(0, 4)}-${two(day[1]!)}-${two(day[2]!)}`;
  return article.eventDate ?? article.published?.slice(0, 10) ?? null;
}
