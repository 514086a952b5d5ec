import { describe, expect, it } from 'vitest';
import { html } from '../../../src/read/html.ts';
import { textsOf } from '../helpers.ts';

const lines = (markup: string) => textsOf(html(`<body>${markup}</body>`, 'a.html'));

describe('entries side by side under a headline', () => {
  it.each([
    ['nameless boxes behind a labelled one', '<div><span>来源：东江日报</span><span>记者 简兮</span><span>评论：0</span></div>', '来源：东江日报\t记者 简兮\t评论：0'],
    ['a box that begins on a new line', '<div><span class=a>原创</span><span class=b>秦小燕</span><span class=c>\n<a href="#">\n白石融媒</a></span></div>', '原创\t秦小燕\t白石融媒'],
    ['what follows a linked value', '<div>2024-10-22 来源: <a href="#">云岭观察</a>浙江</div>', '2024-10-22 来源: 云岭观察\t浙江'],
    ['a day behind a name', '<div><span>云上白石</span><span>2024-10-22 08:15</span></div>', '云上白石\t2024-10-22 08:15'],
    ['a day without a year', '<div><span>白石客户端</span><span>10-21 08:30</span></div>', '白石客户端\t10-21 08:30'],
    ['hours', '<div><span>白石客户端</span><span>3小时前</span></div>', '白石客户端\t3小时前'],
    ['what follows a day', '<div><span>白石头条</span><span>2023年3月3日 星期五</span><span>记者：简兮</span></div>', '白石头条\t2023年3月3日 星期五\t记者：简兮'],
    ['a counter behind its icon', '<div>白石日报<i class="time"></i>2024-10-22 08:15<i class="eye"></i>102</div>', '白石日报\t2024-10-22 08:15\t102'],
    ['a link behind a value', '<p><span>公告日期：2024-10-22</span><span>来源：深交所</span><a href="/1.pdf">查看PDF原文</a></p>', '公告日期：2024-10-22来源：深交所\t查看PDF原文'],
    ['boxes with wide blanks between', '<div><span id=t>2024年10月22日 08:15</span>　　　<span id=s>来源：白石日报</span>&nbsp;&nbsp;<span id=a>简兮</span></div>', '2024年10月22日 08:15\t来源：白石日报\t简兮'],
    ['entries of a paragraph, with blanks between', '<p><span>2024-10-22 08:15</span> <span>来源：白石融媒</span> <span>播放：1024次</span></p>', '2024-10-22 08:15\t来源：白石融媒\t播放：1024次'],
    ['buttons', '<div class=tabs><a class=on>直播</a><a>聊天室</a><a>简介</a></div>', '直播\t聊天室\t简介'],
  ])('are set apart: %s', (_, markup, text) => expect(lines(markup)).toEqual([text]));

  it.each([
    ['type in a paragraph', '<p><span>会议</span><span>指出：</span><span>项目</span><span>要早开工。</span></p>', '会议指出：项目要早开工。'],
    ['a day in a sentence', '<p><span>截至</span><span>2024年3月5日</span><span>，全县</span><span>新增</span></p>', '截至\t2024年3月5日，全县新增'],
    ['an empty box in a day', '<p>截至2024年3月1<span class="x"></span>5日，全县新增</p>', '截至2024年3月15日，全县新增'],
    ['a sentence in a box', '<div><span>会议强调，</span><span>要紧盯目标。</span><span>县长说</span></div>', '会议强调，要紧盯目标。县长说'],
    ['a dash between two links', '<div>来源：<a href="#">人民网</a>－<a href="#">浙江频道</a></div>', '来源：人民网－浙江频道'],
  ])('run on where they are not: %s', (_, markup, text) => expect(lines(markup)).toEqual([text]));
});

describe('captions', () => {
  it.each(['img_descr', 'pic-des', 'photo_memo', 'art_img_tit'])('are known by what they are called: %s', (name) => {
    expect(html(`<body><p>正文说明情况。</p><img><span class="x"></span><p class="${name}">线路示意图</p></body>`, 'a.html').lines.at(-1)?.kind).toBe('caption');
  });
  it.each(['<figure><figcaption><time>2024年10月22日 08:15</time><cite>白石日报</cite></figcaption></figure>', '<div class="img-info">来源：白石日报</div>'])('are not where day and source stand, above the text: %s', (zone) => {
    expect(html(`<body><h1>白石采茶忙</h1>${zone}<p>${TEXT}</p></body>`, 'a.html').lines[1]?.kind).toBe('text');
  });
  const TEXT = '4月2日，白石县召开招商大会，签约项目12个，总投资38亿元。', last = (markup: string) => html(`<body><p>${TEXT}</p>${markup}<p>${TEXT}会后代表参观园区。</p></body>`, 'a.html').lines.at(-2)?.kind;
  it.each(['<div class=a><img><span>白石港区码头夜景</span></div>', '<td><img><p>工人将蜜橘装入冷藏车。</p></td>', '<p><img><br>智能分拣车间</p>'])('share a box with their picture: %s', (markup) => expect(last(markup)).toBe('caption'));
  it.each(['<div><img><span>记者 简兮</span></div>', '<p><img>会上，县长作报告，书记讲话，主任宣读名单，代表发言。</p>', '<p><img></p><p>一季度开局良好</p>', '<div><img><a href="/1">白石港区码头夜景</a></div>', '<div><img><b>2024-10-22</b></div>'])(
    'are not all that stands there: %s', (markup) => expect(last(markup)).not.toBe('caption'));
  it.each(['工人在分拣蜜橘', '白石港区开工仪式现场', '县长简兮讲话'])('are set like any other line, and tell what is seen: %s', (line) => expect(last(`<p><img></p><p>${line}</p>`)).toBe('caption'));
  it.each(['<p><img></p><p><b>企业在这里成长壮大</b></p>', '<p>工人在分拣蜜橘</p>', '<p><img></p><p>在招商一线见担当</p>'])('are no headings and no lines elsewhere: %s', (markup) => expect(last(markup)).not.toBe('caption'));
  it('are small headings below pictures alone', () => {
    const kinds = (h: string) => html(`<body><p>${TEXT}</p><p><img></p><h6>工人打包蜜橘</h6><p>${TEXT}会后代表参观园区。</p>${h}</body>`, 'a.html').lines.map((l) => l.kind);
    expect(kinds('')[1]).toBe('caption');
    expect(kinds('<h6>下一步打算</h6><p>全县还将再签约一批。</p>')[1]).toBe('heading');
  });
  it('are text where each paragraph stands in its picture’s box', () => {
    const slides = ['白石古镇迎来游客，风雨廊桥成为打卡地，游人如织。', '去年接待游客三百万人次，综合收入十五亿元。', '居民开办民宿六间，旺季一房难求。'].map((p, i) => `<div class=s><span>${i + 1}/3</span><img><p>${p}</p></div>`).join('');
    const shown = html(`<body><h1>航拍白石古镇</h1><div>${slides}</div></body>`, 'a.html');
    expect(shown.lines.filter((l) => l.kind === 'text' && !l.outside)).toHaveLength(6);
  });
  it('are text where they hold the whole report', () => {
    const gallery = html(`<body><h1>白石采茶忙</h1><ul><li><img></li></ul><div class="pic-text"><p>${TEXT}</p></div><p>版权所有，转载请注明。</p></body>`, 'a.html');
    expect(gallery.lines.map((l) => l.kind)).toEqual(['heading', 'text', 'text']);
  });
  it('are not what is only like that', () => expect(html('<body><p class="imagine">线路示意图</p></body>', 'a.html').lines.at(-1)?.kind).toBe('text'));
});
