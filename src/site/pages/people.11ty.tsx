import type { JSX } from 'preact';
import type { Office, PersonRecord } from '../../digest/digest.ts';
import { href, peopleUrl, personUrl } from '../addresses.ts';
import { ByCode, nameOfCode } from '../components/facts.tsx';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead, Pager, listOf } from '../components/lists.tsx';
import { Table } from '../components/table.tsx';
import { paged, scene, type PageData, type Sheet } from '../page.ts';
import { dayOf } from '../../text/day.ts';
import { all } from '../view.ts';

export const data = paged(500, (digest) => digest.people, peopleUrl);

/** The office seen last, which is the one a list should show. */
const latest = (p: PersonRecord): Office | undefined =>
  [...p.offices].filter((o) => o.change !== 'removed').sort((a, b) => ((a.lastSeen ?? '') < (b.lastSeen ?? '') ? 1 : -1))[0];

/** One function for all pages of the list: its rows are made once (`listOf`). */
const listed = (person: PersonRecord): { readonly person: PersonRecord; readonly office: Office | undefined } => ({ person, office: latest(person) });

export function render(input: PageData & Sheet<PersonRecord>): JSX.Element {
  const { site, v } = scene(input);
  const { page, pages, rows } = input.sheet;
  // Whom reports only call by a collective title has no office to be seen in: the newest report says when.
  const seen = ({ person, office }: ReturnType<typeof listed>): string | null => office?.lastSeen ?? all(v.article, person.articles).flatMap((a) => dayOf(a) ?? []).sort().at(-1) ?? null;
  return (
    <Layout site={site} path={peopleUrl(page)} title={page === 0 ? '人物' : `人物 第 ${page + 1} 页`} description="见于报道的官员与其职务。">
      <PageHead title="人物">见于报道、担任公职的 {input.digest.people.length} 人。职务以报道所见为准。</PageHead>
      {rows.length === 0 ? <Nothing>还没有报道提到担任公职的人。</Nothing> : (
        <Table caption="人物" quiet csv="people.csv" rows={rows.map(listed)} list={listOf(site, peopleUrl, pages, input.digest.people, listed)} columns={[
          { label: '姓名', short: true, heading: true, cell: ({ person }) => <a href={href(site, personUrl(person.id))}>{person.name}</a> },
          { label: '职务', bare: true, cell: ({ person, office }) => office?.title ?? person.collectives[0] ?? '' },
          { label: '机构', bare: true, cell: ({ office }) => office?.organization ?? '' },
          { label: '政区', bare: true, short: true, filter: true, cell: ({ office }) => <ByCode site={site} v={v} code={office?.regionCode ?? null} />, plain: ({ office }) => nameOfCode(v, office?.regionCode ?? null) },
          { label: '报道', numeric: true, cell: ({ person }) => person.articles.length, plain: ({ person }) => person.articles.length },
          { label: '末见', short: true, cell: (r) => seen(r) ?? '', plain: seen },
        ]} />
      )}
      <Pager site={site} page={page} pages={pages} url={peopleUrl} />
    </Layout>
  );
}
