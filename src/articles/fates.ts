import type { Fate, Fated } from './article.ts';
import { isBlankStretch } from '../text/blank.ts';
import type { Cut } from '../strip/cut.ts';

/**
 * Lays what was claimed over the whole text: the result covers every character once, in order. What nobody claimed is
 * blank where it is white space, metadata otherwise.
 */
export function allFates(text: string, claims: readonly Fated[], cuts: readonly Cut[]): Fated[] {
  const known: Fated[] = [...claims, ...cuts.map((c): Fated => ({ start: c.start, end: c.end, fate: 'stripped', rule: c.rule }))]
    .filter((f) => f.end > f.start).sort((a, b) => a.start - b.start);
  const result: Fated[] = [];
  const add = (start: number, end: number, fate: Fate, rule: string): void => {
    const last = result.at(-1);
    if (last !== undefined && last.fate === fate && last.rule === rule && last.end === start && fate === 'blank') result[result.length - 1] = { ...last, end };
    else result.push({ start, end, fate, rule });
  };
  const unclaimed = (start: number, end: number): void => {
    if (isBlankStretch(text, start, end)) {
      add(start, end, 'blank', 'blank');
      return;
    }
    for (const m of text.slice(start, end).matchAll(/\s+|\S(?:.*\S)?/gu)) {
      const blank = m[0].trim() === '';
      add(start + m.index, start + m.index + m[0].length, blank ? 'blank' : 'metadata', blank ? 'blank' : 'unused');
    }
  };
  let at = 0;
  for (const f of known) {
    const start = Math.max(f.start, at);
    if (start >= f.end) continue;
    if (start > at) unclaimed(at, start);
    const blank = isBlankStretch(text, start, f.end);
    add(start, f.end, blank ? 'blank' : f.fate, blank ? 'blank' : f.rule);
    at = f.end;
  }
  if (at < text.length) unclaimed(at, text.length);
  return result;
}
