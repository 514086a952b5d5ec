import { describe, expect, it } from 'vitest';
import { plain, readAll } from '../articles/made.ts';

const REPORT = ['松河蓝莓今年为什么涨价了', '2024-08-25　来源：松河融媒　文/林三四 曹一方', '八月下旬，松河蓝莓进入采收尾声，批发市场每斤卖到42元，比去年同期高出11元。', '涨价，首先是因为少，四月初的一场倒春寒让全县五万亩果园减产近两成。'];
const told = (...lines: string[]) => readAll(plain(lines.join('\n'))).map((a) => [a.title, a.published, a.source, a.bylines.join(' '), a.paragraphs.length]);
const WHOLE = ['松河蓝莓今年为什么涨价了', '2024-08-25', '松河融媒', '林三四/作者 曹一方/作者', 2];

describe('a report that came in a letter', () => {
  it.each([
    ['passed on with a note', ['发件人：剪报 <a@example.org>', '发送时间：2024年8月26日 星期一 9:05', '收件人：资料室 <b@example.org>', '主题：Fwd: 转：松河蓝莓今年为什么涨价了', '附件：image001.png（42K）', '', '老李：这篇存一下，做产业那期要用。', '', '-------- 转发邮件信息 --------', '发件人：“wang”', '发送日期：2024-08-25 22:31:07', '', ...REPORT, '', '--', '此邮件由自动转发，请勿直接回复。']],
    ['by an English program', ['From: wang <a@example.org>', 'Sent: Sunday, August 25, 2024 10:31 PM', 'To: li <b@example.org>', 'Subject: FW: 松河蓝莓今年为什么涨价了', '', ...REPORT, '', 'Sent from my iPhone']],
    ['answered', ['收到，谢谢。', '在 2024-08-25 22:31:07，“王一” <a@example.org> 写道：', '发件人：王一 <a@example.org>', '日期：2024-08-25', '主旨：松河蓝莓今年为什么涨价了', '', ...REPORT, '[cid:image001.png@01DAF7A2.5C3E]', '发自我的手机']],
    ['pasted below a note', ['发件人：老友 <a@example.org>', '收件人：资料组', '发送时间：2024年8月26日 21:14', '主题：转：蓝莓的稿子', '', '老李，前天说的那篇找到了，贴在下面。', '', '----- 转发内容 -----', ...REPORT, '----- 转发结束 -----', '', '祝好！有别的再找。']],
  ])('is read without it: %s', (_, lines) => expect(told(...lines)).toEqual([WHOLE]));
  it('has for its headline what the letter is about where the text has none', () => {
    expect(told('发件人：剪报 <a@example.org>', '主题：转发：【松河】松河蓝莓今年为什么涨价了', '日期：2024-08-26', '', ...REPORT.slice(2))).toEqual([['松河蓝莓今年为什么涨价了', null, null, '', 2]]);
  });
  it('is told from a conference with a theme and a time', () => {
    const [a] = readAll(plain(['松河县召开新闻发布会', '时间：2024年8月26日', '地点：县政府新闻发布厅', '主题：蓝莓产业发展', REPORT[2]!, REPORT[3]!].join('\n')));
    expect(a!.paragraphs.length + Number(a!.eventDate === '2024-08-26')).toBeGreaterThanOrEqual(3);
  });
  it('is told from a letter that a report quotes', () => {
    expect(told(REPORT[0]!, REPORT[1]!, REPORT[2]!, '发件人：一名返乡青年', '“家乡的果子卖到了城里，我也该回去了。”信里这样写道。', REPORT[3]!)[0]![4]).toBe(4);
  });
});
