import type { JSX } from 'preact';
import type { ArticleRecord } from '../../digest/digest.ts';
import { figureAnchor } from '../addresses.ts';
import { Places, Seen, figureColumns, type Scene } from './facts.tsx';
import { Section } from './lists.tsx';
import { Table, type List } from './table.tsx';
import { rowsOf, type FigureRow } from '../figure-rows.ts';

/** All figures of one report, each leading to its words. */
export function ArticleFigures({ site, v, article }: Scene & { readonly article: ArticleRecord }): JSX.Element | null {
  const rows = rowsOf(article);
  if (rows.length === 0) return null;
  return (
    <Section title="数据" note={`${rows.length} 项`} id="figures">
      <Table caption="文中数据" quiet rows={rows} rowId={(r) => figureAnchor(r.figure.id)} columns={[
        ...figureColumns({ site, v }, rows, true).map((c) => ({ ...c, filter: false })),
        { label: '出处', cell: ({ figure }) => <Places site={site} article={article.id} evidence={figure.evidence} of={figure.indicator} /> },
      ]} />
    </Section>
  );
}

/** Figures of several reports: the last column says which. */
export function FigureTable({ site, v, rows, caption, whose, csv, list }: Scene & { readonly rows: readonly FigureRow[]; readonly caption: string; readonly whose: boolean; readonly csv?: string; readonly list?: List<FigureRow> }): JSX.Element {
  return (
    <Table caption={caption} quiet rows={rows} {...(csv === undefined ? {} : { csv })} list={list} columns={[
      ...figureColumns({ site, v }, rows, whose),
      { label: '出处', address: true, cell: ({ figure, article }) => <Seen site={site} article={article} at={figure.evidence[0]!} of={figure.indicator} /> },
    ]} />
  );
}
