import { describe, expect, it } from 'vitest';
import { notesOf, repaired } from './texts.ts';

describe('characters that show nothing', () => {
  it.each([
    ['a zero-width blank inside a name', '县长陈\u200b立群主持会议', '县长陈立群主持会议'],
    ['a byte order mark inside the text', '第一段\ufeff第二段', '第一段第二段'],
    ['a soft hyphen inside a figure', '投资1\u00ad2亿元', '投资12亿元'],
    ['control characters', '全县\u0007经济\u0001平稳', '全县经济平稳'],
    ['marks of writing direction', '\u202a来源\u202c：县报', '来源：县报'],
  ])('go: %s', (_, damaged, clean) => expect(repaired(damaged)).toBe(clean));

  it.each([
    ['no-break', '何志远\u00a0同志'], ['thin', '何志远\u2009同志'], ['em', '何志远\u2003同志'], ['line-separating', '何志远\u2028同志'],
  ])('become ordinary blanks one for one: %s', (_, damaged) => expect(repaired(damaged)).toBe('何志远 同志'));

  it('are not worth a note', () => expect(notesOf('何志远\u00a0同\u200b志')).toEqual([]));

  it.each([
    ['the ideographic blank at a paragraph’s head', '　　本报讯'],
    ['line feeds, carriage returns and tabulators', '甲\r\n乙\t丙\n'],
    ['the joiner of an emoji', '一家人👨\u200d👩\u200d👧来了'],
    ['the joiner behind a skin tone', '医生👩🏽\u200d⚕️来了'],
  ])('leave alone %s', (_, clean) => expect(repaired(clean)).toBe(clean));
});
