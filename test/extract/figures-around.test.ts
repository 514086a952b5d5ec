import { describe, expect, it } from 'vitest';
import { figuresOf, timed, told } from './figures-told.ts';

const kinds = (says: string): string[] => figuresOf(says).map((f) => f.kind);

describe('what is aimed at', () => {
  it.each([
    '力争引进亿元以上项目30个。', '确保固定资产投资增长8%。', '主要预期目标是：地区生产总值增长6%左右。', '开工率必须达到100%。', '建成后可容纳企业50家。', '全部达产后可新增税收2.6亿元。', '明年渠道通水后，灌溉农田31万亩。', '全部并网后每年发电2.6亿千瓦时。', '新校区落成后，新增学位1200个。', '计划总投资50亿元。',
    '下月的生产任务是12万台。', '到2025年，规上工业企业达到300家。', '我们将新建改建农村公路120公里。', '要完成技改投资20亿元以上。', '预计新增就业1200人。', '项目拟投资3.5亿元。', '耕地面积必须稳定在52万亩以上。', '能耗强度要控制在0.4吨标准煤以内。', '设计产能30万吨。', '年产电解液5万吨。',
    '设计装机容量120万千瓦。', '水厂设计日供水能力5万吨。', '园区将推动8个配套项目开工。', '该项目占地，年产轮胎300万条。', '公司计划总投资6亿元。',
  ])('%s', (says) => expect(kinds(says)).toEqual(['target']));

  it.each([
    '总投资50亿元。', '完成年度目标任务的85%。', '要紧盯86个重点项目。', '将厂房由单层改为四层，新上6条生产线。', '去年实现年产值5亿元。', '价格一直稳定在每斤3元。', '工业倍增计划实施以来，新增企业12家。', '已争取上级资金3.2亿元。',
    '协议总投资186亿元。', '桥梁即将建成，主体工程完成90%。', '新校区已于9月投入使用，可容纳学生1800人。', '全市年产桂皮2.6万吨。', '全县种植柑橘，年产鲜果8万吨。', '合作社现有社员，年产大米6000吨。', '示范园去年产蔬菜5.2万吨。', '基地建有大棚，年产蔬菜5000吨。',
  ])('but not: %s', (says) => expect(kinds(says)).toEqual(['actual']));

  it('ends where the text tells what has been reached', () => {
    expect(told('项目计划总投资32亿元，目前已完成投资11亿元。')).toEqual(['项目计划总投资 32亿元 →', '完成投资 11亿元']);
    expect(told('已开工42个，力争年底前开工60个。')).toEqual(['开工 42个', '开工 60个 →']);
  });

  it('holds through a sentence, and sees what is said behind the number', () => {
    expect(kinds('建成后可入驻企业40家、商户120家；甲园去年新增企业5家。')).toEqual(['target', 'target', 'actual']);
    expect(kinds('力争引进企业40家；培育规上企业5家。')).toEqual(['target', 'target']);
    expect(kinds('新能源电池等12个项目可实现当年投产。')).toEqual(['target']);
  });

  it.each<[string, string[]]>([
    ['甲园将由现在的30亩扩大到100亩。', ['target']], ['今年计划新建泵站6座；改造管网20公里。', ['target', 'target']], ['城东中医院新院区计划明年开诊；新城道路完成投资4.1亿元。', ['actual']],
    ['9月27日算账，项目全部建成后，年可新增产值29亿元。', ['target']], ['建议：着力扩大消费，发放消费券600万元。', ['target']], ['机器人投用后，单班人数由96人减至22人。', ['actual']], ['今年4月，颗粒厂在尧禾镇投产，年可消纳果枝3万吨。', ['actual']],
    ['水库设计库容3万立方米，年加工鲜果设计能力10万吨。', ['target', 'target']], ['转贷规模不少于20亿元。', ['target']], ['确保总投资16亿元的甲河电厂开工。', ['actual']], ['每户务必至少引进企业1家。', ['target']],
    ['下半年规上工业增加值需增长7.4%以上。', ['target']], ['每吨成本降了40多元。', ['actual']],
  ])('%s', (says, expected) => expect(kinds(says)).toEqual(expected));

  it('holds for what the year\'s money is for, as far as nothing is told of the work', () => {
    expect(kinds('今年公司计划投资6亿元，新建改造变电站9座、输电线路620公里。')).toEqual(['target', 'target', 'target']);
    expect(kinds('力争全年开工项目8个，完成产业投资20亿元。')).toEqual(['target', 'target']);
    expect(kinds('今年计划投资12亿元，已完成投资8亿元，改造老旧小区20个。')).toEqual(['target', 'actual', 'actual']);
    expect(kinds('项目计划投资5亿元，占地300亩。')).toEqual(['target', 'actual']);
  });

  it('ends at a semicolon for what is past or stands', () => {
    expect(kinds('全部并网后每年发电2.6亿千瓦时；乙村合作社带动农户62户。')).toEqual(['target', 'actual']);
    expect(kinds('建成后可年加工鲜杏3万吨；育苗基地去年供应蔬菜苗520万株。')).toEqual(['target', 'actual']);
    expect(kinds('建成后可新增库容1.2万吨；由合作社投资600万元建设的示范园已投入使用。')).toEqual(['target', 'actual']);
  });

  it('is no aim where 预计 estimates a year gone by', () => expect(figuresOf('2022年预计完成地区生产总值164亿元。')[0]!.kind).toBe('actual'));
});

