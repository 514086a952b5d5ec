import type { JSX } from 'preact';
import { HOME, REGIONS, SEARCH, UPDATES, articleUrl, articlesUrl, evidenceUrl, href, peopleUrl, personUrl, projectUrl, projectsUrl } from '../addresses.ts';
import { Coverage } from '../charts/coverage.tsx';
import { alsoIn } from '../components/copies.tsx';
import { Amount } from '../components/facts.tsx';
import { Layout } from '../components/layout.tsx';
import { Nothing, Section } from '../components/lists.tsx';
import { STATUSES } from '../components/projects.tsx';
import { RegionTree } from '../components/region-tree.tsx';
import { scene, single, type PageData } from '../page.ts';
import { inShort } from '../text/changes.ts';
import { leading } from '../text/leading.ts';
import { number } from '../text/numbers.ts';
import { dayOf } from '../../text/day.ts';
import type { View } from '../view.ts';
import type { ArticleRecord, Changes, Digest, PersonRecord, ProjectRecord, SiteSettings } from '../../digest/digest.ts';
import { Seal } from '../components/layout.tsx';
import { officeName } from '../text/office-name.ts';

export const data = single(HOME);

const REPORTS = 6, PEOPLE = 18, PROJECTS = 6, MOVED = 3, REGIONS_SHOWN = 240;

export function render(input: PageData): JSX.Element {
  const { site, v } = scene(input);
  const { digest } = input;
  return (
    <Layout site={site} path={HOME} title={null} description="由新闻剪报整理的区域发展数字方志：政区、官员、项目与数据，条条可查原文。">
      <Opening digest={digest} v={v} site={site} />
      {digest.articles.length === 0 ? <Nothing>尚未收录报道。把新闻文件放进 seeds 文件夹，再构建一次。</Nothing> : (
        <>
          <Section title="近期报道" more={{ site, path: articlesUrl(), name: '全部报道' }}>
            <ol class="digest-list">{v.reports.slice(0, REPORTS).map((a) => <Brief site={site} article={a} />)}</ol>
          </Section>
          {digest.changes !== null && inShort(digest.changes) !== '' && (
            <Section title="本次更新" more={{ site, path: UPDATES, name: '全部更新' }}><Latest site={site} v={v} changes={digest.changes} /></Section>
          )}
          {digest.projects.length > 0 && (
            <Section title="项目" note="按进展" more={{ site, path: projectsUrl(), name: '全部项目' }}><Board site={site} projects={digest.projects} /></Section>
          )}
          {digest.people.length > 0 && (
            <Section title="人物" note="见报最多者" more={{ site, path: peopleUrl(), name: '全部人物' }}><InTheNews site={site} people={digest.people} /></Section>
          )}
          {digest.regions.length > 0 && (
            <Section title="政区" note="提到的篇数" more={{ site, path: REGIONS, name: '全部政区' }}><RegionTree site={site} v={v} regions={digest.regions} deepest="county" most={REGIONS_SHOWN} /></Section>
          )}
          {v.reports.filter((a) => dayOf(a) !== null).length > 1 && <Section title="收录" note="按报道日期"><Coverage articles={v.reports} /></Section>}
        </>
      )}
    </Layout>
  );
}

/** What this is, how much there is of it, and the way to look something up. */
function Opening({ digest, v, site }: { readonly digest: Digest; readonly v: View; readonly site: SiteSettings }): JSX.Element {
  const days = v.reports.flatMap((a) => dayOf(a) ?? []).sort();
  const span = days.length === 0 ? null : days[0] === days.at(-1) ? days[0]! : `${days[0]!} 至 ${days.at(-1)!}`;
  return (
    <header class="opening">
      <Seal />
      <h1>{site.title}</h1>
      <p class="lede">由新闻剪报编成的区域发展志。政区、官员、项目、数据，<span class="whole">条条有出处</span>，<span class="whole">字字可查原文</span>。</p>
      <p class="tally">
        <span><b>{number(v.reports.length)}</b> 篇报道</span>
        <span><b>{number(digest.regions.length)}</b> 个政区</span>
        <span><b>{number(digest.people.length)}</b> 位人物</span>
        <span><b>{number(digest.projects.length)}</b> 个项目</span>
        <span><b>{number(v.figures.length)}</b> 条数据</span>
        {span !== null && <span class="span">{span}</span>}
      </p>
      <search>
        <form class="search-line" action={href(site, SEARCH)} method="get">
          <label class="unseen" for="home-q">检索报道、人物、项目、政区</label>
          <input id="home-q" type="search" name="q" placeholder="检索报道、人物、项目、政区" autocomplete="off" enterkeyhint="search" />
          <button type="submit" class="button primary">检索</button>
        </form>
      </search>
    </header>
  );
}

