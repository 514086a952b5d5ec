import type { Edit } from '../../text/edit.ts';
import { lazily } from '../../text/remember.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { applyEdits, sourceSpan, untouched } from '../../text/traced.ts';
import { TORN, type Evidence } from '../evidence.ts';
import { bytesOf, charOf, isCommon } from '../gbk.ts';
import { plainSyllable, SYLLABLE } from '../readings.ts';
import type { Rule } from '../rule.ts';
import { simplifiedForm } from '../script.ts';
import { acquaintanceOf } from './acquaintance.ts';
import { LINE_REACH, openIn } from './context.ts';
import { orphanAt, type Cause } from './orphan.ts';
import { readingOf, type Reading } from './reading.ts';
import { oddsOfKept } from './signs.ts';
import { slipsAt, type Slip } from './walk.ts';

const NAME = 'gbk-slip';

/** A question mark with something behind it that tears bytes apart; one before a torn annotation is a mark that was there before. */
const START = new RegExp(`[?\\ufffd](?![?\\ufffd][(（]?${SYLLABLE}[)）])(?=[(（]?${SYLLABLE}[)）]|[,!:;?()，！：；？（）。、])`, 'gu');

/**
 * What must speak for a reading against the text as it stands, as a natural logarithm: most where nothing else in the text is damaged so, least where
 * an annotation is torn from its character, which nothing else explains. Between two marks with nothing behind them but question marks, people ask.
 */
const WORTHWHILE_ALONE = 14, WORTHWHILE = 3, WORTHWHILE_OF_MARKS = 4, WORTHWHILE_TORN = -8;

/** A text in which so many stretches were weighed, and none was worth it, is not damaged so; and no text is damaged in more places than that. */
const TRIED_IN_VAIN = 40, TRIED = 4000;

/** Where a character in so many, and more than a few, is a question mark, the text was written in another encoding and is lost: a slip tears one character of many. */
const LOST = 12, FEW = 60;

/**
 * Text whose GBK bytes are paired one off. A copying site put `(pinyin)` behind certain characters, or tore punctuation from its surroundings, wherever the bytes
 * of the one or the other met, be it in the middle of two characters: "單位?huí)撠熑?," was 單位負責人，; "零的突破?!备呙骺h" was 零的突破。”高明縣.
 *
 * The run is written as bytes again, the lost byte is put back in front, and the bytes are read anew. What spoke for the lost byte: the pinyin, the same character
 * elsewhere in the text, words. A reading is taken only if running the damage forwards over it gives the damaged text back; it is certain
 * only if no other is nearly as likely. A character that nothing decides stays a question mark, and so does a sign that is lost for good.
 *
 * Not touched: question marks that ask; anything behind which the bytes make no better sense paired otherwise.
 */
export const slips: Rule = {
  name: NAME,
  shown: true,
  traces: '?\ufffd',
  suspicious: new RegExp(START.source, 'u'),
  find: (text, evidence) => {
    const found = slipsIn(text, evidence);
    const damaged = evidence.machine || found.some((f) => isEvident(text, f));
    const taken = worthwhile(text, found, damaged), { signs } = evidence, kept = signs === 'unknown' && signsKept(text, taken);
    const whole = taken.filter((f) => f.reading.decided && !(kept && endsOpenly(f)));
    const edits = whole.length === taken.length || (whole.length === 0 && !kept) ? taken.map(editOf) : weighedAgain(text, kept ? { ...evidence, signs: 'kept' } : evidence, whole, damaged);
    return { edits, doubts: damaged ? remains(text, edits) : [] };
  },
};

interface Found { readonly slip: Slip; readonly reading: Reading }

/** True where nothing shows what took a slip's last byte: a sign went with it, or none. */
const endsOpenly = ({ slip: { last } }: Found): boolean => last?.cause.kind === 'unknown';

