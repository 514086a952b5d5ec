import { describe, expect, it } from 'vitest';
import { projects } from '../../src/extract/projects.ts';
import { edged } from '../../src/extract/projects/edges.ts';
import { answersIn } from '../golden/answers.ts';
import { fakeSetting } from './fake-setting.ts';

const names = (...lines: string[]): string[] => projects(fakeSetting(lines)).filter((p) => p.confidence !== 'doubtful').map((p) => p.name);
const named = (text: string, expected: string): void => expect(names(text)).toEqual([expected]);

describe('a name begins where its first word begins', () => {
  it.each([
    ['；和溪水库除险加固通过验收。', '和溪水库除险加固'], ['县里办成三件事。均安河综合治理二期完工。', '均安河综合治理二期'], ['2.和泰锂电铜箔项目（总投资2.6亿元）：厂房封顶。', '和泰锂电铜箔项目'],
  ])('what no clause opens with is a part of it: %s', named);
  it('but 和 joins it to another', () => expect(names('云岭水库、白鹭水库和青屏水库除险加固通过验收。').at(-1)).toBe('青屏水库除险加固'));

  it.each([
    ['投资6000万元的反刍饲料项目上个月正式投产。', '反刍饲料项目'], ['石溪乡采煤沉陷区光伏发电项目已经投运。', '石溪乡采煤沉陷区光伏发电项目'], ['废旧轮胎循环利用项目完成环评，五月开工。', '废旧轮胎循环利用项目'],
  ])('a verb may tell what kind of thing is meant: %s', named);
  it.each([['会议强调，要叫停正泽光伏组件项目，总投资3亿元，主体已经封顶。', '正泽光伏组件项目'], ['大家都惦记云岭大桥，总投资3亿元，主体已经封顶。', '云岭大桥'], ['今年要抢占新能源赛道，深耕新能源年产5GWh电芯项目落户。', '新能源年产5GWh电芯项目'], ['镇里引来青禾菌菇烘干项目，总投资3亿元。', '青禾菌菇烘干项目']])('but not a verb that has the works for its object: %s', named);

  it.each([
    ['多层，Micro ', 'LED背光模组扩产工程', 'Micro LED背光模组扩产工程'], ['；云岭镇至青屏乡的', '县道升级改造', '云岭镇至青屏乡的县道升级改造'], ['确保航空锻铸', '件热处理中心', '航空锻铸件热处理中心'],
    ['再往前，云岭镇到青屏乡的', '云青公路', '云青公路'],
  ])('%s|%s', (front, name, expected) => {
    const text = front + name, all = { start: 0, end: text.length };
    expect(edged(text, { start: front.length, end: text.length }, all).map((s) => text.slice(s.start, s.end))).toEqual([expected]);
  });

  it.each([['一行先后察看了青禾冷链物流园项目、正合药业中药饮片智能工厂建设情况。', '正合药业中药饮片智能工厂'], ['一行先后察看了云岭文化园、正明酒业酿造产业园建设情况。', '正明酒业酿造产业园']])('a firm is called by more than its trade: %s', (text, name) => expect(names(text)).toContain(name));
});

describe('a name is freed of what stands in front of it', () => {
  it.each([
    ['这处“锦瑟1958”工业文创园占地110亩，总投资9500万元。', '“锦瑟1958”工业文创园'], ['隔壁云岭钽铌冶炼技改线设备安装完毕。', '云岭钽铌冶炼技改线'], ['区内云岭第二污水处理厂主体封顶。', '云岭第二污水处理厂'],
    ['最抢眼的当数“矿用防爆灯具”项目，去年12月签约，6月投产。', '“矿用防爆灯具”项目'], ['大家听说青禾智慧粮仓项目已经开工。', '青禾智慧粮仓项目'], ['下一步要盯紧正泽光伏组件项目，总投资3亿元。', '正泽光伏组件项目'],
    ['玻璃盖板企业瀚海光电二期主体封顶。', '瀚海光电二期'],
    ['新上的云岭丙烯酸装置10月中交。', '云岭丙烯酸装置'], ['请他们把云岭变至新厂区的专线工程提前到9月送电。', '云岭变至新厂区的专线工程'], ['随后一行沿G315线云岭绕城段改建工程走了一程，该工程总投资3亿元。', 'G315线云岭绕城段改建工程'],
  ])('%s', named);
  it.each([['沿江旅游公路开工建设，总投资3亿元。', '沿江旅游公路'], ['将乐青屏抽水蓄能电站开工建设，总投资3亿元。', '将乐青屏抽水蓄能电站']])('but not of a word of its own: %s', named);
});

