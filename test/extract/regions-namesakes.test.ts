import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { setting } from '../../src/extract/regions.ts';
import { articleOf, shown, type Made } from './regions-made.ts';

const regions = (made: Made): string[] => shown(setting(articleOf(made)).regions).sort();
const read = (made: Made): string[] => extract(articleOf(made)).regions.map((r) => r.name);

describe('what only looks like a division', () => {
  it.each<[string, string, string]>([
    ['石柱土家族自治县旅游升温', '去年夏天全县接待游客320万人次。', '天全县'],
    ['绍兴市社区食堂开张', '马鞍山社区居民说好。', '马鞍山市'],
    ['汝州市通知', '汝州市人民政府驻北京联络处挂牌。', '北京市'],
    ['台山市举办侨乡文化节', '台山市举办侨乡文化节。', '举办侨乡'],
    ['共青团镇江市委慰问', '共青团镇江市委书记到访。', '共青团镇'],
  ])('%s', (title, text, none) => expect(regions({ title, text })).not.toContain(none));
  it.each<[string, string, string]>([
    ['天全县政协视察', '今年，天全县接待游客32万人次。', '天全县'],
    ['马鞍山社区治理经验', '马鞍山社区治理走在前列。', '马鞍山市'],
    ['汝州市招商', '汝州市派员驻北京招商，北京市给予支持。', '北京市'],
  ])('but: %s', (title, text, one) => expect(regions({ title, text })).toContain(one));
  it('is part of a person\'s name', () => {
    expect(read({ title: '铜陵市政府任免干部', published: '2024-07-02', text: '任命查玉林为铜陵市教育局副局长。' })).toEqual(['铜陵市']);
    expect(read({ title: '铜陵市考察团到玉林', published: '2024-07-02', text: '副市长查玉林到玉林市考察。' })).toContain('玉林市');
  });
});

describe('zones', () => {
  it.each<[string, string, string]>([
    ['赣州市新区招商', '赣州市蓉江新区管委会主任到会。', '蓉江新区'],
    ['宜宾三江新区与翠屏区联动', '三江新区党工委书记到翠屏区。', '宜宾三江新区'],
    ['丰城高新园区开工', '丰城高新园区开工。', '丰城高新园区'],
    ['上虞区经济运行', '杭州湾经开区管委会主任到上虞区崧厦街道。', '杭州湾经开区'],
  ])('%s', (title, text, zone) => expect(regions({ title, text })).toContain(zone));
  it('called by the end of its name is no county of that name', () => expect(regions({ title: '宜宾三江新区与翠屏区联动', text: '三江新区党工委书记到翠屏区。' })).toEqual(['宜宾三江新区', '翠屏区']));
});

describe('whose report it is', () => {
  const home = (made: Made): string | undefined => setting(articleOf(made)).home?.name;
  it('is its paper\'s, where a delegation goes elsewhere', () => {
    expect(home({ title: '曲靖市党政代表团到绍兴市上虞区考察', source: '曲靖日报', text: '代表团考察了两个园区。' })).toBe('曲靖市');
    expect(home({ title: '曲靖市党政代表团到上虞区考察', source: '上虞日报', text: '代表团考察了两个园区。' })).toBe('上虞区');
  });
});
