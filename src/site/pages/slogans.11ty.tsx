import type { JSX } from 'preact';
import { SLOGANS } from '../addresses.ts';
import { Seen } from '../components/facts.tsx';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead } from '../components/lists.tsx';
import { Table } from '../components/table.tsx';
import { scene, type PageData } from '../page.ts';

export const data = { permalink: SLOGANS, eleventyExcludeFromCollections: true };

export function render(input: PageData): JSX.Element {
  const { site, v } = scene(input);
  const { slogans } = input.digest;
  return (
    <Layout site={site} path={SLOGANS} title="提法" description="报道中的专项名称、数字口号与政策提法，见于何时何地。">
      <PageHead title="提法">专项行动、数字口号与政策用语，见于何时何地。</PageHead>
      {slogans.length === 0 ? <Nothing>还没有读出提法。</Nothing> : (
        <Table caption="提法" quiet csv="slogans.csv" rows={slogans} columns={[
          { label: '提法', heading: true, cell: (s) => s.text },
          { label: '政区', cell: (s) => [...new Set(s.seen.map((x) => v.article.get(x.article)?.primaryRegion?.name))].filter((n) => n !== undefined).join('、') },
          { label: '次数', numeric: true, cell: (s) => s.seen.length, plain: (s) => s.seen.length },
          { label: '见于', cell: (s) => (
            <span class="places">{s.seen.map((x) => {
              const article = v.article.get(x.article);
              return article === undefined ? null : <Seen site={site} article={article} at={x.evidence} of={s.text} />;
            })}</span>
          ) },
        ]} />
      )}
    </Layout>
  );
}
