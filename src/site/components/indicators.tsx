import type { JSX } from 'preact';
import { period } from '../text/dates.ts';
import { changeOf, distinct, isRescaled, levelOf, sayOn, type ShownIndicator, type Told } from '../text/indicators.ts';
import { decimals } from '../text/numbers.ts';
import { Aligned, ChangeOf, Seen, kindName, type Scene } from './facts.tsx';
import { Table } from './table.tsx';

/** A division's figures by indicator and period, on one scale for each indicator; where reports differ, what each says. */
export function IndicatorTable({ site, rows, caption, csv }: Pick<Scene, 'site'> & { readonly rows: readonly ShownIndicator[]; readonly caption: string; readonly csv: string }): JSX.Element {
  const places = Math.max(0, ...rows.map((r) => { const value = levelOf(r)?.value ?? null; return value === null ? 0 : Math.min(decimals(value), 4); }));
  return (
    <Table caption={caption} quiet rows={rows} csv={csv} columns={[
      { label: '指标', heading: true, filter: true, cell: (r) => r.record.indicator, plain: (r) => r.record.indicator },
      { label: '时期', bare: true, short: true, filter: true, cell: (r) => <span class="period">{period(r.record.period)}</span>, plain: (r) => r.record.period },
      { label: '数值', lead: true, numeric: true, cell: (r) => <Aligned figure={levelOf(r) ?? NONE} places={places} />, plain: (r) => levelOf(r)?.value ?? null },
      { label: '单位', lead: true, short: true, cell: (r) => <span class="unit">{levelOf(r) === null ? '' : r.scale.unit}</span>, plain: (r) => (levelOf(r) === null ? null : r.scale.unit) },
      { label: '增减', lead: true, numeric: true, cell: (r) => <ChangeOf change={changeOf(r)} />, plain: (r) => { const change = changeOf(r); return change === null ? null : (change.direction === 'up' ? 1 : -1) * change.value; } },
      { label: '性质', bare: true, filter: true, cell: (r) => <span class={r.record.kind === 'target' ? 'tag target' : 'tag'}>{kindName(r.record.kind)}</span>, plain: (r) => kindName(r.record.kind) },
      { label: '出处', address: true, cell: (r) => (r.record.agree ? <Sources site={site} indicator={r.record.indicator} told={r.told} /> : <Differing site={site} of={r} />) },
    ]} />
  );
}

const NONE = { value: null, valueMax: null, unit: null, qualifier: null };

/** Reports beyond these are in the data files. */
const SOURCES = 5;

function Sources({ site, indicator, told }: Pick<Scene, 'site'> & { readonly indicator: string; readonly told: readonly Told[] }): JSX.Element {
  return (
    <span class="places">
      {told.slice(0, SOURCES).map((t) => <Source site={site} told={t} of={indicator} />)}
      {told.length > SOURCES && <span class="count">等 {told.length} 处</span>}
    </span>
  );
}

/** Readings that cannot all be right, side by side, each with its report. */
function Differing({ site, of: { record, told, scale } }: Pick<Scene, 'site'> & { readonly of: ShownIndicator }): JSX.Element {
  return (
    <div class="differing">
      <span class="tag">记载不一</span>
      <ul>{distinct(told).slice(0, SOURCES).map((t) => <li><span class="figure-number">{sayOn(t, scale)}</span>{isRescaled(t, scale) && <small>（原作{t.reading.written}）</small>} <Source site={site} told={t} of={`${record.indicator}${t.reading.written}`} /></li>)}</ul>
    </div>
  );
}

/** The words of one report. */
export function Source({ site, told: { source }, of }: Pick<Scene, 'site'> & { readonly told: Told; readonly of: string }): JSX.Element {
  return <Seen site={site} article={source.article} at={source.figure.evidence[0]!} of={of} />;
}
