import { describe, expect, it } from 'vitest';
import { wordingBetween } from '../../../src/repair/slips/wording.ts';

describe('words in a row', () => {
  it.each([
    ['培训班的', '客，', '常', '海'], ['两个人守着一', '船过日子', '条', '挑'], ['今年夏天，村里的孩子都学会了游', '。', '泳', '用'], ['他把这', '话记在本子上', '句', '巨'],
    ['培訓班的', '客，', '常', '海'], ['一件事', '清二楚', '一', '不'],
  ])('decide between characters: %s_%s is %s, not %s', (left, right, one, other) => {
    const wording = wordingBetween(left, right);
    expect(wording(one)).toBeGreaterThan(wording(other));
  });
  it('take any figure for a numeral', () => {
    const wording = wordingBetween('生于1974年1', '，');
    expect(wording('月')).toBeGreaterThan(wording('越'));
    expect(wording('月')).toBe(wordingBetween('生于2031年12', '，')('月'));
  });
  it('begin no sentence with a word that leans on one before', () => {
    const [stop, other] = ['。', '海'].map((char) => wordingBetween('主攻上', '和成都市场')(char));
    expect(other).toBeGreaterThan(stop!);
  });
  it('know names that the model has not, but like them less than words', () => expect(wordingBetween('记者李', '报道')('明')).toBeGreaterThan(wordingBetween('记者李', '报道')('鄺')));
  it('give the same for the same character, whatever was asked before', () => {
    const wording = wordingBetween('全县经', '发展'), first = wording('济');
    wording('过');
    expect(wording('济')).toBe(first);
  });
  it.each([['', ''], ['', '\n'], ['\ud800', '😀']])('take anything: %j_%j', (left, right) => expect(Number.isFinite(wordingBetween(left, right)('县'))).toBe(true));
});
