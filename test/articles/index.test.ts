import { describe, expect, it } from 'vitest';
import { applyEdits, noteDamage } from '../../src/text/traced.ts';
import { marked, plain, read, readAll, shown } from './made.ts';

const BODY = '会议指出，要坚持项目为王，紧盯全年目标任务，加快推进重点项目建设，确保早开工、早投产、早达效。';

describe('headlines', () => {
  const head = (...lines: string[]) => { const [a] = readAll(plain([...lines, BODY].join('\n'))); return [a!.title, a!.subtitle, a!.paragraphs.length]; };
  it.each([
    [['松河县召开推进会议', '各镇街齐心协力抓项目促发展'], ['松河县召开推进会议', '各镇街齐心协力抓项目促发展', 1]],
    [['松河县召开推进会议', '——全县上下抓项目'], ['松河县召开推进会议', '全县上下抓项目', 1]],
    [['县委书记高一山在松河镇调研时强调', '守土尽责 把实事办到群众心里'], ['守土尽责 把实事办到群众心里', '县委书记高一山在松河镇调研时强调', 1]],
    [['看变化 学经验 鼓干劲 我县代表团到邻市观摩交流'], ['我县代表团到邻市观摩交流', '看变化 学经验 鼓干劲', 1]],
    [['走基层 看发展丨松河：园区里的春天'], ['走基层 看发展丨松河：园区里的春天', null, 1]],
    [['松河在线', '要闻', '松河县召开推进会议', '来源：松河日报 2024-03-05'], ['松河县召开推进会议', null, 1]],
    [['松河县召开推进会议_松河在线', '松河县召开推进会议', '来源：松河日报 2024-03-05'], ['松河县召开推进会议', null, 1]],
    [['松河县召开推进会议', '来源：松河日报 2024-03-05', '一、总体要求'], ['松河县召开推进会议', null, 2]],
    [['松河县召开推进会议', '来源：松河日报 2024-03-05', '各镇人民政府，县直各部门：'], ['松河县召开推进会议', null, 2]],
    [['松河县召开推进会议', '雨下了一夜，河水涨上来，镇上的人天不亮就出了门，往堤'], ['松河县召开推进会议', null, 1]],
    [['松河县2023年国民经济和社会发展统计公报', '松河县统计局 国家统计局松河调查队', '2024-03-05'], ['松河县2023年国民经济和社会发展统计公报', null, 1]],
    [['松河发布', '时政要闻', '全县经济工作会议召开', '张一平出席并讲话 李二白主持', '来源：松河日报 2024-03-05'], ['全县经济工作会议召开', '张一平出席并讲话 李二白主持', 1]],
    [['政务 | 民生 | 视频 | 直播 | 我的', '松河县召开推进会议', '来源：松河日报 2024-03-05'], ['松河县召开推进会议', null, 1]],
    [['松河县召开推进会议', '■ 记者 张伟 通讯员 李娜　来源：松河日报'], ['松河县召开推进会议', null, 1]],
    [['原标题：松河开会了', '松河县召开推进会议', '来源：松河日报 2024-03-05'], ['松河县召开推进会议', null, 1]],
    [['2024-03-05 08:30 来源：松河日报', '松河县召开推进会议'], ['松河县召开推进会议', null, 1]],
  ])('%j', (lines, found) => { expect(head(...lines)).toEqual(found); });

  it('of HTML are the heading that the head names, or the head\'s own words', () => {
    const own = (...lines: Parameters<typeof marked>[0]) => readAll(marked([...lines, BODY]))[0]!.title;
    expect(own(['松河县召开推进会议-松河网', { kind: 'head-title' }], ['栏目推荐', { kind: 'heading', level: 1 }], ['松河县召开推进会议', { kind: 'heading', level: 2 }])).toBe('松河县召开推进会议');
    expect(own(['松河县召开推进会议-松河网', { kind: 'head-title' }])).toBe('松河县召开推进会议');
  });
});

