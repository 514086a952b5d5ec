import type { ComponentChildren, JSX } from 'preact';
import type { Changes } from '../../digest/digest.ts';
import { UPDATES, href, personUrl, projectUrl } from '../addresses.ts';
import { alsoIn } from '../components/copies.tsx';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead, ReportList, Rest, Section } from '../components/lists.tsx';
import { Status } from '../components/projects.tsx';
import { scene, single, type PageData } from '../page.ts';
import { inShort } from '../text/changes.ts';
import { number } from '../text/numbers.ts';
import { all, type LookUp } from '../view.ts';

/** There is none where there was no earlier build to compare with. */
export const data = single(UPDATES, ({ changes }) => changes !== null);

/** Entries of one kind that are listed. */
const MOST = 500;

export function render(input: PageData): JSX.Element {
  const { site, v } = scene(input);
  const c = input.digest.changes!;
  const link = (records: LookUp<{ readonly name: string }>, url: (id: string) => string, id: string): JSX.Element | null => {
    const record = records.get(id);
    return record === undefined ? null : <a href={href(site, url(id))}>{record.name}</a>;
  };
  return (
    <Layout site={site} path={UPDATES} title="本次更新" description="这一次构建比上一次多了什么。">
      <PageHead title="本次更新">{inShort(c) || '没有增减'}。{facts(c)}</PageHead>
      <Part title="新报道" unit="篇" items={c.reports} site={site}>
        <ReportList site={site} articles={all(v.article, c.reports.slice(0, MOST))} note={(a) => (a.canonical === null ? alsoIn(a) : '转载')} />
      </Part>
      <Part title="职务变动" unit="项" items={c.offices} site={site}>
        <ul class="grounds">{c.offices.slice(0, MOST).map((o) => (
          <li>{link(v.person, personUrl, o.person)}<span class="why">{o.change === 'removed' ? '免去' : o.change === 'appointed' ? '任' : '新见'}{o.title}（{o.organization}）</span></li>
        ))}</ul>
      </Part>
      <Part title="项目进展" unit="个" items={c.moved} site={site}>
        <ul class="grounds">{c.moved.slice(0, MOST).map((m) => (
          <li>{link(v.project, projectUrl, m.project)}<span class="why">{m.from !== null && `${m.from} → `}<Status status={v.project.get(m.project)?.status ?? null} /></span></li>
        ))}</ul>
      </Part>
      <Part title="新见人物" unit="位" items={c.people} site={site}>
        <ul class="places-list">{c.people.slice(0, MOST).map((id) => <li>{link(v.person, personUrl, id)}</li>)}</ul>
      </Part>
      <Part title="新见项目" unit="个" items={c.projects} site={site}>
        <ul class="grounds">{c.projects.slice(0, MOST).map((id) => <li>{link(v.project, projectUrl, id)}</li>)}</ul>
      </Part>
      {inShort(c) === '' && <Nothing>报道、人物与项目都与上次相同。</Nothing>}
    </Layout>
  );
}

const facts = ({ facts: { before, now } }: Changes): string => (before === now ? `事实共 ${number(now)} 条。` : `事实由 ${number(before)} 条变为 ${number(now)} 条。`);

function Part({ title, unit, items, site, children }: { readonly title: string; readonly unit: string; readonly items: readonly unknown[]; readonly site: PageData['digest']['site']; readonly children: ComponentChildren }): JSX.Element | null {
  return items.length === 0 ? null : (
    <Section title={title} note={`${number(items.length)} ${unit}`}>
      {children}
      <Rest site={site} count={items.length - MOST} of={`${unit}${title}`} />
    </Section>
  );
}
