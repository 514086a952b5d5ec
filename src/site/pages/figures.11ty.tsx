import type { JSX } from 'preact';
import { figuresUrl } from '../addresses.ts';
import { RegionCharts } from '../charts/regions.tsx';
import { FigureSheet } from '../components/figure-sheet.tsx';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead } from '../components/lists.tsx';
import { scene, single, type PageData } from '../page.ts';
import { figureSheets } from '../figure-sheets.ts';
import { number } from '../text/numbers.ts';

export const data = single(figuresUrl());

export function render(input: PageData): JSX.Element {
  const { site, v } = scene(input);
  const top = figureSheets(input.digest);
  return (
    <Layout site={site} path={figuresUrl()} title="数据" description="报道所载的全部数据，可按指标、政区、时期筛选，可下载。">
      <PageHead title="数据">报道所载的 {number(top.count)} 条数据，各有出处。</PageHead>
      <RegionCharts site={site} v={v} regions={input.digest.regions} />
      {top.count === 0 ? <Nothing>还没有从报道读出数据。</Nothing> : <FigureSheet site={site} v={v} sheet={top} />}
    </Layout>
  );
}
