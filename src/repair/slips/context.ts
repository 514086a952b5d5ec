import { SYLLABLE } from '../readings.ts';

/** An annotation, or what is left of a torn one. */
export const ANNOTATION = new RegExp(`(?<=[?\\ufffd])[(（]?${SYLLABLE}[)）]|[(（]${SYLLABLE}[)）]`, 'gu');

/** How much text on either side of a slip its readings are weighed in. */
const REACH = 8;
/** How far back a quotation mark or bracket is looked for that is still open. */
export const LINE_REACH = 300;
/** How far on a quotation is followed, annotations counted. */
const AHEAD = 96;

/** The text around a stretch, as far as it is sound, without annotations: on either side as far as words reach, the line before it, and what of it comes behind, damaged or not. */
export interface Surroundings { readonly left: string; readonly right: string; readonly line: string; readonly ahead: string }

/** Of what stands before a stretch and what stands behind it. A line's end counts as a character: some marks do not stand at one. */
export function surroundings(before: string, behind: string): Surroundings {
  const plain = before.slice(-LINE_REACH).replace(ANNOTATION, ''), line = plain.slice(plain.lastIndexOf('\n') + 1);
  const after = `${behind.slice(0, AHEAD).replace(ANNOTATION, '')}\n`, ahead = after.slice(0, after.indexOf('\n') + 1);
  return { left: line.slice(-REACH), right: ahead.slice(0, /[?\ufffd]/u.exec(ahead)?.index).slice(0, REACH), line, ahead };
}

/** Between them there are characters, no marks. */
const LAST_MARK = '\u303f', FIRST_WIDE_MARK = '\uff00';
/** True for what is no mark, nor a letter or figure: what a line leaves open says the same of all of them. */
export const isPlain = (char: string): boolean => char > LAST_MARK && char < FIRST_WIDE_MARK;
const CLOSING: Readonly<Record<string, string>> = { '）': '(（', '”': '“', '’': '‘', '》': '《', '】': '【', '」': '「', '』': '『' };
const MISMATCHED = -8, MATCHED = 4;
/** A full stop inside quotation marks ends a sentence; a quotation of a few characters is a name, a long one a sentence. */
const NAME_STOPPED = -7, NAME_LENGTH = 4, PHRASE_STOPPED = -3, PHRASE_LENGTH = 8, SENTENCE_STOPPED = 3, SENTENCE_LENGTH = 16;

/** A mark that is open still, and how many characters ago it was opened; `mark` is empty where that stands in what is damaged still, perhaps. */
export interface Open { readonly mark: string; readonly ago: number }

/** What it costs that a quotation is left open at its line's end. */
const LEFT_OPEN = -6;
/** What it costs a closing mark that none is seen to be open, where the line is damaged before it. */
const UNSEEN = -2;

/** How well a character fits what is open in the line before it and what stands behind it: a closing mark needs an opening one, a quotation an end, a quoted sentence some length. */
export function punctuates(char: string, open: Open | null, after: string): number {
  const left = open !== null && after.startsWith('\n') && /[“「『]/u.test(open.mark) ? LEFT_OPEN : 0;
  if (isPlain(char)) return left;
  const closed = CLOSING[char];
  if (closed !== undefined) return open?.mark === '' ? UNSEEN : open !== null && closed.includes(open.mark) ? MATCHED : MISMATCHED + left;
  if (!/[。！？]/u.test(char) || !/^[”’」』]/u.test(after)) return left;
  if (open?.mark === '') return 0;
  if (open === null || !CLOSING[after.charAt(0)]!.includes(open.mark)) return MISMATCHED / 2;
  return open.ago < NAME_LENGTH ? NAME_STOPPED : open.ago < PHRASE_LENGTH ? PHRASE_STOPPED : open.ago < SENTENCE_LENGTH ? 0 : SENTENCE_STOPPED;
}

/** What it is worth for an opening mark that what it opens is closed behind it, and nothing before it is open; and what it costs that none closes it in its line. */
const CLOSED_AHEAD = 5, NEVER_CLOSED = -6;
const CLOSED_BY: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》', '【': '】' };

/** How well an opening mark stands between what is open before it and what stands behind it, to the line's end, or damage; nothing for any other character. */
export function opens(char: string, open: Open | null, ahead: string): number {
  const closing = KINDS[char.charCodeAt(0)] === OPENS ? CLOSED_BY[char] : undefined;
  if (closing === undefined) return 0;
  if (open?.mark === char) return MISMATCHED;
  const end = /[?\ufffd]/u.exec(ahead)?.index ?? ahead.length, closes = ahead.indexOf(closing), again = ahead.indexOf(char);
  if (closes >= 0 && closes < end && (again < 0 || closes < again)) return open === null ? CLOSED_AHEAD : 0;
  return end === ahead.length && ahead.endsWith('\n') ? NEVER_CLOSED : 0;
}

/** The mark of a line that is open at its end; null where none is. */
export function openIn(line: string): Open | null {
  const open: number[] = [];
  let damaged = false;
  for (let at = 0; at < line.length; at++) {
    const kind = KINDS[line.charCodeAt(at)]!;
    if (kind === PLAIN) continue;
    const char = line.charAt(at), last = open.at(-1);
    if (kind === OPENS) open.push(at);
    else if (kind === DAMAGED) damaged = true;
    else if (last !== undefined && CLOSING[char === ')' ? '）' : char]!.includes(line.charAt(last))) open.pop();
  }
  const last = open.at(-1);
  if (last === undefined) return damaged ? { mark: '', ago: 0 } : null;
  return { mark: line.charAt(last), ago: line.length - last - 1 };
}

/** What it is worth for a question mark that its sentence asks. */
const ASKED = 3;
const ASKING = /(?:什[么麼]|怎[么麼样樣]|哪|[谁誰吗嗎呢]|为何|為何|如何|是否|多少|[难難]道)[^。！？!?]{0,16}$/u;
export const asks = (line: string): number => (ASKING.test(line.slice(-24)) ? ASKED : 0);

/** By unit, for every line is looked through: what opens, what closes, what shows damage. */
const PLAIN = 0, OPENS = 1, CLOSES = 2, DAMAGED = 3, KINDS = new Uint8Array(0x10000);
for (const [kind, chars] of [[OPENS, '“‘（(《【「『'], [CLOSES, `${Object.keys(CLOSING).join('')})`], [DAMAGED, '?\ufffd']] as const) for (const char of chars) KINDS[char.charCodeAt(0)] = kind;