describe('a name ends before what is told of it', () => {
  it.each([
    ['云岭特大桥胜利合龙。', '云岭特大桥'], ['云岭养护中心一前一后封顶。', '云岭养护中心'], ['青屏光影集市“五一”前开街。', '青屏光影集市'],
    ['建设青屏度假村（投资6.2亿元）、云岭露营基地（投资1.3亿元）等项目。', '青屏度假村', '云岭露营基地'], ['42省道云岭至青屏段改建工程（以下称云青线）国庆前通车。', '42省道云岭至青屏段改建工程'],
    ['控制性工程云岭大桥左幅合龙。', '云岭大桥'], ['总投资4.3亿元的云岭水库枢纽工程大坝填筑过半。', '云岭水库枢纽工程'], ['云岭高速东段路基全线贯通。', '云岭高速东段'], ['县人民医院新院区住院楼主体完工。', '县人民医院新院区'],
    ['年内启动云岭通用机场选址论证。', '云岭通用机场'], ['县文化艺术中心（图书馆、文化馆、剧场三馆合一）剧场主体封顶。', '县文化艺术中心'], ['云岭渔光互补示范区首批120兆瓦9月底并网。', '云岭渔光互补示范区'],
  ])('%s', (text, ...expected) => expect(names(text)).toEqual(expected));
  it.each([
    ['县中医医院综合楼主体完工。', '县中医医院综合楼'], ['青屏冷链物流园（二期）主体完工。', '青屏冷链物流园（二期）'], ['云岭隧道右线贯通。', '云岭隧道'],
  ])('but keeps what tells which works are meant: %s', named);
});

describe('a name goes on where its words do', () => {
  it.each([
    ['云岭大道西延线全长11.3公里，总投资3亿元。', '云岭大道西延线'], ['总投资15亿元的青屏度假酒店群，首店9月试营业。', '青屏度假酒店群'], ['青屏高速公路东延线（云岭段）桥隧施工全面铺开。', '青屏高速公路东延线（云岭段）'],
    ['青屏水厂二期配套管网46公里已全部通水。', '青屏水厂二期配套管网'], ['青屏风机叶片修复再制造中心主体封顶。', '青屏风机叶片修复再制造中心'], ['云岭镇污水处理厂提标改造，总投资3000万元。', '云岭镇污水处理厂提标改造'],
  ])('%s', named);
  it.each([['青屏热电联产项目厂房封顶。', '青屏热电联产项目'], ['青屏水厂二期3月通水。', '青屏水厂二期']])('and no farther: %s', named);
});

describe('what 和 joins is parted', () => {
  it('where the second is a firm', () => {
    const text = '青屏论坛永久会址和瀚海钢琴（德清）有限公司', all = { start: 0, end: text.length };
    expect(edged(text, all, all)).toEqual([{ start: 0, end: '青屏论坛永久会址'.length }]);
  });
  it('where the second is plainly works', () => expect(names('茶博馆和青屏民宿集群一期同时开门迎客。')).toEqual(['青屏民宿集群一期']));
  it('but not within a name', () => named('光电与导航产业基地、粮油仓储和云岭预制菜加工项目二期开工。'.slice(10), '粮油仓储和云岭预制菜加工项目二期'));
});

describe('the names of the hand-made answers', () => {
  const answered = answersIn('test/golden/documents').flatMap((a) => a.articles.flatMap((w) => w.projects.map((p) => p.name)));
  it('have the edges of names', () => {
    const mended = answered.map((name) => edged(name, { start: 0, end: name.length }, { start: 0, end: name.length }).map((s) => name.slice(s.start, s.end)).join('|'));
    expect(answered.filter((name, i) => mended[i] !== name)).toEqual([]);
  });
});

describe('words that are no name, whatever is said of them', () => {
  it.each([
    ['all of a kind', '新建公办幼儿园4所，新增学位1350个。'], ['all that are counted', '新办社区工厂7家，新上全自动生产线3条。'], ['what is asked for', '哪些项目开了工？这些项目投了产？'],
    ['a time', '力争明年采暖期前投运。'], ['where it is held', '全市重点项目推进会在云岭循环经济产业园举行。'], ['what a fair is called', '2024云岭电子信息产业博览会项目签约仪式举行。'], ['who they are', '选举云如玉（女）为副主任。'],
    ['parts of works', '河底清淤、溢洪道拆除重建完成，厂房加固正在收尾。'], ['what lies along a shore', '沿河步道贯通，湖边木栈道正在铺设，地下停车场投入使用。'], ['rooms', '游客中心投入使用，门急诊楼主体封顶，交易中心正在装修。'],
    ['what is to be done with projects', '全力打响项目建设攻坚战，做深做实项目储备，按照分工包保滞后项目。'], ['a contest and a label', '持续开展“六比六看”项目竞赛，让“纸上项目”早日落地，培育“当家项目”。'], ['who speaks', '县水务局局长云鹏介绍项目情况。'],
    ['what another has for sale', '企业去年拿下云岭核电站等订单7.2亿元。'], ['a road of old', '新路取代了穿城而过的老国道，盯上了矿区的废弃铁路。'], ['a fund', '新设立的轴承产业基金首期规模3亿元。'],
    ['houses by their kind', '这座总建筑面积18万平方米的电子信息标准厂房主体封顶。'],
  ])('%s: %s', (_, text) => expect(names('青禾冷链物流园项目加快推进，总投资3亿元。', text)).toEqual(['青禾冷链物流园项目']));
  it.each([['青屏人才公寓三期726套正在铺地板，总投资3亿元。', '青屏人才公寓三期'], ['云岭科创园标准厂房主体封顶。', '云岭科创园标准厂房'], ['在云岭循环经济产业园建设现场，塔吊林立。', '云岭循环经济产业园']])('but: %s', named);
  it('nor what stands in a title alone', () => {
    expect(names('今年开工3个项目。')).toEqual([]);
    expect(projects(fakeSetting(['今年开工3个项目，总投资3亿元。'], { title: '静海区上半年智能装备项目开工' })).map((p) => p.confidence)).toEqual(['doubtful']);
  });
});
