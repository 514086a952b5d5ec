import { describe, expect, it } from 'vitest';
import { timed, told } from './figures-told.ts';

const on = (...paragraphs: string[]): (string | null)[] => timed(paragraphs, { published: '2024-05-31' });

describe('a heading that names the time of its part', () => {
  it.each([
    ['## 一、2023年工作回顾', '2023'], ['## 2024年主要目标和重点任务', '2024'], ['## （二）今年上半年工作情况', '2024-01/2024-06'], ['## 过去一年工作回顾', '2023'], ['## 二、“十四五”时期发展目标', '2021/2025'],
  ])('%s', (heading, period) => expect(on(heading, '新建农村公路120公里。')).toEqual([period]));

  it('holds to the next heading', () => {
    expect(on('## 一、2023年工作回顾', '新建农村公路120公里。', '## 二、2024年重点任务', '新建学校3所。', '## 三、自身建设', '培训干部800人。')).toEqual(['2023', '2024', null]);
  });

  it('holds through the headings numbered below it', () => {
    expect(on('## 一、2023年工作回顾', '## （一）工业', '新增企业12家。', '## （二）农业', '新增大棚260个。')).toEqual(['2023', '2023']);
  });

  it('gives its year to months and to 全年', () => expect(on('## 2022年工作回顾', '全年新增就业3200人。12月开工项目8个。')).toEqual(['2022', '2022-12']));

  it('yields to what the sentence says', () => expect(on('## 2024年重点任务', '2021年，新增企业12家。到2026年，产值达到30亿元。')).toEqual(['2021', '2026']));

  it.each(['## 走进2022年冬奥会场馆', '## 产业转型加快', '## 今年以来工作情况', '## 5月30日工作安排'])('is not: %s', (heading) => expect(on(heading, '新建农村公路120公里。')).toEqual([null]));
});

describe('a report that looks back on a year', () => {
  const looking = (title: string, ...paragraphs: string[]): (string | null)[] => timed(paragraphs, { published: '2024-01-30', title });
  it.each(['一组数字，看沂水2023！', '沂水县2023年成绩单来了', '回眸2023：沂水这一年'])('tells of it where it says no other time: %s', (title) =>
    expect(looking(title, '新建农村公路120公里。', '今年一季度，开工项目8个。', '## 07 2024，我们的小目标', '新建学校3所。')).toEqual(['2023', '2024-01/2024-03', '2024']));
  it.each(['数读2023年沂水县政府工作报告', '2023年预算亮点速览', '一组数字看沂水2023年1月经济', '沂水县2023年项目推进会召开', '数字里的沂水'])('is not: %s', (title) => expect(looking(title, '新建农村公路120公里。')).toEqual([null]));
});

describe('a time within a sentence', () => {
  it.each<[string, (string | null)[]]>([
    ['全县实施项目87个，1至8月完成投资193.7亿元；其中省重点项目13个，完成投资96.2亿元。', [null, '2023-01/2023-08', '2023-01/2023-08', '2023-01/2023-08']],
    ['全县实施项目87个，1至8月完成投资193.7亿元；储备项目13个。', [null, '2023-01/2023-08', null]],
    ['要盯紧全年目标不动摇，确保地区生产总值增长6.5%、固定资产投资增长12%。', ['2023', '2023']],
    ['供暖管网工程去年11月开工，截至8月底完成投资5.1亿元。', ['截至2023-08']],
    ['供暖管网工程去年3月开工，截至8月底完成投资5.1亿元。', ['截至2023-08']],
    ['供暖管网工程2021年3月开工，截至8月底完成投资5.1亿元。', ['截至2021-08']],
  ])('%s', (paragraph, expected) => expect(timed([paragraph], { published: '2023-09-05' })).toEqual(expected));
});

describe('the time of a tour summed up', () => {
  it('is the days of the event', () => {
    expect(timed('三天两省两县九个项目，一路看、一路问。', { eventDate: '2023-06-13/2023-06-15' })).toEqual(['2023-06-13/2023-06-15']);
    expect(timed('全县在建项目86个。', { eventDate: '2023-06-13/2023-06-15' })).toEqual([null]);
  });

  it('is null where the article gives no days of it', () => expect(on('三天两省两县九个项目，一路看、一路问。')).toEqual([null]));
});

