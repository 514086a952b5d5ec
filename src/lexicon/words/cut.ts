import type { Dictionary } from './dictionary.ts';
import { cutUnknown } from './unknown.ts';

/** The words of a text, in order and without gaps. Good until the next text is cut: the arrays are used again. */
interface CutText {
  readonly count: number;
  /** Where each ends (UTF-16). */
  readonly ends: Int32Array;
  /** The node of each in the dictionary; 0 for single characters and where it is put together of characters that make no words of it. */
  readonly nodes: Int32Array;
}

/** Between these nothing is joined: blank, tabulator, line feed, comma and full stop. */
const parts = (character: number): boolean => character === 0x20 || character === 0x09 || character === 0x0a || character === 0xff0c || character === 0x3002;
const isLetter = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a), isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const POINT = 0x2e, ASCII = 0x80;

/** The text's characters, where each begins, and for each place the weight of all that follows, the length of the best word and its node. Used again for the next text. */
let room = 0, characters = new Int32Array(0), places = new Int32Array(0), totals = new Float64Array(0), lengths = new Int32Array(0), chosen = new Int32Array(0);
/** The words that were cut. */
let count = 0, ends = new Int32Array(0), nodes = new Int32Array(0);

function makeRoom(length: number): void {
  if (length < room) return;
  room = 2 * (length + 1);
  totals = new Float64Array(room);
  [characters, places, lengths, chosen, ends, nodes] = [new Int32Array(room), new Int32Array(room), new Int32Array(room), new Int32Array(room), new Int32Array(room), new Int32Array(room)];
}

/**
 * Cuts a text as jieba does (cppjieba's MPSegment and MixSegment): the dictionary's words of the greatest weight in all.
 * @param unknown whether the single characters that lie between them are put together: Latin words, numbers, and the rest by the model of unknown words.
 */
export function cutText(dictionary: Dictionary, text: string, unknown: boolean): CutText {
  makeRoom(text.length);
  let length = 0;
  for (let at = 0; at < text.length; length++) {
    const character = text.codePointAt(at)!;
    characters[length] = character;
    places[length] = at;
    at += character > 0xffff ? 2 : 1;
  }
  places[length] = text.length;
  weigh(dictionary, length);
  count = 0;
  for (let at = 0; at < length;) {
    let to = at;
    while (unknown && to < length && lengths[to] === 1 && !parts(characters[to]!)) to++;
    if (to > at) cutSingles(at, to);
    else add(to = at + lengths[at]!, chosen[at]!);
    at = to;
  }
  return { count, ends, nodes };
}

function add(end: number, node: number): void {
  ends[count] = places[end]!;
  nodes[count++] = node;
}

/** From the end to the beginning: which word to take at each place, so that all that follows weighs most. Of equals the shorter. */
function weigh({ alone, mayBegin, step, isWord, weightAt, least }: Dictionary, length: number): void {
  totals[length] = 0;
  for (let at = length - 1; at >= 0; at--) {
    const character = characters[at]!;
    let best = totals[at + 1]! + (alone[character] ?? least), long = 1, taken = 0;
    if (at + 1 < length && mayBegin(character, characters[at + 1]!)) {
      let node = step(0, character);
      for (let end = at + 1; node !== 0 && end < length; end++) {
        node = step(node, characters[end]!);
        if (node === 0) break;
        if (!isWord(node)) continue;
        const total = totals[end + 1]! + weightAt(node);
        if (total > best) { best = total; long = end + 1 - at; taken = node; }
      }
    }
    // What stands before a mark is weighed without what stands behind it.
    totals[at] = parts(character) ? 0 : best;
    lengths[at] = long;
    chosen[at] = taken;
  }
}

/** Single characters in a row: Latin words and numbers whole, the rest by the model. */
function cutSingles(from: number, to: number): void {
  for (let at = from; at < to;) {
    const start = at++;
    if (characters[start]! >= ASCII) {
      while (at < to && characters[at]! >= ASCII) at++;
      join(start, at);
      continue;
    }
    if (isLetter(characters[start]!)) while (at < to && (isLetter(characters[at]!) || isDigit(characters[at]!))) at++;
    else if (isDigit(characters[start]!)) while (at < to && (isDigit(characters[at]!) || characters[at] === POINT)) at++;
    add(at, 0);
  }
}

function join(from: number, to: number): void {
  if (to - from === 1) return add(to, 0);
  const ended = cutUnknown(characters, from, to);
  for (let at = from; at < to; at++) if (ended[at - from] === 1) add(at + 1, 0);
}
