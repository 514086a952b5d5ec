import { endKindAt, type EndKind } from '../../../lexicon/name-ends.ts';
import { charactersOf } from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';
import { isNumbers } from '../boundary.ts';

/** What stands between two marks of a sentence. A phase in brackets (甲园（二期）) is a part of it. */
export interface Piece extends Span {
  /** By its number in the sentence, the first and the last piece of the enumeration it stands in; itself where 、 joins it to none. */
  readonly list: { readonly first: number; readonly last: number };
  /** What an item of an enumeration names by its last noun, words that close the enumeration left aside; null for a piece by itself. */
  readonly kind: EndKind | null;
}

const isMark = charactersOf(/[，,。；;：:！!？?\n、|｜丨—…\s]/u), opens = charactersOf(/[（(]/u), closes = charactersOf(/[）)]/u);
/** Brackets that hold more than this are an aside. */
const ASIDE = 14;
/** 甲、乙、丙|等8个在建项目, 丁|4个项目, 戊|建设: what closes an enumeration. */
const CLOSING = /等[^等]{0,14}$|[\d一二两三四五六七八九十]+(?:余|多)?[个项处][^个项处]{0,6}$|(?:项目|工程)?(?:建设|施工)(?:情况|现场|进展)?$/u;

/** A sentence cut at its marks. */
export function piecesOf(text: string, sentence: Span): Piece[] {
  const spans: Span[] = [];
  let start = sentence.start;
  const cut = (at: number): void => {
    if (at > start) spans.push({ start, end: at });
    start = at + 1;
  };
  for (let at = sentence.start; at < sentence.end; at++) {
    const unit = text.charCodeAt(at);
    if (opens(unit)) {
      const close = closing(text, at, sentence.end);
      if (close < 0) cut(at);
      else at = close;
    } else if ((isMark(unit) && !(text[at] === '、' && isNumbers(text, at))) || closes(unit)) cut(at);
  }
  cut(sentence.end);
  const first: number[] = [];
  spans.forEach((s, i) => first.push(i > 0 && joins(text, spans[i - 1]!, s) ? first[i - 1]! : i));
  let last = spans.length - 1;
  return spans.map((_, i) => spans.length - 1 - i).map((i): Piece => {
    if (i + 1 < spans.length && first[i + 1] === i + 1) last = i;
    const { start: from, end } = spans[i]!;
    if (first[i] === last) return { start: from, end, list: { first: i, last: i }, kind: null };
    const tail = i === last ? CLOSING.exec(text.slice(Math.max(from, end - 24), end))?.[0].length ?? 0 : 0;
    return { start: from, end, list: { first: first[i]!, last }, kind: endKindAt(text, from, end - tail > from ? end - tail : end) };
  }).reverse();
}

const joins = (text: string, a: Span, b: Span): boolean => a.end + 1 === b.start && text[a.end] === '、';

/** Where the bracket that is opened at a place is closed, or -1 where it holds an aside or a mark. */
function closing(text: string, open: number, end: number): number {
  for (let at = open + 1; at < Math.min(end, open + ASIDE); at++) {
    if (closes(text.charCodeAt(at))) return at;
    if (isMark(text.charCodeAt(at))) return -1;
  }
  return -1;
}

/** Kinds of things that are works. */
export const OF_WORKS: ReadonlySet<EndKind> = new Set(['works', 'park', 'loose', 'one', 'project', 'phase', 'done', 'act', 'site']);

/** What the enumeration is made of that a piece stands in, other items than itself. */
export function listOf(pieces: readonly Piece[], at: number): string {
  const { first, last } = pieces[at]!.list;
  if (first === last) return 'no list';
  let sites = 0;
  for (let i = first; i <= last; i++) if (i !== at && OF_WORKS.has(pieces[i]!.kind!)) sites++;
  return `${last - first > 1 ? 'list' : 'pair'} of ${sites >= (last - first) * 0.6 ? 'sites' : sites > 0 ? 'some sites' : 'no sites'}`;
}

export type Called = 'projects' | 'counted' | 'others' | 'nothing';

const PROJECTS = /[\d一二两三四五六七八九十]+(?:余|多)?[个处][^，。；]{0,6}(?:项目|点位|现场)|等[^，。；]{0,8}(?:项目|工程)/u, COUNTED = /等?[\d一二两三四五六七八九十]+(?:余|多)?[项条座处大]/u, OTHERS = /等(?:多种|多个)?(?:业态|板块|功能|子项|企业|公司|部门|单位|产业|产品|地|领域|品牌|方面|行业)/u;

/** What the words at the end of an enumeration's last piece, and right behind it, call the items. */
export function calledBehind(text: string, sentence: Span, last: Span): Called {
  const tail = text.slice(Math.max(last.start, last.end - 24), Math.min(sentence.end, last.end + 14));
  return PROJECTS.test(tail) ? 'projects' : COUNTED.test(tail) ? 'counted' : OTHERS.test(tail) ? 'others' : 'nothing';
}
