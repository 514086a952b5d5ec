import iconv from 'iconv-lite';
import type { Span } from '../../../src/text/span.ts';

/** How a copying site breaks a text. Everything happens to the bytes of its GBK form. */
export interface Damage {
  /** Characters behind whose two bytes, wherever the bytes meet, `(pinyin)` is put: each with its pinyin. */
  readonly annotated: ReadonlyMap<string, string>;
  /**
   * Punctuation searched for in the bytes, in this order, wherever the bytes meet, and made half-width.
   * Empty: punctuation is made half-width as text, where it stands.
   */
  readonly halved: string;
  /** What a decoder does with a lead byte that is followed by a digit, a blank or a sign: takes both for one unknown character, or the first alone. */
  readonly orphans: 'taken with the next' | 'taken alone';
}

/** A stretch of the clean text and what became of it; `kind` tells a plain annotation from bytes out of step. */
export interface Run {
  readonly kind: 'annotation' | 'slip';
  readonly clean: Span;
  readonly damaged: Span;
}

/** A byte, where it stood in the clean text's bytes (−1: put in), and whether the decoder must begin anew at it. */
interface Cell { readonly byte: number; readonly from: number; readonly anew: boolean }

const ASCII: Readonly<Record<string, string>> = { '，': ',', '！': '!', '：': ':', '；': ';', '？': '?', '（': '(', '）': ')' };
const halfWidth = (text: string): string => text.replace(/[，！：；？（）]/gu, (c) => ASCII[c]!);

/** Runs the damage forwards. The clean text must be encodable in GBK. */
export function damage(clean: string, how: Damage): { text: string; runs: Run[] } {
  let cells: Cell[] = [...iconv.encode(clean, 'gbk')].map((byte, from) => ({ byte, from, anew: false }));
  for (const mark of how.halved) cells = setApart(cells, mark);
  for (const [char, pinyin] of how.annotated) cells = annotate(cells, char, pinyin);
  return decode(clean, cells, how.orphans);
}

function pairsOf(cells: readonly Cell[], char: string): number[] {
  const [lead, trail] = iconv.encode(char, 'gbk'), places: number[] = [];
  for (let i = 0; i + 1 < cells.length; i++) {
    if (cells[i]!.byte !== lead || cells[i + 1]!.byte !== trail || cells[i + 1]!.anew || cells[i]!.from < 0) continue;
    places.push(i);
    i++;
  }
  return places;
}

function annotate(cells: Cell[], char: string, pinyin: string): Cell[] {
  const places = pairsOf(cells, char);
  if (places.length === 0) return cells;
  const put = [...iconv.encode(`(${pinyin})`, 'gbk')].map((byte) => ({ byte, from: -1, anew: false })), annotated: Cell[] = [];
  let at = 0;
  for (const place of places) {
    for (; at < place + 2; at++) annotated.push(cells[at]!);
    annotated.push(...put);
  }
  for (; at < cells.length; at++) annotated.push(cells[at]!);
  return annotated;
}

function setApart(cells: readonly Cell[], mark: string): Cell[] {
  const places = new Set(pairsOf(cells, mark));
  return cells.map((cell, i) => (places.has(i) || places.has(i - 2) ? { ...cell, anew: true } : cell));
}

/** Decodes the cells as a decoder of GBK would, and finds the stretches whose characters are not the clean text's own. */
function decode(clean: string, cells: readonly Cell[], orphans: Damage['orphans']): { text: string; runs: Run[] } {
  const { at: charAt, starts } = places(clean);
  let text = '';
  const runs: Run[] = [];
  let run: { kind: Run['kind']; clean: number; damaged: number } | null = null;
  const close = (cleanEnd: number): void => {
    if (run !== null) runs.push({ kind: run.kind, clean: { start: run.clean, end: cleanEnd }, damaged: { start: run.damaged, end: text.length } });
    run = null;
  };
  for (let i = 0; i < cells.length;) {
    const { piece, length } = next(cells, i, orphans);
    const first = cells[i]!, after = cells[i + length];
    const inserted = first.from < 0;
    const own = !inserted && starts.has(first.from) && (after === undefined || after.from < 0 ? !piece.startsWith('?') || length === 1 && first.byte < 0x80 : true)
      && piece === halfWidth(clean.charAt(charAt[first.from]!));
    if (own) close(charAt[first.from]!);
    else if (run === null) {
      const at: number = inserted ? charAt[cells.slice(i).find((c) => c.from >= 0)?.from ?? -1] ?? clean.length : charAt[first.from]!;
      run = { kind: inserted ? 'annotation' : 'slip', clean: at, damaged: text.length };
    } else if (!inserted) run.kind = 'slip';
    text += piece;
    i += length;
  }
  close(clean.length);
  return { text, runs };
}

function next(cells: readonly Cell[], i: number, orphans: Damage['orphans']): { piece: string; length: number } {
  const { byte } = cells[i]!, after = cells[i + 1];
  if (byte < 0x80) return { piece: String.fromCharCode(byte), length: 1 };
  if (byte === 0x80) return { piece: '€', length: 1 };
  if (after === undefined || after.anew) return { piece: '?', length: 1 };
  if (after.byte >= 0x40 && after.byte !== 0x7f) return { piece: halfWidth(iconv.decode(Buffer.from([byte, after.byte]), 'gbk')), length: 2 };
  return { piece: '?', length: orphans === 'taken with the next' ? 2 : 1 };
}

/** For each byte of the clean text the character that it belongs to; and the bytes at which characters begin. */
function places(clean: string): { at: readonly number[]; starts: ReadonlySet<number> } {
  const at: number[] = [], starts = new Set<number>();
  for (let i = 0; i < clean.length; i++) {
    starts.add(at.length);
    const length = iconv.encode(clean.charAt(i), 'gbk').length;
    for (let k = 0; k < length; k++) at.push(i);
  }
  return { at, starts };
}
