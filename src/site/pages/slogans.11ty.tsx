import type { JSX } from 'preact';
import type { SloganRecord } from '../../digest/digest.ts';
import { slogansUrl } from '../addresses.ts';
import { Seen } from '../components/facts.tsx';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead, Pager, listOf } from '../components/lists.tsx';
import { Table } from '../components/table.tsx';
import { paged, scene, type PageData, type Sheet } from '../page.ts';

/** The first place in each report: the others are marked in its text. */
const oncePerArticle = ({ seen }: SloganRecord): SloganRecord['seen'] => seen.filter((x, i) => seen.findIndex((other) => other.article === x.article) === i);

export const data = paged(500, (digest) => digest.slogans, slogansUrl);

export function render(input: PageData & Sheet<SloganRecord>): JSX.Element {
  const { site, v } = scene(input);
  const { page, pages, rows } = input.sheet;
  return (
    <Layout site={site} path={slogansUrl(page)} title={page === 0 ? '提法' : `提法 第 ${page + 1} 页`} description="报道中的专项名称、数字口号与政策提法，见于何时何地。">
      <PageHead title="提法">专项行动、数字口号与政策用语，共 {input.digest.slogans.length} 条，见于何时何地。</PageHead>
      {rows.length === 0 ? <Nothing>还没有读出提法。</Nothing> : (
        <Table caption="提法" quiet csv="slogans.csv" rows={rows} list={listOf(site, slogansUrl, pages, input.digest.slogans)} columns={[
          { label: '提法', heading: true, cell: (s) => s.text },
          { label: '政区', bare: true, cell: (s) => [...new Set(s.seen.map((x) => v.article.get(x.article)?.primaryRegion?.name))].filter((n) => n !== undefined).join('、') },
          { label: '次数', numeric: true, cell: (s) => s.seen.length, plain: (s) => s.seen.length },
          { label: '见于', cell: (s) => (
            <span class="places">{oncePerArticle(s).map((x) => {
              const article = v.article.get(x.article);
              return article === undefined ? null : <Seen site={site} article={article} at={x.evidence} of={s.text} />;
            })}</span>
          ) },
        ]} />
      )}
      <Pager site={site} page={page} pages={pages} url={slogansUrl} />
    </Layout>
  );
}
