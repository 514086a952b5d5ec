import type { Line } from './lines.ts';
import { isLink } from './lists.ts';
import type { Element } from './tree.ts';
import type { Weights } from './weights.ts';

/** How far above the text the headline may stand, in lines. */
const ABOVE = 40;
/** A heading of a lower level is the headline only so few lines above the text. */
const NEAR = 8;
/** And how many lines below where the text seems to begin, on a page without sentences. */
const WITHIN = 4;
/** The line under a headline that says when and where the report appeared and who wrote it. */
const ORIGIN = /(?:来源|來源|发布|發布|作者|记者|記者|编辑|編輯|责编|責編|校对|审核|供稿|摄影|通讯员|通訊員|日期|时间|時間)\s*[:：丨|]|(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}/u;
const TITLE_NAMES = /(?:^|[\s_-])(?:(?:article|news|arc|art|page|content|xl|con|detail)?[\s_-]?(?:title|tit|headline|biaoti|bt|h1)\d*)(?:$|[\s_-])/iu;
/** What a second line is called beside the headline. */
const SECOND_NAMES = /(?:^|[\s_-])(?:(?:sub|second|fu|yin|intro|pre|jian)[_-]?(?:title|tit|ti|bt|biaoti)|(?:title|tit|bt)[2-9])(?:$|[\s_-])/iu;

/**
 * Takes the headline that stands above the text into the main part, with its lead line and with the lines between it and
 * the text that are no furniture. The headline is the nearest line above that the head's <title> repeats, or else a
 * heading, or an element named after one; where there is none, the lines of origin right above the text and the line above them.
 * @param outside changed in place.
 * @param begins the first line that makes a sentence; where none does, the main part's first line.
 * @param taken elements that are no part of the text
 * @returns the headline's number, or -1, whether nothing but its name tells of it, and the lines right above it in its own box
 */
export function takeInHeadline(
  elements: readonly Element[], lines: readonly Line[], texts: readonly string[], outside: boolean[], begins: number, taken: Uint8Array, { furniture, head, lineCount }: Weights,
): Found & { readonly over: ReadonlySet<number> } {
  const over = new Set<number>();
  const from = Math.max(0, begins - ABOVE);
  const isFurniture = (i: number): boolean => furniture[lines[i]!.element] === 1;
  const found = findHeadline(elements, lines, texts, outside, from, begins, (i) => isFurniture(i) || head[lines[i]!.element] === 1, isFurniture);
  const headline = found.at;
  if (headline >= begins) return { ...found, over };
  if (headline < 0) {
    let i = begins - 1;
    while (i >= from && begins - i <= 4 && ORIGIN.test(texts[i]!) && !isLink(lines[i]!)) outside[i--] = false;
    if (i >= from && lines[i]!.kind !== 'head-title' && !isLink(lines[i]!) && !isFurniture(i) && head[lines[i]!.element] !== 1 && lines[i]!.han >= 6) outside[i] = false;
    return { ...found, over };
  }
  outside[headline] = false;
  for (let i = headline + 1; i < begins; i++) {
    if (ORIGIN.test(texts[i]!) ? lines[i]!.visible <= 200 : !isLink(lines[i]!) && !isFurniture(i) && taken[lines[i]!.element] !== 1) outside[i] = false;
  }
  // 引题: a line or two above the headline in the same box.
  const inBox = boxAround(elements, lines[headline]!.element, lineCount);
  for (let i = headline - 1; i >= Math.max(from, headline - 2); i--) {
    const line = lines[i]!;
    if (line.kind === 'head-title' || line.linked > 0 || line.han < 4 || isFurniture(i) || !inBox(line.element)) break;
    outside[i] = false;
    over.add(i);
  }
  return { ...found, over };
}

interface Found { readonly at: number; readonly byName: boolean }

/** The innermost element around the headline that has another line too, if it is not far: which elements lie in it? */
function boxAround(elements: readonly Element[], headline: number, lineCount: Int32Array): (element: number) => boolean {
  let box = headline;
  for (let climbed = 0; box >= 0 && lineCount[box] === 1; climbed++) box = climbed < 4 ? elements[box]!.parent : -1;
  return (element) => {
    let at = element;
    for (let climbed = 0; at > box && climbed < 6; climbed++) at = elements[at]!.parent;
    return box >= 0 && at === box;
  };
}

