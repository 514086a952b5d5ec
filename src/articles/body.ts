import type { Span } from '../text/span.ts';
import type { Byline } from './article.ts';
import { FOOT_CREDIT, isCredit, SIGNED_SOURCE, tellsOfEditors } from './credits.ts';
import type { Dateline } from './dateline.ts';
import { datesIn } from './dates.ts';
import { endAtCredits, looseEdges, looseEnd } from './edges.ts';
import { isHeadEntry, isKeywords, isOfOrigin, isSignature } from './head.ts';
import { couldHead, headings } from './heading.ts';
import { rejoin, type Tear } from './joins.ts';
import { bare, isProse, type Line } from './lines.ts';
import { peeled } from './peel.ts';
import { repeats } from './repeated.ts';
import { isPulled, isSaidBelow } from './said-again.ts';
import { signatureAtEnd, signatureLine } from './signature.ts';

export interface Paragraph {
  readonly line: Line;
  readonly heading: boolean;
  readonly tears: readonly Tear[];
}

/** A stretch that is no text of the report, with the rule that saw it. */
export interface Aside extends Span {
  readonly fate: 'metadata' | 'stripped' | 'markup';
  readonly rule: string;
}

export interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly asides: readonly Aside[];
  readonly people: readonly Byline[];
  readonly day: Dateline['day'];
  /** Lines behind the text that say source, date or people. */
  readonly entries: readonly Line[];
}

/** Portals call a picture by the headline, and texts that were copied have it for a line: 某县开工, 某县开工 第2张. */
function isHeadlineWithPicture({ text, kind }: Line, title: string): boolean {
  return kind !== 'row' && text.length <= title.length + PICTURE && text.startsWith(title.slice(0, 2)) && bare(text.replace(NUMBERED_PICTURE, '')) === bare(title);
}
const NUMBERED_PICTURE = /\s*[-—_（(]?\s*(?:第?\s*\d{1,2}\s*张?|图片?\s*\d{0,2}|[一二三四五六七八九十]图?)\s*[）)]?$/u, PICTURE = 8;

/** A text without what stands loose at its edges, and a summary in front of it that its paragraphs say again. */
function withoutEdges(text: readonly Line[], behindEditors: readonly boolean[], markedUp: boolean, drop: (line: Line) => void): Line[] {
  const whole = text.slice(0, endAtCredits(text, behindEditors, markedUp)), loose = markedUp ? looseEdges(whole) : looseEnd(whole), [lead] = whole;
  const saidAgain = markedUp && lead !== undefined && isSaidBelow(lead, whole.slice(1));
  const kept = whole.filter((l, i) => !loose.has(l) && !(saidAgain && i === 0) && !(markedUp && isPulled(whole, i)));
  if (kept.length < text.length) { const stays = new Set(kept); for (const line of text) if (!stays.has(line)) drop(line); }
  return kept;
}
/** What heads a list: a number, or a colon at its end. */
const LIST_HEAD = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])|[：:]$/u;
/** The day right below a signature: what follows are annexes. */
const DAY_ALONE = /^(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})\s?年[\s\d一二三四五六七八九十]{1,4}月[\s\d一二三四五六七八九十]{1,4}日$/u;
/** Where a body's foot begins, by the number of the line. */
interface Foot {
  readonly lastProse: number;
  /** Bodies that sign the text stand from `signsFrom` up to the day below them. */
  readonly signsFrom: number;
  readonly lastDay: number;
}

function footOf(lines: readonly Line[]): Foot {
  // From a signature on nothing follows but other bodies' names and the day.
  const from = lines.findLastIndex((l) => !isHeadEntry(l) && !isSignature(l) && signatureLine(l.text) === null) + 1;
  const lastDay = lines.findLastIndex((l, i) => i >= from && datesIn(l.text).length > 0);
  // Firms under 二、优秀企业 are a list; the body that signs stands right above the day.
  return { lastProse: lines.findLastIndex(isProse), lastDay, signsFrom: from > 0 && LIST_HEAD.test(lines[from - 1]!.text) ? lastDay - 1 : from - 1 };
}