describe('the time of a figure', () => {
  it('at a sentence\'s head holds to its end, and not for what happened on the day', () => {
    expect(timed('今年以来，在建项目86个，完成投资36亿元；新增就业3200人。此行查看6个项目。')).toEqual(['2023年以来', '2023年以来', '2023年以来', null]);
  });

  it('within a sentence holds to the next semicolon', () => {
    expect(timed('便民热线运行顺畅，1-8月份累计办理6.6万件，满意率达到99.4%；检查企业617家。')).toEqual(['2023-01/2023-08', '2023-01/2023-08', null]);
  });

  it('is the clause\'s own where no number stands with it', () => expect(timed('新医院基本建成，年底投入使用，5处校园加快施工。')).toEqual([null]));

  it('is the one behind the number where the clause says so', () => expect(timed('截至8月份，全县在建项目52个，新能源电池等20个项目可实现当年投产。')).toEqual(['截至2023-08', '2023']));

  it('is not what is compared with', () => expect(timed('接待游客68.9万人次，较2019年增长13.2%。')).toEqual([null]));

  it('goes on with 其中', () => expect(timed('2022年，全县进出口总额86.3亿元。其中，出口71.5亿元。')).toEqual(['2022', '2022']));

  it('may be a run of years', () => expect(timed('市场占有率连续五年国内前3，拥有专利47项。')).toEqual(['连续五年', null]));

  it('comes from the headline of a statistical report', () => {
    expect(timed('年末全县户籍人口92.4万人。人均地区生产总值45312元。', { title: '青河县2022年国民经济和社会发展统计公报', published: '2023-03-02' })).toEqual(['截至2022-12', '2022']);
  });

  it('is null where the text gives none', () => expect(timed('全县市场主体7.8万户。')).toEqual([null]));
});

