import iconv from 'iconv-lite';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { BODY, INFO, page, seen, TITLE, utf8 } from './seen.ts';

const P = BODY.map((p) => `<p>${p}</p>`).join('');
const EXPECTED = { title: TITLE, published: '2024-04-19T09:30:00', source: '湖州日报', paragraphs: BODY };

const SPAM = '国产精品亚洲综合在线不卡 欧美日韩在线观看 人妻无码中文字幕，澳门金沙官网注册送彩金。'.repeat(60);
const others = ['春茶采摘进入高峰期，茶农抢抓晴好天气采制新茶。', '乡村民宿迎来预订热潮，周末客房早早订满。', '县图书馆新馆对外开放，首日接待读者三千人次。'];

describe('what stands in a page’s container without being the report', () => {
  it.each([
    ['spam that is not displayed, larger than the report', `<div style="display:none">${SPAM}</div><div style="position:absolute;left:-9999px">${SPAM}</div>`, ''],
    ['spam that a style sheet hides', `<style>.zz{display:none}</style><div class="zz">${SPAM}</div>`, ''],
    ['a list of related stories with teasers', '', `<div class="xgyd"><h4>延伸阅读</h4>${others.map((o, i) => `<p><a href="/${i}">${o.slice(0, 9)}</a></p><p>${o}</p>`).join('')}</div>`],
    ['flashes of news under their hours', '', `<div class="fast"><h3>松河快讯</h3>${others.map((o, i) => `<div class="item"><span class="t">16:3${i}</span><p>${o}</p></div>`).join('')}</div>`],
    ['other reports under their days', '', `<div id="m"><h3>更多新闻</h3>${others.map((o, i) => `<div class="mi"><h4>${o.slice(0, 9)}</h4><p>${o}</p><span>2024-04-1${i}</span></div>`).join('')}</div>`],
    ['other reports as terms and what they mean', '', `<h3>松河关注</h3>${others.map((o) => `<dl><dt>${o.slice(0, 9)}</dt><dd>${o}</dd></dl>`).join('')}`],
    ['links to other stories in quotation blocks', '', `<div><strong>延伸阅读：</strong></div>${others.map((o, i) => `<blockquote><a href="/${i}">${o.slice(0, 9)}</a></blockquote>`).join('')}`],
    ['a player', '<div class="video-player"><video src="a.mp4">您的浏览器不支持video标签</video><span>00:00</span> / <span>03:25</span><span>倍速</span><span>全屏</span></div>', ''],
    ['forms and buttons', '<form><input value="请输入关键词"><button>搜索</button></form>', '<form><label>验证码：</label><textarea>文明上网</textarea></form>'],
    ['scripts that write another date', '<script>document.write("2026-05-08 发布")</script><!-- 2020-01-01 来源：旧网 -->', '<script charset="gb2312" src="/a.js"></script>'],
  ])('%s', (_, before, after) => expect(seen(utf8(page(`<div class="wrap"><h1>${TITLE}</h1>${INFO}<div class="content">${before}${P}${after}</div></div>`)))).toMatchObject([EXPECTED]));
});

describe('entries that are the report', () => {
  it.each([
    ['questions and answers', others.map((o, i) => `<dl><dt>问：第${i + 1}项怎样办？</dt><dd>${o}</dd></dl>`).join('')],
    ['rows with a day', `<table>${others.map((o, i) => `<tr><td>2024-04-1${i}</td><td>${o}</td></tr>`).join('')}</table>`],
  ])('%s', (_, markup) => {
    const told = seen(utf8(page(`<div class="wrap"><h1>${TITLE}</h1>${INFO}<div class="content">${P}${markup}</div></div>`)))[0]!.paragraphs.join('');
    for (const o of others) expect(told).toContain(o);
  });
});

describe('a headline over a second line', () => {
  it('is the one with which <title> begins', () => {
    const told = seen(utf8(`<html><head><title>一张质检单的分量--松河日报--2024年4月19日--永福镇靠检测立起茶叶口碑</title></head><body><div class="article"><h3>茶乡篇</h3><h1>一张质检单的分量</h1><h2>永福镇靠检测立起茶叶口碑</h2><p class="sec">记者 王一明 《松河日报》（2024年4月19日 第 03 版）</p><div class="content">${P}</div></div></body></html>`));
    expect(told).toMatchObject([{ title: '一张质检单的分量', published: '2024-04-19', paragraphs: BODY }]);
  });
});

