import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { html, looksLikeHtml } from '../../src/read/html.ts';
import { read } from '../../src/read/index.ts';
import { fixture, from, inside, linesOf, outside, textsOf } from './helpers.ts';

const page = (markup: string) => html(markup, 'a.html');
const texts = (markup: string) => textsOf(page(markup));
const kinds = (markup: string) => linesOf(page(markup)).map((l) => `${l.kind}${l.level ?? ''}: ${l.text}`);

describe('markup as text', () => {
  it('gives a line per block, without tags, with references decoded', () => {
    expect(texts('<div><p>一季度&ldquo;开门红&rdquo;</p><p>AT&amp;T 投资&#50;亿元 &lt;含税&gt;</p></div>')).toEqual(['一季度“开门红”', 'AT&T 投资2亿元 <含税>']);
    expect(texts('<ruby>嵊<rp>(</rp><rt>shèng</rt></ruby>州')).toEqual(['嵊州']);
    expect(texts('甲<br>乙<br/>丙</br>丁<hr>戊')).toEqual(['甲', '乙', '丙', '丁', '戊']);
  });

  it('leads each character back into the markup', () => {
    const source = '<p>全县<b>开工</b>率&nbsp;92%，“<a href=x>双招双引</a>&rdquo;见效</p>';
    const p = page(source);
    expect(p.text.text).toBe('全县开工率\u00a092%，“双招双引”见效');
    expect(from(p, source, '开工')).toBe('开工');
    expect(from(p, source, '县开')).toBe('县<b>开');
    expect(from(p, source, '率\u00a0')).toBe('率&nbsp;');
    expect(from(p, source, '”见')).toBe('&rdquo;见');
    expect(from(p, source, '双招双引')).toBe('双招双引');
  });

  it('sets boxes apart that stand side by side under names of their own', () => {
    expect(texts('<div><span class="t">2024-04-19 09:30</span><span class="s">湖州日报</span></div>')).toEqual(['2024-04-19 09:30\t湖州日报']);
    expect(texts('<div><span class="y"><em>2024</em></span><span class="d"><em>04</em>/<em>19</em></span><span class="h">10:12:35</span></div>')).toEqual(['2024\t04/19\t10:12:35']);
    expect(texts('<div><a id="n">安吉发布</a><em id="t">04-19</em></div>')).toEqual(['安吉发布\t04-19']);
    expect(texts('<div><span>09:30</span><span>安吉发布</span></div>')).toEqual(['09:30\t安吉发布']);
  });

  it('lets words run on through spans for type', () => {
    expect(texts('<p><span class="a">全县完成1</span><span class="b">2亿元</span></p><h1><span class="a">安吉</span><span class="b">召开</span></h1>')).toEqual(['全县完成12亿元', '安吉召开']);
    expect(texts('<div><span>全县</span><span>完成</span><b>12.5</b></div>')).toEqual(['全县完成12.5']);
    expect(texts('<table><tr><th>指标</th><th>数值</th></tr><tr><td>产值</td><td><span>12</span><span>亿元</span></td></tr><tr><td>利润</td><td>3亿元</td></tr></table>')).toContain('产值 | 12亿元');
  });

  it('shows what is there but not to be seen yet, and still not what is gone', () => {
    const body = '县发展和改革局局长汇报了一季度全县经济运行情况，各乡镇、各部门负责人参加会议。';
    expect(texts(`<div style="display:none">功能介绍</div><div aria-hidden="true">微信号</div><div style="visibility: hidden; opacity: 0;"><p>${body}</p><p>${body}</p></div>`)).toEqual([body, body]);
  });

  it('ends with the last whole character where the file was cut within a tag', () => {
    for (const cut of ['<p>甲<br /', '<p>甲<br', '<p>甲<img src="x', '<p>甲&am', '<p>甲<!-- 乙']) expect(texts(cut)[0]!.replace('&am', ''), cut).toBe('甲');
  });

  it('collapses white space as browsers do, and drops indents', () => {
    expect(texts('<p>  GDP\n\t of 2023 </p>\n\n<p>&nbsp;&nbsp;&emsp;　　正文</p><p> &nbsp; </p>')).toEqual(['GDP of 2023', '正文']);
    expect(texts('<p>a <b> b</b> c</p>')).toEqual(['a b c']);
    expect(texts('<pre>第一行\n  第二行</pre>')).toEqual(['第一行', '第二行']);
  });

  it('takes no blank from a line feed between Chinese characters, but one between words', () => {
    expect(texts('<p>要坚持\n  问题导向，\n补齐短板\nby 2025</p>')).toEqual(['要坚持问题导向，补齐短板 by 2025']);
  });

  it('leaves out what is no text of the page', () => {
    expect(texts('<style>p{}</style><script>if (1<2) document.write("<p>不</p>")</script><!-- <p>不</p> --><p>是</p><noscript><img src=t.gif>不</noscript><template><p>不</p></template><select><option>不</select><textarea><p>不</p></textarea><button>不</button><svg><title>不</title></svg><iframe src=x>不</iframe>'))
      .toEqual(['是']);
  });

  it('leaves out what the page hides', () => {
    const spam = ['<div hidden>垃圾</div>', '<div style="DISPLAY: none">垃圾</div>', '<p style="visibility:hidden">垃圾</p>', '<i aria-hidden="true">垃圾</i>',
      '<div style="position:absolute;left:-9999px"><b>垃圾</b></div>', '<h1 style="text-indent:-999em">垃圾</h1>', '<div style="height:0;overflow:hidden">垃圾</div>'];
    expect(texts(`<p>正文，${'字'.repeat(70)}。</p>${spam.join('')}`)).toHaveLength(1);
    expect(texts('<style>.z9, #q{display:none}</style><p>正文</p><div class="a z9">垃圾</div><div id=q>垃圾</div>')).toEqual(['正文']);
  });

  it('shows what only looks hidden', () => {
    expect(texts('<div style="position:absolute;left:50%;margin-left:-500px">正文</div>')).toEqual(['正文']);
    expect(texts('<style media=print>.a{display:none}</style><style>@media print{.b{display:none} .c{display:none}} .tab .d{display:none}</style><p class=a>一</p><p class=b>二</p><p class=c>三</p><p class=d>四</p>')).toEqual(['一', '二', '三', '四']);
    expect(texts('<div style="line-height:0;overflow:hidden">正文</div>')).toEqual(['正文']);
  });

  it('knows headings, items, captions and the head’s title', () => {
    expect(kinds('<title>标题_某网</title><h1>标题</h1><h3>小标题</h3><ul><li>一是甲</li><li><p>二是乙</p></li></ul><figure><img src=a><figcaption>图为现场</figcaption></figure><div class="pic-desc">说明</div>')).toEqual([
      'head-title: 标题_某网', 'heading1: 标题', 'heading3: 小标题', 'item: 一是甲', 'item: 二是乙', 'caption: 图为现场', 'caption: 说明',
    ]);
  });

  it('takes a short line in the middle under a picture for its caption, but no subheading and no paragraph', () => {
    const under = (line: string) => kinds(`<p align=center><img src=a></p>${line}`)[0]!.split(':')[0];
    expect(under('<p align=center>签约仪式现场</p>')).toBe('caption');
    expect(under('<p style="text-align: center">签约仪式现场</p>')).toBe('caption');
    expect(under('<p>图为签约仪式现场。石磊 摄</p>')).toBe('caption');
    expect(under('<p align=center><b>加快项目建设</b></p>')).toBe('text');
    expect(under('<p align=center>一、加快项目建设</p>')).toBe('text');
    expect(under('<p>全县上下抢抓机遇。</p>')).toBe('text');
    expect(under(`<p align=center>${'长'.repeat(100)}</p>`)).toBe('text');
  });

  it('does not believe every heading and every list', () => {
    expect(kinds(`<h4>${'今年以来，全县经济运行平稳。'.repeat(8)}</h4>`)[0]).toMatch(/^text/u);
    expect(kinds('<ul><li><h2>标题</h2><p>第一段。</p><p>第二段。</p><p>第三段。</p></li></ul>').slice(1).every((l) => l.startsWith('text'))).toBe(true);
  });

  it('says how much of a line stands in links', () => {
    expect(linesOf(page('<p><a href=1>首页</a><a href=2>新闻</a></p><p>据<a href=3>县志</a>记载</p><p><a name=x>锚点</a></p>')).map((l) => l.linked)).toEqual([1, 0.4, 0]);
  });
});

