import type { Article } from '../../src/articles/article.ts';
import { articles } from '../../src/articles/index.ts';
import type { Declared, LineHint, Page } from '../../src/read/page.ts';
import { strip } from '../../src/strip/index.ts';
import { untouched } from '../../src/text/traced.ts';

const PLAIN: LineHint = { kind: 'text', linked: 0, outside: false };

/** A page as plain text is read: nothing known of any line. */
export const plain = (text: string, declared: Declared = {}): Page => ({ text: untouched(text, 'made.txt'), lines: text.split('\n').map(() => PLAIN), declared });

/** A page as HTML or Markdown is read: each line with what its markup says. */
export function marked(lines: readonly (string | readonly [text: string, hint: Partial<LineHint>])[], declared: Declared = {}): Page {
  const all = lines.map((l) => (typeof l === 'string' ? [l, {}] as const : l));
  return { text: untouched(all.map(([text]) => text).join('\n'), 'made.html'), lines: all.map(([, hint]) => ({ ...PLAIN, ...hint })), declared };
}

/** What stripping and reading make of a page. */
export const read = (page: Page) => articles(page, strip(page), { name: 'made.txt', id: 'made' });

/** An article as a reader of the data sees it. */
export function shown(article: Article) {
  return {
    title: article.title,
    subtitle: article.subtitle,
    published: article.published,
    source: article.source,
    bylines: article.bylines.map((b) => `${b.name}/${b.role}`),
    eventDate: article.eventDate,
    paragraphs: article.parts.filter((p) => typeof p.where === 'number').map((p) => `${p.heading ? '## ' : ''}${article.text.text.slice(p.start, p.end)}`),
  };
}

export type Shown = ReturnType<typeof shown>;
export const readAll = (page: Page): Shown[] => read(page).articles.map(shown);
