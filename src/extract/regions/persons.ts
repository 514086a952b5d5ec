import type { Article } from '../../articles/article.ts';
import { HEADING_MARK } from '../evidence.ts';
import type { Region } from '../facts.ts';

/** The regions without those that stand nowhere but inside a person's name: 玉林 of 查玉林. `names`: those of the article's people. */
export function withoutNamesakes(regions: readonly Region[], article: Article, names: readonly string[]): Region[] {
  const starts = new Map(article.parts.map((p) => [p.where, p.start - (p.heading ? HEADING_MARK.length : 0)]));
  const { text } = article.text;
  return regions.filter(({ evidence }) => {
    const around = names.filter((n) => evidence.some((e) => n.length > e.quote.length && n.includes(e.quote)));
    return around.length === 0 || evidence.some((e) => {
      const at = (starts.get(e.paragraph) ?? 0) + e.start;
      return !around.some((n) => n.includes(e.quote) && text.startsWith(n, at - n.indexOf(e.quote)));
    });
  });
}
