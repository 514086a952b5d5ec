import type { Span } from '../../text/span.ts';

/** Words of a paragraph that something points at: an anchor to land on, or a link that leads away. */
export interface Mark extends Span {
  /** For anchors: the element's id. */
  readonly id?: string;
  /** For links: where to. Links must not overlap one another (see `clear`). */
  readonly href?: string;
  /** For links: what they lead to, a person, a project …. */
  readonly kind?: string;
}

/** A paragraph as a tree: text, and marks around text. */
export type Piece = string | Marked;

export interface Marked {
  readonly mark: Mark;
  /** The first piece of its mark: the one that carries the id. */
  readonly first: boolean;
  /** The last piece of its mark. A mark that crosses another one stands in several pieces. */
  readonly last: boolean;
  readonly inside: readonly Piece[];
}

/**
 * Nests overlapping marks. Where two cross, the one that begins later is cut at the other's end: a link in favour of an
 * anchor never, an anchor in favour of a link always, so that no link is torn in two.
 */
export function nest(text: string, marks: readonly Mark[]): readonly Piece[] {
  const links = marks.filter((m) => m.href !== undefined);
  const pieces = marks
    .filter((m) => m.end > m.start && m.start >= 0 && m.end <= text.length)
    .flatMap((m) => (m.href === undefined ? cutAt(m, links) : [{ mark: m, start: m.start, end: m.end }]));
  return fill(text, { start: 0, end: text.length }, pieces);
}

interface Cut extends Span { readonly mark: Mark }

/** An anchor in pieces that either hold a link whole or lie wholly inside or outside it. */
function cutAt(mark: Mark, links: readonly Span[]): Cut[] {
  const borders = links.flatMap((l) => {
    const crosses = l.start < mark.end && mark.start < l.end && !(l.start <= mark.start && mark.end <= l.end) && !(mark.start <= l.start && l.end <= mark.end);
    return crosses ? [l.start, l.end].filter((b) => b > mark.start && b < mark.end) : [];
  });
  const at = [mark.start, ...borders.sort((a, b) => a - b), mark.end];
  return at.slice(1).map((end, i) => ({ mark, start: at[i]!, end }));
}

function fill(text: string, within: Span, pieces: readonly Cut[]): Piece[] {
  const queue = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end || Number(b.mark.href === undefined) - Number(a.mark.href === undefined));
  const found: Piece[] = [];
  let at = within.start;
  while (queue.length > 0) {
    const outer = queue.shift()!;
    if (outer.start > at) found.push(text.slice(at, outer.start));
    const inside: Cut[] = [], later: Cut[] = [];
    for (const p of queue) {
      if (p.start >= outer.end) later.push(p);
      else if (p.end <= outer.end) inside.push(p);
      else {
        inside.push({ ...p, end: outer.end });
        later.push({ ...p, start: outer.end });
      }
    }
    found.push({ mark: outer.mark, first: outer.start === outer.mark.start, last: outer.end === outer.mark.end, inside: fill(text, outer, inside) });
    at = outer.end;
    queue.splice(0, queue.length, ...later.sort((a, b) => a.start - b.start || b.end - a.end));
  }
  if (at < within.end) found.push(text.slice(at, within.end));
  return found;
}

/** Leaves out links that overlap one given before them. */
export function clear(links: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const link of links) if (!kept.some((k) => k.start < link.end && link.start < k.end)) kept.push(link);
  return kept;
}
