import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestAt, longestBefore, reversed, scan, step, trie, wordsAt } from '../../src/lexicon/trie.ts';

/** Few characters, so that words begin, end and lie within each other. */
const word = fc.array(fc.constantFrom('县', '长', '委', '书', '记', '𠮷', 'a'), { minLength: 1, maxLength: 4 }).map((a) => a.join(''));
const text = fc.array(fc.constantFrom('县', '长', '委', '书', '记', '𠮷', 'a', '的'), { maxLength: 30 }).map((a) => a.join(''));

describe('a tree of words', () => {
  it('finds the words that stand in a text, as looking for each of them would', () => {
    fc.assert(fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), text, (words, said) => {
      const tree = trie(words.map((w) => [w, w])), back = trie(words.map((w) => [reversed(w), w]));
      for (let at = 0; at <= said.length; at++) {
        const here = words.filter((w) => said.startsWith(w, at)).sort((a, b) => a.length - b.length);
        expect(wordsAt(tree, said, at).map((f) => f.value)).toEqual(here);
        expect(longestAt(tree, said, at)?.value).toBe(here.at(-1));
        const before = words.filter((w) => said.slice(0, at).endsWith(w)).sort((a, b) => a.length - b.length);
        expect(longestBefore(back, said, at)?.value).toBe(before.at(-1));
        expect(longestBefore(back, said, at, Math.max(0, at - 2))?.value).toBe(before.findLast((w) => w.length <= 2));
      }
    }));
  });
  it('scans from left to right, the longest word at each place, within the bounds given', () => {
    const tree = trie([['县委', 1], ['县委书记', 2], ['书记', 3], ['委', 4]]);
    expect(scan(tree, '县委书记、县委的委').map((f) => [f.start, f.end, f.value])).toEqual([[0, 4, 2], [5, 7, 1], [8, 9, 4]]);
    expect(scan(tree, '县委书记', 1).map((f) => f.value)).toEqual([4, 3]);
    expect(scan(tree, '县委书记', 0, 3).map((f) => f.value)).toEqual([4]);
  });
  it('keeps the later of two entries, leaves empty words out, and goes on step by step', () => {
    const tree = trie([['县', 1], ['县', 2], ['', 3]]);
    expect(longestAt(tree, '县', 0)?.value).toBe(2);
    expect(tree.values[0]).toBeUndefined();
    expect(tree.values[step(tree, 0, '县'.charCodeAt(0))]).toBe(2);
    expect(step(tree, 0, '长'.charCodeAt(0))).toBe(0);
    expect(longestAt(trie([]), '县', 0)).toBeNull();
  });
});
