import { charactersOf } from '../text/characters.ts';
import type { Byline } from './article.ts';
import { datelineOf, type Dateline } from './dateline.ts';
import { endAtCredits, looseEdges, looseEnd } from './edges.ts';
import { headings } from './heading.ts';
import { datesIn } from './dates.ts';
import { fieldsOf } from './labels.ts';
import { isHeadEntry, isKeywords, isOfOrigin, isSignature } from './head.ts';
import { rejoin, type Tear } from './joins.ts';
import { bare, isProse, narrowed, stretch, type Line } from './lines.ts';
import { signatureAtEnd, signatureLine } from './signature.ts';
import type { Span } from '../text/span.ts';

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

/** 栏目主编：甲, 题图来源：某地 供图, 流程编辑：u022: who had a part in it, under whatever name. */
const FOOT_CREDIT = /^[【[（(]?\p{Script=Han}{0,6}(?:主编|编辑|作者|记者|通讯员|摄影|摄像|撰文|撰稿|题图|来源|图源|图片|文字|视频|出品|校对|审核|监制|编审|统筹|出品|编委|总编|播音|配音|剪辑)\s*[：:丨|/／]\s*[^，。；！？]{1,30}$/u;
/** 某某报记者 甲 来源：某某报 */
const SIGNED_SOURCE = /^[^。！？]{0,40}(?:记者|通讯员|作者)[\s：:][^。！？]{0,40}\s来源\s*[：:]\s*[^\s。！？]{2,16}$/u;
/** 【来源：某某日报】, （编辑：某某 来源：某某日报）: such a line is no text, wherever it stands. */
function isCredit({ text, kind }: Line): boolean {
  if (kind === 'row' || kind === 'item' || text.length > CREDIT || !text.includes('源')) return false;
  const fields = fieldsOf(text), first = fields[0];
  return first !== undefined && text.indexOf(first.label) <= 1 && fields.some((f) => f.kind === 'source' && f.value !== '') && fields.every((f) => f.kind === 'source' || f.kind === 'person') && !/[，。；！？]/u.test(text);
}
const CREDIT = 60;

/** Portals call a picture by the headline, and texts that were copied have it for a line: 某县开工, 某县开工 第2张. */
function isHeadlineWithPicture({ text, kind }: Line, title: string): boolean {
  return kind !== 'row' && text.length <= title.length + PICTURE && text.startsWith(title.slice(0, 2)) && bare(text.replace(NUMBERED_PICTURE, '')) === bare(title);
}
const NUMBERED_PICTURE = /\s*[-—_（(]?\s*(?:第?\s*\d{1,2}\s*张?|图片?\s*\d{0,2}|[一二三四五六七八九十]图?)\s*[）)]?$/u, PICTURE = 8;

const MARKER = /^[•·●○◆◇■□▪▶►➤*]\s*(?=\S)/u;

const MOST_DATELINES = 3;
/** 【某县签约12个项目】某社9月1日电，… */
const BRACKETED = /^【([^【】]{6,80})】\s*/u;

/** Clone sites print a text twice. Shorter lines may well come again (a question, a heading). */
const REPEATED = 25;

/** Whether a text was said before but for its blanks, and keeps it in mind: by its beginning, for most paragraphs begin in their own way. */
function isRepeated(text: string, said: Map<string, string | Set<string>>): boolean {
  const key = unspaced(text.slice(0, BEGINNING)).slice(0, KEY), known = said.get(key);
  if (known === undefined) {
    said.set(key, text);
    return false;
  }
  const alike = typeof known === 'string' ? new Set([unspaced(known)]) : known, mine = unspaced(text);
  said.set(key, alike);
  return alike.size === alike.add(mine).size;
}
/** Half of a beginning may be blanks between characters. */
const KEY = 20, BEGINNING = 2 * KEY;
const unspaced = (text: string): string => (/\s/u.test(text) ? text.replace(/\s+/gu, '') : text);

/** What heads a list: a number, or a colon at its end. */
const LIST_HEAD = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])|[：:]$/u;
/** Whoever looked a text over is named below it. */
const EDITORS = /^(?:.{0,50}[\s】\]］）)])?[\s【\[［（(]*(?:\p{Script=Han}{0,4}编辑|责编|责任编审|校对|审校|审核|[一二三初复终]审|监制|编审|签发)\s*[：:丨|｜/／\s]\s*\S.{0,60}$/u;

/** What stands before the label, the label, and the names. */
const LONGEST_OF_EDITORS = 130;

/** In every such line; most paragraphs have none of them. */
const isOfEditors = charactersOf(/[编审校监签]/u);

function tellsOfEditors(text: string): boolean {
  if (text.length > LONGEST_OF_EDITORS) return false;
  for (let at = 0; at < text.length; at++) if (isOfEditors(text.charCodeAt(at))) return EDITORS.test(text);
  return false;
}

/** A text without what stands loose at its edges, and a summary in front of it that its paragraphs say again. */
function withoutEdges(text: readonly Line[], behindEditors: readonly boolean[], markedUp: boolean, drop: (line: Line) => void): Line[] {
  const whole = text.slice(0, endAtCredits(text, behindEditors, markedUp)), loose = markedUp ? looseEdges(whole) : looseEnd(whole), [lead] = whole;
  const saidAgain = markedUp && lead !== undefined && isSaidBelow(lead, whole.slice(1));
  const kept = whole.filter((l, i) => !loose.has(l) && !(saidAgain && i === 0) && !(markedUp && isPulled(whole, i)));
  if (kept.length < text.length) { const stays = new Set(kept); for (const line of text) if (!stays.has(line)) drop(line); }
  return kept;
}
const LEAD = 100;

/** A summary that a paragraph has within it, or one cut off where that goes on: …，正忙着... */
function isSaidBelow(lead: Line, below: readonly Line[]): boolean {
  const cutOff = lead.text.length > LONGEST_SUMMARY ? null : CUT_OFF.exec(lead.text);
  if (cutOff !== null) return cutOff.index >= CUT_LEAST && below.map((l) => unspaced(l.text)).join('').includes(unspaced(lead.text.slice(0, cutOff.index)));
  return lead.text.length <= LEAD && isProse(lead) && below.some((l) => l.text.includes(lead.text.slice(0, -1)));
}
const CUT_OFF = /\s*(?:\.{3,}|…+)\s*(?:[【[（(]?(?:详[细情]|全文|更多)[】\]）)]?)?$/u, CUT_LEAST = 20, LONGEST_SUMMARY = 400;

/** A quotation by itself that a paragraph near it has within a sentence: set large to catch the eye. */
function isPulled(lines: readonly Line[], i: number): boolean {
  const quoted = lines[i]!.kind === 'text' && lines[i]!.text.length <= LEAD ? PULLED.exec(lines[i]!.text)?.[1] : undefined;
  return quoted !== undefined && lines.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((l) => l !== lines[i] && l.text.includes(quoted));
}
const PULLED = /^“([^“”]{6,}?)[。！？]?”$/u, NEAR = 4;

/**
 * Takes datelines, bylines and entries out of a body and puts torn paragraphs together.
 * @param markedUp whether the format says where a paragraph ends
 * @param title the headline, which flashes have in brackets in front of their text
 */
export function bodyOf(lines: readonly Line[], markedUp: boolean, title: string): Body {
  const asides: Aside[] = [], people: Byline[] = [], entries: Line[] = [], text: Line[] = [], behindEditors: boolean[] = [];
  let edited = false;
  let day: Dateline['day'] = null;
  const said = new Map<string, string | Set<string>>();
  const aside = (spans: readonly Span[], rule: string, fate: Aside['fate'] = 'metadata'): void => { for (const { start, end } of spans) asides.push({ start, end, fate, rule }); };
  const lastProse = lines.findLastIndex(isProse);
  // From a signature on nothing follows but other bodies' names and the day.
  const footFrom = lines.findLastIndex((l) => !isHeadEntry(l) && !isSignature(l) && signatureLine(l.text) === null) + 1;
  const lastDay = lines.findLastIndex((l, i) => i >= footFrom && datesIn(l.text).length > 0);
  // Firms under 二、优秀企业 are a list; the body that signs stands right above the day.
  const signsFrom = footFrom > 0 && LIST_HEAD.test(lines[footFrom - 1]!.text) ? lastDay - 1 : footFrom - 1;
  lines.forEach((whole, i) => {
    let line = whole;
    const signature = line.kind === 'row' || line.kind === 'heading' ? null : signatureLine(line.text);
    const alone = signature !== null && (!/^[（(]/u.test(line.text) || i >= lastProse);
    if (!edited && tellsOfEditors(line.text)) edited = text.some(isProse);
    if (alone) {
      people.push(...signature);
      aside(line.spans, 'byline');
      return;
    }
    if (line.kind !== 'row' && ((i > lastProse || text.length === 0) && FOOT_CREDIT.test(line.text) || i > lastProse && SIGNED_SOURCE.test(line.text))) {
      people.push(...(SIGNED_SOURCE.test(line.text) ? signatureLine(line.text.slice(0, line.text.lastIndexOf('来源'))) ?? [] : []));
      entries.push(line);
      return;
    }
    if (title !== '' && isHeadlineWithPicture(line, title)) {
      aside(line.spans, 'title', 'stripped');
      return;
    }
    if (isOfOrigin(line) || isCredit(line) || i > lastProse && (isHeadEntry(line) || isKeywords(line) || (isSignature(line) && i >= signsFrom && i < lastDay))) {
      entries.push(line);
      return;
    }
    const marker = MARKER.exec(line.text);
    if (marker !== null) {
      aside(stretch(line, 0, marker[0].length), 'bullet', 'markup');
      line = { ...narrowed(line, marker[0].length), kind: 'item' };
    }
    const again = line.text.startsWith('【') && title !== '' ? BRACKETED.exec(line.text) : null;
    if (again !== null && bare(again[1]!) === bare(title)) {
      aside(stretch(line, 0, again[0].length), 'title');
      line = narrowed(line, again[0].length);
    }
    // A copy has its own in front of the original's.
    for (let times = 0; times < MOST_DATELINES && line.kind !== 'row' && line.kind !== 'heading'; times++) {
      const dateline = datelineOf(line.text);
      if (dateline === null) break;
      aside(stretch(line, 0, dateline.end), 'dateline');
      people.push(...dateline.people);
      day ??= dateline.day;
      line = narrowed(line, dateline.end);
      // 某社某地某日电 题：… repeats the headline.
      if (/^题[：:]/u.test(line.text)) {
        aside(line.spans, 'dateline');
        return;
      }
    }
    const inLine: Byline[] = [];
    for (let signed = signatureAtEnd(line.text); signed !== null && (i >= lastProse || signed.people.some((p) => p.role !== '作者')); signed = signatureAtEnd(line.text)) {
      aside(stretch(line, signed.start), 'byline');
      inLine.unshift(...signed.people);
      line = narrowed(line, 0, signed.start);
    }
    people.push(...inLine);
    if (line.text === '') return;
    if (line !== whole && !/\p{L}/u.test(line.text)) {
      aside(line.spans, 'dateline');
      return;
    }
    if (line.text.length >= REPEATED && isRepeated(line.text, said)) {
      aside(line.spans, 'repeated', 'stripped');
      return;
    }
    text.push(line);
    behindEditors.push(edited);
  });
  const whole = rejoin(withoutEdges(text, behindEditors, markedUp, (line) => { aside(line.spans, 'edge', 'stripped'); }));
  const heads = headings(whole.map((w) => w.line));
  return { paragraphs: whole.map(({ line, tears }, i) => ({ line, tears, heading: heads[i]! })), asides, people, day, entries };
}
