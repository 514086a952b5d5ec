import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import type { JSX } from 'preact';
import { ABOUT, dataUrl, href, qualityUrl } from '../addresses.ts';
import { Layout } from '../components/layout.tsx';
import { PageHead, Section } from '../components/lists.tsx';
import { Table } from '../components/table.tsx';
import { eachTable } from '../data/tables.ts';
import type { Table as DataTable } from '../data/table.ts';
import type { SiteSettings } from '../../digest/digest.ts';
import { scene, single, type PageData } from '../page.ts';

export const data = single(ABOUT);

const text = readFileSync(new URL('../about.md', import.meta.url), 'utf8');
const FULL = /“原文对照”一页[^\n]*?在其中。/u, ABRIDGED = '本站不转载全文，只载摘要、事实与所据的短引文；位置按报道的段落标注，可持原报道逐条查对。';
const markdown = new MarkdownIt({ typographer: false });
const prose = { full: markdown.render(text), abridged: markdown.render(text.replace(FULL, ABRIDGED)) };

/** The files that are not tables, with what they hold. */
const FILES = [
  { name: 'articles.ndjson', holds: '每篇报道一行：正文与全部摘录，各附在段落中和文件中的位置。' },
  { name: 'accounts.ndjson', holds: '每份文件一行：从第一个字到最后一个字各归何处。' },
  { name: 'people.ndjson', holds: '每人一行：历任职务、首见与末见、归并的依据、曾用编号、可能同为一人者。' },
  { name: 'projects.ndjson', holds: '每个项目一行：各阶段、各篇所载的投资、又名与依据、曾用编号。' },
  { name: 'regions.ndjson', holds: '每个政区一行：旧名，各指标各时期的数值（换算到同一单位），目标与实绩。' },
  { name: 'popolo.json', holds: '人物、机构与任职，按 Popolo 规范。' },
  { name: 'datapackage.json', holds: '各表的字段说明，按 Frictionless Data Package 规范。' },
];

const TYPES: Readonly<Record<string, string>> = { string: '文字', number: '数', integer: '整数', boolean: '是否', date: '日期', any: '不定' };

export function render(input: PageData): JSX.Element {
  const { site } = scene(input);
  return (
    <Layout site={site} path={ABOUT} title="关于" description="本站怎样编成，怎样核对，有哪些数据文件。">
      <PageHead title="关于" />
      <div class="prose about" dangerouslySetInnerHTML={{ __html: site.fullText ? prose.full : prose.abridged }} />
      <p class="prose">各份文件的读取、修复与存疑情况，见<a href={href(site, qualityUrl())}>质量报告</a>。</p>
      <Section id="data" title="数据文件" note="可自由取用">
        <p>文字为 UTF-8；表格带 BOM，Excel 可直接打开。字段只增不改。</p>
        <Table caption="数据文件" quiet rows={FILES.map((f) => (site.fullText || f.name !== 'articles.ndjson' ? f : { ...f, holds: '每篇报道一行：全部摘录，各附在段落中和文件中的位置；不含正文。' }))} columns={[
          { label: '文件', heading: true, cell: (f) => <a href={href(site, dataUrl(f.name))}>{f.name}</a> },
          { label: '内容', bare: true, cell: (f) => f.holds },
        ]} />
        {eachTable<JSX.Element>(input.digest, { ofArticles: (table) => <Fields site={site} table={table} />, ofRecords: (table) => <Fields site={site} table={table} /> })}
      </Section>
    </Layout>
  );
}

function Fields<Row>({ site, table }: { readonly site: SiteSettings; readonly table: DataTable<Row> }): JSX.Element {
  return (
    <details class="fields">
      <summary>{table.name}.csv　{table.title}</summary>
      <p><a href={href(site, dataUrl(`${table.name}.csv`))} download>下载 {table.name}.csv</a></p>
      <Table caption={`${table.name}.csv 的字段`} quiet rows={table.columns} columns={[
        { label: '字段', heading: true, cell: (c) => <code>{c.name}</code> },
        { label: '含义', bare: true, cell: (c) => c.title },
        { label: '类型', cell: (c) => TYPES[c.type] ?? c.type },
      ]} />
    </details>
  );
}
