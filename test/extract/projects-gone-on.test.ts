import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/extract/facts.ts';
import { projects } from '../../src/extract/projects.ts';
import { setting } from '../../src/extract/regions.ts';
import { fakeSetting, type Told } from './fake-setting.ts';
import { articleOf } from './regions-made.ts';

const read = (text: string | readonly string[], told: Told = {}): Project[] => projects(fakeSetting(typeof text === 'string' ? [text] : text, { home: '371321', published: '2024-11-05', ...told })).filter((p) => p.confidence !== 'doubtful');
const names = (text: string): string[] => read(text).map((p) => p.name);
const staged = (text: string | readonly string[], told?: Told): unknown[] => read(text, told).map((p) => [p.name, p.status]);
const WORKS = '瀚海年产5万吨铝材项目', OTHER = '青禾冷链物流园项目';

describe('what stands side by side is told apart', () => {
  it.each<[string, unknown[]]>([
    [`${WORKS}、${OTHER}两个项目，一个主体封顶，还有4户没搬；一个已于9月投产。`, [[WORKS, '在建'], [OTHER, '投产']]],
    [`${WORKS}、${OTHER}两个项目，一个正在招标；另一个正在打桩，年底封顶。`, [[WORKS, '规划'], [OTHER, '在建']]],
    [`${WORKS}、${OTHER}同时抓，前者已投产；后者正在打桩。`, [[WORKS, '投产'], [OTHER, '在建']]],
  ])('also behind a semicolon: %s', (text, expected) => expect(staged(text)).toEqual(expected));
  it('and so are their sums', () => {
    expect(read(`${WORKS}、${OTHER}是两个大块头，一个投资8亿元，一个投资15亿元，桃源镇的鑫禾加工项目投资2亿元。`).map((p) => p.investmentYi)).toEqual([8, 15, 2]);
  });
  it.each<[string, unknown[]]>([
    ['瑞云写生公寓集群项目、青禾集散中心改造项目一处处走到，其中写生公寓主体封顶。', [['瑞云写生公寓集群项目', '在建'], ['青禾集散中心改造项目', null]]],
    ['瑞云智能停车场、青禾救援中心两个配套项目由园区建设，其中停车场6月启用；救援中心正在砌墙。', [['瑞云智能停车场', '投产'], ['青禾救援中心', '在建']]],
    ['瑞云污水处理厂提标改造、青禾租赁住房建设两个项目备受关注。污水处理厂上月通水；租赁住房进入内装。', [['瑞云污水处理厂提标改造', '投产'], ['青禾租赁住房建设', '在建']]],
  ])('where they are called by a part of their names: %s', (text, expected) => expect(staged(text)).toEqual(expected));
  it('but not where that part is in both', () => expect(staged('瑞云产业园一期、青禾产业园一期备受关注，产业园主体封顶。').map((s) => (s as unknown[])[1])).not.toEqual(['在建', null]));
});

describe('what is told of works', () => {
  it.each<[string, Project['status']]>([
    // On a list of what is to come.
    [`${WORKS}列进了明年的新建清单。`, '规划'],
    [`${WORKS}也排进了三季度。`, '规划'],
    [`${WORKS}纳入储备库。`, '规划'],
    // Being hurried.
    [`${WORKS}正抢屋面工程。`, '在建'],
    [`${WORKS}还在赶装饰收边。`, '在建'],
    [`${WORKS}眼下三班倒往回抢。`, '在建'],
    // Over with 了, whatever stands before.
    [`${WORKS}赶在封冻前通了水。`, '投产'],
    [`${WORKS}年底前就开了园。`, '投产'],
    // Planned, though it be in hand.
    [`${WORKS}正在做概念性规划。`, '规划'],
    // Of a part of it.
    [`${WORKS}的2台锅炉点火。`, '在建'],
    [`${WORKS}的热轧线4月投产。`, '投产'],
    // Hindered.
    [`${WORKS}因用地问题至今未开工。`, '规划'],
    [`${WORKS}恢复生产。`, '投产'],
  ])('%s', (text, expected) => expect(staged(text)).toEqual([[WORKS, expected]]));
  it('is seen from the end of last year below a heading on it', () => {
    const january = { published: '2024-01-19' };
    expect(staged(['2023年是第一个完整年度。', `${WORKS}5月启用。`], january)).toEqual([[WORKS, '投产']]);
    expect(staged(['## 2023年工作回顾', `${WORKS}9月通水。`], january)).toEqual([[WORKS, '投产']]);
    expect(staged(['2023年是第一个完整年度。', '## 2024年计划', `${WORKS}5月启用。`], january)).toEqual([[WORKS, '在建']]);
    expect(staged(['2023年是第一个完整年度。', `${WORKS}今年5月启用。`], january)).toEqual([[WORKS, '在建']]);
    expect(staged([`${WORKS}5月启用。`], january)).toEqual([[WORKS, '在建']]);
  });
});

