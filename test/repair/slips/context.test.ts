import { describe, expect, it } from 'vitest';
import { asks, openIn, opens, punctuates, surroundings } from '../../../src/repair/slips/context.ts';

describe('the text around a slip', () => {
  it('stays within the line, without annotations, and knows its end', () =>
    expect(surroundings('甲\n經(jīng)開區', '大會?!敢\n乙')).toEqual({ left: '經開區', right: '大會', line: '經開區', ahead: '大會?!敢\n' }));
  it('ends before the next damage', () => expect(surroundings('開', '大會?,').right).toBe('大會'));
});

describe('marks', () => {
  it('that close need one that opens', () => {
    expect(punctuates('）', openIn('（記者 高健健'), '')).toBeGreaterThan(0);
    expect(punctuates('）', openIn('記者 高健健'), '')).toBeLessThan(0);
    expect(punctuates('”', openIn('“甲‘乙'), '')).toBeLessThan(0);
    expect(punctuates('’', openIn('“甲‘乙'), '')).toBeGreaterThan(0);
  });
  it('that end a quoted sentence need a sentence', () => {
    expect(punctuates('。', openIn('圍繞“三'), '”')).toBeLessThan(0);
    expect(punctuates('。', openIn('他說：“我們一定按時完成全年任務'), '”')).toBe(0);
  });
  it('end a long quotation rather than a word does', () =>
    expect(punctuates('。', openIn('“今年村裏的收成比去年好，大家都願意跟着合作社種'), '”')).toBeGreaterThan(punctuates('海', openIn('“今年村裏的收成比去年好，大家都願意跟着合作社種'), '”')));
  it('close what is open at the line’s end', () => {
    expect(punctuates('”', openIn('他說：“我們一定完成。'), '\n')).toBeGreaterThan(punctuates('海', openIn('他說：“我們一定完成。'), '\n'));
    expect(punctuates('海', openIn('他說：“我們一定完成。'), '\n')).toBeLessThan(punctuates('海', openIn('他說：“我們一定完成。”看'), '\n'));
  });
  it('may close what was opened where the line is damaged still', () => expect(punctuates('”', openIn('多?!跋戮，看我教人。'), '')).toBeGreaterThan(punctuates('”', openIn('多。下井，看我教人。'), '')));
  it('else say nothing', () => expect(punctuates('保', openIn('圍繞“三'), '”')).toBe(0));
});

describe('a mark that opens', () => {
  const at = (char: string, line: string, ahead: string): number => opens(char, openIn(line), ahead);
  it.each([['“', '全鎮建起', '15分鐘便民圈”。\n'], ['《', '縣裏印發', '2024年工作要點》，\n'], ['「', '他說：', '好。」\n']])('is due where what it opens is closed: %s', (char, line, ahead) => expect(at(char, line, ahead)).toBeGreaterThan(0));
  it('is not where nothing closes it in its line, or it is open already', () => {
    expect(at('“', '環保一查就停。', '2020年，園區投用。\n')).toBeLessThan(0);
    expect(at('“', '全鎮建起', '12座，推進“兩山”轉化。\n')).toBeLessThan(0);
    expect(at('“', '他說：“全鎮建起', '12座。”\n')).toBeLessThan(0);
  });
  it('may be where the line goes on out of sight or is damaged', () => expect(['2020年，園區投用', '2020年?投用。\n'].map((ahead) => at('“', '一查就停。', ahead))).toEqual([0, 0]));
  it('else says nothing', () => expect(at('保', '全鎮建起', '15分鐘便民圈”。\n')).toBe(0));
});

describe('a question mark', () => {
  it.each(['這筆錢從哪裏來', '他問：“今年種什麼', '渠修了，水夠嗎', '难道没有别的路'])('is due behind a question: %s', (line) => expect(asks(line)).toBeGreaterThan(0));
  it.each(['今年種了兩季稻', '種什麼？大家各有主意，最後種了稻', '什麼都有人種，從山腳一直種到山頂，連一塊空地也沒有留下'])('is not due elsewhere: %s', (line) => expect(asks(line)).toBe(0));
});
