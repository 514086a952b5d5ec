import { describe, expect, it } from 'vitest';
import { plain } from '../../src/read/plain.ts';
import { from } from './helpers.ts';

describe('plain text', () => {
  it('keeps every line, says nothing of it, and declares nothing', () => {
    const page = plain('标题\n\n　　正文。', 'a.txt');
    expect(page.text.text).toBe('标题\n\n　　正文。');
    expect(page.lines).toEqual(Array.from({ length: 3 }, () => ({ kind: 'text', linked: 0, outside: false })));
    expect(page.declared).toEqual({});
    expect(page.text.maps).toHaveLength(0);
  });

  it('has one kind of line break', () => {
    expect(plain('甲\r\n乙\r丙\n丁\f戊\u2028己\r\n', 'a.txt').text.text).toBe('甲\n乙\n丙\n丁\n戊\n己\n');
    expect(plain('甲\r\n', 'a.txt').lines).toHaveLength(2);
  });

  it('leads back to the source with its carriage returns', () => {
    const source = '第一行\r\n第二行\r\n';
    const page = plain(source, 'a.txt');
    expect(from(page, source, '第二行')).toBe('第二行');
    expect(from(page, source, '一行\n第二')).toBe('一行\r\n第二');
  });
});
