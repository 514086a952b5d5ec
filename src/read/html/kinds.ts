import type { LineKind } from '../page.ts';
import type { Line } from './lines.ts';
import type { Element, Tree } from './tree.ts';

/** Longest line that can be a picture's caption, and longest that can be a heading, in characters. */
const CAPTION = 80, HEADING = 80;
/** From so many lines on, a list item is a column of the layout. */
const COLUMN = 3;
const ENUMERATED = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\)|\d+[.、])/u;

/** Words of captions: 图为…, …摄, …供图. */
const PICTURED = /^[（(]?(?:图|圖|上图|左图|右图|下图)[为為：:]|(?:摄|攝|供图|供圖)[）)]?[。]?$/u;

/** What each line is, where the element around it alone does not decide. */
export function kindsOf({ elements }: Tree, lines: readonly Line[], texts: readonly string[]): readonly LineKind[] {
  const items = new Map<number, number>();
  const itemOf = lines.map((line) => (line.kind === 'item' ? ancestor(elements, line.element, (e) => e.tag === 'li') : -1));
  for (const item of itemOf) if (item >= 0) items.set(item, (items.get(item) ?? 0) + 1);
  return lines.map((line, i) => {
    // Portals write whole reports in <h4> for its looks, and whole pages into one <li>.
    if (line.kind === 'heading' && line.visible > HEADING && line.stops > 0) return 'text';
    if (line.kind === 'item' && items.get(itemOf[i]!)! >= COLUMN) return 'text';
    if (line.kind === 'text' && line.underPicture && line.visible <= CAPTION && !ENUMERATED.test(texts[i]!) && (PICTURED.test(texts[i]!) || isCentred(elements, line.element))) return 'caption';
    return line.kind;
  });
}

/** True for a line set in the middle of the column. A bold one is rather a heading. */
function isCentred(elements: readonly Element[], from: number): boolean {
  for (let at = from; at >= 0; at = elements[at]!.parent) {
    const e = elements[at]!;
    if (e.centred) return true;
    if (e.tag === 'b' || e.tag === 'strong') return false;
    if (e.block) return elements[e.parent]?.tag === 'center';
  }
  return false;
}

function ancestor(elements: readonly Element[], from: number, is: (e: Element) => boolean): number {
  let at = from;
  while (at >= 0 && !is(elements[at]!)) at = elements[at]!.parent;
  return at;
}
