import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { JSX } from 'preact';
import { period, yearsAt } from '../text/dates.ts';
import type { ShownIndicator } from '../text/indicators.ts';
import { number } from '../text/numbers.ts';
import { Chart, WIDTH } from './frame.tsx';
import { histories, type History, type Point } from './series.ts';

const HEIGHT = 168, TOP = 24, FOOT = 28;
/** With more values than this, columns and their labels would crowd: a line takes their place. */
const COLUMNS = 7;
/** Small multiples shown at once; the table behind them has all. */
const MOST = 6;

/** A region's indicators that have a history, as small multiples. */
export function IndicatorCharts({ rows }: { readonly rows: readonly ShownIndicator[] }): JSX.Element | null {
  const series = histories(rows).slice(0, MOST);
  if (series.length === 0) return null;
  return <div class="multiples">{series.map((s, i) => (s.points.length > COLUMNS ? <Course id={`history-${i + 1}`} series={s} /> : <Columns id={`history-${i + 1}`} series={s} />))}</div>;
}

const told = (s: History): string => s.points.map((p) => `${period(p.period)}${p.kind === 'target' ? '（目标）' : ''}${number(p.value)}${s.unit}`).join('；');

/** A period in as few characters as an axis has room for. */
const tick = (p: string): string => p.replace(/^截至/u, '').replace(/年以来$/u, '').replace(/^(\d{4}-\d{2})\/.*$/u, '$1');

/** Columns from zero, each with its value; targets are hollow. */
function Columns({ id, series }: { readonly id: string; readonly series: History }): JSX.Element {
  const x = scaleBand<number>().domain(series.points.map((_, i) => i)).range([0, WIDTH]).padding(series.points.length < 4 ? 0.68 : 0.5);
  const most = Math.max(...series.points.map((r) => r.value), 0), least = Math.min(...series.points.map((r) => r.value), 0);
  const y = scaleLinear().domain([least, most === least ? 1 : most]).range([HEIGHT - FOOT, TOP]);
  return (
    <Chart id={id} title={series.indicator} note={series.unit} desc={told(series)} height={HEIGHT}>
      {series.points.map((r, i) => {
        const value = r.value, left = x(i)!, top = y(Math.max(value, 0)), bottom = y(Math.min(value, 0)), middle = left + x.bandwidth() / 2;
        return (
          <g>
            <rect class={r.kind === 'target' ? 'bar target' : i === series.points.length - 1 ? 'bar latest' : 'bar'} x={round(left)} y={round(top)} width={round(x.bandwidth())} height={round(Math.max(bottom - top, 1))} />
            <text class="value" x={round(middle)} y={round(top - 6)} text-anchor="middle">{number(value)}</text>
            <text class="tick" x={round(middle)} y={HEIGHT - 9} text-anchor="middle">{tick(r.period)}{r.kind === 'target' ? ' 目标' : ''}</text>
          </g>
        );
      })}
      <line class="axis" x1={0} x2={WIDTH} y1={round(y(0))} y2={round(y(0))} />
    </Chart>
  );
}

/** A line over time, with its first, highest and last values told. */
function Course({ id, series }: { readonly id: string; readonly series: History }): JSX.Element {
  const values = series.points.map((r) => r.value);
  const x = scaleLinear().domain([yearsAt(series.points[0]!.period)!, yearsAt(series.points.at(-1)!.period)!]).range([14, WIDTH - 14]);
  const y = scaleLinear().domain([Math.min(0, ...values), Math.max(...values)]).range([HEIGHT - FOOT, TOP]);
  const at = (r: Point): [number, number] => [round(x(yearsAt(r.period)!)), round(y(r.value))];
  const ends = new Set([0, values.indexOf(Math.max(...values)), values.length - 1]);
  return (
    <Chart id={id} title={series.indicator} note={series.unit} desc={told(series)} height={HEIGHT}>
      <line class="axis" x1={0} x2={WIDTH} y1={round(y(0))} y2={round(y(0))} />
      <path class="course" d={line<Point>((r) => at(r)[0], (r) => at(r)[1])(series.points) ?? ''} />
      {series.points.map((r, i) => <circle class={r.kind === 'target' ? 'dot target' : 'dot'} cx={at(r)[0]} cy={at(r)[1]} r={ends.has(i) ? 3.5 : 2} />)}
      {[...ends].map((i) => {
        const r = series.points[i]!, [cx, cy] = at(r);
        const anchor = i === 0 ? 'start' : i === values.length - 1 ? 'end' : 'middle';
        return (
          <g>
            <text class="value" x={i === 0 ? 0 : i === values.length - 1 ? WIDTH : cx} y={cy - 8} text-anchor={anchor}>{number(r.value)}</text>
            <text class="tick" x={i === 0 ? 0 : i === values.length - 1 ? WIDTH : cx} y={HEIGHT - 9} text-anchor={anchor}>{tick(r.period)}</text>
          </g>
        );
      })}
    </Chart>
  );
}

/** Tenths of a unit are as fine as anyone sees, and keep pages small. */
export const round = (n: number): number => Math.round(n * 10) / 10;
