import type { Project } from '../extract/facts.ts';
import { dayOf, family, idOf, newestFirst } from './ids.ts';
import type { Digested, ProjectRecord } from './records.ts';

/** The name without what reports add or leave out at will: quotation marks, blanks, a closing 项目. */
const core = (name: string): string => name.replace(/[\s“”"'‘’]/g, '').replace(/项目$/, '');

/** The id of the project behind a name in one article: a name within one family of divisions. */
export const projectId = (project: Pick<Project, 'name' | 'placeCode'>, home: string | null): string =>
  idOf('j', core(project.name), family(project.placeCode ?? home));

/**
 * The projects of a collection, newest first. Each field is that of the newest report that gives it; the history keeps
 * what each report said.
 */
export function linkProjects(digested: readonly Digested[]): ProjectRecord[] {
  const histories = new Map<string, { article: string; project: Project }[]>();
  const oldest = [...digested].sort((a, b) => newestFirst(dayOf(b.article), dayOf(a.article)));
  for (const { article, facts } of oldest) {
    for (const project of facts.projects) {
      const id = projectId(project, facts.primaryRegion?.code ?? null);
      histories.set(id, [...(histories.get(id) ?? []), { article: article.id, project }]);
    }
  }
  return [...histories].reverse().map(([id, history]) => {
    const newest = <K extends keyof Project>(field: K): Project[K] => {
      for (let i = history.length - 1; i >= 0; i--) if (history[i]!.project[field] !== null) return history[i]!.project[field];
      return history[0]!.project[field];
    };
    return {
      id,
      name: newest('name'),
      owner: newest('owner'),
      placeCode: newest('placeCode'),
      investmentYi: newest('investmentYi'),
      capacity: newest('capacity'),
      status: newest('status'),
      sector: newest('sector'),
      history,
    };
  });
}