describe('the division that a figure is filed under', () => {
  const LINYUAN = { name: '临源县', code: '654326', parent: '654300', level: 'county' } as const;
  const TOWN = { name: '柳泉镇', code: null, parent: '654325', level: 'township' } as const;
  const scopes = (says: string, places = [LINYUAN, TOWN] as const): (readonly [string, string | null])[] => figuresOf(says, { places }).map((f) => [f.indicator, f.scopeCode] as const);

  it('is the one spoken of', () => expect(scopes('全县新增就业3200人。临源县新增就业2100人。')).toEqual([['新增就业', '654325'], ['新增就业', '654326']]));

  it('is each one\'s own in a list', () => expect(scopes('发放补贴1.2亿元，其中青河县3000万元、临源县2600万元。').map(([, code]) => code)).toEqual(['654325', '654325', '654326']));

  it('is the county\'s for a town, whose name the figure bears where the same is said of another place', () => {
    expect(scopes('柳泉镇流转土地8600亩。')).toEqual([['流转土地', '654325']]);
    expect(scopes('柳泉镇流转土地8600亩。青河县流转土地12万亩。')).toEqual([['柳泉镇流转土地', '654325'], ['流转土地', '654325']]);
  });

  it('is the division above for things of several, counted together', () => {
    expect(scopes('青河县、临源县等12个县完成投资8亿元。')[0]![1]).toBe('654325');
    expect(scopes('全市青河县光伏电站、临源县风电场等12个项目建成并网。')).toEqual([['项目建成并网', '654325']]);
    expect(scopes('临源县东山光伏电站等3个项目建成并网。')).toEqual([['项目建成并网', '654326']]);
  });

  it('is none for the country', () => {
    expect(scopes('全国夏粮总产量1.4亿吨。')).toEqual([['全国夏粮总产量', null]]);
    expect(scopes('全县绒山羊存栏86万只，占全国的2.1%。').map(([, code]) => code)).toEqual(['654325', '654325']);
  });

  it('is not a place gone to', () => expect(scopes('赴临源县招商，签约项目3个。')).toEqual([['签约项目', '654325']]));
});

describe('whose figure it is', () => {
  const NAME = '恒泰锂电池配套项目';
  const subjects = (says: string, projects = [NAME]): (readonly [string, string | null, string | null])[] => figuresOf(says, { projects }).map((f) => [f.indicator, f.subject, f.scopeCode] as const);

  it('is the project\'s that the sentence opens with', () => {
    expect(subjects(`${NAME}总投资32亿元，占地560亩。`)).toEqual([['总投资', NAME, null], ['占地', NAME, null]]);
  });

  it('is the project\'s behind the figure', () => expect(subjects(`总投资32亿元的${NAME}加快建设，累计完成投资11亿元。`)).toEqual([['总投资', NAME, null], ['完成投资', NAME, null]]));

  it('goes on with 项目 in the next sentence', () => expect(subjects(`${NAME}落户园区。项目总投资32亿元。`)).toEqual([['项目总投资', NAME, null]]));

  it('is the division\'s again where the clause says so, or where the project is only one of a list', () => {
    expect(subjects(`${NAME}加快建设，全县完成投资36亿元。`)).toEqual([['完成投资', null, '654325']]);
    expect(subjects(`${NAME}等12个项目签约落地，签约额65亿元。`)).toEqual([['项目签约落地', null, '654325'], ['签约额', null, '654325']]);
  });

  it('is the firm\'s whose people speak', () => {
    expect(subjects('“1月交付了3万台水泵，2月份的生产任务是4万台。”东源机械有限公司车间主任周明介绍，目前已接收订单200余个。', [])
      .map(([indicator, subject]) => [indicator, subject])).toEqual([['交付水泵', '东源机械有限公司'], ['生产任务', '东源机械有限公司'], ['接收订单', '东源机械有限公司']]);
  });

  it('is the only project that the sentence before names', () => {
    expect(subjects(`一行来到${NAME}，察看进度。该项目由合力公司投资6亿元建设，占地90亩。`).map(([, s]) => s)).toEqual([NAME, NAME]);
  });

  it('is a project\'s behind a semicolon or a word of saying', () => {
    expect(subjects(`全县完成投资9亿元；总投资6亿元的${NAME}加快建设，占地90亩。`).map(([, s]) => s)).toEqual([null, NAME, NAME]);
    expect(subjects(`周明介绍，${NAME}总投资6亿元。`).map(([, s]) => s)).toEqual([NAME]);
    expect(subjects(`与之相邻的${NAME}占地90亩。`).map(([, s]) => s)).toEqual([NAME]);
  });

  it('is nobody\'s, not the division\'s, where the thing has no known name', () => {
    expect(subjects('该园总投资6亿元。', [])).toEqual([['总投资', null, null]]);
    expect(subjects('该县完成投资6亿元。', [])[0]![2]).toBe('654325');
  });

  it('never counts the number in a project\'s name', () => {
    const name = '年产3万台智能水泵项目';
    expect(told(`${name}总投资6亿元。`, { projects: [name] })).toEqual(['总投资 6亿元']);
  });
});
