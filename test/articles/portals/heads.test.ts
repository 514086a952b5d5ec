import { describe, expect, it } from 'vitest';
import { BODY, page, seen, TITLE, utf8 } from './seen.ts';

const P = BODY.map((p) => `<p>${p}</p>`).join('');
const read = (markup: string) => seen(utf8(page(markup)))[0]!;

describe('the line by which an electronic paper names its issue', () => {
  it.each([
    ['with page and writers', '《河东日报》2024年4月19日 第A05版　　王一明 李二南', '河东日报', '2024-04-19'],
    ['with the page alone', '《濠江新报》2024年4月19日　A02版', '濠江新报', '2024-04-19'],
    ['with the page in front', '《松河晚报》（第03版 2024-04-19）', '松河晚报', '2024-04-19'],
    ['with the day in front', '2024年4月19日 《松河晚报》 第03版', '松河晚报', '2024-04-19'],
    ['with the page’s name', '《云岭时报》 2024年4月19日 第2版：县域', '云岭时报', '2024-04-19'],
  ])('gives day and source, and no second headline: %s', (_, line, source, published) => {
    expect(read(`<table><tr><td>新签约项目23个，总投资86亿元</td></tr><tr><td class="title"><h1>${TITLE}</h1></td></tr><tr><td>${line}</td></tr></table><div class="content">${P}</div>`))
      .toMatchObject({ title: TITLE, subtitle: '新签约项目23个，总投资86亿元', source, published, paragraphs: BODY });
  });
  it('is none where a sentence names a paper', () => {
    const told = '《河东日报》2024年4月19日第3版刊发文章，介绍安吉县抓项目的做法。';
    expect(read(`<div class="content"><h1>${TITLE}</h1>${P}<p>${told}</p></div>`).paragraphs).toEqual([...BODY, told]);
  });
});

describe('a line over the headline in its own box', () => {
  it.each([
    ['what it comes to', '规上工业增加值增长8.4%，新签约项目23个'],
    ['in two things', '重点项目建设、惠企政策落实两手抓'],
    ['who does it', '县四套班子领导赴一线调研督导'],
  ])('is a second headline: %s', (_, line) => expect(read(`<div class="head"><p>${line}</p><h1>${TITLE}</h1><p>2024-04-19 09:30　来源：湖州日报</p></div><div class="content">${P}</div>`)).toMatchObject({ title: TITLE, subtitle: line }));
  it.each(['乡村振兴观察', '2024年4月19日 星期五', '安吉新闻网', '【走进县域经济】'])('is none: %s', (line) => {
    expect(read(`<div class="head"><p>${line}</p><h1>${TITLE}</h1><p>2024-04-19 09:30　来源：湖州日报</p></div><div class="content">${P}</div>`)).toMatchObject({ title: TITLE, subtitle: null });
  });
});

describe('who and where at a report’s foot', () => {
  const foot = (line: string) => read(`<div class="wrap"><h1>${TITLE}</h1><div class="content">${P}</div><div class="foot"><p>${line}</p></div></div>`);
  it.each([
    ['责任编辑：鲁思齐　　纠错：0572-2830000', '鲁思齐/责编'],
    ['编辑：鲁思齐 举报电话：0572-2830000', '鲁思齐/编辑'],
    ['记者：鲁思齐　新闻热线：0572-2830000', '鲁思齐/记者'],
  ])('is told beside a telephone number: %s', (line, by) => expect(foot(line)).toMatchObject({ bylines: [by], paragraphs: BODY }));
  it.each(['纠错热线：0572-2830000', '新闻热线：0572-2830000　投稿邮箱：a@example.cn'])('nobody is: %s', (line) => expect(foot(line)).toMatchObject({ bylines: [], paragraphs: BODY }));
  it.each([
    ['版权声明 来源：湖州商报 时间：2024-04-19 14:34 作者：', '湖州商报'],
    ['声明：来源：湖州晚报 2024-04-19 14:34', '湖州晚报'],
    ['版权说明 出处：湖州在线 发布时间：2024-04-19', '湖州在线'],
  ])('the source is told behind 版权声明: %s', (line, source) => expect(foot(line)).toMatchObject({ source, published: expect.stringMatching(/^2024-04-19/) as string }));
  it('no source is, where it speaks of all pages', () => expect(foot('版权声明：凡本网注明来源：安吉新闻网的作品，未经授权不得转载。')).toMatchObject({ source: null, paragraphs: BODY }));
  it.each([['湖州晚刊(嘉善)', '湖州晚刊'], ['湖州晚报（南浔）', '湖州晚报'], ['湖州发布(义乌)', '湖州发布'], ['湖州日报(数字版)', '湖州日报(数字版)']])('the place in brackets goes, but not what else stands there: %s', (written, source) => {
    expect(foot(`本文来源：${written} 责任编辑：鲁思齐`).source).toBe(source.replace('(', '（').replace(')', '）'));
  });
});

