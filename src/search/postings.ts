import type { Shard } from './contract.ts';
import { shardOf } from './cutting.ts';

/**
 * Some pieces of the index while they grow. Every occurrence is a number in one long row, sorted by key only at the end:
 * a list for each of some hundred thousand keys would cost many times as much time and memory.
 */
export interface Postings {
  /**
   * Adds an entry; its number is one higher than that of the one before, from 0.
   * @param terms keys in its names, an empty line, keys that it has elsewhere: a line each
   * @param more further keys that it has elsewhere
   */
  add(terms: string, more: readonly string[]): void;
  write(to: (piece: number, shard: Shard) => Promise<void>): Promise<void>;
}

/** Numbers in a row before another one is begun. */
const ROW = 1 << 20;

/** What a key can be besides a numbered one: not met yet, or in a piece that is not among these. */
const NEW = 0, AWAY = 1, FIRST = 2;

/** @param count how many pieces there are in all, of which those between `from` and `to` grow */
export function postings(from: number, to: number, count: number): Postings {
  const pieces: number[] = [], keys: string[] = [], others = new Map<string, number>();
  const numbered = (key: string): number => {
    const piece = shardOf(key, count);
    if (piece < from || piece >= to) return AWAY;
    pieces.push(piece);
    return keys.push(key) - 1 + FIRST;
  };
  const pairs = pairTable(numbered);
  const rows: Uint32Array[] = [], ends: number[] = [];
  let length = 0;
  const put = (number: number, field: 0 | 1): void => {
    if (number === AWAY) return;
    if (length % ROW === 0) rows.push(new Uint32Array(ROW));
    rows[rows.length - 1]![length++ % ROW] = (number - FIRST) * 2 + field;
  };
  const other = (key: string): number => {
    let number = others.get(key);
    if (number === undefined) others.set(key, number = numbered(key));
    return number;
  };
  return {
    add(terms, more) {
      let field: 0 | 1 = 0;
      for (let start = 0, end; start <= terms.length; start = end + 1) {
        end = terms.indexOf('\n', start);
        if (end < 0) end = terms.length;
        if (end === start) field = 1;
        else put(end - start === 2 ? pairs(terms.charCodeAt(start), terms.charCodeAt(start + 1)) : other(terms.slice(start, end)), field);
      }
      for (const key of more) put(other(key), 1);
      ends.push(length);
    },
    async write(write) {
      const starts = new Uint32Array(keys.length * 2 + 1);
      for (let i = 0; i < length; i++) starts[rows[Math.floor(i / ROW)]![i % ROW]! + 1]!++;
      for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
      const next = starts.slice(), sorted = new Uint32Array(length);
      for (let n = 0, i = 0; n < ends.length; n++) for (; i < ends[n]!; i++) sorted[next[rows[Math.floor(i / ROW)]![i % ROW]!]!++] = n;
      const differences = (list: number): number[] => {
        const found: number[] = [];
        for (let i = starts[list]!, last = 0; i < starts[list + 1]!; last = sorted[i++]!) found.push(sorted[i]! - last);
        return found;
      };
      const within: number[][] = Array.from({ length: to - from }, () => []);
      pieces.forEach((piece, key) => within[piece - from]!.push(key));
      for (const [piece, own] of within.entries()) {
        own.sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
        await write(from + piece, Object.fromEntries(own.map((key) => [keys[key]!, [differences(key * 2), differences(key * 2 + 1)]])));
      }
    },
  };
}

/** Numbers for keys of two UTF-16 units, as nearly all are: a table that is open to the next place. */
function pairTable(numbered: (key: string) => number): (first: number, second: number) => number {
  let codes = new Uint32Array(1 << 16), numbers = new Uint32Array(1 << 16), filled = 0;
  const placeOf = (code: number): number => {
    const mask = codes.length - 1;
    let at = (Math.imul(code, 0x9e3779b1) >>> 7) & mask;
    while (numbers[at] !== NEW && codes[at] !== code) at = (at + 1) & mask;
    return at;
  };
  const grow = (): void => {
    const [before, known] = [codes, numbers];
    codes = new Uint32Array(before.length * 2);
    numbers = new Uint32Array(before.length * 2);
    known.forEach((number, i) => {
      if (number === NEW) return;
      const at = placeOf(before[i]!);
      codes[at] = before[i]!;
      numbers[at] = number;
    });
  };
  return (first, second) => {
    const code = ((first << 16) | second) >>> 0;
    let at = placeOf(code);
    if (numbers[at] === NEW) {
      if (++filled * 2 > codes.length) {
        grow();
        at = placeOf(code);
      }
      codes[at] = code;
      numbers[at] = numbered(String.fromCharCode(first, second));
    }
    return numbers[at]!;
  };
}
