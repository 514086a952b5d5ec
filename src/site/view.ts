import { PICTURED } from './addresses.ts';
import { figureRows, type FigureRow, type Figures } from './figure-rows.ts';
import type { AppliedCorrection, ArticleRecord, Digest, FigureRecord, PersonRecord, ProjectRecord, RegionRecord, SeedRecord } from '../digest/digest.ts';

export type { FigureRecord };
export type StatementRecord = ArticleRecord['statements'][number];

/** A passage with the report it comes from. */
export interface StatementRow {
  readonly article: ArticleRecord;
  /** Its place in the article's `passages`. */
  readonly n: number;
  readonly personId: string | null;
  readonly statement: StatementRecord;
}

/** A class, for its getter: what is said in a collection is not all in memory. */
class Said implements StatementRow {
  readonly article: ArticleRecord;
  readonly n: number;
  readonly personId: string | null;

  constructor(article: ArticleRecord, n: number, personId: string | null) {
    this.article = article;
    this.n = n;
    this.personId = personId;
  }

  get statement() { return this.article.passageAt(this.n); }
}

export type LookUp<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/** The digest with the look-ups that pages need, made once per digest. */
export interface View {
  readonly article: LookUp<ArticleRecord>;
  readonly region: LookUp<RegionRecord>;
  readonly person: LookUp<PersonRecord>;
  readonly project: LookUp<ProjectRecord>;
  readonly seed: LookUp<SeedRecord>;
  /** Reports that are no copies of others, newest first: what lists show. */
  readonly reports: readonly ArticleRecord[];
  /** Every figure, by indicator, then region, then period. */
  readonly figures: Figures;
  readonly figuresByScope: LookUp<readonly FigureRow[]>;
  /** Figures that are a project's own, in the reports that tell of it. */
  figuresOf(project: ProjectRecord): readonly FigureRow[];
  readonly statementsBy: LookUp<readonly StatementRow[]>;
  /** What the user put right, by where it acts: `article a1…`, `person p1…`, `project j1…`, `seed a.txt`. */
  readonly corrected: LookUp<readonly AppliedCorrection[]>;
  /** All corrections, and how many seeds there are. */
  readonly corrections: readonly AppliedCorrection[];
  readonly seeds: number;
  /** Whether an article is among the newest ones, which have an Open Graph picture. */
  pictured(id: string): boolean;
  /** The record of a division as a fact names it; townships and zones share their parent's code, so the name counts. */
  regionNamed(name: string, code: string | null, parent?: string | null): RegionRecord | null;
}

const made = new WeakMap<object, View>();

/** The look-ups of a digest. Eleventy hands the same lists to every page, so they are made once. */
export function view(digest: Digest): View {
  let known = made.get(digest.articles);
  if (known === undefined) {
    known = make(digest);
    made.set(digest.articles, known);
  }
  return known;
}

function make(digest: Digest): View {
  // What goes through every report is made where it is asked for: a report's own pages do not.
  const figures = once(() => figureRows(digest.articles));
  const byScope = once(() => placesByScope(figures()));
  const bySubject = once(() => placesBySubject(figures()));
  const bySpeaker = once(() => grouped(digest.articles.flatMap((article) => article.passages.map((s, n): StatementRow => new Said(article, n, s.personId))), (s) => s.personId));
  const byCode = new Map<string, RegionRecord>();
  const byPlace = new Map<string, RegionRecord>();
  const byBareName = new Map<string, RegionRecord>();
  for (const r of digest.regions) {
    if (r.code !== null) byCode.set(r.code, r);
    byPlace.set(`${r.name}|${r.parent ?? ''}`, r);
    if (!byBareName.has(r.name)) byBareName.set(r.name, r);
  }
  const newest = new Set(digest.articles.slice(0, PICTURED).map((a) => a.id));
  return {
    article: byId(digest.articles),
    region: byId(digest.regions),
    person: byId(digest.people),
    project: byId(digest.projects),
    seed: new Map(digest.seeds.map((s) => [s.seed, s])),
    reports: digest.articles.filter((a) => a.canonical === null),
    get figures() { return figures(); },
    figuresByScope: {
      get(code) { const places = byScope().get(code); return places === undefined ? undefined : figures().rows(places); },
      has: (code) => byScope().has(code),
    },
    figuresOf: ({ name, history }) => history.flatMap((h) => bySubject().get(name)?.get(h.article) ?? []).sort((a, b) => a - b).map((at) => figures().at(at)),
    get statementsBy() { return bySpeaker(); },
    corrected: corrections(digest.corrections),
    corrections: digest.corrections,
    seeds: digest.seeds.length,
    pictured: (id) => newest.has(id),
    regionNamed: (name, code, parent = null) =>
      (code === null ? byPlace.get(`${name}|${parent ?? ''}`) ?? byBareName.get(name) : byCode.get(code)) ?? null,
  };
}

