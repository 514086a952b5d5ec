import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/read/html.ts';
import { from, inside, textsOf } from '../helpers.ts';

const P = ['秋分时节，走进白石镇的万亩稻田，收割机来回穿梭，到处是丰收的景象。', '镇农业服务中心主任庞秀兰介绍，今年全镇推广优质稻2.1万亩，统防统治覆盖率达到92%。', '种粮大户葛长顺说，今年一亩能打1300斤。'];
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const markup = P.map((p) => `<p>${p}</p>`).join('');
const page = (body: string) => html(`<html><head><title>万亩稻田迎来丰收季</title></head><body><div id="app"></div>${body}</body></html>`, 'a.html');

describe('a text that the page holds ready for its script', () => {
  it.each([
    ['escaped in a field', `<textarea class="content">${escaped(`<article>${markup}</article>`)}</textarea>`],
    ['as a string of JSON', `<script>window.DATA={"title":"x","content":${JSON.stringify(markup).replaceAll('<', '\\u003c').replaceAll('/', '\\/')}}</script>`],
    ['as JSON in ASCII', `<script>var d={"content": "${[...markup].map((c) => (c.charCodeAt(0) < 128 ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)).join('')}"}</script>`],
    ['escaped twice', `<script>var d={"content": "${escaped(markup)}"}</script>`],
    ['as strings in a row', `<script>var d={"title":"万亩稻田迎来丰收季","list":${JSON.stringify(P)}}</script>`],
    ['as strings of one key', `<script>var d={"title":"万亩稻田迎来丰收季","blocks":${JSON.stringify([{ type: 'p', text: P[0] }, { type: 'img', url: '/1.jpg', note: '收割' }, { type: 'p', text: P[1] }, { type: 'p', text: P[2] }])}}</script>`],
    ['with other reports’ headlines and summaries behind it', `<script>var d={"content":${JSON.stringify(markup)},"more":${JSON.stringify(P.map((p, i) => ({ title: `第${i + 1}条新闻的标题在此`, brief: p.slice(0, 20) })))}}</script>`],
    ['without markup', `<script>var d={"content": "${P.join('\\n')}"}</script>`],
  ])('is read: %s', (_, body) => expect(inside(page(body))).toEqual(P));

  it('leads back to where it stands', () => {
    const source = `<html><head><title>万亩稻田迎来丰收季</title></head><body><textarea>${escaped(markup)}</textarea></body></html>`;
    expect(from(html(source, 'a.html'), source, '庞秀兰介绍，今年')).toBe('庞秀兰介绍，今年');
  });

  it('comes with the fields beside it; a time in milliseconds is China’s', () => {
    const fields = ['49aBc', '万亩稻田迎来丰收季', '1727066400000', escaped('<a href="#">白石日报</a>'), escaped(markup)];
    expect(inside(page(fields.map((f) => `<textarea>${f}</textarea>`).join('')))).toEqual(['万亩稻田迎来丰收季', '2024-09-23T12:40:00', '白石日报', ...P]);
  });

  it('is left alone where the page shows its text, or where it is short', () => {
    expect(textsOf(page(`${markup}<textarea>${escaped(markup.replaceAll('白石', '黑石'))}</textarea>`)).join('')).not.toContain('黑石');
    expect(textsOf(page('<p>河东县通告。</p><script>var d={"content":"<p>别的内容，请看这里。</p>"}</script>'))).toEqual(['万亩稻田迎来丰收季', '河东县通告。']);
  });

  const long = ['', '据介绍，', '在河对岸，', '到了傍晚，', '记者看到，'].flatMap((at) => P.map((t) => at + t));
  it.each([
    ['what the site says of itself', '<p>白石时讯是白石镇主办的新闻网站，提供权威、及时的本地新闻和便民服务，欢迎来信来电反映问题，也欢迎关注我们的各个账号，一起记录家乡的变化。</p>'],
    ['what the browser is told', '<div>您使用的浏览器版本过低，无法正常显示内容，请升级到最新版本后再来访问本站，也可以在手机应用市场搜索下载我们的客户端，获取更多本地资讯与便民服务。</div>'],
    ['the titles of others', `<div>${Array.from({ length: 12 }, (_, i) => `<p>第${i + 1}条新闻的标题在此处</p>`).join('')}</div>`],
  ])('is read where the page shows no headline, but %s', (_, shown) => {
    const data = `<script>var d={"title":"万亩稻田迎来丰收季","content":${JSON.stringify(long.map((t) => `<p>${t}</p>`).join(''))}}</script>`;
    expect(inside(page(shown + data))).toEqual(long);
    expect(inside(page(`<h1>万亩稻田迎来丰收季</h1>${shown}${data}`))).not.toEqual(expect.arrayContaining(long));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('<textarea>', '</textarea>', '<script>', '</script>', ': "', '"', '\\u4e00', '\\', '\\n', '&lt;p&gt;', P[0]!, '1727066400000', '<title>', '</title>'), { maxLength: 30 }), (parts) => {
      expect(() => html(parts.join(''), 'a.html')).not.toThrow();
    }), { numRuns: 300 });
  });
});
