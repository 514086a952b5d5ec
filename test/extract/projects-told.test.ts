import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/extract/facts.ts';
import { projects } from '../../src/extract/projects.ts';
import { fakeSetting, type Told } from './fake-setting.ts';

const read = (lines: readonly string[], told: Told = {}): Project[] => projects(fakeSetting(lines, { home: '371321', published: '2024-11-05', ...told }));
const stages = (...lines: string[]): unknown[] => read(lines).map((p) => p.status);
const WORKS = '瀚海年产5万吨铝材项目', OTHER = '青禾冷链物流园项目';

describe('a clause goes on about works', () => {
  it.each<[string, Project['status']]>([
    // Whatever part it begins with, for what is done at a site is done at this one.
    [`${WORKS}投资6亿元，汽机房封顶，力争明年投运。`, '在建'],
    [`${WORKS}投资6亿元，外墙保温完成六成。`, '在建'],
    [`${WORKS}占地90亩，1至9号罐体已经安装。`, '在建'],
    // Where nothing but when and how stands before what it tells.
    [`${WORKS}落户高店镇，总投资6亿元，9月初投产，日均出货120吨。`, '投产'],
    [`${WORKS}加固堤防23公里，主汛期前已全部完工。`, '投产'],
    [`${WORKS}治理河道32公里，7月通过完工验收。`, '投产'],
    [`${WORKS}去年4月签约、7月开工、10月建成投产，总投资6亿元。`, '投产'],
    // Others’ doings are not its own.
    [`${WORKS}总投资6亿元，园区企业已投产。`, null],
    [`${WORKS}总投资6亿元，全县标准厂房已建成。`, null],
    [`${WORKS}主体完工，交付安置房1286套。`, '在建'],
    // A day is seen from the day of publication.
    [`${WORKS}11月18日开业。`, '在建'],
    [`${WORKS}11月1日开业。`, '投产'],
    [`${WORKS}去年4月破土，预计明年上半年通航。`, '在建'],
    // A feast is seen from there, too.
    [`${WORKS}春节前启用。`, '在建'],
    [`${WORKS}“五一”前通车。`, '在建'],
    [`${WORKS}国庆节前完成。`, '投产'],
    [`${WORKS}总投资6亿元，“七夕”当天重新开放。`, '投产'],
  ])('%s', (text, expected) => expect(stages(text)).toEqual([expected]));

  it('also over sentences that name nothing, up to one that tells of something else', () => {
    expect(stages(`${WORKS}总投资6亿元；设计产能3万吨。截至10月底，累计完成投资2亿元。`)).toEqual(['在建']);
    expect(stages(`${WORKS}总投资6亿元。全县已有12个园区投产。目前，主体已封顶。`)).toEqual([null]);
  });

  it('and an item’s own words, whatever they begin with', () => expect(stages(`4.${WORKS}。锅炉钢架吊装完成，力争明年投运。`)).toEqual(['在建']));

  it('tells of a list by its end, and by the group that it is counted as', () => {
    expect(stages(`总投资6亿元的${WORKS}、投资2亿元的${OTHER}两大项目，必须在明年6月见到产品。`)).toEqual(['在建', '在建']);
    expect(stages(`县长察看了${WORKS}、${OTHER}等8个在建项目，其中5个已进入试生产。`)).toEqual(['在建', '在建']);
  });
});

describe('of several tellings', () => {
  it('in a plan all are promises, but for what is there by now', () => {
    expect(stages('## 2024年工作回顾', `${WORKS}集中开工。`, '## 2025年工作安排', `${WORKS}年内建成投产。`)).toEqual(['开工']);
    expect(stages('## 2025年工作安排', `${WORKS}已投产。`)).toEqual(['投产']);
    expect(stages('## 聚焦重点任务', `${WORKS}如期开工。`)).toEqual(['开工']);
  });

  it('that it is under way outdoes what the report is on', () =>
    expect(read(['11月4日，县里举行6个项目集中投产仪式。', `眼下，全县实施产业项目57个，其中${WORKS}正在加快建设。`], { title: '6个项目集中投产' }).map((p) => p.status)).toEqual(['在建']));

  it('a report’s opening tells what befell all, though it goes on to what they will bring', () =>
    expect(read(['11月4日，我县举行重大项目集中开工活动，全部投产后预计新增产值160亿元。', `城北镇分会场彩旗猎猎，${WORKS}和${OTHER}齐头并进。`], { title: '15个重大项目集中开工' }).map((p) => p.status)).toEqual(['开工', '开工']));
});

