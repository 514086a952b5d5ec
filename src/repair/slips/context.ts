import { SYLLABLE } from '../readings.ts';
import { isSimplifiedOnly, isTraditional, simplifiedForm } from '../script.ts';

/** An annotation, or what is left of a torn one. */
export const ANNOTATION = new RegExp(`(?<=[?\\ufffd])[(（]?${SYLLABLE}[)）]|[(（]${SYLLABLE}[)）]`, 'gu');
const HAN = /\p{Script=Han}/u;

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

/** What the rest of a text knows: a name that stands in it twice is damaged once. */
export interface Acquaintance {
  /** Its characters, and its pairs and triples of Chinese ones, in Simplified form. */
  readonly phrases: ReadonlySet<string>;
  /** Its characters, as they stand. */
  readonly chars: ReadonlySet<string>;
  /** True for a text of Traditional characters. */
  readonly traditional: boolean;
}

const IN_TRADITIONAL = 0.04;

export function acquaintanceOf(text: string): Acquaintance {
  const plain = text.replace(ANNOTATION, ''), chars = Array.from(plain), s = chars.map(simplifiedForm), phrases = new Set(s);
  let traditional = 0, han = 0;
  for (let i = 0; i < s.length; i++) {
    if (!HAN.test(s[i]!)) continue;
    han++;
    if (s[i] !== chars[i]) traditional++;
    if (i + 1 >= s.length || !HAN.test(s[i + 1]!)) continue;
    phrases.add(s[i]! + s[i + 1]!);
    if (i + 2 < s.length && HAN.test(s[i + 2]!)) phrases.add(s[i]! + s[i + 1]! + s[i + 2]!);
  }
  return { phrases, chars: new Set(chars), traditional: traditional >= IN_TRADITIONAL * han };
}

/** What it is worth, in natural logarithms, that the text has the character, a pair or a triple with it elsewhere. */
const CHARACTER_KNOWN = 1, PAIR_KNOWN = 4, TRIPLE_KNOWN = 4;
/** What it costs that a character is of the other script than the text and stands nowhere else in it. */
const OUT_OF_SCRIPT = -5;

/** How much the rest of the text speaks for a character between two stretches. */
export function familiarity(before: string, char: string, after: string, text: Acquaintance): number {
  const s = Array.from(before, simplifiedForm), at = s.length;
  s.push(simplifiedForm(char), ...Array.from(after, simplifiedForm));
  const known = (from: number, to: number): number => Number(from >= 0 && to <= s.length && text.phrases.has(s.slice(from, to).join('')));
  const foreign = text.traditional ? isSimplifiedOnly(char) : isTraditional(char);
  return (foreign && !text.chars.has(char) ? OUT_OF_SCRIPT : 0) + CHARACTER_KNOWN * known(at, at + 1)
    + PAIR_KNOWN * (known(at - 1, at + 1) + known(at, at + 2)) + TRIPLE_KNOWN * (known(at - 2, at + 1) + known(at - 1, at + 2) + known(at, at + 3));
}

const CLOSING: Readonly<Record<string, string>> = { '）': '(（', '”': '“', '’': '‘', '》': '《', '】': '【' };
const MISMATCHED = -8, MATCHED = 4;
/** A full stop inside quotation marks ends a sentence; a quotation of a few characters is a name. */
const NAME_STOPPED = -7, NAME_LENGTH = 4, PHRASE_STOPPED = -3, PHRASE_LENGTH = 8;

/** How well a mark fits the line before it and the character behind it: a closing one needs an opening one, a quoted sentence some length. */
export function punctuates(char: string, lineBefore: string, after: string): number {
  if (char in CLOSING) return openSince(lineBefore, char) === null ? MISMATCHED : MATCHED;
  if (!/[。！？]/u.test(char) || !/^[”’]/u.test(after)) return 0;
  const quoted = openSince(lineBefore, after.charAt(0));
  if (quoted === null) return MISMATCHED / 2;
  return quoted < NAME_LENGTH ? NAME_STOPPED : quoted < PHRASE_LENGTH ? PHRASE_STOPPED : 0;
}

/** How many characters ago the mark was opened that `closing` would close; null where another one, or none, is open. */
function openSince(line: string, closing: string): number | null {
  const open: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at), opening = CLOSING[char === ')' ? '）' : char], last = open.at(-1);
    if (/[“‘（(《【]/u.test(char)) open.push(at);
    else if (opening !== undefined && last !== undefined && opening.includes(line.charAt(last))) open.pop();
  }
  const last = open.at(-1);
  return last === undefined || !CLOSING[closing]!.includes(line.charAt(last)) ? null : line.length - last - 1;
}
