import type { LineKind } from '../page.ts';
import { NO_PICTURE, type Line } from './lines.ts';
import { looksOf, type Looks } from './looks.ts';
import type { Element, Tree } from './tree.ts';
import { isNotice } from './weights.ts';

/** Longest line that can be a picture's caption, and longest that can be a heading, in characters. */
const CAPTION = 80, HEADING = 80;
/** From so many lines on, a list item is a column of the layout. */
const COLUMN = 3;
const ENUMERATED = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\)|\d+[.、])/u;

/** Words of captions: 图为…, …摄, …供图. */
const PICTURED = /^[（(]?(?:图|圖|上图|左图|右图|下图)[为為：:]|(?:摄|攝|供图|供圖)[）)]?[。]?$/u;

/** 茶农在采摘秋茶, 产业园奠基仪式现场: what is seen on a picture, right below it and set like any other line. */
const SHOWN = /^(?!在)[^，。：；！？“”\d]{2,16}?在[^，。：；！？]{2,20}$|^[^。：；！？]{2,28}(?:现场|一角|一景|全景|全貌|外景|夜景|鸟瞰图?|航拍图?|合影|讲话|致辞|发言|主持(?:会议|仪式|活动)?|座谈会上)$/u;

/** 签约现场，工作人员正在布置: what goes on while the picture is taken, in one sentence that tells no time, figure or news. */
const GOING_ON = /^(?!目前|眼下|现在|如今|当前|据|记者|近日|连日|日前|同时|此外|下一步|当天|今年|去年|截至|随着|为)[^。！？；“”：亿万％%]{6,36}(?:正在|忙着|正忙)[^。！？；“”：亿万％%]{2,24}。?$/u;

/** What stands in a picture's box and is no caption: day, source and account at a report's head. */
const OF_THE_HEAD = /(?:19|20)\d{2}\s*[-年/.]|\d[:：]\d{2}|来源|來源|记者|記者|作者|编辑|編輯/u;
/** An account's name beside its picture above the text is no longer, and makes no sentence. */
const ACCOUNT = 12;

/**
 * Captions may hold the report itself, as picture galleries do: where they have more running text than all other lines,
 * they are lines like others.
 */
export function captionsAsText(lines: readonly Line[], texts: readonly string[]): readonly Line[] {
  const running = (line: Line, i: number): number => (line.stops > 0 && line.marks > 1 && line.kind !== 'head-title' && !isNotice(line, texts[i]!) ? line.han : 0);
  const inCaptions = lines.reduce((n, line, i) => n + (line.kind === 'caption' ? running(line, i) : 0), 0);
  if (inCaptions === 0 || lines.reduce((n, line, i) => n + running(line, i), 0) >= 2 * inCaptions) return lines;
  return lines.map((line, i) => (line.kind === 'caption' && running(line, i) > 0 ? { ...line, kind: 'text' } : line));
}

/** What each line is, where the element around it alone does not decide. */
export function kindsOf({ elements }: Tree, written: readonly Line[], texts: readonly string[]): readonly LineKind[] {
  const lines = columnsAsText(elements, written), inBox = boxesOfPictures(elements, lines), running = lines.flatMap((line, i) => (line.stops > 0 && line.han >= RUNNING && !isNotice(line, texts[i]!) ? [i] : []));
  const title = lines[0]?.kind === 'head-title' ? texts[0]! : '', runs = new Set(running);
  let looks: Looks | undefined;
  const looksOnce = (): Looks => (looks ??= looksOf(elements, lines, (at) => runs.has(at)));
  const isScene = (i: number): boolean => { const line = lines[i]; return line?.kind === 'text' && line.linked === 0 && SHOWN.test(texts[i]!) && centredBy(elements, line.element); };
  return lines.map((line, i) => {
    // Portals write whole reports in <h4> for its looks.
    if (line.kind === 'heading' && line.visible > HEADING && line.stops > 0) return 'text';
    // <img><h6>: a small heading below pictures, and nowhere else.
    if (line.kind === 'heading' && line.level >= SMALL && line.picture !== NO_PICTURE && i > (running[0] ?? i) && lines.every((l) => l.kind !== 'heading' || l.level !== line.level || l.picture !== NO_PICTURE)) return 'caption';
    // <figure><figcaption><time>…: some set day and source under the headline so.
    if (line.kind === 'caption' && i < (running[0] ?? 0) && OF_THE_HEAD.test(texts[i]!)) return 'text';
    if (line.kind === 'text' && line.picture !== NO_PICTURE && line.visible <= CAPTION && !ENUMERATED.test(texts[i]!) && !(i < running[0]! && title.includes(texts[i]!))) {
      if (i > running[0]! && i < running.at(-1)! && line.linked === 0 && (SHOWN.test(texts[i]!) || GOING_ON.test(texts[i]!)) && (!isBold(elements, line.element) || looksOnce().belowPictures(line))) return 'caption';
      if (PICTURED.test(texts[i]!) || isCentred(elements, line.element) || (line.stops === 0 && isFaint(elements, line.element))) return 'caption';
      if (line.linked === 0 && (i > running[0]! || !OF_THE_HEAD.test(texts[i]!)) && !isBold(elements, line.element) && looksOnce().unlike(line) && (isFaint(elements, line.element) || looksOnce().belowPictures(line) || ofPictures(elements, line.element))) return 'caption';
      // A flash may stand beside its picture; a caption has a report beside it.
      if (running.some((r) => r !== i && lines[r]!.picture === NO_PICTURE) && inBox(line) && line.linked === 0 && line.marks < MARKS && !OF_THE_HEAD.test(texts[i]!) && (i > running[0]! || line.visible > ACCOUNT || line.stops > 0)) return 'caption';
    }
    // Several such in a row have lost their pictures.
    if (line.kind === 'text' && i > running[0]! && i < running.at(-1)! && isScene(i) && (isScene(i - 1) || isScene(i + 1))) return 'caption';
    return line.kind;
  });
}

