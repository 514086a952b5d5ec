import type { Line } from './lines.ts';
import type { Element } from './tree.ts';

/** From so many entries on, of which this share points elsewhere, none longer than this. */
const ENTRIES = 3, POINTING = 0.45, LINES = 5, LENGTH = 400;
/** Elements that are alike whatever they are called. */
const ALIKE: ReadonlySet<string> = new Set(['li', 'dd', 'dt', 'tr', 'td', 'p', 'a', 'dl']);

/** True for a line that is a link, or as good as one. */
export const isLink = (line: Line): boolean => line.linked >= 0.6 * line.visible;

/** What stands under a reader's comment. */
const REPLY = /(?:^|[\s\d）)])(?:回复|跟贴|顶|踩|支持|反对|举报)(?:\s*[（(]?\d*[）)]?)?(?=$|\s|支持|反对|举报|回复|踩)|^(?:第?\d+楼|沙发|板凳)$/u;
const LONGEST_REPLY = 40;

/** What heads a card with a picture is no longer, and tells nothing yet. */
const HEADLINE = 30;

/** A line that is nothing but the hour or day of an entry, perhaps with the account's name: 16:31, 2024-06-20, 3小时前. */
const MOMENT = /^(?:\p{Script=Han}{2,8}\s*[·|]\s*)?(?:(?:(?:20\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-.月]\d{1,2}日?|\d{2}\/\d{2}|\d{1,2}(?:分钟|小时|天)前|(?:昨天|前天)(?:\s*\d{1,2}[:：]\d{2})?)(?:\s*[·|]?\s*(?:来自|IP属地[:：]?)?\s*\p{Script=Han}{2,4})?$/u;
const LONGEST_MOMENT = 24;
/** The term of a definition that is another report's headline, not what somebody asks or a label. */
const isTerm = (line: Line, text: string, tag: string | undefined): boolean => tag === 'dt' && line.visible >= SHORTEST_HEADLINE && !/[？?：:。]/u.test(text);
const SHORTEST_HEADLINE = 6;

interface Group { entries: number; pointing: number; long: number }

/**
 * Marks the entries of lists that point elsewhere, with or without a teaser under each link, flashes of news, and readers' comments, and what
 * is in them: three or more small siblings of a kind of which most hold a line that is a link, an hour or a day, a picture over a headline, or the buttons to answer.
 */
export function listEntries(elements: readonly Element[], lines: readonly Line[], texts: readonly string[]): Uint8Array {
  const count = new Int32Array(elements.length), length = new Int32Array(elements.length), links = new Int32Array(elements.length), cards = new Int32Array(elements.length);
  lines.forEach((line, i) => {
    if (line.picture >= 0 && line.visible <= HEADLINE && line.stops === 0) cards[line.picture]!++;
    if (line.element < 0) return;
    count[line.element]!++;
    length[line.element]! += line.visible;
    if ((isLink(line) && line.visible >= 2) || (line.visible <= LONGEST_REPLY && REPLY.test(texts[i]!)) || (line.kind !== 'row' && line.visible <= LONGEST_MOMENT && MOMENT.test(texts[i]!.trim())) || isTerm(line, texts[i]!, elements[line.element]?.tag)) links[line.element]!++;
  });
  for (let i = elements.length - 1; i >= 0; i--) {
    const parent = elements[i]!.parent;
    if (parent < 0) continue;
    count[parent]! += count[i]!;
    length[parent]! += length[i]!;
    links[parent]! += links[i]!;
    cards[parent]! += cards[i]!;
  }
  const groups = new Map<string, Group>();
  const groupOf: (Group | undefined)[] = [];
  elements.forEach((e, i) => {
    if (count[i] === 0) return;
    const key = `${e.parent} ${e.tag} ${ALIKE.has(e.tag) ? '' : e.names.replace(/\d+/gu, '')}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, group = { entries: 0, pointing: 0, long: 0 });
    groupOf[i] = group;
    group.entries++;
    if (links[i]! > 0 || (cards[i]! > 0 && count[i]! > 1)) group.pointing++;
    if (count[i]! > LINES || length[i]! > LENGTH) group.long++;
  });
  const listed = cardsInARow(elements, lines, count, length);
  elements.forEach((e, i) => {
    const g = groupOf[i];
    if (listed[e.parent] === 1 || (g !== undefined && g.entries >= ENTRIES && g.pointing >= POINTING * g.entries && g.long <= 0.1 * g.entries)) listed[i] = 1;
  });
  return listed;
}

/** What is set in a row under linked headlines is other reports', unless it is so many times all the rest: then it is a digest of the day's. */
const DIGEST = 5;

/**
 * Boxes in which teasers stand under their headlines in a row, with nothing around each: a line that is a link, one or two that are none, and
 * so three times and more.
 */
function cardsInARow(elements: readonly Element[], lines: readonly Line[], count: Int32Array, length: Int32Array): Uint8Array {
  const heads = new Uint8Array(elements.length), running = new Int32Array(elements.length), inRows = new Uint8Array(elements.length);
  let all = 0;
  lines.forEach((line) => {
    if (line.element < 0) return;
    if (isLink(line) && line.visible >= SHORTEST_HEADLINE) heads[line.element] = 1;
    if (line.stops > 0 && line.han >= RUNNING && !isLink(line)) { running[line.element]! += line.han; all += line.han; }
  });
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent } = elements[i]!;
    if (parent < 0) continue;
    if (heads[i] === 1 && count[i] === 1) heads[parent] = 1;
    running[parent]! += running[i]!;
  }
  const under = new Uint8Array(elements.length), teasers = new Int32Array(elements.length), others = new Int32Array(elements.length);
  elements.forEach(({ parent }, i) => {
    if (parent < 0 || count[i] === 0) return;
    const isHead = heads[i] === 1 && count[i] === 1;
    if (!isHead && under[parent] === 1 && count[i]! <= TEASER && length[i]! <= LENGTH) teasers[parent]!++;
    else if (!isHead) others[parent]!++;
    under[parent] = isHead ? 1 : 0;
  });
  elements.forEach(({ parent }, i) => { if (inRows[parent] === 1 || (teasers[i]! >= ENTRIES && others[i]! * 2 <= teasers[i]! && running[i]! <= DIGEST * (all - running[i]!))) inRows[i] = 1; });
  return inRows;
}

/** A teaser has no more lines; a sentence has so many characters. */
const TEASER = 2, RUNNING = 10;