/** Looks in the main part's first lines too: the headline may stand there already. */
function findHeadline(
  elements: readonly Element[], lines: readonly Line[], texts: readonly string[], outside: readonly boolean[], from: number, begins: number,
  isElsewhere: (i: number) => boolean, isFurniture: (i: number) => boolean,
): Found {
  const head = lines[0]?.kind === 'head-title' ? texts[0]! : '';
  const repeated = bare(head), longest = Math.max(0, ...head.split(/[_|\-–—>»丨·]|\s{1,}/u).map((part) => bare(part).length));
  const top = lines.filter((line) => line.kind === 'heading' && line.level === 1), onlyTop = top.length === 1 ? top[0] : undefined;
  const nearest = (is: (line: Line, i: number) => boolean): number => {
    for (let i = begins; i < Math.min(lines.length, begins + WITHIN) && lines[i]!.stops === 0 && !outside[i]; i++) if (is(lines[i]!, i)) return i;
    for (let i = begins - 1; i >= from; i--) if (lines[i]!.kind !== 'head-title' && is(lines[i]!, i)) return i;
    return -1;
  };
  const kinds: readonly ((line: Line, i: number) => boolean)[] = [
    (_, i) => { const text = bare(texts[i]!); return text.length >= 4 && text.length >= 0.6 * longest && repeated.includes(text); },
    (line, i) => line.kind === 'heading' && line.level <= 2 && line.visible >= 4 && !isLink(line) && !isElsewhere(i),
    // The page's one first heading may lead to the report's own address.
    (line, i) => line === onlyTop && begins - i <= NEAR && line.visible >= 6 && !isElsewhere(i),
    (line, i) => line.kind === 'heading' && line.visible >= 6 && begins - i <= NEAR && !isLink(line) && !isFurniture(i),
    (line, i) => line.visible >= 6 && line.visible <= 100 && !isLink(line) && !isFurniture(i) && named(elements, line.element) && !SECOND_NAMES.test(elements[line.element]!.names),
    (line, i) => line.visible >= 6 && line.visible <= 100 && !isLink(line) && !isFurniture(i) && named(elements, line.element),
  ];
  for (const [kind, is] of kinds.entries()) {
    const at = nearest(is);
    if (at >= 0) return { at, byName: kind >= kinds.length - 2 };
  }
  const sizes = lines.map((line, i) => (i >= Math.max(from, begins - NEAR) && i < begins && line.kind === 'text' && line.visible >= 6 && line.visible <= LARGE_LINE && line.stops === 0 && !isLink(line) && !isFurniture(i) && !ORIGIN.test(texts[i]!) ? sizeOf(elements, line.element) : 0));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return largest >= LARGE && sizes.filter((size) => size === largest).length === 1 ? { at: sizes.indexOf(largest), byName: true } : { at: -1, byName: false };
}

/** Letters of so many pixels above the text are a headline's, where one line alone has them and is no longer. */
const LARGE = 18, LARGE_LINE = 60;
const SIZE = /font-size\s*:\s*(\d{1,3}(?:\.\d+)?)\s*(px|pt)/iu, POINT = 4 / 3;

/** The size of type that a line's own elements give it, in pixels; 0 where they give none. */
function sizeOf(elements: readonly Element[], from: number): number {
  for (let at = from; at >= 0; at = elements[at]!.parent) {
    const size = SIZE.exec(elements[at]!.style);
    if (size !== null) return Number(size[1]) * (size[2]!.toLowerCase() === 'pt' ? POINT : 1);
    if (elements[at]!.block) return 0;
  }
  return 0;
}

const named = (elements: readonly Element[], e: number): boolean =>
  e >= 0 && (TITLE_NAMES.test(elements[e]!.names) || (elements[e]!.parent >= 0 && TITLE_NAMES.test(elements[elements[e]!.parent]!.names)));

/** Letters and digits alone: titles differ in their blanks and marks. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
