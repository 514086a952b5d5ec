import type { Edit } from '../../text/edit.ts';
import type { LineKind } from '../page.ts';
import { areApart, endsItsLine, inRunningText } from './seams.ts';
import { BREAK, CLOSE, ENTITY, IMAGE, OPEN, ROW, TEXT, type Element, type Tree } from './tree.ts';

/** A line of the page while it is judged: what it is, what it consists of, where it stands in the tree. */
export interface Line {
  readonly kind: LineKind;
  /** 1…6 for headings, otherwise 0. */
  readonly level: number;
  /** Innermost element around its first character; -1 outside all. */
  readonly element: number;
  /** It is the first text after a picture, which stands in this element; NO_PICTURE where it is not. */
  readonly picture: number;
  /** Visible characters: all; those in links; those in bold letters; outside links Han, commas and other marks, marks that end sentences, and colons. */
  readonly visible: number;
  readonly linked: number;
  readonly bold: number;
  readonly han: number;
  readonly marks: number;
  readonly stops: number;
  readonly colons: number;
}

/** The value of `picture` for most lines; -1 is a picture outside all elements. */
export const NO_PICTURE = -2;

type Draft = { -readonly [K in keyof Line]: Line[K] };

/** What an element says of the lines in it, inherited from what is around it. */
interface Place { readonly kind: LineKind; readonly level: number; readonly tabulated: boolean }

const CAPTION_NAMES = /(?:^|[\s_-])(?:fig)?caption|(?:pic|img|image|photo)[_-]?(?:txt|text|des|desc|descr|description|memo|note|info|tit|title|shuo|intro)\b|tushuo|tuzhu/iu;
const SENTENCE_MARKS = new Set('，。；：、！？,;!?');
const STOPS = new Set('。；！？;!?');
/** Between a label and its value: 文 | 时雨. */
const DIVIDERS = new Set(':|｜丨');

/**
 * Lays the visible text out as lines by edits over the source: what stands between two visible characters (tags, hidden
 * elements, white space) becomes nothing, a blank, a cell's bar or a line feed. White space collapses as in browsers,
 * and blanks at the head of a line (an indent) go as well.
 */
export function layOut(source: string, tree: Tree, dataTables: ReadonlySet<number>): { edits: readonly Edit[]; lines: readonly Line[] } {
  const { elements, events } = tree;
  const places = placesOf(elements, dataTables);
  const edits: Edit[] = [], lines: Draft[] = [];
  /** Place behind the last visible character; what stands between it and the next: a line's end, a blank, cells' borders. */
  let kept = 0, lineEnds = true, blank = false, wrapped = false, apart = false, borders = 0;
  let cellsInRow = 0, last = 0, picture = NO_PICTURE, title = -1;
  /** The inline element that has just ended, with nothing seen behind it. */
  let closed = -1;
  /** The inline element that began last with nothing seen since, and whether one such ended empty: an icon between two entries. */
  let opened = -1, hollow = false;
  /** The line has a day in it, as entries under a headline have. */
  let dated = false;

  const put = (start: number, end: number, index: number, text: string | null): void => {
    if (lineEnds) {
      const { kind, level } = places[index + 1]!;
      lines.push({ kind, level, element: index, picture, visible: 0, linked: 0, bold: 0, han: 0, marks: 0, stops: 0, colons: 0 });
      picture = NO_PICTURE;
      dated = false;
    }
    const isDay = text === null && isDigit(source.charCodeAt(start)) && DAY.test(source.slice(start, start + DAY_LENGTH));
    // 来源：<a>某某号</a>浙江: what stands behind a linked value is another entry.
    if (closed >= 0 && !lineEnds && elements[closed]!.linked && elements[closed]!.tag === 'a' && isHan(source.charCodeAt(start)) && isEntry(lines.at(-1)!)) apart = true;
    // <span>某县零距离</span><span>2024-10-19: a day is an entry of its own.
    if (closed >= 0 && !lineEnds && isDay && isHan(last)) apart = true;
    if (hollow && !lineEnds && dated && lines.at(-1)!.visible <= ENTRY && !inRunningText(elements, index)) apart = true;
    dated ||= isDay;
    // Between wide characters a line feed of the markup is no blank (CSS Text 3, segment breaks).
    const blankHere = blank && !(wrapped && isWide(last) && isWide(text === null ? source.charCodeAt(start) : text.charCodeAt(0)));
    const between = lineEnds ? (lines.length > 1 ? '\n' : '') : borders > 0 ? ' | '.repeat(borders) : apart ? SEAM : blankHere ? ' ' : '';
    if (start - kept !== between.length || (between !== '' && source.slice(kept, start) !== between)) edits.push({ start: kept, end: start, text: between, rule: 'markup' });
    if (text === null) count(lines.at(-1)!, source, start, end, elements[index]);
    else {
      edits.push({ start, end, text, rule: 'entity' });
      count(lines.at(-1)!, text, 0, text.length, elements[index]);
    }
    kept = end;
    last = text === null ? source.charCodeAt(end - 1) : text.charCodeAt(text.length - 1);
    lineEnds = blank = wrapped = apart = false;
    borders = 0;
    closed = opened = -1;
    hollow = false;
  };

  for (let i = 0; i < events.length; i += ROW) {
    const what = events[i]!, start = events[i + 1]!, end = events[i + 2]!, index = events[i + 3]!;
    const element = elements[index], place = places[index + 1]!;
    if (element?.hidden === true) continue;
    if (what === TEXT || what === ENTITY) {
      if (element?.tag === 'title') {
        if (title < 0 && lines.length === 0) title = index;
        else if (title !== index) continue;
      }
      if (what === ENTITY) {
        const code = events[i + 4]!;
        if (isWhite(code) || (isIndent(code) && (lineEnds || borders > 0 || closed >= 0))) blank = true;
        else put(start, end, index, String.fromCodePoint(code));
        continue;
      }
      for (let at = start; at < end;) {
        const unit = source.charCodeAt(at);
        if (isWhite(unit)) {
          if (unit === LINE_FEED) {
            wrapped = true;
            if (element?.preformatted === true && !place.tabulated) lineEnds = true;
          }
          blank = true;
          at++;
        } else if (isIndent(unit) && (lineEnds || borders > 0 || closed >= 0)) {
          blank = true;
          at++;
        }
        else {
          const from = at;
          while (at < end && !isWhite(source.charCodeAt(at))) at++;
          put(from, at, index, null);
        }
      }
    } else if (what === BREAK) {
      if (place.tabulated) blank = true;
      else lineEnds = true;
    } else if (what === IMAGE) picture = index;
    else if (element?.block === false) {
      if (what === OPEN) opened = index;
      if (what === OPEN && element.tag === 'a' && element.linked && !lineEnds && !place.tabulated && endsItsLine(elements, events, i, last)) lineEnds = true;
      // 来源：上交所<a>查看PDF原文</a>: behind a value a link is a thing of its own.
      if (what === OPEN && element.tag === 'a' && element.linked && !lineEnds && (isHan(last) || isIndent(last)) && isEntry(lines.at(-1)!)) apart = true;
      if (what === CLOSE) {
        closed = index;
        hollow ||= opened === index && element.names !== '';
      }
      else if (areApart(elements, closed, index, !place.tabulated && !lineEnds && (isDigit(last) || dated && lines.at(-1)!.visible <= ENTRY || isEntry(lines.at(-1)!) || LABEL.test(source.slice(end, end + LABEL_LENGTH))), blank)) apart = true;
    }
    else if (element?.block === true) {
      if (!place.tabulated) lineEnds = true;
      else if (element.tag === 'tr') { lineEnds = true; cellsInRow = 0; borders = 0; }
      else if (element.tag === 'td' || element.tag === 'th') { if (what === OPEN && cellsInRow++ > 0) borders++; }
      else blank = true;
    }
  }
  edits.push({ start: kept, end: source.length, text: '', rule: 'markup' });
  return { edits, lines };
}

