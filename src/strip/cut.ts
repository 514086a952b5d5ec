import type { Span } from '../text/span.ts';

/** Kinds of furniture around a report. They name what a part was, on the 原文对照 page and in the quality report. */
export type CutKind =
  | 'navigation' | 'breadcrumb' | 'toolbar' | 'share' | 'related' | 'hot-list' | 'comments' | 'contact'
  | 'copyright' | 'footer' | 'advert' | 'spam' | 'caption' | 'residue' | 'excluded' | 'other';

/** A part of the page that is not the report. Spans are whole lines, or stretches within one line, of the page's text. */
export interface Cut extends Span {
  readonly kind: CutKind;
  /** The rule that recognised it. */
  readonly rule: string;
}
