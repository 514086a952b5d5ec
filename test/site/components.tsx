import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { IndicatorCharts } from '../../src/site/charts/indicators.tsx';
import { CitationBlock } from '../../src/site/components/citation.tsx';
import { Aligned, Amount, ChangeOf, Places, RegionLink, Seen } from '../../src/site/components/facts.tsx';
import { FigureTable } from '../../src/site/components/figures.tsx';
import { IndicatorTable } from '../../src/site/components/indicators.tsx';
import { Layout } from '../../src/site/components/layout.tsx';
import { Nothing, PageHead, Pager, ReportList, Section } from '../../src/site/components/lists.tsx';
import { ProjectTable, STATUSES, Status } from '../../src/site/components/projects.tsx';
import { Passage } from '../../src/site/components/statements.tsx';
import { Targets } from '../../src/site/components/targets.tsx';
import type { Digest } from '../../src/digest/digest.ts';
import { articlesUrl } from '../../src/site/addresses.ts';
import { citation } from '../../src/site/text/citation.ts';
import { shownIndicators, shownTargets } from '../../src/site/text/indicators.ts';
import { view } from '../../src/site/view.ts';
import { digest as fixture } from './fixture/index.ts';

const COLOURS = ['paper', 'paper-deep', 'ink', 'ink-soft', 'ink-faint', 'line', 'line-strong', 'red', 'seal', 'tint', 'bar'];

/** Every component with the fixture's data, on one page: what to look at before and after a change of the style sheet. */
export function components({ site }: Digest): string {
  const digest = { ...fixture, site }, v = view(digest);
  const article = digest.articles[0]!, at = article.figures[0]!.evidence[0]!;
  const scene = { site, v };
  const region = v.region.get('330681')!, rows = v.figuresByScope.get('330681')!, indicators = shownIndicators(region.indicators, rows);
  return `<!doctype html>\n${renderToString(
    <Layout site={site} path="/components/" title="组件" unlisted>
      <PageHead kicker="样张" title="组件">页面所用的全部组件，以虚构的数据示例。</PageHead>
      <Sample title="颜色"><ul class="reports">{COLOURS.map((c) => <li><code>--{c}</code></li>)}</ul></Sample>
      <Sample title="链接与出处">
        <p><RegionLink {...scene} name="诸暨市" code="330681" />　<Places site={site} article={article.id} evidence={[at]} of="例" />　<Seen site={site} article={article} at={at} of="例" /></p>
      </Sample>
      <Sample title="数字">
        <p>{article.figures.map((f) => <>　<Amount figure={f} /></>)}</p>
        <p><Aligned figure={{ value: 12.5, valueMax: null, unit: '亿元', qualifier: '超' }} places={2} />　<ChangeOf change={{ direction: 'down', value: 3, unit: '个百分点' }} /></p>
      </Sample>
      <Sample title="状态"><p>{[...STATUSES, null].map((s) => <>　<Status status={s} /></>)}</p></Sample>
      <Sample title="报道列表"><ReportList site={site} articles={digest.articles} note={() => '提及'} /></Sample>
      <Sample title="表格"><ProjectTable {...scene} rows={digest.projects} caption="项目" csv="projects.csv" /></Sample>
      <Sample title="数据表"><FigureTable {...scene} rows={v.figures.rows()} caption="数据" whose /></Sample>
      <Sample title="指标表"><IndicatorTable site={site} rows={indicators} caption="指标" csv="indicators.csv" /></Sample>
      <Targets site={site} rows={shownTargets(region.targets, rows)} rest={null} />
      <Sample title="图"><IndicatorCharts rows={indicators} /></Sample>
      <Sample title="言论"><Passage verb="指出" evidence={article.statements[0]!.evidence}><Places site={site} article={article.id} evidence={[at]} of="例" /></Passage></Sample>
      <Sample title="引用"><CitationBlock citation={citation(article, null)} /></Sample>
      <Sample title="空"><Nothing>还没有读出内容。</Nothing></Sample>
      <Sample title="分页"><Pager site={site} page={1} pages={3} url={() => articlesUrl()} /></Sample>
    </Layout>,
  )}\n`;
}

const Sample = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element => <Section title={title}>{children}</Section>;
