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
    expect(on('2023年，全县民生支出57亿元。2024年，新建学校4所。改造校舍12栋。')).toEqual(['2023', '2024', null]);
    expect(on('全县民生支出2023年达到57亿元。新建学校4所。')).toEqual(['2023', null]);
  });
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
