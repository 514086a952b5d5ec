import { describe, expect, it } from 'vitest';
import { projects } from '../../src/extract/projects.ts';
import { fakeSetting, type Told } from './fake-setting.ts';

const brief = (text: string | readonly string[], told?: Told): string[] =>
  projects(fakeSetting(typeof text === 'string' ? [text] : text, told)).filter((p) => p.confidence !== 'doubtful').map((p) => [p.name, p.investmentYi ?? '—', p.status ?? '—'].join(' '));

describe('a part that no list has stands behind the name', () => {
  it.each<[string, string[]]>([
    ['在石溪镇，城北净水厂日处理3万吨的氧化沟正在调试。', ['城北净水厂 — 在建']],
    ['青峰街道的市康宁医院迁建工程二次结构砌筑过半。', ['市康宁医院迁建工程 — 在建']],
    ['宜青高速石溪段路基成型。', ['宜青高速石溪段 — 在建']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
  it.each(['青峰钢铁厂工人正在调试。', '云岭中学学生正在安装座椅。'])('but somebody is no part: %s', (text) => expect(brief(text)).toEqual([]));
});

describe('what goes on at a site', () => {
  it.each<[string, string[]]>([
    ['青峰镇中心小学教学楼正贴外墙砖。', ['青峰镇中心小学教学楼 — 在建']],
    ['云岭区域性敬老院还在打桩。', ['云岭区域性敬老院 — 在建']],
    ['石溪冷链物流园三期正抓紧安装制冷机组。', ['石溪冷链物流园三期 — 在建']],
    ['总投资3.8亿元的江海联运码头二期正打最后一批桩。', ['江海联运码头二期 3.8 在建']],
    ['云岭食品中央厨房赶在端午前投用，青湖茶旅小镇则推迟到年底开街。', ['云岭食品中央厨房 — 投产', '青湖茶旅小镇 — 在建']],
    ['力促计划投资23亿元的青岚热管理工厂一季度在新碧街道开工。', ['青岚热管理工厂 23 规划']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
  it('and what goes on elsewhere', () => expect(brief('县里正抓紧安装调度大屏，群众正铺晒粮食。')).toEqual([]));
});

describe('words that tell of works before they say their kind', () => {
  it.each<[string, string[]]>([
    ['车子拐上国道319线石溪绕城段施工现场。这条全长14.8公里、投资6.9亿元的“断头路”，预计12月通车。', ['国道319线石溪绕城段 6.9 在建']],
    ['他的水来自青河县引水二期配套工程。这项由县水利公司做业主、概算投资3.4亿元的工程，眼下主管全线贯通。', ['青河县引水二期配套工程 3.4 在建']],
    ['县委书记来到润泽乳业智能工厂，这个投资5.2亿元的项目主体已经封顶。', ['润泽乳业智能工厂 5.2 在建']],
    ['青峰食品工厂竣工。这座投资9.2亿元的工厂占地80亩。', ['青峰食品工厂 9.2 投产']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
  it('but of another kind they are on something else', () => expect(brief('青峰大桥开工。这座投资9.2亿元的工厂占地80亩。')).toEqual(['青峰大桥 — 开工']));
});

describe('a label with a colon tells how far those behind it are', () => {
  it.each<[string, string[]]>([
    ['在谈：恒昱光伏银浆，意向投资8亿元；青科院红外中试线，协议刚签。', ['恒昱光伏银浆 8 规划', '青科院红外中试线 — 规划']],
    ['待开工：投资4.3亿元的岚辉光伏组件回收、晟澜钠电隔膜（一期），土地挂牌已公告。', ['岚辉光伏组件回收 4.3 规划', '晟澜钠电隔膜（一期） — 规划']],
    ['建设中：旭澜步进电机、岚洁药用玻璃、恒旸智能仓储3个省重大项目，完成年度计划的71%。', ['旭澜步进电机 — 在建', '岚洁药用玻璃 — 在建', '恒旸智能仓储 — 在建']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
  it('and other labels name no works', () => expect(brief('感言：青春无悔，奋斗最美；来宾：王青山，李石溪。')).toEqual([]));
});

describe('前两个 and 后一个', () => {
  it.each<[string, string[]]>([
    ['镇里亮出云岭消防车、岚旭电动葫芦和旸溪减速机3个项目，合计投资9.6亿元，前两个已在试生产，后一个正打地坪。', ['云岭消防车 — 在建', '岚旭电动葫芦 — 在建', '旸溪减速机 — 在建']],
    ['县人民医院门诊楼、县滨河小学、青街社区养老中心3个民生项目加快推进，前两个已经投用，后一个完成内粉。', ['县人民医院门诊楼 — 投产', '县滨河小学 — 投产', '青街社区养老中心 — 在建']],
    ['旸辉胶膜、岚创治具、晟锐激光3个配套项目落户，前两个先投产，最后一个正装机调试。', ['旸辉胶膜 — 投产', '岚创治具 — 投产', '晟锐激光 — 在建']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
  it('but not where only one is named', () => expect(brief('青峰大桥开工，前两个月完成备料。')).toEqual(['青峰大桥 — 开工']));
});

describe('a name behind a clause of its own', () => {
  it.each<[string, string[]]>([
    ['总投资3.7亿元的枣乡食品枣酱智能工厂10月试生产。', ['枣乡食品枣酱智能工厂 3.7 在建']],
    ['老厂区改造成“织造1958”文创园，已入驻商户23家。', ['“织造1958”文创园 — —']],
    ['云溪水库是国家172项节水供水重大水利工程之一，总投资31.7亿元。', ['云溪水库 31.7 —']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
  it.each(['青峰镇、石溪镇各有1个省重点项目未按期开工。', '“厕所革命”、危旧房治理、一批未来乡村等项目按计划推进。', '抓好云岭经济开发区整合提升。'])('but this is none: %s', (text) => expect(brief(text)).toEqual([]));
});

describe('when it is said', () => {
  it.each<[string, string[]]>([
    ['古云公路、红岭旅游专线先后完成招标，10月进场。', ['古云公路 — 规划', '红岭旅游专线 — 规划']],
    ['青峰产业路去年4月开工，今年底通车。', ['青峰产业路 — 在建']],
    ['石溪码头上月开工，明年通航。', ['石溪码头 — 开工']],
    ['青湖学校7月投用。', ['青湖学校 — 投产']],
  ])('%s', (text, expected) => expect(brief(text, { published: '2024-08-22' })).toEqual(expected));
});

describe('lines of a record name no works of their own', () => {
  it('but tell of the one above', () => {
    expect(brief(['项目名称：青峰家居产业园项目', '总投资：12亿元', '建设内容：标准厂房18万平方米及智能仓储中心、研发楼', '最新进展：1至5号厂房全部封顶，6号厂房正在施工'])).toEqual(['青峰家居产业园项目 12 在建']);
    expect(brief(['## ① 滨江路跨青河大桥', '投资额：1.9亿元', '目前进度：主桥合龙，正在铺装桥面'])).toEqual(['滨江路跨青河大桥 1.9 在建']);
    expect(brief(['## 02丨青峰大道东延线及管廊', '这条“断头路”，10月20日终于全线打通！'])).toEqual(['青峰大道东延线及管廊 — 投产']);
  });
});

describe('places that a tour is shown', () => {
  it.each<[string[], string[]]>([
    [['观摩团两天看了14个项目。', '在位于集聚区的云锦针织·时尚智造园，24条生产线满负荷运转。'], ['云锦针织·时尚智造园 — 投产']],
    [['代表团考察了两市7个项目。', '在云溪市，虞青中试平台、沿江汽车零部件工厂、镜湖氢能产业园让大家频频驻足。'], ['虞青中试平台 — —', '沿江汽车零部件工厂 — —', '镜湖氢能产业园 — —']],
    [['一行人察看了青峰县第二水厂和石溪片区棚户区改造（C地块）建设情况。'], ['青峰县第二水厂 — 在建', '石溪片区棚户区改造（C地块） — 在建']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
  it('and a table of what was seen has prices, too', () => expect(brief(['参赛单位 | 观摩项目 | 总投资（亿元） | 得分', '青峰镇 | 青峰智能工厂 | 9.2 | 96.8'])).toEqual(['青峰智能工厂 9.2 —']));
  it('but not a street corner that pleases', () => expect(brief('街头小吃、非遗表演、灯光秀让游客频频驻足。')).toEqual([]));
});
