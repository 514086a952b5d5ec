import { describe, expect, it } from 'vitest';
import { BODY, INFO, page, seen, TITLE, utf8 } from './seen.ts';

const P = BODY.map((p) => `<p>${p}</p>`);
const report = (front: string, end: string, text: readonly string[] = P) => seen(utf8(page(`<div class="wrap"><h1>${TITLE}</h1>${INFO}<div class="content">${front}${text.join('')}${end}</div></div>`)))[0]!.paragraphs;

describe('what stands loose at the edges of a page’s text', () => {
  it.each(['清风徐来处', '融看县域', '本期关注 万亩茶园', '看完再走呗'])('a line that makes no sentence, in front of the text: %s', (line) => expect(report(`<p>${line}</p>`, '')).toEqual(BODY));
  it.each(['清风徐来处', '你点的每个爱心都算数', '融看县域 未完待续', '更多春天的故事'])('and behind it: %s', (line) => expect(report('', `<p>${line}</p>`)).toEqual(BODY));
  it('a summary in front of it that makes no sentence either', () => expect(report('<p>投资增长11.2%，新签约23个；县里说二季度还要再快一些</p>', '')).toEqual(BODY));
  it('a summary that a paragraph says again', () => expect(report('<p>一季度全县完成规模以上工业增加值32.6亿元，同比增长8.4%。</p>', '')).toEqual(BODY));
  it('a quotation set large beside the paragraph that has it', () => expect(report('', '', [P[0]!, '<p>“切实把各项惠企政策落到实处”</p>', P[1]!, P[2]!])).toEqual(BODY));

  it.each(['会议指出，一季度全县完成规模以上工业增加值32.6亿元，同比增...', '4月18日，安吉县召开一季度经济运行分析会，县长沈怀民主持会议…[详细]'])('a summary that breaks off: %s', (lead) => expect(report(`<p>${lead}</p>`, '')).toEqual(BODY));
  it('a sentence that trails off stays where nothing says it again', () => expect(report('<p>清晨的竹海深处，几声鸟鸣唤醒了山村，一天的忙碌就这样开始了……</p>', '')).toHaveLength(4));
  it.each(['附件：', '政策原文：'])('a label with nothing below it: %s', (label) => expect(report('', `<p>${label}</p>`)).toEqual(BODY));
  it.each([TITLE, `${TITLE} 第2张`, `${TITLE}（1）`])('a picture’s name amid the text, which is the headline: %s', (name) => expect(report('', '', [P[0]!, `<p>${name}</p>`, P[1]!, P[2]!])).toEqual(BODY));
  it.each(['【来源：湖州日报】', '（编辑：方芳 来源：湖州日报）', '责任编辑：方芳 本文来源：湖州日报', '来源：湖州日报'])('a line of credits with a source, wherever it stands: %s', (line) => expect(report('', '', [P[0]!, P[1]!, `<p>${line}</p>`, P[2]!])).toEqual(BODY));
  it.each(['<p>责任编辑：</p><p>某镇采茶节开幕，三千名游客进山。</p>', '<p>责任编辑：<span></span></p><blockquote><p>某镇采茶节</p><p>清晨五点，茶园里就热闹起来。</p></blockquote>'])('what stands below the editors, whom nothing names: %s', (end) => expect(report('', end)).toEqual(BODY));
  it.each(['<blockquote><p>某镇采茶节开幕</p><p>清晨五点，茶园里就热闹起来，游客接踵而至…</p></blockquote>', '<blockquote><b>延伸</b><div>采茶节当天，三千名游客进山...</div></blockquote>'])('a story put in that breaks off: %s', (story) => expect(report('', story)).toEqual(BODY));
  it.each(['<blockquote>新签约项目23个</blockquote>', '<blockquote><p>“固定资产投资增长11.2%”</p></blockquote>', '<blockquote class="pull">要紧盯全年目标任务。</blockquote>'])('a quotation set large that a paragraph has: %s', (quoted) => expect(report('', '', [P[0]!, quoted, P[1]!, P[2]!])).toEqual(BODY));
  it('a box of related reports amid the text ends where it ends', () => {
    const box = '<div class="inline"><div>推荐阅读</div><div><a href="/1"><b>竹乡的三十年</b><span>从小作坊到产业园</span></a></div></div>';
    expect(report('', '', [P[0]!, P[1]!, box, '<h3>落实之策</h3>', P[2]!, '<p>会议还听取了汇报，安排了下一步工作。</p>'])).toEqual([BODY[0], BODY[1], '## 落实之策', BODY[2], '会议还听取了汇报，安排了下一步工作。']);
  });
  it.each(['【同期声】安吉县梅溪镇种粮大户 方小芳', '【采访】县水利局局长 沈一', '【同期】村民 李三平'])('who speaks in a broadcast’s script: %s', (line) => expect(report('', '', [P[0]!, `<p>${line}</p>`, P[1]!, P[2]!])).toEqual(BODY));
  it.each([
    '<div class="know"><strong>小贴士</strong><p>挑板栗看三样：色深、粒匀、分量沉。</p></div>', '<table><tr><td><b>新闻链接</b></td></tr><tr><td>安吉白茶为国家地理标志产品，因产于安吉而得名。</td></tr></table>', '<section><h4>【名词解释】</h4><p>竹产业指以竹子为原料的种植、加工和服务业。</p></section>',
  ])('what is set beside a report to explain it: %s', (box) => expect(report('', '', [P[0]!, P[1]!, box, P[2]!])).toEqual(BODY));
  it('a section called so stays', () => expect(report('', '', [P[0]!, '<p>新闻背景</p>', P[1]!, P[2]!])).toContain('## 新闻背景'));
  it('main points in a list in front of it', () => expect(report('<ul class="kp"><li>工业增加值增长8.4%</li><li>新签约项目23个</li></ul>', '')).toEqual(BODY));
  it.each(['—— 新 闻 速 递 ——', '——竹乡快讯——', '— 竹乡播报 —'])('a label between dashes: %s', (line) => expect(report('', `<p>${line}</p>`)).toEqual(BODY));
  it('the same paragraphs in another language', () => {
    const english = ['The county held a meeting on its economy in the first quarter on April 18.', 'Industrial output rose by 8.4 percent, and 23 projects were signed.'].map((e) => `<p>${e}</p>`);
    expect(report('', '', [P[0]!, english[0]!, P[1]!, english[1]!, P[2]!])).toEqual(BODY);
    expect(report('', '', [P[0]!, '<p>Anji White Tea</p>', P[1]!, P[2]!])).toContain('Anji White Tea');
  });
  it.each([
    ['今天给各位分享安吉白茶的知识，其中也会对安吉白茶进行解释，别忘了关注本站，现在开始吧！', '关于安吉白茶和安吉竹业的介绍到此就结束了，不知道你从中找到你需要的信息了吗？'], ['本篇文章给大家谈谈安吉经济，希望对各位有所帮助，不要忘了收藏本站喔。', '希望这篇文章能解开你的疑惑。'], ['本文目录一览：', '如果你还想了解更多这方面的信息，记得收藏关注本站。'],
  ])('what machines write around a text: %s', (front, end) => expect(report(`<p>${front}</p>`, `<p>${end}</p>`)).toEqual(BODY));
  it('a quotation that ends stays', () => expect(report('', '', [P[0]!, '<blockquote><p>采茶人说</p><p>今年的茶比去年早了五天，价钱也好。</p></blockquote>', P[1]!, P[2]!])).toContain('今年的茶比去年早了五天，价钱也好。'));
  it('where money comes from stays', () => expect(report('', '', [P[0]!, '<p>资金来源：中央预算内投资</p>', P[1]!, P[2]!])).toContain('资金来源：中央预算内投资'));

  it('a heading over the first section stays where others follow', () => expect(report('<p>开局之势</p>', '', [P[0]!, P[1]!, '<p>落实之策</p>', P[2]!])).toEqual(['## 开局之势', BODY[0], BODY[1], '## 落实之策', BODY[2]]));
  it('so does a place with its news', () => expect(report('<p>梅溪：新开工项目5个</p>', '', [P[0]!, '<p>天荒坪：电站扩容</p>', P[1]!, '<p>孝丰：竹业出海</p>', P[2]!])[0]).toContain('梅溪：新开工项目5个'));
  it('what a colon or a number leads to stays', () => {
    expect(report('', '<p>名单如下：</p><p>安吉梅溪竹业</p><p>安吉孝丰家具</p>')).toEqual([...BODY, '名单如下：', '安吉梅溪竹业', '安吉孝丰家具']);
    expect(report('', '<p>二、先进集体</p><p>县发改局</p>').slice(-1)).toEqual(['县发改局']);
  });
  it('a sentence that lost its end stays, and so does a remark in brackets', () => {
    expect(report('', '<p>下一步，全县还将新建标准厂房20万平方米</p>').at(-1)).toBe('下一步，全县还将新建标准厂房20万平方米');
    expect(report('', '<p>（应企业要求，部分数据未公开）</p>').at(-1)).toBe('（应企业要求，部分数据未公开）');
  });
  it('where short lines are the style of the text, they stay', () => {
    const verse = ['竹海千重浪', '云上四时新', '春来人不见'].map((l) => `<p>${l}</p>`);
    expect(report('', '<p>处处采茶音</p>', [P[0]!, ...verse, P[1]!]).at(-1)).toBe('处处采茶音');
  });
});