/** Lists as columns of the layout: what stands in a long item is no item. */
function columnsAsText(elements: readonly Element[], lines: readonly Line[]): readonly Line[] {
  const items = new Map<number, number>(), itemOf = lines.map((line) => (line.kind === 'item' ? ancestor(elements, line.element, (e) => e.tag === 'li') : -1));
  for (const item of itemOf) if (item >= 0) items.set(item, (items.get(item) ?? 0) + 1);
  return items.size === 0 ? lines : lines.map((line, i) => (line.kind === 'item' && items.get(itemOf[i]!)! >= COLUMN ? { ...line, kind: 'text' } : line));
}

/** Headings of this level and below hardly head sections. */
const SMALL = 5;
/** So many Han characters and the end of a sentence make running text. */
const RUNNING = 20;
/** A caption is one sentence; what has as many marks is a paragraph that a picture was set into. */
const MARKS = 4;

/** Whether a line has the box that a picture stands in for itself, but for one line perhaps (who took it); or all alone in one around that, as in a table. */
function boxesOfPictures(elements: readonly Element[], lines: readonly Line[]): (line: Line) => boolean {
  const count = new Int32Array(elements.length);
  for (const { element } of lines) if (element >= 0) count[element]!++;
  for (let i = elements.length - 1; i >= 0; i--) if (elements[i]!.parent >= 0) count[elements[i]!.parent]! += count[i]!;
  const block = (from: number): number => ancestor(elements, from, (e) => e.block);
  return ({ element, picture }) => {
    const own = block(picture);
    let box = own;
    while (box >= 0 && count[box] === 0) box = elements[box]!.parent;
    if (box < 0 || count[box]! > (box === own ? 2 : 1)) return false;
    for (let at = block(element), climbed = 0; at >= 0 && climbed <= CLIMB; at = elements[at]!.parent, climbed++) if (at === box) return true;
    return false;
  };
}

/** A caption stands no deeper in the picture's box: a table has groups, rows and cells. */
const CLIMB = 4;

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

/** True for a line set in the middle, however bold. */
function centredBy(elements: readonly Element[], from: number): boolean {
  for (let at = from; at >= 0; at = elements[at]!.parent) if (elements[at]!.centred || elements[at]!.block) return elements[at]!.centred;
  return false;
}

/** True for a line in bold letters, as far as its own block goes. */
function isBold(elements: readonly Element[], from: number): boolean {
  for (let at = from; at >= 0; at = elements[at]!.parent) {
    if (elements[at]!.tag === 'b' || elements[at]!.tag === 'strong') return true;
    if (elements[at]!.block) return false;
  }
  return false;
}

/** What a line's block, or what it stands in within that, is called after a picture. */
const OF_PICTURES = /(?:^|[\s_-])(?:pics?|picture|img|image|photo|figure|fig|cap|tu|tupian|tushuo|tuzhu|tujie|zhushi|note|desc|f_center)(?:$|[\s_-])/iu;

/** True for a line whose own block is named after a picture, or what it stands in there. */
function ofPictures(elements: readonly Element[], from: number): boolean {
  for (let at = from; at >= 0; at = elements[at]!.parent) {
    if (OF_PICTURES.test(elements[at]!.names)) return true;
    if (elements[at]!.block) return false;
  }
  return false;
}

/** True for a line set small or grey as a whole, as far as its own block goes. */
function isFaint(elements: readonly Element[], from: number): boolean {
  for (let at = from; at >= 0; at = elements[at]!.parent) {
    if (elements[at]!.faint) return true;
    if (elements[at]!.block) return false;
  }
  return false;
}

function ancestor(elements: readonly Element[], from: number, is: (e: Element) => boolean): number {
  let at = from;
  while (at >= 0 && !is(elements[at]!)) at = elements[at]!.parent;
  return at;
}
