import { describe, expect, it } from 'vitest';
import { punctuated } from './texts.ts';

describe('half-width stops in Chinese text', () => {
  it.each([
    ['commas', '去年以来,全县完成投资120亿元,增长8.5%,增速居全市第二', '去年以来，全县完成投资120亿元，增长8.5%，增速居全市第二'],
    ['between figures with their units', '分别增长6.1%,10.5%和7%', '分别增长6.1%，10.5%和7%'],
    ['between acronyms in Chinese text', '发展AI,VR和5G产业', '发展AI，VR和5G产业'],
    ['colons', '来源:县报 电话:0531-1234567', '来源：县报 电话：0531-1234567'],
    ['question and exclamation marks', '怎么办?干!“行不行?”“行!”', '怎么办？干！“行不行？”“行！”'],
    ['semicolons behind closing marks', '(一)“强链”;(二)“补链”;', '（一）“强链”；（二）“补链”；'],
    ['behind a blank', '增长6.1%, 规上工业增长5%', '增长6.1%， 规上工业增长5%'],
    ['behind an acronym at the end of the line', '下一步是IPO?', '下一步是IPO？'],
  ])('become full-width: %s', (_, half, full) => expect(punctuated(half)).toBe(full));

  it.each([
    ['figures, times and proportions', '投资10,000元，9:30开会，比例3:7，时间09:39:36'],
    ['Latin text', 'Hello, world! How are you? Yes: fine; thanks.'],
    ['Latin text between Chinese', '他说：I came, I saw, I conquered！'],
    ['web and e-mail addresses', '见https://example.com/a?b=1,2;c:3和li@example.com'],
    ['paths', '存于C:\\文件'],
  ])('stay: %s', (_, text) => expect(punctuated(text)).toBe(text));

  it('behind an address are no part of it', () => expect(punctuated('见http://example.com/a,并转发')).toBe('见http://example.com/a，并转发'));
});

describe('points', () => {
  it.each([
    ['that end a line', '会议取得圆满成功.\n', '会议取得圆满成功。\n'],
    ['that end a quotation', '他说:“任务很重.”\n', '他说：“任务很重。”\n'],
    ['that part sentences in a text without full stops', '会议强调要抓好项目建设.各镇街要倒排工期', '会议强调要抓好项目建设。各镇街要倒排工期'],
  ])('become full stops: %s', (_, half, full) => expect(punctuated(half)).toBe(full));

  it.each([
    ['in figures and enumerations', '1.加强领导\n2.增长5.2%'],
    ['in names', '专家比尔.盖茨出席会议。'],
    ['in a row', '未完待续...'],
    ['behind Latin', '见附件No.5和ver.2'],
  ])('stay: %s', (_, text) => expect(punctuated(text)).toBe(text));
});
