import type { Line } from './lines.ts';
import type { Element } from './tree.ts';
import type { Weights } from './weights.ts';

/** So many paragraphs made alike stand beside an aside, and they are so great a part of all. */
const PARAGRAPHS = 3, ALIKE = 0.7;
/** An aside has so many lines, none longer than this, and a label of so many characters over them. */
const LINES = 8, LINE = 60, LABEL = 12;
const NUMBERED = /^[一二三四五六七八九十\d（(第]|[：:]$/u;
/** What has its own place in a text. */
const OF_THE_TEXT: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl', 'figure', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Boxes with a name of their own among paragraphs that have none, or another, headed by a few words and with nothing of a paragraph's length in them: the main
 * points, whoever wrote it, a word explained.
 * @param taken changed in place.
 */
export function takeAsides(elements: readonly Element[], lines: readonly Line[], texts: readonly string[], { lineCount }: Weights, taken: Uint8Array, isParagraph: (i: number) => boolean): void {
  const longest = new Int32Array(elements.length), first = new Int32Array(elements.length).fill(-1), makes = new Map<number, Map<string, number>>();
  lines.forEach((line, i) => {
    const e = line.element;
    if (e < 0) return;
    longest[e] = Math.max(longest[e]!, line.visible);
    if (first[e]! < 0) first[e] = i;
    if (!isParagraph(i)) return;
    let own = e;
    while (own >= 0 && (!elements[own]!.block || lineCount[elements[own]!.parent] === 1)) own = elements[own]!.parent;
    if (own < 0) return;
    const of = makes.get(elements[own]!.parent) ?? new Map<string, number>(), make = makeOf(elements[own]!);
    makes.set(elements[own]!.parent, of.set(make, (of.get(make) ?? 0) + 1));
  });
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent } = elements[i]!;
    if (parent < 0) continue;
    longest[parent] = Math.max(longest[parent]!, longest[i]!);
    if (first[i]! >= 0 && (first[parent]! < 0 || first[i]! < first[parent]!)) first[parent] = first[i]!;
  }
  const usual = new Map<number, string>();
  for (const [box, of] of makes) {
    const all = [...of.values()].reduce((a, b) => a + b, 0), [make, most] = [...of].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (all >= PARAGRAPHS && most >= ALIKE * all) usual.set(box, make);
  }
  elements.forEach((e, i) => {
    if (taken[e.parent] === 1) { taken[i] = 1; return; }
    const make = usual.get(e.parent);
    if (make === undefined || make === makeOf(e) || !e.block || e.names === '' || OF_THE_TEXT.has(e.tag) || lineCount[i]! < 2 || lineCount[i]! > LINES || longest[i]! > LINE) return;
    const label = lines[first[i]!]!;
    if (label.kind === 'heading' && label.visible <= LABEL && label.stops === 0 && !NUMBERED.test(texts[first[i]!]!)) taken[i] = 1;
  });
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
