import type { JSX } from 'preact';
import { FigureSheet } from '../components/figure-sheet.tsx';
import { Layout } from '../components/layout.tsx';
import { PageHead } from '../components/lists.tsx';
import { each, scene, type PageData } from '../page.ts';
import { figureSheets, withParts, type Sheet } from '../figure-sheets.ts';
import { number } from '../text/numbers.ts';

/** The pages under /figures/, where there are too many for one. */
export const data = each<Sheet>('part', (digest) => withParts(figureSheets(digest)).slice(1), (s) => s.path);

export function render(input: PageData & { readonly part: Sheet }): JSX.Element {
  const { part } = input;
  const { site, v } = scene(input);
  const title = [...part.above.slice(1), part].map((p) => p.title).join(' ');
  return (
    <Layout site={site} path={part.path} title={`${title} · 数据`} description={`报道所载的数据：${title}，共 ${part.count} 条。`} trail={part.above.map((a) => ({ name: a.title, path: a.path }))}>
      <PageHead title={title} kicker="数据">{number(part.count)} 条，各有出处。</PageHead>
      <FigureSheet site={site} v={v} sheet={part} />
    </Layout>
  );
}
