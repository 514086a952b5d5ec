import type { Evidence } from '../articles/article.ts';

/** How far a fact may be trusted: `certain` and `likely` ones are shown, `doubtful` ones only listed in the quality report. */
export type Confidence = 'certain' | 'likely' | 'doubtful';

/** What every fact carries: the words it rests on, the rule that read it, and how far it may be trusted. */
interface Read {
  /** Every passage that it rests on, in the order of the text; never empty. */
  readonly evidence: readonly Evidence[];
  readonly rule: string;
  readonly confidence: Confidence;
}

export interface Region extends Read {
  /** Full name: 罗庄区, 孟庄镇, 枣庄高新区. */
  readonly name: string;
  /** GB/T 2260, six digits, for province, city and county level; null for townships, streets and functional zones. */
  readonly code: string | null;
  /** The code of the next division above that has one; null for provinces. */
  readonly parent: string | null;
}

export interface Post {
  /** The office, level kept for party and government (区委书记, 副市长), bare for a body's head (局长, 主任). */
  readonly title: string;
  readonly organization: string;
  /** The division; for towns, streets and zones the county or city that they belong to. */
  readonly regionCode: string | null;
  /** What an appointment notice says; null for an office simply held. */
  readonly change: 'appointed' | 'removed' | null;
  /** Date of the change, as far as the text gives it. */
  readonly date: string | null;
}

export interface Official extends Read {
  readonly name: string;
  readonly posts: readonly Post[];
  /** 区领导, 市领导 … where the text names them only so. */
  readonly collective: string | null;
}

/** A person who holds no public office: company people, experts, villagers. */
export interface Other extends Read {
  readonly name: string;
  readonly role: string | null;
  readonly organization: string | null;
}

export type ProjectStatus = '规划' | '签约' | '开工' | '在建' | '投产';

export interface Project extends Read {
  readonly name: string;
  readonly owner: string | null;
  readonly placeCode: string | null;
  /** The project's own investment in 亿元. */
  readonly investmentYi: number | null;
  readonly capacity: string | null;
  readonly status: ProjectStatus | null;
  readonly sector: string | null;
}

export interface Change {
  readonly direction: 'up' | 'down';
  readonly value: number;
  /** %, 个百分点, or the level's own unit. */
  readonly unit: string;
}

export interface Figure extends Read {
  readonly indicator: string;
  readonly value: number | null;
  /** Upper bound of a range. */
  readonly valueMax: number | null;
  /** With its multiplier, as written: 亿元, 万家. */
  readonly unit: string | null;
  /** 以上, 余, 多, 约, 近, 超 …, as written. */
  readonly qualifier: string | null;
  readonly change: Change | null;
  /** 2024, 2023-01, 2020-01/2020-08, 2024年以来, 截至2020-09; null where the text gives none. */
  readonly period: string | null;
  readonly scopeCode: string | null;
  /** The project or company it belongs to. */
  readonly subject: string | null;
  readonly kind: 'actual' | 'target';
}

export interface Slogan extends Read {
  /** With its quotation marks, as in the text. */
  readonly text: string;
}

/** Who said what. */
export interface Statement extends Read {
  readonly speaker: string;
  /** 指出, 强调, 要求, 表示, 说, 介绍 … */
  readonly verb: string;
}

/** All that was read from one article. */
export interface Facts {
  readonly primaryRegion: { readonly name: string; readonly code: string | null } | null;
  readonly regions: readonly Region[];
  readonly officials: readonly Official[];
  readonly others: readonly Other[];
  readonly projects: readonly Project[];
  readonly figures: readonly Figure[];
  readonly slogans: readonly Slogan[];
  readonly statements: readonly Statement[];
  /** The text's own words, by weight. */
  readonly keywords: readonly string[];
  /** Two sentences of the text that say best what it is about. */
  readonly summary: readonly Evidence[];
}
