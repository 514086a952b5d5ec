import type { JSX } from 'preact';
import { period } from '../text/dates.ts';
import { sayOn, scaleOf, type ShownTarget, type Told } from '../text/indicators.ts';
import type { Scene } from './facts.tsx';
import { Source } from './indicators.tsx';
import { Section } from './lists.tsx';
import { Table } from './table.tsx';

/** What was aimed at and what became of it. */
export function Targets({ site, rows, rest }: Pick<Scene, 'site'> & { readonly rows: readonly ShownTarget[]; readonly rest: JSX.Element | null }): JSX.Element | null {
  if (rows.length === 0) return null;
  const decided = rows.filter((r) => r.record.met !== null), met = decided.filter((r) => r.record.met === true);
  return (
    <Section id="targets" title="目标" note={decided.length === 0 ? '目标与实绩' : `可比的 ${decided.length} 项，达到 ${met.length} 项`}>
      <Table caption="目标与实绩" quiet rows={rows} columns={[
        { label: '指标', heading: true, cell: (r) => r.record.indicator },
        { label: '时期', bare: true, short: true, cell: (r) => <span class="period">{period(r.record.period)}</span> },
        { label: '目标', cell: (r) => <Said site={site} row={r} told={r.target} of={`${r.record.indicator}目标`} /> },
        { label: '实绩', cell: (r) => (r.actual === null ? <span class="none">尚无记载</span> : <Said site={site} row={r} told={r.actual} of={`${r.record.indicator}实绩`} />) },
        { label: '结果', cell: (r) => <Outcome met={r.record.met} told={r.actual !== null} /> },
      ]} />
      {rest}
    </Section>
  );
}

/** Both sides on one scale where they are told in one unit, else as the report has it. */
function Said({ site, row: { record, target, actual }, told, of }: Pick<Scene, 'site'> & { readonly row: ShownTarget; readonly told: Told; readonly of: string }): JSX.Element {
  const scale = record.unit === null || target.reading.value === null ? null : scaleOf(record.unit, [target.reading.value, actual?.reading.value ?? 0]);
  return <><span class="figure-number">{scale === null ? told.reading.written : sayOn(told, scale)}</span> <Source site={site} told={told} of={of} /></>;
}

function Outcome({ met, told }: { readonly met: boolean | null; readonly told: boolean }): JSX.Element {
  if (met === null) return <span class="none">{told ? '口径不同，未比' : '—'}</span>;
  return <span class={met ? 'outcome' : 'outcome missed'}><span aria-hidden="true">{met ? '✓' : '✗'}</span> {met ? '达到' : '未达到'}</span>;
}
