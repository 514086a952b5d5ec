import { charactersOf } from './characters.ts';
import type { Span } from './span.ts';

const ENDS = charactersOf(/[。！？!?…]/u), CLOSES = charactersOf(/[”’』」）)》]/u), BLANK = charactersOf(/\s/u);
const LINE_FEED = 0x0a;

/**
 * The sentences within a span, each with its closing mark and closing quotation marks; blank ones left out.
 * A line feed always ends one. Semicolons do not.
 */
export function sentencesOf(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  let { start } = within, blank = true;
  for (let at = start; at < within.end;) {
    const unit = text.charCodeAt(at++), ends = ENDS(unit);
    blank &&= BLANK(unit);
    if (!ends && unit !== LINE_FEED) continue;
    if (ends) {
      while (at < within.end && ENDS(text.charCodeAt(at))) at++;
      while (at < within.end && CLOSES(text.charCodeAt(at))) at++;
    }
    if (!blank) found.push({ start, end: at });
    start = at;
    blank = true;
  }
  if (!blank) found.push({ start, end: within.end });
  return found;
}
