import { describe, expect, it } from 'vitest';
import { html } from '../../../src/read/html.ts';

const TITLE = '白石镇万亩稻田迎来丰收季';
const declared = (script: string, head = `<title>${TITLE}</title>`) => html(`<head>${head}</head><body><p>正文在此。</p><script>${script}</script></body>`, 'a.html').declared;

describe('what a script says of the report', () => {
  it.each([
    ['variables', `var nickname = htmlDecode("白石融媒");var msg_title = '${TITLE}';var publish_time = "2024-09-23" || "";`, '2024-09-23', '白石融媒'],
    ['data', `window.DATA = {"title":"${TITLE}","media":"青河传媒","pubtime":"2024-09-23 10:12:00"}`, '2024-09-23 10:12:00', '青河传媒'],
    ['data in ASCII', `var d = {"title":"${[...TITLE].map((c) => `\\u${c.charCodeAt(0).toString(16)}`).join('')}","source":"白石日报","publishTime":"2024-09-23 10:12:00"}`, '2024-09-23 10:12:00', '白石日报'],
    ['seconds since 1970', `var ct = "1727049600";var msg_title = "${TITLE}";`, '2024-09-23T08:00:00', undefined],
    ['data among other reports', `var all = {"hot":[{"title":"旧闻","newsTime":"2020-01-01 00:00:00"}],"doc":{"title":"${TITLE}","newsTime":"2024-09-23 10:12:00","source":"白石日报"}}`, '2024-09-23 10:12:00', '白石日报'],
  ])('is heard: %s', (_, script, published, source) => expect(declared(script)).toMatchObject({ published, ...(source === undefined ? {} : { source }) }));

  it.each([
    ['of another report', 'var x = {"title":"旧闻一则","pubtime":"2020-01-01 00:00:00","media":"旧报"}'],
    ['of no day', `var x = {"title":"${TITLE}","pubtime":"","source":"pc"}`],
    ['of a device', `var msg_title = "${TITLE}"; var source = "mobile";`],
  ])('is not heard: %s', (_, script) => expect(declared(script)).toEqual({}));

  it('gives way to what the head declares', () => {
    expect(declared(`var t = "${TITLE}", pubtime = "2020-01-01 00:00:00"`, `<title>${TITLE}</title><meta name="PubDate" content="2024-09-23"><meta name="ContentSource" content="白石日报">`))
      .toEqual({ published: '2024-09-23', source: '白石日报' });
  });
});

it('takes the site’s name for no author', () => {
  expect(declared('', `<title>${TITLE}_河讯新闻</title><meta name="author" content="河讯">`)).toEqual({});
  expect(declared('', `<title>${TITLE} - 云岭在线</title><meta name="author" content="云岭在线">`)).toEqual({});
  expect(declared('', `<title>${TITLE}_河讯新闻</title><meta name="author" content="王立言">`)).toEqual({ author: '王立言' });
});
