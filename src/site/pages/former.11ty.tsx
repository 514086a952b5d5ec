import type { JSX } from 'preact';
import type { Digest } from '../../digest/digest.ts';
import { articleUrl, href, personUrl, projectUrl } from '../addresses.ts';
import { Layout } from '../components/layout.tsx';
import { PageHead } from '../components/lists.tsx';
import { each, scene, type PageData } from '../page.ts';

/** An address that a record had before it was joined with another, or was left out with the copy that told of it. */
interface Former {
  readonly id: string;
  /** Of the page that it leads on to. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Former addresses of people and projects, each once, without those that mean somebody or something else by now. */
function formers({ articles, people, projects, retired }: Digest): Former[] {
  const taken = new Set([...people.map((p) => personUrl(p.id)), ...projects.map((p) => projectUrl(p.id))]);
  const of = (records: readonly { readonly id: string; readonly name: string; readonly formerIds: readonly string[] }[], url: (id: string) => string): Former[] =>
    records.flatMap(({ id, name, formerIds }) => formerIds.map((former) => ({ id: former, name, from: url(former), to: url(id) })));
  const titles = new Map(retired.size === 0 ? [] : articles.map((a) => [a.id, a.title]));
  const gone = [...retired].map(([id, article]): Former => ({ id, name: titles.get(article)!, from: (id.startsWith('j') ? projectUrl : personUrl)(id), to: articleUrl(article) }));
  return [...of(people, personUrl), ...of(projects, projectUrl), ...gone].filter(({ from }) => !taken.has(from) && taken.add(from));
}

export const data = each<Former>('former', formers, (f) => f.from);

/** Leads on: an address that was there once stays one. */
export function render(input: PageData & { readonly former: Former }): JSX.Element {
  const { name, from, to } = input.former;
  const { site } = scene(input);
  return (
    <Layout site={site} path={from} title={name} unlisted instead={to} leadsOn>
      <PageHead title={name}>这一页并入了另一页。</PageHead>
      <p><a href={href(site, to)}>转到“{name}”</a></p>
    </Layout>
  );
}
