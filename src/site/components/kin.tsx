import type { JSX } from 'preact';
import type { PersonRecord, ProjectRecord } from '../../digest/digest.ts';
import { articleUrl, href } from '../addresses.ts';
import { dayOf } from '../../text/day.ts';
import type { LookUp } from '../view.ts';
import type { Scene } from './facts.tsx';
import { Section } from './lists.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Records that may be the same one, and what keeps them apart. */
export function MayBe({ site, of, records, url, title, note }: Pick<Scene, 'site'> & {
  readonly of: readonly { readonly id: string; readonly why: string }[];
  readonly records: LookUp<Named>;
  readonly url: (id: string) => string;
  readonly title: string;
  readonly note: string;
}): JSX.Element | null {
  const known = of.flatMap(({ id, why }) => { const record = records.get(id); return record === undefined ? [] : [{ record, why }]; });
  return known.length === 0 ? null : (
    <Section title={title} note={note}>
      <ul class="grounds">{known.map(({ record, why }) => <li><a href={href(site, url(record.id))}>{record.name}</a><span class="why">{why}</span></li>)}</ul>
    </Section>
  );
}

/** What the offices of a person in different places were taken together on. */
export function JoinedOn({ site, v, person }: Scene & { readonly person: PersonRecord }): JSX.Element | null {
  return person.joined.length === 0 ? null : (
    <Section title="归并" note="不同单位的职务归为一人的依据">
      <ul class="grounds">{person.joined.map(({ why, article }) => <li><span class="why">{why}</span><Report site={site} v={v} id={article} /></li>)}</ul>
    </Section>
  );
}

/** Other names that reports give a project, and why they were taken for its own. */
export function OtherNames({ site, v, project }: Scene & { readonly project: ProjectRecord }): JSX.Element | null {
  return project.names.length === 0 ? null : (
    <Section title="又名" note="报道的不同写法">
      <ul class="grounds">{project.names.map(({ name, article, why }) => <li><span class="named">{name}</span><span class="why">{why}</span><Report site={site} v={v} id={article} /></li>)}</ul>
    </Section>
  );
}

/** The report that says so, by its day. */
function Report({ site, v, id }: Scene & { readonly id: string }): JSX.Element | null {
  const article = v.article.get(id);
  if (article === undefined) return null;
  const day = dayOf(article) ?? '未署日期';
  return <a class="seen" href={href(site, articleUrl(id))} title={article.title} aria-label={`见 ${day}《${article.title}》`}>{day}</a>;
}
