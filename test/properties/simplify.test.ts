import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { simplify } from '../../src/simplify/index.ts';
import { sourceSpan, untouched } from '../../src/text/traced.ts';

const run = (text: string) => simplify(untouched(text, 'a.txt'));
const traditional = fc.array(fc.constantFrom(...'縣長強調發展經濟產業轉型著乾瞭覆藉沈麼於後裏徵餘鍾甦昇鉅說，。\n僤記者張', '軟體', '計畫', '乾安縣', '憑藉'), { maxLength: 60 }).map((c) => c.join(''));
const any = fc.oneof(traditional, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)), maxLength: 40 }));
const simplified = fc.array(fc.constantFrom(...'县长强调发展经济产业转型着干了复借沉么于后里征余钟苏升巨说，。\n记者张'), { maxLength: 60 }).map((c) => c.join(''));

describe('simplifying', () => {
  it('throws on no string, and neither adds nor takes a line', () => {
    fc.assert(fc.property(any, (text) => { expect(run(text).text.text.split('\n')).toHaveLength(text.split('\n').length); }), { numRuns: 500 });
  });

  it('does once what it does twice', () => {
    fc.assert(fc.property(traditional, (text) => {
      const once = run(text).text.text;
      expect(run(once).text.text).toBe(once);
    }), { numRuns: 500 });
  });

  it('lets Simplified text be', () => {
    fc.assert(fc.property(simplified, (text) => {
      const before = untouched(text, 'a.txt');
      expect(simplify(before).text).toBe(before);
    }));
  });

  it('undoes what OpenCC does to Simplified text', () => {
    const convert = Converter({ from: 'cn', to: 't' });
    const words = fc.array(fc.constantFrom('县长', '强调', '发展', '经济', '产业', '公里', '后劲', '干部', '征收', '准备', '着力', '显著', '了解', '恢复', '钟声', '余额', '关系', '台账', '面积', '只有'), { minLength: 8, maxLength: 40 });
    fc.assert(fc.property(words, (w) => {
      const text = w.join('，');
      expect(run(convert(`${text}，发展经济产业`)).text.text).toBe(`${text}，发展经济产业`);
    }));
  });

  it('leads each character back to its place', () => {
    fc.assert(fc.property(traditional, (text) => {
      const done = run(text).text;
      let at = 0;
      for (let i = 0; i < done.text.length; i++) {
        const { start, end } = sourceSpan(done, { start: i, end: i + 1 });
        expect(start).toBeGreaterThanOrEqual(at > 0 ? at - 1 : 0);
        expect(end).toBeGreaterThan(start);
        at = start;
      }
    }));
  });
});
