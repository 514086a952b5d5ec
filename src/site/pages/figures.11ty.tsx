import type { JSX } from 'preact';
import { figuresUrl } from '../addresses.ts';
import { RegionCharts } from '../charts/regions.tsx';
import { FigureTable } from '../components/figures.tsx';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead, Pager } from '../components/lists.tsx';
import { paged, place, scene, type PageData } from '../page.ts';
import { view, type FigureRow } from '../view.ts';

export const data = paged(500, (digest) => view(digest).figures, figuresUrl);

export function render(input: PageData & { readonly rows: readonly FigureRow[] }): JSX.Element {
  const { site, v } = scene(input);
  const { page, pages } = place(input);
  return (
    <Layout site={site} path={figuresUrl(page)} title={page === 0 ? '数据' : `数据 第 ${page + 1} 页`} description="报道所载的全部数据，可按指标、政区、时期筛选，可下载。">
      <PageHead title="数据">报道所载的 {v.figures.length} 条数据，各有出处。{pages > 1 && '按指标分页，筛选只及本页；要全部，请下载数据文件。'}</PageHead>
      {page === 0 && <RegionCharts site={site} v={v} />}
      {input.rows.length === 0 ? <Nothing>还没有从报道读出数据。</Nothing> : (
        <FigureTable site={site} v={v} rows={input.rows} caption="数据" whose csv="figures.csv" />
      )}
      <Pager site={site} page={page} pages={pages} url={figuresUrl} />
    </Layout>
  );
}
