import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/read/html.ts';
import { read } from '../../src/read/index.ts';
import { markdown } from '../../src/read/markdown.ts';
import { Unreadable, type Page } from '../../src/read/page.ts';
import { sourceSpan } from '../../src/text/traced.ts';

const NAMES = ['a.txt', 'b.html', 'c.htm', 'd.md', 'e'] as const;
const han = fc.constantFrom(...'今年以来全县坚持项目为王聚力招商引资开工投产完成增长亿元');
const words = fc.array(han, { minLength: 1, maxLength: 12 }).map((w) => w.join(''));
const sentence = fc.tuple(words, fc.constantFrom('，', '、', '：', '“', '', '5.2%', 'A B'), words, fc.constantFrom('。', '！', '')).map((p) => p.join(''));

/** Scraps of markup in any order, with text between them. */
const soup = fc.array(fc.oneof(sentence, fc.constantFrom(
  '<p>', '</p>', '<div class="nav">', '<div>', '</div>', '<table>', '<tr>', '<td>', '</td>', '</tr>', '</table>', '<ul>', '<li>', '</li>', '</ul>', '<a href="x">', '</a>', '<b>', '</b>', '<br>', '<h1>', '</h1>',
  '<script>', '</script>', '<style>', '</style>', '<title>', '</title>', '<span style="display:none">', '</span>', '<select>', '<option>', '</select>', '<textarea>', '</textarea>', '<!--', '-->', '<![CDATA[', ']]>', '<svg/>',
  '&nbsp;', '&amp;', '&#20013;', '&#x1F600;', '&lt', '&bogus;', '<', '>', '&', '"', '\r\n', '\n', '\t', ' ', '　', '<img src=a>', '<pre>', '</pre>', '<p align=center>', '<body>', '</html>', '<a href="', '\ufffd', '\ud842',
)), { maxLength: 40 }).map((parts) => parts.join(''));

const scraps = fc.array(fc.oneof(sentence, fc.constantFrom('\n', '\n\n', '**', '*', '`', '# ', '- ', '1. ', '> ', '|', '|---|\n', '[', '](http://a.cn/b "c")', '![', '&amp;', '\\*', '---\n', 'title: ', '    ', '```\n', '<b>', '<table><tr><td>', '<!--', '  \n', '\r\n', '\0', '\t')), { maxLength: 40 }).map((p) => p.join(''));

/** A hint for each line, and no visible character but from its own place or from a reference there. */
function holds(page: Page, source: string): void {
  const { text } = page.text;
  expect(page.lines).toHaveLength(text.split('\n').length);
  for (const line of page.lines) expect(line.linked >= 0 && line.linked <= 1).toBe(true);
  for (let i = 0; i < text.length; i++) {
    if (/[\s|]/u.test(text[i]!)) continue;
    const at = sourceSpan(page.text, { start: i, end: i + 1 }), from = source.slice(at.start, at.end);
    expect(at.end > at.start && (from === text[i] || /^[&\\"']|\*|_/u.test(from) || from.includes(text[i]!)), `${JSON.stringify(text[i])} from ${JSON.stringify(from)}`).toBe(true);
  }
}

describe('reading', () => {
  it('throws nothing but Unreadable, whatever the bytes', () => {
    fc.assert(fc.property(fc.constantFrom(...NAMES), fc.oneof(fc.uint8Array({ maxLength: 200 }), soup.map((s) => new TextEncoder().encode(s)), soup.map((s) => iconv.encode(s, 'gb18030')), scraps.map((s) => new TextEncoder().encode(s))), (name, bytes) => {
      try {
        const { page, source, undecodable } = read(name, bytes);
        expect(page.lines).toHaveLength(page.text.text.split('\n').length);
        for (const s of undecodable) expect(source.slice(s.start, s.end)).toMatch(/^\ufffd+$/u);
      } catch (e) {
        expect(e).toBeInstanceOf(Unreadable);
      }
    }), { numRuns: 600 });
  });

  it('leads every character of a page back into its markup, however broken that is', () => {
    fc.assert(fc.property(soup, (source) => { holds(html(source, 'a.html'), source); }), { numRuns: 600 });
  });

  it('leads every character of Markdown back', () => {
    fc.assert(fc.property(scraps, (source) => { holds(markdown(source, 'a.md'), source); }), { numRuns: 600 });
  });

  it('gives back the paragraphs that a page was made of', () => {
    const wrap = fc.constantFrom<readonly [string, string]>(['<p>', '</p>'], ['<div>', '</div>'], ['<p><span style="x">', '</span></p>'], ['<p>', ''], ['', '<br>'], ['<table><tr><td>', '</td></tr></table>']);
    fc.assert(fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), wrap, (paragraphs, [open, close]) => {
      const page = html(paragraphs.map((p) => `${open}${p}${close}`).join('\n'), 'a.html');
      expect(page.text.text).toBe(paragraphs.join('\n'));
      expect(page.lines.every((l) => !l.outside)).toBe(true);
    }));
  });

  it('finds the encoding of any sentence of some length', () => {
    fc.assert(fc.property(fc.array(sentence, { minLength: 4, maxLength: 12 }), fc.constantFrom('utf-8', 'gb18030', 'utf-16le', 'utf-16be'), (sentences, encoding) => {
      const text = sentences.join('\n');
      const reading = read('a.txt', iconv.encode(text, encoding));
      expect(reading.encoding).toBe(encoding);
      expect(reading.source).toBe(text);
    }));
  });
});
