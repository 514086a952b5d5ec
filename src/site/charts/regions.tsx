import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { Seen, nameOfCode, type Scene } from '../components/facts.tsx';
import { Section } from '../components/lists.tsx';
import { Table } from '../components/table.tsx';
import { period } from '../text/dates.ts';
import { inWords, number } from '../text/numbers.ts';
import { Chart, WIDTH } from './frame.tsx';
import { round } from './indicators.tsx';
import { comparisons, type Series } from './series.ts';

const ROW = 26, NAME = 92, MOST_BARS = 12, MOST_CHARTS = 6;

/** One indicator across regions, for each that at least two regions report for the same period. */
export function RegionCharts({ site, v }: Scene): JSX.Element | null {
  const series = comparisons(v.figures).slice(0, MOST_CHARTS);
  if (series.length === 0) return null;
  return (
    <Section title="各地比较" note="同一指标、同一时期">
      <div class="multiples">{series.map((s, i) => <Bars site={site} v={v} id={`regions-${i + 1}`} series={s} />)}</div>
    </Section>
  );
}

function Bars({ site, v, id, series }: Scene & { readonly id: string; readonly series: Series }): JSX.Element {
  const rows = series.rows.slice(0, MOST_BARS);
  const values = rows.map((r) => r.figure.value!);
  const x = scaleLinear().domain([Math.min(0, ...values), Math.max(...values, 0)]).range([NAME, WIDTH - 66]);
  const title = `${series.indicator}，${period(rows[0]!.figure.period!)}`;
  return (
    <div>
      <Chart id={id} title={title} note={series.unit} height={rows.length * ROW + 4} desc={rows.map((r) => `${nameOfCode(v, r.figure.scopeCode)}${inWords(r.figure)}`).join('；')}>
        {rows.map((r, i) => {
          const value = r.figure.value!, from = x(Math.min(0, value)), to = x(Math.max(0, value));
          return (
            <g>
              <text class="name" x={NAME - 8} y={i * ROW + 18} text-anchor="end">{nameOfCode(v, r.figure.scopeCode)}</text>
              <rect class={i === 0 ? 'bar latest' : 'bar'} x={round(from)} y={i * ROW + 6} width={round(Math.max(to - from, 1))} height={ROW - 10} />
              <text class="value" x={round(to + 6)} y={i * ROW + 18}>{number(value)}</text>
            </g>
          );
        })}
      </Chart>
      <details class="behind">
        <summary>图中数据</summary>
        <Table caption={title} quiet rows={series.rows} columns={[
          { label: '政区', heading: true, cell: (r) => nameOfCode(v, r.figure.scopeCode) },
          { label: `数值${series.unit === '' ? '' : `（${series.unit}）`}`, numeric: true, cell: (r) => number(r.figure.value!) },
          { label: '出处', cell: (r) => <Seen site={site} article={r.article} at={r.figure.evidence[0]!} of={r.figure.indicator} /> },
        ]} />
      </details>
    </div>
  );
}
