import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/extract/setting.ts';
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

describe('the year meant where none is named', () => {
  it('当年 is the year named last before', () => {
    expect(timed(['2018年，公司在城东落地。', '当年11月，二期动工，投资1.6亿元。'])).toEqual(['2018-11']);
    expect(timed(['2021年全县新建水厂。', '当年，新建水厂2座。'])).toEqual(['2021']);
    expect(timed('当年9月，新建水厂2座。')).toEqual(['2023-09']);
  });
  it.each<[string, string, string]>([
    ['预计全年地区生产总值304.6亿元。', '2024-01-08', '2023'], ['预计全年财政收入8.9亿元。', '2024-02-03', '2023'], ['预计全年接待游客90万人次。', '2023-11-20', '2023'], ['力争全年财政收入9亿元。', '2024-01-08', '2024'],
  ])('%s told on %s', (says, published, year) => expect(timed(says, { published })).toEqual([year]));
  it.each(['青河县2023年十件大事揭晓', '2023年全县十大新闻', '青河县2023年大事记'])('a list of what a year brought is of the year: %s', (title) => {
    expect(timed(['4月，茶博会举行。全县茶园面积10.7万亩。'], { title, published: '2024-01-08' })).toEqual(['2023']);
  });
  it('a list of what is promised is not', () => expect(timed('建成通组路96公里。', { title: '2023年十件民生实事进展' })).toEqual([null]));
});

describe('whose affairs 他 tells', () => {
  const says = '李广明来到城东。他又沿改线工程走了一程，工程全长19.3公里。';
  it('an official\'s are no private ones', () => expect(figuresOf(says, { officials: ['李广明'] }).map((f) => f.value)).toEqual([19.3]));
  it('those of anybody else are', () => expect(figuresOf(says).map((f) => f.value)).toEqual([]));
  it('a firm of his is a firm', () => expect(figuresOf('如今，他的福海石材集团年加工板材720万平方米，员工1460人。').map((f) => [f.value, f.kind])).toEqual([[720, 'actual'], [1460, 'actual']]));
});

describe('of which city 全市 is', () => {
  const county = (name: string, code: string): Place => ({ name, code, parent: '654300', level: 'county' });
  const places = [county('白河市', '654381'), county('青山市', '654382'), county('石门县', '654326'), { name: '全市', code: '654300', parent: '650000', level: 'city' as const }, { name: '全县', code: '654325', parent: '654300', level: 'county' as const }];
  const scopes = (says: string): (string | null)[] => figuresOf(says, { places }).map((f) => f.scopeCode);
  it.each<[string, string[]]>([
    ['白河市副市长王明汇报，今年全市种植旱麦46.8万亩。', ['654381']],
    ['白河市茶业发展中心主任方守礼说，全市现有茶园30.5万亩。', ['654381']],
    ['座谈会上，青山市发改局汇报，全市实施项目44个。', ['654382']],
    ['石门县委书记应国良介绍，全县有工具企业860家。', ['654326']],
    ['白河市把调味品作为主攻方向，去年全市产值156亿元。', ['654381']],
  ])('%s', (says, codes) => expect(scopes(says)).toEqual(codes));
  it.each(['会议指出，全市实施项目44个。', '在白河市召开的现场会上，市长说，全市实施项目44个。'])('else the city above: %s', (says) => expect(scopes(says)).toEqual(['654300']));
});

describe('what only a division has', () => {
  it.each<[string, (string | null)[]]>([
    ['东河公园建成开放，人均公园绿地面积达到13.2平方米。', [null]],
    ['东河公园通过验收，空气优良天数比例为91.2%。', [null]],
    ['东河公园启用，县域内就诊率提高到91.3%。', [null]],
    ['东河公园占地210亩。', ['东河公园']],
  ])('is not of the works named before: %s', (says, subjects) => expect(figuresOf(says, { projects: ['东河公园'] }).map((f) => f.subject)).toEqual(subjects));
});
