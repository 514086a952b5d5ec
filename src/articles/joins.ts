import { atStart } from '../text/matches.ts';
import { MOST_CLAUSES, NUMBERED, couldHead } from './heading.ts';
import { endsSentence, isProse, joined, type Line } from './lines.ts';
import type { Span } from '../text/span.ts';

const CLOSERS = atStart(/^[，。、；：！？）”’》」』,;:!?)]/u);
const PAIRS: readonly (readonly [open: string, close: string])[] = [['“', '”'], ['（', '）'], ['《', '》'], ['‘', '’'], ['「', '」']];
/** Below this a line is no torn paragraph but a line of its own, unless the tear shows. */
const TORN = 20, SHORTEST = 8;
/** The rest of a word and then a mark. */
const REST_OF_WORD = /^\p{Script=Han}{1,2}[，。、；]/u;
/** 眼下，… begins a sentence of its own. */
const isRest = (text: string): boolean => REST_OF_WORD.test(text) && !SENTENCE_HEAD.test(text);
const COMPLETE = /(?:元|％|%|个|项|家|户|人|亩|公里|平方米|吨|台|套|名|次|项目|公司|书记|主任|[局区县市镇乡州厅部院校]长)$/u;
/** A sentence ends somewhere in it. */
const ENDED = /[。！？]/u;
const ENUMERATOR = /(?:^|[。；：！？，])(第?)([一二三四五六七八九十])(是|要|方面|个方面|抓|，|、)/u, ENUMERATORS = new RegExp(ENUMERATOR.source, 'gu');
const ORDER = '一二三四五六七八九十';
/** The sentence that opens a point and says no more is short; so much of a text's end shows it. */
const LONGEST_POINT = 30, ENDING = LONGEST_POINT + 10;
const SENTENCE_MARK = /[。；！？](?=.)/gu;
const SPEAKER = /(?:指出|强调|要求|表示|介绍|提出|认为|说)[，：,:]/u;

/** Where a column or a page tore a paragraph: what stands between its halves. */
export interface Tear extends Span {
  /** False where the first half ends with a full stop, so that it could have been a paragraph. */
  readonly certain: boolean;
}

/** A paragraph with the places at which it was torn; mostly there is none. */
export interface Whole {
  readonly line: Line;
  readonly tears: readonly Tear[];
}

/** A paragraph that has grown so long is no half. */
const LONGEST = 5000;

/** Joins paragraphs that a column or a page tore in two. */
export function rejoin(body: readonly Line[]): Whole[] {
  const texts = body.filter((l) => l.kind === 'text' && l.text.length >= TORN);
  // Where most lines come without a full stop, that is the style of the text (lists of names, of projects), no damage.
  const loose = texts.length >= 4 && texts.filter((l) => !endsSentence(l.text)).length * 2 > texts.length;
  const result: Whole[] = [];
  for (const line of body) {
    const last = result.at(-1);
    if (last !== undefined && last.line.text.length <= LONGEST && goesOn(last.line, line, loose)) result[result.length - 1] = mended(last, line);
    else result.push({ line, tears: [] });
  }
  return result;
}

function mended({ line: before, tears }: Whole, after: Line): Whole {
  const certain = !endsSentence(before.text) || CLOSERS.test(after.text);
  return { line: joined([before, after]), tears: [...tears, { start: before.spans.at(-1)!.end, end: after.spans[0]!.start, certain }] };
}

function goesOn(before: Line, after: Line, loose: boolean): boolean {
  if (before.kind !== 'text' || after.kind !== 'text' || before.text.length < SHORTEST || NUMBERED.test(after.text) || alike(before.text, after.text)) return false;
  if (CLOSERS.test(after.text) || after.torn === true) return true;
  if (endsSentence(before.text)) return enumerationGoesOn(before.text, after.text);
  if (/[：:]$/u.test(before.text) || NUMBERED.test(before.text) && couldHead(before)) return false;
  if (leftOpen(before.text, after.text)) return true;
  if (/[，、,]$/u.test(before.text)) return !couldHead(after) || after.text.length < TORN;
  if (!/[。，；,]/u.test(before.text) || !(isProse(after) || ENDED.test(after.text))) return false;
  // An entry of a list ends with its sum or its post, a tear hardly ever just there.
  if (COMPLETE.test(before.text)) return isRest(after.text);
  return (!loose && before.text.length >= TORN && isProse(before) && ENDED.test(after.text)) || brokenOff(before.text, after.text);
}

/** How reports begin their sentences and headlines of sections do not. */
const SENTENCE_HEAD = /^(?:在.{2,18}，|眼下|目前|近日|日前|近年来|今年|今天|如今|去年|会上|随后|当天|当日|当前|现在|下午|上午|其间|期间|最终|据.{1,8}，|截至|此外|同时|其中|下一步|\d{1,2}月)/u;

/** Entries of a list: both begin alike, or with a person (某某，男，…). */
const alike = (before: string, after: string): boolean => before.slice(0, 2) === after.slice(0, 2) || PERSON.test(after);
const PERSON = /^\p{Script=Han}{2,4}，[男女]，/u;

/** Too short for running text, and yet no heading: it begins as a sentence does, or the other half shows the tear. */
function brokenOff(before: string, after: string): boolean {
  if (SENTENCE_HEAD.test(before) || before.split('，').length > MOST_CLAUSES || isRest(after)) return true;
  // The cut runs through an enumeration.
  return (/、[^，。；]*$/u.test(before) && /^[^，。；]*、/u.test(after));
}

/** A quotation mark or bracket is open at the end of the one and is closed in the other before another opens. */
function leftOpen(before: string, after: string): boolean {
  return PAIRS.some(([open, close]) => {
    if (before.lastIndexOf(open) <= before.lastIndexOf(close)) return false;
    const closed = after.indexOf(close), opened = after.indexOf(open);
    return closed >= 0 && (opened < 0 || closed < opened);
  });
}

/**
 * The cut falls after a full stop, and yet the item goes on: the first line's last sentence opens the point 三要…, and
 * the second, which opens with no point and no speaker, comes to 四要….
 */
function enumerationGoesOn(before: string, after: string): boolean {
  const end = before.slice(-ENDING);
  if (!ENUMERATOR.test(end)) return false;
  const sentence = end.slice(([...end.matchAll(SENTENCE_MARK)].at(-1)?.index ?? -1) + 1);
  const opened = [...sentence.matchAll(ENUMERATORS)].at(-1);
  if (opened === undefined || sentence.length - opened.index > LONGEST_POINT) return false;
  const following = ENUMERATOR.exec(after);
  if (following === null || following.index === 0) return false;
  return following[1] === opened[1] && following[3] === opened[3] && ORDER.indexOf(following[2]!) === ORDER.indexOf(opened[2]!) + 1
    && !SPEAKER.test(after.slice(0, following.index));
}
