import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The answers to one document: what a careful editor would put on the site. The form is that of the annotation guide. */
export interface Answers {
  readonly seed: string;
  readonly articles: readonly AnswerArticle[];
}

export interface AnswerArticle {
  readonly title: string;
  readonly title_alternatives?: readonly string[];
  readonly subtitle: string | null;
  readonly published: string | null;
  readonly event_date: string | null;
  readonly source: string | null;
  readonly bylines: readonly { readonly name: string; readonly role: string }[];
  readonly paragraphs: readonly string[];
  readonly primary_region: { readonly name: string; readonly code: string | null } | null;
  readonly regions: readonly { readonly name: string; readonly code: string | null; readonly parent?: string }[];
  readonly officials: readonly { readonly name: string; readonly posts: readonly AnswerPost[]; readonly collective?: string }[];
  readonly projects: readonly { readonly name: string; readonly investment_yi: number | null; readonly status: string | null }[];
  readonly figures: readonly AnswerFigure[];
}

export interface AnswerPost {
  readonly title: string;
  readonly organization: string;
  readonly region_code: string | null;
  readonly change?: 'appointed' | 'removed' | null;
}

export interface AnswerFigure {
  readonly indicator: string;
  readonly value: number | null;
  readonly value_max?: number | null;
  readonly unit: string | null;
  readonly change: { readonly direction: string; readonly value: number; readonly unit: string } | null;
  readonly period: string | null;
  readonly scope_code: string | null;
  readonly subject: string | null;
  readonly kind: 'actual' | 'target';
  readonly quote: string;
}

/** All answers of a folder (*.json), by name. */
export const answersIn = (folder: string): Answers[] =>
  readdirSync(folder).filter((n) => n.endsWith('.json')).sort().map((n) => JSON.parse(readFileSync(join(folder, n), 'utf8')) as Answers);

/** A hash over files: says whether a corpus is the one that its floors were measured on. */
export function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
