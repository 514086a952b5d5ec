import type { Line } from './lines.ts';
import { isLink } from './lists.ts';
import type { Element } from './tree.ts';
import type { Weights } from './weights.ts';

/** No more than this share of the text is a quotation. */
const QUOTED = 0.4;

/** Whether another line has this one within it, but for its last mark and the quotation marks around it. */
function saysAgain(texts: readonly string[], i: number): boolean {
  const said = texts[i]!.replace(/^[“「"]|[。！？”」"]+$/gu, '');
  return said.length >= 6 && texts.some((text, k) => k !== i && text.includes(said));
}
const PULLED = 60;

/** …，首届采茶节开幕… */
const BROKEN_OFF = /(?:…|\.{3})$/u;

const LISTS: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl']);

/**
 * Other stories put into the text to be read as well: a <blockquote> that begins with a link, or breaks off, is such a teaser, one that another line has within it is set large to catch the eye, and a
 * table or list without a paragraph of which half the lines are links is a list of them.
 * @param taken changed in place.
 */
export function takeQuoted(elements: readonly Element[], lines: readonly Line[], written: readonly string[], { elements: sum, lines: weights, lineCount, total }: Weights, taken: Uint8Array): void {
  const links = new Int32Array(elements.length), texts = new Int32Array(elements.length), first = new Int32Array(elements.length).fill(lines.length), broken = new Uint8Array(elements.length);
  lines.forEach((line, i) => {
    const e = line.element;
    if (e < 0) return;
    if (isLink(line)) links[e]!++;
    if (BROKEN_OFF.test(written[i]!)) broken[e] = 1;
    if (line.kind === 'row' || (line.stops > 0 && weights[i]! > 0)) texts[e]!++;
    first[e] = Math.min(first[e]!, i);
  });
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent } = elements[i]!;
    if (parent < 0) continue;
    links[parent]! += links[i]!;
    texts[parent]! += texts[i]!;
    first[parent] = Math.min(first[parent]!, first[i]!);
    if (broken[i] === 1) broken[parent] = 1;
  }
  elements.forEach(({ tag, parent }, i) => {
    const opening = lines[first[i]!];
    if (taken[parent] === 1) taken[i] = 1;
    else if (opening === undefined || sum[i]! > QUOTED * total) return;
    else if (tag === 'blockquote' ? isLink(opening) || (lineCount[i] === 1 && opening.visible <= PULLED && saysAgain(written, first[i]!)) || (broken[i] === 1 && opening.stops === 0) : LISTS.has(tag) && texts[i] === 0 && lineCount[i]! > 1 && links[i]! * 2 >= lineCount[i]!) taken[i] = 1;
  });
}

/** How a text's paragraphs are made. */
type Make = Pick<Element, 'tag' | 'names'>;
const NO_BOX: Make = { tag: '', names: '' };

/** For each element the innermost block around it or itself; -1 outside all. */
function blocksOf(elements: readonly Element[]): Int32Array {
  const blocks = new Int32Array(elements.length);
  elements.forEach((e, i) => { blocks[i] = e.block ? i : blocks[e.parent] ?? -1; });
  return blocks;
}

/** What asks the reader something: a vote, a newsletter. */
const ASKS = /[您你]|[？?]$/u;
/** A card has so many lines, none longer than this. */
const CARD_LINES = 6, CARD_LINE = 30, OPTION = 8;

/**
 * Cards amid the text: a box of two to six short lines that tell nothing, with a picture or a button (a link) in it, that is made unlike the paragraphs
 * beside it: another film, an app to open, a vote, a newsletter.
 * @param taken changed in place.
 */
