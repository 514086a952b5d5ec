import { NO_PICTURE, type Line } from './lines.ts';
import type { Element } from './tree.ts';

/** So many paragraphs in one box show how the text is set; of them this share is set alike. */
const PARAGRAPHS = 3, ALIKE = 0.7;
/** What is set in one way below so many pictures, and nowhere else, is what tells of pictures. */
const PICTURES = 2;

/** How lines are set beside others. */
export interface Looks {
  /** Whether a line is set otherwise than most paragraphs of its box, or of the page; false where they are few, or each is set in its own way. */
  readonly unlike: (line: Line) => boolean;
  /** Whether lines set like this one stand below pictures, more than one, and nowhere else. */
  readonly belowPictures: (line: Line) => boolean;
}

/** The whole page, beside its boxes: where each paragraph has a box of its own, they are compared over all. */
const PAGE = -2;

/** The look of most, if they are many and most alike. */
function most(looks: ReadonlyMap<string, number>): string | null {
  const all = [...looks.values()].reduce((a, b) => a + b, 0), [look, count] = [...looks].reduce((a, b) => (b[1] > a[1] ? b : a));
  return all >= PARAGRAPHS && count >= ALIKE * all ? look : null;
}

/** @param isRunning whether the line of a number is running text */
export function looksOf(elements: readonly Element[], lines: readonly Line[], isRunning: (line: number) => boolean): Looks {
  const paragraphs = new Map<number, Map<string, number>>(), below = new Map<string, number>();
  lines.forEach((line, i) => {
    if (line.kind !== 'text') return;
    const { look, box } = lookOf(elements, line.element), beside = line.picture === NO_PICTURE;
    below.set(look, beside ? -Infinity : (below.get(look) ?? 0) + 1);
    if (!beside || !isRunning(i)) return;
    for (const of of [box, PAGE]) {
      const looks = paragraphs.get(of) ?? new Map<string, number>();
      paragraphs.set(of, looks.set(look, (looks.get(look) ?? 0) + 1));
    }
  });
  const usual = new Map<number, string | null>();
  for (const [box, looks] of paragraphs) usual.set(box, most(looks));
  return {
    unlike: (line) => { const { look, box } = lookOf(elements, line.element), of = usual.get(box) ?? usual.get(PAGE) ?? null; return of !== null && of !== look; },
    belowPictures: (line) => below.get(lookOf(elements, line.element).look)! >= PICTURES,
  };
}

/** What names, type and place a line's block and the elements within it give its first character, and the element around its block. */
function lookOf(elements: readonly Element[], from: number): { readonly look: string; readonly box: number } {
  let look = '';
  for (let at = from; at >= 0; at = elements[at]!.parent) {
    const { tag, names, style, centred, faint, block, parent } = elements[at]!;
    if (block || names !== '' || style !== '' || faint) look += `${block ? tag : ''} ${names} ${style}${centred ? ' centred' : ''};`;
    if (block) return { look, box: parent };
  }
  return { look, box: -1 };
}
