import { describe, expect, it } from 'vitest';
import { usualBetween } from '../../../src/repair/slips/usual.ts';

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
