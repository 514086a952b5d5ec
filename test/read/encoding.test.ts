import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/encoding.ts';
import { Unreadable } from '../../src/read/page.ts';

const SIMPLIFIED = '4月12日，永宁县召开重点项目推进会，要求各乡镇抢抓工期，确保二季度完成投资26.5亿元。\n县长郝明主持会议并讲话。';
const TRADITIONAL = '4月12日，永寧縣召開重點項目推進會，要求各鄉鎮搶抓工期，確保二季度完成投資26.5億元。\n縣長郝明主持會議並講話。';
const read = (text: string, encoding: string, options = {}) => decode(iconv.encode(text, encoding, options));

describe('the encoding of a file', () => {
  it.each([
    ['utf-8', SIMPLIFIED], ['gb18030', SIMPLIFIED], ['utf-16le', SIMPLIFIED], ['utf-16be', SIMPLIFIED],
    ['utf-8', TRADITIONAL], ['gb18030', TRADITIONAL], ['big5', TRADITIONAL], ['utf-16le', TRADITIONAL],
  ])('is found without any declaration: %s', (encoding, text) => {
    expect(read(text, encoding)).toEqual({ text, encoding, undecodable: [] });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('leaves the BOM of %s out of the text', (encoding) => {
    expect(read(SIMPLIFIED, encoding, { addBOM: true })).toEqual({ text: SIMPLIFIED, encoding, undecodable: [] });
  });

  it.each([['utf-8', '开工'], ['gb18030', '重大项目'], ['big5', '經濟發展'], ['gb18030', '联通公司'], ['utf-8', '攻坚']])('is found in a few characters of %s: %s', (encoding, text) => {
    expect(read(text, encoding)).toMatchObject({ text, encoding });
  });

  it('believes the bytes and not a charset that they contradict', () => {
    const page = `<html><head><meta charset="gb2312"><title>通知</title></head><body>${SIMPLIFIED}</body></html>`;
    expect(read(page, 'utf-8').encoding).toBe('utf-8');
    expect(read(page.replace('gb2312', 'utf-8'), 'gb18030').encoding).toBe('gb18030');
    expect(read(`<meta charset=gbk>${TRADITIONAL}`, 'big5').encoding).toBe('big5');
  });

  it('lets a declared charset decide where the bytes leave it open', () => {
    // 4 bytes that are two everyday characters in either encoding's eyes hardly differ in worth.
    const bytes = iconv.encode('笢弊', 'big5');
    expect(decode(Buffer.concat([Buffer.from('<meta charset="big5">'), bytes])).encoding).toBe('gb18030');
    const rare = iconv.encode('璩', 'big5');
    expect(decode(Buffer.concat([Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=big5">'), rare])).encoding).toBe('big5');
  });

  it('does not take the charset of a script for that of the page', () => {
    const page = `<html><head><script charset="big5" src="a.js"></script></head><body>好</body></html>`;
    expect(read(page, 'gb18030').text).toBe(page);
  });

  it('scores the whole file, not its head', () => {
    const page = `<html><head>${'<meta name="a" content="ascii only">'.repeat(400)}</head><body>${SIMPLIFIED}</body></html>`;
    expect(read(page, 'gb18030')).toMatchObject({ text: page, encoding: 'gb18030' });
    expect(read(page.replace(SIMPLIFIED, TRADITIONAL), 'big5').encoding).toBe('big5');
  });

  it('keeps private-use characters, which carry bytes that repair needs', () => {
    const text = `${SIMPLIFIED}\ue319姑\ue269`;
    expect(read(text, 'gb18030')).toMatchObject({ text, encoding: 'gb18030' });
    expect(read(text, 'utf-8')).toMatchObject({ text, encoding: 'utf-8' });
  });

  it('reads text with a few bad bytes and says where they were', () => {
    const bytes = Buffer.concat([Buffer.from(SIMPLIFIED.slice(0, 20)), Buffer.from([0xff, 0xfe, 0xe4]), Buffer.from(SIMPLIFIED.slice(20))]);
    const { text, encoding, undecodable } = decode(bytes);
    expect(encoding).toBe('utf-8');
    expect(undecodable).toEqual([{ start: 20, end: 23 }]);
    expect(text.slice(0, 20) + text.slice(23)).toBe(SIMPLIFIED);
  });

  it('reads a file that was cut in the middle of a character', () => {
    for (const encoding of ['utf-8', 'gb18030', 'utf-16le']) {
      const bytes = iconv.encode(SIMPLIFIED, encoding);
      const cut = decode(bytes.subarray(0, bytes.length - 1));
      expect(cut.encoding).toBe(encoding);
      expect(cut.text.startsWith(SIMPLIFIED.slice(0, -1))).toBe(true);
    }
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'empty file'],
    ['a blank one', Buffer.from(' \r\n\t\u3000\n'), 'blank file'],
    ['a zip archive', Buffer.from('PK\x03\x04 anything'), 'zip'],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'PDF'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'PNG'],
    ['bytes at random', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 37) % 32)), 'cannot be decoded'],
    ['zeros', Buffer.alloc(64), 'cannot be decoded'],
  ])('refuses %s and says why', (_, bytes, why) => {
    expect(() => decode(bytes)).toThrow(Unreadable);
    expect(() => decode(bytes)).toThrow(why);
  });

  it('reads English, too', () => {
    expect(decode(Buffer.from('Plain ASCII'))).toEqual({ text: 'Plain ASCII', encoding: 'utf-8', undecodable: [] });
    expect(read('Plain ASCII', 'utf-16le')).toMatchObject({ text: 'Plain ASCII', encoding: 'utf-16le' });
  });
});
