import { describe, expect, it } from 'vitest';
import { instructedFrom } from '../../src/extract/figures/instructions.ts';
import { figuresOf, timed, told } from './figures-told.ts';

const kinds = (says: string): string[] => figuresOf(says).map((f) => f.kind);

describe('instructions', () => {
  it.each([
    '会议要求，各乡镇要抢抓农时，完成造林3.5万亩。', '要落实最严格的耕地保护制度，粮食播种面积稳定在80万亩以上。', '一要扩大投资，新开工项目不少于20个。', '书记强调，要抓好招商，引进亿元以上项目25个，到位资金60亿元。',
    '县长叮嘱，要抢抓晴好天气，损失率控制在3%以内。', '县长要求，坚决守住耕地红线，粮食播种面积稳定在80万亩。',
  ])('%s aims', (says) => expect(new Set(kinds(says))).toEqual(new Set(['target'])));
  it.each([
    '书记强调，要看到成绩，全县新增企业30家。', '要紧盯86个重点项目。', '要抓好收尾，目前已完成投资3.2亿元。', '全县需要改造的老旧小区有26个。', '按照上级要求，全县排查隐患120处。', '要珍惜这块招牌，2007年试验田只有225亩。',
  ])('%s does not', (says) => expect(new Set(kinds(says))).toEqual(new Set(['actual'])));
  it('make 全年 the year in which they are given', () => {
    expect(timed('会议要求，要抢抓机遇，全年引进亿元以上项目25个。', { published: '2025-01-16' })).toEqual(['2025']);
    expect(timed('要加强用地保障，全年盘活闲置土地1500亩。', { published: '2025-01-16' })).toEqual(['2025']);
    expect(timed('县长要求，各乡镇要盯紧目标，二季度项目开工率达到85%以上。', { published: '2025-01-16' })).toEqual(['2025-04/2025-06']);
    expect(timed('会议指出，全年引进亿元以上项目25个。', { published: '2025-01-16' })).toEqual(['2024']);
  });
  it('are none where 要 is part of a word', () => {
    expect(instructedFrom('主要涉及三个街道。')).toBe(-1);
    expect(instructedFrom('“要素保障”到位。')).toBe(-1);
    expect(instructedFrom('不要求全责备，需要时再说。')).toBe(-1);
  });
});

describe('what is planned or can be done', () => {
  it.each(['设计床位400张。', '项目规划投资20亿元。', '年可消纳尾料60万吨。', '投产后年可加工鲜薯20万吨。', '当局计划三年内再投入21亿元。'])('%s', (says) => expect(kinds(says)).toEqual(['target']));
  it.each(['概算总投资3.2亿元。', '今年8月建成投产，年可加工羊肉150万只。', '设有床位400张。'])('but not: %s', (says) => expect(kinds(says)).toEqual(['actual']));
});

describe('a running year told of as a whole', () => {
  const of = (says: string, published: string): [string, string | null] => { const [f] = figuresOf(says, { published }).slice(-1); return [f!.kind, f!.period]; };
  it.each(['大力实施主体倍增工程，全年新增市场主体6000户。', '深化体制机制改革，年内盘活闲置厂房12万平方米。', '今年全年安排重大项目108个。'])('is aimed at while most of it is to come: %s', (says) => expect(of(says, '2024-05-18')).toEqual(['target', '2024']));
  it.each(['全年新增市场主体6000户。'])('and told of in its last quarter: %s', (says) => expect(of(says, '2024-11-18')[0]).toBe('actual'));
  it.each(['年内已盘活闲置厂房12万平方米。', '全年完成投资12亿元，占计划的62%。', '前4个月新增市场主体6000户。', '去年全年新增市场主体6000户。'])('or where it says how far things are: %s', (says) => expect(of(says, '2024-05-18')[0]).toBe('actual'));
});

