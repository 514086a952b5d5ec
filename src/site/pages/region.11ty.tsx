import type { JSX } from 'preact';
import type { RegionRecord } from '../../digest/digest.ts';
import { REGIONS, figuresUrl, href, regionUrl } from '../addresses.ts';
import { IndicatorCharts } from '../charts/indicators.tsx';
import { alsoIn } from '../components/copies.tsx';
import { FigureTable } from '../components/figures.tsx';
import { IndicatorTable } from '../components/indicators.tsx';
import { Layout } from '../components/layout.tsx';
import { LISTED, Nothing, PageHead, ReportList, Rest, Section } from '../components/lists.tsx';
import { OfficeTable, officesIn } from '../components/offices.tsx';
import { ProjectTable } from '../components/projects.tsx';
import { Table } from '../components/table.tsx';
import { Targets } from '../components/targets.tsx';
import { each, scene, type PageData } from '../page.ts';
import { regionLd } from '../text/json-ld.ts';
import { changeOf, shownIndicators, shownTargets, type ShownIndicator } from '../text/indicators.ts';
import type { FigureRow } from '../figure-rows.ts';
import { dayOf } from '../../text/day.ts';
import { grouped } from '../../text/grouped.ts';
import { lineage } from '../lineage.ts';
import { all, type View } from '../view.ts';
import type { SiteSettings } from '../../digest/digest.ts';

export const data = each<RegionRecord>('region', (digest) => digest.regions, (r) => regionUrl(r.id));

const LEVELS: Readonly<Record<RegionRecord['level'], string>> = { province: '省级', city: '地级', county: '县级', township: '乡级', zone: '功能区' };

export function render(input: PageData & { readonly region: RegionRecord }): JSX.Element {
  const { region } = input;
  const { site, v } = scene(input);
  const above = lineage(v, region).slice(0, -1);
  // What a list does not show is not looked up either: the page need not be made anew when it changes.
  const articles = all(v.article, region.articles.slice(0, LISTED));
  const primary = new Set(region.primary);
  const figures = region.code === null ? [] : v.figuresByScope.get(region.code) ?? [];
  const indicators = shownIndicators(region.indicators, figures), shown = foremost(indicators.slice(0, ROWS));
  const placed = new Set(indicators.flatMap((i) => i.told.map((t) => t.source)));
  const others = figures.filter((f) => !placed.has(f));
  const targets = shownTargets(region.targets, figures);
  const offices = officesIn(v, region, ROWS);
  const projects = all(v.project, region.projects.slice(0, ROWS));
  return (
    <Layout site={site} path={regionUrl(region.id)} title={region.name} ld={regionLd(site, v, region)} description={`${[...above, region].map((r) => r.name).join('')}：报道、官员、项目与数据。`}
      trail={[{ name: '政区', path: REGIONS }, ...above.map((r) => ({ name: r.name, path: regionUrl(r.id) }))]}>
      <PageHead title={region.name} kicker={<>{LEVELS[region.level]}{region.code !== null && <>　<span class="code">{region.code}</span></>}</>}>
        {region.articles.length === 0 ? '报道没有直接提到它，只提到其下的政区。' : `${region.articles.length} 篇报道提到，其中 ${region.primary.length} 篇以它为主。`}
      </PageHead>
      {articles.length > 0 && (
        <Section title="报道" note={`${region.articles.length} 篇`}>
          <ReportList site={site} articles={articles} note={(a) => [primary.has(a.id) ? null : '提及', alsoIn(a)].filter((x) => x !== null).join('，') || null} />
          <Rest site={site} count={region.articles.length - LISTED} of="篇报道" />
        </Section>
      )}
      {offices.rows.length > 0 && (
        <Section title="官员" note="见于报道的职务与首见、末见日期"><OfficeTable site={site} v={v} rows={offices.rows} caption={`${region.name}的官员`} /><Rest site={site} count={offices.others} of="位官员" /></Section>
      )}
      {figures.length > 0 && (
        <Section title="数据" note={`${figures.length} 条`} more={{ site, path: figuresUrl(), name: '全部数据' }}>
          <IndicatorCharts rows={indicators} />
          {shown.length > 0 && <IndicatorTable site={site} rows={shown} caption={`${region.name}的指标`} csv={`${region.id}-indicators.csv`} />}
          <Rest site={site} count={indicators.length - shown.length} of="项较早的指标" />
          {others.length > 0 && (
            <>
              {shown.length > 0 && <h3>未署时期，或属于项目与企业</h3>}
              <FigureTable site={site} v={v} rows={newest(others, ROWS)} caption={`${region.name}的其他数据`} whose={false} {...(others.length > FEW ? { csv: `${region.id}-figures.csv` } : {})} />
              <Rest site={site} count={others.length - ROWS} of="条较早的数据" />
            </>
          )}
        </Section>
      )}
      <Targets site={site} rows={targets.slice(0, ROWS)} rest={<Rest site={site} count={targets.length - ROWS} of="项较早的目标" />} />
      {projects.length > 0 && (
        <Section title="项目" note={`${region.projects.length} 个`}><ProjectTable site={site} v={v} rows={projects} caption={`${region.name}的项目`} /><Rest site={site} count={region.projects.length - ROWS} of="个项目" /></Section>
      )}
      <Formerly region={region} />
      <Around site={site} v={v} region={region} />
      {articles.length + offices.rows.length + figures.length + projects.length + region.children.length === 0 && <Nothing>关于这里还没有读出内容。</Nothing>}
    </Layout>
  );
}

