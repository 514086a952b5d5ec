import type { Region } from '../extract/facts.ts';
import { divisionOf, divisionsNamed, type Level } from '../lexicon/divisions.ts';
import { dayOf, newestFirst, regionId } from './ids.ts';
import { personId } from './people.ts';
import { projectId } from './projects.ts';
import type { Digested, RegionRecord } from './records.ts';

interface Growing extends Omit<RegionRecord, 'articles' | 'primary' | 'children' | 'people' | 'projects'> {
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
export function linkRegions(digested: readonly Digested[]): RegionRecord[] {
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
  const growRegion = (r: Region): Growing => grow(r.name, r.code, r.parent);

  const newest = [...digested].sort((a, b) => newestFirst(dayOf(a.article), dayOf(b.article)));
  for (const { article, facts } of newest) {
    for (const region of facts.regions) growRegion(region).articles.add(article.id);
    const home = facts.primaryRegion?.code ?? null;
    if (home !== null) byCode(home)?.primary.add(article.id);
    for (const official of facts.officials) {
      const id = personId(official, home);
      for (const { regionCode } of official.posts) if (regionCode !== null) byCode(regionCode)?.people.add(id);
      if (official.posts.length === 0 && home !== null) byCode(home)?.people.add(id);
    }
    for (const project of facts.projects) {
      const place = project.placeCode ?? home;
      if (place !== null) byCode(place)?.projects.add(projectId(project, home));
    }
  }
  return [...found.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((r) => ({ ...r, articles: [...r.articles], primary: [...r.primary], children: [...r.children].sort(), people: [...r.people], projects: [...r.projects] }));
}

function levelOf(name: string, code: string | null): Level {
  if (code !== null) return divisionOf(code)?.level ?? (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county');
  return divisionsNamed(name).some((d) => d.level === 'township') || /[镇乡]$|街道$|苏木$/.test(name) ? 'township' : 'zone';
}
