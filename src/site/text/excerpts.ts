import type { Evidence } from '../../articles/article.ts';
import { nest, type Mark, type Piece } from './marks.ts';

/** Quoted words of one place, with the marks that stand in them. */
interface Excerpt {
  readonly paragraph: number;
  readonly pieces: readonly Piece[];
}

/**
 * The quotations of an article's body in its order, each once: one that stands in another is a mark in it. Every mark
 * with an id is in exactly one of them, so that whatever points at it lands.
 * @param quotes the evidence to show; a quote may be cut shorter than its place
 */
export function excerpts(quotes: readonly Evidence[], marks: ReadonlyMap<Evidence['paragraph'], readonly Mark[]>): Excerpt[] {
  const inBody = quotes.filter((q): q is Evidence & { paragraph: number } => typeof q.paragraph === 'number');
  const sorted = [...inBody].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end);
  const outer: (Evidence & { paragraph: number })[] = [];
  for (const q of sorted) {
    const last = outer.at(-1);
    if (last === undefined || last.paragraph !== q.paragraph || q.end > shownTo(last)) outer.push(q);
  }
  const placed = new Set<string>();
  return outer.map((q) => {
    const inside = (marks.get(q.paragraph) ?? []).flatMap((m): Mark[] => {
      const whole = m.start === q.start && m.end === q.end;
      if (!whole && (m.start < q.start || m.end > shownTo(q))) return [];
      if (m.id !== undefined) {
        if (placed.has(m.id)) return [];
        placed.add(m.id);
      }
      return [{ ...m, start: m.start - q.start, end: whole ? q.quote.length : m.end - q.start }];
    });
    return { paragraph: q.paragraph, pieces: nest(q.quote, inside) };
  });
}

/** Where in the paragraph the shown words end; a quote that was cut has an ellipsis for its last character. */
const shownTo = (q: Evidence): number => (q.end - q.start > q.quote.length ? q.start + q.quote.length - 1 : q.end);
