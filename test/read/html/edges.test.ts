import { describe, expect, it } from 'vitest';
import { html } from '../../../src/read/html.ts';
import { inside, outside } from '../helpers.ts';

const body = (markup: string, title = '河东县招商大会签约38亿元') => html(`<html><head><title>${title}</title></head><body>${markup}</body></html>`, 'a.html');
const TEXT = '4月2日，河东县召开招商大会，签约项目12个，总投资38亿元。';
const MORE = '县长闻声说，要紧盯签约项目，做好跟踪服务，早日开工建设。';
const LAST = '今年以来，全县已签约亿元以上项目27个，协议资金186亿元。';
const H1 = '<h1>河东县招商大会签约38亿元</h1>';

describe('other stories put into the text', () => {
  it.each([
    ['a teaser in a quotation', '<blockquote><p><a href="/1">柳林县集中开工十五个项目</a></p><p>9月8日，柳林县十五个项目集中开工，总投资62亿元。</p></blockquote>'],
    ['a floating table of links', '<table align=left><tr><td><b>相关报道</b></td></tr><tr><td>·<a href="/1">柳林县首条高铁开通运营</a></td></tr><tr><td>·<a href="/2">云岭站改造工程完成</a></td></tr></table>'],
    ['a list of links', '<ul><li><a href="/1">柳林县首条高铁开通运营</a></li><li><a href="/2">云岭站改造工程完成</a></li></ul>'],
  ])('%s is outside', (_, other) => {
    const page = body(`${H1}<div class=c><p>${TEXT}</p>${other}<p>${MORE}</p><p>${LAST}</p></div>`);
    expect(inside(page).filter((t) => !t.startsWith('河东县招商'))).toEqual([TEXT, MORE, LAST]);
  });

  it('a quotation, a table of figures and a list that tells something stay', () => {
    const quoted = '我们看中的是这里的产业配套和办事效率。';
    expect(inside(body(`<div class=c><p>${TEXT}</p><blockquote><p>${quoted}</p></blockquote><p>${MORE}</p></div>`))).toEqual([TEXT, quoted, MORE]);
    expect(inside(body(`<div class=c><p>${TEXT}</p><table><tr><td><a href="/1">柳林县</a></td><td>126.4</td></tr><tr><td><a href="/2">平湖县</a></td><td>98.2</td></tr></table><p>${MORE}</p></div>`)))
      .toEqual([TEXT, '柳林县 | 126.4', '平湖县 | 98.2', MORE]);
    expect(inside(body(`<div class=c><p>${TEXT}</p><ul><li>储能电池项目</li><li>冷链物流项目</li></ul><p>${MORE}</p></div>`))).toEqual([TEXT, '储能电池项目', '冷链物流项目', MORE]);
  });
});

describe('cards amid the text', () => {
  const amid = (card: string) => inside(body(`${H1}<div class=c><p>${TEXT}</p>${card}<p>${MORE}</p><p>${LAST}</p></div>`)).filter((t) => !t.startsWith('河东县招商'));

  it.each([
    ['a film', '<div class=v><div class=f><img><span>03:12</span></div><div>打开某新闻 查看更多视频</div><div>河东招商全过程</div></div>'],
    ['an app', '<div class=k><img><div><b>某新闻</b><p>有态度的资讯平台</p></div><a href="/app">立即打开</a></div>'],
    ['a vote', '<div><div>你去过河东吗？</div><div><a href="#">去过</a><a href="#">没去过</a></div></div>'],
    ['a newsletter', '<div><h4>订阅我们的邮件</h4><p>每天把要闻发到您的邮箱。</p><button>订阅</button></div>'],
    ['another page', '<section><h5></h5><div>往下看</div><a href="/1">河东的春天</a></section>'],
  ])('%s is outside', (_, card) => expect(amid(card)).toEqual([TEXT, MORE, LAST]));

  const CARD = '<div class="app-guide"><p>打开河东客户端</p><p>阅读体验更佳</p><a>立即打开</a></div>';
  it.each([
    ['with type of their own', [TEXT, MORE, LAST].map((t) => `<p class="MsoNormal"><span>${t.slice(0, 9)}</span><span>${t.slice(9)}</span></p>`)],
    ['in boxes without a name', [TEXT, MORE, LAST].map((t) => `<div>${t}</div>`)],
    ['parted by line breaks', [TEXT, MORE, LAST].map((t) => `${t}<br>`)],
    ['in boxes within boxes', [TEXT, MORE, LAST].map((t) => `<section style="margin:8px"><section><p>${t}</p></section></section>`)],
  ])('a card is known between paragraphs %s', (_, [one, two, three]) => expect(inside(body(`${H1}<div class=c>${one!}${CARD}${two!}${three!}</div>`)).filter((t) => !t.startsWith('河东县招商'))).toEqual([TEXT, MORE, LAST]));

  it.each([
    ['lines of verse', '<div><span>河东春早</span><br><span>万象更新</span></div>', ['河东春早', '万象更新']],
    ['a heading over a link', '<div><h4>二、招商成果</h4><p>见<a href="/1">附图</a></p></div>', ['二、招商成果', '见附图']],
    ['a heading under a picture', '<div><img><p>二、招商成果</p></div>', ['二、招商成果']],
    ['sentences', '<div><img><div>签约12个。</div><div>开工8个。</div></div>', ['签约12个。', '开工8个。']],
  ])('%s are none', (_, card, kept) => expect(amid(card)).toEqual([TEXT, ...kept, MORE, LAST]));
});

