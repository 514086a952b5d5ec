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

describe('a headline that the page breaks', () => {
  const whole = '安吉县人民代表大会常务委员会关于批准2023年县本级预算调整方案的决议', day = '（2023年9月27日安吉县第十七届人民代表大会常务委员会第十二次会议通过）';
  const broken = (markup: string, title = whole) => seen(utf8(`<html><head><title>${title}__县政府公报_安吉县人民政府</title></head><body><div class="article"><div class="content">${markup}${P}</div></div></body></html>`))[0]!;
  it.each([
    ['by line breaks', `<p align=center><strong>安吉县人民代表大会常务委员会<br>关于批准2023年县本级预算<br>调整方案的决议</strong><br>${day}</p>`],
    ['into blocks', `<div>安吉县人民代表大会常务委员会</div><div>关于批准2023年县本级预算调整方案的决议</div><div>${day}</div>`],
    ['into headings', `<h2>安吉县人民代表大会常务委员会关于批准</h2><h2>2023年县本级预算调整方案的决议</h2><p>${day}</p>`],
  ])('is one, as <title> has it: %s', (_, markup) => expect(broken(markup)).toMatchObject({ title: whole, paragraphs: BODY }));
  it('is none with a line that <title> leaves out', () => {
    expect(broken(`<h1>${TITLE}</h1><p>2024-04-19 来源：湖州日报</p>`, TITLE).title).toBe(TITLE);
    expect(broken(`<div>一季度开门红观察</div><div>${TITLE}</div><div>2024-04-19 来源：湖州日报</div>`, TITLE).title).toBe(TITLE);
  });
});

describe('the day on which somebody printed or copied a page', () => {
  it.each(['打印日期：2025-01-02', '下载时间：2025年1月2日 10:00', '页面生成时间：2025-01-02 08:30:00'])('is not that of the report: %s', (line) => {
    expect(read(`<div class="wrap"><p>${line}</p><h2>${TITLE}</h2><p>安吉新闻网　2024年04月19日　来源：湖州日报</p>${P}<p>${line}</p></div>`)).toMatchObject({ title: TITLE, published: '2024-04-19', source: '湖州日报', paragraphs: BODY });
    expect(read(`<div class="wrap"><h2>${TITLE}</h2>${P}<p>${line}</p></div>`)).toMatchObject({ published: null, paragraphs: BODY });
  });
  it('a report’s day of printing is that of a document', () => expect(read(`<div class="wrap"><h2>${TITLE}</h2><p>印发日期：2024-04-19</p>${P}</div>`).published).toBe('2024-04-19'));
});

describe('what a forum’s readers answer', () => {
  const answer = (floor: string, i: number) => `<table><tr><td>果园${i}</td><td><strong>${floor}</strong><div>发表于 2024-4-20 1${i}:21:07 | <a>只看该作者</a></div><div class=t_f>希望早点建成，我们村离县城二十多公里，来回一趟要两个小时，老人看病很不方便。</div></td></tr></table>`;
  it.each([['2#', '3#'], ['沙发', '板凳'], ['12楼', '13楼']])('goes with the number of its storey: %s', (...floors) => {
    expect(read(`<div><h1>${TITLE}</h1><div>发表于 2024-4-19 09:21:07</div><div class=t_f>${P}</div>${floors.map(answer).join('')}</div>`).paragraphs).toEqual(BODY);
  });
  it('is none that a building has', () => expect(read(`<div><h1>${TITLE}</h1><div class=t_f>${P}<p>12楼</p><p>在这一层，企业服务中心集中办理一季度签约项目的全部审批手续，平均用时缩短了四成。</p></div></div>`).paragraphs).toHaveLength(5));
});

describe('an outlet in its own box between headline and day', () => {
  it.each(['author-name', 'media_name', 'source'])('is the source under a headline that only <title> knows: %s', (name) => {
    expect(read(`<div class="x1">${TITLE}</div><div class="x2"><div class="${name}"><a>湖州观察</a></div><div><span>发布时间：24-04-19</span><span>10:11</span></div></div><div class="x3">${P}</div>`)).toMatchObject({ title: TITLE, source: '湖州观察', published: '2024-04-19T10:11:00' });
  });
  it('a column is none', () => expect(read(`<div class="x1">${TITLE}</div><div class="x2"><div class="channel"><a>县域要闻</a></div><div>2024-04-19</div></div><div class="x3">${P}</div>`).source).toBeNull());
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
  it.each([['（责任编辑　鲁思齐）', '鲁思齐/责编'], ['【编辑 鲁思齐】', '鲁思齐/编辑'], ['（作者　鲁思齐、田小满）', '鲁思齐/作者']])('is told in brackets without a colon, outside the text: %s', (line, by) => expect(foot(line).bylines).toContain(by));
  it.each(['　', '&nbsp;', ' '])('ends where a link goes on behind a blank', (blank) => {
    expect(read(`<div class="wrap"><h1>${TITLE}</h1><div>2024年4月19日 09:00:00　来源：湖州日报${blank}<a href="#c">查看评论</a></div><div class="content">${P}</div></div>`)).toMatchObject({ source: '湖州日报', published: '2024-04-19T09:00:00' });
  });
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

describe('type that is named after a heading’s', () => {
  const amid = (markup: string) => read(`<div class="wrap"><h1>${TITLE}</h1><div class="content"><p><span class="x-p">${BODY[0]}</span></p>${markup}<p><span class="x-p">${BODY[1]}</span></p><p>${BODY[2]}</p></div></div>`).paragraphs[1];
  it.each(['bjh-h3', 'h2', 'title_h4'])('heads a section: %s', (name) => {
    expect(amid(`<p><span class="${name}">从项目看走势？</span></p>`)).toBe('## 从项目看走势？');
    expect(amid(`<p><span class="${name}">项目怎么干</span></p>`)).toBe('## 项目怎么干');
  });
  it('heads none within a sentence', () => expect(amid('<p>一季度新开工<span class="h3">23个</span>项目，总投资86亿元。</p>')).toBe('一季度新开工23个项目，总投资86亿元。'));
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
