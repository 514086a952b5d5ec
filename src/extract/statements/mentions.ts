import type { Article, Evidence } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';

/** A place of the article's text where a person is named; the span may begin with the office. */
export interface Mentioned extends Span {
  readonly name: string;
}

/** Where the people of an article are named, in the order of the text, read back from their evidence. */
export function mentioned(article: Article, people: readonly { readonly name: string; readonly evidence: readonly Evidence[] }[]): Mentioned[] {
  const found: Mentioned[] = [], lines = new Map(article.parts.map((p) => [p.where, p]));
  for (const person of people) {
    for (const e of person.evidence) {
      const part = lines.get(e.paragraph);
      if (part === undefined || part.heading) continue;
      found.push({ name: person.name, start: part.start + e.start, end: part.start + e.end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