/** Made at the first call. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A view that tells which records are looked up, by the names that `versionsOf` knows. */
export function traced(v: View, used: (name: string) => void): View {
  // The rows of a table look up the same record one after the other.
  let last = '';
  const looked = (name: string): void => { if (name !== last) used(last = name); };
  const lookUp = <T>(kind: string, of: () => LookUp<T>): LookUp<T> => ({
    get(id) { looked(`${kind} ${id}`); return of().get(id); },
    has(id) { looked(`${kind} ${id}`); return of().has(id); },
  });
  return {
    article: lookUp('article', () => v.article),
    region: lookUp('region', () => v.region),
    person: lookUp('person', () => v.person),
    project: lookUp('project', () => v.project),
    seed: lookUp('seed', () => v.seed),
    get reports() { used('all articles'); return v.reports; },
    get figures() { used('all articles'); return v.figures; },
    figuresByScope: lookUp('scope', () => v.figuresByScope),
    figuresOf(project) { looked(`owned ${project.id}`); return v.figuresOf(project); },
    statementsBy: lookUp('speaker', () => v.statementsBy),
    corrected: lookUp('corrected', () => v.corrected),
    get corrections() { used('all corrections'); return v.corrections; },
    get seeds() { used('all seeds'); return v.seeds; },
    pictured(id) { used(`pictured ${id}`); return v.pictured(id); },
    regionNamed(name, code, parent = null) { used(`named ${name}|${code ?? ''}|${parent ?? ''}`); return v.regionNamed(name, code, parent); },
  };
}

/** Where figures of a subject stand among all, by report: reports of other places may tell of another project of that name. */
function placesBySubject(figures: Figures): Map<string, Map<string, number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  for (let at = 0; at < figures.length; at++) {
    const { subject, article: { id } } = figures.at(at);
    if (subject === null) continue;
    let reports = found.get(subject);
    if (reports === undefined) found.set(subject, reports = new Map());
    const places = reports.get(id);
    if (places === undefined) reports.set(id, [at]);
    else places.push(at);
  }
  return found;
}

/** Where figures of a division stand among all. */
function placesByScope(figures: Figures): Map<string, Uint32Array> {
  const found = new Map<string, number[]>();
  for (let at = 0; at < figures.length; at++) {
    const { scopeCode } = figures.at(at);
    if (scopeCode === null) continue;
    const places = found.get(scopeCode);
    if (places === undefined) found.set(scopeCode, [at]);
    else places.push(at);
  }
  return new Map([...found].map(([code, places]) => [code, Uint32Array.from(places)]));
}

function corrections(all: readonly AppliedCorrection[]): Map<string, AppliedCorrection[]> {
  const found = new Map<string, AppliedCorrection[]>();
  for (const one of all) for (const kind of ['article', 'person', 'project', 'seed'] as const) {
    if (one[kind] === undefined) continue;
    const key = `${kind} ${one[kind]}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> => new Map(records.map((r) => [r.id, r]));

/** Groups in the order of first appearance; rows without a key are left out. */
export function grouped<T>(rows: readonly T[], key: (row: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const k = key(row);
    if (k === null) continue;
    const group = groups.get(k);
    if (group === undefined) groups.set(k, [row]);
    else group.push(row);
  }
  return groups;
}

/** The records behind ids, those that exist. */
export const all = <T,>(records: LookUp<T>, ids: readonly string[]): T[] =>
  ids.flatMap((id) => records.get(id) ?? []);

/** A division with those above it, the highest first. */
export function lineage(v: View, region: RegionRecord): RegionRecord[] {
  const line = [region];
  for (let up = region.parent; up !== null && line.length < 8;) {
    const above = v.region.get(up);
    if (above === undefined) break;
    line.unshift(above);
    up = above.parent;
  }
  return line;
}
