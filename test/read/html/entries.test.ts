import { describe, expect, it } from 'vitest';
import { html } from '../../../src/read/html.ts';
import { textsOf } from '../helpers.ts';

const lines = (markup: string) => textsOf(html(`<body>${markup}</body>`, 'a.html'));

describe('entries side by side under a headline', () => {
  it.each([
    ['nameless boxes behind a labelled one', '<div><span>来源：东江日报</span><span>记者 简兮</span><span>评论：0</span></div>', '来源：东江日报 记者 简兮 评论：0'],
    ['a box that begins on a new line', '<div><span class=a>原创</span><span class=b>秦小燕</span><span class=c>\n<a href="#">\n白石融媒</a></span></div>', '原创 秦小燕 白石融媒'],
    ['what follows a linked value', '<div>2024-10-22 来源: <a href="#">云岭观察</a>浙江</div>', '2024-10-22 来源: 云岭观察 浙江'],
  ])('are set apart: %s', (_, markup, text) => expect(lines(markup)).toEqual([text]));

  it.each([
    ['type in a paragraph', '<p><span>会议</span><span>指出：</span><span>项目</span><span>要早开工。</span></p>', '会议指出：项目要早开工。'],
    ['a sentence in a box', '<div><span>会议强调，</span><span>要紧盯目标。</span><span>县长说</span></div>', '会议强调，要紧盯目标。县长说'],
    ['a dash between two links', '<div>来源：<a href="#">人民网</a>－<a href="#">浙江频道</a></div>', '来源：人民网－浙江频道'],
  ])('run on where they are not: %s', (_, markup, text) => expect(lines(markup)).toEqual([text]));
});

describe('captions', () => {
  it.each(['img_descr', 'pic-des', 'photo_memo', 'art_img_tit'])('are known by what they are called: %s', (name) => {
    expect(html(`<body><p>正文说明情况。</p><img><span class="x"></span><p class="${name}">线路示意图</p></body>`, 'a.html').lines.at(-1)?.kind).toBe('caption');
  });
  it('are not what is only like that', () => expect(html('<body><p class="imagine">线路示意图</p></body>', 'a.html').lines.at(-1)?.kind).toBe('text'));
});
