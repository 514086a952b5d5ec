import { describe, expect, it } from 'vitest';
import { timed } from './figures-told.ts';

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
