import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/extract/facts.ts';
import { projects } from '../../src/extract/projects.ts';
import { fakeSetting, type Told } from './fake-setting.ts';

const read = (lines: string | readonly string[], told: Told = {}): Project[] => projects(fakeSetting(typeof lines === 'string' ? [lines] : lines, { home: '371321', ...told }));
const stages = (lines: string | readonly string[], told: Told = {}): unknown[] => read(lines, told).map((p) => p.status);
const WORKS = '瀚海年产5万吨铝材项目', OTHER = '青禾冷链物流园项目';

describe('what a project’s own words tell of its stage', () => {
  it.each<[string, Project['status']]>([
    // A part that is finished, papers that are in order: not the whole.
    [`${WORKS}桩基施工全部完成，有望年内封顶。`, '在建'],
    [`${WORKS}完成厂房内部装修，设备陆续进场。`, '在建'],
    [`${WORKS}完工率达75%。`, '在建'],
    [`${WORKS}已完成路基31公里。`, '在建'],
    [`${WORKS}已完成可研报告编制。`, '规划'],
    [`${WORKS}完成征地拆迁。`, '规划'],
    [`${WORKS}获核准。`, '规划'],
    [`${WORKS}前期工作扎实推进。`, '规划'],
    // What is promised is not done; of two promises the first is still to come.
    [`力争${WORKS}年内建成投用。`, '在建'],
    [`${WORKS}并网在即。`, '在建'],
    [`${WORKS}即将开工，明年底投产。`, '规划'],
    [`抓好${WORKS}签约落地。`, '规划'],
    [`${WORKS}建成后年产值5亿元。`, '在建'],
    // It has not begun, whatever is said of the rest.
    [`全县26个重点项目开工24个，其中${WORKS}至今未开工。`, '规划'],
    [`因设计方案调整，${WORKS}开工时间延后。`, '规划'],
    [`${WORKS}面向社会公开招商。`, '规划'],
    // Done, in the words of each trade.
    [`${WORKS}通过竣工验收。`, '投产'],
    [`${WORKS}并网发电。`, '投产'],
    [`${WORKS}开足马力生产。`, '投产'],
    [`${WORKS}2022年3月开工，2023年7月投产。`, '投产'],
    [`${WORKS}一次性开车成功。`, '投产'],
    [`${WORKS}进入试生产阶段。`, '在建'],
    [`${WORKS}破土动工。`, '开工'],
    [`${WORKS}拉开建设序幕。`, '开工'],
    [`${WORKS}建成投产，二期预计明年3月动工。`, '投产'],
    // The first phase is not the whole.
    [`${WORKS}投资6亿元，一期工程已达产。`, null],
    [`${WORKS}由瀚海铝业公司投资建设。`, null],
  ])('%s', (text, expected) => expect(stages(text)).toEqual([expected]));

  it('goes on in the next sentence, where that names nothing', () => {
    expect(stages(`${WORKS}总投资6亿元。目前，主体结构已封顶。`)).toEqual(['在建']);
    expect(stages(`${WORKS}总投资6亿元。目前，全县经济平稳。`)).toEqual([null]);
  });

  it('is that of the last of several side by side', () => {
    expect(stages(`${WORKS}（6.2亿元）、${OTHER}（0.8亿元）正在加快建设。`)).toEqual(['在建', '在建']);
    expect(stages(`投资6亿元的${WORKS}和投资2亿元的${OTHER}正抓紧进行厂房建设。`)).toEqual(['在建', '在建']);
    expect(stages(`${WORKS}已竣工，${OTHER}正在加快建设。`)).toEqual(['投产', '在建']);
  });

  it('sees a month from the day of publication', () => {
    expect(stages(`${WORKS}8月底完工。`, { published: '2024-11-20' })).toEqual(['投产']);
    expect(stages(`${WORKS}8月底完工。`, { published: '2024-06-20' })).toEqual(['在建']);
  });

  it('is a plan under a heading of plans, and behind what is to be done', () => {
    expect(stages(['## 2025年工作安排', `开工建设${WORKS}。`])).toEqual(['规划']);
    expect(stages(['## 2024年工作回顾', `开工建设${WORKS}。`])).toEqual(['开工']);
    expect(stages(`今后三年，我县将安排资金12亿元，重点建设${WORKS}。`)).toEqual(['规划']);
  });
});