describe('several reports of one file', () => {
  const two = ['松河县召开推进会议', '本报讯 3月4日，全县推进会召开，部署重点项目建设工作。（张一平）', '柳河镇春耕忙起来', '本报讯 眼下，柳河镇的田间地头一派繁忙景象。（李小白 王大为）'].join('\n');

  it('have ids of their own, in order', () => {
    expect(read(plain(two)).articles.map((a) => [a.id, a.title])).toEqual([['made', '松河县召开推进会议'], ['made-2', '柳河镇春耕忙起来']]);
  });
  it('are also told apart by source lines', () => {
    const text = ['松河县召开推进会议', '2024-03-05 来源：松河日报', BODY, '柳河镇春耕忙起来', '2024-03-06 来源：柳河网', BODY.replace('会议', '镇里')].join('\n');
    expect(readAll(plain(text)).map((a) => [a.title, a.published, a.source])).toEqual([['松河县召开推进会议', '2024-03-05', '松河日报'], ['柳河镇春耕忙起来', '2024-03-06', '柳河网']]);
  });
  it('are not made of the sections of one', () => {
    expect(readAll(plain(['松河县召开推进会议', '2024-03-05 来源：松河日报', BODY, '产业带动就业', BODY.replace('会议', '镇里'), '品牌打开销路', BODY.replace('会议', '县里')].join('\n')))).toHaveLength(1);
  });
});

describe('what becomes of each line', () => {
  const fates = (text: string) => { const page = plain(text); return read(page).fates.filter((f) => f.fate !== 'blank').map((f) => `${f.fate}: ${text.slice(f.start, f.end)}`); };
  it('is said for whole lines and for stretches of them', () => {
    expect(fates('首页 > 要闻\n松河县召开推进会议\n——抓项目促发展\n来源：松河日报 2024-03-05\n\n　　本报讯 全县推进会3月4日召开，部署工作。\n• 新开工项目12个\n要狠抓落实，确保完成目标任务。（记者 张一平）\n责编：王二\n版权所有：松河在线')).toEqual([
      'stripped: 首页 > 要闻', 'title: 松河县召开推进会议', 'metadata: ——', 'subtitle: 抓项目促发展', 'metadata: 来源：松河日报 2024-03-05', 'metadata: 本报讯 ', 'body: 全县推进会3月4日召开，部署工作。',
      'markup: • ', 'body: 新开工项目12个', 'body: 要狠抓落实，确保完成目标任务。', 'metadata: （记者 张一平）', 'metadata: 责编：王二', 'stripped: 版权所有：松河在线',
    ]);
  });
  it('a page without a report keeps an account of its lines', () => {
    expect(read(plain('登录\n注册')).articles).toEqual([]);
    expect(fates('登录\n注册')).toEqual(['stripped: 登录', 'stripped: 注册']);
  });
  it('a text printed twice is kept once', () => {
    const text = `松河县召开推进会议\n${BODY}\n${BODY}`;
    expect(shown(read(plain(text)).articles[0]!).paragraphs).toEqual([BODY]);
    expect(fates(text).at(-1)).toBe(`stripped: ${BODY}`);
  });
});

describe('notes', () => {
  it('go with the article to whose text they belong, and with no stripped line', () => {
    const lines = ['松河县召开推进会议', BODY, '国产精品久久|人妻无码|中文字幕'];
    const page = plain(lines.join('\n'));
    const edited = applyEdits(page.text, [{ start: lines[0]!.length + 1, end: lines[0]!.length + 2, text: '会', rule: 'nothing' }], true);
    const inBody = noteDamage(edited, [{ start: page.text.text.indexOf('项目为王'), end: page.text.text.indexOf('项目为王') + 2 }], 'doubt');
    const inSpam = noteDamage(inBody, [{ start: page.text.text.indexOf('人妻'), end: page.text.text.indexOf('人妻') + 2 }], 'doubt');
    expect(read({ ...page, text: inSpam }).articles[0]!.text.notes.map((n) => n.before)).toEqual(['项目']);
  });
});