describe('tables', () => {
  it('give a line per row where they tabulate', () => {
    expect(kinds('<table><tr><th></th><th>指标</th><th>数值</th></tr><tr><td>1</td><td><p>产值</p></td><td>&nbsp;</td><td><p>12</p><p>亿元</p></td></tr><tr><td colspan=2>合计<td>12</table>')).toEqual([
      'row: 指标 | 数值', 'row: 1 | 产值 |  | 12 亿元', 'row: 合计 | 12',
    ]);
  });

  it('are mere blocks where they lay out a page', () => {
    expect(kinds('<table><tr><td>左栏</td><td><table><tr><td>正文一</td></tr><tr><td>正文二</td></tr></table></td></tr></table>')).toEqual(['text: 左栏', 'text: 正文一', 'text: 正文二']);
    expect(kinds('<table><tr><td><a href=1>首页</a><td><a href=2>新闻</a><tr><td><a href=3>政务</a><td><a href=4>服务</a></table>').every((l) => l.startsWith('text'))).toBe(true);
    expect(kinds('<table><tr><td>标题</td></tr><tr><td>正文</td></tr></table>')).toEqual(['text: 标题', 'text: 正文']);
    expect(kinds(`<table><tr><td>甲</td><td>${'长'.repeat(400)}</td></tr><tr><td>乙</td><td>丙</td></tr></table>`).every((l) => l.startsWith('text'))).toBe(true);
  });
});

