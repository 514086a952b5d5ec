import type { ComponentChildren, JSX } from 'preact';
import type { ProjectRecord } from '../../digest/digest.ts';
import { projectUrl, projectsUrl } from '../addresses.ts';
import { Corrected } from '../components/corrections.tsx';
import { ByCode, Places, Title } from '../components/facts.tsx';
import { FigureTable } from '../components/figures.tsx';
import { MayBe, OtherNames } from '../components/kin.tsx';
import { Layout } from '../components/layout.tsx';
import { PageHead, Section } from '../components/lists.tsx';
import { Investments, Stages } from '../components/project-history.tsx';
import { Status } from '../components/projects.tsx';
import { each, scene, type PageData } from '../page.ts';
import { number } from '../text/numbers.ts';
import { dayOf } from '../../text/day.ts';

export const data = each<ProjectRecord>('project', (digest) => digest.projects, (p) => projectUrl(p.id));

export function render(input: PageData & { readonly project: ProjectRecord }): JSX.Element {
  const { project } = input;
  const { site, v } = scene(input);
  const figures = v.figuresOf(project);
  return (
    <Layout site={site} path={projectUrl(project.id)} title={project.name} trail={[{ name: '项目', path: projectsUrl() }]} description={`${project.name}：状态、投资与历次报道。`}>
      <PageHead title={project.name} kicker="项目" />
      <dl class="keys">
        <Key name="状态"><Status status={project.status} /></Key>
        <Key name="投资">{project.investmentYi === null ? null : <><b>{number(project.investmentYi)}</b> 亿元{project.investments.length > 1 && <span class="note">　各篇所载不一</span>}</>}</Key>
        <Key name="政区">{project.placeCode === null ? null : <ByCode site={site} v={v} code={project.placeCode} />}</Key>
        <Key name="业主">{project.owner}</Key>
        <Key name="行业">{project.sector}</Key>
        <Key name="规模">{project.capacity}</Key>
      </dl>
      <Stages site={site} v={v} project={project} />
      <Investments site={site} v={v} project={project} />
      <OtherNames site={site} v={v} project={project} />
      <MayBe site={site} of={project.mayBe} records={v.project} url={projectUrl} title="相关项目" note="分期，或名称相近而依据不足" />
      <Corrected v={v} at={[`project ${project.id}`]} />
      <Section title="历次报道" note={`${project.history.length} 篇，由早到晚`}>
        <ol class="history">
          {project.history.map(({ article: id, project: seen }) => {
            const article = v.article.get(id);
            if (article === undefined) return null;
            return (
              <li>
                <p class="history-head"><span class="when">{dayOf(article) ?? '未署日期'}</span> <Title site={site} article={article} /></p>
                <p class="history-facts">{seen.status !== null && <Status status={seen.status} />}{seen.investmentYi !== null && <span>{number(seen.investmentYi)} 亿元</span>}</p>
                {seen.evidence.map((at) => <blockquote class="passage"><p>{at.quote}</p><footer><Places site={site} article={id} evidence={[at]} of={project.name} /></footer></blockquote>)}
              </li>
            );
          })}
        </ol>
      </Section>
      {figures.length > 0 && <Section title="数据" note={`${figures.length} 条`}><FigureTable site={site} v={v} rows={figures} caption={`${project.name}的数据`} whose={false} /></Section>}
    </Layout>
  );
}

/** One of a project's features; those that no report states are left out. */
function Key({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element | null {
  return children === null ? null : <div><dt>{name}</dt><dd>{children}</dd></div>;
}
