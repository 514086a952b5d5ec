import type { Article, Fated } from '../articles/article.ts';
import type { Cut } from '../strip/cut.ts';
import { overlaps, slice, type Span } from '../text/span.ts';
import { sourceSpan, type Note, type TracedText } from '../text/traced.ts';
import { align } from './align.ts';
import type { Account, Compared } from './digest.ts';

/** What the stages made of one seed. */
export interface Readings {
  /** The seed's decoded text. */
  readonly source: string;
  /** The page's text after the last pass that works on the whole page. */
  readonly text: TracedText;
  /** What became of each stretch of `text`, in order. */
  readonly fates: readonly Fated[];
  readonly cuts: readonly Cut[];
  readonly articles: readonly Article[];
}

/**
 * Lays a seed as it came beside what it reads, in order, each character of the seed in exactly one stretch.
 * Nothing of what was recognised as spam is repeated: of it only the place, the length and the kind remain.
 */
export function compare(readings: Readings): Compared[] {
  const { source, text, fates, articles } = readings;
  const notes = inOrderOfPlace(text.notes);
  const cuts = [...readings.cuts].sort((a, b) => a.start - b.start);
  const homes = articles.flatMap((a) => a.parts.map((p) => ({ id: a.id, ...sourceSpan(a.text, p) })));
  const found: { -readonly [Field in keyof Compared]: Compared[Field] }[] = [];
  let lastDiffers = false;
  let fateAt = 0, noteAt = 0, homeAt = 0, cutAt = 0;

  const add = (from: Span, to: Span): void => {
    const before = slice(source, from), after = slice(text.text, to);
    while (noteAt < notes.length && notes[noteAt]!.source.end <= from.start) noteAt++;
    while (homeAt < homes.length && homes[homeAt]!.end <= from.start) homeAt++;
    const note = notes[noteAt] !== undefined && overlaps(notes[noteAt]!.source, from) ? notes[noteAt]! : null;
    const fated = fates[fateAt] !== undefined && to.start >= fates[fateAt]!.start && to.start < fates[fateAt]!.end ? fates[fateAt]! : null;
    const gone = to.start === to.end;
    const last = found.at(-1);
    const fate = !gone && fated !== null ? fated.fate
      : before.trim() === '' ? 'blank'
      : note !== null && last !== undefined ? last.fate
      : 'markup';
    const home = homes[homeAt] !== undefined && overlaps(homes[homeAt]!, from) ? homes[homeAt]!.id : null;
    while (cutAt < cuts.length && cuts[cutAt]!.end <= to.start) cutAt++;
    const cut = !gone && cuts[cutAt] !== undefined && overlaps(cuts[cutAt]!, to) ? cuts[cutAt]! : null;
    const hidden = cut?.kind === 'spam';
    const part = gone || fated === null ? (note !== null && last !== undefined ? last.part : fate) : fated.rule;
    const rule = note?.rule ?? (gone ? fate : before === after ? fated?.rule ?? fate : changeOf(before));
    const kind = fate === 'stripped' ? cut?.kind ?? 'other' : null;
    const article = fate === 'title' || fate === 'subtitle' || fate === 'body' ? home : null;
    const certain = note?.certain ?? true;
    const shown = hidden ? '' : before, reads = hidden || fate === 'stripped' ? '' : after, differs = shown !== reads;
    // Neighbours that tell the same story are one, so that a converted word is one stretch and not one a character.
    if (last !== undefined && last.fate === fate && last.kind === kind && last.part === part && last.rule === rule && last.article === article && last.certain === certain
      && lastDiffers === differs && (CHANGES.has(rule) || !differs || fate !== 'body')) {
      last.end = from.end;
      last.before += shown;
      last.after += reads;
    } else {
      found.push({ start: from.start, end: from.end, fate, part, rule, kind, before: shown, after: reads, article, certain });
      lastDiffers = differs;
    }
  };

  for (const piece of align(text, source)) {
    const unchanged = slice(source, piece.source) === slice(text.text, piece.text);
    let from = piece.source.start, to = piece.text.start;
    if (to === piece.text.end) {
      add(piece.source, piece.text);
      continue;
    }
    // A stretch that reads as it came may run over several fates; a replaced one belongs whole to the fate it begins in.
    while (to < piece.text.end) {
      while (fateAt < fates.length && fates[fateAt]!.end <= to) fateAt++;
      const fated = fates[fateAt];
      const border = fated === undefined ? piece.text.end : to < fated.start ? fated.start : fated.end;
      const end = unchanged ? Math.min(border, piece.text.end) : piece.text.end;
      const sourceEnd = unchanged ? from + (end - to) : piece.source.end;
      if (sourceEnd > from) add({ start: from, end: sourceEnd }, { start: to, end });
      from = sourceEnd;
      to = end;
    }
  }
  return found;
}

/** The accounts of a seed: what became of each stretch and by which rule, neighbours of one fate and rule joined. */
export function accounts(compared: readonly Compared[]): Account[] {
  const found: Account[] = [];
  for (const { start, end, fate, part, rule, kind } of compared) {
    const by = CHANGES.has(rule) ? part : rule;
    const last = found.at(-1);
    if (last !== undefined && last.fate === fate && last.rule === by && (last.kind ?? null) === kind) found[found.length - 1] = { ...last, end };
    else found.push({ start, end, fate, rule: by, ...(kind === null ? {} : { kind }) });
  }
  return found;
}

/** Changes that no stage records one by one, because there are too many and each explains itself. */
const CHANGES: ReadonlySet<string> = new Set(['simplified', 'punctuation']);
const changeOf = (before: string): string => (/\p{Script=Han}/u.test(before) ? 'simplified' : 'punctuation');

const inOrderOfPlace = (notes: readonly Note[]): Note[] => [...notes].sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end);
