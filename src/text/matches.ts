import { endingsOf, hallmarksOf, openingsOf } from './hallmarks.ts';

const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of an expression with the flag g, in order. What `matchAll` gives, without the copy that it makes of the expression each time:
 * here most expressions are asked of thousands of short stretches and find nothing.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!mayMatch(pattern, text)) return NONE;
  pattern.lastIndex = 0;
  let m = pattern.exec(text);
  if (m === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; m !== null; m = pattern.exec(text)) {
    // By a whole character: in the midst of a pair of surrogates the engine goes back to its beginning.
    if (m[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    else found.push(m);
  }
  return found;
}

/** What `pattern.test(text)` says, sooner where most texts have nothing that it could match. For expressions without the flag g. */
export const has = (pattern: RegExp, text: string): boolean => mayMatch(pattern, text) && pattern.test(text);

/** What is asked of a text, as an expression is. */
export interface Asked {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * Asks what an expression does whose every match begins where the text does (^), sooner: most texts are told by their first unit to hold none.
 * @throws RangeError where the expression does not tell what it may begin with: a fault of the rule that it is.
 */
export function atStart(pattern: RegExp): Asked {
  const mayBegin = amongFew(openingsOf(pattern), pattern);
  return {
    test: (text) => mayBegin(text.charCodeAt(0)) && pattern.test(text),
    exec: (text) => (mayBegin(text.charCodeAt(0)) ? pattern.exec(text) : null),
  };
}

/**
 * The same for one whose every match ends where the text does ($): the engine would try each place of a text before it.
 * @throws RangeError where the expression does not tell what it may end with.
 */
export function atEnd(pattern: RegExp): Asked {
  const mayEnd = amongFew(endingsOf(pattern), pattern);
  return {
    test: (text) => mayEnd(text.charCodeAt(text.length - 1)) && pattern.test(text),
    exec: (text) => (mayEnd(text.charCodeAt(text.length - 1)) ? pattern.exec(text) : null),
  };
}

/** Two units may share a place in the notes, so that more is tried than must be: each expression has its own, and all are to stay at hand. */
function amongFew(units: ReadonlySet<number> | null, { source }: RegExp): (unit: number) => boolean {
  if (units === null) throw new RangeError(`${source} does not tell what a text begins or ends with that it matches`);
  const bits = new Int32Array(16);
  for (const unit of units) bits[unit >> 5 & 15]! |= 1 << (unit & 31);
  return (unit) => (bits[unit >> 5 & 15]! >> (unit & 31) & 1) === 1;
}

/**
 * False where a text lacks what every match of an expression contains. The text's characters and pairs of neighbours are noted in one pass, for all
 * expressions that are asked of it one after the other; two may share a place in the notes, so that true says nothing.
 */
function mayMatch(pattern: RegExp, text: string): boolean {
  let places = sought.get(pattern);
  if (places === undefined) sought.set(pattern, places = placesOf(pattern));
  if (places === null) return true;
  if (text !== noted) note(text);
  for (let i = 0; i < places.length; i++) if (notes[places[i]!] === round) return true;
  return false;
}

/** Where in the notes to look for an expression; null where every text must be tried. */
const sought = new WeakMap<RegExp, Uint16Array | null>();

const PAIRS = 1 << 13, SINGLES = 1 << 12, LAST_ROUND = 0xffff;
/** What stands in the text noted last has its round's number. */
const notes = new Uint16Array(PAIRS + SINGLES);
let noted = '', round = 0;

const placeOfPair = (a: number, b: number): number => (a * 131 + b) & (PAIRS - 1);
const placeOfSingle = (a: number): number => PAIRS + (a & (SINGLES - 1));

function note(text: string): void {
  if (round === LAST_ROUND) {
    notes.fill(0);
    round = 0;
  }
  round++;
  noted = text;
  for (let at = 0, before = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    notes[placeOfSingle(unit)] = round;
    notes[placeOfPair(before, unit)] = round;
    before = unit;
  }
}

function placesOf(pattern: RegExp): Uint16Array | null {
  const marks = hallmarksOf(pattern);
  return marks && Uint16Array.from(new Set(marks.map((m) => (m.length === 1 ? placeOfSingle(m.charCodeAt(0)) : placeOfPair(m.charCodeAt(0), m.charCodeAt(1))))));
}
