import type { Evidence } from '../articles/article.ts';
import type { Facts, Official, Post, Project } from '../extract/facts.ts';
import type { ReadArticle } from '../extract/read-article.ts';
import type { Act } from './corrections.ts';
import type { Outcome } from './facts.ts';

type Alias = Extract<Act, { act: 'alias' }>;

const OF = { person: '人名', project: '项目名', organization: '机构名' } as const;

/** Puts the proper name in place of a variant wherever facts bear it; the text keeps its words. Two facts that thereby become one are joined. */
export function alias(article: ReadArticle, act: Alias): Outcome {
  const { of, from, to } = act, { facts } = article;
  if (!within(act.region, facts)) return { problem: `the article is not filed under ${act.region!} or below it.` };
  const is = (name: string | null): string | null => (name === from ? to : name);
  let found = false;
  const renamed = <F extends object>(list: readonly F[], ...fields: readonly (keyof F)[]): F[] => list.map((fact) => {
    const hit = fields.filter((field) => fact[field] === from);
    if (hit.length === 0) return fact;
    found = true;
    return { ...fact, ...Object.fromEntries(hit.map((field) => [field, to])) };
  });
  const posts = (official: Official): Official => (official.posts.some((p) => p.organization === from)
    ? (found = true, { ...official, posts: official.posts.map((p) => ({ ...p, organization: is(p.organization)! })) }) : official);
  const after: Facts = of === 'person' ? {
    ...facts, officials: joined(renamed(facts.officials, 'name'), onePerson), others: joined(renamed(facts.others, 'name'), (a, b) => ({ ...a, role: a.role ?? b.role, organization: a.organization ?? b.organization })),
    statements: renamed(facts.statements, 'speaker'),
  } : of === 'project' ? { ...facts, projects: joined(renamed(facts.projects, 'name'), oneProject), figures: renamed(facts.figures, 'subject') }
    : { ...facts, officials: facts.officials.map(posts), others: renamed(facts.others, 'organization'), projects: renamed(facts.projects, 'owner'), figures: renamed(facts.figures, 'subject') };
  return found ? { article: { ...article, facts: after }, what: `${OF[of]}“${from}”即“${to}”` } : { problem: `nothing in the article is called “${from}”.` };
}

/** True where a report is filed under a division or one below it. */
function within(region: string | null, { primaryRegion, regions }: Facts): boolean {
  if (region === null) return true;
  const stem = region.replace(/(?:00)+$/u, '');
  return (primaryRegion === null ? regions.map((r) => r.code) : [primaryRegion.code]).some((code) => code?.startsWith(stem) === true);
}

/** Facts of one name as one, in the place of the first. */
function joined<F extends { readonly name: string; readonly evidence: readonly Evidence[] }>(list: readonly F[], one: (a: F, b: F) => F): F[] {
  const byName = new Map<string, F>();
  for (const fact of list) {
    const first = byName.get(fact.name);
    byName.set(fact.name, first === undefined ? fact : { ...one(first, fact), evidence: [...first.evidence, ...fact.evidence] });
  }
  return [...byName.values()];
}

const keyOf = (p: Post): string => [p.title, p.organization, p.regionCode, p.change].join('\u0000');

function onePerson(a: Official, b: Official): Official {
  const known = new Set(a.posts.map(keyOf));
  return { ...a, posts: [...a.posts, ...b.posts.filter((p) => !known.has(keyOf(p)))], collective: a.collective ?? b.collective };
}

const oneProject = (a: Project, b: Project): Project => ({
  ...a, owner: a.owner ?? b.owner, placeCode: a.placeCode ?? b.placeCode, investmentYi: a.investmentYi ?? b.investmentYi, capacity: a.capacity ?? b.capacity, status: a.status ?? b.status, sector: a.sector ?? b.sector,
});
