import { NUMBERED } from './heading.ts';
import { endsSentence, joined, type Line } from './lines.ts';

/** How many lines must run to the same margin before a text counts as broken by width. */
const LEAST = 6;
const NARROW = 16, WIDE = 60;

/** Width in full characters; lines too long to have been broken at a margin are not measured. */
function width(line: Line): number {
  if (line.text.length > 2 * WIDE) return Infinity;
  let width = line.indent;
  for (let i = 0; i < line.text.length; i++) width += line.text.charCodeAt(i) < 0x2000 ? 0.5 : 1;
  return width;
}

/**
 * Joins lines that were broken at a fixed width (mail, old bulletins, text from PDF): most lines then run to the same
 * margin. A line goes on while it is full and the next one is neither set apart nor indented. Other texts stay as they are.
 */
export function unwrap(lines: readonly Line[]): Line[] {
  const widths = lines.filter((l) => l.kind === 'text').map(width).filter((w) => w >= NARROW && w <= WIDE);
  const margin = widths.length < LEAST ? null : mode(widths);
  const full = (line: Line): boolean => line.kind === 'text' && margin !== null && Math.abs(width(line) - margin) <= 2;
  const unfinished = lines.filter((l) => full(l) && !endsSentence(l.text)).length;
  if (margin === null || unfinished < LEAST || unfinished * 2 < lines.filter((l) => l.text.length > NARROW / 2).length) return [...lines];
  // Where a blank line stands between all lines it says nothing of paragraphs.
  const everyApart = lines.slice(1).every((l) => l.apart);
  const paragraphs: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (open && line.kind === 'text' && (everyApart || !line.apart) && line.indent === 0 && !NUMBERED.test(line.text)) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
    open = full(line);
  }
  return paragraphs.map(joined);
}

/** The commonest width, give or take one; null where there are too few lines to tell. */
function mode(widths: readonly number[]): number | null {
  let best: number | null = null, most = 0;
  for (const w of new Set(widths)) {
    const near = widths.filter((v) => Math.abs(v - w) <= 1).length;
    if (near > most || (near === most && best !== null && w > best)) [best, most] = [w, near];
  }
  return most >= LEAST ? best : null;
}
