import type { Span } from './span.ts';

/**
 * What a pass wants changed: the span's text becomes `text`.
 * `rule` names the pass's rule; it is what the reader of the 原文对照 page sees explained.
 */
export interface Edit extends Span {
  readonly text: string;
  readonly rule: string;
  /** False where the reading is a guess among several. Left out: certain. */
  readonly certain?: boolean;
}

/** Thrown by `inOrder` where two edits of one pass claim the same characters: a fault of the pass, not of the text. */
export class OverlappingEdits extends Error {
  override readonly name = 'OverlappingEdits';
}

/**
 * Sorts edits by place and checks that none overlaps another; edits that change nothing are left out.
 * Two insertions at one place keep the order in which they were given.
 * @throws OverlappingEdits
 */
export function inOrder(text: string, edits: readonly Edit[]): readonly Edit[] {
  const real = edits.filter((e) => e.text !== text.slice(e.start, e.end));
  let sorted = true;
  for (let i = 1; i < real.length; i++) if (real[i]!.start < real[i - 1]!.start) { sorted = false; break; }
  if (!sorted) real.sort((a, b) => a.start - b.start || a.end - b.end);
  for (let i = 1; i < real.length; i++) {
    const before = real[i - 1]!, after = real[i]!;
    if (after.start < before.end) {
      throw new OverlappingEdits(`${before.rule} [${before.start}, ${before.end}) and ${after.rule} [${after.start}, ${after.end}) overlap; a pass must claim each character once`);
    }
  }
  return real;
}
