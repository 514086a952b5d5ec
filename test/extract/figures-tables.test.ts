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

describe('tables of something else', () => {
  it.each([
    ['of people', ['姓名 | 性别 | 出生年月', '周明 | 男 | 1975.06']],
    ['without a heading', ['1 | 2 | 3', '4 | 5 | 6']],
    ['of numbers without a unit', ['序号 | 场馆 | 座席', '1 | 体育馆 | 5200']],
    ['with rows of another width', ['指标 | 数值（亿元）', '固定资产投资 | 186.2 | 9.1']],
    ['of one row', ['指标 | 数值（亿元）']],
  ])('%s give nothing', (_, rows) => expect(told(rows)).toEqual([]));
});
