import type { JSX } from 'preact';
import type { ProjectRecord } from '../../digest/digest.ts';
import type { ProjectStatus } from '../../extract/facts.ts';
import { href, projectUrl } from '../addresses.ts';
import { decimals } from '../text/numbers.ts';
import { dayOf } from '../../text/day.ts';
import type { View } from '../view.ts';
import { Aligned, ByCode, nameOfCode, type Scene } from './facts.tsx';
import { Table, type List } from './table.tsx';

/** A project's way, in order. */
export const STATUSES: readonly ProjectStatus[] = ['规划', '签约', '开工', '在建', '投产'];

/** A status with its place on the way from plan to production: dots filled so far, and the word. */
export function Status({ status }: { readonly status: ProjectStatus | null }): JSX.Element {
  if (status === null) return <span class="none status-unknown">未载</span>;
  const at = STATUSES.indexOf(status);
  return <span class="status"><span class="dots" aria-hidden="true">{'●'.repeat(at + 1)}{'○'.repeat(STATUSES.length - 1 - at)}</span> {status}</span>;
}

const latest = (v: View, p: ProjectRecord): string | null => {
  const last = p.history.at(-1);
  const article = last === undefined ? undefined : v.article.get(last.article);
  return article === undefined ? null : dayOf(article);
};

/** Projects with their place, owner, trade, status, investment and the day of the last report. */
export function ProjectTable({ site, v, rows, caption, csv, list }: Scene & { readonly rows: readonly ProjectRecord[]; readonly caption: string; readonly csv?: string; readonly list?: List<ProjectRecord> | undefined }): JSX.Element {
  const places = Math.max(0, ...rows.map((p) => (p.investmentYi === null ? 0 : decimals(p.investmentYi))));
  return (
    <Table caption={caption} quiet rows={rows} {...(csv === undefined ? {} : { csv })} list={list} columns={[
      { label: '项目', heading: true, cell: (p) => <a href={href(site, projectUrl(p.id))}>{p.name}</a> },
      { label: '政区', bare: true, short: true, filter: true, cell: (p) => <ByCode site={site} v={v} code={p.placeCode} />, plain: (p) => nameOfCode(v, p.placeCode) },
      { label: '业主', cell: (p) => p.owner ?? '' },
      { label: '行业', bare: true, short: true, filter: true, cell: (p) => p.sector ?? '', plain: (p) => p.sector },
      { label: '状态', bare: true, short: true, filter: true, cell: (p) => <Status status={p.status} />, plain: (p) => p.status ?? '未载' },
      { label: '投资（亿元）', numeric: true, cell: (p) => (p.investmentYi === null ? '' : <Aligned figure={{ value: p.investmentYi, valueMax: null, unit: null, qualifier: null }} places={places} />), plain: (p) => p.investmentYi },
      { label: '末见', short: true, cell: (p) => latest(v, p) ?? '', plain: (p) => latest(v, p) },
    ]} />
  );
}
