import type { JSX } from 'preact';
import type { ArticleRecord } from '../../digest/digest.ts';
import { articleUrl, href } from '../addresses.ts';
import { all } from '../view.ts';
import type { Scene } from './facts.tsx';
import { LISTED, ReportList, Rest, Section } from './lists.tsx';

/** What lists say of a report that others have too. */
export const alsoIn = ({ copies }: Pick<ArticleRecord, 'copies'>): string | null => (copies.length === 0 ? null : `另有转载 ${copies.length} 处`);

/** The other places in which the same story appeared. */
export function Copies({ site, v, article }: Scene & { readonly article: ArticleRecord }): JSX.Element | null {
  const count = article.copies.length;
  return count === 0 ? null : (
    <Section title="转载" note={`${count} 处；事实只计一次`} id="copies">
      <ReportList site={site} articles={all(v.article, article.copies.slice(0, LISTED))} />
      <Rest site={site} count={count - LISTED} of="处转载" />
    </Section>
  );
}

/** Says of a copy that it is one, and where its story is told. */
export function CopyOf({ site, v, article }: Scene & { readonly article: ArticleRecord }): JSX.Element | null {
  const chosen = article.canonical === null ? undefined : v.article.get(article.canonical);
  return chosen === undefined ? null : (
    <p class="notice">这一篇是转载，与《<a href={href(site, articleUrl(chosen.id))}>{chosen.title}</a>》为同一报道{chosen.source === null ? '' : `（${chosen.source}）`}。人物、项目与数据都计在那一篇。</p>
  );
}