describe('malformed markup', () => {
  it('ends what was left open', () => {
    expect(texts('<p>一<p>二<div>三<li>四<li>五</div>六')).toEqual(['一', '二', '三', '四', '五', '六']);
    expect(kinds('<table border><tr><td>甲<td>1<tr><td>乙<td>2</table>尾')).toEqual(['row: 甲 | 1', 'row: 乙 | 2', 'text: 尾']);
  });

  it('lets no stray end tag out of a table’s cell', () => {
    expect(kinds('<div><table><tr><td>甲</div></td><td>1</td></tr><tr><td>乙</p></td><td>2</span></td></tr></table></div>')).toEqual(['row: 甲 | 1', 'row: 乙 | 2']);
  });

  it('does without html, head and body, and with two of them', () => {
    expect(texts('</head><body><p>甲<body><html><p>乙</body></html><p>丙')).toEqual(['甲', '乙', '丙']);
  });

  it('survives broken attributes, comments and lone signs', () => {
    expect(texts('<p title="a"b" class=>1 < 2 & 3 > 2</p><!--> <p>甲</p><!-- x --!><![if IE]><p>乙</p><![endif]-->')[0]).toBe('1 < 2 & 3 > 2');
    expect(texts('<p>甲</p><!-- 没有结尾 <p>乙</p>')).toEqual(['甲']);
    expect(texts('<p>甲</p><a href="没有结尾')).toEqual(['甲']);
    expect(texts('<button><div>不</button><p>甲</p><select><option>不<div>乙</div>')).toEqual(['甲', '乙']);
  });

  it('costs no more per tag however deep the nesting', () => {
    const cost = (n: number) => {
      const markup = ['<div>', '<b><p>', '<ul><li>', '<table><tr><td>', '<button><select>'].map((t) => t.repeat(n)).join('') + '深处，有字。' + '</div></x></li></td>'.repeat(n);
      const start = performance.now();
      page(markup);
      return performance.now() - start;
    };
    cost(500);
    const [small, large] = [cost(1_000), cost(10_000)];
    expect(large).toBeLessThan(Math.max(small, 20) * 60);
  });
});

