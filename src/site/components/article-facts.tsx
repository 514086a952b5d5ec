import type { ComponentChildren, JSX } from 'preact';
import type { ArticleRecord } from '../../digest/digest.ts';
import type { Post } from '../../extract/facts.ts';
import { evidenceUrl, href, personUrl, projectUrl } from '../addresses.ts';
import { Amount, Places, RegionLink, type Scene } from './facts.tsx';
import { officeName } from '../text/office-name.ts';

/** What was read from a report, listed beside it; every entry leads to its place in the text. */
export function ArticleFacts({ site, v, article }: Scene & { readonly article: ArticleRecord }): JSX.Element {
  const { regions, officials, others, projects, figures, slogans } = article;
  const nothing = regions.length + officials.length + others.length + projects.length + figures.length + slogans.length === 0;
  return (
    <aside class="facts" aria-label="文中所载">
      {nothing && <p class="nothing">没有从这篇报道读出政区、人物、项目或数据。</p>}
      <Facts title="政区" kind="region" items={regions} item={(r) => (
        <>
          <RegionLink site={site} v={v} name={r.name} code={r.code} parent={r.parent} />
          <Places site={site} article={article.id} evidence={r.evidence.slice(0, SHOWN)} of={r.name} />
        </>
      )} />
      <Facts title="人物" kind="person" items={officials} item={(o) => (
        <>
          {v.person.has(o.id) ? <a href={href(site, personUrl(o.id))}>{o.name}</a> : o.name}
          <span class="role">{o.posts.length === 0 ? o.collective ?? '' : o.posts.map(postName).join('、')}</span>
          <Places site={site} article={article.id} evidence={o.evidence.slice(0, SHOWN)} of={o.name} />
        </>
      )} />
      <Facts title="其他人" kind="other" items={others} item={(o) => (
        <>
          <span class="named">{o.name}</span>
          <span class="role">{[o.organization, o.role].filter((x) => x !== null).join(' ')}</span>
          <Places site={site} article={article.id} evidence={o.evidence.slice(0, SHOWN)} of={o.name} />
        </>
      )} />
      <Facts title="项目" kind="project" items={projects} item={(p) => (
        <>
          {v.project.has(p.id) ? <a href={href(site, projectUrl(p.id))}>{p.name}</a> : p.name}
          <span class="role">{[p.status, p.investmentYi === null ? null : `${p.investmentYi}亿元`].filter((x) => x !== null).join(' · ')}</span>
          <Places site={site} article={article.id} evidence={p.evidence.slice(0, SHOWN)} of={p.name} />
        </>
      )} />
      <Facts title="数据" kind="figure" items={figures} item={(f) => (
        <a class="figure-line" href={href(site, evidenceUrl(article.id, f.evidence[0]!))}>
          <span class="figure-name">{f.indicator}</span> <Amount figure={f} />
        </a>
      )} />
      <Facts title="提法" kind="slogan" items={slogans} item={(s) => (
        <>{s.text}<Places site={site} article={article.id} evidence={s.evidence.slice(0, SHOWN)} of={s.text} /></>
      )} />
    </aside>
  );
}

/** More places than these say nothing more beside a text that marks them all. */
const SHOWN = 6;

/** 市委书记; with the change that an appointment notice states. */
const postName = (p: Post): string => `${p.change === 'appointed' ? '任' : p.change === 'removed' ? '免去' : ''}${officeName(p)}`;

function Facts<Item>({ title, kind, items, item }: { readonly title: string; readonly kind: string; readonly items: readonly Item[]; readonly item: (i: Item) => ComponentChildren }): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <section class={`facts-${kind}`}>
      <h2>{title} <span class="count">{items.length}</span></h2>
      <ul>{items.map((i) => <li>{item(i)}</li>)}</ul>
    </section>
  );
}
