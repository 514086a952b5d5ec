import type { Stage } from '../../lexicon/stages.ts';
import type { Span } from '../../text/span.ts';
import type { Confidence } from '../facts.ts';

/** A stretch of an article's text that names a project, before the mentions of one project are brought together. */
export interface Candidate extends Span {
  /** As the project is to be called: the stretch itself, with its quotation marks. */
  readonly name: string;
  readonly rule: string;
  readonly confidence: Confidence;
  /** The words right before the name (加快推进) and after it (即将建成投产), up to the sentence's ends or the next name. */
  readonly before: Span;
  readonly after: Span;
  /** True where what is said is said of several at once (A、B等6个项目总投资69亿元): no amount is its own. */
  readonly shared: boolean;
  /** True where the wording does not show it as a project: it counts only as a further mention of one. */
  readonly weak: boolean;
  /** What the columns of a table say of it; null outside tables. */
  readonly told: { readonly owner: string | null; readonly investmentYi: number | null; readonly stage: Stage | null } | null;
  /** True for 该项目 and the like: no name, only a way of speaking of the one before. */
  readonly pronoun: boolean;
  /** For a name said for short: where the one that it means begins. */
  readonly of?: number;
}
