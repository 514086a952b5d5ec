import { takeAsides, takeProfiles } from './asides.ts';
import { takeDecks } from './decks.ts';
import { takeCards, takeQuoted, trimEdges } from './edges.ts';
import { takeInHeadline } from './headline.ts';
import type { Line } from './lines.ts';
import { isLink } from './lists.ts';
import { pathBelowHeadline } from './below-headline.ts';
import { branchesOf, isParagraph, pathToMain } from './paths.ts';
import { isOfOrigin, senseOf } from './names.ts';
import type { Element, Tree } from './tree.ts';
import { isNotice, weigh, type Weights } from './weights.ts';

/** How far below the text the line that names the editors may stand, in lines. */
const BELOW = 12;
const CREDITS = /(?:编辑|編輯|责编|責編|校对|校對|审核|審核|审校|审签|核稿|[一二三四]审|[一二三]校|初审|初審|复审|複審|终审|終審|监制|監製|签发|供稿|撰稿|撰文|摄影|攝影|摄像|文字|图片|图文|作者|记者|記者|通讯员|通訊員|来源|來源|稿源)\s*[:：丨|/]|(?:发布|发表|更新|刊发)(?:时间|日期|于)\s*[:：]\s*(?:19|20)\d{2}|^[（(【[](?:责任编辑|責任編輯|责编|編輯|编辑|作者|记者|記者|通讯员|通訊員)[\s　]+\p{Script=Han}{2,4}(?:[\s　、]|[）)】\]])|^[（(](?:文|图|圖|图文|文图|来源|來源|作者|记者|記者|通讯员|通訊員)/u;

/** Which lines lie outside the main part, and the number of the line that is named after a headline, where nothing says it plainer; -1 if none is. */
export interface MainPart {
  readonly outside: readonly boolean[];
  readonly headline: number;
  /** Lines between headline and text whose box is named after who wrote or published the report. */
  readonly origins: ReadonlySet<number>;
  /** Lines right above the headline in its own box: 引题, or the column's name. */
  readonly over: ReadonlySet<number>;
}

/**
 * Which lines lie outside the main part: furniture by structure first (where do the sentences stand?), by name second.
 * The headline above the text, what stands between the two, and the credits below belong to the main part.
 * A page without sentences has no main part; only what is named furniture lies outside then.
 */
export function mainPart(tree: Tree, lines: readonly Line[], texts: readonly string[]): MainPart {
  const { elements } = tree, weights = weigh(elements, lines, texts);
  if (weights.total === 0) return { outside: lines.map((line) => line.kind !== 'head-title' && weights.furniture[line.element] === 1), headline: -1, origins: new Set(), over: new Set() };
  const path = pathBelowHeadline(elements, lines, texts, weights) ?? pathToMain(elements, weights), main = path.at(-1) ?? -1;
  const branches = branchesOf(elements, path);
  const inMain = (line: Line): boolean => main < 0 || branches[line.element] === main;
  const taken = furnitureWithin(elements, main, branches, weights.furniture);
  takeQuoted(elements, lines, texts, weights, taken);
  takeCards(elements, lines, texts, weights, taken, (i) => inMain(lines[i]!) && isParagraph(lines[i]!, weights.lines[i]!));
  takeAsides(elements, lines, texts, weights, taken, (i) => inMain(lines[i]!) && isParagraph(lines[i]!, weights.lines[i]!));
  const inText = lines.flatMap((line, i) => (inMain(line) && isParagraph(line, weights.lines[i]!) ? [i] : [])), begins = inText[0] ?? -1, last = inText.length < SEVERAL ? lines.length : inText.at(-1)!;

  const outside = lines.map((line, i) => {
    if (line.kind === 'head-title') return false;
    if (inMain(line)) return taken[line.element] === 1 || (begins >= 0 && weights.listed[line.element] === 1 && !isParagraph(line, weights.lines[i]!));
    return !(isParagraph(line, weights.lines[i]!) && isBeside(elements, line, branches, path, weights, i > last));
  });
  const { at, byName, over } = takeInHeadline(elements, lines, texts, outside, begins >= 0 ? begins : lines.findIndex((line, i) => !outside[i] && line.kind !== 'head-title'), taken, weights), headline = byName ? at : -1;
  takeProfiles(elements, lines, texts, outside, weights, path);
  takeInFollowers(elements, lines, texts, outside, branches, main, weights);
  trimEdges(elements, lines, texts, outside, weights, (i) => isParagraph(lines[i]!, weights.lines[i]!));
  takeDecks(tree, lines, texts, outside, at, (i) => isParagraph(lines[i]!, weights.lines[i]!));
  const ends = outside.lastIndexOf(false);
  for (let i = begins + 1; i < Math.min(lines.length, ends + 1 + BELOW); i++) {
    if (lines[i]!.visible <= 80 && !isLink(lines[i]!) && CREDITS.test(texts[i]!)) outside[i] = false;
  }
  const origins = originsOf(elements, lines, outside, begins, at);
  for (const i of origins) outside[i] = false;
  return { outside, headline, origins, over };
}

/** Who wrote or published a report stands in a short line of a box that is named so, between headline and text. */
function originsOf(elements: readonly Element[], lines: readonly Line[], outside: readonly boolean[], begins: number, headline: number): ReadonlySet<number> {
  const over = lines.findLastIndex((line, i) => i < begins && !outside[i] && (line.kind === 'heading' || i === headline)), found = new Set<number>();
  for (let i = over < 0 ? begins : over + 1; i < begins; i++) {
    const { visible, marks, colons, kind, element } = lines[i]!;
    if (kind === 'text' && visible <= ORIGIN && marks === 0 && colons === 0 && isOfOrigin(elements, element)) found.add(i);
  }
  return found;
}
const ORIGIN = 16;

/** A short line right below a paragraph that was taken in beside the main element, and made like it, goes with it: （文/图 …）. */
function takeInFollowers(elements: readonly Element[], lines: readonly Line[], texts: readonly string[], outside: boolean[], branches: Int32Array, main: number, { furniture, listed }: Weights): void {
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!, e = line.element, before = lines[i - 1]!.element;
    if (!outside[i] || outside[i - 1] || e < 0 || before < 0 || branches[before] === main) continue;
    const alike = elements[e]!.tag === elements[before]!.tag && elements[e]!.parent === elements[before]!.parent;
    if (alike && line.linked === 0 && furniture[e] !== 1 && listed[e] !== 1 && !isNotice(line, texts[i]!)) outside[i] = false;
  }
}

