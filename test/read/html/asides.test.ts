import { describe, expect, it } from 'vitest';
import { html } from '../../../src/read/html.ts';
import { inside } from '../helpers.ts';

const TITLE = '河东县招商大会签约38亿元';
const PARAGRAPHS = ['4月2日，河东县召开招商大会，签约项目12个，总投资38亿元。', '县长闻声说，要紧盯签约项目，做好跟踪服务，早日开工建设。', '今年以来，全县已签约亿元以上项目27个，协议资金186亿元。'];
const [ONE, TWO, THREE] = PARAGRAPHS.map((p) => `<p>${p}</p>`);
const left = (markup: string) => inside(html(`<html><head><title>${TITLE}</title></head><body>${markup}</body></html>`, 'a.html')).filter((t) => t !== TITLE);

describe('boxes made otherwise than the paragraphs around them', () => {
  it.each([
    ['the main points', '<div class=k><h3>核心要点</h3><ul><li>签约项目12个。</li><li>总投资38亿元。</li></ul></div>'],
    ['whoever wrote it', '<div class=bio><img><h4>云帆</h4><p>河东报记者，关注县域经济，曾获省新闻奖二等奖。</p></div>'],
    ['what else there is', '<section class=box><h5>专题聚焦</h5><p>走进开发区，看项目怎样落地。</p></section>'],
  ])('%s are no text', (_, box) => {
    expect(left(`<div><h1>${TITLE}</h1>${box}${ONE}${TWO}${THREE}</div>`)).toEqual(PARAGRAPHS);
    expect(left(`<div><h1>${TITLE}</h1>${ONE}${box}${TWO}${THREE}</div>`)).toEqual(PARAGRAPHS);
    expect(left(`<div><h1>${TITLE}</h1>${ONE}${TWO}${THREE}${box}</div>`)).toEqual(PARAGRAPHS);
  });

  it.each([
    ['a numbered section', '<div class=s><h3>一、招商成果</h3><p>签约项目12个。</p></div>', ['一、招商成果', '签约项目12个。']],
    ['a box with a paragraph in it', `<div class=s><h3>现场</h3><p>${'签约台前人头攒动，客商们忙着交换名片，工作人员来回奔走，'.repeat(3)}一派繁忙。</p></div>`, ['现场', `${'签约台前人头攒动，客商们忙着交换名片，工作人员来回奔走，'.repeat(3)}一派繁忙。`]],
    ['a saying set apart', '<div class=q><p>“服务要跑在项目前面。”</p></div>', ['“服务要跑在项目前面。”']],
  ])('%s stays', (_, box, kept) => { expect(left(`<div><h1>${TITLE}</h1>${ONE}${box}${TWO}${THREE}</div>`)).toEqual([PARAGRAPHS[0], ...kept, PARAGRAPHS[1], PARAGRAPHS[2]]); });

  it('go by the paragraphs: where each stands in a box of its own name, none is made otherwise', () => {
    const sections = PARAGRAPHS.map((p, i) => `<div class="s${'abc'[i]!}"><h3>现场</h3><p>${p}</p></div>`).join('');
    expect(left(`<div><h1>${TITLE}</h1>${sections}</div>`)).toEqual(PARAGRAPHS.flatMap((p) => ['现场', p]));
  });
});

describe('an account’s card', () => {
  const page = (card: string) => left(`<div><h1>${TITLE}</h1>${card}<i>2024-04-03 09:30</i><div class=c>${ONE}${TWO}${THREE}</div></div>`);

  it.each(['<button>关注</button>', '<a href="/f">+关注</a>'])('tells nothing of the report, but the name stays: %s', (button) =>
    expect(page(`<div class=a><img><div><b>河东融媒</b><p>传递河东声音，讲好河东故事。</p></div>${button}</div>`)).toEqual(expect.not.arrayContaining(['传递河东声音，讲好河东故事。'])));
  it('a report with a button below it is none', () => expect(left(`<div><h1>${TITLE}</h1>${ONE}<button>关注</button></div>`)).toEqual([PARAGRAPHS[0]]));
});

describe('captions set otherwise than the text', () => {
  const shown = '4月2日，客商在河东县招商大会现场，与园区代表交谈。', again = '河东开发区的标准厂房里，工人正在安装设备。';
  const kinds = (markup: string) => {
    const page = html(`<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class=c>${markup}</div></body></html>`, 'a.html');
    return page.text.text.split('\n').flatMap((text, i) => (page.lines[i]!.kind === 'caption' ? [text] : []));
  };
  it.each([
    ['grey', (t: string) => `<p><span style="color:#888">${t}</span></p>`],
    ['small', (t: string) => `<p style="font-size:12px">${t}</p>`],
    ['named after pictures', (t: string) => `<p class="pic-note">${t}</p>`],
    ['in a way of their own below pictures alone', (t: string) => `<p style="font-family:楷体">${t}</p>`],
  ])('%s: a whole sentence may be one', (_, caption) => expect(kinds(`${ONE}<p><img></p>${caption(shown)}${TWO}<p><img></p>${caption(again)}${THREE}<p>会后，客商实地考察了园区，看了三家企业。</p>`)).toEqual([shown, again]));

  it('a paragraph below a picture is none where it is set like the others, or where all are set grey', () => {
    expect(kinds(`${ONE}<p><img></p><p>${shown}</p>${TWO}${THREE}`)).toEqual([]);
    expect(kinds([...PARAGRAPHS, shown].map((t) => `<p><img></p><p><span style="color:#888">${t}</span></p>`).join(''))).toEqual([]);
  });
  it('nor where the style of the first and last paragraph differs', () => expect(kinds(`<p><img></p><p class=start>${PARAGRAPHS[0]!}</p>${TWO}${THREE}<p>会后，客商实地考察了园区。</p><p><img></p><p class=end>${shown}</p>`)).toEqual([]));
});
