import type { JSX } from 'preact';
import { REGIONS } from '../addresses.ts';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead } from '../components/lists.tsx';
import { RegionTree } from '../components/region-tree.tsx';
import { scene, single, type PageData } from '../page.ts';

export const data = single(REGIONS);

/** Divisions that the page lists. */
const MOST = 3500;

export function render(input: PageData): JSX.Element {
  const { site, v } = scene(input);
  const { regions } = input.digest;
  return (
    <Layout site={site} path={REGIONS} title="政区" description="报道所及的省、市、县与乡镇，按行政隶属排列。">
      <PageHead title="政区">报道所及的 {regions.length} 个政区，按隶属排列；数字是提到它的报道篇数。</PageHead>
      {regions.length === 0 ? <Nothing>还没有报道提到政区。</Nothing> : <RegionTree site={site} v={v} regions={regions} deepest="township" most={MOST} />}
    </Layout>
  );
}
