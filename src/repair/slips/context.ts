import { SYLLABLE } from '../readings.ts';

/** An annotation, or what is left of a torn one. */
export const ANNOTATION = new RegExp(`(?<=[?\\ufffd])[(（]?${SYLLABLE}[)）]|[(（]${SYLLABLE}[)）]`, 'gu');

/** How much text on either side of a slip its readings are weighed in. */
const REACH = 8;
/** How far back a quotation mark or bracket is looked for that is still open. */
const LINE_REACH = 300;

/** The text around a stretch, as far as it is sound, without annotations: on either side as far as words reach, and the line before it. */
export interface Surroundings { readonly left: string; readonly right: string; readonly line: string }

/** A line's end counts as a character: some marks do not stand at one. */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - LINE_REACH), start).replace(ANNOTATION, ''), line = before.slice(before.lastIndexOf('\n') + 1);
  const after = `${text.slice(end, end + 4 * REACH).replace(ANNOTATION, '')}\n`;
  return { left: line.slice(-REACH), right: after.slice(0, /[?\ufffd]|(?<=\n)/u.exec(after)?.index).slice(0, REACH), line };
}

/** Between them there are characters, no marks. */
const LAST_MARK = '\u303f', FIRST_WIDE_MARK = '\uff00';
const CLOSING: Readonly<Record<string, string>> = { '）': '(（', '”': '“', '’': '‘', '》': '《', '】': '【', '」': '「', '』': '『' };
const MISMATCHED = -8, MATCHED = 4;
/** A full stop inside quotation marks ends a sentence; a quotation of a few characters is a name, a long one a sentence. */
const NAME_STOPPED = -7, NAME_LENGTH = 4, PHRASE_STOPPED = -3, PHRASE_LENGTH = 8, SENTENCE_STOPPED = 3, SENTENCE_LENGTH = 16;

/** How well a mark fits the line before it and the character behind it: a closing one needs an opening one, a quoted sentence some length. */
export function punctuates(char: string, lineBefore: string, after: string): number {
  if (char > LAST_MARK && char < FIRST_WIDE_MARK) return 0;
  if (char in CLOSING) return openSince(lineBefore, char) === null ? MISMATCHED : MATCHED;
  if (!/[。！？]/u.test(char) || !/^[”’]/u.test(after)) return 0;
  const quoted = openSince(lineBefore, after.charAt(0));
  if (quoted === null) return MISMATCHED / 2;
  return quoted < NAME_LENGTH ? NAME_STOPPED : quoted < PHRASE_LENGTH ? PHRASE_STOPPED : quoted < SENTENCE_LENGTH ? 0 : SENTENCE_STOPPED;
}

/** How many characters ago the mark was opened that `closing` would close; null where another one, or none, is open. */
function openSince(line: string, closing: string): number | null {
  const open: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at), opening = CLOSING[char === ')' ? '）' : char], last = open.at(-1);
    if (/[“‘（(《【「『]/u.test(char)) open.push(at);
    else if (opening !== undefined && last !== undefined && opening.includes(line.charAt(last))) open.pop();
  }
  const last = open.at(-1);
  return last === undefined || !CLOSING[closing]!.includes(line.charAt(last)) ? null : line.length - last - 1;
}