describe('how far a plan has come', () => {
  const of = (says: string): [string, string | null][] => figuresOf(says, { published: '2024-06-18' }).map((f) => [f.kind, f.period]);
  it('is so at a time that is over', () => {
    expect(of('全县计划实施重点项目44个，到4月底开复工37个，开复工率84.1%。').slice(-2)).toEqual([['actual', '截至2024-04'], ['actual', '截至2024-04']]);
    expect(of('全县计划实施重点项目44个，到9月底完成投资37亿元。').at(-1)).toEqual(['target', '截至2024-09']);
  });
  it('is so beside what was designed', () => expect(of('桩基完成312根，占设计总数的六成。').map(([kind]) => kind)).toEqual(['actual', 'actual']));
});

describe('how much of a goal is reached', () => {
  it.each<[string, string[]]>([
    ['实际利用外资6.3亿元，完成全年目标的82.4%。', ['实际利用外资 6.3亿元', '实际利用外资完成全年目标比例 82.4%']],
    ['目前，饲养量已完成目标的96.7%。', ['饲养量完成目标比例 96.7%']],
    ['城镇新增就业3200人，完成年度任务的106%。', ['城镇新增就业 3200人', '城镇新增就业完成年度任务比例 106%']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it('where nothing is named the goal is all there is', () => expect(told('完成全年目标的82%。')).toEqual(['完成全年目标 82%']));
});

describe('chains whose verbs change', () => {
  it.each<[string, string[]]>([
    ['全县累计开工项目102个、投产87个。', ['开工项目 102个', '投产项目 87个']],
    ['全县肉牛饲养量15.6万头，其中存栏9.1万头、出栏6.5万头。', ['肉牛饲养量 15.6万头', '肉牛存栏 9.1万头', '肉牛出栏 6.5万头']],
    ['存栏124.2万只、出栏214.4万只。', ['存栏 124.2万只', '出栏 214.4万只']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it('keep a unit of another kind apart', () => expect(told('全县累计开工项目102个、投产率87%。')).toEqual(['开工项目 102个', '投产率 87%']));
});

describe('changes in other words', () => {
  it.each<[string, string[]]>([
    ['产值达137.3亿元，按年增长12.8%。', ['产值 137.3亿元 +12.8%']],
    ['货物吞吐量652万吨，按年增长一成五。', ['货物吞吐量 652万吨 +15%']],
    ['项目落地周期平均缩短40天。', ['项目落地周期 -40天']],
    ['审批时限压缩15个工作日。', ['审批时限 -15个工作日']],
    ['大豆种植面积11.8万亩，比去年扩种1.5万亩。', ['大豆种植面积 11.8万亩 +1.5万亩']],
    ['农村居民人均可支配收入17254元，增长7.8%，增速快于城镇居民3.2个百分点。', ['农村居民人均可支配收入 17254元 +7.8%', '农村居民人均可支配收入增速快于城镇居民 3.2个百分点']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it('a duration shortened to so much is a level', () => expect(told('通勤时间缩短至20分钟。')).toEqual(['通勤时间 20分钟']));
});

describe('分别 behind names that contain 和', () => {
  it.each<[string, string[]]>([
    ['教育、社会保障和就业、卫生健康支出分别为8.1亿元、6.9亿元和4.5亿元。', ['教育支出 8.1亿元', '社会保障和就业支出 6.9亿元', '卫生健康支出 4.5亿元']],
    ['交通运输仓储和邮政业、住宿和餐饮业、房地产业增加值分别增长5.1%、6.2%和1.3%。', ['交通运输仓储和邮政业增加值 +5.1%', '住宿和餐饮业增加值 +6.2%', '房地产业增加值 +1.3%']],
    ['文化和旅游、农林水支出分别为1.2亿元和3.4亿元。', ['文化和旅游支出 1.2亿元', '农林水支出 3.4亿元']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it('and where they contain none', () => expect(told('城镇、农村居民人均可支配收入分别增长6%和7%。')).toEqual(['城镇居民人均可支配收入 +6%', '农村居民人均可支配收入 +7%']));
});

describe('times', () => {
  it.each<[string, (string | null)[]]>([
    ['李明在致辞中说，今年前三季度，规模以上工业增加值增长8.9%；固定资产投资增长7.6%；实际利用外资6.3亿元。', ['2023-01/2023-09', '2023-01/2023-09', '2023-01/2023-09']],
    ['年末金融机构本外币各项存款余额398.7亿元，贷款余额176.5亿元。', ['截至2022-12', '截至2022-12']],
    ['目前主厂房已封顶，供热管网铺设17.4公里。', ['截至2023-11']],
    ['给自己定的任务是全年肉牛饲养量35万头。', ['2023']],
  ])('%s', (says, periods) => expect(timed(says)).toEqual(periods));
  it('but three years are not this one', () => expect(timed('当局计划三年内再投入21亿元。')).toEqual([null]));
});

describe('whose figures they are', () => {
  const where = (says: string): (string | null)[] => figuresOf(says, { places: [{ name: '苏州', code: '320500', parent: '320000', level: 'city' }, { name: '天津', code: '120000', parent: null, level: 'province' }] }).map((f) => f.scopeCode);
  it.each(['在天津、苏州等地开设直营店260家。', '瞄准天津、苏州等重点区域招商，引进亿元以上项目25个。', '产品进入全国28个省份的53个大中城市。'])('%s is home', (says) => expect(new Set(where(says))).toEqual(new Set(['654325'])));
  it('what a named place has is its own', () => expect(where('苏州引进亿元以上项目25个。')).toEqual(['320500']));
  it('an item of a list speaks of the project that it begins with', () => {
    const subjects = (says: string): (string | null)[] => figuresOf(says, { projects: ['青峰物流园二期'] }).map((f) => f.subject);
    expect(subjects('1.青峰物流园二期。总投资5亿元，占地260亩。')).toEqual(['青峰物流园二期', '青峰物流园二期']);
    expect(subjects('（二）青峰物流园二期：位于花园街道，建筑面积3万平方米。')).toEqual(['青峰物流园二期']);
    expect(subjects('3.青峰物流园二期。路线全长14.8公里。全县在建项目30个。')).toEqual(['青峰物流园二期', null]);
  });
  it('behind a second name the first one says no more', () => {
    const subjects = figuresOf('青峰项目建成投产，城南大桥竣工通车，城区新增停车泊位1240个。', { projects: ['青峰项目', '城南大桥'] }).map((f) => f.subject);
    expect(subjects).toEqual([null]);
  });
});

describe('ranks among many words', () => {
  it.each<[string, string[]]>([
    ['品牌价值首次突破110亿元，居全国畜牧类区域公用品牌第3位。', ['品牌价值 110亿元 [突破]', '品牌价值全国畜牧类区域公用品牌排名 3位']],
    ['森林覆盖率居全省同类县第2位。', ['森林覆盖率全省同类县排名 2位']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it('前十四期 is no count', () => expect(told('前十四期活动以来，效果明显。')).toEqual([]));
});

describe('what a firm spends on a project', () => {
  const subjects = (says: string): (string | null)[] => figuresOf(says, { projects: ['减速器项目'], owners: { 减速器项目: '瑞林精工股份有限公司' } }).map((f) => f.subject);
  it('is the project’s, and so is what follows', () => {
    expect(subjects('瑞林精工股份有限公司投资12亿元建设减速器项目，占地120亩，新增岗位600个。')).toEqual(['减速器项目', '减速器项目', '减速器项目']);
    expect(subjects('瑞林精工股份有限公司去年产值5亿元，今年投资3亿元建设减速器项目。')).toEqual(['瑞林精工股份有限公司', '减速器项目']);
  });
  it('but not where the firm has no project in the sentence', () => expect(subjects('瑞林精工股份有限公司去年投资12亿元。')).toEqual(['瑞林精工股份有限公司']));
});

describe('words that go on, and words that lead off', () => {
  it.each<[string, string[]]>([
    ['衣着类持平、居住类上涨0.2%。', ['居住类 +0.2%']],
    ['贷款余额245.9亿元，同比多增6.2亿元。', ['贷款余额 245.9亿元']],
    ['126家民营企业结对帮扶118个村。', ['民营企业 126家', '结对帮扶村 118个']],
    ['完成28座废弃矿山修复治理。', ['废弃矿山修复治理 28座']],
    ['全年产值能突破1.5亿元。', ['产值 1.5亿元 [突破]']],
    ['新建2个5000吨级泊位。', ['新建5000吨级泊位 2个']],
    ['一般公共预算收入完成14.8亿元，为年初预算的91.3%。', ['一般公共预算收入 14.8亿元', '一般公共预算收入占年初预算比重 91.3%']],
    ['水利投资420亿元，比去年实际完成增加35亿元。', ['水利投资 420亿元 +35亿元']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it('分产业看 goes on with the time before', () => expect(timed('一季度，地区生产总值52亿元。分产业看，第一产业增加值4.85亿元。')).toEqual(['2023-01/2023-03', '2023-01/2023-03']));
  it('热能, 功能 keep their end', () => expect(told('太阳能、生物质能装机12万千瓦。')).not.toEqual([]));
});

describe('a grade behind what it is a grade of', () => {
  it.each<[string, string[]]>([
    ['全市共有各类科技创新平台286个，其中国家级12个、省级98个。', ['各类科技创新平台 286个', '国家级科技创新平台 12个', '省级科技创新平台 98个']],
    ['共有A级旅游景区46家，其中5A级1家；星级饭店18家。', ['A级旅游景区 46家', '5A级旅游景区 1家', '星级饭店 18家']],
    ['新增省级企业技术中心3个、市级5个。', ['新增省级企业技术中心 3个', '市级企业技术中心 5个']],
  ])('is of the same kind: %s', (text, expected) => expect(told(text)).toEqual(expected));
  it('stands alone where another unit counts', () => expect(told('完成投资3亿元，省级12个。')).toEqual(['完成投资 3亿元', '省级 12个']));
});

describe('a place among so many', () => {
  it.each<[string, string[]]>([
    ['地区生产总值27.3亿元，增速居全省18个市县第五位。', ['地区生产总值 27.3亿元', '地区生产总值增速全省排名 5位']],
    ['财政收入增长6%，增幅在全市12个县区中排名第3位。', ['财政收入 +6%', '财政收入增幅全市排名 3位']],
    ['工业投资增长9%，总量位居全省13个设区市第2位。', ['工业投资 +9%', '工业投资总量全省排名 2位']],
  ])('is one figure: %s', (text, expected) => expect(told(text)).toEqual(expected));
  it('and the number alone is a count', () => expect(told('全省18个市县开展试点。')).toEqual(['市县开展试点 18个']));
});

describe('what belongs to the number before it', () => {
  it('is growth by the mu', () => expect(told('小麦亩产达到536公斤，较去年每亩增产21公斤。')).toEqual(['小麦亩产 536公斤 +21公斤']));
  it('is not the multiple of another: 分别是2018年的6倍和1.9倍', () => expect(told('村集体收入120万元，人均收入2.6万元，分别是2018年的6倍和1.9倍。')).toEqual(['村集体收入 120万元 +500%', '人均收入 2.6万元 +90%']));
  it('is 户均, which begins the next', () => expect(told('带动周边农户600余户户均增收8000元。')).toEqual(['带动周边农户 600户 [余]', '户均增收 8000元']));
  it('is 在 in 在园幼儿 and 每万人 in what is measured by it', () => expect(told('在园幼儿1.3万人，每万人拥有5G基站21.3个。')).toEqual(['在园幼儿 1.3万人', '每万人拥有5G基站 21.3个']));
});

describe('what somebody says', () => {
  it.each<[string, string[]]>([
    ['他说，2018年以来，青河县累计投入资金3.86亿元。', ['投入资金 3.86亿元']],
    ['她告诉记者，我县去年新增大棚260座。', ['新增大棚 260座']],
    ['他说，公司今年实现产值3.2亿元。', ['公司实现产值 3.2亿元']],
  ])('counts where it speaks for more than one household: %s', (text, expected) => expect(told(text)).toEqual(expected));
  it.each(['他说，去年种了15亩葡萄，卖了12万元。', '她说，自家的3亩茶园收入2万元。', '“我种了15亩葡萄，去年卖了12万元。”'])('and not where it does not: %s', (text) => expect(told(text)).toEqual([]));
  it('and what a mu yields a year is so', () => expect(told('现有智能温室5.2万平方米，亩均年产番茄28吨。')).toEqual(['智能温室 5.2万平方米', '亩均年产番茄 28吨']));
});

describe('总投资 stated plainly', () => {
  it.each<[string, string[]]>([
    ['总投资12亿元的云岭产业园将在三季度开工。', ['总投资 12亿元']],
    ['该园总投资3亿元，计划明年5月投产。', ['总投资 3亿元']],
    ['总投资2.3亿元的云岭产业园预计二季度开工。', ['总投资 2.3亿元']],
  ])('is so, whenever the work begins: %s', (text, expected) => expect(told(text, { projects: ['云岭产业园'] })).toEqual(expected));
  it.each(['力争全年完成总投资500亿元。', '计划总投资50亿元。', '预计总投资达20亿元。', '新开工项目总投资要突破100亿元。'])('and aimed at where that is said of it: %s', (text) => expect(told(text)[0]).toMatch(/→$/u));
  it('and what a thing measures is no figure', () => expect(told('架桥机将一片40米长的箱梁落下，跨越一条30米宽的河道。')).toEqual([]));
});

describe('growth in words of many kinds', () => {
  it.each<[string, string[]]>([
    ['人均消费774元，比平日高出四分之一。', ['人均消费 774元 +25%']],
    ['亿元以上新开工项目较去年同期少了17个。', ['亿元以上新开工项目 -17个']],
    ['每立方米成本降了40多块。', ['每立方米成本 [多] -40元']],
    ['每吨产品外运成本能降90元左右。', ['每吨产品外运成本 [左右] -90元 →']],
    ['小麦增产8%，油菜受干旱影响减产一成。', ['小麦产量 +8%', '油菜产量 -10%']],
    ['规上工业增加值实现了8.3%的增长。', ['规上工业增加值 +8.3%']],
    ['规上工业增加值、固定资产投资分别达到8.5%、10%左右的增速。', ['规上工业增加值 +8.5%', '固定资产投资 [左右] +10%']],
    ['接待游客2914万人次、旅游收入167亿元，分别恢复到2019年同期的118%和109%。', ['接待游客 2914万人次', '旅游收入 167亿元', '接待游客恢复到2019年同期比例 118%', '旅游收入恢复到2019年同期比例 109%']],
    ['商品房销售面积79.3万平方米，降幅虽比1—5月收窄，仍达13.2%。', ['商品房销售面积 79.3万平方米 -13.2%']],
    ['规上工业利润38.9亿元，降幅较一季度收窄11.2个百分点，但仍下降9.1%。', ['规上工业利润 38.9亿元 -9.1%']],
    ['精矿产量3.66万吨，超计划8个百分点。', ['精矿产量 3.66万吨', '精矿产量超计划 8个百分点']],
    ['品牌价值达到121亿元，七年间涨了近一倍。', ['品牌价值 121亿元 +100%']],
    ['国产汽车出口1.06万辆，货值3.92亿美元，分别增长4.3倍和5.1倍。', ['国产汽车出口 1.06万辆 +430%', '货值 3.92亿美元 +510%']],
  ])('%s', (says, figures) => expect(told(says)).toEqual(figures));
  it.each(['全国推动工业增长0.8个百分点。'])('but not: %s', (says) => expect(told(says).every((f) => !f.startsWith('推动 +'))).toBe(true));
});