/** True where an annotation torn from its character has its bracket still, or what stands behind open ends shows that the signs there are whole. */
const signsKept = (text: string, found: readonly Found[]): boolean =>
  found.some(({ slip: { start, first: { cause } } }) => cause.kind === 'annotation' && /[(（]/u.test(text.charAt(start + 1)))
    || oddsOfKept(found.filter(endsOpenly).map(({ slip: { end } }) => text.slice(end, end + AHEAD))) >= KEPT;
const AHEAD = 12, KEPT = 1;

const editOf = ({ slip: { start, end }, reading }: Found): Edit => ({ start, end, text: reading.text, rule: NAME, certain: reading.certain });

/** The readings that are worth it, none over another. */
function worthwhile(text: string, found: readonly Found[], damaged: boolean): Found[] {
  let end = 0;
  return found.filter(({ slip, reading }) => {
    if (slip.start < end || reading.gain < needed(text, slip, reading, damaged)) return false;
    end = slip.end;
    return true;
  });
}

/** What lacks a character at first is weighed again in the text that the whole readings make: its words are whole, its quotation marks close, and more is known of the machine. */
function weighedAgain(text: string, evidence: Evidence, whole: readonly Found[], damaged: boolean): Edit[] {
  const edits = whole.map(editOf), mended = applyEdits(untouched(text, ''), edits);
  const again = worthwhile(mended.text, slipsIn(mended.text, learnt(evidence, whole.filter((f) => f.reading.certain))), damaged).map((f) => ({ ...editOf(f), ...sourceSpan(mended, f.slip) }));
  return [...edits, ...again.filter((e) => !edits.some((known) => overlaps(known, e)))].sort((a, b) => a.start - b.start);
}

/** What certain readings tell of the machine: the characters that it tore annotations from, and those between that it left alone. */
function learnt(evidence: Evidence, sure: readonly Found[]): Evidence {
  const annotated = new Map([...evidence.annotated].map(([char, syllables]) => [char, new Set(syllables)])), unannotated = new Map(evidence.unannotated);
  for (const { slip: { first, last, before }, reading: { text } } of sure) {
    const read = bytesOf(text);
    if (read === null) continue;
    const put = (char: string | undefined, cause: Cause): void => {
      if (cause.kind !== 'annotation' || char === undefined) return;
      annotated.set(char, (annotated.get(char) ?? new Set()).add(plainSyllable(cause.syllable)));
    };
    put(charOf(before, read[0]!), first.cause);
    if (last !== null) put(text.slice(-1), last.cause);
    for (const char of text.slice(1, last === null ? text.length : -1)) unannotated.set(char, (unannotated.get(char) ?? 0) + 1);
  }
  return { ...evidence, annotated, unannotated };
}

/** A slip with nothing in it but marks. */
const MARKS = /^[?\ufffd,!:;()，！：；？（）。、]+$/u;

/** True for a slip that shows by itself that the text is damaged so. */
const isEvident = (text: string, { slip, reading }: Found): boolean =>
  reading.gain >= WORTHWHILE_ALONE && slip.first.cause.kind === 'mark' && slip.last?.cause.kind !== 'unknown' && !MARKS.test(text.slice(slip.start, slip.end));

function needed(text: string, slip: Slip, reading: Reading, damaged: boolean): number {
  const stretch = text.slice(slip.start, slip.end);
  if (slip.first.cause.kind === 'annotation') return WORTHWHILE_TORN;
  if (!MARKS.test(stretch)) return damaged ? WORTHWHILE : WORTHWHILE_ALONE;
  return damaged || closesQuotation(text, slip, reading) ? WORTHWHILE_OF_MARKS : Infinity;
}

/** A sentence's and its quotation's end, at the end of a line in which a quotation is open: "他说：“好?!?" is no question. */
function closesQuotation(text: string, { start, end }: Slip, { text: read }: Reading): boolean {
  if (read !== '。”' || !/^(?:\n|$)/u.test(text.slice(end, end + 1))) return false;
  const before = text.slice(Math.max(0, start - LINE_REACH), start);
  return openIn(before.slice(before.lastIndexOf('\n') + 1))?.mark === '“';
}

/** Every stretch that may be a slip, with its likeliest reading. They overlap where one that is none begins before another. */
function slipsIn(text: string, evidence: Evidence): Found[] {
  const found: Found[] = [], marks = text.match(/[?\ufffd]/gu)?.length ?? 0;
  if (marks > FEW && marks * LOST > text.length) return found;
  const known = lazily(() => acquaintanceOf(text));
  let tried = 0, worthwhile = false;
  for (const m of text.matchAll(START)) {
    const ways = slipsAt(text, orphanAt(text, m.index)).filter((slip) => slip.first.cause.kind === 'annotation' || !isSound(text.slice(slip.start, slip.end)));
    const before = readBefore(text, found, m.index), readings = ways.flatMap((slip) => {
      const reading = readingOf(text, slip, before, evidence, known);
      return reading === null ? [] : [{ slip, reading }];
    });
    if (readings.length === 0) continue;
    const best = readings.reduce((a, b) => (b.reading.gain - STRANGE * strangers(b.reading.text) > a.reading.gain - STRANGE * strangers(a.reading.text) ? b : a));
    found.push(best);
    worthwhile ||= isEvident(text, best);
    if (++tried >= (worthwhile || evidence.machine ? TRIED : TRIED_IN_VAIN)) break;
  }
  return found;
}

/** The text before a slip, as far as a line is looked at, with the readings of the slips in it: their quotation marks open and close. */
function readBefore(text: string, found: readonly Found[], end: number): string {
  const start = Math.max(0, end - LINE_REACH);
  let read = '', from = end;
  for (let i = found.length - 1; i >= 0 && found[i]!.slip.end > start; i--) {
    const { slip, reading } = found[i]!;
    if (slip.end > from || reading.gain < WORTHWHILE) continue;
    read = reading.text + text.slice(slip.end, from) + read;
    from = slip.start;
  }
  return text.slice(Math.min(start, from), from) + read;
}

/** Out of step, fewer than half of the characters are common ones, and there are odd signs; a stretch of this length with hardly any of either is text in step. */
const SOUND_LENGTH = 10, SOUND = 0.9;
const HAN = /\p{Script=Han}/u, ODD = /[^\p{Script=Han}\u0000-\u007f，！：；？（）。、“”‘’《》·—…　]/u;

function isSound(stretch: string): boolean {
  const han = Array.from(stretch).filter((char) => HAN.test(char));
  return han.length >= SOUND_LENGTH && !ODD.test(stretch) && han.filter((char) => isCommon(simplifiedForm(char))).length >= SOUND * han.length;
}

/** Of the ends that a slip may have, the one is likelier whose reading is in step to there: what a rare or odd character in it costs. */
const STRANGE = 10;
const strangers = (reading: string): number => Array.from(reading).filter((char) => (HAN.test(char) ? !isCommon(simplifiedForm(char)) : ODD.test(char))).length;

/** What shows that bytes are out of step still: torn annotations, and private-use characters in Chinese text. */
const REMAINS = new RegExp(`${TORN.source}|(?<=\\p{Script=Han})[\ue000-\ue4c5]+|[\ue000-\ue4c5]+(?=\\p{Script=Han})`, 'gu');

/** Damage that no edit undoes. The edits are in order. */
function remains(text: string, edits: readonly Edit[]): Span[] {
  let next = 0;
  return [...text.matchAll(REMAINS)].map((m) => ({ start: m.index, end: m.index + m[0].length })).filter((at) => {
    while (next < edits.length && edits[next]!.end <= at.start) next++;
    return next === edits.length || !overlaps(edits[next]!, at);
  });
}
