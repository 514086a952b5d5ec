import { expect, test } from 'vitest';
import { dateTime, moment, period, yearsAt } from '../../../src/site/text/dates.ts';

test.each([
  ['2024', '2024年'], ['2023-01', '2023年1月'], ['2024-10-09', '2024年10月9日'],
  ['2020-01/2020-08', '2020年1—8月'], ['2021-04-21/2021-04-23', '2021年4月21—23日'], ['2021-04-30/2021-05-02', '2021年4月30日—5月2日'], ['2019-11/2020-02', '2019年11月—2020年2月'],
  ['2024年以来', '2024年以来'], ['2024-05以来', '2024年5月以来'], ['截至2020-09', '截至2020年9月'], ['截至2020', '截至2020年'],
  ['“十四五”期间', '“十四五”期间'], ['连续五年', '连续五年'], ['', ''],
])('the period %s reads %s', (written, read) => {
  expect(period(written)).toBe(read);
});

test('a time of day is told, midnight is not', () => {
  expect(dateTime('2024-10-19T09:05:00')).toBe('2024年10月19日 09:05');
  expect(dateTime('2024-10-19T00:00:00')).toBe('2024年10月19日');
});

test('periods stand on an axis of years where they belong', () => {
  expect(yearsAt('2024')).toBe(2024.5);
  expect(yearsAt('截至2020-06')).toBe(2020.5);
  expect(yearsAt('2020-01/2020-12')).toBe(2020.5);
  expect(yearsAt('连续五年')).toBeNull();
});

test('a date without a zone is China’s', () => {
  expect(moment('2024-01-01').toISOString()).toBe('2023-12-31T16:00:00.000Z');
});
