import { describe, expect, it } from 'vitest';
import { apart } from '../../src/articles/inline.ts';
import { keptLines } from '../../src/articles/lines.ts';
import { plain, readAll } from './made.ts';

const parts = (text: string) => apart(keptLines(plain(text), [])).map((l) => l.text);

describe('headline, day and text on one line', () => {
  it.each([
    ['松河镇召开招商引资工作会 2014-04-01 17:10 来源：松河新闻网 编辑：柴小青 0 ??? 近日，松河镇召开会议。', ['松河镇召开招商引资工作会', '2014-04-01 17:10 来源：松河新闻网 编辑：柴小青 0 ???', '近日，松河镇召开会议。']],
    ['我县重点项目扎实推进 2020-03-23 07:20 浏览人次：', ['我县重点项目扎实推进', '2020-03-23 07:20 浏览人次：']],
    ['松河镇召开招商引资工作会 松河日报 2014-04-01', ['松河镇召开招商引资工作会', '松河日报 2014-04-01']],
  ])('is told apart: %s', (line, found) => { expect(parts(line)).toEqual(found); });

  it.each([
    '松河日报 2014-04-01 来源：松河网', '全县项目建设推进会于2024年3月5日召开，部署重点工作。', '松河县重点项目计划 2024年3月5日印发，自印发之日起施行。', '来源：松河日报 时间：2024-03-05', '发布时间 2024-03-05', '松河县2024年工作要点',
  ])('stays as it is: %s', (line) => { expect(parts(line)).toEqual([line]); });

  it('is read as an article', () => {
    expect(readAll(plain('松河镇召开招商引资工作会 2014-04-01 17:10 来源：松河新闻网 编辑：柴小青 0 ??? 近日，松河镇召开会议，松河县委常委、宣传部长魏一山参加。（王小斌）（作者：柴小青）'))).toEqual([{
      title: '松河镇召开招商引资工作会', subtitle: null, published: '2014-04-01T17:10:00', source: '松河新闻网', bylines: ['柴小青/编辑', '王小斌/作者'], eventDate: null,
      paragraphs: ['近日，松河镇召开会议，松河县委常委、宣传部长魏一山参加。'],
    }]);
  });
});
