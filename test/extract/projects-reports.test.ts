import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/extract/facts.ts';
import { projects } from '../../src/extract/projects.ts';
import { fakeSetting } from './fake-setting.ts';

const lines = (text: string | readonly string[]): readonly string[] => (typeof text === 'string' ? [text] : text);
const read = (text: string | readonly string[]): Project[] => projects(fakeSetting(lines(text))).filter((p) => p.confidence !== 'doubtful');
const names = (text: string | readonly string[]): string[] => read(text).map((p) => p.name);
const sums = (text: string | readonly string[]): string[] => read(text).map((p) => `${p.name} ${p.investmentYi ?? '—'}`);
const owners = (text: string | readonly string[]): string[] => read(text).map((p) => `${p.name} ${p.owner ?? '—'}`);

describe('分别 gives each of a list its own', () => {
  it.each<[string, string[]]>([
    ['滨湖文创园、老城燃气管网改造项目开工，投资额分别为3.1亿元和2.3亿元。', ['滨湖文创园 3.1', '老城燃气管网改造项目 2.3']],
    ['县里与甲丽硅业有限公司、青恒纺织股份有限公司分别签订有机硅单体项目、高档面料项目投资协议，协议投资额分别为16亿元和7.5亿元。', ['有机硅单体项目 16', '高档面料项目 7.5']],
    ['青峰至石溪隧道改造、云岭古城北停车楼上月开工，前者投资3.3亿元，后者投资4800万元。', ['青峰至石溪隧道改造 3.3', '云岭古城北停车楼 0.48']],
  ])('%s', (text, expected) => expect(sums(text)).toEqual(expected));
  it('but not where there are more sums than projects', () => expect(sums('滨湖文创园、老城燃气管网改造项目开工，投资额分别为3.1亿元、2.3亿元和1亿元。')).toEqual(['滨湖文创园 —', '老城燃气管网改造项目 —']));
  it('owners as well', () => {
    expect(owners('滨湖文创园、老城燃气管网改造项目开工，分别由云溪传媒有限公司、华川燃气有限公司实施。')).toEqual(['滨湖文创园 云溪传媒有限公司', '老城燃气管网改造项目 华川燃气有限公司']);
  });
});

describe('a name is known again', () => {
  it.each<[string, string]>([
    ['启动青湖湿地修复项目。委员们认为，青湖湿地修复项目总投资1.2亿元。', '青湖湿地修复项目 1.2'],
    ['察看青湖水源地保护工程、石溪港站前广场、云岭高标准农田建设项目。代表认为青湖水源地保护工程总投资1.2亿元。', '青湖水源地保护工程 1.2'],
    ['在北山汽车试验场施工现场，工人正在铺路。对北山汽车试验场，他最牵挂，试验场总投资9亿元。', '北山汽车试验场 9'],
  ])('%s', (text, expected) => expect(sums(text)).toContain(expected));
  it('but not in the name of who runs it', () => expect(read('青湖文创产业园开工。青湖文创产业园管理公司总投资5亿元。').map((p) => p.investmentYi)).toEqual([null]));
});

describe('works are said for short', () => {
  it.each<[string, string]>([
    ['他实地检查青溪堤防水毁修复工程。水毁修复工程总投资3.15亿元，已经完工。', '青溪堤防水毁修复工程 3.15'],
    ['他走进云岭设施蔬菜保供基地。保供基地占地2600亩，今年5月投用。', '云岭设施蔬菜保供基地 —'],
    ['石溪铁路专用线项目开工。该专用线由北站引出，总投资11.6亿元。', '石溪铁路专用线项目 11.6'],
    ['走进青峰装备产业园三期施工现场。产业园三期由鼎桥集团有限公司投资12.6亿元建设。', '青峰装备产业园三期 12.6'],
    ['实地察看了平溪江防洪堤工程和石溪停车场项目。防洪堤工程全长6.8公里，总投资2亿元。', '平溪江防洪堤工程 2'],
    ['青峰磷酸铁锂项目开工。“项目总投资26亿元，占地380亩。”', '青峰磷酸铁锂项目 26'],
  ])('%s', (text, expected) => expect(sums(text)).toContain(expected));
  it('but not the phase beside it', () => expect(sums('走进青峰装备产业园三期施工现场。产业园二期由鼎桥集团有限公司投资12.6亿元建设。')).toEqual(['青峰装备产业园三期 —', '产业园二期 12.6']));
});

describe('places that a delegation was shown', () => {
  it.each<[string, string]>([
    ['代表团走进龙山生态农业示范园，了解温室管理。县农业局局长介绍，示范园现有温室5.2万平方米。', '龙山生态农业示范园'],
    ['代表团先后考察了青云智能汽车测试场和青原氢能装备产业园。', '青云智能汽车测试场'],
    ['观摩第三站：云岭储能装备智造基地。', '云岭储能装备智造基地'],
    ['考察团考察了海智汽车零部件小镇、阳明古镇、环创中心。', '阳明古镇'],
  ])('%s', (text, expected) => expect(names(text)).toContain(expected));
  it.each([
    '代表团走进龙山社区党群服务中心，了解便民服务。服务中心占地500平方米。',
    '代表们到县供热公司、实验小学、殡仪服务中心实地查看，听取汇报。',
    '他走进龙山生态农业示范园，同果农交谈。',
  ])('none in: %s', (text) => expect(names(text)).toEqual([]));
});