describe('what stands beside the box of the paragraphs', () => {
  const framed = (above: string, below: string) => body(`<div class=d>${H1}<div class=i>来源：河东报 2022-04-03</div>${above}<div class=c><p>${TEXT}</p><p>${MORE}</p></div>${below}</div>`);

  it.each([['tags', '<div class=t><div>储能</div><div>签约</div></div>'], ['counters', '<div class=z><div>点赞</div><div>36</div></div>'], ['an author’s card', '<div class=k><strong>云帆</strong><p>暂无简介</p></div>']])(
    'is outside below them: %s', (_, below) => expect(inside(framed('', below)).slice(-2)).toEqual([TEXT, MORE]));

  it('is outside above them where it is a button’s label', () => {
    expect(outside(framed('<div class=f>小字号</div>', ''))).toContain('小字号');
    expect(outside(framed('<div class=f><span>T</span><a>+</a></div>', ''))).toContain('T+');
    expect(outside(framed('<div class=f>听新闻</div>', ''))).toContain('听新闻');
  });

  it('stays where it belongs to the report: editors, the second headline, who reports', () => {
    expect(inside(framed('<div class=s>——从洽谈到签约只用58天</div><div class=r>记者 文远</div>', '<div class=b>责任编辑：文远</div><div class=b>审核：山川</div>')))
      .toEqual(['河东县招商大会签约38亿元', '来源：河东报 2022-04-03', '——从洽谈到签约只用58天', '记者 文远', TEXT, MORE, '责任编辑：文远', '审核：山川']);
  });

  it('is the text itself where each of its lines has a box of its own', () => {
    expect(inside(body(`<div class=c><div>${TEXT}</div><div>一、产业项目</div><div>1.储能电池项目</div><div>2.冷链物流项目</div></div>`))).toEqual([TEXT, '一、产业项目', '1.储能电池项目', '2.冷链物流项目']);
  });
});

describe('a name that says furniture', () => {
  it.each([
    ['the share area around a text', `<div class="js_img_share_area"><div id="main_content"><p>${TEXT}</p><p>${MORE}</p></div></div>`],
    ['a form around the page', `<form name="news"><h2>河东县招商大会签约38亿元</h2><div id="con"><p>${TEXT}</p><p>${MORE}</p></div></form>`],
    ['a share area in a form', `<form><div class="share-wrap"><p>${TEXT}</p><p>${MORE}</p></div></form>`],
  ])('is not believed where nearly all sentences stand in it: %s', (_, text) => {
    const page = body(`${text}<div class="comment"><p>网友留言</p></div><div class=k>用手机继续阅读</div>`);
    expect(inside(page)).toEqual(expect.arrayContaining([TEXT, MORE]));
    expect(outside(page)).toContain('网友留言');
  });

  it('is believed of comments that are longer than the notice', () => {
    expect(inside(body(`<div class=c><p>${TEXT}</p></div><div class="comment"><p>${MORE}</p><p>${LAST}</p></div>`))).toEqual([TEXT]);
  });
});

describe('readers’ comments', () => {
  const comments = (mark: string, n = 6) => Array.from({ length: n }, (_, i) => `<div class="it"><div>网友${i}楼</div><div>终于盼到了，希望项目早日建成，让年轻人在家门口就业，${i}年后再来看。</div><div>${mark}</div></div>`).join('');
  it.each(['10:2 回复 支持(3)', '顶(0) 踩(0)', '举报 回复'])('are known by the buttons below each: %s', (mark) => {
    expect(inside(body(`${H1}<div class=c><p>${TEXT}</p><p>${MORE}</p></div><div class=ra>${comments(mark)}</div>`)).slice(-2)).toEqual([TEXT, MORE]);
  });
  it('are not what people say in a report', () => {
    expect(inside(body(`<div class=c><p>${TEXT}</p>${comments('村民说，县里及时回复了大家的问题，支持力度很大。', 3)}</div>`))).toHaveLength(10);
  });
});
