import { describe, expect, it } from 'vitest';
import { chineseNumber, numberOf } from '../../src/lexicon/numerals.ts';

describe('chineseNumber', () => {
  it.each([
    ['十', 10], ['十二', 12], ['二十', 20], ['两', 2], ['百', 100], ['一百二十', 120], ['一千零五', 1005], ['三百五', 350], ['三千万', 30_000_000],
    ['一万二', 12_000], ['一亿五千万', 150_000_000], ['两万三千亿', 2_300_000_000_000], ['一万亿', 1e12],
  ])('reads %s with its places', (text, value) => expect(chineseNumber(text)).toBe(value));

  it.each([['二〇二一', 2021], ['二零二四', 2024], ['○五', 5]])('reads digits in a row: %s', (text, value) => expect(chineseNumber(text)).toBe(value));

  it.each([['廿八', 28], ['廿', 20], ['卅一', 31]])('reads the short tens: %s', (text, value) => expect(chineseNumber(text)).toBe(value));

  it.each([['三点五', 3.5], ['零点八', 0.8], ['十二点二五', 12.25]])('reads decimals: %s', (text, value) => expect(chineseNumber(text)).toBe(value));

  it.each(['', '点五', '五点', '一百零', '三五十', '十十', '千百', '一些', '两成', '二十多'])('has no value for %j', (text) => expect(chineseNumber(text)).toBeNull());
});

describe('numberOf', () => {
  it.each([['12', 12], ['3.5', 3.5], ['007', 7], ['十二', 12], ['两', 2]])('reads %s', (text, value) => expect(numberOf(text)).toBe(value));
  it.each(['', '12家', '3.', '.5', '1,000', '若干'])('has no value for %j', (text) => expect(numberOf(text)).toBeNull());
});
