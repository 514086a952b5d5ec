import type { JSX } from 'preact';
import type { ProjectRecord } from '../../digest/digest.ts';
import { projectsUrl } from '../addresses.ts';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead, Pager, listOf } from '../components/lists.tsx';
import { ProjectTable } from '../components/projects.tsx';
import { paged, scene, type PageData, type Sheet } from '../page.ts';

export const data = paged(500, (digest) => digest.projects, projectsUrl);

export function render(input: PageData & Sheet<ProjectRecord>): JSX.Element {
  const { site, v } = scene(input);
  const { page, pages, rows } = input.sheet;
  return (
    <Layout site={site} path={projectsUrl(page)} title={page === 0 ? '项目' : `项目 第 ${page + 1} 页`} description="见于报道的建设项目：政区、行业、状态与投资。">
      <PageHead title="项目">见于报道的 {input.digest.projects.length} 个项目。投资只计项目自身，以亿元计。</PageHead>
      {rows.length === 0 ? <Nothing>还没有报道提到建设项目。</Nothing> : <ProjectTable site={site} v={v} rows={rows} caption="项目" csv="projects.csv" list={listOf(site, projectsUrl, pages, input.digest.projects)} />}
      <Pager site={site} page={page} pages={pages} url={projectsUrl} />
    </Layout>
  );
}
