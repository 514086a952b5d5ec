import type { Evidence } from '../articles/article.ts';
import type { Facts, Figure, Post, Project, ProjectStatus, Region } from '../extract/facts.ts';
import type { ReadArticle } from '../extract/read-article.ts';

/** One article and what was read from it: what linking starts from. It holds no text, so that there may be many. */
export interface Digested {
  readonly article: Clipping;
  /** Changes with everything else in it, and only then. */
  readonly stamp: string;
  readonly facts: Pick<Facts, 'primaryRegion' | 'officials' | 'projects' | 'slogans'> & {
    readonly regions: readonly Pick<Region, 'name' | 'code' | 'parent'>[];
    /** They need not be in memory. */
    readonly figures: Pick<Facts['figures'], 'length'> & Iterable<Figure>;
    /** Places of figures that tell of a division itself, by the division's code. */
    readonly scopes: readonly (readonly [code: string, ...figures: number[]])[];
  };
}

/** An article as linking sees it. */
export interface Clipping extends Pick<ReadArticle, 'id' | 'seed' | 'title' | 'source' | 'url' | 'published' | 'eventDate'> {
  /** UTF-16 length of the paragraphs. */
  readonly length: number;
  /** Damage left in the text: repairs that are not certain, and marks of damage that could not be read. */
  readonly damaged: number;
  /** What near-duplicates are found by (`sketch` in copies.ts). */
  readonly sketch: string;
}

/** A republished story: its facts count nowhere, but the addresses that it once gave lead on. */
export interface Copy {
  readonly copy: Digested;
  /** The id of the article chosen in its stead. */
  readonly canonical: string;
}

/** A division seen in the collection, or one above such a one. */
export interface RegionRecord {
  /** For addresses: the code, or for townships and zones the parent's code and a hash of the name. */
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  /** `id` of the division above, if it is in the collection (divisions above are always put in). */
  readonly parent: string | null;
  readonly level: 'province' | 'city' | 'county' | 'township' | 'zone';
  /** Articles that name it, newest first. */
  readonly articles: readonly string[];
  /** Articles of which it is the primary region. */
  readonly primary: readonly string[];
  readonly children: readonly string[];
  /** People with an office here. */
  readonly people: readonly string[];
  readonly projects: readonly string[];
  /** Names and codes that the area, or a part of it, bore until a year. */
  readonly formerly: readonly { readonly name: string; readonly code: string; readonly until: number }[];
  /** What the reports say of the division itself, one entry an indicator and period, the newest period first. */
  readonly indicators: readonly IndicatorRecord[];
  readonly targets: readonly TargetRecord[];
}

/** All that reports say of one indicator of a division for one period. */
export interface IndicatorRecord {
  /** The lexicon's name where it has one (GDP → 地区生产总值), else as written. */
  readonly indicator: string;
  readonly period: string;
  readonly kind: 'actual' | 'target';
  /** The common scale: the unit without multiplier (元, 亩, 家); null where only growth is told. */
  readonly unit: string | null;
  /** One a figure, the newest report first. */
  readonly readings: readonly Reading[];
  /** False where two readings cannot both be right, rounding and 约, 超 granted. */
  readonly agree: boolean;
}

/** One report's figure on the common scale of its indicator. */
export interface Reading {
  readonly article: string;
  /** Its place in the article's `figures`. */
  readonly figure: number;
  /** In the indicator's unit; null where only growth is told. */
  readonly value: number | null;
  /** Growth against the year before in %, negative where it fell; null where none is told. */
  readonly growth: number | null;
  /** Value, unit and growth as the text has them: 243.2亿元，增长6.5%. */
  readonly written: string;
}

/** What was aimed at, and what became of it. */
export interface TargetRecord {
  readonly indicator: string;
  readonly period: string;
  readonly unit: string | null;
  readonly target: Reading;
  /** What was reached in the same period, by the newest report; null where none tells. */
  readonly actual: Reading | null;
  /** Null where it cannot be said: nothing reached is told, or it is told in another measure. */
  readonly met: boolean | null;
}

export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly offices: readonly Office[];
  /** The same, at hand, without the reports that show them. */
  readonly held: readonly Held[];
  readonly collectives: readonly string[];
  /** Newest first. */
  readonly articles: readonly string[];
  /** Ids of people in the same articles, most frequent first. */
  readonly with: readonly string[];
  /** Other addresses that mean this person: one a unit (a division's leadership, a body, a town) that he or she served in. */
  readonly formerIds: readonly string[];
  /** People of the same name who may be this one, and why they are kept apart. */
  readonly mayBe: readonly MayBe[];
  /** What offices in different units were joined on. */
  readonly joined: readonly { readonly why: string; readonly article: string }[];
}

/** Somebody or something else that may be the same, and what is known of it, in Chinese, for readers. */
export interface MayBe {
  readonly id: string;
  readonly why: string;
}

/** One office of one person, over all the reports that show it. */
export interface Office extends Post {
  /** `published` or `eventDate` (day) of the first and last report that shows it; null where none is dated. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly seen: readonly { readonly article: string; readonly evidence: Evidence }[];
}

/** An office as lists show it. */
export type Held = Omit<Office, 'seen'>;

export interface ProjectRecord extends Omit<Project, 'evidence' | 'rule' | 'confidence'> {
  readonly id: string;
  /** One entry per article that shows it, oldest first. */
  readonly history: readonly { readonly article: string; readonly project: Project }[];
  /** Other addresses that mean this project: one a wording of its name, owner or place. */
  readonly formerIds: readonly string[];
  /** Other names that reports give it, each with the first report that does and why it was taken for this project. */
  readonly names: readonly { readonly name: string; readonly article: string; readonly why: string }[];
  /** The stages it was reported in, in time: an entry where a report tells another stage than the one before. */
  readonly stages: readonly { readonly status: ProjectStatus; readonly day: string | null; readonly article: string }[];
  /** The investments told, each with the first report that tells it, in time; more than one where reports differ. */
  readonly investments: readonly { readonly investmentYi: number; readonly day: string | null; readonly article: string }[];
  /** Related works (another phase) and those of a like name that may be the same. */
  readonly mayBe: readonly MayBe[];
}

/**
 * Puts a record together: of its head, which lists show, and of the rest, of which a collection may have more than can be in
 * memory together.
 * @param of gives what the rest is made of, as far as the head does not tell it: where both are known from the last build,
 *   the rest is not made
 */
export type Folding<Whole, Rest extends keyof Whole> = (head: Omit<Whole, Rest>, of: () => unknown, rest: () => Pick<Whole, Rest>) => Whole;

export interface Fold {
  readonly person: Folding<PersonRecord, 'held' | 'offices' | 'collectives' | 'with' | 'mayBe' | 'joined'>;
  readonly project: Folding<ProjectRecord, 'history' | 'names' | 'stages' | 'investments' | 'mayBe'>;
  readonly region: Folding<RegionRecord, 'indicators' | 'targets'>;
}

export const UNFOLDED: Fold = { person: (head, _, rest) => ({ ...head, ...rest() }), project: (head, _, rest) => ({ ...head, ...rest() }), region: (head, _, rest) => ({ ...head, ...rest() }) };

export interface SloganRecord {
  readonly text: string;
  readonly seen: readonly { readonly article: string; readonly evidence: Evidence }[];
}
