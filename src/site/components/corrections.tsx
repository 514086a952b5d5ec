import type { JSX } from 'preact';
import type { AppliedCorrection } from '../../digest/digest.ts';
import { articleUrl, href, personUrl, projectUrl } from '../addresses.ts';
import { grouped } from '../../text/grouped.ts';
import type { Scene } from './facts.tsx';
import { Rest, Section } from './lists.tsx';
import { Table, type Column } from './table.tsx';

/** What the user put right here: what was done, why and when. */
export function Corrected({ v, at }: Pick<Scene, 'v'> & { readonly at: readonly string[] }): JSX.Element | null {
  const rows = at.flatMap((where) => v.corrected.get(where) ?? []);
  return rows.length === 0 ? null : <Section title="更正" note={`${rows.length} 处，由编者所改`} id="corrections"><CorrectionTable rows={rows} /></Section>;
}

function CorrectionTable({ rows, columns = [] }: { readonly rows: readonly AppliedCorrection[]; readonly columns?: readonly Column<AppliedCorrection>[] }): JSX.Element {
  return (
    <Table caption="更正" quiet rows={rows} columns={[
      { label: '更正', heading: true, cell: (c) => c.what },
      ...columns,
      { label: '理由', cell: (c) => c.reason },
      { label: '日期', short: true, cell: (c) => c.date },
    ]} />
  );
}

/** Places that a row names of a correction that acts in many, and rows of the table of all. */
const PLACES = 5, ROWS = 500;

/** All corrections, each with where it acts. */
export function AllCorrections({ site, v, corrections }: Scene & { readonly corrections: readonly AppliedCorrection[] }): JSX.Element | null {
  if (corrections.length === 0) return null;
  const groups = [...grouped(corrections, (c) => [c.what, c.reason, c.date].join('\u0000')).values()];
  const places = new Map(groups.map((group) => [group[0]!, group.flatMap((c) => placesOf(c, v))]));
  return (
    <Section title="更正" note={`${groups.length} 处，由编者所改`} id="corrections">
      <CorrectionTable rows={groups.slice(0, ROWS).map((group) => group[0]!)} columns={[{
        label: '所及',
        cell: (c) => {
          const all = places.get(c)!;
          return (
            <span class="places">
              {all.slice(0, PLACES).map((p) => (p.path === null ? <span>{p.name}</span> : <a href={href(site, p.path)}>{p.name}</a>))}
              {all.length > PLACES && <span class="count">等 {all.length} 处</span>}
            </span>
          );
        },
      }]} />
      <Rest site={site} count={groups.length - ROWS} of="处更正" />
    </Section>
  );
}

interface Place { readonly name: string; readonly path: string | null }

/** Reports, people and projects by their pages; else the file. */
function placesOf({ article, person, project, seed }: AppliedCorrection, v: Scene['v']): Place[] {
  const found = [
    { name: article === undefined ? undefined : v.article.get(article)?.title, path: articleUrl(article ?? '') },
    { name: person === undefined ? undefined : v.person.get(person)?.name, path: personUrl(person ?? '') },
    { name: project === undefined ? undefined : v.project.get(project)?.name, path: projectUrl(project ?? '') },
  ].flatMap(({ name, path }): Place[] => (name === undefined ? [] : [{ name, path }]));
  return found.length > 0 || seed === undefined ? found : [{ name: seed, path: null }];
}
