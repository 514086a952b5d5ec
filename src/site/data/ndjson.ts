import type { ArticleRecord, PersonRecord, ProjectRecord, RegionRecord, SeedRecord } from '../../digest/digest.ts';
import type { Evidence } from '../../articles/article.ts';

const evidenceOf = (list: readonly Evidence[]) => list.map(({ paragraph, start, end, quote, source }) => ({ paragraph, start, end, quote, source: { start: source.start, end: source.end } }));

/** One article as a line of data/articles.ndjson: the data contract, field by field. Fields are only ever added. */
export const articleLine = (a: ArticleRecord): string => JSON.stringify({
  id: a.id,
  seed: a.seed,
  url: a.url,
  title: a.title,
  subtitle: a.subtitle,
  published: a.published,
  eventDate: a.eventDate,
  source: a.source,
  bylines: a.bylines.map(({ name, role }) => ({ name, role })),
  paragraphs: a.paragraphs,
  primaryRegion: a.primaryRegion,
  regions: a.regions.map((r) => ({ name: r.name, code: r.code, parent: r.parent, confidence: r.confidence, evidence: evidenceOf(r.evidence) })),
  officials: a.officials.map((o) => ({
    id: o.id, name: o.name,
    posts: o.posts.map(({ title, organization, regionCode, change, date }) => ({ title, organization, regionCode, change, date })),
    collective: o.collective, confidence: o.confidence, evidence: evidenceOf(o.evidence),
  })),
  others: a.others.map((o) => ({ name: o.name, role: o.role, organization: o.organization, confidence: o.confidence, evidence: evidenceOf(o.evidence) })),
  projects: a.projects.map((p) => ({
    id: p.id, name: p.name, owner: p.owner, placeCode: p.placeCode, investmentYi: p.investmentYi, capacity: p.capacity, status: p.status, sector: p.sector,
    confidence: p.confidence, evidence: evidenceOf(p.evidence),
  })),
  figures: a.figures.map((f) => ({
    id: f.id, indicator: f.indicator, value: f.value, valueMax: f.valueMax, unit: f.unit, qualifier: f.qualifier, change: f.change, period: f.period,
    scopeCode: f.scopeCode, subject: f.subject, kind: f.kind, confidence: f.confidence, evidence: evidenceOf(f.evidence),
  })),
  slogans: a.slogans.map((s) => ({ text: s.text, evidence: evidenceOf(s.evidence) })),
  statements: a.statements.map((s) => ({ speaker: s.speaker, personId: s.personId, verb: s.verb, evidence: evidenceOf(s.evidence) })),
  canonical: a.canonical,
  copies: a.copies,
  keywords: a.keywords,
  summary: evidenceOf(a.summary),
  repairs: a.repairs.map(({ rule, before, after, certain, source }) => ({ rule, before, after, certain, source: { start: source.start, end: source.end } })),
});

/** A seed that was read as a line of data/accounts.ndjson; files that could not be used have none. */
export const accountLine = (s: SeedRecord): string => JSON.stringify({ seed: s.seed, bytes: s.bytes, sha256: s.sha256, encoding: s.encoding, length: s.length, spans: s.accounts });

/** A person as a line of data/people.ndjson. */
export const personLine = (p: PersonRecord): string => JSON.stringify({
  id: p.id,
  name: p.name,
  formerIds: p.formerIds,
  offices: p.offices.map((o) => ({
    title: o.title, organization: o.organization, regionCode: o.regionCode, change: o.change, date: o.date, firstSeen: o.firstSeen, lastSeen: o.lastSeen,
    seen: o.seen.map((s) => ({ article: s.article, evidence: evidenceOf([s.evidence])[0] })),
  })),
  collectives: p.collectives,
  articles: p.articles,
  joined: p.joined,
  mayBe: p.mayBe,
});

/** A project as a line of data/projects.ndjson: its own fields are those of the newest report that gives them. */
export const projectLine = (p: ProjectRecord): string => JSON.stringify({
  id: p.id, name: p.name, formerIds: p.formerIds, names: p.names,
  owner: p.owner, placeCode: p.placeCode, investmentYi: p.investmentYi, capacity: p.capacity, status: p.status, sector: p.sector,
  stages: p.stages, investments: p.investments,
  articles: p.history.map((h) => h.article),
  mayBe: p.mayBe,
});

/** A division as a line of data/regions.ndjson: what is said of it by indicator and period, in each unit without multiplier. */
export const regionLine = (r: RegionRecord): string => JSON.stringify({
  id: r.id, name: r.name, code: r.code, parent: r.parent, level: r.level, formerly: r.formerly,
  articles: r.articles, primary: r.primary, people: r.people, projects: r.projects,
  indicators: r.indicators, targets: r.targets,
});
