import { isProse, type Line } from './lines.ts';
import { unspaced } from './repeated.ts';

const LEAD = 100;

/** A summary that a paragraph has within it, or one cut off where that goes on: …，正忙着... */
export function isSaidBelow(lead: Line, below: readonly Line[]): boolean {
  const cutOff = lead.text.length > LONGEST_SUMMARY ? null : CUT_OFF.exec(lead.text);
  if (cutOff !== null) return cutOff.index >= CUT_LEAST && below.map((l) => unspaced(l.text)).join('').includes(unspaced(lead.text.slice(0, cutOff.index)));
  return lead.text.length <= LEAD && isProse(lead) && below.some((l) => l.text.includes(lead.text.slice(0, -1)));
}
const CUT_OFF = /\s*(?:\.{3,}|…+)\s*(?:[【[（(]?(?:详[细情]|全文|更多)[】\]）)]?)?$/u, CUT_LEAST = 20, LONGEST_SUMMARY = 400;

/** A quotation by itself that a paragraph near it has within a sentence: set large to catch the eye. */
export function isPulled(lines: readonly Line[], i: number): boolean {
  const quoted = lines[i]!.kind === 'text' && lines[i]!.text.length <= LEAD ? PULLED.exec(lines[i]!.text)?.[1] : undefined;
  return quoted !== undefined && lines.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((l) => l !== lines[i] && l.text.includes(quoted));
}
const PULLED = /^“([^“”]{6,}?)[。！？]?”$/u, NEAR = 4;