describe('what is said of all that a project stands among', () => {
  it.each<[string, unknown[]]>([
    [`会上签约的12个项目中，投资额最大的是${WORKS}，总投资6亿元；其次为${OTHER}，投资2亿元。`, ['签约', '签约']],
    [`我县开工总投资120亿元的35个重点项目，包括${WORKS}、${OTHER}。`, ['开工', '开工']],
    [`集中开工项目12个，其中${WORKS}总投资6亿元；集中竣工项目6个，其中${OTHER}总投资2亿元。`, ['开工', '投产']],
    [`10个项目签约，总投资38亿元。其中，${WORKS}总投资6亿元，预计明年投产。`, ['签约']],
    [`沂南县与瀚海铝业公司签署投资协议，计划投资6亿元建设${WORKS}。`, ['签约']],
    [`计划开工项目12个，包括${WORKS}、${OTHER}。`, ['规划', '规划']],
    [`集中签约项目8个、集中开工项目12个。其中，${WORKS}总投资6亿元。`, [null]],
  ])('%s', (text, expected) => expect(stages(text)).toEqual(expected));

  it('stands in the heading above', () => {
    expect(stages(['【签约项目】', `${WORKS}，总投资6亿元。`, '【竣工投产】', `${OTHER}，投资2亿元。`])).toEqual(['签约', '投产']);
    expect(stages(['一、已投产项目', `1.${WORKS}。总投资6亿元。`, '二、拟建项目', `1.${OTHER}。总投资2亿元。`])).toEqual(['投产', '规划']);
    expect(stages(['一、已投产项目', `1.${WORKS}。总投资6亿元。`, '二、存在问题', `${OTHER}总投资2亿元。`])).toEqual(['投产', null]);
  });

  it('is the ceremony that the report is on, for those that it lists', () => {
    const opening = '沂南县举行四季度重大项目集中开工仪式。';
    expect(stages([opening, `${WORKS}占地150亩，总投资6亿元，建成后年产铝材5万吨。`], { title: '沂南县重大项目集中开工' })).toEqual(['开工']);
    expect(stages([opening, `参会人员还了解了${WORKS}。`], { title: '沂南县重大项目集中开工' })).toEqual([null]);
    expect(stages([opening, `石溪镇也有好消息，${WORKS}预计2031年6月交付使用。`], { title: '沂南县重大项目集中开工' })).toEqual(['开工']);
    expect(stages(['推介会在市里举行，现场签约项目18个。', `来自外地的${WORKS}投资6亿元，三年建成。`])).toEqual(['签约']);
    expect(stages(['签约仪式举行，共签下13个项目，分别是：', `瀚海公司与城投公司合资的${WORKS}，投资6亿元；`, `${OTHER}，2亿元。`])).toEqual(['签约', '签约']);
  });
});

describe('what is done to works is their name', () => {
  it.each([['云岭公园提升改造全面完成，日均接待900人次。', '投产'], ['云岭水库除险加固完成了招标。', '规划'], ['石溪瑶寨体验园对外开放。', '投产'], ['石溪产业园、云岭冷库二期打下第一根桩。', '开工']])('%s', (text, stage) =>
    expect(projects(fakeSetting([text])).map((p) => p.status)[0]).toBe(stage));
});