describe('the names of a report’s editors', () => {
  const SITE = '<div class="x"><p>想找记者、求报道、求帮助，各大应用市场均可找到我们，全省600位记者在线等你来报料！</p></div>';
  it.each(['责任编辑：方芳', '编辑 方芳 校对 丁一', '（责编：方芳）'])('end its text: %s', (line) => expect(report('', `<p>${line}</p>${SITE}`)).toEqual(BODY));
  it('end nothing where most of the text follows', () => expect(report('<p>编辑：方芳</p>', '')).toEqual(BODY));
  it('end nothing amid it', () => expect(report('', '', [P[0]!, '<p>责任编辑：方芳</p>', P[1]!, P[2]!])).toEqual(BODY));
});

describe('a button behind a sentence', () => {
  it.each(['<a href="/v">【视频】</a>', '<a href="/x">[详细]</a>', '<a href="/">返回首页&gt;&gt;</a>'])('is none of it: %s', (link) => expect(report('', '', [P[0]!, `<p>${BODY[1]!}${link}</p>`, P[2]!])).toEqual(BODY));
  it('a link within it is', () => expect(report('', '', [P[0]!, `<p>${BODY[1]!}<a href="/x">沈怀民</a>随后强调，要抓好落实。</p>`, P[2]!])[1]).toBe(`${BODY[1]!}沈怀民随后强调，要抓好落实。`));
});

