import type { Span } from '../../text/span.ts';
import type { Change, Confidence } from '../facts.ts';
import type { Quantity } from '../quantities.ts';
import type { Saying } from './growth.ts';
import type { Rank } from './ranks.ts';

/** A figure as the sentence says it, before its time, place and subject are known. Places count in the sentence. */
export interface Draft {
  readonly indicator: string;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly change: Change | null;
  /** How the change is reckoned where that is not over the year before: 环比, 年均. */
  readonly aside: string | null;
  /** The words that say it, value and growth included. */
  readonly said: Span;
  /** Where its number stands. */
  readonly place: number;
  /** From its clause's beginning to the number: what decides whether it is planned. */
  readonly clause: string;
  readonly confidence: Confidence;
  readonly rule: string;
}

/** How much a draft says. */
type Amount = Pick<Draft, 'value' | 'valueMax' | 'unit' | 'qualifier' | 'change'>;

/** What of a draft a plain quantity gives. */
export const valued = (q: Quantity): Amount => ({ value: q.value, valueMax: q.valueMax, unit: q.unit === '' ? null : q.unit, qualifier: q.qualifier, change: null });

/** Growth without its level. */
export const unvalued = (change: Change, qualifier: string | null): Amount => ({ value: null, valueMax: null, unit: null, qualifier, change });

/** A draft of an amount and the words for it. Written out, for spreading objects into one another costs more than reading the figure. */
export const draftOf = (a: Amount, w: Omit<Draft, keyof Amount | 'aside'> & { readonly aside?: string | null }): Draft => ({
  indicator: w.indicator, value: a.value, valueMax: a.valueMax, unit: a.unit, qualifier: a.qualifier, change: a.change, aside: w.aside ?? null,
  said: w.said, place: w.place, clause: w.clause, confidence: w.confidence, rule: w.rule,
});

/** A token of a sentence that says how much. */
export type Token =
  | { readonly is: 'quantity'; readonly start: number; readonly end: number; readonly q: Quantity }
  | { readonly is: 'growth' } & Saying
  | { readonly is: 'structure'; readonly start: number; readonly end: number; readonly shares: readonly number[] }
  | { readonly is: 'rank' } & Rank;

/** Where the reading of a sentence stands: at one of its tokens, with what was read before it. */
export interface Step {
  readonly sentence: string;
  /** Times, places and names that may stand before a head and are no part of it, in order. */
  readonly skips: readonly Span[];
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The stretch before the token that may say what it measures. */
  readonly clause: Clause;
  /** What was read so far; reading adds to it. */
  readonly drafts: Draft[];
}

/** The stretch before a number that may say what it measures: behind the last number and the last boundary. */
export interface Clause extends Span {
  /** True where it follows the last number directly, joined by 、, 和 or the like. */
  readonly chained: boolean;
  /** True where it stands in parentheses behind what they explain. */
  readonly inBrackets: boolean;
  /** The words of the clause before, where no number stands in it. */
  readonly before: string;
}

/** A name of two to some twenty characters can be trusted; a known indicator that suits its unit more so. */
export function confidenceIn(indicator: string, known: boolean): Confidence {
  if (indicator.length < 2 || indicator.length > 34 || /[。；？！|]|^[\d.%]+$|分别|^[我俺咱](?![国们])|的[能可要]|^(?:扭转|比(?![重例值]|(?:原|合同|预定)?(?:计划|工期)|原定工期)|较(?![大强好]|原?计划)|来自$|.*最$|.*比.{2,10}[高低多少]出?$|距|最[多高大少低]的)|[由从][\d.]|(?:[和与]|(?<![惠涉普])及)$/u.test(indicator)) return 'doubtful';
  if (known) return 'certain';
  return indicator.length <= 22 || /[、“]/u.test(indicator) ? 'likely' : 'doubtful';
}

/** Rules whose figures stand beside the level they are about: 占全市的58.9%, 居全省第2位. */
export const BESIDE: ReadonlySet<string> = new Set(['share', 'progress', 'rank', 'comparison']);
