import { addTo, grouped } from '../text/grouped.ts';
import { keptWith, lazily } from '../text/remember.ts';
import { PICTURED } from './addresses.ts';
import { figureRows, placesBy, placesOf, type FigureRow, type Figures } from './figure-rows.ts';
import type { AppliedCorrection, ArticleRecord, Digest, PersonRecord, ProjectRecord, RegionRecord, SeedRecord } from '../digest/digest.ts';

type StatementRecord = ArticleRecord['statements'][number];

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

/** The look-ups of a digest. Eleventy hands the same lists to every page, so they are made once. */
export const view = keptWith((digest: Digest): View => {
  // What goes through every report is made where it is asked for: a report's own pages do not.
  const figures = lazily(() => figureRows(digest.articles));
  const byScope = lazily(() => { const all = figures(); return placesBy(all, placesOf(all), (row) => row.scopeCode); });
  const bySubject = lazily(() => placesBySubject(figures()));
  const bySpeaker = lazily(() => grouped(digest.articles.flatMap((article) => article.speakers.map((personId, n): StatementRow => new Said(article, n, personId))), (s) => s.personId));
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
}, (digest) => digest.articles);

/** Where figures of a subject stand among all, by report: reports of other places may tell of another project of that name. */
function placesBySubject(figures: Figures): Map<string, Map<string, number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  for (let at = 0; at < figures.length; at++) {
    const { subject, article: { id } } = figures.at(at);
    if (subject === null) continue;
    let reports = found.get(subject);
    if (reports === undefined) found.set(subject, reports = new Map());
    addTo(reports, id, at);
  }
  return found;
}

function corrections(all: readonly AppliedCorrection[]): Map<string, AppliedCorrection[]> {
  const found = new Map<string, AppliedCorrection[]>();
  for (const one of all) for (const kind of ['article', 'person', 'project', 'seed'] as const) {
    if (one[kind] !== undefined) addTo(found, `${kind} ${one[kind]}`, one);
  }
  return found;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> => new Map(records.map((r) => [r.id, r]));

/** The records behind ids, those that exist. */
export const all = <T,>(records: LookUp<T>, ids: readonly string[]): T[] =>
  ids.flatMap((id) => records.get(id) ?? []);
