import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { isChinese, side, within } from './context.ts';

const RULE = 'punctuation';
const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' };

/**
 * `,` `:` `;` `!` `?` in Chinese text, full-width. A mark is in Chinese text where Chinese stands right before or behind it, or on both sides behind
 * figures, units and acronyms (增长6.1%,利润…; 发展AI,VR和AR).
 *
 * Not touched: marks between two figures (10,000; 12:30; 1:1), in Latin text, in addresses and file names.
 * @param places where half-width marks stand, these and others
 */
export function stops(text: string, places: readonly number[], addresses: readonly Span[]): Edit[] {
  const edits: Edit[] = [], inAddress = within(addresses);
  for (const at of places) {
    const full = FULL[text.charAt(at)];
    if (full === undefined || inAddress(at) || betweenFigures(text, at)) continue;
    const before = side(text, at - 1, -1), after = side(text, at + 1, 1);
    if (before.near || after.near || (before.far && after.far)) edits.push({ start: at, end: at + 1, text: full, rule: RULE });
  }
  return edits;
}

const betweenFigures = (text: string, at: number): boolean => isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Fewer Chinese characters than this between two points are parts of a name (比尔.盖茨). */
const SENTENCE = 8;

/**
 * A point that ends a Chinese sentence: behind a Chinese character (or its closing mark) at the end of a line or of a quotation; within a line only
 * in a text that has no full stop of its own, behind a stretch as long as a sentence.
 *
 * Not touched: decimal points, enumerations (1.加强), names, abbreviations, rows of points.
 */
export function points(text: string): Edit[] {
  const edits: Edit[] = [], withoutStops = !text.includes('。');
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    if (isDigit(text.charCodeAt(at - 1)) || !/\p{Script=Han}[”’"'）)》]?$/u.test(text.slice(Math.max(0, at - 2), at))) continue;
    const ends = /^[”’"]?[ \t]*(?:\n|$)/u.test(text.slice(at + 1, at + 12));
    const divides = withoutStops && at >= SENTENCE && !/[.\n。！？；，,!?;]/u.test(text.slice(at - SENTENCE, at)) && isChinese(text.charAt(at + 1));
    if (ends || divides) edits.push({ start: at, end: at + 1, text: '。', rule: RULE });
  }
  return edits;
}
