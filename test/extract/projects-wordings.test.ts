import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/extract/facts.ts';
import { projects } from '../../src/extract/projects.ts';
import { fakeSetting, type Told } from './fake-setting.ts';

const read = (text: string | readonly string[], told: Told = {}): Project[] => projects(fakeSetting(typeof text === 'string' ? [text] : text, told)).filter((p) => p.confidence !== 'doubtful');
const names = (text: string | readonly string[]): string[] => read(text).map((p) => p.name);
const brief = (text: string | readonly string[], told?: Told): string[] => read(text, told).map((p) => [p.name, p.owner ?? '—', p.investmentYi ?? '—', p.status ?? '—'].join(' '));

describe('a phase belongs to the project named', () => {
  it.each<[string, string[]]>([
    ['瀚海叶片项目一期总投资10亿元，占地260亩。', ['瀚海叶片项目一期']],
    ['云顶新材料项目首期投资3亿元。', ['云顶新材料项目首期']],
    ['瀚海叶片项目二期占地50亩，年底开工。', ['瀚海叶片项目二期']],
    ['海泰食品项目扩建工程完工。', ['海泰食品项目扩建工程']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it('but a part of its sum is none', () => expect(brief('瀚海叶片项目总投资12亿元，其中一期投资5亿元。')).toEqual(['瀚海叶片项目 — 12 —']));
  it('has its own sum', () => expect(brief(['集中开工项目分别是：', '1.青峰产业园一期。该产业园由云峰集团规划投资20亿元、分两期建设，此次开工的一期投资8亿元。'])).toEqual(['青峰产业园一期 云峰集团 8 开工']));
  it('is a project where it is at work', () => {
    expect(brief('青峰物流园一期自2022年8月投产以来，累计配送12万吨。')).toEqual(['青峰物流园一期 — — 投产']);
    expect(names('青峰医院自1998年建成以来，服务群众10万人次。')).toEqual([]);
  });
});

describe('firms called by a word and their trade', () => {
  it.each<[string, string]>([
    ['启明光电显示模组项目落户。', '启明光电显示模组项目'], ['腾飞重工年产5000台挖掘机项目开工。', '腾飞重工年产5000台挖掘机项目'], ['奋进药业中药饮片项目投产。', '奋进药业中药饮片项目'], ['领航新能源年产5GWh电芯项目开工。', '领航新能源年产5GWh电芯项目'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
  it('but a verb that takes a trade goes', () => expect(names('深耕新能源年产5GWh电芯项目。')).toEqual(['新能源年产5GWh电芯项目']));
  it('lie where they build, not where they have their seat', () => {
    expect(read('由合肥启明光电科技有限公司投资8亿元建设的合肥启明光电封装项目正在建设。', { home: '341723' }).map((p) => p.placeCode)).toEqual(['341723']);
    expect(read('合肥市滨湖科技馆项目正在建设。', { home: '341723' }).map((p) => p.placeCode)).toEqual(['340100']);
  });
});

describe('sums in other words', () => {
  it.each<[string, string]>([
    ['公司斥资3亿元兴建的茶文化庄园已启用。', '茶文化庄园 — 3 投产'],
    ['青峰食品有限公司自筹资金2800万元建设的山羊预制菜生产线正在安装设备。', '山羊预制菜生产线 青峰食品有限公司 0.28 在建'],
    ['菌棒生产项目由甲丽生物股份有限公司与青县菇香有限公司共同出资1.85亿元建设。', '菌棒生产项目 甲丽生物股份有限公司、青县菇香有限公司 1.85 —'],
    ['石溪跨江大桥由松河交通投资集团有限公司投资38亿元建设。', '石溪跨江大桥 松河交通投资集团有限公司 38 —'],
    ['由港商斥资8000万港元兴建的有机红茶庄园，上月已正式启用。', '有机红茶庄园 — — 投产'],
  ])('%s', (text, expected) => expect(brief(text)).toEqual([expected]));
  it('but a firm that merely pays builds nothing', () => expect(names('公司斥资3亿元收购原料。')).toEqual([]));
});

describe('lists whose items tell at once', () => {
  const HEAD = '集中开工项目分别是：';
  it.each<[string, string]>([
    ['2.盘石水库进库公路。路线全长14.8公里，概算总投资3.2亿元，由县交通投资集团有限公司负责实施。', '盘石水库进库公路 县交通投资集团有限公司 3.2 开工'],
    ['3.青阳至石台二级公路改建工程。起于蓉城镇，全长23.5公里，总投资4.2亿元。', '青阳至石台二级公路改建工程 — 4.2 开工'],
    ['4.菌棒生产项目。落户高店镇，建设单位为驻云汽车部件有限公司，总投资9.6亿元。', '菌棒生产项目 驻云汽车部件有限公司 9.6 开工'],
  ])('%s', (item, expected) => expect(brief([HEAD, item])).toEqual([expected]));
  it('name none where an item is work to do', () => expect(names(['重点项目推进措施如下：', '1.加强领导。各部门要高度重视，压实责任。'])).toEqual([]));
});

describe('when, not which', () => {
  it.each(['二季度项目开工率达到85%。', '上半年项目建设进展顺利。', '2024年度项目全部完工。'])('%s', (text) => expect(names(text)).toEqual([]));
});

describe('how far works are', () => {
  it.each<[string, string]>([
    ['总投资3.2亿元、占地86亩的瑞丰冷链物流园项目主体已完工60%，预计10月投入运营。', '瑞丰冷链物流园项目 — 3.2 在建'],
    ['青阳港二期工程总投资16.8亿元，目前水工主体完成75%。', '青阳港二期工程 — 16.8 在建'],
    ['新修的石溪大桥总投资4.8亿元，去年底建成通车。', '石溪大桥 — 4.8 投产'],
  ])('%s', (text, expected) => expect(brief(text)).toEqual([expected]));
  it('what is promised for the end of this year is not yet', () => expect(brief('石溪大桥总投资4.8亿元，年底建成通车。')).toEqual(['石溪大桥 — 4.8 在建']));
});

describe('a facility of which so much is done', () => {
  it.each<[string, string[]]>([
    ['镇里引来青龙湾文旅度假区，已完成投资1.9亿元。', ['青龙湾文旅度假区']],
    ['县里建起青峰冷链物流园，累计完成投资4.6亿元，年底开园。', ['青峰冷链物流园']],
    ['云顶康养小镇，目前已完成投资1.2亿元。', ['云顶康养小镇']],
  ])('is a project: %s', (text, expected) => expect(names(text)).toEqual(expected));
  it('but no park whose firms have done it', () => expect(names('青峰产业园的企业效益好，完成投资多。')).toEqual([]));
});

describe('what works need on the way', () => {
  it.each(['变速箱项目要在5月底前取得施工许可、6月开工。', '云顶新材料项目要办好用地手续、年内开工。', '瀚海叶片项目已取得建设批复、近日动工。'])('is none itself: %s', (text) => {
    expect(names(text).filter((n) => !n.endsWith('项目'))).toEqual([]);
  });
});