describe('an echo by its kind', () => {
  it('tells which of two it is on', () =>
    expect(read(['县长察看了清溪堤防加固工程和古镇停车场项目。停车场项目由县城建公司实施，计划总投资9800万元。']).map((p) => p.investmentYi)).toEqual([null, 0.98]));
  it('reaches a name that ends in its phase', () => expect(read(['县长来到云岭抽水蓄能电站二期工程。电站装机120万千瓦、静态投资78.6亿元。'])[0]?.investmentYi).toBe(78.6));
});

describe('whose works are', () => {
  it.each<[string, string | null]>([
    // A firm for short, by its place or its trade, before 的 or as what the sentence is on.
    [`上海岚固的${WORKS}10月投产。`, '上海岚固'], ['岚瑶电机的永磁材料技改项目6月投入使用。', '岚瑶电机'], ['临沂市岚硕生物投资3.4亿元建起了木糖醇技改项目。', '临沂市岚硕生物'],
    ['由承岳建工承建、县城投公司作为业主的滨河快速路工程，总投资7.9亿元。', '县城投公司'], ['岚谷热电联产项目是海岚建材有限公司今年的头号工程。', '海岚建材有限公司'],
    // No firm: a trade, a government.
    ['精细化工的医药中间体项目试生产。', null], ['镇里投资的智能化育秧项目投产。', null],
  ])('%s', (text, expected) => expect(read([text])[0]?.owner ?? null).toBe(expected));

  it('is shared out by 业主分别为', () => expect(read(['岚谷热电联产项目与智慧粮仓项目投资分别达8.8亿元、1.5亿元，业主分别为岚谷能源有限公司和县粮食储备公司。']).map((p) => [p.owner, p.investmentYi])).toEqual([['岚谷能源有限公司', 8.8], ['县粮食储备公司', 1.5]]));
});

describe('what works cost', () => {
  it.each<[string, number | null]>([
    ['投资额最大的是恒岚锂电池隔膜项目，达62亿元。', 62], ['省道S218改线工程，每公里造价约3100万元，总造价5.7亿元。', 5.7], ['滨河快速路工程总投资折合人民币7.9亿元。', 7.9], ['岚谷热电联产项目计划三年投入5.5亿元，今年已投1.2亿元。', 5.5],
    ['岚谷热电联产项目今年已投入1.2亿元。', null],
  ])('%s', (text, expected) => expect(read([text])[0]?.investmentYi ?? null).toBe(expected));
});

describe('what works turn out', () => {
  it.each<[string, string | null]>([
    ['总库容1260万立方米的青岭水库大坝正在浇筑。', '总库容1260万立方米'], ['G541县城南绕城段改线工程全长21.4公里，路基完成七成。', '全长21.4公里'], ['青岭100兆瓦渔光互补光伏电站并网发电。', '100兆瓦'], ['青岭铁路专用线扩能改造工程完工，年发运能力提升到350万吨。', '年发运能力提升到350万吨'],
    ['市中医院新院区开诊，全市每千人口床位达到7.8张。', null],
  ])('%s', (text, expected) => expect(read([text])[0]?.capacity ?? null).toBe(expected));
});

