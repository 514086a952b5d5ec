import { inOrder, type Edit } from './edit.ts';
import { endBefore, offsetMap, startBefore, type OffsetMap } from './offset-map.ts';
import { keptWith } from './remember.ts';
import { linesOf, slice, type Span } from './span.ts';

/** Something a pass did or doubted that a reader should be able to see: kept with the text that it happened to. */
export interface Note {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  readonly certain: boolean;
  /** Where in the file: UTF-16 offsets in its decoded text. */
  readonly source: Span;
}

/** Text that remembers where each of its characters came from: one map per pass, chained, oldest first. */
export interface TracedText {
  readonly text: string;
  /** The seed's name, relative to the folder of seeds. */
  readonly file: string;
  readonly maps: readonly OffsetMap[];
  readonly notes: readonly Note[];
}

/** The text of a file as it was decoded, before any pass. */
export const untouched = (text: string, file: string): TracedText => ({ text, file, maps: [], notes: [] });

/** The lines of a traced text, kept with it: most stages go through a text by lines. */
export const linesIn = keptWith(({ text }: TracedText): readonly Span[] => linesOf(text));

/**
 * Applies one pass's edits.
 * @param record true for passes whose changes are worth showing one by one (repairs, names kept from conversion);
 *   false for the many that only tidy up.
 * @throws OverlappingEdits where two edits claim the same characters.
 */
export function applyEdits(traced: TracedText, edits: readonly Edit[], record = false): TracedText {
  const ordered = inOrder(traced.text, edits);
  if (ordered.length === 0) return traced;
  const pieces: string[] = [];
  let at = 0;
  for (const e of ordered) {
    pieces.push(traced.text.slice(at, e.start), e.text);
    at = e.end;
  }
  pieces.push(traced.text.slice(at));
  const notes = record
    ? ordered.map((e) => ({ rule: e.rule, before: traced.text.slice(e.start, e.end), after: e.text, certain: e.certain ?? true, source: sourceSpan(traced, e) }))
    : [];
  const map = offsetMap(ordered);
  return {
    text: pieces.join(''),
    file: traced.file,
    maps: map.length === 0 ? traced.maps : [...traced.maps, map],
    notes: notes.length === 0 ? traced.notes : [...traced.notes, ...notes],
  };
}

/** Adds notes without changing the text: for damage that is seen but cannot be undone. */
export function noteDamage(traced: TracedText, places: readonly Span[], rule: string): TracedText {
  if (places.length === 0) return traced;
  const notes = places.map((at): Note => { const seen = slice(traced.text, at); return { rule, before: seen, after: seen, certain: false, source: sourceSpan(traced, at) }; });
  return { ...traced, notes: [...traced.notes, ...notes] };
}

/** Where a span of the text came from, in the file's decoded text. An empty span stays empty. */
export function sourceSpan(traced: TracedText, at: Span): Span {
  let { start, end } = at;
  const empty = start === end;
  for (let i = traced.maps.length - 1; i >= 0; i--) {
    const map = traced.maps[i]!;
    start = startBefore(map, start);
    end = empty ? start : endBefore(map, end);
  }
  return { start, end: Math.max(start, end) };
}
