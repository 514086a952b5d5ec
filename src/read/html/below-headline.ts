import type { Line } from './lines.ts';
import { isLink } from './lists.ts';
import { branchesOf, isParagraph, pathToMain } from './paths.ts';
import type { Element } from './tree.ts';
import type { Weights } from './weights.ts';

/** How many lines below the headline the text may begin. */
const BELOW_HEADLINE = 10;

/**
 * Where the line that <title> repeats has paragraphs right below it and the weightiest element does not hold them (terms of use, comments and teasers
 * may well outweigh a report), the path leads to these; null where it need not.
 */
export function pathBelowHeadline(elements: readonly Element[], lines: readonly Line[], texts: readonly string[], weights: Weights): readonly number[] | null {
  const title = lines[0]?.kind === 'head-title' ? bare(texts[0]!) : '';
  const headline = lines.findIndex((line, i) => i > 0 && !isLink(line) && line.visible >= LEAST_HEADLINE && title.startsWith(bare(texts[i]!)) && weights.furniture[line.element] !== 1);
  if (headline < 0) return null;
  const first = lines.findIndex((line, i) => i > headline && i <= headline + BELOW_HEADLINE && isParagraph(line, weights.lines[i]!) && weights.furniture[line.element] !== 1 && weights.listed[line.element] !== 1);
  if (first < 0) return null;
  const usual = pathToMain(elements, weights), around: number[] = [];
  for (let at = lines[headline]!.element; at >= 0; at = elements[at]!.parent) around.push(at);
  const inHeadlines = new Set(around), common: number[] = [];
  for (let at = lines[first]!.element; at >= 0; at = elements[at]!.parent) if (inHeadlines.has(at)) common.unshift(at);
  const box = common.at(-1);
  const main = usual.at(-1);
  // The weightiest part lies in the box of headline and text.
  if (box === undefined || (usual.includes(box) && usual.slice(usual.indexOf(box)).every((at) => holds(elements, at, lines[first]!.element)))) return null;
  const within = (root: number): (i: number) => boolean => { const inside = branchesOf(elements, [root]); return (i) => inside[lines[i]!.element] === root && isParagraph(lines[i]!, weights.lines[i]!); };
  const isAround = main === undefined || common.includes(main), inBox = within(box), inMain = isAround ? (i: number): boolean => isParagraph(lines[i]!, weights.lines[i]!) && !inBox(i) : within(main);
  const among = besideAnswers(elements, lines, first, box);
  if (among !== null) return [...among, ...pathToMain(elements, weights, among.at(-1))];
  // What ends before the headline is not what it stands over.
  const ends = lines.findLastIndex((_, i) => inMain(i));
  if (ends >= 0 && ends < headline) return [...common, ...pathToMain(elements, weights, box)];
  if (isAround) return null;
  const begins = lines.findIndex((_, i) => inMain(i)), last = lines.findLastIndex((_, i) => i < begins && inBox(i));
  // A lead stands in the headline's box and the text beside it; something else has begun where the editors were named, or under a head of its own.
  if (last < 0 || !lines.slice(last + 1, begins).some((line, k) => line.visible <= SHORT && OTHER.test(texts[last + 1 + k]!))) return null;
  return [...common, ...pathToMain(elements, weights, box)];
}

const holds = (elements: readonly Element[], box: number, e: number): boolean => { let at = e; while (at > box) at = elements[at]!.parent; return at === box; };

/** So many boxes alike of which each has a name, what its bearer says, and little else, are readers'. */
const ANSWERS = 5, NAME = 16, ANSWER_LINES = 5, RUNNING = 12;
/** So many paragraphs show that a report stands elsewhere: in the headline's box, or with the answers in one box. */
const OUTSIDE = 2, INSIDE = 3;

/**
 * The elements around a report that has nothing beside it but what readers answer: many boxes alike, a short line and what is said in each. A report in
 * sections is made so, too; then hardly a paragraph stands outside of them. Null where it is not so.
 * @param first the first paragraph below the headline
 * @param box the innermost element around both
 */
function besideAnswers(elements: readonly Element[], lines: readonly Line[], first: number, box: number): readonly number[] | null {
  const answers = answersIn(elements, lines), isAnswer = (e: number): boolean => e >= 0 && answers[e] === 1;
  if (isAnswer(lines[first]!.element)) return null;
  const answered = new Uint8Array(elements.length);
  for (let i = elements.length - 1; i >= 0; i--) if ((answers[i] === 1 || answered[i] === 1) && elements[i]!.parent >= 0) answered[elements[i]!.parent] = 1;
  let own = lines[first]!.element;
  if (own < 0 || answered[own] === 1) return null;
  while (elements[own]!.parent >= 0 && answered[elements[own]!.parent] === 0) own = elements[own]!.parent;
  const running = lines.flatMap((line) => (line.stops > 0 && line.han >= RUNNING && line.kind !== 'head-title' && line.linked === 0 ? [line.element] : []));
  const within = running.filter((e) => holds(elements, own, e)).length, others = running.filter((e) => !holds(elements, own, e));
  if (within < (holds(elements, own, box) ? OUTSIDE : INSIDE) || others.filter(isAnswer).length * 5 < others.length * 4 || others.length < ANSWERS) return null;
  const around: number[] = [];
  for (let at = own; at >= 0; at = elements[at]!.parent) around.unshift(at);
  return around;
}

/** Boxes of that make, with what is in them. */
function answersIn(elements: readonly Element[], lines: readonly Line[]): Uint8Array {
  const count = new Int32Array(elements.length), running = new Int32Array(elements.length), opening = new Int32Array(elements.length).fill(-1);
  lines.forEach((line, i) => {
    for (let at = line.element, climbed = 0; at >= 0 && climbed < ANSWER_LINES; at = elements[at]!.parent, climbed++) {
      if (opening[at]! < 0) opening[at] = i;
      count[at]!++;
      if (line.stops > 0 && line.han >= RUNNING) running[at]!++;
    }
  });
  const groups = new Map<string, number[]>(), found = new Uint8Array(elements.length);
  elements.forEach((e, i) => {
    const name = lines[opening[i]!];
    if (count[i]! < 2 || count[i]! > ANSWER_LINES || running[i] !== 1 || name === undefined || name.visible > NAME || name.stops > 0 || name.kind === 'heading') return;
    const key = `${e.parent} ${e.tag} ${e.names.replace(/\d+/gu, '')}`, group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  });
  for (const group of groups.values()) if (group.length >= ANSWERS) for (const i of group) found[i] = 1;
  elements.forEach(({ parent }, i) => { if (found[parent] === 1) found[i] = 1; });
  return found;
}

/** The editors of a report, and heads of what is none; how long such lines are. */
const OTHER = /(?:责任?编辑?|責任?編輯?|校对|审核|终审)\s*[:：]|评论|跟[贴帖]|留言|推荐|相关|热[门点评搜]|协议|条款|声明|登录|注册|猜你|下载|評論|推薦|相關/u, SHORT = 40;
const LEAST_HEADLINE = 8;
const bare = (text: string): string => text.replace(/\s+/gu, '');

