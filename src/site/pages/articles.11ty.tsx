import type { JSX } from 'preact';
import type { ArticleRecord } from '../../digest/digest.ts';
import { articlesUrl } from '../addresses.ts';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead, Pager, ReportList, Section } from '../components/lists.tsx';
import { paged, place, scene, type PageData } from '../page.ts';
import { dayOf, grouped } from '../view.ts';

export const data = paged(200, (digest) => digest.articles, articlesUrl);

export function render(input: PageData & { readonly rows: readonly ArticleRecord[] }): JSX.Element {
  const { site } = scene(input);
  const { page, pages } = place(input);
  const years = grouped(input.rows, (a) => dayOf(a)?.slice(0, 4) ?? '');
  return (
    <Layout site={site} path={articlesUrl(page)} title={page === 0 ? '报道' : `报道 第 ${page + 1} 页`} description="收录的全部报道，按日期排列。">
      <PageHead title="报道">共 {input.digest.articles.length} 篇，新近者在前。</PageHead>
      {input.rows.length === 0 && <Nothing>尚未收录报道。把新闻文件放进 seeds 文件夹，再构建一次。</Nothing>}
      {[...years].map(([year, articles]) => (
        <Section title={year === '' ? '未署日期' : `${year}年`} note={`${articles.length} 篇`}>
          <ReportList site={site} articles={articles} />
        </Section>
      ))}
      <Pager site={site} page={page} pages={pages} url={articlesUrl} />
    </Layout>
  );
}
