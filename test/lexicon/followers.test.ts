import { describe, expect, it } from 'vitest';
import { pack } from '../../scripts/followers/packed.ts';
import { readKenlm, type Model } from '../../scripts/followers/kenlm.ts';
import { select, type Selection } from '../../scripts/followers/selection.ts';
import { followers, unpack, type Followers } from '../../src/lexicon/followers.ts';

const wordOf = (of: Followers, text: string): number => {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return of.word(a, b, c, d);
};
/** How likely the last of some words is behind the others. */
function behind(of: Followers, ...texts: string[]): number {
  const words = texts.map((t) => wordOf(of, t)), [last = -1, first = -1, before = -1] = words.reverse();
  return of.weightBehind(before < 0 ? -1 : of.pair(before, first), first, of.pair(first, last), last);
}

describe('the words that follow others', () => {
  const all = followers();
  it('are words of one to four characters, the frequent ones more likely', () => {
    expect(['的', '经济', '运动员', '自力更生'].every((w) => wordOf(all, w) >= 0)).toBe(true);
    expect(wordOf(all, '靐龘')).toBe(-1);
    expect(all.weight(wordOf(all, '的'))).toBeGreaterThan(all.weight(wordOf(all, '渡口')));
  });
  it('are none that only look like one in a table: characters drawn by lot make no word', () => {
    let state = 1;
    const drawn = (): number => 0x4e00 + (state = state * 48_271 % 0x7fffffff) % 0x5000;
    const taken = Array.from({ length: 300_000 }, () => [drawn(), drawn(), drawn()] as const).filter(([a, b, c]) => all.word(a, b, c, 0) >= 0);
    expect(taken).toEqual([]);
  });
  it.each([['县委', '书记', '书籍'], ['一', '艘', '搜'], ['召开', '会议', '会意'], ['飞行', '常客', '长课']])('of %s are rather %s than %s', (first, one, other) =>
    expect(behind(all, first, one)).toBeGreaterThan(wordOf(all, other) < 0 ? -20 : behind(all, first, other)));
  it('depend on two words', () => expect(behind(all, '千', '的')).not.toBe(behind(all, '成千上万', '的')));
  it('are less likely than by themselves where they are not listed', () => {
    const [first, second] = [wordOf(all, '县委'), wordOf(all, '恐龙')];
    expect(all.pair(first, second)).toBe(-1);
    expect(behind(all, '县委', '恐龙')).toBeLessThan(all.weight(second));
  });
  it('are read once', () => expect(followers()).toBe(all));
});

describe('the table of followers', () => {
  const table: Selection = {
    words: ['一', '二', '三', '四'], weights: [-1, -2, -3, -40], backoffs: [-0.5, 0, 1, 0],
    followers: [[{ word: 1, weight: -0.5, backoff: -1, thirds: [{ word: 0, weight: -2 }, { word: 3, weight: -0.5 }] }, { word: 3, weight: -4, backoff: 0, thirds: [] }], [{ word: 0, weight: -1.5, backoff: 0, thirds: [] }], [], []],
  };
  const read = unpack(pack(table));
  it('gives words, pairs and triples as they were put in', () => {
    expect(table.words.map((w) => read.weight(wordOf(read, w)))).toEqual(table.weights);
    expect(behind(read, '一', '二')).toBe(-0.5);
    expect(behind(read, '一', '四')).toBe(-4);
    expect(behind(read, '一', '二', '四')).toBe(-0.5);
  });
  it('falls back to the pair, and to the word, with what is taken off for that', () => {
    expect(behind(read, '二', '一', '二')).toBe(-0.5);
    expect(behind(read, '一', '二', '三')).toBe(-1 + 0 - 3);
    expect(behind(read, '三', '一')).toBe(1 - 1);
    expect(behind(read, '一', '三')).toBe(-0.5 - 3);
  });
});

describe('what is kept of a model', () => {
  const model: Model = {
    words: ['<unk>', 'ab', '甲', '乙', '丙', '甲乙丙丁戊'], weights: Float64Array.of(-9, -1, -1, -2, -3, -1), backoffs: new Float64Array(6),
    pairs: { first: Uint32Array.of(2, 2, 3, 1), second: Uint32Array.of(3, 4, 4, 2), weights: Float64Array.of(-0.5, -2.9, -0.7, -0.1), backoffs: new Float64Array(4) },
    triples: { first: Uint32Array.of(2), pair: Uint32Array.of(2), weights: Float64Array.of(-0.1) },
  };
  it('is words of Chinese characters by frequency, and the pairs and triples that tell most', () => {
    const kept = select(model, { words: 9, pairs: 2, triples: 9 });
    expect(kept.words).toEqual(['甲', '乙', '丙']);
    expect(kept.followers.map((f) => f.map((g) => g.word))).toEqual([[1], [2], []]);
    expect(kept.followers[0]![0]!.thirds).toEqual([{ word: 2, weight: -0.1 }]);
  });
  it('leaves to what is not listed what the listed ones leave', () => {
    const { backoffs } = select(model, { words: 9, pairs: 1, triples: 0 });
    expect(backoffs[0]).toBeCloseTo(Math.log((1 - Math.exp(-0.5)) / (1 - Math.exp(-2))));
    expect(backoffs[2]).toBe(0);
  });
  it('is read from files of one kind alone', () => expect(() => readKenlm(Buffer.alloc(4096))).toThrow(/KenLM/u));
});
