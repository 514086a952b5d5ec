import { divisionOf, divisionsNamed, type Level } from '../lexicon/divisions.ts';
import { dayOf } from '../text/day.ts';
import { newestFirst, regionId } from './ids.ts';
import { formerDivisions } from '../lexicon/former.ts';
import { UNFOLDED, type Copy, type Digested, type Fold, type RegionRecord } from './records.ts';
import { figuresOf, indicatorsOf, reportsByDivision } from './regions/indicators.ts';
import { targetsOf } from './regions/targets.ts';

interface Growing extends Omit<RegionRecord, 'articles' | 'primary' | 'children' | 'people' | 'projects' | 'formerly' | 'indicators' | 'targets'> {
  readonly articles: Set<string>;
  readonly primary: Set<string>;
  readonly children: Set<string>;
  readonly people: Set<string>;
  readonly projects: Set<string>;
}

/**
 * The divisions that a collection names, and all above them, in the order of their codes.
 * A division has its own reports, people and projects, not those of what lies below it.
 */
export function linkRegions(digested: readonly Digested[], copied: readonly Copy[], personIds: ReadonlyMap<string, readonly string[]>, projectIds: ReadonlyMap<string, readonly string[]>, fold: Fold = UNFOLDED): RegionRecord[] {
  const found = new Map<string, Growing>();

  const grow = (name: string, code: string | null, parent: string | null): Growing => {
    const id = regionId(name, code, parent);
    const there = found.get(id);
    if (there !== undefined) return there;
    const above = parent === null ? null : byCode(parent);
    const made: Growing = {
      id, name, code, parent: above?.id ?? null, level: levelOf(name, code),
      articles: new Set(), primary: new Set(), children: new Set(), people: new Set(), projects: new Set(),
    };
    found.set(id, made);
    above?.children.add(id);
    return made;
  };
  const byCode = (code: string): Growing | null => {
    const there = found.get(code);
    if (there !== undefined) return there;
    const division = divisionOf(code);
    return division === null ? null : grow(division.name, division.code, division.parent);
  };
  const growRegion = (r: Digested['facts']['regions'][number]): Growing => (r.code === null ? null : byCode(r.code)) ?? grow(r.name, r.code, r.parent);

  const newest = [...digested].sort((a, b) => newestFirst(dayOf(a.article), dayOf(b.article)));
  for (const { article, facts } of newest) {
    for (const region of facts.regions) growRegion(region).articles.add(article.id);
    const home = facts.primaryRegion?.code ?? null;
    if (home !== null) byCode(home)?.primary.add(article.id);
    const people = personIds.get(article.id) ?? [], projects = projectIds.get(article.id) ?? [];
    facts.officials.forEach((official, i) => {
      const id = people[i]!;
      for (const { regionCode } of official.posts) if (regionCode !== null) byCode(regionCode)?.people.add(id);
      if (official.posts.length === 0 && home !== null) byCode(home)?.people.add(id);
    });
    facts.projects.forEach((project, i) => {
      const place = project.placeCode ?? home;
      if (place !== null) byCode(place)?.projects.add(projects[i]!);
    });
  }
  // What only a copy names has a page still, for it may have had one.
  for (const { copy: { facts } } of copied) {
    facts.regions.forEach(growRegion);
    const codes = [facts.primaryRegion?.code, ...facts.officials.flatMap((o) => o.posts.map((p) => p.regionCode)), ...facts.projects.map((p) => p.placeCode)];
    for (const code of codes) if (code !== null && code !== undefined) byCode(code);
  }
  const reports = reportsByDivision(digested), formerly = formerNames();
  return [...found.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((r) => {
      const { code } = r, own = code === null ? [] : reports.get(code) ?? [];
      return fold.region({
        ...r, articles: [...r.articles], primary: [...r.primary], children: [...r.children].sort(), people: [...r.people], projects: [...r.projects],
        formerly: code === null ? [] : formerly.get(code) ?? [],
      }, () => own.map((report) => report.stamp), () => {
        const indicators = indicatorsOf(code === null ? [] : figuresOf(code, own));
        return { indicators, targets: targetsOf(indicators) };
      });
    });
}

/** By today's code: the names that went out of use, the latest first. */
function formerNames(): Map<string, RegionRecord['formerly'][number][]> {
  const found = new Map<string, RegionRecord['formerly'][number][]>();
  for (const { name, code, until, successor } of [...formerDivisions()].sort((a, b) => b.until - a.until)) {
    const list = found.get(successor) ?? [];
    found.set(successor, list);
    list.push({ name, code, until });
  }
  return found;
}

function levelOf(name: string, code: string | null): Level {
  if (code !== null) return divisionOf(code)?.level ?? (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county');
  return divisionsNamed(name).some((d) => d.level === 'township') || /[镇乡]$|街道$|苏木$/.test(name) ? 'township' : 'zone';
}
