import { BREAK, CLOSE, ENTITY, IMAGE, OPEN, ROW, TEXT, type Element } from './tree.ts';

/**
 * Two named boxes side by side, as date, source and counter stand under a headline: the page's style sets them apart. So are nameless ones behind a figure, which is
 * mostly the time, or behind 来源：某某网. Within paragraphs and headings spans are for type alone, and words run on through them.
 * @param inEntry whether a figure or a short labelled entry stands before the second, and no table around it
 * @param parted whether the markup has white space between them, which sets entries of one paragraph apart as well
 */
export function areApart(elements: readonly Element[], before: number, after: number, inEntry: boolean, parted: boolean): boolean {
  if (before < 0) return false;
  const a = elements[before]!, b = elements[after]!;
  if (a.parent !== b.parent || (a.names === '' && b.names === '' && !inEntry && !(a.tag === 'a' && b.tag === 'a'))) return false;
  return (inEntry && parted && a.tag === b.tag) || !inRunningText(elements, a.parent);
}

/** Whether the block around an element is a paragraph or a heading. */
export function inRunningText(elements: readonly Element[], within: number): boolean {
  let around = within;
  while (around >= 0 && !elements[around]!.block) around = elements[around]!.parent;
  return around >= 0 && /^(?:p|h[1-6])$/u.test(elements[around]!.tag);
}

/** What ends a sentence, as a quotation does. */
const ENDED = new Set([...'。！？”）'].map((mark) => mark.charCodeAt(0)));
/** So many events are looked at. */
const AHEAD = 12;

/**
 * …。<a>[详细]</a></p>: whether the link whose start tag is event `from` stands behind a sentence and is the last thing on its line.
 * @param last the character in front of it
 */
export function endsItsLine(elements: readonly Element[], events: readonly number[], from: number, last: number): boolean {
  if (!ENDED.has(last)) return false;
  const link = events[from + 3]!;
  let within = true;
  for (let i = from + ROW; i < Math.min(events.length, from + AHEAD * ROW); i += ROW) {
    const what = events[i]!, index = events[i + 3]!;
    if (what === BREAK || ((what === OPEN || what === CLOSE) && elements[index]?.block === true)) return true;
    if (what === CLOSE && index === link) within = false;
    if (!within && (what === IMAGE || what === ENTITY || (what === TEXT && events[i + 2]! - events[i + 1]! > 2))) return false;
  }
  return false;
}
