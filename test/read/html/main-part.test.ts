import { describe, expect, it } from 'vitest';
import { html } from '../../../src/read/html.ts';
import { inside, outside } from '../helpers.ts';

const body = (markup: string, title = '') => html(`<html><head><title>${title}</title></head><body>${markup}</body></html>`, 'a.html');
const TEXT = '4月2日，河东县召开招商大会，签约项目12个，总投资38亿元。';
const MORE = '县长闻声说，要紧盯签约项目，做好跟踪服务，早日开工建设。';
const links = (n: number) => Array.from({ length: n }, (_, i) => `<li><a href="/${i}">第${i}条新闻的标题在此</a></li>`).join('');

describe('the main part of a page', () => {
  it('is where the sentences stand, whatever the elements are called', () => {
    const p = body(`<div>${links(30)}</div><div><p>${TEXT}</p><p>${MORE}</p></div><div>${links(30)}</div>`);
    expect(inside(p)).toEqual([TEXT, MORE]);
    expect(outside(p)).toHaveLength(60);
  });

  it('keeps paragraphs that stand beside each other, bare text and lines in their own boxes', () => {
    expect(inside(body(`<div class=a>${links(9)}</div>${TEXT}<br>${MORE}<br>完`))).toEqual([TEXT, MORE, '完']);
    expect(inside(body(`<div><div class=x><p>${TEXT}</p></div><div class=x><p>${MORE}</p></div></div><ul>${links(9)}</ul>`))).toEqual([TEXT, MORE]);
    expect(inside(body(`<ul class=nav>${links(9)}</ul><p>${TEXT}</p>`))).toEqual([TEXT]);
  });

  it('includes a paragraph that a stray tag cut off', () => {
    expect(inside(body(`<div id=w><div class=con><p>${TEXT}</p><p>${TEXT}</p><p>${TEXT}</p><p>${TEXT}</p></div></div><p>${MORE}</p><div class=foot>地址：某路1号</div>`))).toContain(MORE);
  });

  it('includes the headline with its date, and credits below', () => {
    const p = body(
      `<div class=top>${links(5)}</div><div class=tit>河东县招商大会签约38亿元</div><div class=share>分享到：微信</div><div class=info>来源：河东报 2022-04-03</div>
       <div class=con><p>${TEXT}</p><p>${MORE}</p></div><div class=bj>责任编辑：文远</div><ul>${links(8)}</ul>`, '河东县招商大会签约38亿元_河东网');
    expect(inside(p)).toEqual(['河东县招商大会签约38亿元', '来源：河东报 2022-04-03', TEXT, MORE, '责任编辑：文远']);
  });

  it('finds a headline that no <title> repeats', () => {
    expect(inside(body(`<ul>${links(9)}</ul><h1>河东县招商大会</h1><div><p>${TEXT}</p><p>${MORE}</p></div>`))[0]).toBe('河东县招商大会');
    expect(inside(body(`<ul>${links(9)}</ul><h4>河东县召开招商大会</h4><div><p>${TEXT}</p><p>${MORE}</p></div>`))[0]).toBe('河东县召开招商大会');
    expect(inside(body(`<ul>${links(9)}</ul><div class="articleTitle title">河东县招商大会</div><div><p>${TEXT}</p><p>${MORE}</p></div>`))[0]).toBe('河东县招商大会');
  });

  it('marks a headline that is known by its name alone, and no line above or below it', () => {
    const { lines } = body(`<table><tr><td class=s>全县首趟专列开行</td></tr><tr><td class=title1><b>河东柑橘坐上直通车</b></td></tr><tr><td class=s>三天抵达省城</td></tr></table><div><p>${TEXT}</p><p>${MORE}</p></div>`, '河东晚报');
    expect(lines.filter((l) => l.kind === 'heading')).toEqual([expect.objectContaining({ level: 1, outside: false })]);
    expect(lines.findIndex((l) => l.kind === 'heading')).toBe(2);
  });

  it.each(['<tr><td class=bt2>三天抵达省城</td></tr>', '<tr><td class=subtitle>三天抵达省城</td></tr>', '<tr><td class="fu_title">三天抵达省城</td></tr>'])('knows a second line by its name from the headline: %s', (second) => {
    const { lines, text } = body(`<table><tr><td class=bt1><b>河东柑橘坐上直通车</b></td></tr>${second}</table><div><p>${TEXT}</p><p>${MORE}</p></div>`, '河东晚报');
    expect(text.text.split('\n')[lines.findIndex((l) => l.kind === 'heading')]).toBe('河东柑橘坐上直通车');
  });
  it.each([
    ['a cell', '<tr><td align=center><span style="font-size:14px">三天抵达省城</span></td></tr><tr><td align=center><span style="font-size:22px;font-weight:bold">河东柑橘坐上直通车</span></td></tr>'],
    ['a cell’s own style, in points', '<tr><td>柑橘专列首发纪实</td></tr><tr><td style="FONT-SIZE: 18pt">河东柑橘坐上直通车</td></tr>'],
    ['a block', '<tr><td><div style="font-size:26px">河东柑橘坐上直通车</div><div style="font-size:18px">三天抵达省城的专列</div></td></tr>'],
  ])('knows the headline by its size where nothing else tells: %s', (_, rows) => {
    const { lines, text } = body(`<table>${rows}<tr><td>□本报记者 闻声</td></tr><tr><td><p>${TEXT}</p><p>${MORE}</p></td></tr></table>`, '河东晚报');
    expect(text.text.split('\n')[lines.findIndex((l) => l.kind === 'heading')]).toBe('河东柑橘坐上直通车');
  });
  it('knows none by a size that several lines have', () => {
    expect(body(`<div style="font-size:20px">河东柑橘坐上直通车</div><div style="font-size:20px">三天抵达省城的专列</div><div><p>${TEXT}</p><p>${MORE}</p></div>`, '河东晚报').lines.filter((l) => l.kind === 'heading')).toEqual([]);
  });
  it('takes a line with such a name for the headline where none has another', () => {
    const { lines } = body(`<div class=title2>河东柑橘坐上直通车</div><div><p>${TEXT}</p><p>${MORE}</p></div>`, '河东晚报');
    expect(lines[1]).toMatchObject({ kind: 'heading' });
  });

  it('is no terms of use, which speak to the reader, and no comments longer than the report under its own headline', () => {
    const terms = '<p>请您在注册前仔细阅读本条款，您点击同意即表示您已接受全部内容，包括但不限于账号、隐私和争议解决等事项。</p>'.repeat(9);
    expect(inside(body(`<h2>河东县招商大会</h2><div><p>${TEXT}</p><p>${MORE}</p></div><div class=x>${terms}</div>`))).toEqual(['河东县招商大会', TEXT, MORE]);
    const title = '河东县招商大会签约38亿元', others = Array.from({ length: 9 }, (_, i) => `<p>第${i}位读者说，家乡发展越来越好了，希望多引进一些能带动就业的企业。</p>`).join('');
    expect(inside(body(`<div><h1>${title}</h1><p>${TEXT}</p><i>责任编辑：文远</i></div><div class=y>${others}</div>`, title))).toEqual([title, TEXT, '责任编辑：文远']);
  });

  it.each([
    ['a list', (said: readonly string[]) => `<ul>${said.map((t) => `<li><p>${t}</p></li>`).join('')}</ul>`],
    ['boxes', (said: readonly string[]) => `<div>${said.map((t) => `<div class=k>${t}</div>`).join('')}</div>`],
    ['a text of its own', (said: readonly string[]) => said.map((t) => `<p>${t}</p>`).join('')],
  ])('is below the headline, and not what ends above it, however long: %s', (_, made) => {
    const title = '河东县招商大会签约38亿元', said = Array.from({ length: 8 }, (_, i) => `第${i}位读者说，家乡发展越来越好了，希望多引进一些能带动就业的企业。`);
    expect(inside(body(`<div class=w><div class=r>${made(said)}</div><div class=l><h1>${title}</h1><div>2022-04-03 来源：河东报</div><div><p>${TEXT}</p><p>${MORE}</p></div></div></div>`, `${title}_河东网`))).toEqual([title, '2022-04-03 来源：河东报', TEXT, MORE]);
  });

  describe('beside many boxes alike, a name and what is said in each', () => {
    const title = '河东县招商大会签约38亿元', said = Array.from({ length: 12 }, (_, i) => `${i + 1}号路口每天都堵，希望早点把桥修好，家里老人看病来回一趟要两个小时。`);
    const FIVE = [TEXT, MORE, ...['首批项目下月动工，年底前建成投产。', '县里为每个项目派了专人，手续一次办齐。', '去年签约的项目，已有九成开工。']];
    const text = (n: number) => FIVE.slice(0, n).map((t) => `<p>${t}</p>`).join('');
    const names = (made: (name: string, t: string) => string) => said.map((t, i) => made(`晴天${i}`, t)).join('');
    it.each([
      ['in a box of their own below', (b: string) => `<div class=w><h1>${title}</h1><div>${text(2)}</div></div><div class=x>互动${b}</div>`, 2],
      ['above', (b: string) => `<div class=x>${b}</div><div class=w><h1>${title}</h1><div>${text(2)}</div></div>`, 2],
      ['in the headline’s box', (b: string) => `<div class=w><h1>${title}</h1><div class=c>${text(5)}</div><div class=x>${b}</div></div>`, 5],
    ])('is the report: %s', (_, made, n) => {
      for (const b of [names((name, t) => `<div class=u><b>${name}</b><div>${t}</div></div>`), `<ul>${names((name, t) => `<li><span>${name}</span><p>${t}</p></li>`)}</ul>`, names((name, t) => `<section class=k><section>${name}</section><section>${t}</section></section>`)]) {
        const lines = inside(body(made(b), title));
        expect(lines).toEqual(expect.arrayContaining(FIVE.slice(0, n)));
        expect(lines.filter((line) => said.includes(line))).toEqual([]);
      }
    });
    it('is the report with them where it is made in such sections, a lead in front', () => {
      const sections = said.map((t, i) => `<section class=s><p><strong>第${i + 1}处堵点</strong></p><p>${t}</p></section>`).join('');
      expect(inside(body(`<div class=w><h1>${title}</h1><div class=c><p>${TEXT}</p>${sections}</div></div>`, title))).toEqual(expect.arrayContaining([TEXT, ...said]));
      expect(inside(body(`<div class=w><div class=h><h1>${title}</h1><p>${TEXT}</p></div><div class=c>${sections}</div></div>`, title))).toEqual(expect.arrayContaining(said));
    });
  });

  it('is all of a text that begins above the line which <title> repeats last', () => {
    const title = '河东县招商大会签约38亿元', text = Array.from({ length: 8 }, (_, i) => `${i + 1}月，全县新签项目${i + 3}个，总投资${i + 20}亿元，开工率八成。`);
    expect(inside(body(`<div class=w><h1>${title}</h1><div>${text.map((t) => `<p>${t}</p>`).join('')}</div><div class=m><h2>${title}</h2><p>留言将由公众号筛选后显示，对所有人可见。</p></div></div>`, title))).toEqual(expect.arrayContaining(text));
  });

  it('is what follows a lead beside the headline too', () => {
    const title = '河东县招商大会签约38亿元', text = Array.from({ length: 9 }, (_, i) => `${i + 1}月，全县新签项目${i + 3}个，总投资${i + 20}亿元，开工率八成。`);
    expect(inside(body(`<div><div><h1>${title}</h1><p>${TEXT}</p></div><i>2022-04-03 来源：河东报</i><div>${text.map((t) => `<p>${t}</p>`).join('')}</div></div>`, title))).toEqual(expect.arrayContaining(text));
  });

  it('tells where the box around a line ends', () => {
    const page = body(`<div class=c><p>${TEXT}</p><div><h4>延伸阅读</h4><p><a href="/1">柳林开工</a></p></div><p>${MORE}</p></div>`);
    expect(page.lines.map((l) => l.box)).toEqual([[0, 3], [1, 2], [1, 2], [0, 3]]);
  });

  it('leaves out teasers, though they are longer than a short report', () => {
    const teasers = Array.from({ length: 6 }, (_, i) => `<li><a href="/${i}">邻县新闻标题之${i}号</a><p>据了解，该县坚持项目为王，今年新开工项目${i}个，投资大幅增长，群众纷纷点赞……</p></li>`).join('');
    const p = body(`<ul>${teasers}</ul><div><h1>短讯</h1><p>${TEXT}</p><p>完。</p></div>`);
    expect(inside(p)).toEqual(['短讯', TEXT, '完。']);
    expect(outside(body(`<div><p>${TEXT}</p><p>${MORE}</p><div><b>相关</b><ul>${teasers}</ul></div></div>`))).toHaveLength(12);
  });

  it('leaves out comments by name, though they outweigh the report', () => {
    const p = body(`<div><p>${TEXT}</p></div><div id="comment-list">${'<p>写得真好，给家乡点赞，希望越来越好，早日建成。</p>'.repeat(8)}</div>`);
    expect(inside(p)).toEqual([TEXT]);
  });

  it('leaves out navigation, footers and asides by their tags', () => {
    const p = body(`<header><nav>${links(3)}</nav><p>欢迎您，今天是星期二。</p></header><article><p>${TEXT}</p><p>${MORE}</p><aside>编者按，仅供参考。</aside></article><footer>主办单位：县政府办，承办：县信息中心。</footer>`);
    expect(inside(p)).toEqual([TEXT, MORE]);
  });

  it('does not take a page for furniture because its wrapper is called so', () => {
    expect(inside(body(`<div id="menu-sidebar-wrap"><p>${TEXT}</p><p>${MORE}</p></div>`))).toEqual([TEXT, MORE]);
    expect(inside(body(`<form><div class="related-box"><p>${TEXT}</p></div></form>`))).toEqual([TEXT]);
  });

  it('is not lost to a link whose end was forgotten', () => {
    const p = body(`<div><a href="#top">返回<div>${`<p>${TEXT}</p><p>${MORE}</p>`.repeat(8)}</div></div>`);
    expect(inside(p)).toHaveLength(16);
    expect(p.lines.every((l) => l.linked === 0)).toBe(true);
  });

  it('stays whole where a page has several reports of like weight', () => {
    const report = (n: number) => `<div class="r${n}"><h2>第${n}篇</h2><p>${TEXT}</p><p>${MORE}</p></div>`;
    expect(inside(body(report(1) + report(2) + report(3)))).toHaveLength(9);
  });

  it('goes by names alone where a page has no sentence', () => {
    const p = body('<div class=nav><a href=1>首页</a></div><h1>公示名单</h1><p>安然</p><p>白雪</p><div class=footer>某县</div>');
    expect(inside(p)).toEqual(['公示名单', '安然', '白雪']);
  });

  it('takes a table of figures for the main part', () => {
    const rows = Array.from({ length: 6 }, (_, i) => `<tr><td>指标${i}</td><td>${i * 100}</td><td>亿元</td></tr>`).join('');
    const p = body(`<ul>${links(10)}</ul><div><table>${rows}</table></div><ul>${links(10)}</ul>`);
    expect(inside(p)).toHaveLength(6);
  });
});
