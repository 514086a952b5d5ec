import { existsSync, readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.ts';
import { Unreadable } from '../../src/read/page.ts';
import { readText, textsOf } from './helpers.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

describe('reading a seed', () => {
  it('tells what it was read from', () => {
    const bytes = iconv.encode('武平县新建学校3所，\r\n新增学位2400个。', 'gb18030');
    const reading = read('2024/a.txt', bytes);
    expect(reading).toMatchObject({ seed: '2024/a.txt', encoding: 'gb18030', source: '武平县新建学校3所，\r\n新增学位2400个。', undecodable: [] });
    expect(reading.page.text).toMatchObject({ text: '武平县新建学校3所，\n新增学位2400个。', file: '2024/a.txt' });
  });

  it('goes by the ending', () => {
    expect(textsOf(readText('a.htm', '<p>甲</p><p>乙'))).toEqual(['甲', '乙']);
    expect(textsOf(readText('A.HTML', '<p>甲</p><p>乙'))).toEqual(['甲', '乙']);
    expect(textsOf(readText('a.md', '# 甲\n\n**乙**'))).toEqual(['甲', '乙']);
    expect(textsOf(readText('a.txt', '# 甲\n\n**乙**'))).toEqual(['# 甲', '', '**乙**']);
  });

  it('reads a page that was saved under another ending, and bare text that is called a page', () => {
    const page = '<!-- saved from url -->\n<!DOCTYPE html><html><body><p>甲</p><p>乙</p></body></html>';
    expect(textsOf(readText('a.txt', page))).toEqual(['甲', '乙']);
    expect(textsOf(readText('a.md', page))).toEqual(['甲', '乙']);
    expect(textsOf(readText('a.txt', '<div class="con"><p>甲</p><p>乙</p></div>'))).toEqual(['甲', '乙']);
    expect(textsOf(readText('a.html', '甲\n  乙'))).toEqual(['甲', '  乙']);
  });

  it('leaves plain text alone that merely has a tag in it', () => {
    expect(textsOf(readText('a.txt', '增长5.2%。</span>\n<完>'))).toEqual(['增长5.2%。</span>', '<完>']);
  });

  it('refuses a file without a word', () => {
    for (const [name, text] of [['a.txt', '1234 —— 56%'], ['a.html', '<html><body><script>var a="文字";</script><p>&nbsp;</p></body></html>'], ['a.md', '---\n\n***\n']] as const) {
      expect(() => readText(name, text), name).toThrow(Unreadable);
      expect(() => readText(name, text), name).toThrow('no text');
    }
  });

  it.skipIf(!existsSync(SEEDS))('reads the seeds that come with the project as they are', () => {
    for (const name of readdirSync(SEEDS).filter((n) => n.endsWith('.txt'))) {
      const bytes = readFileSync(new URL(name, SEEDS)), { source, page, encoding } = read(name, bytes);
      expect(encoding, name).toBe('utf-8');
      expect(Buffer.from(source, 'utf8').equals(bytes), name).toBe(true);
      expect(page.lines).toHaveLength(page.text.text.split('\n').length);
    }
  });
});
