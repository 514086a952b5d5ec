import type { JSX } from 'preact';
import { href } from '../addresses.ts';
import { withParts, type Sheet } from '../figure-sheets.ts';
import { number } from '../text/numbers.ts';
import type { Scene } from './facts.tsx';
import { FigureTable } from './figures.tsx';
import { Section } from './lists.tsx';

/** What a page of figures has: the figures, or the list of its parts with filters over all of them. */
export function FigureSheet({ site, v, sheet, parts = '分页' }: Scene & { readonly sheet: Sheet; readonly parts?: string }): JSX.Element {
  if (sheet.parts.length === 0) return <FigureTable site={site} v={v} rows={sheet.rows} caption="数据" whose csv="figures.csv" />;
  const leaves = withParts(sheet).filter((s) => s.parts.length === 0);
  const list = { count: sheet.count, sheets: leaves.map((s) => href(site, s.path)), rows: () => leaves.flatMap((s) => s.rows) };
  const named = sheet.parts.filter((p) => p.id.startsWith('i-')), lettered = sheet.parts.filter((p) => !p.id.startsWith('i-'));
  return (
    <>
      <FigureTable site={site} v={v} rows={[]} caption="数据" whose csv="figures.csv" list={list} />
      {named.length > 0 && <Section title={sheet.id === '' ? '常见指标' : parts} note={`${named.length} 项`}><Parts site={site} of={named} /></Section>}
      {lettered.length > 0 && <Section title={sheet.id === '' ? '其他指标' : parts} note="按指标名的首字母"><Parts site={site} of={lettered} /></Section>}
    </>
  );
}

const Parts = ({ site, of }: Pick<Scene, 'site'> & { readonly of: readonly Sheet[] }): JSX.Element => (
  <ul class="places-list">{of.map((p) => <li><a href={href(site, p.path)}>{p.title}</a> <span class="count">{number(p.count)}</span></li>)}</ul>
);
