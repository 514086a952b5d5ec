import type { JSX } from 'preact';
import type { ArticleRecord } from '../../digest/digest.ts';
import { articlesUrl } from '../addresses.ts';
import { alsoIn } from '../components/copies.tsx';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead, Pager, ReportList, Section } from '../components/lists.tsx';
import { paged, scene, type PageData, type Sheet } from '../page.ts';
import { dayOf } from '../../text/day.ts';
import { grouped } from '../../text/grouped.ts';
import { view } from '../view.ts';

export const data = paged(200, (digest) => view(digest).reports, articlesUrl);

export function render(input: PageData & Sheet<ArticleRecord>): JSX.Element {
  const { site, v } = scene(input);
  const copies = input.digest.articles.length - v.reports.length;
  const { page, pages, rows } = input.sheet;
  const years = grouped(rows, (a) => dayOf(a)?.slice(0, 4) ?? '');
  return (
    <Layout site={site} path={articlesUrl(page)} title={page === 0 ? '报道' : `报道 第 ${page + 1} 页`} description="收录的全部报道，按日期排列。">
      <PageHead title="报道">共 {v.reports.length} 篇，新近者在前。{copies > 0 && `另有转载 ${copies} 篇，列在各篇之下。`}</PageHead>
      {rows.length === 0 && <Nothing>尚未收录报道。把新闻文件放进 seeds 文件夹，再构建一次。</Nothing>}
      {[...years].map(([year, articles]) => (
        <Section title={year === '' ? '未署日期' : `${year}年`} note={`${articles.length} 篇`}>
          <ReportList site={site} articles={articles} note={alsoIn} />
        </Section>
      ))}
      <Pager site={site} page={page} pages={pages} url={articlesUrl} />
    </Layout>
  );
}
