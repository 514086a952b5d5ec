import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { RegionRecord } from '../../digest/digest.ts';
import { Seen, type Scene } from '../components/facts.tsx';
import { Section } from '../components/lists.tsx';
import { Table } from '../components/table.tsx';
import { period } from '../text/dates.ts';
import { number } from '../text/numbers.ts';
import { Chart, WIDTH } from './frame.tsx';
import { round } from './indicators.tsx';
import { comparisons, type Comparison } from './series.ts';

const ROW = 26, NAME = 92, MOST_BARS = 12, MOST_ROWS = 100, MOST_CHARTS = 6;

/** One indicator across regions, for each that at least two regions report for the same period. */
export function RegionCharts({ site, v, regions }: Scene & { readonly regions: readonly RegionRecord[] }): JSX.Element | null {
  const series = comparisons(regions, MOST_CHARTS, (code) => v.figuresByScope.get(code) ?? []);
  if (series.length === 0) return null;
  return (
    <Section title="各地比较" note="同一指标、同一时期">
      <div class="multiples">{series.map((s, i) => <Bars site={site} id={`regions-${i + 1}`} series={s} />)}</div>
    </Section>
  );
}

function Bars({ site, id, series }: Pick<Scene, 'site'> & { readonly id: string; readonly series: Comparison }): JSX.Element {
  const rows = series.points.slice(0, MOST_BARS);
  const values = rows.map((r) => r.value);
  const x = scaleLinear().domain([Math.min(0, ...values), Math.max(...values, 0)]).range([NAME, WIDTH - 66]);
  const title = `${series.indicator}，${period(series.period)}`;
  return (
    <div>
      <Chart id={id} title={title} note={series.unit} height={rows.length * ROW + 4} desc={rows.map((r) => `${r.region.name}${number(r.value)}${series.unit}`).join('；')}>
        {rows.map((r, i) => {
          const value = r.value, from = x(Math.min(0, value)), to = x(Math.max(0, value));
          return (
            <g>
              <text class="name" x={NAME - 8} y={i * ROW + 18} text-anchor="end">{r.region.name}</text>
              <rect class={i === 0 ? 'bar latest' : 'bar'} x={round(from)} y={i * ROW + 6} width={round(Math.max(to - from, 1))} height={ROW - 10} />
              <text class="value" x={round(to + 6)} y={i * ROW + 18}>{number(value)}</text>
            </g>
          );
        })}
      </Chart>
      <details class="behind">
        <summary>图中数据</summary>
        <Table caption={title} quiet rows={series.points.slice(0, MOST_ROWS)} columns={[
          { label: '政区', heading: true, cell: (r) => r.region.name },
          { label: `数值${series.unit === '' ? '' : `（${series.unit}）`}`, numeric: true, cell: (r) => number(r.value) },
          { label: '出处', cell: (r) => <Seen site={site} article={r.source.article} at={r.source.figure.evidence[0]!} of={series.indicator} /> },
        ]} />
      </details>
    </div>
  );
}
