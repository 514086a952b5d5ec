import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Evidence } from './evidence.ts';

/** What a rule makes of a text: what it mends, and what it sees to be damaged and cannot mend. */
interface Findings {
  readonly edits: readonly Edit[];
  readonly doubts: readonly Span[];
}

/** One kind of damage. */
export interface Rule {
  /** What the reader of the 原文对照 page sees explained. */
  readonly name: string;
  /** True where the changes are worth showing one by one; false where they only tidy up what nobody sees. */
  readonly shown: boolean;
  /** Characters of which one stands in every text that the rule could change: those of all rules are looked for in one scan. */
  readonly traces: string;
  /** Found in every text that the rule could change; asked where there are traces. */
  readonly suspicious: RegExp;
  /** `evidence`: what the text as a whole shows, or showed before its traces were removed. */
  readonly find: (text: string, evidence: Evidence) => Findings;
}

/** What a rule finds that sees nothing it cannot mend. */
export const mending = (edits: readonly Edit[]): Findings => ({ edits, doubts: [] });
/** What a rule finds in a sound text. */
export const NOTHING: Findings = { edits: [], doubts: [] };
