import { describe, expect, it } from 'vitest';
import { figuresOf, told } from './figures-told.ts';

describe('a place in an order of any kind', () => {
  it.each<[string, string[]]>([
    ['进度排在常德各区县（市）第2位。', ['进度常德各区县（市）排名 2位']],
    ['固定资产投资增长9.2%，增速居成都郊区新城第1位。', ['固定资产投资 +9.2%', '固定资产投资增速成都郊区新城排名 1位']],
    ['投资完成率居金华第二。', ['投资完成率金华排名 2位']],
    ['省级层面重大项目开工率、投资完成率分别居来宾市第1位和第2位。', ['省级层面重大项目开工率来宾市排名 1位', '投资完成率来宾市排名 2位']],
    ['主导产品市场占有率连续四年全省第1。', ['主导产品市场占有率全省排名 1位']],
    ['我市综合得分列第3位。', ['综合得分排名 3位']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));

  it.each<[string, string[]]>([
    ['全省开发区综合考评，它由第97位升到第38位。', ['全省开发区综合考评排名 38位']],
    ['营商环境评价由第9位升至第3位。', ['营商环境评价排名 3位']],
    ['百强县排名由第85位前移到第78位。', ['百强县排名 78位']],
  ])('is where it came to: %s', (says, figures) => expect(told(says)).toEqual(figures));

  it.each(['他从第2排走到第5排。', '该项目列第一批。', '主要指标增速位居全市第一方阵。', '收入列第一产业之后。', '他的成绩排第三名。', '规模稳居宜昌市第一方阵。'])('is none in: %s', (says) => expect(told(says)).toEqual([]));
});

describe('how long a drive takes', () => {
  it.each<[string, string[]]>([
    ['从县城到张家界只要一个钟头。', ['县城到张家界车程 1个钟头']],
    ['到主城都市区也不过3个多小时。', ['到主城都市区车程 3个小时 [多]']],
    ['鲁北到通辽主城区缩短到两个半小时。', ['鲁北到通辽主城区车程 2.5个小时']],
    ['从海州区到连云区只要12分钟。', ['海州区到连云区车程 12分钟']],
    ['从县城到高速口由40分钟缩短到15分钟。', ['县城到高速口车程 15分钟']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it.each(['会议从上午开到中午，用了3个小时。', '他等了一个小时。', '一个多月来，村里修了路。'])('nothing is measured in: %s', (says) => expect(told(says)).toEqual([]));
  it('nor is an order\'s way a drive', () => expect(told('产品从下单到送达只需2小时。').join()).not.toContain('车程'));
});

describe('what stands right behind the name of works', () => {
  const projects = ['固态电池结构件项目', '锂电隔膜涂覆三期', '云上牧场度假村', '康养旅居综合体'];
  it('in brackets is its own', () => {
    expect(figuresOf('签约的有云上牧场度假村（投资6.2亿元）、康养旅居综合体（投资4.5亿元）。', { projects }).map((f) => [f.subject, f.value])).toEqual([['云上牧场度假村', 6.2], ['康养旅居综合体', 4.5]]);
  });
  it('is what they cost, where it is money', () => {
    expect(figuresOf('固态电池结构件项目，15亿元；锂电隔膜涂覆三期，8.8亿元。', { projects }).map((f) => [f.subject, f.indicator, f.value])).toEqual([['固态电池结构件项目', '投资', 15], ['锂电隔膜涂覆三期', '投资', 8.8]]);
    expect(figuresOf('固态电池结构件项目（1.8亿元，甲公司）开工。', { projects }).map((f) => [f.subject, f.indicator, f.value])).toEqual([['固态电池结构件项目', '投资', 1.8]]);
  });
  it('other numbers cost nothing', () => expect(told('锂电隔膜涂覆三期，15亿元；云上牧场度假村，8栋、3层。', { projects })).toEqual(['投资 15亿元']));
});

describe('what is measured of the things counted', () => {
  it.each<[string, string[]]>([
    ['新建产地冷库25座、库容4.5万吨。', ['新建产地冷库 25座', '产地冷库库容 4.5万吨']],
    ['建成标准化示范园126个、面积11.4万亩。', ['建成标准化示范园 126个', '标准化示范园面积 11.4万亩']],
    ['建成光伏电站12座、装机3万千瓦。', ['建成光伏电站 12座', '光伏电站装机 3万千瓦']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it('things of their own keep the verb', () => expect(told('引进实验室2个、博士团队5个。')).toEqual(['引进实验室 2个', '引进博士团队 5个']));
});

describe('towers, doses, heads of all kinds', () => {
  it.each<[string, string[]]>([
    ['铁塔组立57基。', ['铁塔组立 57基']], ['风机基础浇筑43基。', ['风机基础浇筑 43基']], ['可年产疫苗25亿羽份。', ['年产疫苗 25亿羽份 →']], ['牲畜存栏31.7万头（只、匹）。', ['牲畜存栏 31.7万头（只、匹）']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
});

describe('how much sooner or later than planned', () => {
  it.each<[string, string[]]>([
    ['大桥合龙，比计划提前了21天。', ['比计划提前 21天']],
    ['管沟开挖完成七成，较计划推迟20天左右。', ['较计划推迟 20天 [左右]']],
    ['遇上三处断层，比工期还提前了27天。', ['比工期还提前 27天']],
    ['过夜游客平均停留1.8天。', ['过夜游客平均停留 1.8天']],
  ])('%s', (says, figures) => expect(told(says).filter((f) => f.includes('天'))).toEqual(figures));
  it.each(['请提前3天通知。', '他比别人早3天到。', '扭转了一季度下降2.9%的局面。'])('none is told in: %s', (says) => expect(told(says)).toEqual([]));
});