describe('a report on a signing', () => {
  const signing = (...lines: string[]): unknown[] => read(['3月18日，沂水县招商引资项目集中签约仪式举行，9个项目签订投资合同，总投资36亿元。', ...lines], { title: '沂水县9个招商项目集中签约' }).map((p) => [p.name, p.status]);
  it('tells of what was signed for, wherever it names it', () => {
    expect(signing('最引人注意的是瀚海铝材精深加工项目，投资11亿元；青禾饲料添加剂项目由青岛市青禾生物投资4亿元，上3条产线。', '其余的云岭菌菇分拣中心、石溪分布式光伏等4个项目，投资都在1亿元以上。'))
      .toEqual([['瀚海铝材精深加工项目', '签约'], ['青禾饲料添加剂项目', '签约'], ['云岭菌菇分拣中心', '签约'], ['石溪分布式光伏', '签约']]);
  });
  it('also of what is to be begun next', () => expect(signing('与会者关注的瀚海铝材精深加工项目计划6月开工，明年底投产。')).toEqual([['瀚海铝材精深加工项目', '签约']]));
  it('but not of what was there before', () => expect(signing('去年以来，瀚海铝材精深加工项目带动了就业。', '客商一行参观了青禾饲料添加剂项目。').map((p) => (p as unknown[])[1])).not.toContain('签约'));
  it('nor does a report on how many were signed for in half a year', () =>
    expect(read(['上半年，沂水县签约项目31个。', '园区里，瀚海铝材精深加工项目带动了就业。'], { title: '半年签约31个项目，沂水县靠什么' }).map((p) => p.status)).toEqual([null]));
});

describe('a report on works begun at once', () => {
  const begun = (title: string, opening: string, ...lines: string[]): unknown[] => read([opening, ...lines], { title }).map((p) => [p.name, p.status]);
  const TITLE = '沂水县一批重点项目集中开工', OPENING = '3月18日，沂水县举行重点项目集中开工活动，12个项目总投资36亿元。';
  it('tells so of those that it names, wherever it does', () =>
    expect(begun(TITLE, OPENING, '唱主角的是铝材，瀚海年产5万吨铝材项目投资11亿元，明年底建成；隔壁的青禾冷链物流园项目也于当天进场，占地90亩。'))
      .toEqual([['瀚海年产5万吨铝材项目', '开工'], ['青禾冷链物流园项目', '开工']]));
  it('leaves what is told of others as it is told', () =>
    expect(begun(TITLE, OPENING, '去年落户的瀚海年产5万吨铝材项目带动了就业。', '与会者还观摩了青禾冷链物流园项目。', '总投资2亿元的云岭水厂扩建工程正在安装设备。'))
      .toEqual([['瀚海年产5万吨铝材项目', '签约'], ['青禾冷链物流园项目', null], ['云岭水厂扩建工程', '在建']]));
  it('does not take for begun what is yet to be', () =>
    expect(begun(TITLE, OPENING, '随后，瀚海年产5万吨铝材项目将于9月开工，青禾冷链物流园项目还在办理前期手续。')).toEqual([['瀚海年产5万吨铝材项目', '规划'], ['青禾冷链物流园项目', '规划']]));
  it('takes the last words on one event alone, where two were held', () =>
    expect(begun('沂水县举行重点项目签约暨开工仪式', '3月18日，沂水县举行重点项目签约暨开工仪式。', '开工现场，瀚海年产5万吨铝材项目占地90亩。签约的项目中，投资最大的青禾冷链物流园项目占地60亩。').map((p) => (p as unknown[])[1]))
      .toEqual(['开工', '签约']));
  it('hears no event in what was begun by and by', () =>
    expect(begun('乡村建设一线见闻', '今年以来，全县实施项目214个，已开工206个。', '路边的青禾冷链物流园项目占地60亩。')).toEqual([['青禾冷链物流园项目', null]]));
});

describe('words of the trades', () => {
  it.each<[string, Project['status']]>([
    [`${WORKS}前天出矿。`, '投产'], [`${WORKS}去年底送了电。`, '投产'], [`${WORKS}进入带负荷试车。`, '在建'], [`谋建${WORKS}。`, '规划'], [`双方将共建${WORKS}。`, '规划'], [`企业出矿石，政府搭台，${WORKS}总投资6亿元。`, null],
  ])('%s', (text, expected) => expect(stages(text)).toEqual([expected]));
});