describe('what a project costs', () => {
  it.each<[string, number | null]>([
    [`${WORKS}，3.5亿元；`, 3.5],
    [`${WORKS}（1.8亿元，瀚海环保）。`, 1.8],
    [`${WORKS}耗资8600万元。`, 0.86],
    [`${WORKS}总造价约7.9亿元。`, 7.9],
    [`${WORKS}签约，协议金额2.3亿元。`, 2.3],
    [`${WORKS}，首期投资4亿元，全部建成总投资11亿元。`, 11],
    [`总投资4.6亿元刚刚复工的${WORKS}。`, 4.6],
    [`这是${WORKS}。这个总投资5亿元的项目，从开工到封顶只用了7个月。`, 5],
    // Others' amounts, parts, years, foreign money.
    [`总投资120亿元的35个项目开工，${WORKS}进展顺利。`, null],
    [`${WORKS}今年计划投资3亿元，累计完成投资1.8亿元。`, null],
    [`${WORKS}年投资1.5亿元。`, null],
    [`${WORKS}总投资12亿港元。`, null],
  ])('%s', (text, expected) => expect(read(text)[0]?.investmentYi).toBe(expected));

  it('stands in a table with the unit in its head or in each cell', () => {
    const costs = (head: string, cell: string): unknown => read(['开工项目清单', `项目名称 | ${head}`, `${WORKS} | ${cell}`])[0]?.investmentYi;
    expect([costs('总投资（万元）', '32000'), costs('投资', '8500万元'), costs('投资', '1.2亿元'), costs('投资', '8500')]).toEqual([3.2, 0.85, 1.2, null]);
  });
  it('stands in a table with the unit above it', () => {
    expect(read(['开工项目清单', '单位：万元', '项目名称 | 总投资', `${WORKS} | 32,000`, `${OTHER} | 1.2亿元`]).map((p) => p.investmentYi)).toEqual([3.2, 1.2]);
    expect(read(['单位：万元', '以下为开工项目。', '项目名称 | 总投资', `${WORKS} | 32000`]).map((p) => p.investmentYi)).toEqual([null]);
  });
});

describe('whose a project is', () => {
  it.each<[string, string | null]>([
    [`沂南县与瀚海铝业有限公司签署投资协议，计划投资6亿元建设${OTHER}。`, '瀚海铝业有限公司'],
    [`我县与江苏恒远密封公司就${OTHER}签订投资合同。`, '江苏恒远密封公司'],
    [`瀚海铝业有限公司与沂南县人民政府正式签约，${OTHER}落户沂南。`, '瀚海铝业有限公司'],
    [`宁波凌岳电器投资的${OTHER}总投资2亿元。`, '宁波凌岳电器'],
    [`港资企业嘉岳牧业投资9000万港元的${OTHER}开工。`, '嘉岳牧业'],
    [`${OTHER}由青岳粮油集团牵头，联合瀚海投资公司共同建设。`, '青岳粮油集团、瀚海投资公司'],
    [`${OTHER}由青岳能源公司作为业主，概算4.1亿元。`, '青岳能源公司'],
    [`${OTHER}（1.8亿元，厦门绿岳环保）。`, '厦门绿岳环保'],
    ['福建闽岳药业太子参饮片项目开工。', '福建闽岳药业'],
    ['浙江瑞岳年产3万吨双氧水项目开工。', '浙江瑞岳'],
    ['华能30万千瓦风电项目开工。', '华能'],
    [`${OTHER}由瀚海城投集团与青岳服务公司合作，投资1.3亿元。`, '瀚海城投集团、青岳服务公司'],
    [`${OTHER}由青岳装备集团主导，总投资9亿元。`, '青岳装备集团'],
    [`${OTHER}由老字号瀚海酱园迁建而来。`, '瀚海酱园'],
    // Builders, those who govern, nobody by name.
    [`${OTHER}由青岳建工有限公司承建。`, null],
    [`沂南县投资5.5亿元建设的${OTHER}开工。`, null],
    [`某企业投资5.5亿元建设的${OTHER}开工。`, null],
    [`外地客商投资5.5亿元建设的${OTHER}开工。`, null],
    ['大唐古城文旅小镇项目开工。', null],
    ['沿河生物基材料项目开工。', null],
  ])('%s', (text, expected) => expect(read(text)[0]?.owner).toBe(expected));

  it('is shared out by 分别', () => {
    expect(read(`瀚海电子公司、青岳药业公司分别与沂南县签约，将分别投资3亿元、2.4亿元建设${WORKS}和${OTHER}。`).map((p) => [p.owner, p.investmentYi])).toEqual([['瀚海电子公司', 3], ['青岳药业公司', 2.4]]);
    expect(read(`沂南县分别与瀚海文旅集团、青岳康养公司就${WORKS}、${OTHER}签订协议。`).map((p) => p.owner)).toEqual(['瀚海文旅集团', '青岳康养公司']);
  });
});
