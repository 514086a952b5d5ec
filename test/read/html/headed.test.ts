import { describe, expect, it } from 'vitest';
import { html } from '../../../src/read/html.ts';
import { inside } from '../helpers.ts';

const TEXT = '4月2日，河东县召开招商大会，签约项目12个，总投资38亿元。';
const MORE = '县长闻声说，要紧盯签约项目，做好跟踪服务，早日开工建设。';
const said = ['希望早点建成，我们村离县城二十多公里，来回一趟要两个小时，老人看病很不方便。', '价格合适的话愿意长期合作，去年的货品质不错，就是包装差一点，路上压坏了几箱。', '手续能不能再简化一些，去年办贷款跑了三趟，材料交了好几回，最后还是没有批下来。'];
const many = [...said, ...said.map((s) => `真的，${s}`), ...said.map((s) => `是啊，${s}`)];
const page = (before: string, after: string, title = '') => html(`<html><head><title>${title}</title></head><body><div>${before}<div class=q><div class=t>河东县招商大会签约</div><div class=s><p>${TEXT}</p><p>${MORE}</p></div></div>${after}</div></body></html>`, 'a.html');
const box = (head: string) => `<div class=z>${head}${many.map((s, i) => `<div class=u><b>读者${i}</b><div>${s}</div></div>`).join('')}</div>`;

describe('a box that opens with what says that others speak', () => {
  it.each(['<p>精选留言</p>', '<h3>网友评论（12）</h3>', '<div><span>全部评论</span></div>', '<p>评论 12</p>', '<h3>全部评论 <span>23</span>条 <div><span>最热</span><span>最早</span></div></h3>', '<div>最新评论 | 按热度</div>', '<h2>《河东县招商大会签约》有9条留言</h2>', '<strong>大家都在看</strong><br>', '<h4>7×24小时快讯</h4>'])('is not the report, however long, with no headline to go by: %s', (head) => {
    expect(inside(page('', box(head)))).toEqual(expect.arrayContaining([TEXT, MORE]));
    expect(inside(page('', box(head))).filter((line) => many.includes(line))).toEqual([]);
    expect(inside(page(box(head), '')).filter((line) => many.includes(line))).toEqual([]);
  });

  it('is the report where its headline stands in it, or nothing else does', () => {
    const own = html(`<title>谁来守护一条河</title><div class=a><p>网友评论</p><h1>谁来守护一条河</h1>${many.map((s) => `<p>${s}</p>`).join('')}</div><div class=b><p>${TEXT}</p></div>`, 'a.html');
    expect(inside(own)).toEqual(expect.arrayContaining(many));
    expect(inside(html(`<title>征求意见</title><div class=a><p>网友评论</p>${many.map((s) => `<p>${s}</p>`).join('')}</div>`, 'a.html'))).toEqual(expect.arrayContaining(many));
  });

  it.each(['评论', '本报评论员', '留言墙上的县城', '推荐阅读好书的人'])('is any other where the words are a report’s own: %s', (head) => {
    expect(inside(html(`<title>河东县招商大会</title><div class=a><p>${head}</p>${many.map((s) => `<p>${s}</p>`).join('')}</div><div class=b><p>${TEXT}</p></div>`, 'a.html'))).toEqual(expect.arrayContaining(many));
  });
});
