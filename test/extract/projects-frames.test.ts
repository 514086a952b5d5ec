import { describe, expect, it } from 'vitest';
import { projects } from '../../src/extract/projects.ts';
import { degreeOf } from '../../src/extract/projects/works-names.ts';
import { fakeSetting } from './fake-setting.ts';

const names = (text: string): string[] => projects(fakeSetting([text])).filter((p) => p.confidence !== 'doubtful').map((p) => p.name);

describe('names in the frames in which reports speak of works', () => {
  it.each<[string, string[]]>([
    ['青屏电厂5、6号机组工程通过168小时试运行，云台渔港升级改造完成码头主体。', ['青屏电厂5、6号机组工程', '云台渔港升级改造']],
    ['望岳湾风电场A区首批8台机组日前并网发电。', ['望岳湾风电场A区']],
    ['沧源集团钠离子电池正极材料、栖霞滩一百兆瓦光热相继开工。', ['沧源集团钠离子电池正极材料', '栖霞滩一百兆瓦光热']],
    ['总投资8.6亿元的沐阳新材料三期6月投产，沐阳纸业白水回收利用技改也已竣工。', ['沐阳新材料三期', '沐阳纸业白水回收利用技改']],
  ])('as subject of what is said of works: %s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ['加快推进云岭精细化工园、青屏河人工湿地、栖霞镇红色文旅区等建设。', ['云岭精细化工园', '青屏河人工湿地', '栖霞镇红色文旅区']],
    ['完成沐江三路刷黑改造。', ['沐江三路刷黑改造']],
    ['与甲公司签订协议，将投资18亿元在云台工业园建设单晶硅棒及切片基地。', ['单晶硅棒及切片基地']],
  ])('as object of what is done to works: %s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ['既有总投资12亿元的西岭铝镁零部件产业园、10.5亿元的秦沐农产品大市场，也有1500万元的栖霞镇中心幼儿园。', ['西岭铝镁零部件产业园', '秦沐农产品大市场', '栖霞镇中心幼儿园']],
    ['总投资1.9亿元（其中专项债券1.2亿元）的云岭花炮文化体验园接待游客6万人次。', ['云岭花炮文化体验园']],
  ])('behind a price of their own: %s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ['一是青屏红牛屠宰分割中心，设计年屠宰肉牛5万头，已完成主体；二是栖霞古镇二期，年内启动拆迁。', ['青屏红牛屠宰分割中心', '栖霞古镇二期']],
  ])('as topic of what follows: %s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    '市委书记林某出席并宣布开工，副市长王某、市发改委主任赵某参加开工仪式。',
    '全年完成病险水库除险加固、背街小巷整治和老旧小区改造。',
    '县人大常委会会议审议通过了有关决议，各项工作顺利推进。',
    '春耕生产全面展开，高标准农田建设加快推进。',
    '打造西部粮仓和菜篮子，争取更多资金支持。',
    '今年以来，全市新开工项目120个，总投资300亿元，工业投资增长10%。',
    '该项目占地120亩，主要建设交易中心、加工车间和冷库，目前主体已封顶。',
    '年底前首条生产线建成投产，总规模20亿元的市产业母基金、县域振兴引导基金投放到位。',
    '处置闲置厂房投入2亿元，安置就业420人，户均增收6500元。',
  ])('and nothing in: %s', (text) => expect(names(text).filter((n) => !n.includes('项目'))).toEqual([]));
});

describe('what a name says by itself', () => {
  it.each<[string, string]>([
    ['栖霞镇东沐水库除险加固', 'sure'], ['县第二人民医院新院区', 'sure'], ['青屏光电二期', 'sure'], ['望岳至云台高速公路', 'plain'], ['沧源集团正极材料', 'coined'],
    ['农村人居环境整治', 'none'], ['市委副书记', 'none'], ['8栋厂房', 'none'], ['沐阳新材料有限公司', 'none'], ['年销售收入12亿元', 'none'],
  ])('%s: %s', (name, degree) => expect(degree === 'none' ? ['none', 'maybe'] : [degree]).toContain(degreeOf(name)));
});

it('gives each of several in one list the amount before it', () => {
  expect(projects(fakeSetting(['总投资12亿元的西岭铝镁零部件产业园、3.6亿元的荷渡度假酒店集中开工。'])).map((p) => [p.name, p.investmentYi])).toEqual([['西岭铝镁零部件产业园', 12], ['荷渡度假酒店', 3.6]]);
});
