import { describe, expect, it } from 'vitest';
import { projects } from '../../src/extract/projects.ts';
import { fakeSetting } from './fake-setting.ts';

const names = (...lines: string[]): string[] => projects(fakeSetting(lines)).filter((p) => p.confidence !== 'doubtful').map((p) => p.name);

describe('sentences of other kinds of report', () => {
  it.each<[string, string, string[]]>([
    ['a signing', '现场签约的有投资8亿元的云麓低空物流装备项目，投资6.5亿元的丰泽特医食品项目。', ['云麓低空物流装备项目', '丰泽特医食品项目']],
    ['a groundbreaking', '随着挖掘机轰鸣，总投资42亿元的闽东海工装备产业园正式动工。', ['闽东海工装备产业园']],
    ['a work report', '吉昌高速、饮马河特大桥建成通车，松原机场改扩建工程加快推进。', ['吉昌高速', '饮马河特大桥', '松原机场改扩建工程']],
    ['water works', '引汉济渭二期工程完成可研批复，石门水利枢纽工程下闸蓄水，进入收尾阶段。', ['石门水利枢纽工程']],
    ['a hospital', '澧水县中医医院整体搬迁项目完成竣工验收，新院区11月启用。', ['澧水县中医医院整体搬迁项目']],
    ['a school', '投资1.6亿元建设的浏水实验中学新校区9月投入使用。', ['浏水实验中学新校区']],
    ['tourism', '桃花潭康养度假区、敬亭山茶旅小镇等12个文旅项目集中亮相。', ['桃花潭康养度假区', '敬亭山茶旅小镇']],
    ['agriculture', '青禾种业万亩制种基地项目完成土地流转，牧源肉牛育肥场建设有序推进。', ['青禾种业万亩制种基地项目']],
    ['pastures and mines', '巴彦塔拉300万千瓦风光制氢一体化项目核准，乌兰铅锌矿采选项目复工。', ['巴彦塔拉300万千瓦风光制氢一体化项目', '乌兰铅锌矿采选项目']],
    ['stretches of road', '沅辰高速（北段）建设项目基本完工，岚山至青口段改扩建工程开工。', ['沅辰高速（北段）建设项目', '岚山至青口段改扩建工程']],
    ['several at once', '华晨光学镜头和智远激光雷达项目集中开工。', ['华晨光学镜头', '智远激光雷达项目']],
    ['an inspection', '林某来到石鼓大桥，察看施工进度，要求确保工期。', ['石鼓大桥']],
    ['what goes on', '在红山水库施工现场，挖掘机往来穿梭。', ['红山水库']],
    ['what stands for others', '以云岭数字经济产业园为龙头，打造千亿级产业集群。', ['云岭数字经济产业园']],
    ['a quoted name', '县里规划建设“中国柠檬小镇”，项目占地800亩。', ['中国柠檬小镇']],
    ['a company signs', '远航物流有限公司与区政府签约综合物流园项目。', ['综合物流园项目']],
    ['quantity in the name', '荣发50万吨燃料乙醇等26个项目落实用地1900亩。', ['荣发50万吨燃料乙醇']],
    ['a ceremony', '同日，区里举行一季度集中开工暨恒拓高速电路开工仪式。', ['恒拓高速电路']],
    ['many sites', '记者走进东湖新城，在云谷研发楼二期、青年活动中心等一大批项目施工现场看到，塔吊林立。', ['云谷研发楼二期', '青年活动中心']],
    ['what is decided on', '审批的清江上游航道整治工程对提高通航能力具有重要作用。', ['清江上游航道整治工程']],
    ['what is called a project', '锦绣天地大厦是今年全市重点项目之一，项目总投资4.8亿元。', ['锦绣天地大厦']],
    ['a works list', '加快程桥路西延、纬三路、西苑小区二期等工程建设。', ['程桥路西延', '西苑小区二期']],
  ])('%s: %s', (_, text, expected) => { expect(names(text)).toEqual(expect.arrayContaining(expected)); });

  it.each([
    ['sports', '省运会游泳项目比赛收官，我市选手在举重、射箭等项目上夺金。'],
    ['science', '他主持国家自然科学基金项目3项，课题组成果获奖。'],
    ['a court', '被告人在承揽某污水管网项目时与他人串通投标。'],
    ['weather', '绕城高速部分路段限行，云台山景区临时关闭，各泵站全部开启。'],
    ['volunteers', '志愿者来到人民广场、滨河公园、长途汽车站等地，清理垃圾。'],
    ['products', '轴承产品应用于某跨海大桥、京雄高铁等重大工程。'],
    ['subsidies', '落实耕地地力保护补贴项目、农机购置补贴项目资金1.2亿元。'],
    ['appointments', '拟任县发展和改革局局长、县重点项目服务中心主任。'],
    ['exhortation', '对上级关注的重大项目要尽快分解责任，明确时间表、路线图。'],
    ['ceremonies of many', '县委书记林某出席开工仪式，一季度重大项目集中开工活动同步举行。'],
    ['puns', '研究“钻”项目，精准出击“找”项目，坚韧不拔“盯”项目。'],
    ['needs', '细化研究资金保障、用地、征拆等项目要素保障。'],
    ['services', '票决通过了免费乘车、疫苗补助、心理测评等5个项目作为民生实事项目。'],
    ['batches of trades', '引进一批海洋药物、冷链物流、水产加工等项目。'],
    ['where it lies', '该企业位于城南智造产业园，职工300人。'],
    ['parts of a project', '白鹭湖康养项目主要建设游客中心、演艺广场、滨水栈道和停车场。'],
  ])('nothing in %s: %s', (_, text) => { expect(names(text).filter((n) => n !== '白鹭湖康养项目')).toEqual([]); });
});

describe('tables', () => {
  const table = [
    '序号 | 项目名称 | 建设单位 | 总投资（万元） | 建设内容',
    '1 | 洙水河湿地公园二期 | 县城投公司 | 12,500 | 绿化、步道',
    '2 | 振华铸锻数字化车间改造项目 | 振华铸锻有限公司 | 860.5 | 设备更新',
    '合计 |  |  | 13360.5 | ',
  ];
  it('gives a row its name, owner and cost', () => {
    expect(projects(fakeSetting(table)).map((p) => [p.name, p.owner, p.investmentYi])).toEqual([
      ['洙水河湿地公园二期', '县城投公司', 1.25],
      ['振华铸锻数字化车间改造项目', '振华铸锻有限公司', 0.08605],
    ]);
  });
  it('reads no cost where the head names no unit', () => {
    expect(projects(fakeSetting(['项目名称 | 总投资', '洙水河湿地公园二期 | 1.2'])).map((p) => p.investmentYi)).toEqual([null]);
  });
  it('leaves other tables alone', () => {
    expect(names('指标 | 完成 | 增长', '重点项目投资 | 120亿元 | 8%')).toEqual([]);
  });
});

describe('titles', () => {
  it('count as mentions', () => {
    const found = projects(fakeSetting(['近日，云麓低空物流装备项目在南丰县开工，总投资8亿元。'], { title: '云麓低空物流装备项目开工' }));
    expect(found).toHaveLength(1);
    expect(found[0]!.evidence.map((e) => e.paragraph)).toEqual(['title', 0]);
  });
});
