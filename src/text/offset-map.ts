import type { Edit } from './edit.ts';

/**
 * The way back through one pass: rows of four integers, [at, from, removed, inserted], in ascending order.
 * `at` is the place in the pass's output and `from` the same place in its input; `removed` is the length that stood
 * there, `inserted` the length that stands there now. A one-for-one replacement shifts nothing and stores nothing.
 */
export type OffsetMap = Int32Array;

const ROW = 4;

/** The map of edits that are in order and do not overlap (see `inOrder`). */
export function offsetMap(edits: readonly Edit[]): OffsetMap {
  const moving = edits.filter((e) => e.end - e.start !== 1 || e.text.length !== 1), rows = new Int32Array(ROW * moving.length);
  let shift = 0, at = 0;
  for (const e of moving) {
    const removed = e.end - e.start, inserted = e.text.length;
    rows[at++] = e.start + shift;
    rows[at++] = e.start;
    rows[at++] = removed;
    rows[at++] = inserted;
    shift += inserted - removed;
  }
  return rows;
}

/**
 * Carries the start of a span from a pass's output to its input. Inside a replaced stretch it goes to the stretch's
 * beginning, so that the span grows to the whole of what was replaced; behind deleted text it stays behind it.
 */
export function startBefore(map: OffsetMap, place: number): number {
  const row = lastRowAtOrBefore(map, place);
  if (row < 0) return place;
  const into = place - map[row]!, from = map[row + 1]!, removed = map[row + 2]!, inserted = map[row + 3]!;
  return into < inserted ? from : from + removed + into - inserted;
}

/**
 * Carries the end of a span from a pass's output to its input. Inside a replaced stretch it goes to the stretch's end;
 * in front of deleted text it stays in front of it. Not for the end of an empty span: carry its start.
 */
export function endBefore(map: OffsetMap, place: number): number {
  let row = lastRowAtOrBefore(map, place);
  // Stretches that begin exactly here lie behind the span; the first of them tells where "here" is in the input.
  while (row >= ROW && map[row] === place && map[row - ROW] === place) row -= ROW;
  if (row < 0) return place;
  const into = place - map[row]!, from = map[row + 1]!, removed = map[row + 2]!, inserted = map[row + 3]!;
  if (into === 0) return from;
  return into < inserted ? from + removed : from + removed + into - inserted;
}

/** The index of the last row whose place is at or before `place`, or a negative number. */
function lastRowAtOrBefore(map: OffsetMap, place: number): number {
  let low = 0, high = map.length / ROW;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle * ROW]! <= place) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * ROW;
}
