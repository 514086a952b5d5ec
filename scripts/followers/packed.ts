import { BACKOFF_ZERO, STEPS } from '../../src/lexicon/followers.ts';
import type { Selection } from './selection.ts';

/** A selection in the layout that src/lexicon/followers.ts reads. */
export function pack({ words, weights, backoffs, followers }: Selection): Buffer {
  const counts: number[] = [], seconds: number[] = [], pairWeights: number[] = [], contexts: number[] = [], contextBackoffs: number[] = [], thirds: number[] = [], tripleWeights: number[] = [];
  let since = 0;
  for (const behind of followers) {
    counts.push(behind.length);
    behind.forEach(({ word, weight, backoff, thirds: further }, i) => {
      seconds.push(word - (i === 0 ? 0 : behind[i - 1]!.word + 1));
      pairWeights.push(rarity(weight));
      if (further.length === 0) {
        since++;
        return;
      }
      contexts.push(since, further.length);
      since = 0;
      contextBackoffs.push(backoffByte(backoff));
      further.forEach((third, k) => {
        thirds.push(third.word - (k === 0 ? 0 : further[k - 1]!.word + 1));
        tripleWeights.push(rarity(third.weight));
      });
    });
  }
  return Buffer.concat([
    Buffer.from(words.join('\n')), Buffer.from(weights.map(rarity)), Buffer.from(backoffs.map(backoffByte)), varints(counts), varints(seconds), Buffer.from(pairWeights),
    varints(contexts), Buffer.from(contextBackoffs), varints(thirds), Buffer.from(tripleWeights),
  ].map((section) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(section.length);
    return Buffer.concat([length, section]);
  }));
}

const byte = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));
const rarity = (weight: number): number => byte(-weight * STEPS);
const backoffByte = (backoff: number): number => byte(BACKOFF_ZERO + backoff * STEPS);

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function varints(values: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (let value of values) {
    for (; value >= 0x80; value >>>= 7) bytes.push(value & 0x7f | 0x80);
    bytes.push(value);
  }
  return Buffer.from(bytes);
}
