import type { LineKind, Page } from '../read/page.ts';
import type { Cut } from '../strip/cut.ts';
import { charactersOf } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { linesIn } from '../text/traced.ts';

/** A line of the page, or what stripping left of it: without the white space at its ends. */
export interface Line {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly kind: LineKind;
  /** Level of a heading; 0 for everything else. */
  readonly level: number;
  /** True where a blank line stands before it. Some sources set paragraphs apart so, others every line, others none. */
  readonly apart: boolean;
  /** True where stripped lines stand before it. */
  readonly cut: boolean;
  /** True where its box, under the headline, is named after who wrote or published the report. */
  readonly origin: boolean;
  /** True where it stands right above the headline in the headline's own box. */
  readonly over?: boolean;
  /** True where the format sets all of it in bold letters. */
  readonly bold: boolean;
  /** True where the end of a page tore it off the line before it. */
  readonly torn?: boolean;
  /** White space in front of it: two ideographic spaces begin a paragraph. */
  readonly indent: string;
}

/** The lines that stripping left, in order; empty ones left out. A cut within a line takes its head or tail away. */
export function keptLines(page: Page, cuts: readonly Cut[]): Line[] {
  const { text } = page.text;
  const kept: Line[] = [];
  let next = 0, apart = false, wasCut = false;
  linesIn(page.text).forEach((line, number) => {
    while (next < cuts.length && cuts[next]!.end < line.start) next++;
    let { start, end } = line;
    for (let i = next; i < cuts.length && cuts[i]!.start < line.end; i++) {
      const cut = cuts[i]!;
      if (text.slice(start, cut.start).trim() === '') start = Math.max(start, cut.end);
      else end = Math.min(end, cut.start);
    }
    const written = text.slice(start, Math.max(start, end)), own = written.trim();
    if (own === '') {
      apart = true;
      wasCut ||= text.slice(line.start, line.end).trim() !== '';
      return;
    }
    const hint = page.lines[number], indent = written.slice(0, written.length - written.trimStart().length), from = start + indent.length;
    kept.push({ spans: [{ start: from, end: from + own.length }], text: own, kind: hint?.kind ?? 'text', level: hint?.level ?? 0, origin: hint?.origin ?? false, ...(hint?.over === true ? { over: true } : {}), bold: hint?.bold ?? false, apart, cut: wasCut, indent });
    apart = wasCut = false;
  });
  return kept;
}

/** The stretch [from, to) of a line's text, as spans of the page's text; empty ones left out. */
export function stretch(line: Line, from: number, to = line.text.length): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const s of line.spans) {
    const length = s.end - s.start;
    const start = Math.max(from - at, 0), end = Math.min(to - at, length);
    if (start < end) found.push({ start: s.start + start, end: s.start + end });
    at += length;
  }
  return found;
}

/** A line without what stands outside [from, to) of its text. */
export function narrowed(line: Line, from: number, to = line.text.length): Line {
  const text = line.text.slice(from, to);
  const lead = text.length - text.trimStart().length, trail = text.length - text.trimEnd().length;
  return { ...line, spans: stretch(line, from + lead, to - trail), text: text.trim() };
}

/** Lines as one: each goes on where the one before breaks off. */
export const joined = (lines: readonly Line[]): Line => (lines.length === 1 ? lines[0]! : { ...lines[0]!, spans: lines.flatMap((l) => l.spans), text: lines.map((l) => l.text).join('') });

const stops = charactersOf(/[。！？!?…；;]/u), closes = charactersOf(/[”’」』）)]/u);
/** A sentence's last mark, closing quotation marks, and perhaps a byline in brackets. */
const SENTENCE_END = /[。！？!?…；;][”’」』）)]*(?:\s*[（(][^（）()]{1,40}[）)])*$/u;
/** Paragraphs are long, so only their ends are looked at. */
const ENDING = 100;

/** Comes to its end like a sentence (or an item of a list, which ends in ；). For most lines the last character settles it. */
export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return stops(last) || (closes(last) && SENTENCE_END.test(text.slice(-ENDING)));
}

const TWO_MARKS = /[，。；、,][^，。；、,]*[，。；、,]/u;

/** Running text: it ends like a sentence, or is long and has the marks of one. */
export function isProse(line: Line): boolean {
  if (line.kind === 'head-title' || line.kind === 'row' || line.kind === 'heading') return false;
  if (line.text.length >= 15 && endsSentence(line.text)) return true;
  return line.text.length >= 45 && TWO_MARKS.test(line.text.slice(0, 200));
}

/** Text without blanks, marks and case, for telling whether two lines say the same. */
export const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