describe('a caption set small or grey', () => {
  const picture = (style: string) => ['<p><img src="1.jpg"></p>', `<p><span style="${style}">产业园里的自动化生产线</span></p>`].join('');
  it.each(['font-size:12px', 'color:#999999', 'color: rgb(136, 136, 136)', 'font-size: x-small'])('is one below a picture: %s', (style) => expect(report('', '', [P[0]!, picture(style), P[1]!, P[2]!])).toEqual(BODY));
  it('a heading in black is none', () => expect(report('', '', [P[0]!, picture('font-size:18px;color:#333'), P[1]!, P[2]!])).toHaveLength(4));
});

describe('a report’s head', () => {
  const head = (info: string, title = `<h1>${TITLE}</h1>`) => seen(utf8(page(`<div class="wrap">${title}${info}<div class="content">${P.join('')}</div></div>`)))[0]!;
  it.each([
    ['the outlet in front of its people, the day below', '<div><span>湖州日报</span> 记者 丁一 编辑 方芳<div>2024-04-19 09:30</div></div>', '湖州日报'],
    ['the portal’s address in front of the day', '<p>http://www.example.com.cn 2024年04月19日 09:30 湖州日报</p>', '湖州日报'],
    ['a slash behind the label', '<p>2024-04-19 09:30</p><p>来源 / 湖州日报</p>', '湖州日报'],
    ['counters behind the source', '<p>2024-04-19 09:30 稿源：湖州日报 0 次阅读 0 条评论</p>', '湖州日报'],
    ['nameless boxes, the second with a label', '<div><span>湖州日报</span><span>发布者：方芳</span><span>2024/4/19 09:30:00</span></div>', '湖州日报'],
    ['a title’s site, however it sounds', '<p>安吉新闻网 04-19 09:30</p><script>var a={"title":"安吉县召开一季度经济运行分析会","publish_time":"2024-04-19 09:30:00"}</script>', '安吉新闻网'],
    ['day in a heading of its own', '<h4>湖州日报</h4><h4>发布 /2024年4月19日 09:30</h4>', null],
    ['a name that ends where the next label begins', '<p>2024-04-19 09:30 来源：安吉融媒 记者：丁一</p>', '安吉融媒'],
  ])('%s', (_, info, source) => expect(head(info)).toMatchObject({ published: '2024-04-19T09:30:00', ...(source === null ? {} : { source }), paragraphs: BODY }));
  it('the place of the machine behind the day is no day', () => expect(head('<div><span>2024-04-19 09:30</span><span>发布于：</span><span>浙江省</span></div>').published).toBe('2024-04-19T09:30:00'));
  it('the time counts though the foot gives the same day by its name', () => expect(seen(utf8(page(`<div class="wrap"><h1>${TITLE}</h1><div>2024-04-19 09:30 来源：湖州日报</div><div class="content">${P.join('')}<p>发布日期：2024-04-19</p></div></div>`)))[0]!.published).toBe('2024-04-19T09:30:00'));
  it.each([['湖州日报', '您当前的位置：竹乡在线 &gt;&gt; 新闻中心 &nbsp; 来源：湖州日报 2024-04-19 09:30'], ['安吉网', '发布时间：2024-04-19 09:30</p><p>发布网站：安吉网'], ['竹乡在线', '2024-04-19 09:30 丁一 来源：竹乡在线 &nbsp; 我来说两句']])('%s', (source, info) =>
    expect(head(`<p>${info}</p>`)).toMatchObject({ source, published: '2024-04-19T09:30:00', paragraphs: BODY }));
  it('several reporters behind the source are none of it', () => expect(head('<p>2024-04-19 09:30 来源：竹海+ 丁一 方芳</p>').source).toBe('竹海+'));
  it('the lender of a picture is no source', () => expect(head('<p>2024-04-19 09:30</p><p>作者：丁一，编辑：方芳，头图来自：视觉网</p>').source).toBeNull());
  it('a line of mood over a marked headline is the second', () => expect(head(INFO, `<p>稳中有进蓄动能　固强补弱再攀升</p><h1>${TITLE}</h1>`)).toMatchObject({ title: TITLE, subtitle: '稳中有进蓄动能 固强补弱再攀升' }));
  it('the headline in brackets in front of the text is none of it', () => expect(seen(utf8(page(`<h1>${TITLE}</h1>${INFO}<div><p>【${TITLE}】湖社4月18日电，${BODY[0]!.slice(6)}</p>${P.slice(1).join('')}</div>`)))[0]!.paragraphs[0]).toBe(BODY[0]!.slice(6)));
});

