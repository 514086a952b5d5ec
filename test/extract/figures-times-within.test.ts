import { describe, expect, it } from 'vitest';
import { figuresOf, timed } from './figures-told.ts';

describe('from a year on', () => {
  it.each<[string, (string | null)[]]>([
    ['2022年起县里推行技改，累计实施项目312个，淘汰织机1.1万台。', ['2022年以来', '2022年以来']],
    ['2014年起，环保收紧，关停石材厂216家。', ['2014年以来']],
    ['从2019年起，全县改造老旧小区152个。', ['2019年以来']],
  ])('%s', (says, times) => expect(timed(says)).toEqual(times));
  it('a day, and what begins ahead, is itself', () => {
    expect(timed('8月1日起开通直通车4条。')).toEqual(['2023-08-01']);
    expect(timed('2022年起步区建成道路4条。')).toEqual(['2022']);
  });
});

describe('what a year\'s plan sets', () => {
  it.each<[string, (string | null)[]]>([
    ['截至9月底，实施重点项目118个，年度计划投资63.5亿元。', ['截至2023-09', '2023']],
    ['1至7月，交通投资完成13.7亿元，占年度任务22亿元的62.3%。', ['2023-01/2023-07', '2023', '2023-01/2023-07']],
    ['2022年1至6月，安排重点项目20个，年度计划投资6亿元。', ['2022-01/2022-06', '2022']],
  ])('is of the year: %s', (says, times) => expect(timed(says).slice(0, 2)).toEqual(times.slice(0, 2)));
  it('also where works are to spend it', () => expect(figuresOf('东河大桥年度计划投资2.5亿元。', { projects: ['东河大桥'] }).map((f) => f.period)).toEqual(['2023']));
  it('how much of it is done is not', () => expect(timed('1至7月，完成投资13亿元，占年度计划的62.3%。').at(-1)).toBe('2023-01/2023-07'));
});

describe('a narrower time within a wider one', () => {
  it.each<[string, (string | null)[]]>([
    ['今年以来，全县实施项目42个，1至10月完成投资68.7亿元；规上工业增加值增长7.9%。', ['2023年以来', '2023-01/2023-10', '2023-01/2023-10']],
    ['去年以来，我们坚持工业立县，2022年地区生产总值217亿元；财政总收入17.9亿元。', ['2022', '2022']],
    ['今年以来，各地加快进度，上半年完成投资30亿元；工业投资增长12%。', ['2023-01/2023-06', '2023-01/2023-06']],
  ])('holds on: %s', (says, times) => expect(timed(says)).toEqual(times));
  it('but not for what has come together since', () => expect(timed('今年以来，新签约项目31个，1至9月到位资金5亿元；累计引进人才87名。').at(-1)).toBe('2023年以来'));
});

describe('whose affairs 他 tells', () => {
  const says = '李广明来到城东。他又沿改线工程走了一程，工程全长19.3公里。';
  it('an official\'s are no private ones', () => expect(figuresOf(says, { officials: ['李广明'] }).map((f) => f.value)).toEqual([19.3]));
  it('those of anybody else are', () => expect(figuresOf(says).map((f) => f.value)).toEqual([]));
  it('a firm of his is a firm', () => expect(figuresOf('如今，他的福海石材集团年加工板材720万平方米，员工1460人。').map((f) => [f.value, f.kind])).toEqual([[720, 'actual'], [1460, 'actual']]));
});
