import type { JSX } from 'preact';
import type { Office, PersonRecord, RegionRecord } from '../../digest/digest.ts';
import { href, personUrl } from '../addresses.ts';
import type { View } from '../view.ts';
import { ByCode, Seen, nameOfCode, type Scene } from './facts.tsx';
import { Table, type Column } from './table.tsx';

interface OfficeRow {
  readonly person: PersonRecord;
  readonly office: Office;
}

/**
 * The offices that people hold in a division, and how many people there are whose offices go beyond `most`; in a division
 * without a code, those whose body bears its name.
 */
export function officesIn(v: View, region: RegionRecord, most: number): { readonly rows: readonly OfficeRow[]; readonly others: number } {
  const rows: OfficeRow[] = [];
  for (const [looked, id] of region.people.entries()) {
    if (rows.length >= most) return { rows, others: region.people.length - looked };
    const person = v.person.get(id);
    for (const office of person?.offices ?? []) {
      if (region.code === null ? office.organization.includes(region.name) : office.regionCode === region.code) rows.push({ person: person!, office });
    }
  }
  return { rows, others: 0 };
}

/** Who holds which office where. */
export function OfficeTable({ site, v, rows, caption }: Scene & { readonly rows: readonly OfficeRow[]; readonly caption: string }): JSX.Element {
  return (
    <Table caption={caption} quiet rows={rows} columns={[
      { label: '姓名', heading: true, cell: ({ person }) => <a href={href(site, personUrl(person.id))}>{person.name}</a> },
      ...officeColumns({ site, v }),
    ]} />
  );
}

/** One person's offices: the office heads the row, and its region is told. */
export function OwnOffices({ site, v, rows, caption }: Scene & { readonly rows: readonly OfficeRow[]; readonly caption: string }): JSX.Element {
  const [title, organization, ...rest] = officeColumns({ site, v });
  return (
    <Table caption={caption} quiet rows={rows} columns={[
      { ...title!, heading: true },
      organization!,
      { label: '政区', short: true, cell: ({ office }) => <ByCode site={site} v={v} code={office.regionCode} />, plain: ({ office }) => nameOfCode(v, office.regionCode) },
      ...rest,
    ]} />
  );
}

const officeColumns = ({ site, v }: Scene): Column<OfficeRow>[] => [
  { label: '职务', bare: true, cell: ({ office }) => <>{office.title}{office.change !== null && <span class="tag">{office.change === 'appointed' ? '任命' : '免职'}{office.date === null ? '' : ` ${office.date}`}</span>}</> },
  { label: '机构', bare: true, cell: ({ office }) => office.organization },
  { label: '首见', short: true, cell: ({ office }) => office.firstSeen ?? '—' },
  { label: '末见', short: true, cell: ({ office }) => office.lastSeen ?? '—' },
  { label: '出处', cell: ({ person, office }) => (
    <span class="places">{office.seen.slice(0, 5).map(({ article, evidence }) => {
      const record = v.article.get(article);
      return record === undefined ? null : <Seen site={site} article={record} at={evidence} of={`${person.name}${office.title}`} />;
    })}{office.seen.length > 5 && <span class="count">等 {office.seen.length} 处</span>}</span>
  ) },
];
