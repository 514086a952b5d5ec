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
    ['抚顺市委全会召开', '组织部部长沙清讲话。', '长沙市'],
    ['阜平县忆往事', '时任镇党委书记指着山坡说。', '时任镇'],
    ['襄垣县工作报告', '深入实施“产业强县、开放兴县”战略。', '兴县'],
    ['洱源县洱海保护', '云南瑞丰肥业董事长李明参与座谈。', '云南省'],
    ['木垒县招商', '福建援疆昌吉州指挥部介绍情况。', '福建省'],
  ])('%s', (title, text, none) => expect(regions({ title, text })).not.toContain(none));
  it.each<[string, string, string]>([
    ['天全县政协视察', '今年，天全县接待游客32万人次。', '天全县'],
    ['马鞍山社区治理经验', '马鞍山社区治理走在前列。', '马鞍山市'],
    ['抚顺市考察', '抚顺市长沙考察团抵达长沙。', '长沙市'],
    ['兴县新闻', '山西省吕梁市兴县召开会议。', '兴县'],
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
    ['启东市项目', '市政府党组成员、江海产业园党工委书记陪同。', '江海产业园'],
    ['钦州市项目', '钦州港片区管委会主任到会。', '钦州港片区'],
    ['山西综改', '太原市小店区、山西转型综改示范区管委会主任到会。', '山西转型综改示范区'],
    ['张家界市演练', '天门山先导区管委会主任到张家界市永定区。', '天门山先导区'],
    ['自贡市项目', '自贡航空产业园管委会主任到会。', '自贡航空产业园'],
    ['泗洪县项目', '县委常委、经开区党工委书记到会。', '泗洪经开区'],
    ['上虞区经济运行', '杭州湾经开区管委会主任到上虞区崧厦街道。', '杭州湾经开区'],
  ])('%s', (title, text, zone) => expect(regions({ title, text })).toContain(zone));
  it.each<[string, string, string, string]>([
    ['福清市重点项目建设提速', '福清市临港产业再添动能，江阴工业集中区新入驻企业6家。', '江阴工业集中区', '350181'],
    ['普宁市推进工业园区建设', '普宁市各镇推进项目，麒麟工业集中区完成投资3亿元。', '麒麟工业集中区', '445281'],
    ['将乐县一季度工业开门红', '将乐县委、县政府强化要素保障，高唐工业集中区产值增长9%。', '高唐工业集中区', '350428'],
    ['福清市代表团赴江阴市考察', '福清市代表团来到江阴市，走进江阴高新区。', '江阴高新区', '320281'],
    ['江阴高新区一季度运行平稳', '江阴高新区新入驻企业6家。', '江阴高新区', '320281'],
  ])('that begin like a county lie where the report speaks of: %s', (title, text, zone, parent) => {
    expect(setting(articleOf({ title, text })).regions.find((r) => r.name === zone)?.parent).toBe(parent);
  });
  it('named in full once, goes by its whole name', () => expect(regions({ title: '德州市项目', text: '项目落户德州天衢新区。天衢新区管委会副主任说。' })).toEqual(['德州天衢新区', '德州市']));
  it('called by the end of its name is no county of that name', () => expect(regions({ title: '宜宾三江新区与翠屏区联动', text: '三江新区党工委书记到翠屏区。' })).toEqual(['宜宾三江新区', '翠屏区']));
});

describe('whose report it is', () => {
  const home = (made: Made): string | undefined => setting(articleOf(made)).home?.name;
  it('is its paper\'s, where a delegation goes elsewhere', () => {
    expect(home({ title: '曲靖市党政代表团到绍兴市上虞区考察', source: '曲靖日报', text: '代表团考察了两个园区。' })).toBe('曲靖市');
    expect(home({ title: '曲靖市党政代表团到上虞区考察', source: '上虞日报', text: '代表团考察了两个园区。' })).toBe('上虞区');
  });
});

describe('a county that bore another\'s short name', () => {
  const codes = (made: Made): (string | null)[] => setting(articleOf(made)).regions.map((r) => r.code);
  it('is told by the context', () => {
    expect(codes({ title: '临夏州东西协作', text: '临夏州和政县、东乡县负责人参加。' })).toContain('622926');
    expect(codes({ title: '抚州市项目', published: '2010-01-02', text: '抚州市东乡县负责人参加。' })).not.toContain('622926');
  });
});
