import { scaleBand, scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { ArticleRecord } from '../../digest/digest.ts';
import { dayOf } from '../../text/day.ts';
import { Chart, WIDTH } from './frame.tsx';
import { round } from './indicators.tsx';

const HEIGHT = 120, TOP = 20, FOOT = 24;
/** Longer collections are counted by year, shorter ones by month. */
const MONTHS = 30;

/** How many reports of each month or year the collection holds; nothing for fewer than two dated reports. */
export function Coverage({ articles }: { readonly articles: readonly ArticleRecord[] }): JSX.Element | null {
  const months = articles.flatMap((a) => dayOf(a)?.slice(0, 7) ?? []).sort();
  const first = months[0], last = months.at(-1);
  if (first === undefined || last === undefined || months.length < 2) return null;
  const monthly = index(last) - index(first) < MONTHS;
  const steps = monthly
    ? Array.from({ length: index(last) - index(first) + 1 }, (_, i) => named(index(first) + i))
    : Array.from({ length: year(last) - year(first) + 1 }, (_, i) => String(year(first) + i));
  const counts = new Map(steps.map((s) => [s, 0]));
  for (const m of months) {
    const step = monthly ? m : m.slice(0, 4);
    counts.set(step, counts.get(step)! + 1);
  }
  const x = scaleBand<string>().domain(steps).range([0, WIDTH]).paddingInner(0.3);
  const y = scaleLinear().domain([0, Math.max(...counts.values())]).range([HEIGHT - FOOT, TOP]);
  const labelled = new Set(steps.filter((s, i) => (monthly ? i === 0 || s.endsWith('-01') : steps.length <= 8 || i === 0 || i === steps.length - 1 || i % Math.ceil(steps.length / 7) === 0)));
  const desc = [...counts].filter(([, n]) => n > 0).map(([s, n]) => `${s}：${n}篇`).join('；');
  return (
    <Chart id="coverage" title={`${monthly ? '逐月' : '逐年'}收录篇数`} desc={desc} height={HEIGHT}>
      {[...counts].map(([step, n]) => n > 0 && (
        <>
          <rect class="bar" x={round(x(step)!)} y={round(y(n))} width={round(x.bandwidth())} height={round(y(0) - y(n))} />
          {steps.length <= 16 && <text class="value" x={round(x(step)! + x.bandwidth() / 2)} y={round(y(n) - 5)} text-anchor="middle">{n}</text>}
        </>
      ))}
      <line class="axis" x1={0} x2={WIDTH} y1={round(y(0))} y2={round(y(0))} />
      {[...labelled].map((s, i) => {
        const middle = x(s)! + x.bandwidth() / 2;
        const anchor = middle < 20 ? 'start' : middle > WIDTH - 20 ? 'end' : 'middle';
        return <text class="tick" x={round(anchor === 'start' ? 0 : anchor === 'end' ? WIDTH : middle)} y={HEIGHT - 7} text-anchor={anchor}>{monthly && i > 0 ? s.slice(0, 4) : s}</text>;
      })}
    </Chart>
  );
}

const year = (month: string): number => Number(month.slice(0, 4));
const index = (month: string): number => year(month) * 12 + Number(month.slice(5, 7)) - 1;
const named = (n: number): string => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