describe('where the text stands', () => {
  it.each([
    ['in bare nodes between breaks', `<div class="con">${BODY.map((p) => `　　${p}<br><br>`).join('\n')}</div>`],
    ['in a table’s cell, in bare nodes', `<table><tr><td>${BODY.map((p) => `&nbsp;&nbsp;&nbsp;&nbsp;${p}<br/>`).join('')}</td></tr></table>`],
    ['in fonts and spans, torn within words', `<div>${BODY.map((p) => `<p><font size="3"><span lang="EN-US">${p.slice(0, 5)}</span><span style="font-family:仿宋">${p.slice(5, 9)}</span>${p.slice(9)}</font></p>`).join('')}</div>`],
    ['in sections within sections', `<section><section>${BODY.map((p) => `<section><section><span>${p}</span></section></section>`).join('')}</section></section>`],
    ['in divs, an empty one between each', `<div>${BODY.map((p) => `<div>${p}</div><div><br></div>`).join('')}</div>`],
  ])('%s', (_, text) => expect(seen(utf8(page(`<h1>${TITLE}</h1>${INFO}${text}`)))).toMatchObject([EXPECTED]));

  it('a report of a hundred characters among lists of others', () => {
    const list = `<ul>${others.concat(others, others).map((o, i) => `<li><a href="/${i}">${o.slice(0, -1)}</a></li>`).join('')}</ul>`;
    expect(seen(utf8(page(`<div class="left">${list}</div><div class="mid"><h2>${TITLE}</h2>${INFO}<div><p>${BODY[0]!}</p><p>${BODY[2]!}</p></div></div><div class="right">${list}${list}</div>`)))).toMatchObject([{ ...EXPECTED, paragraphs: [BODY[0], BODY[2]] }]);
  });
});

describe('what the page says of its encoding', () => {
  const whole = (head: string): string => page(`<h1>${TITLE}</h1>${INFO}<div class="content">${P}</div>`, head);
  it.each([
    ['gb2312, and is UTF-8', utf8(whole('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'))],
    ['utf-8, and is GB 18030', iconv.encode(whole('<meta charset="utf-8">'), 'gb18030')],
    ['nothing, and is GB 18030', iconv.encode(whole(''), 'gb18030')],
    ['gbk on a script, and is UTF-8', utf8(whole('<script charset="gbk" src="a.js"></script>'))],
    ['nothing, and is UTF-16', Buffer.from(`\ufeff${whole('')}`, 'utf16le')],
    ['big5, and is Big5', iconv.encode(Converter({ from: 'cn', to: 'tw' })(whole('<meta charset="big5">')), 'big5')],
  ])('%s', (_, bytes) => expect(seen(bytes)).toMatchObject([EXPECTED]));
});

describe('a headline that the page breaks', () => {
  const broken = (first: string, second: string) => seen(utf8(page(`<div class="wrap">${first}${second}${INFO}<div>${P}</div></div>`)));
  const [a, b] = [TITLE.slice(0, 7), TITLE.slice(7)];
  it('is one where <title> has it in one piece', () => {
    expect(broken(`<h1>${a}<br>${b}</h1>`, '')).toMatchObject([EXPECTED]);
    expect(broken(`<h1>${a}</h1>`, `<h1>${b}</h1>`)).toMatchObject([EXPECTED]);
  });
  it('ends before a heading of another level or with other words', () => {
    expect(broken(`<h1>${TITLE}</h1>`, '<h2>新签约项目二十三个</h2>')).toMatchObject([{ ...EXPECTED, subtitle: '新签约项目二十三个' }]);
    expect(broken(`<h1>${TITLE}</h1>`, '<h1>安吉县新签约项目二十三个</h1>')[0]!.title).toBe(TITLE);
  });
});

describe('a heading below the report', () => {
  it('with nothing under it goes', () => expect(seen(utf8(page(`<div class="wrap"><h1>${TITLE}</h1>${INFO}<div class="content">${P}</div><div><h2>融媒看天下</h2></div></div>`)))).toMatchObject([EXPECTED]));
  it('stays with what it heads', () => expect(seen(utf8(page(`<div class="wrap"><h1>${TITLE}</h1>${INFO}<div class="content">${P}<h2>签约项目</h2><ul><li>储能电池项目</li><li>冷链物流项目</li></ul></div></div>`)))[0]!.paragraphs.slice(-3)).toEqual(['## 签约项目', '储能电池项目', '冷链物流项目']));
});