/** Whether a line is an entry on source, day or people: at the foot of the text, or wherever such a one stands. */
function isEntry(line: Line, i: number, { lastProse, signsFrom, lastDay }: Foot): boolean {
  return isOfOrigin(line) || isCredit(line) || (i > lastProse && (isHeadEntry(line) || isKeywords(line) || (isSignature(line) && i >= signsFrom && i < lastDay)));
}

/**
 * Takes datelines, bylines and entries out of a body and puts torn paragraphs together.
 * @param markedUp whether the format says where a paragraph ends
 * @param title the headline, which flashes have in brackets in front of their text
 */
export function bodyOf(lines: readonly Line[], markedUp: boolean, title: string): Body {
  const asides: Aside[] = [], people: Byline[] = [], entries: Line[] = [], text: Line[] = [], marked = new Set<Line>(), behindEditors: boolean[] = [];
  const foot = footOf(lines), { lastProse } = foot, isRepeated = repeats();
  let edited = false, day: Dateline['day'] = null;
  const aside = ({ spans }: Line, fate: Aside['fate'], rule: string): void => { for (const { start, end } of spans) asides.push({ start, end, fate, rule }); };
  lines.forEach((whole, i) => {
    if (!edited && tellsOfEditors(whole.text)) edited = text.some(isProse);
    const signature = whole.kind === 'row' || whole.kind === 'heading' ? null : signatureLine(whole.text);
    if (signature !== null && (i >= lastProse || !/^[（(]/u.test(whole.text))) {
      people.push(...signature);
      // （供稿：某镇政府 甲一）
      if ((signatureAtEnd(whole.text)?.source ?? null) !== null) entries.push(whole);
      else aside(whole, 'metadata', 'byline');
      return;
    }
    const signed = whole.kind !== 'row' && i > lastProse && SIGNED_SOURCE.test(whole.text);
    if (signed) people.push(...signatureLine(whole.text.slice(0, whole.text.lastIndexOf('来源'))) ?? []);
    if (signed || (whole.kind !== 'row' && (i > lastProse || text.length === 0) && FOOT_CREDIT.test(whole.text))) {
      entries.push(whole);
      return;
    }
    if (title !== '' && isHeadlineWithPicture(whole, title)) {
      aside(whole, 'stripped', 'title');
      return;
    }
    if (isEntry(whole, i, foot) || (i > lastProse && isSignature(whole) && DAY_ALONE.test(lines[i + 1]?.text ?? ''))) {
      entries.push(whole);
      return;
    }
    const off = peeled(whole, title, i >= lastProse), { line } = off;
    asides.push(...off.asides);
    people.push(...off.people);
    if (off.origin !== null) entries.push(off.origin);
    day ??= off.day;
    if (line === null) return;
    if (isRepeated(line.text)) {
      aside(line, 'stripped', 'repeated');
      return;
    }
    if (line.kind === 'item' && whole.kind === 'text') marked.add(line);
    text.push(line);
    behindEditors.push(edited);
  });
  // ■ 记者手记, over a paragraph and below one: a section's heading under a mark.
  if (marked.size > 0) text.forEach((line, i) => {
    const head = { ...line, kind: 'text' as const };
    if (marked.has(line) && couldHead(head) && (i === 0 || isProse(text[i - 1]!)) && text[i + 1] !== undefined && isProse(text[i + 1]!)) text[i] = head;
  });
  const paragraphs = rejoin(withoutEdges(text, behindEditors, markedUp, (line) => { aside(line, 'stripped', 'edge'); }));
  const heads = headings(paragraphs.map((w) => w.line));
  return { paragraphs: paragraphs.map(({ line, tears }, i) => ({ line, tears, heading: heads[i]! })), asides, people, day, entries };
}
