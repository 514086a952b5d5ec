import { describe, expect, it } from 'vitest';
import { surnameAt, surnameDueAt } from '../../src/lexicon/surnames.ts';
import { partedEnds } from '../../src/lexicon/surnames-parts.ts';
import { longWordAt, wordAt } from '../../src/lexicon/surnames-words.ts';

describe('surnames', () => {
  it('are read at their longest', () => {
    expect(surnameAt('欧阳修', 0)?.length).toBe(2);
    expect(surnameAt('欧文', 0)?.length).toBe(1);
  });
  it('that are everyday words are marked', () => {
    expect(surnameAt('王', 0)?.kind).toBe('common');
    expect(surnameAt('高', 0)?.kind).toBe('wordlike');
    expect(surnameAt('隽', 0)?.kind).toBe('plain');
  });
  it('are not words that are hardly ever names', () => {
    expect(['区', '及', '由', '的'].map((c) => surnameAt(c, 0))).toEqual([null, null, null, null]);
  });
  it('of few people are told where a name is due', () => {
    expect(['区志刚', '从维德', '保丽莎'].map((n) => surnameDueAt(n, 0)?.kind)).toEqual(['rare', 'rare', 'rare']);
    expect(surnameDueAt('王', 0)?.kind).toBe('common');
    expect(surnameDueAt('的', 0)).toBeNull();
  });
});

describe('words beside names', () => {
  it('are told by kind', () => {
    expect([wordAt('参加', 0), wordAt('高度', 0), wordAt('分别', 0), wordAt('淼垚', 0)]).toEqual(['verb', 'noun', 'other', null]);
    expect(wordAt('包保', 0)).toBe('jargon');
    expect(wordAt('参加', -1)).toBeNull();
  });
  it('of three characters that begin like a surname are known', () => {
    expect(longWordAt('高标准', 0)).toBe(true);
    expect(longWordAt('高淼垚', 0)).toBe(false);
  });
});

describe('names made of parts', () => {
  it('give every place where they may end, longest first', () => {
    expect(partedEnds('洛桑次仁主持', 0)).toEqual([4, 2]);
    expect(partedEnds('王明主持', 0)).toEqual([]);
    expect(partedEnds('仁青加主持', 0)).toEqual([3, 2]);
    expect(partedEnds('仁青加强调研', 0)).toEqual([2]);
    expect(partedEnds('仁青参加', 0)).toEqual([2]);
    expect(partedEnds('加主持', 0)).toEqual([]);
  });
});
