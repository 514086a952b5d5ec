import { describe, expect, it } from 'vitest';
import { wordFrequencies } from '../../src/lexicon/word-frequencies.ts';

describe('the list of words', () => {
  const { word, longest, affinity, kinds, pairs } = wordFrequencies();
  it('knows words of one to four characters, and how often they are counted', () => {
    expect(word('的')!.weight).toBeGreaterThan(word('经济')!.weight);
    expect(word('经济')!.weight).toBeGreaterThan(word('嶧城')?.weight ?? -Infinity);
    expect(word('高质量发展')).toBeUndefined();
    expect(longest).toBe(4);
  });
  it('knows parts of speech', () => {
    expect(kinds[word('经济')!.kind]).toBe('B,n');
    expect(kinds[word('的')!.kind]).toBe('S,uj');
  });
  it('knows which part of speech follows which', () => {
    const goes = (a: string, b: string): number => affinity[kinds.indexOf(a) * kinds.length + kinds.indexOf(b)]!;
    expect(goes('S,d', 'B,v')).toBeGreaterThan(goes('S,d', 'S,uj'));
    expect([...affinity].every((n) => Math.abs(n) <= 4)).toBe(true);
  });
  it('has what only the younger list has, as nouns, and counts by it what the older one counts too low', () => {
    const spread = word('大涨')!;
    expect(kinds[spread.kind]).toBe('B,n');
    expect(spread.weight).toBeGreaterThan(word('涨潮')!.weight);
    expect(pairs.has('大'.charCodeAt(0), '涨'.charCodeAt(0))).toBe(true);
    expect(word('大渔涨')).toBeUndefined();
  });
  it('is read once', () => expect(wordFrequencies()).toBe(wordFrequencies()));
});
