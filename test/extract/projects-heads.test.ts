import { describe, expect, it } from 'vitest';
import { projects } from '../../src/extract/projects.ts';
import { fakeSetting, type Told } from './fake-setting.ts';

const brief = (text: string | readonly string[], told?: Told): string[] =>
  projects(fakeSetting(typeof text === 'string' ? [text] : text, told)).filter((p) => p.confidence !== 'doubtful').map((p) => [p.name, p.investmentYi ?? '—', p.status ?? '—'].join(' '));

describe('what stands before names says how far they are', () => {
  it.each<[string, string[]]>([
    ['全县交通项目9个：在建的有石溪至云岭三级公路改建（总投资1.2亿元，全长18公里）、城西客运枢纽及站前广场、青峰镇至县城公路拓宽；', ['石溪至云岭三级公路改建 1.2 在建', '城西客运枢纽及站前广场 — 在建', '青峰镇至县城公路拓宽 — 在建']],
    ['已完工的是环湖北路与青石码头，处于前期的则为沙坪通用机场。', ['环湖北路 — 投产', '青石码头 — 投产', '沙坪通用机场 — 规划']],
    ['未开工的3个分别是金穗粮食物流中心、县殡仪馆迁建和高坪风电二期。', ['金穗粮食物流中心 — 规划', '县殡仪馆迁建 — 规划', '高坪风电二期 — 规划']],
    ['还剩两座桥要架，一座叫白浪河特大桥，一座叫双塔沟大桥。', ['白浪河特大桥 — —', '双塔沟大桥 — —']],
    ['青湖路改造、县老干部活动中心和云岭片区城市更新等一批“要件”齐全的项目，务必月底开工。', ['青湖路改造 — 规划', '县老干部活动中心 — 规划', '云岭片区城市更新 — 规划']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
  it.each(['镇上新开张的是一家便利店，来的都是熟客。', '村里有个后生，一个叫王石头，一个叫李青山。', '要抓的是作风、效能和干部队伍建设。'])('names no works: %s', (text) => expect(brief(text)).toEqual([]));
});

describe('前者 and 后者', () => {
  it.each<[string, string[]]>([
    ['云岭渣料利用中心、绿岛40兆瓦风光储电站也已完成备案，后者由澜光能源投资13亿元建设。', ['云岭渣料利用中心 — 规划', '绿岛40兆瓦风光储电站 13 规划']],
    ['青湖漆器工坊和石溪山泉水厂二期也瞅准商机，后者10月与客商签约，计划投资2.1亿元。', ['青湖漆器工坊 — —', '石溪山泉水厂二期 2.1 签约']],
    ['石溪大桥、云岭隧道双双动工，前者投资3亿元，后者投资4800万元。', ['石溪大桥 3 开工', '云岭隧道 0.48 开工']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
  it('speak of two that stand near, not of what was named long before', () => {
    expect(brief('石溪大桥动工。会议指出，要处理好速度与质量的关系，还要兼顾眼前与长远、城区与乡镇、生产与生活，各部门须各司其职，压实责任，前者重在当下，投资3亿元。')).toEqual(['石溪大桥 — 开工']);
  });
});

describe('a headline says a name for short', () => {
  it.each<[string, string, string[]]>([
    ['青峰矿业铜锌矿采选改扩建工程冲刺投产', '他来到现场，就巴音沟铜锌矿年采选300万吨改扩建工程现场办公。该工程概算总投资28亿元。', ['巴音沟铜锌矿年采选300万吨改扩建工程 28 在建']],
    ['甘浦高速石溪段盘龙岭隧道贯通', '盘龙岭隧道左洞8日贯通。', ['盘龙岭隧道 — 在建']],
    ['云岭县青湖水库开工', '青湖水库昨日开工，总投资3亿元。', ['青湖水库 3 开工']],
  ])('%s', (title, text, expected) => expect(brief(text, { title })).toEqual(expected));
  it('but another phase is another project', () => expect(brief('青湖产业园昨日开工。', { title: '青湖产业园二期签约' })).toEqual(['青湖产业园二期 — 签约', '青湖产业园 — 开工']));
});

describe('parts tell how far the whole is', () => {
  it.each<[string, string[]]>([
    ['西湖里安置小区1至6号楼全部封顶。', ['西湖里安置小区 — 在建']],
    ['云岭风电场剩余18台风机吊装完成。', ['云岭风电场 — 在建']],
    ['石溪至青湖旅游快速路路基工程完成92%。', ['石溪至青湖旅游快速路 — 在建']],
    ['青峰光伏组件项目开工不到两年。目前，一号厂房已投产，二号厂房正在安装设备。', ['青峰光伏组件项目 — 在建']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
  it('but a numbered unit may be the whole', () => expect(brief('青屏电厂5、6号机组工程通过168小时试运行。')).toEqual(['青屏电厂5、6号机组工程 — 投产']));
});

describe('works that go slowly', () => {
  it.each<[string, string[]]>([
    ['受征地影响，石盘静脉产业园进展偏慢。', ['石盘静脉产业园 — 在建']],
    ['青湖片区旧城改造还停留在图纸上。', ['青湖片区旧城改造 — 规划']],
    ['云岭冷链物流园仍处在前期。', ['云岭冷链物流园 — 规划']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
  it('and what does so besides', () => expect(brief('产业结构调整推进缓慢，招商引资工作进展不快。')).toEqual([]));
});

describe('a price makes no works of an indicator', () => {
  it.each(['去年60.8亿元的地区生产总值，排名靠后。', '全年投入3亿元的财政支出，用于民生。'])('%s', (text) => expect(brief(text)).toEqual([]));
});