/** A report in two of its own sentences and three of its figures. */
function Brief({ site, article }: { readonly site: SiteSettings; readonly article: ArticleRecord }): JSX.Element {
  const day = dayOf(article), figures = leading(article.figures);
  return (
    <li>
      <p class="when">{day === null ? '未署日期' : <time dateTime={day}>{day}</time>}{article.primaryRegion !== null && <span>{article.primaryRegion.name}</span>}{alsoIn(article) !== null && <span>{alsoIn(article)}</span>}</p>
      <div class="what">
        <h3><a href={href(site, articleUrl(article.id))}>{article.title}</a></h3>
        {article.summary.length > 0 && <p class="summary">{article.summary.slice(0, 2).map((s) => s.quote).join('')}</p>}
        {figures.length > 0 && (
          <ul class="leading">{figures.map((f) => (
            <li><a href={href(site, evidenceUrl(article.id, f.evidence[0]!))}><Amount figure={f} /><span class="label">{f.indicator}</span></a></li>
          ))}</ul>
        )}
      </div>
    </li>
  );
}

/** What the last build added: in numbers, then the first of what moved. */
function Latest({ site, v, changes }: { readonly site: SiteSettings; readonly v: View; readonly changes: Changes }): JSX.Element {
  const offices = changes.offices.slice(0, MOVED).flatMap((o) => {
    const person = v.person.get(o.person);
    return person === undefined ? [] : [<li><a href={href(site, personUrl(person.id))}>{person.name}</a><span class="why">{o.change === 'removed' ? '免去' : o.change === 'appointed' ? '任' : '新见'}{o.title}</span></li>];
  });
  const moved = changes.moved.slice(0, MOVED).flatMap((m) => {
    const project = v.project.get(m.project);
    return project === undefined ? [] : [<li><a href={href(site, projectUrl(project.id))}>{project.name}</a><span class="why">{m.from === null ? m.to : `${m.from} → ${m.to}`}</span></li>];
  });
  return (
    <>
      <p>{inShort(changes)}。</p>
      {offices.length + moved.length > 0 && <ul class="grounds">{[...offices, ...moved]}</ul>}
    </>
  );
}

function InTheNews({ site, people }: { readonly site: SiteSettings; readonly people: readonly PersonRecord[] }): JSX.Element {
  const foremost = [...people].sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1)).slice(0, PEOPLE);
  return (
    <ul class="people-list">
      {foremost.map((p) => (
        <li><a href={href(site, personUrl(p.id))}>{p.name}</a> <span class="role">{roleOf(p)}</span> <span class="count">{p.articles.length}</span></li>
      ))}
    </ul>
  );
}

/** What a person holds, in so few words that a list has room for them. */
const roleOf = (p: PersonRecord): string => {
  const held = p.offices.filter((o) => o.change !== 'removed').map(officeName);
  return held.length === 0 ? p.collectives[0] ?? '' : held.slice(0, 2).join('、');
};

/** Projects by how far they have come, the largest first. */
function Board({ site, projects }: { readonly site: SiteSettings; readonly projects: readonly ProjectRecord[] }): JSX.Element {
  const columns = [...STATUSES, null].map((status) => ({ status, found: projects.filter((p) => p.status === status).sort((a, b) => (b.investmentYi ?? -1) - (a.investmentYi ?? -1) || (a.id < b.id ? -1 : 1)) }));
  return (
    <div class="board">
      {columns.filter((c) => c.found.length > 0).map(({ status, found }) => (
        <section>
          <h3>{status ?? '进展未载'} <span class="count">{found.length}</span></h3>
          <ul>{found.slice(0, PROJECTS).map((p) => (
            <li><a href={href(site, projectUrl(p.id))}>{p.name}</a>{p.investmentYi !== null && <span class="amount"><b>{number(p.investmentYi)}</b><span class="unit">亿元</span></span>}</li>
          ))}</ul>
          {found.length > PROJECTS && <p class="note"><a href={href(site, projectsUrl())}>另有 {found.length - PROJECTS} 个</a></p>}
        </section>
      ))}
    </div>
  );
}