export function takeCards(elements: readonly Element[], lines: readonly Line[], texts: readonly string[], { lineCount }: Weights, taken: Uint8Array, isParagraph: (i: number) => boolean): void {
  const plain = new Int32Array(elements.length), headed = new Uint8Array(elements.length), pointing = new Uint8Array(elements.length), asking = new Uint8Array(elements.length), makes = new Map<number, Make>();
  const blocks = blocksOf(elements);
  lines.forEach((line, i) => {
    const e = line.element;
    if (e < 0) return;
    const asks = ASKS.test(texts[i]!);
    if (asks) asking[e] = 1;
    if (line.kind === 'heading') headed[e] = 1;
    else if ((line.kind !== 'text' && line.kind !== 'caption' && !(line.kind === 'item' && line.visible <= OPTION)) || (line.stops > 0 && !asks) || line.visible > CARD_LINE) plain[e]!++;
    if (isLink(line)) pointing[e] = 1;
    if (line.picture >= 0) pointing[line.picture] = 1;
    if (!isParagraph(i)) return;
    // The box that the paragraph has for itself; where the text is parted by line breaks alone, it has none.
    let own = blocks[e]!;
    if (own >= 0 && lineCount[own]! > 1) makes.set(own, NO_BOX);
    while (own >= 0 && lineCount[elements[own]!.parent] === 1) own = elements[own]!.parent;
    if (own >= 0) makes.set(elements[own]!.parent, elements[own]!);
  });
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent, tag } = elements[i]!;
    if (parent < 0) continue;
    plain[parent]! += plain[i]!;
    if (tag === 'button') pointing[i] = asking[i] = 1;
    if (pointing[i] === 1) pointing[parent] = 1;
    if (asking[i] === 1) asking[parent] = 1;
    if (headed[i] === 1) headed[parent] = 1;
  }
  elements.forEach(({ tag, parent, block, names }, i) => {
    const make = makes.get(parent);
    if (taken[parent] === 1 || (block && make !== undefined && (make.tag !== tag || (make.names === '' && names !== '')) && tag !== 'table' && !/^h[1-6]$/u.test(tag) && lineCount[i]! >= 2 && lineCount[i]! <= CARD_LINES && plain[i] === 0 && (pointing[i] === 1 || (asking[i] === 1 && names !== '')) && (headed[i] === 0 || asking[i] === 1))) taken[i] = 1;
  });
}

/** Who wrote it, where it comes from, whose signature and which day stand under it: below the text in a box of their own as well. */
const BELONGS = /[：:丨|｜]|^[\p{Script=Han}]{1,4}\s*[/／]\s*\p{Script=Han}|记者|通讯员|作者|摄影|编辑|审核|(?:政府|委员会|办公室|[局厅部院会委]|公司|中心|报|网|社|台|融媒体?|发布|在线)[）)]?$|[\d〇零一二三四五六七八九十]\s*[年月日]|^[（(].*[）)]$/u;
/** Labels and their values. */
const PAIRED: ReadonlySet<string> = new Set(['dt', 'dd']);
/** A day or an hour, however short: 2024, 09:30, 2小时前. */
const MOMENT = /\d{4}|\d[:：]\d|^\d{1,2}(?:分钟|小时|天)前/u;
/** Below so many Han characters a line between headline and text is a button. */
const LABEL = 5;
/** A line without the end of a sentence is running text from so many on, if commas divide it. */
const UNENDED = 25;

/**
 * Puts outside what stands in the main part beside the box of the paragraphs: short lines below the last one (tags,
 * buttons, counters), and labels of a few characters above the first.
 * @param outside changed in place.
 */
export function trimEdges(elements: readonly Element[], lines: readonly Line[], texts: readonly string[], outside: boolean[], { lineCount }: Weights, isParagraph: (i: number) => boolean): void {
  const text = lines.flatMap((line, i) => (!outside[i] && (line.kind === 'row' || isParagraph(i) || (line.kind !== 'head-title' && line.han >= UNENDED && line.marks > 0 && !isLink(line))) ? [i] : []));
  const first = text[0], last = text.at(-1);
  if (first === undefined || last === undefined) return;
  const box = boxOf(elements, lineCount, text.map((i) => lines[i]!.element));
  const inBox = new Uint8Array(elements.length);
  elements.forEach((e, i) => { inBox[i] = i === box || inBox[e.parent] === 1 ? 1 : 0; });
  lines.forEach((line, i) => {
    if (outside[i] || line.kind === 'head-title' || line.kind === 'heading' && i < first || box < 0 || inBox[line.element] === 1 || BELONGS.test(texts[i]!)) return;
    if (i > last || (i < first && line.han < LABEL && !PAIRED.has(elements[line.element]?.tag ?? '') && !MOMENT.test(texts[i]!))) outside[i] = true;
  });
}

/** The innermost element around all of them; around a single line, that in which its block stands beside others of its make. */
function boxOf(elements: readonly Element[], lineCount: Int32Array, from: readonly number[]): number {
  const blocks = blocksOf(elements);
  // Elements stand in the order of their start tags, so what is around the first and the last is around all.
  const [least, greatest] = ends(from);
  let box = blocks[least] ?? -1, other = blocks[greatest] ?? -1;
  if (box === other && lineCount[box] === 1) {
    do box = elements[box]!.parent; while (lineCount[box] === 1 && elements[box]!.names === '');
    return box;
  }
  while (box !== other) { if (other > box) other = elements[other]!.parent; else box = elements[box]!.parent; }
  return box;
}

/** The least and the greatest. */
const ends = (numbers: readonly number[]): readonly [number, number] => [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
