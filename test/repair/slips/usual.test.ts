import { describe, expect, it } from 'vitest';
import { readBetween, usualBetween } from '../../../src/repair/slips/usual.ts';

const units = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));
const worth = (left: string, char: string, right: string): number => usualBetween(units(left), units(right))(char.charCodeAt(0));

describe('what stock phrases say of a character', () => {
  it.each([['截至9月', '底', '，', '份'], ['截至11月', '底', '，', '份'], ['同比增', '长', '6.5%', '产'], ['持续优化营商', '环', '境', '幻'], ['改造危', '桥', '12', '楼'], ['厂房（一', '期', '）', '起'], ['工程获批', '复', '，', '改']])('speak for %s[%s]%s and not for %s', (left, char, right, other) =>
    expect(worth(left, char, right)).toBeGreaterThan(worth(left, other, right)));
  it('take any figure for any other, and half-width marks for full-width ones', () => {
    expect(worth('截至9月', '底', '，')).toBe(worth('截至11月', '底', '，'));
    expect(worth('截至9月', '底', ',')).toBe(worth('截至9月', '底', '，'));
  });
  it('say nothing of what they have not', () => expect(worth('龘', '靐', '齉')).toBe(0));
});

describe('what reports’ prose says of a character', () => {
  const read = (left: string, char: string, right: string): number => readBetween(units(left), units(right))(char.charCodeAt(0));

  it.each([['混凝土缓缓', '注', '入屋面', '住'], ['彩烟升', '腾', '，', '藤'], ['礼炮齐', '鸣', '，', '名'], ['挂图作', '战', '，比原', '站']])('speaks for %s[%s]%s and not for %s', (left, char, right, other) =>
    expect(read(left, char, right)).toBeGreaterThan(read(left, other, right)));
  it('takes half-width marks for full-width ones', () => expect(read('彩烟升', '腾', ',')).toBe(read('彩烟升', '腾', '，')));
  it('says nothing again of what is a stock phrase, nor of what it has not', () => {
    expect(usualBetween(units('抢抓晴好天'), units('，'))('气'.charCodeAt(0))).toBeGreaterThan(0);
    expect(readBetween(units('抓晴好天'), [])('气'.charCodeAt(0))).toBe(0);
    expect(read('龘', '靐', '齉')).toBe(0);
  });
});
