import { isReading, isToned, plainSyllable, readingsOf, SYLLABLE } from './readings.ts';
import { isTraditional, simplifiedForm } from './script.ts';
import { isCommon } from './gbk.ts';
import type { Signs } from './slips/signs.ts';

/** `(pinyin)` behind one character, as found in a text: `start` and `end` are those of the brackets. */
interface Annotation { readonly han: string; readonly syllable: string; readonly start: number; readonly end: number }

/** What a text as a whole shows about how it came to be damaged. One place alone shows little; many show a machine. */
export interface Evidence {
  /** True where a machine put pinyin behind characters (see `madeByMachine`). */
  readonly machine: boolean;
  /** Characters that the machine annotates, with the syllables it gives them; empty where none was at work. */
  readonly annotated: ReadonlyMap<string, ReadonlySet<string>>;
  /** Characters that stand somewhere without an annotation, and how often: the machine does not annotate those, but what is out of step still has some that the text has not. */
  readonly unannotated: ReadonlyMap<string, number>;
  /** How many characters the text has: in a long one, what is common occurs. */
  readonly length: number;
  /** What the decoder did with the sign behind an orphaned byte: "單位?huí)" has lost a bracket, "單位?(huí)" none. */
  readonly signs: Signs;
}

/** What an undamaged text shows. */
export const NO_EVIDENCE: Evidence = { machine: false, annotated: new Map(), unannotated: new Map(), length: 0, signs: 'unknown' };

/** An annotation put in between the two bytes of a character: "單位?huí)". Nothing else writes so. (With its bracket, "怎么读?(dú)", anybody may.) */
export const TORN = new RegExp(`(?:[^\\u0000-\\u00ff]|[)）])(?:[?\\ufffd]|\\ufffd[(（])(?<syllable>${SYLLABLE})[)）]`, 'gu');

const BRACKET_KEPT = new RegExp(`(?:[^\\u0000-\\u00ff]|[)）])[?\\ufffd][(（]${SYLLABLE}[)）]`, 'u');

export const SUSPICIOUS_ANNOTATION = new RegExp(`[\\p{Script=Han}?\\ufffd][(（]?${SYLLABLE}[)）]`, 'u');

const HAN_AT_END = /\p{Script=Han}$/u, IN_BRACKETS = new RegExp(`${SYLLABLE}[)）]`, 'uy');
const OPENING = 0x28, WIDE_OPENING = 0xff08, LEAST = 0x61;
/** The last letter of a syllable: ḿ, behind which Latin ends. */
const LAST_SYLLABIC = 0x1eff;

/** The annotations whose syllable is a reading of the character before it. */
export const annotationsIn = (text: string): Annotation[] => bracketed(text).filter((a) => isReading(a.han, a.syllable));

/** The syllables in brackets behind single characters. */
function bracketed(text: string): Annotation[] {
  const found: Annotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== OPENING && unit !== WIDE_OPENING) continue;
    // Most brackets hold no syllable, and a first look is cheaper than a search.
    const first = text.charCodeAt(at + 1);
    if (!(first >= LEAST && first <= LAST_SYLLABIC)) continue;
    IN_BRACKETS.lastIndex = at + 1;
    if (!IN_BRACKETS.test(text)) continue;
    const han = HAN_AT_END.exec(text.slice(Math.max(0, at - 2), at))?.[0], end = IN_BRACKETS.lastIndex;
    if (han !== undefined) found.push({ han, syllable: text.slice(at + 1, end - 1), start: at, end });
  }
  return found;
}

/** Reads a text's evidence: two scans, and none of the tables where no syllable stands in brackets. `damaged`: slips were found in it. */
export function evidenceOf(text: string, damaged: boolean): Evidence {
  const beside = bracketed(text), annotations = beside.filter((a) => isReading(a.han, a.syllable)), torn = [...text.matchAll(TORN)].filter((m) => isToned(m.groups!.syllable!));
  if (annotations.length === 0 && torn.length === 0) return NO_EVIDENCE;
  const annotated = new Map<string, Set<string>>();
  for (const { han, syllable } of annotations) {
    const known = annotated.get(han);
    if (known === undefined) annotated.set(han, new Set([plainSyllable(syllable)]));
    else known.add(plainSyllable(syllable));
  }
  if (torn.length === 0 && !madeByMachine(text, annotations, annotated, damaged)) return NO_EVIDENCE;
  return { machine: true, annotated, unannotated: charactersBut(text, beside), length: text.length - beside.reduce((sum, a) => sum + a.end - a.start, 0), signs: torn.length > 0 ? 'taken' : BRACKET_KEPT.test(text) ? 'kept' : 'unknown' };
}

/** The characters that stand somewhere without a syllable behind them. */
function charactersBut(text: string, annotations: readonly Annotation[]): Map<string, number> {
  const found = new Map<string, number>();
  let at = 0;
  for (const a of [...annotations, { han: '', start: text.length, end: text.length }]) {
    for (const char of text.slice(at, a.start - a.han.length)) found.set(char, (found.get(char) ?? 0) + 1);
    at = a.end;
  }
  return found;
}

/**
 * Least evidence: annotations of characters that nobody needs help with, and how many such characters. Fewer characters are enough where one has its annotation time and again, for a reader is
 * helped once; and fewest in a text that was found damaged otherwise.
 */
const ENOUGH = { annotations: 4, characters: 3 }, ENOUGH_REPEATED = { annotations: 4, characters: 2 }, ENOUGH_DAMAGED = { annotations: 2, characters: 1 };
const REPEATED = 3, CONSISTENT = 0.9, PRIMER = 0.6, IN_TRADITIONAL = 0.04;
/** Before a character that is spoken of. */
const SPOKEN_OF = /[“‘「『《"']/u;

/**
 * Which characters a machine annotates differs from site to site; what does not differ is how: never a word, always one character; every
 * occurrence; the same syllable each time; in text of Traditional characters, and not all of them; and most of them characters that every reader
 * can read, in their only reading (產(chǎn), 工(gōng)), or in one that it gives them again and again (縣(xiàn)). A reader's help is for words
 * (北京(Běijīng)), for rare characters (邳(pī)州) and for those of several readings (重(chóng)慶, 行(háng)不行(xíng)); a primer's is for each and every character.
 */
function madeByMachine(text: string, found: readonly Annotation[], syllables: ReadonlyMap<string, ReadonlySet<string>>, damaged: boolean): boolean {
  const times = new Map<string, number>();
  for (const { han } of found) times.set(han, (times.get(han) ?? 0) + 1);
  const isRepeated = (a: Annotation): boolean => times.get(a.han)! >= REPEATED;
  const needless = found.filter((a) => isCommon(simplifiedForm(a.han)) && (readingsOf(a.han).size === 1 || isRepeated(a)) && !SPOKEN_OF.test(text.charAt(a.start - a.han.length - 1)));
  const least = damaged ? ENOUGH_DAMAGED : needless.some(isRepeated) ? ENOUGH_REPEATED : ENOUGH;
  if (needless.length < least.annotations || new Set(needless.map((a) => a.han)).size < least.characters) return false;
  let han = 0, traditional = 0, annotatable = 0;
  for (const char of text) {
    if (char < '\u2e80') continue;
    han++;
    if (isTraditional(char)) traditional++;
    if (syllables.has(char)) annotatable++;
  }
  const ofSeveral = [...syllables.values()].filter((s) => s.size > 1).length;
  return found.length >= CONSISTENT * annotatable && ofSeveral <= (1 - CONSISTENT) * syllables.size
    && traditional >= IN_TRADITIONAL * han && found.length <= PRIMER * han;
}