describe('power stations called by what they yield', () => {
  it('are names where something is told of them', () => expect(read(['青浪60兆瓦风电、明溪口80兆瓦光伏先后并网，栗坡100兆瓦/200兆瓦时独立储能开工建设。']).map((p) => [p.name, p.status])).toEqual([['青浪60兆瓦风电', '投产'], ['明溪口80兆瓦光伏', '投产'], ['栗坡100兆瓦/200兆瓦时独立储能', '开工']]));
  it('and none where they are counted', () => expect(read(['今年全县新增300兆瓦光伏，发展12万千瓦风电产业，200兆瓦光伏组件下线。'])).toEqual([]));
});

describe('a division and what every division has', () => {
  it.each(['沂水县产业项目提速。', '沂水县重点产业项目加快建设。', '客商带来一对项目，已经落地。'])('is no name: %s', (text) => expect(read([text])).toEqual([]));
});

describe('of a list, what is told of each alone', () => {
  const OF = `${WORKS}、${OTHER}`;
  it.each<[string, unknown[]]>([
    [`${OF}，一个封顶，一个还在打桩。`, [['在建', null], ['在建', null]]],
    [`${OF}，一个已经开业，一个刚做完环评。`, [['投产', null], ['规划', null]]],
    [`${OF}是今年的重点，一个花了3000万元，一个投资1.4亿元，都在9月投产。`, [['投产', 0.3], ['投产', 1.4]]],
    [`${OF}，投资都不大，分别是2600万元和1450万元。`, [[null, 0.26], [null, 0.145]]],
    // As many as there are of them.
    [`${OF}9月开业，一个月接待3万人。`, [['投产', null], ['投产', null]]],
  ])('%s', (text, expected) => expect(read([text]).map((p) => [p.status, p.investmentYi])).toEqual(expected));
});

describe('what it costs, as reporters say it', () => {
  it.each<[string, number | null]>([
    [`${WORKS}正在施工，投资不过2600万元。`, 0.26], [`${WORKS}投资不大，只有4800万元。`, 0.48], [`${WORKS}由外地客商投了3亿元。`, 3], [`今年企业追加2.3亿元，新上${WORKS}。`, 2.3], [`由甲川集团投资5亿元建的${WORKS}，设备正在安装。`, 5],
    [`${WORKS}试验车间投了900万元。`, null], [`${WORKS}等三处投资合计不到900万元。`, null],
  ])('%s', (text, expected) => expect(read([text])[0]!.investmentYi).toBe(expected));
});

describe('a name with what stands in brackets', () => {
  it.each<[string, unknown[]]>([
    [`${WORKS}（业主为青禾公司，投资2亿元）还在报批。`, ['规划', 2]],
    [`${WORKS}（东园，投资2亿元）。锅炉吊装完成，年底交付。`, ['在建', 2]],
    [`${WORKS}。概算4.9亿元，门诊楼封顶。`, ['在建', 4.9]],
    [`${WORKS}（投资2亿元）：一期8栋厂房交付，二期打桩完毕。`, ['在建', 2]],
    [`${WORKS}（投资2亿元）：征地1086亩全部交付。`, ['规划', 2]],
  ])('%s', (text, [status, investment]) => expect(read([text])[0]).toMatchObject({ status, investmentYi: investment }));
});

it('among works under way one is still at its papers', () =>
  expect(read(['现将在建重点项目进展通报如下：', `1.${WORKS}。目前处于报批阶段。`, `2.${OTHER}。路基贯通。`], { title: '全县在建重点项目进展' }).map((p) => p.status)).toEqual(['规划', '在建']));

it('what is far off has not begun', () => expect(stages(`${WORKS}还在等环评批复，开工怕是要到入冬以后。`)).toEqual(['规划']));

it('what was signed for over the months is no event', () =>
  expect(read(['今年前8个月，园区签约项目29个，合同金额168亿元。', `${WORKS}总投资6亿元，占地120亩。`], { title: '园区八个月签约29个项目' }).map((p) => p.status)).toEqual([null]));
