import type { JSX } from 'preact';
import type { ProjectRecord } from '../../digest/digest.ts';
import { number } from '../text/numbers.ts';
import { Seen, type Scene } from './facts.tsx';
import { Section } from './lists.tsx';
import { Status } from './projects.tsx';
import { Table } from './table.tsx';

type Of = Scene & { readonly project: ProjectRecord };

/** How far a project had come, report by report. One stage alone stands at the page's head already. */
export function Stages({ site, v, project }: Of): JSX.Element | null {
  return project.stages.length < 2 ? null : (
    <Section title="进展" note="由早到晚，日期是报道的日期">
      <ol class="stages">{project.stages.map((s) => (
        <li><Source site={site} v={v} project={project} of={s.status} seen={s} /><Status status={s.status} /></li>
      ))}</ol>
    </Section>
  );
}

/** Investments that reports tell differently, side by side; none is taken for the others' mean. */
export function Investments({ site, v, project }: Of): JSX.Element | null {
  return project.investments.length < 2 ? null : (
    <Section title="投资" note="各篇所载不一，并列于此">
      <Table caption="各篇所载的投资" quiet rows={project.investments} columns={[
        { label: '投资（亿元）', heading: true, cell: (i) => number(i.investmentYi) },
        { label: '首见', cell: (i) => <Source site={site} v={v} project={project} of={`${number(i.investmentYi)}亿元`} seen={i} /> },
      ]} />
    </Section>
  );
}

/** The day of a report, leading to its words on the project. */
function Source({ site, v, project, of, seen }: Of & { readonly of: string; readonly seen: { readonly article: string; readonly day: string | null } }): JSX.Element {
  const article = v.article.get(seen.article), at = project.history.find((h) => h.article === seen.article)?.project.evidence[0];
  return article === undefined || at === undefined ? <span class="when">{seen.day ?? '未署日期'}</span> : <span class="places"><Seen site={site} article={article} at={at} of={of} /></span>;
}
