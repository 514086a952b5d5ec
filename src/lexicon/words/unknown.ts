import { lazily } from '../../text/remember.ts';
import { linesOfModel } from './files.ts';

/** What a character may be, in the model's order: the beginning of a word, its end, its middle, a word by itself. */
const STATES = 4, ENDS = 1, ALONE = 3;
/** Before an end or a middle stands a beginning or a middle, before a beginning or a word of its own an end or another such word: the state in this list or the next but one. */
const BEFORE = [1, 0, 0, 1] as const;
/** The model's logarithm of nothing. */
const NEVER = -3.14e100;

/** jieba's hidden Markov model of how characters make words, as natural logarithms. */
interface Model {
  readonly start: readonly number[];
  /** How likely a state is behind another: [from * 4 + to]. */
  readonly moves: Float64Array;
  /** By character, where its row begins in `emitted`; 0 for those that the model has never seen. */
  readonly rows: Uint16Array;
  /** How likely each state is to be this character. */
  readonly emitted: Float64Array;
}

const model = lazily((): Model => {
  const lines = linesOfModel('hmm_model.utf8');
  const [start = [], ...moves] = lines.slice(0, 1 + STATES).map((line) => line.split(' ').map(Number));
  const rows = new Uint16Array(0x10000), emitted: number[] = [NEVER, NEVER, NEVER, NEVER];
  lines.slice(1 + STATES).forEach((line, state) => {
    for (const entry of line.split(',')) {
      const character = entry.charCodeAt(0);
      rows[character] ||= emitted.push(NEVER, NEVER, NEVER, NEVER) - STATES;
      emitted[rows[character]! + state] = Number(entry.slice(2));
    }
  });
  return { start, moves: Float64Array.from(moves.flat()), rows, emitted: Float64Array.from(emitted) };
});

/** For each character and state, the state before it on the likeliest way; and whether a word ends with a character. Made longer where a text asks for it. */
let came = new Uint8Array(64 * STATES), ended = new Uint8Array(64);

/**
 * Finds where characters [from, to), of which the dictionary makes no words, are cut: by Viterbi's way through the model. Returns a 1 for each
 * character with which a word ends; good until the next call.
 */
export function cutUnknown(characters: Int32Array, from: number, to: number): Uint8Array {
  const { start, moves, rows, emitted } = model(), length = to - from;
  if (length > ended.length) {
    came = new Uint8Array(2 * length * STATES);
    ended = new Uint8Array(2 * length);
  }
  let [before, now] = BUFFERS;
  for (let s = 0, r = rows[characters[from]!] ?? 0; s < STATES; s++) before[s] = start[s]! + emitted[r + s]!;
  for (let at = 1; at < length; at++) {
    const r = rows[characters[from + at]!] ?? 0;
    for (let s = 0; s < STATES; s++) {
      const a = BEFORE[s]!, b = a + 2;
      const first = before[a]! + moves[a * STATES + s]! + emitted[r + s]!, second = before[b]! + moves[b * STATES + s]! + emitted[r + s]!;
      const best = second > first ? second : first;
      now[s] = best > NEVER ? best : NEVER;
      came[at * STATES + s] = best > NEVER ? (second > first ? b : a) : ENDS;
    }
    const spare = before;
    before = now;
    now = spare;
  }
  for (let at = length - 1, state: number = before[ENDS]! >= before[ALONE]! ? ENDS : ALONE; at >= 0; state = came[at * STATES + state]!, at--) ended[at] = state === ENDS || state === ALONE ? 1 : 0;
  return ended;
}

const BUFFERS: readonly [Float64Array, Float64Array] = [new Float64Array(STATES), new Float64Array(STATES)];
