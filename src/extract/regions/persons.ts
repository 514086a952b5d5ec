import type { Article } from '../../articles/article.ts';
import { quotedIn } from '../evidence.ts';
import type { Region } from '../facts.ts';

/** The regions without those that stand nowhere but inside a person's name: 玉林 of 查玉林. `names`: those of the article's people. */
export function withoutNamesakes(regions: readonly Region[], article: Article, names: readonly string[]): Region[] {
  const { text } = article.text, spanOf = quotedIn(article);
  return regions.filter(({ evidence }) => {
    const around = names.filter((n) => evidence.some((e) => n.length > e.quote.length && n.includes(e.quote)));
    return around.length === 0 || evidence.some((e) => !around.some((n) => n.includes(e.quote) && text.startsWith(n, spanOf(e).start - n.indexOf(e.quote))));
  });
}