describe('a paragraph that begins with a time', () => {
  it('keeps it for the sentences that name none', () => {
    expect(on('2023年，全县民生支出57亿元。新建学校4所。')).toEqual(['2023', '2023']);
    expect(on('去年，全县新增企业12家。新增就业3200人。其中高校毕业生640人。')).toEqual(['2023', '2023', '2023']);
    expect(on('今年一季度，全县开工项目8个。完成投资6亿元。')).toEqual(['2024-01/2024-03', '2024-01/2024-03']);
  });
  it('until a sentence names another, or where the time stands within it', () => {
    expect(on('2023年，全县民生支出57亿元。今年一季度，新建学校4所。改造校舍12栋。')).toEqual(['2023', '2024-01/2024-03', '2024-01/2024-03']);
    expect(on('2023年，全县民生支出57亿元，今年新建学校4所。改造校舍12栋。')).toEqual(['2023', '2024', null]);
    expect(on('全县各级财政用于民生的支出2023年达到57亿元。新建学校4所。')).toEqual(['2023', null]);
  });
  it('gives its year to the months named after it', () => expect(on('2023年，全县民生支出57亿元。其中12月支出6亿元。新建学校4所。')).toEqual(['2023', '2023-12', '2023']));
  it('is not that of a place, of a firm or of what was done on the day', () => {
    expect(on('2023年，全县民生支出57亿元。青河县下辖村庄62个。')).toEqual(['2023', null]);
    expect(on('2023年，全县民生支出57亿元。某某纺织有限公司拥有员工320人。')).toEqual(['2023', null]);
    expect(on('2023年，全县民生支出57亿元。现场签约项目8个。')).toEqual(['2023', null]);
  });
});

describe('the year whose aims are told', () => {
  const plenum = (...paragraphs: string[]): (string | null)[] => timed(paragraphs, { published: '2022-12-29' });
  it.each(['会议提出，明年全县经济社会发展的主要目标是：地区生产总值增长6%。', '2023年是全面起势之年，要力争地区生产总值增长6%。'])('holds for later aims that name none: %s', (says) => {
    expect(plenum(says, '会议强调，要突出项目建设，全年开工项目50个；要做强产业，培育企业12家。')).toEqual(['2023', '2023', '2023']);
  });
  it('gives its year to 年内 and to a quarter', () => {
    expect(plenum('会议强调，明年是开局之年，要抓好项目。要加快园区扩容，年内新建厂房60万平方米。一季度要开工项目20个。')).toEqual(['2023', '2023-01/2023-03']);
  });
  it('is no year of what has come about', () => expect(plenum('明年的目标是：地区生产总值增长6%。', '去年，新增企业12家。全县现有企业860家。')).toEqual(['2023', '2021', null]));
});

describe('growth that names no time', () => {
  it('is that of the time of which the paragraphs before told', () => {
    expect(on('一季度，全县地区生产总值增长6%。', '工业加快恢复，规模以上工业增加值增长13.2%。', '全县现有企业860家。')).toEqual(['2024-01/2024-03', '2024-01/2024-03', null]);
  });
  it('but not under another heading', () => expect(on('## 2023年工作回顾', '地区生产总值增长6%。', '## 产业', '工业增加值增长5%。')).toEqual(['2023', null]));
});

describe('a yearly average', () => {
  it.each([
    ['2020年，全县生产总值55.6亿元，五年年均增长6.1%。', '2016/2020'], ['2020年，全县生产总值55.6亿元，是2015年的1.5倍，年均增长6.1%。', '2016/2020'], ['2020年，全县生产总值55.6亿元，增长6.1%。', undefined],
  ])('%s', (says, period) => expect(on(says)[1]).toBe(period));
});

describe('the end of a year', () => {
  it('is the day on which things are counted, and the year of what is aimed at', () => {
    expect(on('2023年末全县常住人口36万人。')).toEqual(['截至2023-12']);
    expect(on('到2025年底，力争全县产值达到400亿元。年底前确保开工项目20个。')).toEqual(['2025', '2024']);
    expect(on('确保6月底前开工项目20个。')).toEqual(['截至2024-06']);
  });
});

describe('where things stand', () => {
  it('is told through the semicolons behind 目前 and not of what is to come', () => {
    expect(on('各件实事进展顺利，到目前完成子项目31个；新增就业3200人；确保明年开工项目8个。')).toEqual(['截至2024-05', '截至2024-05', '2025']);
  });
  it('hold 连续三年 only where nothing gives the time', () => {
    expect(on('满意率连续三年稳定在100%。')).toEqual(['连续三年']);
    expect(on('## 2023年工作回顾', '满意率连续三年稳定在100%。')).toEqual(['2023']);
  });
  it('begin a part of a sentence', () => expect(on('要及早谋划；2025年的候选项目要早征集、早论证，征集意见500条。')).toEqual(['2025']));
});

describe('a heading of what is to be done', () => {
  const plan = (heading: string, text: string): string[] => told([heading, text], { published: '2024-01-31' });
  it.each(['## 2024年主要目标和重点工作', '## 二、2024年工作安排', '## 今年的主要任务'])('makes aims of what stands under it: %s', (heading) => {
    expect(plan(heading, '粮食播种面积稳定在14.5万亩。改造供暖管网22公里，新增供暖面积19万平方米。')).toEqual(['粮食播种面积 14.5万亩 →', '改造供暖管网 22公里 →', '新增供暖面积 19万平方米 →']);
  });
  it('but not of what is told as reached', () => {
    expect(plan('## 2024年主要目标和重点工作', '粮食播种面积已达14.5万亩。')).toEqual(['粮食播种面积 14.5万亩']);
    expect(plan('## 2024年主要目标和重点工作', '去年改造供暖管网22公里。')).toEqual(['改造供暖管网 22公里']);
    expect(plan('## 2023年工作回顾', '改造供暖管网22公里。')).toEqual(['改造供暖管网 22公里']);
  });
});
