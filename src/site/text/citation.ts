import type { ArticleRecord } from '../../digest/digest.ts';

/** Bylines that count as authors of a report; editors and photographers do not. */
const AUTHORS = /记者|通讯员|作者|撰稿|文\/?|供稿/u;

/**
 * A reference by GB/T 7714: up to three authors, then 等; [EB/OL] where the report has an address, [N] where only the
 * paper is known. The day of access, which the standard wants for addresses, is not known at build time: `accessed` is
 * where it belongs, and the page's script fills it in.
 */
export interface Citation {
  readonly head: string;
  readonly accessed: boolean;
  readonly tail: string;
}

/** The reference of a report. @param address of its page, where the site knows its host */
export function citation(article: ArticleRecord, address: string | null): Citation {
  const authors = article.bylines.filter((b) => AUTHORS.test(b.role)).map((b) => b.name);
  const who = authors.length === 0 ? '' : `${authors.slice(0, 3).join(', ')}${authors.length > 3 ? ', 等' : ''}. `;
  const title = `${article.title}${article.subtitle === null ? '' : `: ${article.subtitle}`}`;
  const day = article.published?.slice(0, 10) ?? null;
  const where = article.url ?? address;
  if (where === null) {
    const paper = [article.source, day].filter((x) => x !== null).join(', ');
    return { head: `${who}${title}[N].${paper === '' ? '' : ` ${paper}.`}`, accessed: false, tail: '' };
  }
  const issued = `${article.source ?? ''}${day === null ? '' : `(${day})`}`;
  return { head: `${who}${title}[EB/OL].${issued === '' ? '' : ` ${issued}`}`, accessed: true, tail: `. ${where}.` };
}
