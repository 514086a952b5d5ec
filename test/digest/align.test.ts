import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/digest/align.ts';
import { slice } from '../../src/text/span.ts';
import { applyEdits, untouched, type TracedText } from '../../src/text/traced.ts';

const pairs = (t: TracedText, source: string) => align(t, source).map((a) => [slice(source, a.source), slice(t.text, a.text)]);

describe('laying a text beside its file', () => {
  it('shows what was taken out, what was replaced and what stayed', () => {
    const source = '<p>產業&nbsp;發展</p>';
    const one = applyEdits(untouched(source, 'a'), [
      { start: 0, end: 3, text: '', rule: 'tag' },
      { start: 5, end: 11, text: ' ', rule: 'entity' },
      { start: 13, end: 17, text: '', rule: 'tag' },
    ]);
    const two = applyEdits(one, [{ start: 0, end: 1, text: '产', rule: 't' }, { start: 1, end: 2, text: '业', rule: 't' }]);
    expect(pairs(two, source)).toEqual([['<p>', ''], ['產', '产'], ['業', '业'], ['&nbsp;', ' '], ['發展', '發展'], ['</p>', '']]);
  });

  it('keeps a replaced stretch whole', () => {
    const source = '甲?乙丙丁';
    const t = applyEdits(untouched(source, 'a'), [{ start: 1, end: 4, text: '一二', rule: 'slip' }]);
    expect(pairs(t, source)).toEqual([['甲', '甲'], ['?乙丙', '一二'], ['丁', '丁']]);
  });

  it('covers every character of the file and of the text once, whatever the passes did', () => {
    const pass = fc.array(fc.record({ at: fc.nat(40), length: fc.nat(4), text: fc.string({ maxLength: 4 }) }), { maxLength: 6 });
    fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.array(pass, { maxLength: 4 }), (source, passes) => {
      let t = untouched(source, 'a');
      for (const edits of passes) {
        let free = 0;
        const chosen = [...edits].sort((a, b) => a.at - b.at).flatMap((e) => {
          const start = Math.max(e.at, free), end = start + e.length;
          if (end > t.text.length) return [];
          free = end + 1;
          return [{ start, end, text: e.text, rule: 'r' }];
        });
        t = applyEdits(t, chosen);
      }
      const laid = align(t, source);
      let from = 0, to = 0;
      for (const a of laid) {
        expect(a.source.start).toBe(from);
        expect(a.text.start).toBe(to);
        from = a.source.end;
        to = a.text.end;
      }
      expect([from, to]).toEqual([source.length, t.text.length]);
    }));
  });
});