describe('boxes amid a report', () => {
  const amid = (box: string, more = '') => read(`<div class="wrap"><h1>${TITLE}</h1><div class="content"><p>${BODY[0]}</p><p>${BODY[1]}</p>${box}${more}</div></div>`).paragraphs.slice(2);
  const told = '规模以上工业增加值是一地工业企业在报告期内生产活动的最终成果，按可比价格计算增速，是观察经济运行的常用指标。';
  it.each([
    ['in a table', `<table border=1><tr><td><p><b>相关链接</b></p><p>${told}</p></td></tr></table>`, '相关链接'],
    ['in a named box', `<div class="link"><h4>相关链接</h4><p>${told}</p></div>`, '相关链接'],
    ['among the paragraphs', `<p><strong>相关链接</strong></p><p>${told}</p>`, '相关链接'],
  ])('tell what the reader should know, under their heading: %s', (_, box, head) => expect(amid(box)).toEqual([`## ${head}`, told]));
  it('are lists of other reports where these stand below', () => expect(amid('<div><h4>相关链接</h4><p><a href="/1">春茶采摘进入高峰期</a></p><p><a href="/2">乡村民宿迎来预订热潮</a></p></div>', `<p>${BODY[2]}</p>`)).toEqual([BODY[2]]));
  it.each(['数说', '工程概况', '主要指标'])('head a list: %s', (head) => {
    const items = ['4.6亿元：酱菜产业产值', '2.8万亩：订单蔬菜面积', '3120元：工人平均月工资'];
    expect(amid(`<div class="data"><p>${head}</p><ul>${items.map((t) => `<li>${t}</li>`).join('')}</ul></div>`, `<p>${BODY[2]}</p>`)).toEqual([`## ${head}`, ...items, BODY[2]]);
  });
  it('head none by a sentence, or over a single entry', () => {
    expect(amid('<p>全县上下齐心协力谋发展促跨越抓落实</p><ul><li>抓项目</li><li>抓服务</li></ul>', `<p>${BODY[2]}</p>`)[0]).toBe('全县上下齐心协力谋发展促跨越抓落实');
  });
});

describe('what was set in the middle in bold letters', () => {
  const amid = (markup: string) => read(`<div class="wrap"><h1>${TITLE}</h1><div class="content"><p>${BODY[0]}</p>${markup}<p>${BODY[1]}</p><p>${BODY[2]}</p></div></div>`).paragraphs;
  it.each([
    ['whose pictures are lost', '<center><strong>工人在检验竹餐盒</strong></center><center><strong>装车现场</strong></center>'],
    ['below each of several pictures', '<p align=center><img src=a></p><p align=center><b>农民在晾晒笋干</b></p><p align=center><img src=b></p><p align=center><b>签约现场</b></p>'],
    ['of people', '<center><b>志愿者在讲解政策</b></center><center><b>会议现场</b></center>'],
  ])('is a caption: %s', (_, markup) => expect(amid(markup)).toEqual(BODY));
  it('is a heading where it shows nothing', () => expect(amid('<center><strong>项目建设提速</strong></center>')).toEqual([BODY[0], '## 项目建设提速', BODY[1], BODY[2]]));
});
