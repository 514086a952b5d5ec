import { describe, expect, it } from 'vitest';
import { figuresOf, timed, told } from './figures-told.ts';

describe('indicators down the side', () => {
  const TABLE = ['指标 | 单位 | 1-10月 | 同比增长（%）', '地区生产总值 | 亿元 | 412.6 | 6.3', '二、固定资产投资 | 亿元 | 186.2 | -3.5', '规模以上工业增加值 | % | — | 8.1', '其中：税收收入 | 万元 | 18,960 | 5.2'];

  it('give a level with its growth a row', () => {
    expect(told(TABLE)).toEqual(['地区生产总值 412.6亿元 +6.3%', '固定资产投资 186.2亿元 -3.5%', '规模以上工业增加值 +8.1%', '税收收入 18960万元 +5.2%']);
  });

  it('take their time from the heading, for growth alone too', () => expect(new Set(timed(TABLE))).toEqual(new Set(['2023-01/2023-10'])));

  it('rest on their row', () => expect(figuresOf(TABLE)[0]!.evidence).toMatchObject([{ paragraph: 1, quote: '地区生产总值 | 亿元 | 412.6 | 6.3' }]));

  it('take the end of the year from the row, in the column\'s year', () => {
    expect(timed(['指标 | 单位 | 2022年', '年末羊存栏 | 万只 | 152.4', '粮食产量 | 万吨 | 21.3', '2021年末户籍人口 | 万人 | 26.4'])).toEqual(['截至2022-12', '2022', '截至2021-12']);
  });

  it('may have their unit in the label', () => {
    expect(told(['项目 | 绝对值 | 增长%', '粮食产量（万吨） | 68.3 | 1.2'])).toEqual(['粮食产量 68.3万吨 +1.2%']);
  });

  it('do not take the time in their heading for a part of their name', () => expect(told(['实事 | 牵头单位 | 截至11月底完成投资（万元）', '停车便民 | 县城管局 | 1890', '文体惠民 | 县文旅局 | 2894'])).toEqual(['停车便民完成投资 1890万元', '文体惠民完成投资 2894万元']));

  it('are aims under a heading that says so', () => expect(told(['指标 | 全年目标', '固定资产投资（亿元） | 200'])).toEqual(['固定资产投资 200亿元 →']));
});

describe('divisions down the side', () => {
  it('are each figure\'s own', () => {
    const places = [{ name: '临源县', code: '654326', parent: '654300', level: 'county' }] as const;
    const found = figuresOf(['县区 | 地区生产总值（亿元） | 增长（%） | 进出口总额（亿美元） | 增长（%）', '青河县 | 402.3 | 5.8 | 3.6 | 4.7', '临源县 | 512.8 | 6.5 | 5.1 | -6.0'], { places });
    expect(found.map((f) => [f.indicator, f.value, f.unit, f.change?.value, f.scopeCode])).toEqual([
      ['地区生产总值', 402.3, '亿元', 5.8, '654325'], ['进出口总额', 3.6, '亿美元', 4.7, '654325'],
      ['地区生产总值', 512.8, '亿元', 6.5, '654326'], ['进出口总额', 5.1, '亿美元', 6, '654326'],
    ]);
  });
});

describe('projects down the side', () => {
  it('are each figure\'s subject', () => {
    const found = figuresOf(['序号 | 项目名称 | 总投资（万元）', '1 | 恒泰电池项目 | 32000'], { projects: ['恒泰电池项目'] });
    expect(found.map((f) => [f.indicator, f.value, f.unit, f.subject, f.scopeCode])).toEqual([['总投资', 32000, '万元', '恒泰电池项目', null]]);
  });
});

describe('heads in two lines', () => {
  it('each stand over as many as there are', () => {
    expect(told(['指标 | 9月 | 1—9月', '本月数 | 同比增长 | 累计数 | 同比增长', '财政收入（亿元） | 1.8 | 6.3 | 15.6 | 8.1', '其中：税收收入（亿元） | 1.2 | -2.4 | 10.3 | 5.5'])).toEqual(['财政收入 1.8亿元 +6.3%', '财政收入 15.6亿元 +8.1%', '税收收入 1.2亿元 -2.4%', '税收收入 10.3亿元 +5.5%']);
    expect(timed(['指标 | 9月 | 1—9月', '本月数 | 同比增长 | 累计数 | 同比增长', '财政收入（亿元） | 1.8 | 6.3 | 15.6 | 8.1', '税收收入（亿元） | 1.2 | -2.4 | 10.3 | 5.5']).slice(0, 2)).toEqual(['2023-09', '2023-01/2023-09']);
  });
  it('may be of unequal breadth', () => expect(told(['县区 | 固定资产投资 | 规上工业增加值', '总量（亿元） | 增长（%） | 增长（%）', '青河县 | 128.3 | 9.6 | 8.8', '青河县 | 98.2 | -3.1 | 6.0']).slice(0, 2)).toEqual(['固定资产投资 128.3亿元 +9.6%', '规上工业增加值 +8.8%']));
  it('that cannot be shared out give nothing', () => expect(told(['指标 | 甲 | 乙', '一 | 二 | 三', '粮食产量（万吨） | 1 | 2 | 3', '油料产量（万吨） | 1 | 2 | 3'])).toEqual([]));
});

