import { describe, expect, it } from 'vitest';
import { clausesOf, sentencesOf } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';

const read = (spans: (text: string) => readonly { start: number; end: number }[], text: string) => spans(text).map((s) => slice(text, s));

describe('sentences', () => {
  it('end with their mark and the quotation marks that close with it', () => {
    expect(read(sentencesOf, '他说：“开工了。”大家鼓掌！会议结束')).toEqual(['他说：“开工了。”', '大家鼓掌！', '会议结束']);
  });
  it('end at a line feed even without a mark, and blank ones are left out', () => {
    expect(read(sentencesOf, '标题\n\n正文。')).toEqual(['标题\n', '正文。']);
  });
  it('are not ended by semicolons or by decimal points', () => {
    expect(read(sentencesOf, '增长5.2%；投资10亿元。')).toEqual(['增长5.2%；投资10亿元。']);
  });
  it('stay within the span asked for', () => {
    expect(sentencesOf('甲。乙。丙。', { start: 2, end: 5 })).toEqual([{ start: 2, end: 4 }, { start: 4, end: 5 }]);
  });
});

describe('clauses', () => {
  it('end at commas, semicolons and colons too', () => {
    expect(read(clausesOf, '一季度，收入10亿元；增长5%。')).toEqual(['一季度，', '收入10亿元；', '增长5%。']);
  });
});
