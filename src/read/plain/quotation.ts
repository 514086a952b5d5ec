import type { Edit } from '../../text/edit.ts';

/** > and >> in front of a line: letters quote so what they answer or pass on. */
const MARK = /^[ \t]*(?:[>＞][ \t]?)+/gmu, LINES = /^[ \t\u3000]*\S/gmu;
/** So many lines are quoted at the least, and this share of all. */
const FEWEST = 4, SHARE = 0.5;

/** Takes the marks off where a good part of the text is quoted. */
export function quotation(source: string): Edit[] {
  if (!source.includes('\n>') && !source.includes('\n＞') && !/^[>＞]/u.test(source)) return [];
  const marks = [...source.matchAll(MARK)];
  return marks.length < FEWEST || marks.length < SHARE * (source.match(LINES)?.length ?? 0) ? [] : marks.map((m) => ({ start: m.index, end: m.index + m[0].length, text: '', rule: 'quotation' }));
}