describe('names of works', () => {
  it.each<[string, string]>([
    ['新河镇到开发区的快速通道全线通车。', '新河镇到开发区的快速通道'],
    ['翔龙变至厂区的专线工程9月送电。', '翔龙变至厂区的专线工程'],
    ['从柳河镇至县城的产业路完工。', '柳河镇至县城的产业路'],
  ])('say from where to where a road runs: %s', (text, name) => expect(names(text)).toEqual([name]));
  it('but not whither something else does', () => expect(names('通往县城的青云大桥通车。')).toEqual(['青云大桥']));
  it.each<[string, string]>([
    ['国道102线昌图绕城段路面全部铺完。', '国道102线昌图绕城段'],
    ['凌云涂料厂、青禾部件基地二期分别完成进度的75%和40%。', '凌云涂料厂'],
    ['开元镇凤鸣污水处理站因资金问题迟迟没有开工。', '凤鸣污水处理站'],
  ])('show by what is done there: %s', (text, name) => expect(names(text).some((n) => n.endsWith(name))).toBe(true));
  it.each(['6.5公里木栈道已经铺完。', '全县道路铺了一半。'])('but not: %s', (text) => expect(names(text)).toEqual([]));
  it('are none of zones', () => {
    const shown = (text: string): string[] => projects(setting(articleOf({ title: '灌南县招商', text: `灌南县项目开工。${text}` }))).filter((p) => p.confidence !== 'doubtful').map((p) => p.name);
    expect(shown('连云港化工产业园区内，甲烷项目开工。')).not.toContain('连云港化工产业园区');
  });
});

describe('sentences behind a name', () => {
  it.each<[string, Project['status']]>([
    [`2016年9月，${WORKS}签约，投资8000万元。2017年5月投产，头一年产值3100万元。`, '投产'],
    [`${WORKS}去年3月签约。今年9月开工，计划明年投产。`, '开工'],
    [`${WORKS}去年3月开工。10月28日竣工，首批设备进场。`, '投产'],
  ])('go on about it with the day of what befell it: %s', (text, expected) => expect(staged(text)).toEqual([[WORKS, expected]]));
  it('but not about others', () => expect(staged(`去年11月签约的${WORKS}，计划总投资20亿元。今年9月开工的${OTHER}投资5亿元。`)).toEqual([[WORKS, '签约'], [OTHER, '开工']]));
  it.each<[string, string, Project['status']]>([
    ['2024-09-10', `${WORKS}今年国庆节前建成通车。`, '在建'],
    ['2024-11-05', `${WORKS}今年国庆节前建成通车。`, '投产'],
    ['2024-10-20', `${WORKS}今年春节前建成通车。`, '投产'],
  ])('are seen from %s: %s', (published, text, expected) => expect(staged(text, { published })).toEqual([[WORKS, expected]]));
});

describe('words that name no works', () => {
  it.each(['现将县委、县政府领导包联的12个项目进展情况公布如下。', '清单中项目总投资合计79亿元。', '年末全县公路通车里程1506公里。', '县长把它列为自己的包保项目。'])('%s', (text) => expect(names(text)).toEqual([]));
});
