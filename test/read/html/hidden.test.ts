import { describe, expect, it } from 'vitest';
import { html } from '../../../src/read/html.ts';
import { textsOf } from '../helpers.ts';

const TEXT = '4月2日，河东县召开招商大会，签约项目12个，总投资38亿元。县长闻声说，要紧盯签约项目，做好跟踪服务，早日开工建设，确保全年完成投资210亿元。';
const HIDDEN = '本站提供各类娱乐资讯，注册即送大礼。';
const page = (markup: string, css = '') => textsOf(html(`<html><head><style>${css}</style></head><body>${markup}<p>${TEXT}</p></body></html>`, 'a.html'));

describe('what a page hides', () => {
  it.each([
    ['in a box of a pixel', `<div style="height:1px;width:1px;overflow:hidden">${HIDDEN}</div>`],
    ['in a box of a pixel, said the other way round', `<div style="overflow:hidden; height: 1px">${HIDDEN}</div>`],
    ['in letters and lines of no size', `<div style="font-size:0;line-height:0">${HIDDEN}</div>`],
    ['by making it transparent', `<div style="opacity:0">${HIDDEN}</div>`],
    ['by making it transparent, whatever furniture it is', `<div class="content-ad" style="visibility:hidden">${HIDDEN}</div>`],
    ['the text of another page, gone for good', `<div class="content" style="display:none">${HIDDEN}</div>`],
    ['in a ribbon of a pixel', `<marquee width="1" height="1">${HIDDEN}</marquee>`],
    ['by what style sheets call so', `<div class="tip hidden">${HIDDEN}</div>`],
    ['by a style sheet that makes it invisible, whatever furniture it is', `<div class="x2 share-box">${HIDDEN}</div>`, '.x2{visibility:hidden}'],
    ['by a style sheet that takes the text of another page away', `<div class="content">${HIDDEN}</div>`, '.content{display:none}'],
    ['by a style sheet of its own', `<div class="x1">${HIDDEN}</div>`, '.x1{width:1px;height:1px;overflow:hidden}'],
  ])('is gone: %s', (_, markup, css = '') => expect(page(markup, css)).toEqual([TEXT]));

  it.each([
    ['a box that is merely cut off', `<div style="height:200px;overflow:hidden">${HIDDEN}</div>`],
    ['gaps closed between boxes', `<div style="font-size:0"><p style="font-size:16px">${HIDDEN}</p></div>`],
    ['a ribbon that can be read', `<marquee width="600" height="24">${HIDDEN}</marquee>`],
    ['half transparent text', `<div style="opacity:0.8">${HIDDEN}</div>`],
    ['the text, which a script is about to show', `<div id="js_content" class="rich_media_content" style="visibility:hidden;opacity:0">${HIDDEN}</div>`],
    ['a name with the word in it', `<div class="hidden-gems">${HIDDEN}</div>`],
    ['the text that a style sheet keeps invisible until a script has laid it out', `<div class="rich_media_content">${HIDDEN}</div>`, '.rich_media_content{overflow:hidden;visibility:hidden}'],
    ['the text by its id, transparent', `<section id="articleContent">${HIDDEN}</section>`, '#articleContent{opacity:0}'],
    ['a text with two names', `<div class="x3 news_content">${HIDDEN}</div>`, '.x3{visibility:hidden}'],
  ])('stays where it is only like that: %s', (_, markup, css = '') => expect(page(markup, css)).toEqual([HIDDEN, TEXT]));

  it.each(['class="hidden-content" style="display:none"', 'class="rest-content hide"'])('stays where it is the rest of a text that a button unfolds: %s', (how) => {
    const rest = `<div ${how}>${HIDDEN}</div>`;
    expect(page(`${rest}<div>展开剩余60%</div>`)).toContain(HIDDEN);
    expect(page(rest)).toEqual([TEXT]);
    expect(page(`<div class="tip" style="display:none">${HIDDEN}</div><div>展开剩余60%</div>`)).not.toContain(HIDDEN);
  });
});
