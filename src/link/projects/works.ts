import type { Project } from '../../extract/facts.ts';
import { dayOf } from '../../text/day.ts';
import { idOf } from '../ids.ts';
import type { Digested } from '../records.ts';
import { formOf, placeInName, type Form } from './names.ts';
import { ownWords } from './own-words.ts';

/** One project of one article. */
export interface Told {
  readonly article: number;
  /** Its place among the article's projects. */
  readonly n: number;
  readonly project: Project;
  readonly day: string | null;
  readonly atom: number;
}

/**
 * A name taken apart, in one place: the smallest thing that is always one project. Its address is made of nothing else, so
 * whatever the atoms come together to can be found under every address ever given.
 */
export interface Work {
  readonly id: string;
  readonly form: Form;
  /** Where it lies, else where the report is at home. */
  readonly code: string | null;
  /** Characters of the name that are its own. */
  readonly own: number;
  /** An editor's ruling made these a project of their own: they are compared with nothing. */
  readonly ruled: boolean;
  readonly told: Told[];
  readonly articles: Set<number>;
  readonly investments: Set<number>;
  /** What the reports that name it are about. */
  readonly homes: Set<string>;
  /** First day of a report; '' where none has a day. */
  first: string;
}

/** Where a project lies: as its name says, else as the report does, else where the report is at home. */
function codeOf(project: Project, home: string | null): string | null {
  const given = project.placeCode ?? home;
  return placeInName(project.name, given) ?? given;
}

const partsOf = (form: Form, code: string | null): (string | null)[] => [code, form.town, form.owner, form.core, form.phase];

/** The address that one project of an article has by itself, without the rest of the collection. */
export function addressOf(project: Project, { facts }: Digested): string {
  const code = codeOf(project, facts.primaryRegion?.code ?? null);
  return idOf('j', ...partsOf(formOf(project.name, project.owner, code), code));
}

/** All that articles tell of projects, by atom; `apart` gives a mark to those that a ruling makes something else. */
export function worksOf(digested: readonly Digested[], apart: (article: string, name: string) => string | null): { works: Work[]; told: Told[][] } {
  const works: Work[] = [], byId = new Map<string, number>(), asWritten = new Map<string, number>();
  const told = digested.map(({ article, facts }, i): Told[] => facts.projects.map((project, n) => {
    const home = facts.primaryRegion?.code ?? null, code = codeOf(project, home);
    const mark = apart(article.id, project.name), written = [project.name, project.owner, code, mark].join('|');
    let at = asWritten.get(written);
    const form = at === undefined ? formOf(project.name, project.owner, code) : works[at]!.form;
    const what = partsOf(form, code), id = at !== undefined ? works[at]!.id : mark === null ? idOf('j', ...what) : idOf('j', ...what, mark);
    at ??= byId.get(id);
    if (at === undefined) {
      at = works.push({ id, form, code, own: ownWords(form.core), ruled: mark !== null, told: [], articles: new Set(), investments: new Set(), homes: new Set(), first: '' }) - 1;
      byId.set(id, at);
    }
    asWritten.set(written, at);
    const work = works[at]!, day = dayOf(article), here: Told = { article: i, n, project, day, atom: at };
    work.told.push(here);
    work.articles.add(i);
    if (home !== null) work.homes.add(home);
    if (project.investmentYi !== null) work.investments.add(project.investmentYi);
    if (day !== null && (work.first === '' || day < work.first)) work.first = day;
    return here;
  }));
  return { works, told };
}