describe('works whatever they are called', () => {
  it.each<[string, string]>([
    ['县城第二水厂取水口上移工程、义水河防洪提升工程今年开工。', '县城第二水厂取水口上移工程'],
    ['县里投资7.4亿元实施云湖环湖截污治污工程。', '云湖环湖截污治污工程'],
    ['青云镇至石溪镇公路改建工程全长46公里，已完成路基31公里。', '青云镇至石溪镇公路改建工程'],
    ['青柞高速公路一期（青岭至石溪段）长63.2公里，投资104亿元。', '青柞高速公路一期（青岭至石溪段）'],
    ['石溪西站综合客运枢纽主体结构10月20日封顶。', '石溪西站综合客运枢纽'],
    ['淌塘二期光伏电站去年6月并网。', '淌塘二期光伏电站'],
    ['环城北路（建设街至开元大道段）新建工程进入沥青摊铺阶段。', '环城北路（建设街至开元大道段）新建工程'],
    ['洛神湖公园提升改造加快推进。', '洛神湖公园提升改造'],
    ['古雷原油管道、古雷自来水二厂正在加紧建设。', '古雷原油管道'],
  ])('%s', (text, expected) => expect(names(text)).toContain(expected));
  it.each([
    '全市实施人才强市工程、文化惠民工程。', '236个村的污水治理工程全面开工。', '新建滨河绿道30公里。', '就投资建设声学器件产业基地事宜进行洽谈。',
    '在长江大桥，他指出要保护水质。', '为“西部门户、南海城市中心、三角活力新城”建设贡献力量。', '金堂县园区建设提速。', '春季项目集中开工。',
  ])('none in: %s', (text) => expect(names(text)).toEqual([]));
});

describe('works that are counted', () => {
  it.each<[string, string[]]>([
    ['其中长江西路西延、滨河南路改造、文昌桥拓宽等3项已完工。', ['长江西路西延', '滨河南路改造', '文昌桥拓宽']],
    ['抓好青岭至石溪旅游快速路、滹沱河湿地修复、青庄国际慢城三大工程。', ['青岭至石溪旅游快速路', '滹沱河湿地修复', '青庄国际慢城']],
    ['青峰酒原酒基地四期、华恒电梯智能工厂，两个项目预计年内投产。', ['青峰酒原酒基地四期', '华恒电梯智能工厂']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it('but not campaigns', () => expect(names('实施强基、铸魂、清风三大工程。')).toEqual([]));
  it('nor what one works is made up of', () => expect(names('青峰文旅城项目总投资50亿元，规划建设温泉康养中心、陶瓷大师园、国际会议中心等业态。')).toEqual(['青峰文旅城项目']));
});

describe('sums in front of a name and behind it', () => {
  it.each<[string, string]>([
    ['王鲁镇投资2600万元建起的稻虾交易市场，日均交易80吨。', '稻虾交易市场 0.26'],
    ['投资8600万元改扩建的第三高级中学启用。', '第三高级中学 0.86'],
    ['签约的还有格诺门窗智造项目（2.2亿元）。', '格诺门窗智造项目 2.2'],
    ['总投资15亿元、建筑面积32万平方米的云岭龙虾产业集聚区破土动工。', '云岭龙虾产业集聚区 15'],
  ])('%s', (text, expected) => expect(sums(text)).toEqual([expected]));
  it('a phase and the whole each have theirs', () => {
    expect(sums(['青柞高速公路项目总投资196亿元。', '青柞高速公路二期（石溪至云岭段）长55公里，投资92亿元。'])).toEqual(['青柞高速公路项目 196', '青柞高速公路二期（石溪至云岭段） 92']);
  });
  it('a part costs less than the whole', () => expect(sums('云霞科学城项目规划28平方公里，其核心区一期工程总投资61亿元。')).toContain('云霞科学城项目 —'));
  it('what is spent on two at once is neither one\'s', () => expect(read('援疆资金投入1.6亿元的青云县职业高中实训楼和县医院综合楼建成使用。').filter((p) => p.investmentYi !== null)).toEqual([]));
});

describe('whose works they are', () => {
  it.each<[string, string]>([
    ['察看恒远电池材料有限公司年产5万吨前驱体项目建设情况。', '年产5万吨前驱体项目 恒远电池材料有限公司'],
    ['青峰县与恒远食品集团签署柑橘综合利用项目协议。', '柑橘综合利用项目 恒远食品集团'],
    ['与恒远模具有限公司（精密模具智造项目，投资4.2亿元）签约。', '精密模具智造项目 恒远模具有限公司'],
    ['“我们计划投资1.2亿元建设蓝莓冻干加工厂，手续正在办理。”恒远食品公司经理邵军说。', '蓝莓冻干加工厂 恒远食品公司'],
    ['恒远能源集团股份有限公司利用煤气制氢，建设了年产2万吨高纯氢项目。', '年产2万吨高纯氢项目 恒远能源集团股份有限公司'],
    ['云岭龙虾产业园项目开工。恒远控股集团为该项目实施主体。', '云岭龙虾产业园项目 恒远控股集团'],
    ['城北污水处理厂扩建工程总投资2亿元，由恒远环境科技有限公司以BOT方式建设。', '城北污水处理厂扩建工程 恒远环境科技有限公司'],
    ['天棉纺织30万锭智能纺纱项目开工。', '天棉纺织30万锭智能纺纱项目 天棉纺织'],
  ])('%s', (text, expected) => expect(owners(text)).toEqual([expected]));
  it.each<[string, string]>([
    ['青湖安全建设项目由恒远工程建设有限公司中标。', '青湖安全建设项目 —'],
    ['高端纺织30万锭智能纺纱项目开工。', '高端纺织30万锭智能纺纱项目 —'],
  ])('nobody\'s: %s', (text, expected) => expect(owners(text)).toEqual([expected]));
});
