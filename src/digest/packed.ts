import { cardOf, type Card } from './card.ts';
import { compacted } from './compact.ts';
import { sealed, sealedBytes } from './sealed.ts';
import type { DigestedSeed } from './shelf.ts';

/**
 * A seed as the store keeps it: its head, what became of it and its articles, each as checked bytes (see `sealed`). Whoever
 * reads a seed makes these, a worker thread as a rule, so that only bytes travel between threads.
 */
export interface Packed {
  /** Head and what the corrections excluded. */
  readonly head: Uint8Array;
  readonly accounts: Uint8Array;
  readonly notes: Uint8Array;
  readonly comparison: Uint8Array;
  readonly articles: readonly { readonly whole: Uint8Array; readonly card: Uint8Array; readonly figures: Uint8Array; readonly passages: Uint8Array }[];
}

/** What is kept of a seed as its head. */
export type Front = Pick<DigestedSeed, 'head' | 'excluded'>;

/** A card without what is bytes already. */
export type CardText = Omit<Card, 'figures' | 'passages'>;

/** Packs a digested seed for the store. */
export const packed = ({ head, details, articles, excluded }: DigestedSeed): Packed => ({
  head: sealed({ head, excluded } satisfies Front),
  accounts: sealed(details.accounts),
  notes: sealed(details.notes),
  comparison: sealed(compacted(details.comparison)),
  articles: articles.map(({ read, sketch }) => {
    const { figures, passages, ...card } = cardOf(read, sketch);
    return { whole: sealed(read), card: sealed(card satisfies CardText), figures: sealedBytes(figures), passages: sealedBytes(passages) };
  }),
});
