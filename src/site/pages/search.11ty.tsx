import type { JSX } from 'preact';
import { SEARCH, articlesUrl, href, peopleUrl, projectsUrl, REGIONS } from '../addresses.ts';
import { assets } from '../assets.ts';
import { Layout } from '../components/layout.tsx';
import { PageHead } from '../components/lists.tsx';
import { scene, single, type PageData } from '../page.ts';
import { dayOf } from '../../text/day.ts';

export const data = single(SEARCH);

/** What search finds, as the index names it. */
const KINDS = [['article', '报道'], ['person', '人物'], ['project', '项目'], ['region', '政区']] as const;

export function render(input: PageData): JSX.Element {
  const { site, v } = scene(input);
  const { digest } = input;
  const years = [...new Set(v.reports.flatMap((a) => dayOf(a)?.slice(0, 4) ?? []))].sort().reverse();
  const regions = digest.regions.filter((r) => r.level === 'province' || r.level === 'city' || r.level === 'county');
  return (
    <Layout site={site} path={SEARCH} title="检索" scripts={[assets.search]} description="检索报道全文与人物、项目、政区的名称。">
      <PageHead title="检索" />
      <div id="search" data-base={site.pathPrefix}>
      <search>
        <form class="search" method="get" action={href(site, SEARCH)}>
          <p class="search-words">
            <label for="q">词句</label>
            <input id="q" type="search" name="q" autocomplete="off" spellcheck={false} enterkeyhint="search" placeholder="两个字以上，繁简皆可" />
            <button type="submit" class="button primary">检索</button>
          </p>
          <div class="search-filters">
            <Choice name="kind" label="种类" options={KINDS} />
            <Choice name="region" label="政区" options={regions.map((r) => [r.id, `${INDENT[r.level]}${r.name}`])} />
            <Choice name="year" label="年份" options={years.map((y) => [y, `${y}年`])} />
          </div>
        </form>
      </search>
      </div>
      <p role="status" id="search-status" class="status-line"></p>
      <ol id="results" class="results"></ol>
      <p class="nothing without-scripts">检索要用到脚本，而浏览器现在不许运行脚本。仍可逐页翻阅：<a href={href(site, articlesUrl())}>报道</a>、<a href={href(site, REGIONS)}>政区</a>、<a href={href(site, peopleUrl())}>人物</a>、<a href={href(site, projectsUrl())}>项目</a>。</p>
    </Layout>
  );
}

const INDENT: Readonly<Record<string, string>> = { province: '', city: '　', county: '　　' };

function Choice({ name, label, options }: { readonly name: string; readonly label: string; readonly options: readonly (readonly [string, string])[] }): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name}>
        <option value="">全部</option>
        {options.map(([value, text]) => <option value={value}>{text}</option>)}
      </select>
    </label>
  );
}
