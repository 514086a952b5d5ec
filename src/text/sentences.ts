import type { Span } from './span.ts';

const SENTENCE_END = /[。！？!?…]+[”’』」）)》]*|\n/gu;
const CLAUSE_END = /[，,；;：:。！？!?…]+[”’』」）)》]*|\n/gu;

/**
 * The sentences within a span, each with its closing mark and closing quotation marks; blank ones left out.
 * A line feed always ends one. Semicolons do not.
 */
export const sentencesOf = (text: string, within: Span = { start: 0, end: text.length }): Span[] => split(text, within, SENTENCE_END);

/** The clauses within a span: stretches between commas, semicolons, colons and full stops, each with its closing mark. */
export const clausesOf = (text: string, within: Span = { start: 0, end: text.length }): Span[] => split(text, within, CLAUSE_END);

function split(text: string, within: Span, ends: RegExp): Span[] {
  const found: Span[] = [];
  let start = within.start;
  const add = (end: number): void => {
    if (text.slice(start, end).trim() !== '') found.push({ start, end });
    start = end;
  };
  ends.lastIndex = within.start;
  for (let m = ends.exec(text); m !== null && m.index < within.end; m = ends.exec(text)) add(Math.min(m.index + m[0].length, within.end));
  if (start < within.end) add(within.end);
  return found;
}
