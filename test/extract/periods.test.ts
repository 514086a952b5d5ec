import { describe, expect, it } from 'vitest';
import { periodReader } from '../../src/extract/figures/periods.ts';
import { untouched } from '../../src/text/traced.ts';

/** The times of a text, as read in an article of that day and title. */
function times(text: string, published: string | null = '2020-09-13', title = '全县重点工作推进'): (string | null)[] {
  const reader = periodReader({ title, published, eventDate: null, text: untouched(text, 'made-up.txt') });
  return reader.in({ start: 0, end: text.length }).map((p) => p.value);
}

describe('times with their year', () => {
  it.each([
    ['2023年，', '2023'], ['2023年1-8月，', '2023-01/2023-08'], ['2023年第三季度', '2023-07/2023-09'], ['2022年上半年', '2022-01/2022-06'], ['2022年度', '2022'], ['二〇一九年', '2019'],
    ['2023年10月8日', '2023-10-08'], ['2019年以来', '2019年以来'], ['截至2020年8月末', '截至2020-08'], ['2016-2020年', '2016/2020'], ['2018年至2020年', '2018/2020'], ['2025年底', '截至2025-12'],
  ])('%s is %s', (text, value) => expect(times(text)).toEqual([value]));
});

describe('times that lean on the day of publication', () => {
  it.each([
    ['今年以来', '2020年以来'], ['去年，', '2019'], ['去年底', '截至2019-12'], ['明年', '2021'], ['1-8月份', '2020-01/2020-08'], ['1至8月', '2020-01/2020-08'], ['前8个月', '2020-01/2020-08'], ['前三季度', '2020-01/2020-09'],
    ['二季度', '2020-04/2020-06'], ['首季', '2020-01/2020-03'], ['一季度末', '截至2020-03'], ['下半年', '2020-07/2020-12'], ['截至8月份', '截至2020-08'], ['截至8月31日', '截至2020-08'], ['截至8月20日', '截至2020-08-20'], ['目前，', '截至2020-09'],
    ['2月12日', '2020-02-12'], ['4月21日—23日', '2020-04-21/2020-04-23'], ['4月21日至5月3日', '2020-04-21/2020-05-03'], ['过去一年', '2019'], ['年初以来', '2020年以来'], ['8月以来', '2020年8月以来'],
  ])('%s is %s', (text, value) => expect(times(text)).toEqual([value]));

  it('does not lay a month that has not come into this year', () => {
    expect(times('12月份完成', '2020-02-13')).toEqual(['2019-12']);
    expect(times('将于12月份完成', '2020-02-13')).toEqual(['2020-12']);
  });

  it('takes a month that has not come, at any other time of the year, for one to come', () => {
    expect(times('厂房12月交付')).toEqual(['2020-12']);
  });

  it('gives a bare month the year named before it', () => expect(times('2018年新增30个，其中12月5个')).toEqual(['2018', '2018-12']));

  it('takes 全年 in spring for the year gone by', () => {
    expect(times('全年完成', '2024-02-20')).toEqual(['2023']);
    expect(times('全年完成', '2024-11-20')).toEqual(['2024']);
  });
  it('takes 全年 for the year to come out where the words look ahead', () => {
    expect(times('确保全年增长', '2024-02-20')).toEqual(['2024']);
    expect(times('力争全年引进', '2024-03-20')).toEqual(['2024']);
  });
});

describe('plans and runs of years', () => {
  it.each([['“十四五”期间', '2021/2025'], ['“十三五”末', '截至2020-12'], ['“十四五”以来', '2021年以来'], ['连续五年', '连续五年'], ['近三年来', '近三年来']])('%s is %s', (text, value) => expect(times(text)).toEqual([value]));
});

describe('years gone by and to come', () => {
  it.each([
    ['过去五年', '2022-01-09', '2017/2021'], ['五年来', '2021-05-12', '2016/2020'], ['五年来', '2021-10-12', '2017/2021'], ['三年来', '2023-03-01', '2020/2022'],
    ['未来五年', '2022-01-09', '2022/2026'], ['今后三年', '2022-12-30', '2023/2025'], ['一年来', '2022-12-28', '2022'], ['一年来', '2023-01-12', '2022'], ['一年来', '2023-06-12', '一年来'],
  ])('%s, said on %s, is %s', (text, day, value) => expect(times(text, day)).toEqual([value]));
  it('are the plan’s behind its name', () => expect(times('“十三五”期间，成绩显著。五年来', '2021-09-12')).toEqual(['2016/2020', '2016/2020']));
  it('stay as said where they are no term of office', () => expect(times('三十年来')).toEqual(['三十年来']));
  it('stay as said on an undated page', () => expect(times('五年来', null)).toEqual(['五年来']));
});

describe('times since and now', () => {
  it.each([['自2019年以来', '2019年以来'], ['自2010年某市对口支援以来', '2010年以来'], ['从2021年3月项目开工以来', '2021年3月以来'], ['自2019年起', '2019年以来'], ['本月', '2020-09'], ['上个月', '2020-08']])('%s is %s', (text, value) => expect(times(text)).toEqual([value]));
  it('goes to the year before for the month before January', () => expect(times('上月', '2021-01-05')).toEqual(['2020-12']));
  it('gives no day for a now set against the past', () => expect(times('2018年的6万亩，如今的12万亩')).toEqual(['2018', null]));
});

describe('undated pages', () => {
  it('reckon from the year last named', () => {
    expect(times('2022年开工。2023年推进。过去一年，成绩好。1月交付一批。', null)).toEqual(['2022', '2023', '2022', '2023-01']);
  });

  it('give no time that they cannot know', () => {
    expect(times('1-8月份，', null)).toEqual([null]);
    expect(times('目前，', null)).toEqual([null]);
  });

  it('do not reckon from a plan for later', () => expect(times('到2035年基本实现现代化，2021年打好基础。上半年，', null)).toEqual(['2035', '2021', '2021-01/2021-06']));
});

describe('reports on a year', () => {
  const title = '青河县2022年国民经济和社会发展统计公报';
  it('mean it by 当年 too', () => expect(times('当年新增，', '2023-03-20', title)).toEqual(['2022']));
  it('mean that year', () => expect(times('全年，年末，12月份，', '2023-03-20', title)).toEqual(['2022', '截至2022-12', '2022-12']));
  it('give it to all they say', () => {
    expect(periodReader({ title, published: '2023-03-20', eventDate: null, text: untouched('', 'made-up.txt') }).reported).toBe('2022');
    expect(periodReader({ title: '2022年度先进集体表彰大会召开', published: '2023-03-20', eventDate: null, text: untouched('', 'made-up.txt') }).reported).toBeNull();
  });
});

describe('what is no time of a statement', () => {
  it.each(['比上年增长', '较2019年提高', '是去年的1.8倍', '与2021年同期相比', '高于上年', '《2021年工作要点》', '20年', '13月份', '2月45日'])('%s', (text) => expect(times(text)).toEqual([]));
});
