import { overlaps, type Span } from '../../text/span.ts';
import type { Quantity } from '../quantities.ts';
import type { Token } from './draft.ts';
import { sayings } from './growth.ts';
import { ranks } from './ranks.ts';
import { structuresIn } from './structure.ts';
import { counts } from './uses.ts';

const GROWTH = /[翻倍]/u, RANK = /[第前首榜]/u, STRUCTURE = /\d\s?[:：∶]\s?\d/u, ANY = new RegExp([GROWTH, RANK, STRUCTURE].map((p) => p.source).join('|'), 'u');

/** False where nothing but a quantity could say how much. */
export const hasOtherTokens = (sentence: string): boolean => ANY.test(sentence);

/** All that says how much in a sentence, in order: quantities that count or measure, 翻一番 and its like, ranks. */
export function tokensOf(sentence: string, quantities: readonly Quantity[], names: readonly Span[]): Token[] {
  const said = GROWTH.test(sentence) ? sayings(sentence) : [], placed = RANK.test(sentence) ? ranks(sentence) : [];
  const tokens: Token[] = [
    ...said.map((s): Token => ({ is: 'growth', ...s })),
    ...(STRUCTURE.test(sentence) ? structuresIn(sentence) : []).map((s): Token => ({ is: 'structure', ...s })),
    ...placed.map((r): Token => ({ is: 'rank', ...r })),
    ...quantities
      .filter((q) => ![...said, ...placed].some((s) => overlaps(s, q)))
      .filter((q) => counts(sentence, q, names))
      .map((q): Token => ({ is: 'quantity', start: q.start, end: q.end, q })),
  ];
  return tokens.sort((a, b) => a.start - b.start);
}