/** By indicator, the newest period first: statistics in money or with growth before mere counts. */
function foremost(indicators: readonly ShownIndicator[]): readonly ShownIndicator[] {
  const groups = [...grouped(indicators, (i) => i.record.indicator).values()];
  const isStatistic = (group: readonly ShownIndicator[]): boolean => group.some((i) => changeOf(i) !== null || i.record.unit === '元');
  return [...groups.filter(isStatistic), ...groups.filter((g) => !isStatistic(g))].flat();
}

/** Rows of a table on a region's page. */
const ROWS = 400;
/** Rows that need no filters. */
const FEW = 8;

/** The rows of the newest reports, in the order in which they came. */
function newest(rows: readonly FigureRow[], most: number): readonly FigureRow[] {
  if (rows.length <= most) return rows;
  const kept = new Set([...rows].sort((a, b) => ((dayOf(a.article) ?? '') < (dayOf(b.article) ?? '') ? 1 : -1)).slice(0, most));
  return rows.filter((r) => kept.has(r));
}

/** Names and codes of earlier times. */
function Formerly({ region }: { readonly region: RegionRecord }): JSX.Element | null {
  return region.formerly.length === 0 ? null : (
    <Section title="沿革" note="此地或其一部分的旧名与旧代码">
      <Table caption={`${region.name}的旧名`} quiet rows={region.formerly} columns={[
        { label: '名称', heading: true, cell: (f) => f.name },
        { label: '代码', cell: (f) => <span class="code">{f.code}</span> },
        { label: '用至', short: true, cell: (f) => `${f.until}年` },
      ]} />
    </Section>
  );
}

/** Divisions below and beside this one. */
function Around({ site, v, region }: { readonly site: SiteSettings; readonly v: View; readonly region: RegionRecord }): JSX.Element {
  const below = all(v.region, region.children);
  const parent = region.parent === null ? undefined : v.region.get(region.parent);
  const beside = parent === undefined ? [] : all(v.region, parent.children).filter((r) => r.id !== region.id);
  const list = (regions: readonly RegionRecord[]): JSX.Element => (
    <ul class="places-list">{regions.map((r) => <li><a href={href(site, regionUrl(r.id))}>{r.name}</a> <span class="count">{r.articles.length}</span></li>)}</ul>
  );
  return (
    <>
      {below.length > 0 && <Section title="下辖">{list(below)}</Section>}
      {beside.length > 0 && <Section title="同级" note={`同属${parent?.name ?? ''}`}>{list(beside)}</Section>}
    </>
  );
}
