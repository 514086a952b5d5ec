import { describe, expect, it } from 'vitest';
import { html } from '../../../src/read/html.ts';
import { inside } from '../helpers.ts';

const TITLE = '河东县招商大会签约38亿元';
const P = ['4月2日，河东县召开招商大会，签约项目12个，总投资38亿元，创近五年新高。', '县长闻声说，要紧盯签约项目，做好跟踪服务，早日开工建设。', '“从签约到开工只用了58天。”梅溪储能公司负责人陶远说，县里派专人帮办手续。'];
const DECK = '一场大会，签下三十八亿元。';
const DAY = '<div class="day">2024-04-03 09:30</div>';
const body = `<div class="c">${P.map((p) => `<p>${p}</p>`).join('')}</div>`;
const read = (markup: string, head = '') => inside(html(`<html><head><title>${TITLE}_河东网</title>${head}</head><body><div class="m">${markup}</div></body></html>`, 'a.html'));

describe('what a report tells in short above its text', () => {
  it.each([
    ['in the box of the headline', `<div class="h"><h1>${TITLE}</h1><p>${DECK}</p></div>${DAY}${body}`],
    ['over the line of origin', `<h1>${TITLE}</h1><div class="x">${DECK}</div>${DAY}${body}`],
    ['over the line of origin, behind a picture', `<h1>${TITLE}</h1><p>${DECK}</p><div class="pic"><img></div>${DAY}${body}`],
  ])('stands %s', (_, markup) => { expect(read(markup)).toEqual([TITLE, '2024-04-03 09:30', ...P]); });

  it('stands in a box of its own, and the page describes itself so', () =>
    expect(read(`<h1>${TITLE}</h1>${DAY}<div class="x">${DECK}十二个项目落户河东。</div>${body}`, `<meta name="description" content="${DECK}十二个项目落户河东。">`)).not.toContain(`${DECK}十二个项目落户河东。`));

  it.each([
    ['among the paragraphs', `<h1>${TITLE}</h1>${DAY}<div class="c"><p>${DECK}</p>${P.map((p) => `<p>${p}</p>`).join('')}</div>`],
    ['in a box of its own, right above the others', `<h1>${TITLE}</h1>${DAY}<div class="x"><p>${DECK}</p></div>${body}`],
    ['without boxes', `<h1>${TITLE}</h1><p>${DECK}</p><p>2024-04-03 09:30</p>${P.map((p) => `<p>${p}</p>`).join('')}`],
  ])('the first paragraph stays %s', (_, markup) => { expect(read(markup)).toContain(DECK); });

  it('so does one that has its dateline, over a day', () => expect(read(`<h1>${TITLE}</h1><div class="x">河东日报讯（记者 王一明）${DECK}</div>${DAY}${body}`)).toContain(`河东日报讯（记者 王一明）${DECK}`));
});
