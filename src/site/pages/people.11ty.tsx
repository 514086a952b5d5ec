import type { JSX } from 'preact';
import type { PersonRecord } from '../../digest/digest.ts';
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
const latest = (p: PersonRecord): PersonRecord['held'][number] | undefined =>
  [...p.held].filter((o) => o.change !== 'removed').sort((a, b) => ((a.lastSeen ?? '') < (b.lastSeen ?? '') ? 1 : -1))[0];

export function render(input: PageData & Sheet<PersonRecord>): JSX.Element {
  const { site, v } = scene(input);
  const { page, pages, rows } = input.sheet;
  // Whom reports only call by a collective title has no office to be seen in: the newest report says when.
  const seen = (person: PersonRecord): string | null => latest(person)?.lastSeen ?? all(v.article, person.articles).flatMap((a) => dayOf(a) ?? []).sort().at(-1) ?? null;
  return (
    <Layout site={site} path={peopleUrl(page)} title={page === 0 ? '人物' : `人物 第 ${page + 1} 页`} description="见于报道的官员与其职务。">
      <PageHead title="人物">见于报道、担任公职的 {input.digest.people.length} 人。职务以报道所见为准。</PageHead>
      {rows.length === 0 ? <Nothing>还没有报道提到担任公职的人。</Nothing> : (
        <Table caption="人物" quiet csv="people.csv" rows={rows} list={listOf(site, peopleUrl, pages, input.digest.people)} columns={[
          { label: '姓名', short: true, heading: true, cell: (p) => <a href={href(site, personUrl(p.id))}>{p.name}</a> },
          { label: '职务', bare: true, cell: (p) => latest(p)?.title ?? p.collectives[0] ?? '' },
          { label: '机构', bare: true, cell: (p) => latest(p)?.organization ?? '' },
          { label: '政区', bare: true, short: true, filter: true, cell: (p) => <ByCode site={site} v={v} code={latest(p)?.regionCode ?? null} />, plain: (p) => nameOfCode(v, latest(p)?.regionCode ?? null) },
          { label: '报道', numeric: true, cell: (p) => p.articles.length, plain: (p) => p.articles.length },
          { label: '末见', short: true, cell: (p) => seen(p) ?? '', plain: seen },
        ]} />
      )}
      <Pager site={site} page={page} pages={pages} url={peopleUrl} />
    </Layout>
  );
}
