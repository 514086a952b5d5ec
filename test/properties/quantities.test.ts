import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../src/lexicon/numerals.ts';
import { quantities } from '../../src/extract/quantities.ts';
import { periodReader } from '../../src/extract/figures/periods.ts';
import { untouched } from '../../src/text/traced.ts';
import { figuresOf } from '../extract/figures-told.ts';

/** Text made of what figures are made of, in any order, with other characters between. */
const pieces = fc.constantFrom(
  '同比', '环比', '增长', '下降', '比上年', '较', '由', '从', '增加到', '分别', '占', '其中', '达到', '力争', '将', '建成后', '2023年', '1-8月份', '截至', '目前', '全县', '青河县', '项目', '企业', '投资', '总投资', '固定资产投资', '居民人均可支配收入',
  '12.5', '1,826', '3', '2.16', '-3.2', '+5', '亿元', '万家', '个', '家', '%', '个百分点', '倍', '万亩', '余', '多', '以上', '约', '近', '一百二十', '两', '三分之一', '两成', '翻一番', '居全省第2位', '，', '。', '；', '：', '、', '和', '的', '（', '）', '“', '”', '《', '》', '\n', ' | ', 'A', ' ',
);
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(pieces, { maxLength: 40 }).map((p) => p.join('')), fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 30 }).map((p) => p.join('')));

describe('quantities of any text', () => {
  it('are finite, in order, apart, and stand where they say', () => {
    fc.assert(fc.property(text, (t) => {
      let end = 0;
      for (const q of quantities(t)) {
        expect(Number.isFinite(q.value)).toBe(true);
        // Ratios and indices alone have none.
        if (q.unit === '') expect(t).toMatch(/[比系指值]|容积率|PUE/u);
        expect(q.start).toBeGreaterThanOrEqual(end);
        expect(q.number).toBeGreaterThanOrEqual(q.start);
        expect(q.end).toBeGreaterThan(q.number);
        expect(q.end).toBeLessThanOrEqual(t.length);
        ({ end } = q);
      }
    }), { numRuns: 400 });
  });

  it('are the same read in a longer text', () => {
    fc.assert(fc.property(text.filter((t) => !/^[-+\d]/u.test(t)), (t) => {
      const within = { start: 2, end: 2 + t.length };
      expect(quantities(`。\n${t}`, within).map((q) => [q.start - 2, q.end - 2, q.value, q.unit])).toEqual(quantities(t).map((q) => [q.start, q.end, q.value, q.unit]));
    }), { numRuns: 300 });
  });

  it('give back the number that was written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('亿元', '万家', '个', '%', '万亩', '人次', '公里'), (n, unit) => {
      expect(quantities(`全县共有${n}${unit}，`).map((q) => [q.value, q.unit])).toEqual([[n, unit]]);
    }));
  });
});

describe('numbers in characters', () => {
  it('are read back as they were written', () => {
    const write = (n: number): string => {
      const digits = '零一二三四五六七八九', places = ['', '十', '百', '千'];
      const group = (m: number): string => [...String(m)].map((d, i, all) => (d === '0' ? '零' : digits.charAt(Number(d)) + places[all.length - 1 - i]!)).join('').replace(/零+/gu, '零').replace(/零$/u, '');
      return n < 10_000 ? group(n) : `${group(Math.floor(n / 10_000))}万${n % 10_000 === 0 ? '' : n % 10_000 < 1000 ? `零${group(n % 10_000)}` : group(n % 10_000)}`;
    };
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
      expect(chineseNumber(write(n))).toBe(n);
    }));
  });

  it('never throw', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'〇零一二两三四五六七八九十百千万亿廿卅点成'), maxLength: 12 }), (t) => {
    const n = chineseNumber(t);
    expect(n === null || Number.isFinite(n)).toBe(true);
  })));
});

describe('times of any text', () => {
  it('are in order, apart, and of the known forms', () => {
    fc.assert(fc.property(text, (t) => {
      const reader = periodReader({ title: t, published: '2023-11-20', eventDate: null, text: untouched(t, 'any.txt') });
      let end = 0;
      for (const p of reader.in({ start: 0, end: t.length })) {
        expect(p.start).toBeGreaterThanOrEqual(end);
        expect(p.value).toMatch(/^(?:截至)?\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$|^\d{4}年(?:\d{1,2}月)?以来$|^(?:连续|过去|近|最近)?.{1,3}个?(?:年|月|季度)(?:来|间)?$/u);
        ({ end } = p);
      }
    }), { numRuns: 300 });
  });
});

describe('figures of any text', () => {
  it('are read without a fault, and each quotes its paragraph', () => {
    fc.assert(fc.property(fc.array(text.map((t) => t.replaceAll('\n', '。')), { minLength: 1, maxLength: 4 }), (paragraphs) => {
      for (const f of figuresOf(paragraphs)) {
        expect(f.value !== null || f.change !== null).toBe(true);
        expect(f.indicator.length).toBeGreaterThan(1);
        for (const e of f.evidence) {
          expect(typeof e.paragraph).toBe('number');
          expect(paragraphs[e.paragraph as number]!.slice(e.start, e.end)).toBe(e.quote);
        }
      }
    }), { numRuns: 400 });
  });
});