describe('units and times outside the heads', () => {
  it('a caption gives them', () => {
    const table = ['2023年一季度主要指标', '单位：万元', '指标 | 完成数', '财政收入 | 8420', '税收收入 | 6030'];
    expect(told(table)).toEqual(['财政收入 8420万元', '税收收入 6030万元']);
    expect(timed(table)).toEqual(['2023-01/2023-03', '2023-01/2023-03']);
  });
  it('a cell may have its own', () => expect(told(['指标 | 1-6月 | 增长', '地区生产总值 | 112.3亿元 | 6.4%', '城镇化率 | 58.2% | 1.1个百分点', '外贸出口 | 3.2亿美元 | 下降2.5%'])).toEqual(['地区生产总值 112.3亿元 +6.4%', '城镇化率 58.2% +1.1个百分点', '外贸出口 3.2亿美元 -2.5%']));
  it('the year before has a column of its own, and no growth', () => {
    const table = ['指标 | 1-6月 | 上年同期 | 增长（%）', '粮食产量（万吨） | 11.2 | 10.4 | 7.7'];
    expect(told(table)).toEqual(['粮食产量 11.2万吨 +7.7%', '粮食产量 10.4万吨']);
    expect(timed(table)).toEqual(['2023-01/2023-06', '2022-01/2022-06']);
  });
  it('years may stand down the side', () => expect(timed(['年份 | 地区生产总值（亿元） | 增长（%）', '2021年 | 205.6 | 8.2', '2022年 | 221.4 | 4.9'])).toEqual(['2021', '2022']));
  it('a goal is the year\'s, with how much of it is reached beside', () => expect(told(['指标 | 年度目标 | 1—10月 | 完成进度（%）', '固定资产投资（亿元） | 260 | 221.3 | 85.1'])).toEqual(['固定资产投资 260亿元 →', '固定资产投资 221.3亿元', '固定资产投资完成进度 85.1%']));
});

describe('things down the side, what is measured of them along the top', () => {
  it('have both in their name', () => expect(told(['作物 | 播种面积（万亩） | 总产量（万吨）', '小麦 | 32.1 | 12.8', '玉米 | 45.6 | 25.1'])).toEqual(['小麦播种面积 32.1万亩', '小麦总产量 12.8万吨', '玉米播种面积 45.6万亩', '玉米总产量 25.1万吨']));
  it('may stand side by side', () => expect(told(['指标 | 数值（万吨） | 指标 | 数值（万吨）', '小麦产量 | 12.8 | 蔬菜产量 | 30.5'])).toEqual(['小麦产量 12.8万吨', '蔬菜产量 30.5万吨']));
});

describe('lists of projects', () => {
  const TABLE = ['序号 | 项目名称 | 投资方 | 总投资 | 主要建设内容', '1 | 恒泰电池项目 | 恒泰集团 | 15亿元 | 新建生产线6条，年产电池1200万只', '2 | 北山水库除险加固工程 | 县水利局 | 6000万美元 | 加固大坝320米', '合计 |  |  | 21亿元'];
  it('tell of each what it costs and what is to be built', () => {
    expect(figuresOf(TABLE).map((f) => [f.subject, f.indicator, f.value, f.unit, f.kind])).toEqual([
      ['恒泰电池项目', '总投资', 15, '亿元', 'actual'], ['恒泰电池项目', '新建生产线', 6, '条', 'target'], ['恒泰电池项目', '年产电池', 1200, '万只', 'target'],
      ['北山水库除险加固工程', '总投资', 6000, '万美元', 'actual'], ['北山水库除险加固工程', '加固大坝', 320, '米', 'target'], [null, '总投资', 21, '亿元', 'actual'],
    ]);
  });
});

describe('tables of something else', () => {
  it.each([
    ['of people', ['姓名 | 性别 | 出生年月', '周明 | 男 | 1975.06']],
    ['of times', ['时间 | 地点 | 内容', '3月12日 | 县体育馆 | 招聘会提供岗位1200个']],
    ['without a heading', ['1 | 2 | 3', '4 | 5 | 6']],
    ['of numbers without a unit', ['序号 | 场馆 | 座席', '1 | 体育馆 | 5200']],
    ['with rows of another width', ['指标 | 数值（亿元）', '固定资产投资 | 186.2 | 9.1']],
    ['of one row', ['指标 | 数值（亿元）']],
  ])('%s give nothing', (_, rows) => expect(told(rows)).toEqual([]));
});
