import type { Line } from './lines.ts';
import { isLink } from './lists.ts';
import type { Element } from './tree.ts';
import type { Weights } from './weights.ts';

/** So many paragraphs made alike stand beside an aside, and they are so great a part of all. */
const PARAGRAPHS = 3, ALIKE = 0.7;
/** An aside has so many lines, and a label of so many characters over them, more beside a picture. */
const LINES = 8, LABEL = 12, HEADLINE = 30;
/** No line is longer under a heading amid the text (a section may be short), below the text, beside a picture, and with a link to the other report. */
const HEADED = 40, BELOW = 60, PICTURED = 80, LINKED = 120;
/** What another report is called is longer. */
const OTHER = 8;
const NUMBERED = /^[一二三四五六七八九十\d（(第]|[：:]$/u;
/** 相关链接 over a sentence: what the reader should know. */
const BACKGROUND = /^相关链接$/u;
/** What stands in a box of its own below a text and belongs to it: who wrote it, who signs it, the day. */
const SIGNED = /[：:丨|]|记者|通讯员|作者|摄影|编辑|审核|(?:政府|委员会|办公室|[局厅部院会委]|公司|中心|报|网|社|台)$|\d\s*[年月日]/u;
/** What has its own place in a text. */
const OF_THE_TEXT: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl', 'figure', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Boxes with a name of their own among paragraphs that have none, or another, headed by a few words and with nothing of a paragraph's length in them: the main
 * points, whoever wrote it, another report with its picture. A heading, a picture, a link, or the place below the last paragraph tells that the few words are no text.
 * @param taken changed in place.
 */
export function takeAsides(elements: readonly Element[], lines: readonly Line[], texts: readonly string[], { lineCount }: Weights, taken: Uint8Array, isParagraph: (i: number) => boolean): void {
  const longest = new Int32Array(elements.length), first = new Int32Array(elements.length).fill(-1), last = new Int32Array(elements.length).fill(-1), pictured = new Uint8Array(elements.length), linked = new Uint8Array(elements.length);
  const makes = new Map<number, { readonly counts: Map<string, number>; readonly last: Map<string, number> }>();
  lines.forEach((line, i) => {
    const e = line.element;
    if (line.picture >= 0) pictured[line.picture] = 1;
    if (e < 0) return;
    longest[e] = Math.max(longest[e]!, line.visible);
    if (isLink(line) && line.visible >= OTHER) linked[e] = 1;
    if (first[e]! < 0) first[e] = i;
    last[e] = i;
    if (!isParagraph(i)) return;
    const [box, make] = placeOf(elements, lineCount, e), of = makes.get(box) ?? { counts: new Map<string, number>(), last: new Map<string, number>() };
    of.counts.set(make, (of.counts.get(make) ?? 0) + 1);
    of.last.set(make, i);
    makes.set(box, of);
  });
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent } = elements[i]!;
    if (parent < 0) continue;
    longest[parent] = Math.max(longest[parent]!, longest[i]!);
    if (first[i]! >= 0 && (first[parent]! < 0 || first[i]! < first[parent]!)) first[parent] = first[i]!;
    last[parent] = Math.max(last[parent]!, last[i]!);
    if (pictured[i] === 1) pictured[parent] = 1;
    if (linked[i] === 1) linked[parent] = 1;
  }
  const usual = new Map<number, { readonly make: string; readonly end: number }>();
  for (const [box, { counts, last: ends }] of makes) {
    const all = [...counts.values()].reduce((a, b) => a + b, 0), [make, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (all >= PARAGRAPHS && most >= ALIKE * all) usual.set(box, { make, end: ends.get(make)! });
  }
  elements.forEach((e, i) => {
    if (taken[e.parent] === 1) { taken[i] = 1; return; }
    const of = usual.get(e.parent);
    if (of === undefined || of.make === makeOf(e) || !e.block || e.names === '' || OF_THE_TEXT.has(e.tag) || lineCount[i]! < 2 || lineCount[i]! > LINES || longest[i]! > LINKED) return;
    const from = first[i]!, label = lines[from]!, text = texts[from]!;
    if (label.stops > 0 || label.colons > 0 || NUMBERED.test(text) || (linked[i] !== 1 && BACKGROUND.test(text) && lines[from + 1]!.stops > 0)) return;
    const isBelow = from > of.end && !texts.slice(from, last[i]! + 1).some((t, k) => lines[from + k]!.stops === 0 && SIGNED.test(t));
    const most = linked[i] === 1 ? LINKED : pictured[i] === 1 ? PICTURED : label.visible > LABEL ? 0 : isBelow ? BELOW : label.kind === 'heading' ? HEADED : 0;
    if (label.visible <= HEADLINE && longest[i]! <= most) taken[i] = 1;
  });
}

/** The box in which a paragraph stands beside others, and how its own block is made: '' where line breaks alone part them. */
function placeOf(elements: readonly Element[], lineCount: Int32Array, from: number): readonly [box: number, make: string] {
  let own = from;
  while (own >= 0 && !elements[own]!.block) own = elements[own]!.parent;
  if (own < 0) return [-1, ''];
  if (lineCount[own]! > 1) return [own, ''];
  while (elements[own]!.parent >= 0 && lineCount[elements[own]!.parent] === 1) own = elements[own]!.parent;
  return [elements[own]!.parent, makeOf(elements[own]!)];
}

const makeOf = ({ tag, names }: Element): string => `${tag} ${names}`;

/** What readers of an account's card are asked. */
const FOLLOW = /^\s*[+＋]?\s*(?:关注|訂閱|订阅|追蹤|追踪|加关注|已关注)\s*$/u;
const CARD_LINES = 5, CARD_LINE = 60, CLIMB = 3;
const OF_THE_HEAD = /\d{4}|\d[:：]\d|来源|來源|记者|記者/u;

/**
 * What an account says of itself, in a small box with a button to follow it beside the text.
 * @param around the elements around the text
 * @param outside changed in place.
 */
export function takeProfiles(elements: readonly Element[], lines: readonly Line[], texts: readonly string[], outside: boolean[], { lineCount }: Weights, around: readonly number[]): void {
  const card = new Uint8Array(elements.length), isAround = new Set(around);
  const mark = (from: number): void => {
    let at = from;
    for (let climbed = 0; climbed <= CLIMB && at >= 0 && lineCount[at]! <= CARD_LINES && !isAround.has(at); climbed++) { card[at] = 1; at = elements[at]!.parent; }
  };
  elements.forEach((e, i) => { if (e.tag === 'button') mark(i); });
  lines.forEach((line, i) => { if (line.visible <= LABEL && FOLLOW.test(texts[i]!)) mark(line.element); });
  elements.forEach(({ parent }, i) => { if (card[parent] === 1) card[i] = 1; });
  const title = lines[0]?.kind === 'head-title' ? texts[0]! : '';
  lines.forEach((line, i) => { if (card[line.element] === 1 && line.kind !== 'head-title' && !title.startsWith(texts[i]!) && line.marks > 0 && line.visible <= CARD_LINE && line.kind !== 'heading' && !OF_THE_HEAD.test(texts[i]!)) outside[i] = true; });
}
