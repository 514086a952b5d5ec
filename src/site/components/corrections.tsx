import type { ComponentChildren, JSX } from 'preact';
import type { AppliedCorrection } from '../../digest/digest.ts';
import { articleUrl, href, personUrl, projectUrl } from '../addresses.ts';
import type { Scene } from './facts.tsx';
import { Section } from './lists.tsx';
import { Table } from './table.tsx';

/** What the user put right here: what was done, why and when. */
export function Corrected({ v, at }: Pick<Scene, 'v'> & { readonly at: readonly string[] }): JSX.Element | null {
  const rows = at.flatMap((where) => v.corrected.get(where) ?? []);
  return rows.length === 0 ? null : <Section title="更正" note={`${rows.length} 处，由编者所改`} id="corrections"><CorrectionTable rows={rows} /></Section>;
}

/** @param where what else a row tells: where the correction acts */
export function CorrectionTable({ rows, where }: { readonly rows: readonly AppliedCorrection[]; readonly where?: (c: AppliedCorrection) => ComponentChildren }): JSX.Element {
  return (
    <Table caption="更正" quiet rows={rows} columns={[
      { label: '更正', heading: true, cell: (c) => c.what },
      ...(where === undefined ? [] : [{ label: '所及', cell: where }]),
      { label: '理由', cell: (c) => c.reason },
      { label: '日期', short: true, cell: (c) => c.date },
    ]} />
  );
}

/** Links to what a correction acts on; a seed by its name. */
export function Reaches({ site, v, of }: Scene & { readonly of: AppliedCorrection }): JSX.Element {
  const reached = [
    of.article === undefined ? undefined : { name: v.article.get(of.article)?.title, path: articleUrl(of.article) },
    of.person === undefined ? undefined : { name: v.person.get(of.person)?.name, path: personUrl(of.person) },
    of.project === undefined ? undefined : { name: v.project.get(of.project)?.name, path: projectUrl(of.project) },
  ].filter((r) => r?.name !== undefined);
  return reached.length === 0 ? <>{of.seed ?? ''}</> : <span class="places">{reached.map((r) => <a href={href(site, r!.path)}>{r!.name}</a>)}</span>;
}
