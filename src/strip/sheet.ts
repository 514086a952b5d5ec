import type { LineKind, Page } from '../read/page.ts';
import { charactersOf } from '../text/characters.ts';
import { atEnd } from '../text/matches.ts';
import { slice, trim, type Span } from '../text/span.ts';
import { linesIn } from '../text/traced.ts';
import type { Cut, CutKind } from './cut.ts';

/** A line of a page as the rules see it. Lines without text are none of theirs. */
export interface Line extends Span {
  /** Its place among the lines with text. */
  readonly number: number;
  /** Where the text stands: the line without the white space at its ends. */
  readonly inner: Span;
  /** Without the white space at its ends. */
  readonly text: string;
  readonly kind: LineKind;
  readonly linked: number;
  readonly outside: boolean;
  /** Its box, under the headline, is named after who wrote or published the report. */
  readonly origin: boolean;
  /** The first and last line of its box; all lines where the format has none. */
  readonly box: readonly [first: number, last: number];
  /** Reads as running text: sentences, not labels, menus or titles. */
  readonly prose: boolean;
  /** A list item, by its format or by the bullet that it begins with. */
  readonly bulleted: boolean;
}

/** Finds furniture of one kind. `taken` holds the numbers of the lines that rules before this one have claimed. */
export interface Rule {
  readonly name: string;
  /** @param units those of the page's text, in which the lines stand */
  find(lines: readonly Line[], taken: ReadonlySet<number>, units: Uint16Array): readonly Cut[];
}

const BULLET = /^[•·●○◆◇■□▪▶►➤*\-–]\s*(?=\S)/u;
const stops = charactersOf(/[。！？!?]/u), closes = charactersOf(/[”’」』）)]/u);
/** A sentence's last mark, closing quotation marks, and perhaps a byline in brackets. */
const SENTENCE_END = atEnd(/[。！？!?][”’」』）)]*(?:\s*[（(][^（）()]{1,40}[）)])*$/u);
/** Paragraphs are long: only their ends and beginnings are looked at. */
const ENDING = 100, BEGINNING = 200;

const WHOLE = [0, Infinity] as const;

/** The lines of a page that have text, with what its format says of them. */
export function sheet(page: Page): Line[] {
  const all = page.text.text, lines: Line[] = [], places: number[] = [];
  linesIn(page.text).forEach((whole, row) => {
    // As many lines with text stand above this one.
    places.push(lines.length);
    const inner = trim(all, whole);
    if (inner.start === inner.end) return;
    const text = slice(all, inner), hint = page.lines[row], kind = hint?.kind ?? 'text';
    lines.push({
      start: whole.start, end: whole.end, number: lines.length, text, kind, inner,
      linked: hint?.linked ?? 0,
      outside: hint?.outside ?? false,
      origin: hint?.origin ?? false,
      box: hint?.box ?? WHOLE,
      prose: kind !== 'row' && kind !== 'head-title' && isProse(text),
      bulleted: kind === 'item' || BULLET.test(text),
    });
  });
  places.push(lines.length);
  return lines.map((line) => (line.box === WHOLE ? line : { ...line, box: [places[line.box[0]]!, places[line.box[1] + 1]! - 1] as const }));
}

/** Twenty characters that end like a sentence, or sixty with the commas of one. */
export function isProse(text: string): boolean {
  if (text.length < 20) return false;
  if (endsSentence(text)) return true;
  return text.length >= 60 && (text.slice(0, BEGINNING).match(/[，。；、,]/gu)?.length ?? 0) >= 2;
}

/** For most lines the last character settles it. */
export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return stops(last) || (closes(last) && SENTENCE_END.test(text.slice(-ENDING)));
}

/** True for the mark at which the sentence of the line above ends, alone on a line because a program broke the text before it. */
export function closesSentence(line: Line, lines: readonly Line[]): boolean {
  if (line.text.length > 3 || !LONE_MARK.test(line.text)) return false;
  const before = lines[line.number - 1];
  return before !== undefined && before.end + 1 >= line.start && before.kind === 'text' && before.text.length >= BROKEN && !endsSentence(before.text);
}
const LONE_MARK = /^[。！？；”’」』）)]{1,3}$/u, BROKEN = 12;

/** The text without the bullet in front of it. */
export const withoutBullet = (text: string): string => text.replace(BULLET, '');

/** A rule that judges each line by itself; lines already taken are not asked. */
export const eachLine = (name: string, kind: CutKind, test: (line: Line, lines: readonly Line[]) => boolean): Rule => ({
  name,
  find: (lines, taken) => lines.filter((line) => line.kind !== 'head-title' && !taken.has(line.number) && test(line, lines)).map((line) => whole(line, kind, name)),
});

/** The cut of a whole line. */
export const whole = (line: Line, kind: CutKind, rule: string): Cut => ({ start: line.start, end: line.end, kind, rule });

/** The number of the last line of running text that no rule has claimed, or -1. */
export const lastProse = (lines: readonly Line[], taken: ReadonlySet<number>): number => lines.findLastIndex((l) => l.prose && !taken.has(l.number));
