import { describe, expect, it } from 'vitest';
import { summary } from '../../src/extract/summary.ts';
import { articleOf } from './fake-setting.ts';

const nothing = { projects: [], figures: [], officials: [], keywords: [] };
const read = (lines: string[], keywords: string[] = []): string[] => summary(articleOf(lines), { ...nothing, keywords }).map((e) => e.quote);

describe('summary', () => {
  const lines = [
    '3月2日，歙县召开茶产业发展大会，部署全年茶园管护与品牌建设工作。',
    '## 提质量',
    '去年，全县茶园面积达到22万亩，干茶产量1.8万吨，一产产值19亿元。同时，各地做了大量工作。',
    '县领导张某、李某参加会议。',
  ];
  it('takes the lead and the sentence that says most', () => {
    expect(read(lines, ['茶园', '产量', '歙县'])).toEqual([lines[0], '去年，全县茶园面积达到22万亩，干茶产量1.8万吨，一产产值19亿元。']);
  });
  it('keeps the order of the text and quotes it exactly', () => {
    const article = articleOf(lines);
    const found = summary(article, { ...nothing, keywords: ['茶园'] });
    expect(found.map((e) => e.paragraph)).toEqual([...found.map((e) => e.paragraph)].sort());
    for (const e of found) expect(lines[e.paragraph as number]!.slice(e.start, e.end)).toBe(e.quote);
  });
  it('takes no heading and nothing that is broken off', () => {
    expect(read(['## 歙县茶产业发展大会召开并部署全年重点工作', '会议指出，“要把茶园管好。', '茶农老汪家今年的春茶已经全部开采上市'])).toEqual([]);
  });
  it('prefers what can be read at a glance', () => {
    const long = `会议要求，${'各乡镇要结合实际抓好茶园管护和品牌建设，'.repeat(9)}确保茶农增收。`;
    expect(read([lines[0]!, long, '全县春茶开采面积18万亩，已产干茶3000吨。'])).toEqual([lines[0], '全县春茶开采面积18万亩，已产干茶3000吨。']);
  });
  it('takes no entry of a list behind a colon', () => {
    const notice = ['4月28日，歙县人大常委会举行会议，任命和免去一批国家机关工作人员。', '任命：', '汪某某为歙县人民法院审判员。', '免去：', '程某某的歙县人民检察院检察员职务。'];
    expect(read(notice, ['审判员', '检察员'])).toEqual([notice[0]]);
    const after = '会议指出，歙县新任命的同志要自觉接受人大监督，在建设“茶香歙县”的实践中履职尽责、担当作为，以实际成效回报歙县人民的信任和期待。';
    expect(read([...notice, after], ['歙县'])).toEqual([notice[0], after]);
  });
  it('is shorter where the text is', () => {
    expect(read(['歙县春茶今日全面开采，茶农喜迎丰收。'])).toHaveLength(1);
    expect(read([''])).toEqual([]);
  });
});
