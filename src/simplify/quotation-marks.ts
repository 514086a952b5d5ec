import type { Span } from '../text/span.ts';

/** A corner mark and the one that the mainland writes for it. */
interface Replaced { readonly at: number; readonly to: string }

const OPENING = '「『', CLOSING = '」』';
/** By depth: quotations alternate (GB/T 15834–2011, 4.8: outer marks are double, those within them single). */
const OPEN = ['“', '‘'] as const, CLOSE = ['”', '’'] as const;
/** For a mark that closes what was not opened in its line. */
const ALONE: Readonly<Record<string, string>> = { '」': '”', '』': '’' };

/** The corner quotation marks of a line (「甲『乙』」, and 『甲』 by itself), with those that Simplified text has in their place (“甲‘乙’”, “甲”). */
export function cornerMarks(text: string, { start, end }: Span): Replaced[] {
  const found: Replaced[] = [];
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (OPENING.includes(char)) found.push({ at, to: OPEN[depth++ % 2]! });
    else if (CLOSING.includes(char)) found.push({ at, to: depth === 0 ? ALONE[char]! : CLOSE[--depth % 2]! });
  }
  return found;
}
