import type { ReadArticle } from '../extract/read-article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Note } from '../text/traced.ts';
import { respelt } from './edited.ts';
import { placeOf } from '../text/origin.ts';

/** Letters that must agree on either side of a doubtful place; doubtful places nearer than this are one. */
const CONTEXT = 8;
/** Damage may reach so many letters beyond the place that was seen to be doubtful. */
const WIDER = 4;
/** How much longer than the doubtful place its reading may be: damage swallows characters, and hardly more than it leaves. */
const FACTOR = 2, MORE = 6;

/** A doubtful place of a text, and what stood there. */
interface Place extends Span {
  readonly paragraph: number;
  readonly notes: readonly Note[];
}

/**
 * Reads doubtful places of one copy of a report in a better one: what the other has between the same letters on both
 * sides. A reading that agrees is thereby certain (rule 'confirmed-by-copy'); one that differs, or damage that nobody
 * could read, gives way to what the other has (rule 'read-from-copy'). A place stays as it is where the letters around it
 * are not found in the other text or are found twice, where the other is in doubt itself, and in titles.
 */
export function confirm(worse: ReadArticle, better: ReadArticle): ReadArticle {
  const doubtful = placesOf(worse);
  if (doubtful.length === 0) return worse;
  const text = lettersOf(better.paragraphs), torn = placesOf(better).map((p) => ({ ...p, ...text.within(p) }));
  // From the last to the first: a change moves what stands behind it.
  return doubtful.reduceRight<ReadArticle>((article, place) => {
    const around = lettersOf(article.paragraphs);
    const { at, found } = beside(around, around.within(place), text.letters);
    if (found === null || torn.some((t) => overlaps(t, { start: found.start - 1, end: found.end + 1 }))) return article;
    if (text.letters.slice(found.start, found.end) === around.letters.slice(at.start, at.end)) return noted(article, place, article.paragraphs[place.paragraph]!.slice(place.start, place.end), 'confirmed-by-copy');
    // Where a paragraph begins or ends beside the place in one of the two, the marks there are its own.
    const edges = { begins: around.begins(at) || text.begins(found), ends: around.ends(at) || text.ends(found) };
    const [whole, reading] = [around.stretch(at, edges), text.stretch(found, edges)];
    if (whole === null || reading === null || whole.paragraph !== place.paragraph) return article;
    const read = better.paragraphs[reading.paragraph]!.slice(reading.start, reading.end);
    return noted(respelt(article, place.paragraph, whole, read), place, read, 'read-from-copy');
  }, worse);
}

/** The stretch of another text that stands between the same letters as a stretch of this one, which is widened as far as need be. */
function beside({ letters }: Letters, place: Span, others: string): { at: Span; found: Span | null } {
  for (let wider = 0; wider <= WIDER; wider++) {
    const at = { start: place.start - wider, end: place.end + wider };
    if (at.start < CONTEXT || at.end + CONTEXT > letters.length) break;
    const found = between(others, letters.slice(at.start - CONTEXT, at.start), letters.slice(at.end, at.end + CONTEXT), FACTOR * (at.end - at.start) + MORE);
    if (found !== null) return { at, found };
  }
  return { at: place, found: null };
}

/** The one stretch between two contexts, not longer than `most`; null where there is none or more than one. */
function between(letters: string, left: string, right: string, most: number): Span | null {
  let found: Span | null = null;
  for (let at = letters.indexOf(left); at >= 0; at = letters.indexOf(left, at + 1)) {
    const start = at + left.length, length = letters.slice(start, start + most + right.length).indexOf(right);
    if (length < 0) continue;
    if (found !== null) return null;
    found = { start, end: start + length };
  }
  return found;
}

/** The doubtful places of the paragraphs, in order, neighbours joined. */
function placesOf(article: ReadArticle): Place[] {
  const found: Place[] = [];
  article.origins.paragraphs.forEach((origin, paragraph) => {
    const places = article.repairs.flatMap((note) => {
      const at = note.certain ? null : placeOf(origin, note.source);
      return at === null ? [] : [{ ...at, paragraph, notes: [note] }];
    });
    for (const place of places.sort((a, b) => a.start - b.start)) {
      const last = found.at(-1);
      if (last !== undefined && last.paragraph === paragraph && place.start - last.end < CONTEXT) found[found.length - 1] = { ...last, end: Math.max(last.end, place.end), notes: [...last.notes, ...place.notes] };
      else found.push(place);
    }
  });
  return found;
}

/** The article with the notes of a place replaced by one that is certain. */
function noted(article: ReadArticle, place: Place, after: string, rule: string): ReadArticle {
  const first = article.repairs.indexOf(place.notes[0]!);
  const source = { start: Math.min(...place.notes.map((n) => n.source.start)), end: Math.max(...place.notes.map((n) => n.source.end)) };
  const note: Note = { rule, before: place.notes.map((n) => n.before).join('…'), after, certain: true, source };
  return { ...article, repairs: article.repairs.map((n, i) => (i === first ? note : n)).filter((n) => !place.notes.includes(n)) };
}

/** Whether a stretch is taken up to its own letters at its two ends, or up to the letters beside it. */
interface Edges { readonly begins: boolean; readonly ends: boolean }

interface Letters {
  /** Letters and digits of all paragraphs; copies differ in marks and in where paragraphs end. */
  readonly letters: string;
  /** The letters of a stretch of a paragraph. */
  readonly within: (at: Span & { readonly paragraph: number }) => Span;
  /** True where a paragraph ends between the letters and the one before them, or behind them. */
  readonly begins: (at: Span) => boolean;
  readonly ends: (at: Span) => boolean;
  /** The letters with the marks around them; null where they do not lie in one paragraph. */
  readonly stretch: (at: Span, edges: Edges) => (Span & { readonly paragraph: number }) | null;
}

function lettersOf(paragraphs: readonly string[]): Letters {
  const units: string[] = [], paragraphOf: number[] = [], placeIn: number[] = [], firsts: number[] = [];
  paragraphs.forEach((text, paragraph) => {
    firsts.push(units.length);
    for (const m of text.matchAll(/[\p{L}\p{N}]/gu)) {
      for (let k = 0; k < m[0].length; k++) {
        units.push(m[0].charAt(k));
        paragraphOf.push(paragraph);
        placeIn.push(m.index + k);
      }
    }
  });
  const from = (paragraph: number, place: number): number => {
    let i = firsts[paragraph]!;
    while (i < units.length && paragraphOf[i] === paragraph && placeIn[i]! < place) i++;
    return i;
  };
  return {
    letters: units.join(''),
    within: ({ paragraph, start, end }) => ({ start: from(paragraph, start), end: from(paragraph, end) }),
    begins: ({ start }) => paragraphOf[start - 1] !== paragraphOf[start],
    ends: ({ end }) => paragraphOf[end - 1] !== paragraphOf[end],
    stretch: ({ start, end }, edges) => {
      const first = edges.begins ? start : start - 1, last = edges.ends ? end - 1 : end;
      if (first > last || paragraphOf[first] === undefined || paragraphOf[first] !== paragraphOf[last]) return null;
      return { paragraph: paragraphOf[first], start: placeIn[first]! + (edges.begins ? 0 : 1), end: placeIn[last]! + (edges.ends ? 1 : 0) };
    },
  };
}
