import { datelineOf } from './dateline.ts';
import { NUMBERED } from './heading.ts';
import { endsSentence, joined, type Line } from './lines.ts';

/** How many lines must run to the same margin before a text counts as broken by width. */
const LEAST = 6;
const NARROW = 16, WIDE = 60;

/** Widths in full characters, as type is set, or in characters, as programs break lines: whichever more lines agree in. Lines too long to have been broken at a margin have none. */
function widthsOf(lines: readonly Line[]): readonly number[] {
  const [set, counted] = [width, (l: Line): number => l.indent.length + l.text.length].map((of) => lines.map((l) => (l.kind === 'text' && l.text.length <= 2 * WIDE ? of(l) : Infinity))) as [number[], number[]];
  return agreeing(counted) > agreeing(set) + 1 ? counted : set;
}

function width(line: Line): number {
  const text = line.indent + line.text;
  let width = 0;
  for (let i = 0; i < text.length && width <= WIDE + NEAR; i++) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1;
  return width;
}

/** How many lines have the commonest width or nearly so. */
function agreeing(widths: readonly number[]): number {
  const all = measurable(widths), common = mode(all);
  return common === null ? 0 : all.filter((w) => Math.abs(w - common) <= 1).length;
}

/**
 * Joins lines that were broken at a fixed width (mail, old bulletins, text from PDF): most lines then run to the same
 * margin. On a newspaper's page every report may have a margin of its own. A line goes on while it is full and the next one is neither set apart nor indented,
 * and is not the headline of the next report. Other texts stay as they are.
 */
export function unwrap(lines: readonly Line[]): Line[] {
  const widths = widthsOf(lines), margin = marginOf(lines, widths);
  const inColumns = margin === null || lines.some((_, i) => !isNear(widths[i]!, margin));
  const full = lines.map((_, i) => (margin !== null && isNear(widths[i]!, margin)) || (inColumns && fillsColumn(lines, widths, i)));
  if (!full.includes(true)) return [...lines];
  // Where a blank line stands between all lines it says nothing of paragraphs.
  const everyApart = lines.slice(1).every((l) => l.apart), noneMarked = everyApart || !lines.some((l, i) => i > 0 && full[i]! && (l.apart || l.indent !== ''));
  const begins = lines.map((_, i) => noneMarked && lostIndent(lines, widths, full, i));
  const paragraphs: Line[][] = [];
  let open = false;
  lines.forEach((line, i) => {
    const goesOn = (open || line.torn === true) && !begins[i]! && !/^[—–]/u.test(line.text) && line.kind === 'text' && (everyApart || !line.apart) && line.indent === '' && !NUMBERED.test(line.text) && !headsReport(lines, i);
    if (goesOn) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
    // A headline may be as wide as a column: a paragraph's first line is indented or has marks.
    open = begins[i]! || (full[i]! && (goesOn || line.indent !== '' || isNear(widths[i]!, margin ?? Infinity) || RUNNING.test(line.text)));
  });
  return paragraphs.map(joined);
}

/** By how much a paragraph's first line is shorter than the others where its indent was lost on the way, give or take one. */
const INDENT = 2;

/** True for a line of a column, amid a sentence, that is shorter by an indent than the next one and stands behind a sentence's end. */
function lostIndent(lines: readonly Line[], widths: readonly number[], full: readonly boolean[], at: number): boolean {
  const before = lines[at - 1], next = lines[at + 1];
  if (before === undefined || next === undefined || before.apart !== next.apart || !endsSentence(before.text) || endsSentence(lines[at]!.text)) return false;
  if (!full[at + 1]! && !endsSentence(next.text) || datelineOf(next.text) !== null) return false;
  const column = mode(measurable(widths.slice(Math.max(0, at - AROUND), at + AROUND + 1)));
  return column !== null && column - widths[at]! > INDENT - 1 && column - widths[at]! <= INDENT + 1;
}

/** The line above a dateline (本报讯) is a headline where it ends no sentence and the line before it does. */
const headsReport = (lines: readonly Line[], at: number): boolean => lines[at]!.text.length <= HEADLINE && !endsSentence(lines[at]!.text) && endsSentence(lines[at - 1]!.text) && datelineOf(lines[at + 1]?.text ?? '') !== null;
const HEADLINE = 36;

const NEAR = 2;
const isNear = (width: number, margin: number): boolean => Math.abs(width - margin) <= NEAR;
const measurable = (widths: readonly number[]): number[] => widths.filter((w) => w >= NARROW && w <= WIDE);

/** Marks within a line: running text, and no list of names or titles. */
const RUNNING = /[，。；、][^，。；、]/u;

/** The margin that most lines of the whole text run to, or null. */
function marginOf(lines: readonly Line[], widths: readonly number[]): number | null {
  const [least, share] = indentsPart(lines, widths) ? [FEW, 3] : [LEAST, 2], margin = mode(measurable(widths), least);
  if (margin === null) return null;
  const unfinished = lines.filter((l, i) => isNear(widths[i]!, margin) && !endsSentence(l.text)), running = unfinished.filter((l) => RUNNING.test(l.text));
  return unfinished.length < least || running.length * 3 < unfinished.length || unfinished.length * share < lines.filter((l) => l.text.length > NARROW / 2).length ? null : margin;
}

/** True where lines stand below an indented one, none of them indented, and all those above them are as long: so short reports are broken, too. */
function indentsPart(lines: readonly Line[], widths: readonly number[]): boolean {
  const first = lines.findIndex((l) => l.indent !== '');
  if (first < 0 || lines.filter((l) => l.indent !== '').length < 2) return false;
  const above = lines.flatMap((l, i) => (i > first && l.indent === '' && !l.apart ? [widths[i - 1]!] : [])), margin = above.reduce((widest, w) => Math.max(widest, w), 0);
  return above.length >= FEW && margin <= WIDE && above.every((w) => isNear(w, margin));
}
const FEW = 3;

/** How many lines before and behind one show the margin of its column, and how many of them must run to it. */
const AROUND = 9, LEAST_AROUND = 5;
/** True where the lines around run to the same margin as this one, most of them without an end, and are running text of which a sentence ends somewhere. */
function fillsColumn(lines: readonly Line[], widths: readonly number[], at: number): boolean {
  const own = widths[at]!;
  if (own < NARROW - 2 || own > WIDE) return false;
  const from = Math.max(0, at - AROUND), near = lines.slice(from, at + AROUND + 1), around = widths.slice(from, at + AROUND + 1);
  const same = near.filter((_, i) => isNear(around[i]!, own)), broken = same.filter((l) => !endsSentence(l.text));
  return broken.length >= LEAST_AROUND && broken.length * 3 >= same.length * 2 && broken.filter((l) => RUNNING.test(l.text)).length * 2 >= broken.length && near.some((l) => endsSentence(l.text));
}

/** The commonest width, give or take one; null where there are too few lines to tell. */
function mode(widths: readonly number[], least = LEAST): number | null {
  let best: number | null = null, most = 0;
  for (const w of new Set(widths)) {
    const near = widths.filter((v) => Math.abs(v - w) <= 1).length;
    if (near > most || (near === most && best !== null && w > best)) [best, most] = [w, near];
  }
  return most >= least ? best : null;
}
