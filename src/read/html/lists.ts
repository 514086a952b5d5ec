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

interface Group { entries: number; pointing: number; long: number }

/**
 * Marks the entries of lists that point elsewhere, with or without a teaser under each link, and readers' comments, and what
 * is in them: three or more small siblings of a kind of which most hold a line that is a link, a picture over a headline, or the buttons to answer.
 */
export function listEntries(elements: readonly Element[], lines: readonly Line[], texts: readonly string[]): Uint8Array {
  const count = new Int32Array(elements.length), length = new Int32Array(elements.length), links = new Int32Array(elements.length), cards = new Int32Array(elements.length);
  lines.forEach((line, i) => {
    if (line.picture >= 0 && line.visible <= HEADLINE && line.stops === 0) cards[line.picture]!++;
    if (line.element < 0) return;
    count[line.element]!++;
    length[line.element]! += line.visible;
    if ((isLink(line) && line.visible >= 2) || (line.visible <= LONGEST_REPLY && REPLY.test(texts[i]!))) links[line.element]!++;
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
  const listed = new Uint8Array(elements.length);
  elements.forEach((e, i) => {
    const g = groupOf[i];
    if (listed[e.parent] === 1 || (g !== undefined && g.entries >= ENTRIES && g.pointing >= POINTING * g.entries && g.long <= 0.1 * g.entries)) listed[i] = 1;
  });
  return listed;
}
