import type { Line } from './lines.ts';
import type { Tree } from './tree.ts';

/** A deck is no longer; so many paragraphs without it show where the text stands. */
const LONGEST = 160, PARAGRAPHS = 2;
/** Of a description that a page cuts off, so much is enough. */
const DESCRIBED = 12;
/** The day on a line of origin. */
const DAY = /(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}/u;
/** Where the report itself begins. */
const DATELINE = /记者|記者|[讯訊电電][（(\s]/u, BEGINNING = 40;

/**
 * What a report tells in short above its text: a sentence outside the box of the paragraphs, over the line of origin, in the box of the headline,
 * or as the page's description has it. The first paragraph itself may well stand in a box of its own; then it stands right above the others.
 * @param headline the number of the headline, or -1
 * @param outside changed in place.
 */
export function takeDecks({ elements, meta }: Tree, lines: readonly Line[], texts: readonly string[], outside: boolean[], headline: number, isParagraph: (i: number) => boolean): void {
  if (headline < 0) return;
  const paragraphs = lines.flatMap((_, i) => (i > headline && !outside[i] && isParagraph(i) ? [i] : [])), decks: number[] = [];
  const described = meta.filter((m) => /^(?:og:)?description$/iu.test(m.property ?? m.name ?? '')).map((m) => bare(m.content ?? '')).filter((d) => d.length >= DESCRIBED);
  const blockAround = (i: number): number => { let at = lines[i]!.element; while (at >= 0 && !elements[at]!.block) at = elements[at]!.parent; return at; };
  const holds = (box: number, i: number): boolean => { let at = lines[i]!.element; while (at > box) at = elements[at]!.parent; return at === box; };
  for (let i = headline + 1; i < (paragraphs[PARAGRAPHS - 1] ?? 0); i++) {
    const line = lines[i]!, rest = paragraphs.filter((p) => p > i);
    if (outside[i] || line.kind !== 'text' || line.stops === 0 || line.visible > LONGEST || DAY.test(texts[i]!) || DATELINE.test(texts[i]!.slice(0, BEGINNING)) || rest.length < PARAGRAPHS) continue;
    const box = commonBox(elements, rest.map(blockAround));
    if (box < 0 || holds(box, i)) continue;
    const own = elements[blockAround(i)]?.parent ?? -1, isHeads = own >= 0 && holds(own, headline) && !holds(own, rest[0]!), text = bare(texts[i]!);
    if (isHeads || texts.slice(i + 1, rest[0]).some((t, k) => lines[i + 1 + k]!.stops === 0 && DAY.test(t)) || described.some((d) => d.startsWith(text) || text.startsWith(d))) decks.push(i);
  }
  for (const i of decks) outside[i] = true;
}

/** The innermost element around all of them; elements stand in the order of their start tags. */
function commonBox(elements: Tree['elements'], from: readonly number[]): number {
  let [box, other] = [Math.min(...from), Math.max(...from)];
  // A single block is no box of paragraphs.
  if (box === other) return elements[box]?.parent ?? -1;
  while (box !== other) { if (other > box) other = elements[other]!.parent; else box = elements[box]!.parent; }
  return box;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