describe('portals', () => {
  const seen = (name: string) => read(name, fixture(name)).page;

  it('laid out with tables (a county’s government)', () => {
    const p = seen('gov-tables.html');
    expect(inside(p)).toEqual([
      '我县召开一季度重点项目观摩会', '发布时间：2022-04-11\u00a0\u00a0来源：清水县融媒体中心\u00a0\u00a0浏览次数：次', '观摩会现场。王立摄',
      '4月10日，我县召开一季度重点项目观摩会，现场查看项目进度，研究解决问题。县委书记何明远出席并讲话，县长田晓露主持会议。',
      '会议指出，一季度全县开工项目42个，完成投资13.6亿元，同比增长9.2%。要坚持“一周一调度、一月一通报”，确保二季度再开工项目20个以上。',
      '会议要求，各乡镇要靠前服务，对落后的项目逐个过堂。', '（县融媒体中心 李小川）', '责任编辑：赵子辰',
    ]);
    expect(p.declared).toEqual({ title: '我县召开一季度重点项目观摩会', published: '2022-04-11 08:30', source: '清水县融媒体中心', author: '县府办' });
    expect(linesOf(p).find((l) => l.text.startsWith('观摩会现场'))?.kind).toBe('caption');
  });

  it('of today, with furniture of every kind', () => {
    const p = seen('div-portal.html');
    expect(inside(p).map((l) => l.slice(0, 12))).toEqual([
      '高质量发展一线调研', '桐川区：三个“加快” 激', '——来自产业一线的报告', '2023-06-18 0', '盛夏时节，走进桐川区高端', '工人在安装设备。本报记者', '加快项目建设', '今年以来，桐川区实施重点',
      '目前，86个项目开工率达', '加快产业升级', '围绕“两主一新”产业，全', '一是抓链主，培育百亿企业', '二是抓园区，建成标准厂房', '（记者 周岚 通讯员 吴', '责任编辑：孙可',
    ]);
    expect(p.declared).toMatchObject({ published: '2023-06-18T09:12:00+08:00', url: 'https://news.example.cn/2023/0618/1.html' });
  });

  it('with a notice smaller than what surrounds it', () => {
    expect(inside(seen('short-bulletin.html'))).toEqual([
      '简讯 | 安和县粮食总产量创历史新高', '2023-11-20 安和在线', '记者昨日从县统计局获悉，今年全县粮食总产量达到52.6万吨，比上年增长1.8%，连续十二年增产。', '其中，水稻产量41.3万吨，平均亩产561公斤。（陈果）',
    ]);
  });

  it('with spam in hidden corners, in Traditional characters, in Big5 as well', () => {
    const utf8 = fixture('clone-spam.html');
    const big5 = iconv.encode(new TextDecoder().decode(utf8).replace('charset=utf-8', 'charset=big5'), 'big5');
    for (const bytes of [utf8, big5]) {
      const p = read('clone-spam.html', bytes).page;
      expect(inside(p).map((l) => l.slice(0, 8))).toEqual(['雙河市舉行重大項', '來源：雙河日報 ', '3月1日上午，雙', '葉長青強調，要搶']);
      expect(p.text.text).not.toMatch(/成人|垃圾|隱藏|廣告|紅包|收藏/u);
    }
  });

  it('of statistics, with a table, in bytes of GBK', () => {
    const bytes = iconv.encode(new TextDecoder().decode(fixture('data-table.html')), 'gbk');
    const { encoding, page: p } = read('data-table.html', bytes);
    expect(encoding).toBe('gb18030');
    expect(linesOf(p).filter((l) => l.kind === 'row').map((l) => l.text)).toEqual([
      '产品名称 | 单位 | 产量 | 比上年增长 （%）', '钢材 | 万吨 | 326.8 | -2.1', '其中：特种钢 | 万吨 | 41.0', '水泥 | 万吨 |  | 5.6', '发电量 | 亿千瓦时 | 88.2 | 3.3',
    ]);
    expect(outside(p)).toEqual(['市统计局\t统计公报', '网站地图', '联系我们', '隐私声明', '关于本站']);
  });

  it('of a newspaper, with lines above and below the headline, in UTF-16', () => {
    const bytes = iconv.encode(new TextDecoder().decode(fixture('newspaper.html')), 'utf-16le');
    expect(inside(read('newspaper.html', bytes).page).map((l) => l.slice(0, 14))).toEqual([
      '拼出好项目 招来金凤凰', '全市招商引资工作推进会召开', '罗启明讲话 钟秀兰主持', '□ 本报记者 薛原', '本报讯 7月14日，全市招商', '市委书记罗启明指出，上半年全', '会议由市长钟秀兰主持，市领导',
    ]);
  });

  it('of an app that shows its text by a script', () => {
    expect(inside(seen('wechat.html'))).toEqual([
      '开工！杨桥区这个百亿项目来了', '杨桥发布\t2024-05-06 18:20', '5月6日，杨桥区新能源电池产业园正式开工，总投资102亿元，规划用地1200亩。', '项目全部达产后，可实现年产值180亿元，带动就业5000人。', '文字：闵捷', '编辑：方圆',
    ]);
  });

  it('whose whole page stands in a form and a “menu”', () => {
    expect(inside(seen('aspnet-form.html'))).toEqual([
      '金沙区领导调研营商环境工作', '2018/9/3 10:20:00 作者：办公室 阅读：', '9月2日，区委常委、副区长俞成带队调研营商环境工作，实地查看政务服务大厅，听取情况汇报。', '俞成强调，要对标先进，再压减审批时限30%，让企业办事更方便。区政务服务中心主任丁香参加调研。',
    ]);
  });

  it('without any structure, and badly broken', () => {
    const bare = inside(seen('bare-br.html'));
    expect(bare).toContain('白河镇集中签约6个农业项目');
    expect(bare).toContain('据悉，今年以来该镇已引进项目15个，A&B公司的智慧大棚亩均收入2.6万元 <去年的两倍>。');
    expect(inside(seen('malformed.html'))).toEqual([
      '泉上县一批文旅项目建成', '5月3日，泉上县古街改造项目建成开放，总投资8600万元，当天接待游客1.2万人次。', '“我们把老房子修好了，也把人气找回来了。”县文旅局局长葛清说。',
      '据了解，今年该县还将建成民宿集群3个、露营基地5处。', '（文/图 郁文）',
    ]);
  });

  it('with lines that are no sentences (appointments)', () => {
    const p = inside(seen('appointments.html'));
    expect(p.slice(-5)).toEqual(['任命：', '邵阳为县发展和改革局局长', '于立为县财政局局长', '免去：', '鲁民的县财政局局长职务']);
    expect(outside(seen('appointments.html'))).toContain('代表风采：扎根基层二十年，一心为民办实事');
  });
});

it('knows markup without being told', () => {
  expect(['<!DOCTYPE html><p>', '\n<html>', '<?xml version="1.0"?><html>', '<div><p>一</p><p>二</p></div>', '标题<br>一<br>二<br>三<br>四<br>五'].every(looksLikeHtml)).toBe(true);
  expect(['今年增长5%</span>', '<标题>正文', '1 < 2', '<p>只有一个', '<完>', `${'一行</span>\n'.repeat(5)}${'一行\n'.repeat(9)}`].some(looksLikeHtml)).toBe(false);
});
