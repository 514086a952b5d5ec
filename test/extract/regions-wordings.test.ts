import { describe, expect, it } from 'vitest';
import { setting } from '../../src/extract/regions.ts';
import { articleOf, shown, type Made } from './regions-made.ts';

const regions = (made: Made): string[] => shown(setting(articleOf(made)).regions).sort();
const inQuxian = (text: string): string[] => regions({ title: '渠县抓项目', text: `渠县召开会议。${text}` });

describe('roads between two towns that go by their bare names', () => {
  it.each<[string, string]>([
    ['S204土溪至临巴段改建完工。', '土溪镇 临巴镇'],
    ['静边至贵福二级公路路面铺了一半。', '静边镇 贵福镇'],
    ['县道岩峰至卷硐公路改线开工。', '岩峰镇 卷硐镇'],
    ['省道S305线宝城至合力段沥青摊铺完成。', '宝城镇 合力镇'],
  ])('name both: %s', (text, towns) => expect(inQuxian(text)).toEqual(expect.arrayContaining(towns.split(' '))));
  it.each(['高洞至深谷段开始冲刷。', '渠县至大竹公路开工。', '由土溪至今未修通的路段。'])('but: %s', (text) => expect(inQuxian(text)).not.toEqual(expect.arrayContaining([expect.stringMatching(/[镇乡道]$/u)])));
});

describe('rows of towns', () => {
  it.each<[string, string]>([
    ['蓄水后解决土溪、临巴、静边几个乡镇的饮水。', '土溪镇 临巴镇 静边镇'],
    ['管网连通贵福、宝城多个镇。', '贵福镇 宝城镇'],
    ['签约的有甲项目，以及横跨岩峰、卷硐两镇的光伏项目。', '岩峰镇 卷硐镇'],
  ])('close with 几个, and open behind 以及: %s', (text, towns) => {
    expect(inQuxian(text)).toEqual(expect.arrayContaining(towns.split(' ')));
    expect(inQuxian(text).filter((r) => r.includes('横跨'))).toEqual([]);
  });
});

describe('the province of which a report speaks', () => {
  it.each(['今年省定的10件实事全部办结。', '力争进入省市盘子的项目不少于20个。', '去年省属企业落户3家。'])('is its own: %s', (text) => expect(inQuxian(text)).toContain('四川省'));
  it.each(['项目列入自治区重大项目。', '其中自治区重大项目5个。', '它是自治区重点工程。'])('also where it is a region: %s', (text) => {
    expect(regions({ title: '陆川县召开会议', text: `陆川县召开会议。${text}` })).toContain('广西壮族自治区');
  });
  it.each(['几条国省道正在改造。', '一年省下30万元。'])('but not: %s', (text) => expect(inQuxian(text)).not.toContain('四川省'));
  it.each<[string, string]>([['京津客商前来考察。', '北京市 天津市'], ['举办京津专场推介会。', '北京市 天津市'], ['引进苏浙企业12家。', '江苏省 浙江省']])('and others are named by their initials: %s', (text, provinces) => {
    expect(inQuxian(text)).toEqual(expect.arrayContaining(provinces.split(' ')));
  });
  it('but not in 京津冀协同发展', () => expect(inQuxian('融入京津冀协同发展。')).not.toContain('北京市'));
});

describe('cities that are words as well', () => {
  it.each(['路修通了，去长治少绕40分钟。', '去日照看海的人多了。', '年轻人不再去中山打工。'])('are places where one goes there: %s', (text) => expect(inQuxian(text).some((r) => /长治|日照|中山/u.test(r))).toBe(true));
  it('but not 过去大同小异', () => expect(inQuxian('做法与过去大同小异。')).not.toContain('大同市'));
});

describe('zones in wording', () => {
  it.each<[string, string]>([
    ['湖北麻城经济开发区成立20周年。', '湖北麻城经济开发区'],
    ['在四川渠县经济开发区，厂房封顶。', '四川渠县经济开发区'],
    ['安徽定远经济开发区的光伏项目开工。', '安徽定远经济开发区'],
  ])('bear the province that stands in front: %s', (text, zone) => expect(inQuxian(text)).toContain(zone));
  it('and are one with their shorter name', () => expect(inQuxian('在四川渠县经济开发区，厂房封顶。渠县经开区已有企业40家。').filter((r) => r.includes('开区') || r.includes('开发区'))).toEqual(['四川渠县经济开发区']));
  it.each<[string, string]>([
    ['仪式在天府新区新能源新材料产业功能区举行。', '天府新区新能源新材料产业功能区'],
    ['新都现代交通产业功能区新签约项目3个。', '新都现代交通产业功能区'],
    ['走进龙泉驿汽车产业功能区。', '龙泉驿汽车产业功能区'],
    ['灌云临港产业区的项目开工。', '灌云临港产业区'],
    ['3月18日，定远盐化工业园里礼炮齐鸣。', '定远盐化工业园'],
    ['它去年落户百花山工业区。', '百花山工业区'],
    ['位于文崇产业开发区的基地投产。', '文崇产业开发区'],
    ['文昌国际航天城管理局副局长出席。', '文昌国际航天城'],
  ])('of kinds that counties and cities set up: %s', (text, zone) => expect(inQuxian(text)).toContain(zone));
  it.each(['规划建设特色产业区。', '泵站建在四大港区。'])('but not: %s', (text) => expect(inQuxian(text)).toEqual(['渠县']));
});

describe('firms and works behind a place', () => {
  it.each(['上海固能的石墨负极材料项目投产。', '江苏科莱的热管理系统总成项目签约。', '东莞华艺的竹基复合材料生产线开工。', '宁波海通管业扩建项目签约。', '与浙江海丰水产合资建设。', '漳州核电站的订单到了。'])('name no region: %s', (text) => expect(inQuxian(text)).toEqual(['渠县']));
  it.each<[string, string]>([['上海企业的石墨负极材料项目投产。', '上海市'], ['江苏客商的项目签约。', '江苏省']])('but who comes from there does: %s', (text, place) => expect(inQuxian(text)).toContain(place));
});

describe('a town that no gazetteer has, before its own committee', () => {
  it.each(['责成新河湾镇党委书记作出说明。', '要求新河湾镇党委书记整改。', '请新河湾镇党委书记介绍。'])('also behind who is told to: %s', (text) => expect(inQuxian(text)).toContain('新河湾镇'));
  it('but not within words', () => expect(inQuxian('邀请各镇党委书记参加。')).toEqual(['渠县']));
});
