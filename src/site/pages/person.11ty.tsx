import type { JSX } from 'preact';
import type { PersonRecord } from '../../digest/digest.ts';
import { href, peopleUrl, personUrl } from '../addresses.ts';
import { Corrected } from '../components/corrections.tsx';
import { Seen } from '../components/facts.tsx';
import { JoinedOn, MayBe } from '../components/kin.tsx';
import { Layout } from '../components/layout.tsx';
import { LISTED, Nothing, PageHead, ReportList, Rest, Section } from '../components/lists.tsx';
import { OwnOffices } from '../components/offices.tsx';
import { Passage } from '../components/statements.tsx';
import { each, scene, type PageData } from '../page.ts';
import { personLd } from '../text/json-ld.ts';
import { all } from '../view.ts';
import { officeName } from '../text/office-name.ts';

export const data = each<PersonRecord>('person', (digest) => digest.people, (p) => personUrl(p.id));

export function render(input: PageData & { readonly person: PersonRecord }): JSX.Element {
  const { person } = input;
  const { site, v } = scene(input);
  const statements = v.statementsBy.get(person.id) ?? [];
  // What a list does not show is not looked up either: the page need not be made anew when it changes.
  const others = all(v.person, person.with.slice(0, LISTED));
  const own = new Set(person.articles);
  const together = (other: PersonRecord): number => other.articles.filter((id) => own.has(id)).length;
  const current = person.offices.filter((o) => o.change !== 'removed');
  return (
    <Layout site={site} path={personUrl(person.id)} title={person.name} ld={personLd(site, person)} trail={[{ name: '人物', path: peopleUrl() }]}
      description={`${person.name}：${current.map(officeName).join('、')}。见于 ${person.articles.length} 篇报道。`}>
      <PageHead title={person.name} kicker="人物">
        {current.length > 0 ? current.map(officeName).join('、') : person.collectives.join('、') || '报道未载职务'}
      </PageHead>
      <Section title="职务" note="首见、末见是报道的日期，不是任期">
        {person.offices.length === 0
          ? <Nothing>报道只称其为{person.collectives.join('、') || '相关负责人'}，没有写明职务。</Nothing>
          : <OwnOffices site={site} v={v} rows={person.offices.map((office) => ({ person, office }))} caption={`${person.name}的职务`} />}
      </Section>
      <JoinedOn site={site} v={v} person={person} />
      <MayBe site={site} of={person.mayBe} records={v.person} url={personUrl} title="可能同为一人" note="依据不足，分作两人" />
      <Corrected v={v} at={[`person ${person.id}`]} />
      <Section title="报道" note={`${person.articles.length} 篇`}><ReportList site={site} articles={all(v.article, person.articles.slice(0, LISTED))} /><Rest site={site} count={person.articles.length - LISTED} of="篇报道" /></Section>
      {statements.length > 0 && (
        <Section title="言论" note={`${statements.length} 段`}>
          {statements.slice(0, LISTED).map(({ statement, article }) => (
            <Passage verb={statement.verb} evidence={statement.evidence}>
              <Seen site={site} article={article} at={statement.evidence[0]!} of={`${person.name}${statement.verb}`} />
            </Passage>
          ))}
          <Rest site={site} count={statements.length - LISTED} of="段言论" />
        </Section>
      )}
      {others.length > 0 && (
        <Section title="同见" note="同在一篇报道里的人">
          <ul class="places-list">{others.map((o) => <li><a href={href(site, personUrl(o.id))}>{o.name}</a> <span class="count">{together(o)}</span></li>)}</ul>
        </Section>
      )}
    </Layout>
  );
}
