import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';
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
  it('are those that an expression would find, in any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...'甲乙，。！…”）\n 　；.?'), { maxLength: 30 }).map((a) => a.join('')), fc.nat(12), fc.nat(30), (text, from, length) => {
      const start = Math.min(from, text.length), within = { start, end: Math.min(start + length, text.length) };
      const naive = text.slice(within.start, within.end).match(/[^。！？!?…\n]*(?:[。！？!?…]+[”’』」）)》]*|\n|$)/gu)!.filter((s) => s.trim() !== '');
      expect(sentencesOf(text, within).map((s) => slice(text, s))).toEqual(naive);
    }));
  });
});