/** Between two entries of one line, each of which has a box of its own. */
const SEAM = '\t';
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** Entries under a headline are short, have a label's colon for a mark, and make no sentence. */
const ENTRY = 80;
const isEntry = (line: Draft): boolean => line.colons > 0 && line.stops === 0 && line.visible <= ENTRY;
/** 来源：, 发布者：, where a second nameless box begins with it. */
const LABEL = /^\s*\p{Script=Han}{2,5}[：:]/u, LABEL_LENGTH = 24;
const DAY = /^(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d|\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}[:：]\d|\d{1,2}(?:分钟|小时|天)前)/u, DAY_LENGTH = 16;
const LINE_FEED = 10;
const isWhite = (unit: number): boolean => unit === 32 || unit === LINE_FEED || unit === 13 || unit === 9 || unit === 12;
/** No-break and ideographic space, zero-width characters: what paragraphs are indented with. */
const isIndent = (unit: number): boolean => unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200f) || unit === 0xfeff;
/** Han, kana and full-width forms with their punctuation. */
export const isWide = (unit: number): boolean => (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xff01 && unit <= 0xff60) || unit === 0x201c || unit === 0x201d;
const isHan = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);

/** One place more than there are elements: the first is that of text outside all of them. */
function placesOf(elements: readonly Element[], dataTables: ReadonlySet<number>): readonly Place[] {
  const places: Place[] = [{ kind: 'text', level: 0, tabulated: false }];
  elements.forEach((e, i) => places.push(placeOf(e, places[e.parent + 1]!, dataTables.has(i))));
  return places;
}

function placeOf(e: Element, around: Place, dataTable: boolean): Place {
  if (dataTable) return { kind: 'row', level: 0, tabulated: true };
  if (around.tabulated) return e.tag === 'caption' ? { kind: 'text', level: 0, tabulated: false } : around;
  if (e.tag === 'title') return { kind: 'head-title', level: 0, tabulated: false };
  if (e.tag === 'figcaption' || (e.names !== '' && CAPTION_NAMES.test(e.names))) return { kind: 'caption', level: 0, tabulated: false };
  if (e.tag.length === 2 && e.tag >= 'h1' && e.tag <= 'h6') return { kind: 'heading', level: Number(e.tag[1]), tabulated: false };
  if (e.tag === 'li') return { kind: 'item', level: 0, tabulated: false };
  return around;
}

function count(line: Draft, text: string, from: number, to: number, within: Element | undefined): void {
  line.visible += to - from;
  if (within?.bold === true) line.bold += to - from;
  if (within?.linked === true) {
    line.linked += to - from;
    return;
  }
  for (let i = from; i < to; i++) {
    if (isHan(text.charCodeAt(i))) line.han++;
    else if (DIVIDERS.has(text[i]!)) line.colons++;
    else if (SENTENCE_MARKS.has(text[i]!)) {
      line.marks++;
      if (STOPS.has(text[i]!)) line.stops++;
      else if (text[i] === '：') line.colons++;
    }
  }
}
