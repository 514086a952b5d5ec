import { describe, expect, it } from 'vitest';
import { wordFrequencies } from '../../src/lexicon/word-frequencies.ts';

describe('the list of words', () => {
  const { word, longest, affinity, kinds } = wordFrequencies();
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
  it('is read once', () => expect(wordFrequencies()).toBe(wordFrequencies()));
});