describe('what stands beside a report in boxes of its make', () => {
  const item = (title: string, text: string) => `<div class="item"><h2><a href="/x">${title}</a></h2><p class="by">湖州日报 2024-04-19</p><p>${text}</p></div>`;
  const OTHER = '金秋九月，德清县的稻田里收割机来回穿梭。今年全县种植水稻12万亩，预计总产7万吨。';
  it('other stories, whose headlines are links', () => expect(seen(utf8(page(`<div class="feed"><div class="item"><h1>${TITLE}</h1><p class="by">湖州日报 2024-04-19 09:30</p>${P[0]!}</div>${item('德清县水稻收割过半', OTHER)}${item('长兴县新能源产业扩容', OTHER.replaceAll('德清', '长兴'))}</div>`)))).toMatchObject([{ paragraphs: [BODY[0]] }]));
  it('headings of the report that are no links stay', () => expect(report('', '', [P[0]!, '<h2>落实之策</h2>', P[1]!, P[2]!])).toHaveLength(4));
  it('an advert with its label', () => expect(report('', '', [P[0]!, '<div class="gg"><p>推广</p><p>大湾区人才招聘会火热报名中</p></div>', P[1]!, P[2]!])).toEqual(BODY));
  it('a label alone takes nothing with it that tells', () => expect(report('', '', [P[0]!, '<p>广告</p>', P[1]!, P[2]!])).toEqual(BODY));
  it('the mark that ends a text is none of it', () => expect(report('', '', [P[0]!, P[1]!, `<p>${BODY[2]!}■</p>`])).toEqual(BODY));
});

