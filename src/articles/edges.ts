import { atEnd } from '../text/matches.ts';
import { NUMBERED, couldHead } from './heading.ts';
import { isName } from './names.ts';
import { endsSentence, isProse, type Line } from './lines.ts';

/** What stands at the edges of a text and is no text is short; behind it a line with a comma and of some length is a sentence that lost its end, in front of it a summary. */
const LONGEST = 40, SENTENCE = 18, SUMMARY = 60;
/** In a text of paragraphs no more than this share of the lines between the first and the last is short. */
const MOST_SHORT = 0.4;
/** A dash leads on, unless one stands in front as well: —— 新闻速递 ——. */
const LEADS_ON = atEnd(/[：:，、；]$|^[^—–-].*—$/u);
/** A label is no longer. */
const LABEL = 20;

/**
 * The lines that stand in front of a text's first paragraph or behind its last and make no sentence: a column's name, a button, a credit, a teaser of whatever
 * wording. Asked of marked-up pages only, for there a line is a paragraph and none is torn. What heads a section, is numbered, stands in a list or a table, or is led
 * to by a colon belongs to the text; where short lines are the style of the text, all do.
 */
export function looseEdges(body: readonly Line[]): ReadonlySet<Line> {
  const first = body.findIndex(isProse), last = body.findLastIndex(isProse), loose = new Set<Line>();
  if (first < 0) return loose;
  const amid = body.slice(first, last + 1), short = amid.filter((l) => !isProse(l));
  if (short.length > MOST_SHORT * amid.length) return loose;
  for (let i = last + 1; i < body.length && !leadsOn(body, i - 1); i++) if (body[i + 1]?.kind !== 'row' && (isLoose(body[i]!) || body[i]!.kind === 'heading' && !leadsOn(body, i))) loose.add(body[i]!);
  // 附件：, with nothing below it.
  const end = body.at(-1)!;
  if (end.kind === 'text' && end.text.length <= LABEL && /[：:]$/u.test(end.text)) loose.add(end);
  // A heading over the first section has others further down.
  const hasHeads = short.some((l) => couldHead(l) || NAMED.test(l.text));
  for (const line of body.slice(0, first)) if ((!hasHeads || !couldHead(line) && !NAMED.test(line.text)) && ((isUnended(line) || line.kind === 'item' && isUnended({ ...line, kind: 'text' })) && line.text.length <= SUMMARY || line.kind === 'heading' && isName(line.text, true))) loose.add(line);
  return loose;
}

/**
 * In a text without markup: what stands below its last paragraph with furniture between, and makes no sentence; and one line
 * or two, too few for a list, below a text that has its paragraphs on a line each.
 */
export function looseEnd(body: readonly Line[]): ReadonlySet<Line> {
  const last = body.findLastIndex(isProse), cut = last < 0 ? -1 : body.findIndex((l, i) => i > last && l.cut), end = cut < 0 ? body.length : cut;
  const behind = body.slice(end).filter((l) => l.kind !== 'row' && !endsSentence(l.text));
  const below = body.slice(last + 1, end), paragraphs = body.slice(0, last + 1).filter((l) => isProse(l) && endsSentence(l.text)).length;
  const isText = last < 0 || below.length > FEW || paragraphs < PARAGRAPHS || paragraphs < (1 - MOST_SHORT) * (last + 1) || leadsOn(body, last) || !below.every(isLoose);
  return new Set(isText ? behind : [...below, ...behind]);
}
const FEW = 2, PARAGRAPHS = 3;

/** A colon leads on to what stands below it, a number too, and a heading to the entries of a list. */
const leadsOn = (body: readonly Line[], i: number): boolean => LEADS_ON.test(body[i]!.text) || NUMBERED.test(body[i]!.text) && couldHead(body[i]!) || body[i]!.kind === 'heading' && (body[i + 1]?.kind === 'item' || body[i + 1]?.kind === 'row');

/** 摘自某文，有删节 in brackets, and whatever else has a comma, is a remark of the report's. */
const REMARK = /^[（(].*，.*[）)]$/u;

const isUnended = ({ text, kind }: Line): boolean => kind === 'text' && !endsSentence(text) && !LEADS_ON.test(text) && !NUMBERED.test(text) && !REMARK.test(text);

const isLoose = (line: Line): boolean => isUnended(line) && line.text.length <= LONGEST && !(line.text.length >= SENTENCE && line.text.includes('，'));

/** 那曲：供暖工程开工: a place and its news. */
const NAMED = /^[^：:]{1,8}[：:]\s*\S/u;

/** So much of a text may stand below the names of its editors. */
const BELOW = 0.3;

/**
 * Where a text ends: at the line that names its editors, if most of the text stands above it. What follows tells of the site: who may be called, what else there is.
 * Newspapers name theirs over a page's second half, too: without markup no paragraph may follow.
 * @param behind for each line of the body whether editors were named above it, and text above them
 */
export function endAtCredits(body: readonly Line[], behind: readonly boolean[], markedUp: boolean): number {
  const from = behind.indexOf(true);
  if (from < 0) return body.length;
  const length = (lines: readonly Line[]): number => lines.reduce((n, l) => n + (isProse(l) ? l.text.length : 0), 0);
  const above = length(body.slice(0, from)), below = length(body.slice(from));
  return above > 0 && below <= (markedUp ? BELOW : 0) * (above + below) ? from : body.length;
}
