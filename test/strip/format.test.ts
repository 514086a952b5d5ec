import { describe, expect, it } from 'vitest';
import { marked, readAll } from '../articles/made.ts';

const TITLE = '松河县召开项目建设推进会议部署下步工作';
const BODY = '会议指出，要坚持项目为王，紧盯全年目标任务，加快推进重点项目建设，确保早开工、早投产、早达效。';
const out = (text: string) => [text, { outside: true }] as const, heading = [TITLE, { kind: 'heading', level: 1 }] as const;

describe('what the format puts outside the report', () => {
  it.each(['今天是2026年5月8日 星期五', '现在时间：2026-05-08 10:00:00 欢迎访问松河县人民政府网', '2026年5月8日 农历三月廿二 晴 18℃', '今日 2026/05/08'])('a clock in the site’s head is no date of the report: %s', (clock) =>
    expect(readAll(marked([out(clock), heading, BODY, BODY.replace('会议', '县长')]))).toMatchObject([{ title: TITLE, published: null }]));
  it('a site’s clock alone makes no report', () => expect(readAll(marked([out('今天是2026年5月8日 星期五'), out('首页'), out('政务公开')]))).toEqual([]));
  it.each(['来源：松河日报 2024-04-19', '发布时间：2024-04-19 来源：松河日报', '2024年4月19日 来源：松河日报', '来源：今日松河 2024-04-19'])('a line of date and source in a header is the report’s: %s', (line) =>
    expect(readAll(marked([out(line), heading, BODY]))).toMatchObject([{ published: '2024-04-19', source: /来源：([^\s]+)/u.exec(line)![1] }]));
  it('a day in a header counts only where the report has none of its own', () => {
    expect(readAll(marked([out('2026年5月8日 星期五'), heading, '2024-04-19 松河日报', BODY]))).toMatchObject([{ published: '2024-04-19', source: '松河日报' }]);
    expect(readAll(marked([out('2024年4月19日 星期五'), heading, BODY]))).toMatchObject([{ published: '2024-04-19' }]);
  });
  it('a newspaper’s head is no clock, though it names the lunar day', () =>
    expect(readAll(marked([out('松河周报 2020年12月17日 星期四 农历庚子年十一月初三 第1206期'), heading, BODY]))).toMatchObject([{ published: '2020-12-17' }]));
  it.each(['松河发布', '松河日报', '松河融媒', '松河零距离'])('an account’s name in a link between headline and day is the source: %s', (name) =>
    expect(readAll(marked([heading, [name, { linked: 1 }], '2024-04-19 18:05', BODY]))).toMatchObject([{ source: name, paragraphs: [BODY] }]));
  it('what the account says of itself may stand between the two', () =>
    expect(readAll(marked([heading, ['松河融媒', { linked: 1 }], out('传递松河声音，讲好松河故事。'), '2024-04-19 18:05', BODY]))).toMatchObject([{ source: '松河融媒', paragraphs: [BODY] }]));
  it('a column’s name in a link is none', () => expect(readAll(marked([['时政新闻', { linked: 1 }], heading, '2024-04-19 18:05', BODY]))).toMatchObject([{ source: null }]));
});