describe('a report told under its pictures', () => {
  const told = (...lines: string[]) => seen(utf8(page(`<div class="wrap"><h1>${TITLE}</h1>${INFO}<div class="content">${lines.map((l) => `<p>${l}</p>`).join('')}</div></div>`)))[0]!.paragraphs;
  const PICTURE = '4月18日，茶农在安吉县溪龙乡管护茶园（无人机照片）。';
  it('keeps what its only photograph shows', () => expect(told(PICTURE, BODY[1]!, '新华社记者 丁一 摄')).toEqual([PICTURE, BODY[1]]));
  it('leaves it out where the report stands beside it', () => expect(told(BODY[0]!, PICTURE, BODY[1]!, BODY[2]!)).toEqual(BODY));
});

describe('a column’s name over the headline', () => {
  it('is no head of a list, whatever it is called', () => expect(seen(utf8(page(`<div class="wrap"><div>新闻中心</div><h1>${TITLE}</h1><p>您当前的位置：竹乡在线 &gt;&gt; 新闻中心 &nbsp; 来源：湖州日报 2024-04-19 09:30</p>${P.join('')}</div>`)))[0]).toMatchObject({ title: TITLE, source: '湖州日报', published: '2024-04-19T09:30:00', paragraphs: BODY }));
});

describe('an account above its text', () => {
  const info = (lines: string) => seen(utf8(page(`<div class="a"><h1>${TITLE}</h1><div class="acc"><div class="x"><div class="y">安吉融媒</div>${lines}</div><button>+ 关注</button></div><div class="b">${P.join('')}</div></div>`, '<meta charset="utf-8"><meta name="publishdate" content="2024-04-19 09:30:00">')))[0];
  it('is the source, also where the day is hours ago', () => expect(info('<div class="rz">安吉县融媒体中心官方账号</div></div><div class="tm">2小时前</div><div>')).toMatchObject({ published: '2024-04-19T09:30:00', source: '安吉融媒', paragraphs: BODY }));
  it('is none with the word for its news', () => expect(seen(utf8(page(`<h1>${TITLE}</h1><p>安吉新闻网讯　2024-04-19　09:30</p><div>${P.join('')}</div>`)))[0]).toMatchObject({ source: '安吉新闻网', paragraphs: BODY }));
});

