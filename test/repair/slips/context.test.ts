import { describe, expect, it } from 'vitest';
import { punctuates, surroundings } from '../../../src/repair/slips/context.ts';

describe('the text around a slip', () => {
  it('stays within the line, without annotations, and knows its end', () =>
    expect(surroundings('甲\n經(jīng)開區?U大會\n乙', 11, 13)).toMatchObject({ left: '經開區', right: '大會\n', line: '經開區' }));
  it('ends before the next damage', () => expect(surroundings('開?U大會?,', 1, 3).right).toBe('大會'));
});

describe('marks', () => {
  it('that close need one that opens', () => {
    expect(punctuates('）', '（記者 高健健', '')).toBeGreaterThan(0);
    expect(punctuates('）', '記者 高健健', '')).toBeLessThan(0);
    expect(punctuates('”', '“甲‘乙', '')).toBeLessThan(0);
    expect(punctuates('’', '“甲‘乙', '')).toBeGreaterThan(0);
  });
  it('that end a quoted sentence need a sentence', () => {
    expect(punctuates('。', '圍繞“三', '”')).toBeLessThan(0);
    expect(punctuates('。', '他說：“我們一定按時完成全年任務', '”')).toBe(0);
  });
  it('end a long quotation rather than a word does', () =>
    expect(punctuates('。', '“今年村裏的收成比去年好，大家都願意跟着合作社種', '”')).toBeGreaterThan(punctuates('海', '“今年村裏的收成比去年好，大家都願意跟着合作社種', '”')));
  it('else say nothing', () => expect(punctuates('保', '圍繞“三', '”')).toBe(0));
});
