import { describe, expect, it } from 'vitest';
import { wordFrequencies } from '../../../src/lexicon/word-frequencies.ts';
import { moreWords } from '../../../src/repair/slips/more-words.ts';

const list = wordFrequencies(), { word, beside } = moreWords(list), kind = (text: string): string | undefined => { const w = word(text); return w === undefined ? undefined : list.kinds[w.kind]; };

describe('words beyond the list', () => {
  it('are names of divisions, with their level and without', () => expect(['沂南县', '孟庄镇', '峄城'].map(kind)).toEqual(['B,ns', 'B,ns', 'B,ns']));
  it('are names of persons: a surname and usual characters', () => expect(['黎志勇', '欧阳文博', '龘志勇', '黎吨吨'].map(kind)).toEqual(['B,nr', 'B,nr', undefined, undefined]));
  it('are terms of the trade, no rarer than the list has them', () => {
    expect(kind('文旅')).toBe('B,n');
    expect(word('收官')!.weight).toBeGreaterThan(list.word('收官')!.weight);
  });
  it('have their characters side by side', () => {
    const isBeside = (pair: string): boolean => beside(pair.charCodeAt(0), pair.charCodeAt(1));
    expect(['经济', '文旅', '峄城', '黎志', '志勇'].every(isBeside)).toBe(true);
    expect(isBeside('吨龘')).toBe(false);
  });
  it('are not frames that the list has filled now and then', () => expect(['边看边吃', '边看边听', '一进一出'].map(word)).toEqual([undefined, undefined, undefined]));
  it('leave the list’s own as they are', () => expect(word('经济')).toEqual(list.word('经济')));
});
