import { expect, test } from 'vitest';
import { decimals, inWords, level, number } from '../../../src/site/text/numbers.ts';

const figure = { value: null, valueMax: null, unit: null, qualifier: null, change: null };

test.each([[0, '0'], [7, '7'], [1234567.5, '1,234,567.5'], [-42.05, '−42.05'], [1e21, '1,000,000,000,000,000,000,000'], [0.0000001, '0.0000001']])('%d is written %s', (value, written) => {
  expect(number(value)).toBe(written);
});

test('decimals are counted as written', () => {
  expect([12, 12.5, 0.25].map(decimals)).toEqual([0, 1, 2]);
});

test('what bounds a value stands where the language has it', () => {
  expect(inWords({ ...figure, value: 3200, unit: '万元', qualifier: '超' })).toBe('超3,200万元');
  expect(inWords({ ...figure, value: 10, unit: '亿元', qualifier: '以上' })).toBe('10亿元以上');
  expect(inWords({ ...figure, value: 300, unit: '家', qualifier: '余' })).toBe('300余家');
  expect(inWords({ ...figure, value: 30, valueMax: 50, unit: '万吨' })).toBe('30–50万吨');
});

test('a change stands alone where there is no level, and beside it where there is one', () => {
  const change = { direction: 'down' as const, value: 1.4, unit: '%' };
  expect(inWords({ ...figure, change })).toBe('下降1.4%');
  expect(inWords({ ...figure, value: 98.6, unit: '亿元', change })).toBe('98.6亿元，下降1.4%');
  expect(level({ ...figure })).toBeNull();
});