/** Elements that are furniture by name within a main one that is not, with what is in them. */
function furnitureWithin(elements: readonly Element[], main: number, branches: Int32Array, furniture: Uint8Array): Uint8Array {
  const taken = new Uint8Array(elements.length);
  elements.forEach((e, i) => {
    if (i === main || (main >= 0 && branches[i] !== main)) return;
    if (taken[e.parent] === 1 || (furniture[i] === 1 && furniture[e.parent] !== 1)) taken[i] = 1;
  });
  return taken;
}

/** So many paragraphs in the main element show that the text is whole. */
const SEVERAL = 3;

/**
 * True for a paragraph outside the main element that belongs to it: it stands bare, or as a paragraph of its own, or in an
 * element of the same make, next to the main element or one around that. One line in a box that is called something else is a remark of the site's below a whole text.
 */
function isBeside(elements: readonly Element[], line: Line, branches: Int32Array, path: readonly number[], { furniture, listed, lineCount }: Weights, isBelow: boolean): boolean {
  if (furniture[line.element] === 1 || listed[line.element] === 1) return false;
  const around = branches[line.element] ?? -1;
  let branch = line.element;
  if (branch === around) return true;
  while (elements[branch]!.parent !== around) branch = elements[branch]!.parent;
  const beside = elements[path[path.indexOf(around) + 1]!]!, e = elements[branch]!;
  if (e.tag === beside.tag && e.names === beside.names) return true;
  return lineCount[branch] === 1 && e.tag !== 'tr' && e.tag !== 'li' && !(isBelow && e.tag !== 'p' && e.names !== '' && senseOf(e) !== 'content');
}
