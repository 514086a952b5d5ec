import type { Evidence } from '../../src/articles/article.ts';

/** What became of one fact: read rightly, read though the answers have it not, or not read. */
export interface Outcome {
  /** regions, officials, posts, projects, figures. */
  readonly kind: string;
  readonly verdict: 'right' | 'wrong' | 'missed';
  /** The rule that read it; null for what was missed. */
  readonly rule: string | null;
  readonly what: string;
  /** The words that it rests on, or that the answers quote for it. */
  readonly quote: string;
  /** For what was missed: what was read, or doubted, in its place; null where nothing was. */
  readonly nearest: string | null;
  /** For what was right: what was told otherwise of it (its period, its kind). */
  readonly otherwise: readonly string[];
  readonly document: string;
}

/** A fact as it was read, as far as outcomes need it. */
export interface Told {
  readonly rule?: string;
  readonly evidence?: readonly Evidence[];
}

/** The words that a fact rests on, shortened. */
export const quoted = ({ evidence }: Told): string => evidence?.[0]?.quote ?? '';