describe('a column of other reading', () => {
  it('under a heading of whatever name goes with its links and their teasers', () => expect(seen(utf8(page(`<main><h1>${TITLE}</h1>${INFO}<section>${P.join('')}</section><section><h4>拾穗</h4><p><a href="/1">春茶开采带动茶农增收</a></p><p>一片叶子的背后，是两地企业的双向奔赴，年产量预计达到12万吨。</p></section></main>`)))).toMatchObject([{ paragraphs: BODY }]));
  it.each(['<p>&gt;&gt;&gt;<a href="/1">盐碱地上建起光伏基地</a></p>', '<div><b>文章导读</b><p>一季度全县工业增长超过百分之八，项目签约二十三个。</p></div>'])('amid or above the text goes too: %s', (line) => {
    expect(report(line, '')).toEqual(BODY);
    expect(report('', '', [P[0]!, line, P[1]!, P[2]!])).toEqual(BODY);
  });
  it('a label in a list of terms keeps its value', () => expect(seen(utf8(page(`<h2>${TITLE}</h2><dl><dt>发布日期</dt><dd>2024-04-19</dd><dt>信息来源</dt><dd>梅溪镇</dd><dt>视力保护色</dt><dd></dd></dl><div>${P.join('')}</div>`)))[0]).toMatchObject({ published: '2024-04-19', source: '梅溪镇' }));
});

describe('what stands beside a whole text', () => {
  const beside = (above: string, below: string) => seen(utf8(page(`<div class="main"><h1>${TITLE}</h1>${above}${INFO}<div class="detail-body">${P.join('')}</div>${below}</div>`)))[0]!.paragraphs;
  it.each([
    '<div class="gg-note">提示：本栏内容以主管部门公布的为准，敬请各位读者留意，谨防上当。</div>', '<section class="tipbox">小提醒，近期气温变化大，出门请记得添衣，路上注意安全。</section>', '<div id="remark">文中所述情况以实际为准，数据截至发稿之日，后续如有变动另行说明。</div>',
  ])('a remark of the site’s in a box with a name: %s', (below) => expect(beside('', below)).toEqual(BODY));
  it.each(['<p class="last">会后，代表们来到竹产业园，实地察看了智能化生产车间。</p>', '<div>会后，代表们来到竹产业园，实地察看了智能化生产车间。</div>', '<div class="content">会后，代表们来到竹产业园，实地察看了智能化生产车间。</div>'])('a paragraph that a stray tag cut off stays: %s', (below) => expect(beside('', below)).toHaveLength(4));
  it.each(['<div class="author"><a href="/u/1">方小芳</a><span>县域经济研究者</span></div>', '<div class="lm">竹乡观察</div>', '<div><span>手机阅读</span></div>'])('what stands between headline and day: %s', (above) => expect(beside(above, '')).toEqual(BODY));
});

describe('who stands in a box of the author’s or the outlet’s, under the headline', () => {
  const under = (box: string, day = '<div class="time">2024-04-19 09:30</div>') => seen(utf8(page(`<div class="main"><h1>${TITLE}</h1><div class="head">${box}${day}</div><div class="detail-body">${P.join('')}</div></div>`)))[0]!;
  it.each([['<div class="user-name">竹乡+ 看安吉</div>', '竹乡+ 看安吉'], ['<div class="author"><a href="/u/9">安吉零距离</a></div>', '安吉零距离'], ['<p><cite>竹海晚讯</cite></p>', '竹海晚讯']])('an outlet, whatever it is called: %s', (box, source) => expect(under(box)).toMatchObject({ source, paragraphs: BODY }));
  it('a labelled one comes first', () => expect(under('<div class="author">安吉零距离</div><div>来源：湖州日报</div>').source).toBe('湖州日报'));
  it.each(['<div class="author"><a href="/r/1">方小芳</a></div>', '<div class="reporter"><span>方小芳</span></div>', '<span class="byline">方小芳</span>'])('a person: %s', (box) => expect(under(box)).toMatchObject({ bylines: ['方小芳/作者'], source: null, paragraphs: BODY }));
  it.each(['<div class="author">关注</div>', '<div class="author-box">原创</div>', '<div class="source">分享</div>'])('nobody: %s', (box) => expect(under(box)).toMatchObject({ bylines: [], source: null, paragraphs: BODY }));
  it('a newspaper beside its day and page', () => expect(under('', '<div>2024年04月19日　　湖州日报　　第A02版</div>')).toMatchObject({ source: '湖州日报', published: '2024-04-19' }));
});
